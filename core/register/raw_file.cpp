#include "core/register/raw_file.h"

#include "core/register/sqlite.h"
#include "core/register/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace registry {

using namespace support;

namespace {

constexpr int kHeaderSize = 100;
constexpr qint64 kBlock = 1024 * 1024;

Unexpected systemFailure(const QString& sentence, const QString& path)
{
    return fail(ErrorCode::UnusableFile, sentence.arg(path, qt_error_string(errno)));
}

class SqliteFile
{
public:
    explicit SqliteFile(const QString& path, int access = SQLITE_OPEN_READONLY)
        : m_path(path.toUtf8() + '\0' + '\0') // SQLite looks for parameters behind the name
        , m_memory(size_t(sqlite3_vfs_find(nullptr)->szOsFile))
    {
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        m_code = vfs->xOpen(vfs, m_path.constData(), file(), access | SQLITE_OPEN_MAIN_DB, nullptr);
    }
    ~SqliteFile()
    {
        if (file()->pMethods)
            file()->pMethods->xClose(file());
    }
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;

    Result<qint64> size()
    {
        sqlite3_int64 size = 0;
        DESK_TRY(check(m_code));
        DESK_TRY(check(file()->pMethods->xFileSize(file(), &size)));
        return qint64(size);
    }
    bool isLocked()
    {
        if (m_code != SQLITE_OK)
            return false;
        int code = SQLITE_OK;
        for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED, SQLITE_LOCK_EXCLUSIVE}) {
            if (code == SQLITE_OK)
                code = file()->pMethods->xLock(file(), level);
        }
        file()->pMethods->xUnlock(file(), SQLITE_LOCK_NONE);
        return code == SQLITE_BUSY;
    }
    /// Bytes beyond the end read as zeros.
    Result<QByteArray> read(qint64 offset, int length)
    {
        DESK_TRY(check(m_code));
        QByteArray bytes(length, '\0');
        if (const int code = file()->pMethods->xRead(file(), bytes.data(), length, offset);
            code != SQLITE_IOERR_SHORT_READ)
            DESK_TRY(check(code));
        return bytes;
    }

private:
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_memory.data()); }
    Status check(int code) const
    {
        return code == SQLITE_OK ? Status() : fail(sqliteError(code, QString::fromUtf8(m_path.constData())));
    }

    QByteArray m_path;
    std::vector<char> m_memory;
    int m_code;
};

Status writeAll(int file, const QByteArray& bytes, const QString& path)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(file, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return systemFailure(tr("%1 could not be written: %2"), path);
        done += std::max<ssize_t>(0, count);
    }
    return {};
}

} // namespace

Result<FileHeader> readFileHeader(const QString& path)
{
    DESK_ASSIGN(const QByteArray bytes, SqliteFile(path).read(0, kHeaderSize));
    constexpr char kMagic[] = "SQLite format 3"; // with its closing NUL
    return FileHeader{
        .isSqlite = std::memcmp(bytes.constData(), kMagic, sizeof kMagic) == 0,
        .isWriteAheadLog = bytes[18] != 1 || bytes[19] != 1,
        .applicationId = int(qFromBigEndian<qint32>(bytes.constData() + 68)),
        .version = int(qFromBigEndian<qint32>(bytes.constData() + 60)),
    };
}

bool isLocked(const QString& path) { return SqliteFile(path, SQLITE_OPEN_READWRITE).isLocked(); }

Unexpected nameTaken(const QString& path)
{
    return fail(ErrorCode::UnusableFile, tr("%1 already exists; choose another name.").arg(path));
}

Status createPrivateFile(const QString& path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0 && errno == EEXIST)
        return nameTaken(path);
    if (file < 0)
        return systemFailure(tr("%1 cannot be made: %2."), path);
    ::close(file);
    return {};
}

Status copyPrivately(const QString& from, const QString& to)
{
    SqliteFile source(from);
    DESK_ASSIGN(const qint64 size, source.size());
    DESK_TRY(createPrivateFile(to));
    const int target = ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CLOEXEC);
    if (target < 0)
        return systemFailure(tr("%1 could not be written: %2"), to);
    const auto copy = [&]() -> Status {
        for (qint64 offset = 0; offset < size; offset += kBlock) {
            DESK_ASSIGN(const QByteArray block, source.read(offset, int(std::min(kBlock, size - offset))));
            DESK_TRY(writeAll(target, block, to));
        }
        return {};
    };
    const Status copied = copy();
    ::close(target);
    return copied;
}

Status syncToDisk(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return systemFailure(tr("%1 could not be written: %2"), path);
    const int code = ::fsync(file);
    ::close(file);
    return code == 0 ? Status() : systemFailure(tr("%1 could not be written: %2"), path);
}

Status moveToFreeName(const QString& from, const QString& to)
{
    const QByteArray oldName = QFile::encodeName(from);
    const QByteArray newName = QFile::encodeName(to);
    int code = ::renameat2(AT_FDCWD, oldName.constData(), AT_FDCWD, newName.constData(), RENAME_NOREPLACE);
    if (code != 0 && errno == EINVAL) // a file system that cannot do it in one
        code = ::access(newName.constData(), F_OK) == 0
                   ? (errno = EEXIST, -1)
                   : std::rename(oldName.constData(), newName.constData());
    if (code == 0)
        return syncToDisk(QFileInfo(to).absolutePath());
    if (errno == EEXIST)
        return nameTaken(to);
    return fail(ErrorCode::UnusableFile,
                tr("%1 could not be moved to %2: %3").arg(from, to, qt_error_string(errno)));
}

} // namespace registry
