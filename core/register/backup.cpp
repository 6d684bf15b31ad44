#include "core/register/backup.h"

#include "core/register/check.h"
#include "core/register/erasure.h"
#include "core/register/erasure_left.h"
#include "core/register/holder.h"
#include "core/register/opening.h"
#include "core/register/raw_file.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"
#include "core/support/register_files.h"
#include "core/support/text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr auto kStamp = "yyyyMMdd'T'HHmmss'Z'"_L1;
constexpr const char* kSideFiles[] = {"", "-journal", "-wal", "-shm"};

QString stamp(const QDateTime& time) { return time.toUTC().toString(kStamp); }

QString folderOf(const QString& registerPath) { return registerPath + ".backups"_L1; }

Status moveFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return syncToDisk(QFileInfo(to).absolutePath());
    return fail(ErrorCode::UnusableFile,
                tr("%1 could not be moved to %2: %3").arg(from, to, qt_error_string(errno)));
}

Status makeFolder(const QString& folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0)
        return {};
    const int reason = errno; // before the next look at the disk has one of its own
    if (QFileInfo(folder).isDir())
        return {};
    return fail(ErrorCode::UnusableFile,
                tr("The folder %1 cannot be made: %2.").arg(folder, qt_error_string(reason)));
}

Status vacuumInto(Connection& db, const QString& path)
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(db.handle(), "VACUUM INTO ?1", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        const QByteArray name = path.toUtf8();
        sqlite3_bind_text(statement, 1, name.constData(), int(name.size()), SQLITE_STATIC);
        code = sqlite3_step(statement);
    }
    const Error failure = sqliteError(db.handle());
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? Status() : fail(failure);
}

Status verifyCopy(const QString& path, const ChainHead& expected)
{
    DESK_ASSIGN(const auto copy, Connection::openFile(path, SQLITE_OPEN_READONLY));
    DESK_TRY(checkIntegrity(*copy));
    DESK_ASSIGN(const ChainHead head, verifyChain(*copy));
    if (head.count != expected.count || head.hash != expected.hash)
        return fail(ErrorCode::UnusableFile, tr("The copy is not complete and was thrown away."), path);
    return {};
}

using Move = Status (*)(const QString& from, const QString& to);

void clearPart(const QString& part)
{
    for (const char* side : kSideFiles)
        QFile::remove(part + QLatin1String(side));
}

/// A copy that has not been looked at.
Result<CopyInHand> beginCopy(Connection& db, const QString& target)
{
    CopyInHand copy{.part = target + ".part"_L1, .target = target};
    DESK_TRY(checkPathLength(copy.part));
    DESK_TRY(checkNameLength(copy.part, target));
    DESK_TRY(db.checkNotOverwritten());
    DESK_ASSIGN(copy.head, chainHead(db));
    clearPart(copy.part);                   // what a killed backup left
    DESK_TRY(createPrivateFile(copy.part)); // SQLite writes into an empty file and leaves its mode alone
    if (const Status written = vacuumInto(db, copy.part); !written) {
        clearPart(copy.part);
        Error failure = written.error();
        if (isSqliteError(failure, SQLITE_FULL)) // what the register itself holds is saved all the same
            failure.message =
                tr("%1 was not written: the disk is full. Make room and try again.").arg(target);
        return fail(std::move(failure));
    }
    return copy;
}

Status endCopy(const CopyInHand& copy, const Status& verified, Move move)
{
    Status ended = verified;
    if (ended)
        ended = syncToDisk(copy.part);
    if (ended)
        ended = move(copy.part, copy.target);
    if (!ended)
        clearPart(copy.part);
    return ended;
}

Status writeCopy(Connection& db, const QString& target, Move move = moveFile)
{
    DESK_ASSIGN(const CopyInHand copy, beginCopy(db, target));
    return endCopy(copy, verifyCopy(copy.part, copy.head), move);
}

/// What a killed session of another file left would be rolled back into the one that takes its name.
Status isFreeOfOtherJournals(const QString& path)
{
    for (const char* side : {"-journal", "-wal"})
        if (const QFileInfo file(path + QLatin1String(side));
            file.exists() && (!file.isFile() || file.size() > 0))
            return fail(ErrorCode::UnusableFile,
                        tr("%1 is left over from another register and would be mixed into this one. Choose "
                           "another name, or move that file away first.")
                            .arg(support::shownPath(file.filePath())));
    return {};
}

bool isCopyOf(const QString& path, const ChainHead& head)
{
    return QFileInfo(path).isFile() && verifyCopy(path, head).has_value();
}

