#include "core/register/check.h"

#include "core/register/attachments.h"
#include "core/register/connection.h"
#include "core/register/row_replay.h"
#include "core/register/texts.h"

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

Unexpected damaged(const QString& detail)
{
    return fail(ErrorCode::UnusableFile, tr("The register's file is damaged. Restore a backup."), detail);
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
    return fail(ErrorCode::UnusableFile,
                tr("A record was changed outside of this program: its history does not say what it says now. "
                   "Restore a backup."),
                *difference);
}

Status checkFiles(Connection& db)
{
    DESK_ASSIGN(const auto names,
                db.prepare("SELECT sha256 FROM file_content ORDER BY sha256").rows([](const Row& row) {
                    return row.text("sha256");
                }));
    for (const QString& name : names) {
        DESK_ASSIGN([[maybe_unused]] const auto content, readFile(db, name));
    }
    return {};
}

Result<ChainHead> checkRegister(Connection& db)
{
    DESK_TRY(checkIntegrity(db));
    DESK_ASSIGN(const ChainHead head, verifyChain(db));
    DESK_TRY(checkRowsAgainstJournal(db));
    DESK_TRY(checkFiles(db));
    return head;
}

} // namespace registry
