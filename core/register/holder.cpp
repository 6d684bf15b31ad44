#include "core/register/holder.h"

#include "core/register/texts.h"
#include "core/support/text.h"
#include "core/support/user_name.h"

#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace registry {

namespace {

constexpr qsizetype kNoteSize = 512;

QByteArray notePath(const QString& registerPath) { return QFile::encodeName(registerPath) + ".open-by"; }

} // namespace

HolderNote::HolderNote(const QString& registerPath)
    : m_path(notePath(registerPath))
{
    const int file = ::open(m_path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    const QByteArray note = QByteArray::number(qint64(::getpid())) + '\n' +
                            QSysInfo::machineHostName().toUtf8() + '\n' + support::userName().toUtf8() + '\n';
    if (::write(file, note.constData(), size_t(note.size())) != note.size())
        ::unlink(m_path.constData());
    ::close(file);
}

HolderNote::~HolderNote() { ::unlink(m_path.constData()); }

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