// The newest copy of each period, for the newest periods.
template <typename PeriodOf>
void keepNewestOf(const std::vector<Backup>& backups, qsizetype periods, PeriodOf periodOf,
                  QSet<QString>& kept)
{
    QSet<int> seen;
    for (const Backup& backup : backups) {
        const int period = periodOf(backup.takenAt.date());
        if (seen.contains(period))
            continue;
        if (seen.size() == periods)
            return;
        seen.insert(period);
        kept.insert(backup.path);
    }
}

/// Whose automatic copy it is.
QString registerOf(const CopyInHand& copy)
{
    return QFileInfo(copy.target).path().chopped(folderOf({}).size());
}

/// The restored register until it is in its place, then what it replaced until that is done.
QString readyToRestore(const QString& registerPath) { return registerPath + ".restored"_L1; }

/// "desk.register.replaced-20211206T120000Z", or the first of "…Z-2" and so on that nothing has.
QString freeAside(const QString& file, const QDateTime& now)
{
    const QString first = u"%1.replaced-%2"_s.arg(file, stamp(now));
    const auto isTaken = [](const QString& name) {
        return std::ranges::any_of(
            kSideFiles, [&](const char* side) { return QFileInfo::exists(name + QLatin1String(side)); });
    };
    QString name = first;
    for (int i = 2; isTaken(name); ++i)
        name = u"%1-%2"_s.arg(first, QString::number(i));
    return name;
}

nlink_t linksTo(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_nlink : 0;
}

/// What a session that ended well leaves of its journal.
bool isEmptySide(const QString& file)
{
    const QFileInfo side(file);
    return side.isFile() && !side.isSymLink() && side.size() == 0;
}

/// A second name for the file, or a copy where the file system knows no second names; the first one stays.
Status keepAside(const QString& file, const QString& aside)
{
    if (linksTo(file) == 0)
        return {};
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(aside).constData()) == 0)
        return syncToDisk(QFileInfo(aside).absolutePath());
    if (!QFileInfo(file).isFile())
        return moveFile(file, aside); // a pipe has nothing to lose
    DESK_TRY(copyPrivately(file, aside));
    return syncToDisk(aside);
}

/// In one step; where the file system cannot do that, `file` is replaced in one step and `ready` is gone.
Status changePlaces(const QString& ready, const QString& file)
{
    if (::renameat2(AT_FDCWD, QFile::encodeName(ready).constData(), AT_FDCWD,
                    QFile::encodeName(file).constData(), RENAME_EXCHANGE) == 0)
        return syncToDisk(QFileInfo(file).absolutePath());
    return moveFile(ready, file);
}

Status removeFile(const QString& path)
{
    return QFile::remove(path) ? Status()
                               : fail(ErrorCode::UnusableFile, tr("%1 cannot be removed.").arg(path));
}

/// The second names beside a register that has been put in its place; a rollback journal that stayed would be
/// played into it. What is ready goes last, because it tells that this is not done.
Status removeWhatWasKept(const QString& file)
{
    for (const char* side : {"-journal", "-wal", "-shm", ".restored"}) {
        const QString name = file + QLatin1String(side);
        if (QFileInfo::exists(name))
            DESK_TRY(removeFile(name));
    }
    return syncToDisk(QFileInfo(file).absolutePath());
}

bool isSameFile(const QString& one, const QString& other)
{
    struct stat first = {};
    struct stat second = {};
    return ::lstat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::lstat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

/// The second names of the register that nothing has replaced, and what was ready to do it.
Status takeBackRestore(const QString& file)
{
    const QFileInfo place(file);
    for (const QFileInfo& aside : place.dir().entryInfoList({place.fileName() + ".replaced-*"_L1}))
        for (const char* side : kSideFiles)
            if (isSameFile(aside.filePath(), file + QLatin1String(side)))
                DESK_TRY(removeFile(aside.filePath()));
    return removeFile(readyToRestore(file));
}

Result<qint64> lastErasure(Connection& db)
{
    DESK_ASSIGN(const auto entry,
                db.prepare("SELECT max(id) AS entry FROM journal_entry WHERE command = :erase")
                    .bind(":erase", QString::fromLatin1(kEraseCommand))
                    .first([](const Row& row) { return row.integer("entry"); }));
    return entry.value_or(0);
}

/// What killed backups left: the folder is this register's alone, which nobody else can write.
void sweep(const QDir& folder)
{
    for (const QString& name : folder.entryList({u"*.register.part"_s, u"*.register.part-*"_s}, QDir::Files))
        QFile::remove(folder.filePath(name));
}

} // namespace

