#include "core/register/left_journal.h"

#include "core/register/check.h"
#include "core/register/connection.h"
#include "core/register/holder.h"
#include "core/register/raw_file.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr auto kSuffix = "-journal"_L1;

using IsRegister = std::function<Status(Connection&)>;

/// Whole by everything that can be looked at, and how far its history reaches.
Result<ChainHead> soundHead(Connection& db, const IsRegister& isRegister)
{
    DESK_TRY(isRegister(db));
    DESK_TRY(checkIntegrity(db));
    DESK_ASSIGN(const ChainHead head, verifyChain(db));
    DESK_TRY(checkRowsAgainstJournal(db));
    return head;
}

/// As the file is, as if nothing lay beside it.
Result<ChainHead> headWithout(const QString& path, const IsRegister& isRegister)
{
    DESK_ASSIGN(const auto db, Connection::openUnlocked(path));
    return soundHead(*db, isRegister);
}

/// Both, at another place.
Status copyBoth(const QString& path, const QString& copy)
{
    DESK_TRY(copyPrivately(path, copy));
    return copyPrivately(path + kSuffix, copy + kSuffix);
}

/// As SQLite makes it of a file and its journal; tried on a copy.
Result<ChainHead> headWith(const QString& copy, const IsRegister& isRegister)
{
    DESK_ASSIGN(const auto db, Connection::openFile(copy, SQLITE_OPEN_READWRITE));
    return soundHead(*db, isRegister);
}

/// The same state, or the one that the very next command made: it was stopped before it could say so.
Result<bool> isNextState(const QString& path, const ChainHead& present, const ChainHead& before)
{
    if (present.count == before.count)
        return present.hash == before.hash;
    if (present.count != before.count + 1)
        return false;
    if (before.count == 0)
        return true;
    DESK_ASSIGN(const auto db, Connection::openUnlocked(path));
    DESK_ASSIGN(const QByteArray hash, hashOfStep(*db, before.count));
    return hash == before.hash;
}

Status setAside(const QString& path)
{
    const QString from = path + kSuffix;
    QString to = from + ".aside"_L1;
    for (int i = 2; QFileInfo::exists(to); ++i)
        to = u"%1.aside-%2"_s.arg(from, QString::number(i));
    DESK_TRY(moveToFreeName(from, to));
    return fail(
        ErrorCode::UnusableFile,
        tr("The program was stopped while it was writing, and another file has taken the place of %1 since. "
           "What was left over does not belong to it and is kept as %2. Open the register again.")
            .arg(path, QFileInfo(to).fileName()));
}

} // namespace

Status settleLeftJournal(const QString& registerPath, const IsRegister& isRegister)
{
    if (QFileInfo(registerPath + kSuffix).size() == 0)
        return {};
    const auto note = HolderNote::take(registerPath);
    if (!note || isLocked(registerPath))
        return {};
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(registerPath).fileName());
    if (const Status copied = copyBoth(registerPath, copy); !copied) // nothing is known, and nothing touched
        return fail(
            copied.error().code,
            tr("The program was stopped while it was writing %1. To put it in order a copy is made, and "
               "there is no place for that: %2")
                .arg(registerPath, copied.error().message));
    const auto without = headWithout(registerPath, isRegister);
    const auto with = headWith(copy, isRegister);
    if (!without && with)
        return {}; // it mends what was half written
    if (without && with) {
        DESK_ASSIGN(const bool isNext, isNextState(registerPath, *without, *with));
        return isNext ? Status() : setAside(registerPath);
    }
    if (without)
        return setAside(registerPath);
    return failDamaged(
        tr("The program was stopped while it was writing %1, and what it left does not make a whole "
           "register of it. Nothing was changed. Restore a backup.")
            .arg(registerPath),
        with.error().detail);
}

} // namespace registry
