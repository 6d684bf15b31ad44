#include "core/register/file_as_left.h"

#include "core/register/connection.h"
#include "core/register/journal.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"

#include <QtEndian>

#include <sys/stat.h>

namespace registry {

using namespace support;

namespace {

constexpr int kHeader = 100;
constexpr int kPageSizeAt = 16;
constexpr int kPageCountAt = 28;

Unexpected overwritten()
{
    return fail(
        ErrorCode::UnusableFile,
        tr("Nothing was saved: another program wrote over the register's file while it was open here, "
           "as when a copy is put in its place or a program keeps folders in step. Open it again to "
           "see what it holds now, or restore a backup."));
}

bool isSame(const timespec& one, const timespec& other)
{
    return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
}

/// As it lies on the disk, past what the connection remembers of its pages.
Result<ChainHead> headOnDisk(const Connection& db)
{
    DESK_ASSIGN(const auto fresh, Connection::openUnlocked(db.path()));
    return chainHead(*fresh);
}

} // namespace

// Through SQLite's own descriptor: closing another one would let go of the lock.
Result<FileAsLeft::Look> FileAsLeft::look(const Connection& db)
{
    Look look{.header = QByteArray(kHeader, '\0')};
    sqlite3_file* file = nullptr;
    int code = sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK || !file || !file->pMethods)
        return look; // in memory
    sqlite3_int64 size = 0;
    code = file->pMethods->xFileSize(file, &size);
    if (code == SQLITE_OK && size > 0)
        code = file->pMethods->xRead(file, look.header.data(), kHeader, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return fail(sqliteError(code, db.path()));
    look.size = size;
    struct stat status = {};
    if (::stat(sqlite3_db_filename(db.handle(), "main"), &status) == 0)
        look.modified = status.st_mtim;
    return look;
}

Status FileAsLeft::remember(const Connection& db)
{
    DESK_ASSIGN(m_known, look(db));
    return {};
}

Status FileAsLeft::checkSpilled(const Connection& db) const
{
    DESK_ASSIGN(const Look present, look(db));
    return present.size >= m_known.size ? Status() : overwritten();
}

Status FileAsLeft::check(const Connection& db, const Result<ChainHead>& committed)
{
    DESK_ASSIGN(const Look present, look(db));
    if (present.size != m_known.size || present.header != m_known.header)
        return overwritten();
    if (isSame(present.modified, m_known.modified))
        return {};
    // Touched, rolled back, or overwritten by one of the same size and age: the history tells.
    const auto onDisk = headOnDisk(db);
    if (!committed || !onDisk || onDisk->count != committed->count || onDisk->hash != committed->hash)
        return overwritten();
    m_known = present;
    return {};
}

Status FileAsLeft::checkCommitted(Connection& db)
{
    DESK_ASSIGN(const Look present, look(db));
    if (present.size == 0)
        return m_known.size == 0 ? Status() : overwritten();
    DESK_ASSIGN(const qint64 pages, db.integer("PRAGMA page_count"));
    const qint64 written = qFromBigEndian<quint32>(present.header.constData() + kPageCountAt);
    const qint64 pageSize = qFromBigEndian<quint16>(present.header.constData() + kPageSizeAt);
    // Where the disk once refused to cut the file, what stands behind its last page stays, and means nothing.
    const bool isOfItsSize =
        present.size == pages * pageSize || (present.size > pages * pageSize && present.size == m_known.size);
    if (written != pages || !isOfItsSize)
        return overwritten();
    m_known = present;
    return {};
}

} // namespace registry