Status backUp(Connection& db, const QString& target)
{
    const QString file = QFileInfo(target).absoluteFilePath();
    DESK_TRY(mayBeWrittenOver(file));
    DESK_TRY(isFreeOfOtherJournals(file));
    return writeCopy(db, file);
}

Status writeNew(Connection& db, const QString& path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(file))
        return nameTaken(file);
    DESK_TRY(isFreeOfOtherJournals(file));
    return writeCopy(db, file, moveToFreeName);
}

Status backUpBeforeMigration(Connection& db, int version)
{
    DESK_TRY(makeFolder(folderOf(db.path())));
    DESK_ASSIGN(const ChainHead head, chainHead(db));
    const QString first = u"%1/version-%2"_s.arg(folderOf(db.path()), QString::number(version));
    // One of another state stays: a backup that was put in its place may have been migrated before.
    QString file = first + ".register"_L1;
    for (int i = 2; QFileInfo::exists(file); ++i) {
        if (isCopyOf(file, head))
            return {};
        file = u"%1-%2.register"_s.arg(first, QString::number(i));
    }
    return writeCopy(db, file);
}

std::vector<Backup> automaticBackups(const QString& registerPath)
{
    static const QRegularExpression kName(u"^(\\d{8}T\\d{6}Z)-(\\d+)\\.register$"_s);
    std::vector<Backup> backups;
    const QDir folder(folderOf(QFileInfo(registerPath).absoluteFilePath()));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        const auto match = kName.match(name);
        QDateTime takenAt = QDateTime::fromString(match.captured(1), kStamp);
        takenAt.setTimeSpec(Qt::UTC);
        if (match.hasMatch() && takenAt.isValid())
            backups.push_back({folder.filePath(name), takenAt, match.captured(2).toLongLong()});
    }
    return backups;
}

std::vector<Backup> expiredBackups(const std::vector<Backup>& backups)
{
    QSet<QString> kept;
    keepNewestOf(
        backups, 12, [](QDate day) { return int(day.toJulianDay()); }, kept);
    keepNewestOf(
        backups, 10, [](QDate day) { return int(day.toJulianDay() / 7); }, kept);
    keepNewestOf(
        backups, 9, [](QDate day) { return day.year() * 12 + day.month(); }, kept);
    std::vector<Backup> expired;
    for (const Backup& backup : backups) {
        if (!kept.contains(backup.path))
            expired.push_back(backup);
    }
    return expired;
}

Result<CopyInHand> beginAutomaticBackup(Connection& db, const QDateTime& now)
{
    const QString folder = folderOf(db.path());
    DESK_TRY(makeFolder(folder));
    sweep(QDir(folder));
    DESK_ASSIGN(const ChainHead head, chainHead(db));
    DESK_ASSIGN(CopyInHand copy,
                beginCopy(db, u"%1/%2-%3.register"_s.arg(folder, stamp(now), QString::number(head.count))));
    DESK_ASSIGN(copy.lastErasure, lastErasure(db));
    return copy;
}

Status verifyThoroughly(const CopyInHand& copy)
{
    DESK_TRY(verifyCopy(copy.part, copy.head));
    DESK_ASSIGN(const auto db, Connection::openFile(copy.part, SQLITE_OPEN_READONLY));
    return checkThoroughly(*db);
}

Status endAutomaticBackup(const CopyInHand& copy, const Status& verified)
{
    DESK_TRY(endCopy(copy, verified, moveFile));
    const QString registerPath = registerOf(copy);
    for (const Backup& backup : expiredBackups(automaticBackups(registerPath)))
        QFile::remove(backup.path);
    // Those that an erasure was stopped before, or that were out of its reach.
    for (const Backup& backup : automaticBackups(registerPath))
        if (backup.entries < copy.lastErasure && backup.path != copy.target)
            DESK_TRY(removeFile(backup.path));
    return {};
}

