#include "core/register/opening.h"

#include "core/register/backup.h"
#include "core/register/holder.h"
#include "core/register/left_journal.h"
#include "core/register/migrator.h"
#include "core/register/opening_checks.h"
#include "core/register/raw_file.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"
#include "core/support/register_files.h"
#include "core/support/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr int kSchemaMilliseconds = 2000; // a real schema takes a few; a hostile one is not waited for

Unexpected unusable(QString sentence, QString detail = {})
{
    return fail(ErrorCode::UnusableFile, std::move(sentence), std::move(detail));
}

QString journalPath(const QString& path) { return path + "-journal"_L1; }

// An absolute path: SQLite takes a bare name like "file:x?mode=memory" for something else than a file.
Result<QString> existingFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        DESK_TRY(checkPathLength(path));
        if (path.contains(QChar::ReplacementCharacter)) // says why it is not found
            DESK_TRY(mayBeRead(path));
        return fail(ErrorCode::UnusableFile, tr("There is no file %1.").arg(path));
    }
    if (!file.isFile())
        return unusable(tr("%1 is not a file.").arg(path));
    if (!file.isReadable())
        return unusable(tr("%1 cannot be read: you have no permission.").arg(path));
    // SQLite would wait for ever for whoever writes into a pipe.
    for (const char* side : {"-journal", "-wal", "-shm"})
        if (const QFileInfo beside(file.canonicalFilePath() + QLatin1String(side));
            beside.isSymLink() || (beside.exists() && !beside.isFile()))
            return unusable(
                tr("%1 is not a file, but has the name of one that belongs to the register. Move it "
                   "away.")
                    .arg(support::shownPath(beside.filePath())));
    DESK_TRY(checkNameLength(file.canonicalFilePath(), path));
    return file.canonicalFilePath();
}

// Before SQLite looks at the file at all: whose it is and how new, straight from the header's fixed places.
Result<int> versionInHeader(const QString& path, std::span<const Migration> migrations)
{
    DESK_ASSIGN(const FileHeader header, readFileHeader(path));
    if (!header.isSqlite || header.applicationId != kApplicationId)
        return unusable(tr("%1 is not a register.").arg(path));
    if (header.version > latestVersion(migrations))
        return unusable(
            tr("%1 was written by a newer version of this program. Install that version to open it; "
               "the file was not changed.")
                .arg(path));
    if (header.isWriteAheadLog)
        return unusable(tr("%1 was changed by another program and is no longer in the form a register has. "
                           "Restore a backup.")
                            .arg(path),
                        u"write-ahead log"_s);
    if (const QString log = path + "-wal"_L1; QFileInfo::exists(log))
        return unusable(
            tr("%1 was left by another program, and would be mixed into the register. Move it away, "
               "and open the register again.")
                .arg(support::shownPath(log)),
            u"write-ahead log"_s);
    return header.version;
}

Result<bool> hasKnownSchema(Connection& db, std::span<const Migration> migrations)
{
    DESK_ASSIGN(const qint64 version, db.integer("PRAGMA user_version"));
    DESK_ASSIGN(const QByteArray found, schemaFingerprint(db));
    const auto last = std::ranges::find(migrations, version, &Migration::number);
    if (last != migrations.end() && last->fingerprint && found == QByteArray::fromHex(last->fingerprint))
        return true;
    // A SQLite of another version may have worded the tables of the search index differently.
    DESK_ASSIGN(const QByteArray expected, expectedFingerprint(migrations, int(version)));
    return found == expected;
}

Status checkSchema(Connection& db, std::span<const Migration> migrations)
{
    db.setTimeLimit(kSchemaMilliseconds);
    const auto isKnown = hasKnownSchema(db, migrations);
    db.setTimeLimit(0);
    if (!isKnown && isHeldElsewhere(isKnown.error()))
        return fail(isKnown.error());
    if (!isKnown || !*isKnown)
        return failDamaged(tr("%1 is not built like a register: another program has changed its tables. "
                              "Restore a backup.")
                               .arg(support::shownPath(db.path())),
                           isKnown ? u"schema fingerprint"_s : isKnown.error().detail);
    return {};
}

// The connection has taken its lock, so nobody writes but itself, and its transactions wait.
Status checkContents(Connection& db, Checks checks)
{
    if (checks == Checks::Left)
        return {};
    auto running = std::make_unique<OpeningChecks>(db.path());
    if (checks == Checks::First)
        return running->result();
    db.waitFor(std::move(running));
    return {};
}

Error nameHolder(Error error, const QString& path)
{
    const QString holder = holderOf(path);
    if (isHeldElsewhere(error) && !holder.isEmpty())
        error.message = tr("The register is already open %1.").arg(holder);
    return error;
}

// The lock is taken once, for as long as the register is open, and with it what a killed session left
// unfinished is rolled back. Nothing else is written or read before the schema is known.
Status takeLock(Connection& db) { return execute(db.handle(), "BEGIN EXCLUSIVE; COMMIT;"); }

Status beginEditing(Connection& db)
{
    return execute(db.handle(), "PRAGMA journal_mode = TRUNCATE; PRAGMA foreign_keys = ON;");
}

