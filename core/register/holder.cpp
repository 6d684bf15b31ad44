#include "core/register/holder.h"

#include "core/register/sqlite.h"
#include "core/register/texts.h"
#include "core/support/text.h"
#include "core/support/user_name.h"

#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace registry {

namespace {

constexpr qsizetype kNoteSize = 512;

QByteArray notePath(const QString& registerPath) { return QFile::encodeName(registerPath) + ".open-by"; }

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// A name that cannot be written is not told; the lock holds without it.
void write(int file)
{
    const QByteArray note = QByteArray::number(qint64(::getpid())) + '\n' +
                            QSysInfo::machineHostName().toUtf8() + '\n' + support::userName().toUtf8() + '\n';
    if (::ftruncate(file, 0) != 0 || ::write(file, note.constData(), size_t(note.size())) != note.size())
        [[maybe_unused]]
        const int emptied = ::ftruncate(file, 0);
}

} // namespace

support::Result<std::unique_ptr<HolderNote>> HolderNote::take(const QString& registerPath)
{
    const QByteArray path = notePath(registerPath);
    const auto withoutNote = [] { return std::unique_ptr<HolderNote>(new HolderNote({}, -1)); };
    for (;;) {
        const int file =
            ::open(path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
        if (file < 0)
            return withoutNote();
        struct stat status = {};
        if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
            ::close(file);
            return withoutNote();
        }
        struct flock lock = wholeFile();
        if (::fcntl(file, F_OFD_SETLK, &lock) != 0) {
            const bool isHeld = errno == EAGAIN || errno == EACCES;
            ::close(file);
            if (isHeld)
                return support::fail(sqliteError(SQLITE_BUSY, registerPath));
            return withoutNote();
        }
        // Whoever had it before may have taken the file away between the two steps.
        struct stat present = {};
        if (::stat(path.constData(), &present) == 0 && present.st_ino == status.st_ino &&
            present.st_dev == status.st_dev) {
            write(file);
            return std::unique_ptr<HolderNote>(new HolderNote(path, file));
        }
        ::close(file);
    }
}

HolderNote::~HolderNote()
{
    if (m_file < 0)
        return;
    ::unlink(m_path.constData()); // before it is free, or it could be the next one's already
    ::close(m_file);
}

bool isNoteHeld(const QString& registerPath)
{
    const int file =
        ::open(notePath(registerPath).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock lock = wholeFile();
    const bool isHeld = ::fcntl(file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    return isHeld;
}

QString holderOf(const QString& registerPath)
{
    const int file =
        ::open(notePath(registerPath).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return {};
    QByteArray note(kNoteSize, '\0');
    note.resize(std::max<qsizetype>(0, ::read(file, note.data(), size_t(note.size()))));
    ::close(file);

    const QList<QByteArray> lines = note.split('\n');
    bool isNumber = false;
    const qint64 process = lines.value(0).toLongLong(&isNumber);
    const auto host = support::cleanLine(QString::fromUtf8(lines.value(1)), QString());
    const auto user = support::cleanLine(QString::fromUtf8(lines.value(2)), QString());
    if (!isNumber || process <= 0 || !host || !user)
        return {};
    const bool isHere = *host == QSysInfo::machineHostName();
    if (isHere && ::kill(pid_t(process), 0) != 0 && errno == ESRCH)
        return {};
    if (user->isEmpty())
        return tr("on %1 (process %2)").arg(*host, QString::number(process));
    return tr("by %1 on %2 (process %3)").arg(*user, *host, QString::number(process));
}

} // namespace registry
