#include "core/register/check.h"

#include "core/register/attachments.h"
#include "core/register/connection.h"
#include "core/register/erasure_left.h"
#include "core/register/meta_seal.h"
#include "core/register/row_replay.h"
#include "core/register/texts.h"

#include <QDate>
#include <QRegularExpression>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr int kFirstWithIdentity = 5; // the migration that gives it

Unexpected damaged(const QString& detail)
{
    return failDamaged(tr("The register's file is damaged. Restore a backup."), detail);
}

} // namespace

Status checkIntegrity(Connection& db)
{
    DESK_ASSIGN(const auto findings, db.prepare("PRAGMA integrity_check(1)").rows([](const Row& row) {
        return row.text("integrity_check");
    }));
    if (findings.size() != 1 || findings.front() != "ok"_L1)
        return damaged(findings.empty() ? QString() : findings.front());
    DESK_ASSIGN(const auto orphan, db.prepare("PRAGMA foreign_key_check").first([](const Row& row) {
        return row.text("table") + u' ' + row.text("rowid");
    }));
    return orphan ? damaged(u"foreign key: "_s + *orphan) : Status();
}

Status checkRowsAgainstJournal(Connection& db)
{
    DESK_ASSIGN(const auto difference, firstDifferenceFromJournal(db));
    if (!difference)
        return {};
    return failDamaged(
        tr("A record was changed outside of this program: its history does not say what it says now. "
           "Restore a backup."),
        *difference);
}

Status checkFiles(Connection& db)
{
    struct Stored
    {
        QString name;
        QString mediaType;
        qint64 size;
    };
    DESK_ASSIGN(const auto files,
                db.prepare("SELECT sha256, media_type, size FROM file_content ORDER BY sha256")
                    .rows([](const Row& row) {
                        return Stored{row.text("sha256"), row.text("media_type"), row.integer("size")};
                    }));
    for (const Stored& file : files) {
        DESK_ASSIGN(const QByteArray content, readFile(db, file.name));
        if (content.size() != file.size)
            return failDamaged(tr("An attached file does not have the size on record. Restore a backup."),
                               file.name);
        if (!mayBeOfType(content, file.mediaType))
            return failDamaged(tr("An attached file is of another type than is on record. Restore a backup."),
                               file.name);
    }
    return {};
}

Status checkMeta(Connection& db)
{
    static const QRegularExpression kIdentity(u"^[0-9a-f]{16}$"_s);
    bool isWell = false;
    Statement rows = db.prepare("SELECT key, value FROM meta");
    for (;;) {
        DESK_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        const QString key = rows.row().text("key");
        const QString value = rows.row().text("value");
        const bool isIdentity = key == "identity"_L1 && kIdentity.match(value).hasMatch();
        const bool isStoryDay = key == "story_day"_L1 && QDate::fromString(value, Qt::ISODate).isValid();
        const bool isNote = key == QLatin1StringView(kErasuresKey) && isNoteOfErasures(value);
        if (!isIdentity && !isStoryDay && !isNote)
            return damaged(u"meta "_s + key);
        isWell |= isIdentity;
    }
    DESK_ASSIGN(const qint64 version, db.integer("PRAGMA user_version"));
    if (!isWell && version >= kFirstWithIdentity)
        return damaged(u"meta identity"_s);
    return checkMetaAgainstJournal(db);
}

Status checkThoroughly(Connection& db)
{
    DESK_TRY(checkRowsAgainstJournal(db));
    DESK_TRY(checkFiles(db));
    return checkMeta(db);
}

Result<ChainHead> checkRegister(Connection& db)
{
    DESK_TRY(checkIntegrity(db));
    DESK_ASSIGN(const ChainHead head, verifyChain(db));
    DESK_TRY(checkThoroughly(db));
    return head;
}

} // namespace registry