Result<std::unique_ptr<Connection>> openForViewing(const QString& path, const OpenOptions& options,
                                                   bool isUnfinished)
{
    if (isNoteHeld(path))
        return fail(sqliteError(SQLITE_BUSY, path));
    if (isUnfinished)
        return unusable(tr("The program was stopped while it was writing %1. Open it in the window, or run a "
                           "command that changes it: that puts it in order. Or view a copy.")
                            .arg(path));
    DESK_ASSIGN(auto db, Connection::openFile(path, SQLITE_OPEN_READONLY));
    DESK_TRY(checkSchema(*db, options.migrations));
    DESK_ASSIGN(const qint64 version, db->integer("PRAGMA user_version"));
    if (version < latestVersion(options.migrations))
        return unusable(tr("%1 was written by an older version of this program. Open it in the window, or "
                           "run a command that changes it: that brings it up to date. Or view a copy.")
                            .arg(path));
    DESK_TRY(checkContents(*db, options.checks));
    return db;
}

Result<std::unique_ptr<Connection>> openForEditing(const QString& path, const OpenOptions& options)
{
    const auto isRegister = [&](Connection& file) { return checkSchema(file, options.migrations); };
    // Before SQLite has the file: it plays the journal at the first look.
    DESK_TRY(settleLeftJournal(path, isRegister));
    DESK_ASSIGN(auto db, Connection::openFile(path, SQLITE_OPEN_READWRITE));
    if (sqlite3_db_readonly(db->handle(), "main") == 1)
        return fail(sqliteError(SQLITE_READONLY, path));
    // Without a place for a journal nothing can be written; SQLite finds out at the first change only.
    if (::faccessat(AT_FDCWD, QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK,
                    AT_EACCESS) != 0)
        return fail(sqliteError(SQLITE_READONLY, path));
    DESK_ASSIGN(auto note, HolderNote::take(path));
    db->keepHolderNote(std::move(note));
    DESK_TRY(takeLock(*db));
    DESK_TRY(checkSchema(*db, options.migrations));
    DESK_TRY(beginEditing(*db));
    DESK_TRY(db->rememberFile());
    DESK_ASSIGN(const qint64 version, db->integer("PRAGMA user_version"));
    const bool isOlder = version < latestVersion(options.migrations);
    DESK_TRY(
        checkContents(*db, isOlder && options.checks == Checks::Beside ? Checks::First : options.checks));
    if (isOlder) {
        DESK_TRY(backUpBeforeMigration(*db, int(version)));
        DESK_TRY(migrate(*db, options.migrations));
        DESK_TRY(db->rememberFile());
    }
    return db;
}

Status fillNewRegister(Connection& db, std::span<const Migration> migrations)
{
    DESK_TRY(takeLock(db));
    DESK_TRY(beginEditing(db));
    const QByteArray id = "PRAGMA application_id = " + QByteArray::number(kApplicationId);
    DESK_TRY(execute(db.handle(), id.constData()));
    DESK_TRY(migrate(db, migrations));
    return db.rememberFile();
}

Result<std::unique_ptr<Connection>> copyAndOpen(const QString& file, std::span<const Migration> migrations)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return unusable(tr("There is no place for a temporary copy: %1").arg(folder.errorString()));
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    // The rollback journal goes along, and last: what it holds of a page is older than any copy of that page.
    DESK_TRY(copyPrivately(file, copy));
    if (QFileInfo::exists(journalPath(file)))
        DESK_TRY(copyPrivately(journalPath(file), journalPath(copy)));
    DESK_ASSIGN(auto db, openRegister(copy, {.migrations = migrations}));
    db->becomeViewedCopy();
    return db; // and the folder goes: the copy is read from a file without a name, which no killed program
               // leaves
}

} // namespace

Result<std::unique_ptr<Connection>> openRegister(const QString& path, const OpenOptions& options)
{
    DESK_ASSIGN(const QString file, existingFile(path));
    DESK_TRY(settleRestore(file));
    const auto version = versionInHeader(file, options.migrations);
    const bool isUnfinished = QFileInfo(journalPath(file)).size() > 0;
    // Where the power went while the first page was written, its journal makes it a register again.
    const bool mayBeMended = isUnfinished && !QFileInfo::exists(file + "-wal"_L1);
    if (!version && !mayBeMended)
        return fail(version.error());
    auto db = options.access == Access::ViewOnly ? openForViewing(file, options, isUnfinished)
                                                 : openForEditing(file, options);
    if (!db)
        return fail(version || isHeldElsewhere(db.error()) ? nameHolder(db.error(), file) : version.error());
    if (!version)
        DESK_TRY(versionInHeader(file, options.migrations));
    return db;
}

Result<std::unique_ptr<Connection>> createRegister(const QString& path, const OpenOptions& options)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    DESK_TRY(checkPathLength(file));
    DESK_ASSIGN(const auto empty, memoryRegister(options.migrations));
    DESK_TRY(writeNew(*empty, file));
    return openRegister(file, options);
}

Result<std::unique_ptr<Connection>> memoryRegister(std::span<const Migration> migrations)
{
    DESK_ASSIGN(auto db, Connection::openFile(u":memory:"_s, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    DESK_TRY(fillNewRegister(*db, migrations));
    return db;
}

Result<std::unique_ptr<Connection>> openCopy(const QString& path, std::span<const Migration> migrations)
{
    constexpr int kAttempts = 3;
    DESK_ASSIGN(const QString file, existingFile(path));
    DESK_TRY(settleRestore(file));
    for (int attempt = 1;; ++attempt) {
        // The other program may save while the pages are being copied; such a copy does not pass the checks.
        auto copy = copyAndOpen(file, migrations);
        if (copy || attempt == kAttempts)
            return copy;
    }
}

bool isHeldElsewhere(const Error& error) { return isSqliteError(error, SQLITE_BUSY); }

bool isReadOnly(const Error& error) { return isSqliteError(error, SQLITE_READONLY); }

} // namespace registry