Status copyNewestBackup(const QString& registerPath, const QString& elsewhere)
{
    const auto backups = automaticBackups(registerPath);
    if (backups.empty())
        return {};
    const QFileInfo place(elsewhere);
    if (!place.dir().exists()) // a stick that is not plugged in: its folder must not be made on this disk
        return fail(ErrorCode::UnusableFile,
                    tr("The folder %1 is not there.").arg(support::shownPath(place.path())));
    const QString& newest = backups.front().path;
    const QDir folder(folderOf(elsewhere));
    const QString target = folder.filePath(QFileInfo(newest).fileName());
    if (QFileInfo::exists(target))
        return {};
    CopyInHand copy{.part = target + ".part"_L1, .target = target};
    DESK_TRY(makeFolder(folder.path()));
    sweep(folder);
    DESK_ASSIGN(const auto source, Connection::openFile(newest, SQLITE_OPEN_READONLY));
    DESK_ASSIGN(copy.head, chainHead(*source));
    DESK_ASSIGN(copy.lastErasure, lastErasure(*source));
    const Status copied = copyPrivately(newest, copy.part);
    return endAutomaticBackup(copy, copied ? verifyThoroughly(copy) : copied);
}

Result<QString> restore(const QString& backup, const QString& registerPath, const QDateTime& now,
                        std::span<const Migration> migrations)
{
    const QFileInfo place(registerPath);
    const QString file = place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
    if (place.exists() && QFileInfo(backup).canonicalFilePath() == file)
        return fail(ErrorCode::WrongUsage,
                    tr("%1 is the register itself. Name the backup that is to take its place.").arg(backup));
    auto source = openRegister(backup, {.access = Access::ViewOnly, .migrations = migrations});
    if (!source) // of an older version of the program
        if (auto broughtUpToDate = openCopy(backup, migrations))
            source = std::move(broughtUpToDate);
    if (!source)
        return fail(source.error());
    if (!QFileInfo(file).isFile() && QFileInfo::exists(file))
        return fail(ErrorCode::UnusableFile, tr("%1 is not a file.").arg(file));
    DESK_TRY(checkNameLength(freeAside(file, now), file));
    const auto note = HolderNote::take(file);
    if (!note || isLocked(file))
        return fail(ErrorCode::UnusableFile,
                    tr("The register is open; close it before another is put in its place."));
    const QString ready = readyToRestore(file);
    DESK_TRY(writeCopy(**source, ready));
    const bool isThere = QFileInfo::exists(file);
    const QString aside = freeAside(file, now);
    for (const char* side : kSideFiles)
        if (!*side || !isEmptySide(file + QLatin1String(side)))
            DESK_TRY(keepAside(file + QLatin1String(side), aside + QLatin1String(side)));
    if (isThere)
        DESK_TRY(changePlaces(ready, file));
    else
        DESK_TRY(moveFile(ready, file));
    DESK_TRY(removeWhatWasKept(file));
    return isThere ? aside : QString();
}

Status settleRestore(const QString& registerPath)
{
    const QString ready = readyToRestore(registerPath);
    if (!QFileInfo::exists(ready))
        return {};
    const auto note = HolderNote::take(registerPath);
    if (!note)
        return {}; // it goes on, or the register is open: said there
    // What was replaced has a second name since before the two changed places.
    const bool isReplaced = linksTo(ready) > 1;
    DESK_TRY(isReplaced ? removeWhatWasKept(registerPath) : takeBackRestore(registerPath));
    const QString stopped =
        tr("The program was stopped while it put a backup in the place of %1.").arg(registerPath);
    return fail(ErrorCode::UnusableFile,
                isReplaced
                    ? tr("%1 The backup is in its place, and what was there before is kept beside it, in a "
                         "file whose name says “replaced”. Open it again.")
                          .arg(stopped)
                    : tr("%1 The register is as it was before. Open it again, or restore the backup again.")
                          .arg(stopped));
}

Result<CopyInHand> beginReplacingBackups(Connection& db, const QDateTime& now)
{
    DESK_ASSIGN(const CopyInHand copy, beginAutomaticBackup(db, now));
    if (const Status done = forgetErasuresIn(copy.part); !done)
        return fail(endCopy(copy, done, moveFile).error());
    return copy;
}

Status endReplacingBackups(const CopyInHand& copy, const Status& verified, const QStringList& others)
{
    DESK_TRY(endAutomaticBackup(copy, verified));
    QStringList old = others;
    for (const Backup& backup : automaticBackups(registerOf(copy)))
        old << backup.path;
    old.removeDuplicates();
    old.removeAll(copy.target);
    QStringList left;
    for (const QString& path : std::as_const(old))
        if (QFileInfo::exists(path) && !QFile::remove(path))
            left << path;
    if (left.isEmpty())
        return syncToDisk(QFileInfo(copy.target).path());
    return fail(
        ErrorCode::UnusableFile,
        tr("These files could not be deleted and still hold what was erased: %1. Delete them yourself.")
            .arg(support::listed(left)));
}

} // namespace registry
