#include "core/support/save_file.h"

#include "core/support/in_language.h"
#include "core/support/register_files.h"
#include "core/support/text.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace support {

namespace {

bool isOnDisk(int file)
{
    // Some file systems have no such thing to do.
    return ::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP;
}

/// The new name too; what was written is whole without it, so a failure is no reason to say that it is not.
void keepName(const QString& folder)
{
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

/// QSaveFile knows no reason where part of the bytes found room; asking for one byte more tells it.
int reasonOf(QSaveFile& file)
{
    errno = 0;
    return ::write(file.handle(), "", 1) < 0 ? errno : 0;
}

bool isFull(int reason) { return reason == ENOSPC || reason == EDQUOT || reason == EFBIG; }

} // namespace

Status saveFile(const QString& path, const QByteArray& bytes)
{
    DESK_TRY(mayBeWrittenOver(path));
    QSaveFile file(path);
    const auto refuse = [&](const QString& reason) {
        return fail(ErrorCode::UnusableFile,
                    translate("support", "%1 could not be written: %2").arg(excerpt(path, 200), reason));
    };
    const auto refuseFor = [&](int reason) {
        if (isFull(reason))
            return fail(ErrorCode::UnusableFile,
                        translate("support", "%1 was not written: the disk is full. Make room and try "
                                             "again.")
                            .arg(excerpt(path, 200)));
        return refuse(reason ? qt_error_string(reason) : file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return refuse(file.errorString());
    // commit() alone renames a file whose last bytes found no room.
    if (file.write(bytes) != bytes.size() || !file.flush())
        return refuseFor(reasonOf(file));
    if (!isOnDisk(file.handle()))
        return refuseFor(errno);
    if (!file.commit())
        return refuse(file.errorString());
    keepName(QFileInfo(path).absolutePath());
    return {};
}

} // namespace support
