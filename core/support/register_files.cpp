#include "core/support/register_files.h"

#include "core/support/in_language.h"
#include "core/support/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace support {

namespace {

using Identity = std::pair<dev_t, ino_t>;

struct OpenFiles
{
    std::mutex mutex;
    std::vector<Identity> files;
};

OpenFiles& openFiles()
{
    static OpenFiles s_files;
    return s_files;
}

/// Of the file itself, behind links.
std::optional<struct stat> statusOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

bool isOpenHere(const struct stat& status)
{
    OpenFiles& open = openFiles();
    const std::scoped_lock lock(open.mutex);
    return std::ranges::find(open.files, Identity(status.st_dev, status.st_ino)) != open.files.end();
}

enum class Kind {
    Nothing,
    NoFile, ///< a folder, a pipe, a device
    Unreadable,
    Register,
    Other,
};

Kind kindByHeader(const QString& path)
{
    // Nobody waits at the other end of a pipe.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return Kind::Unreadable;
    constexpr char kMagic[] = "SQLite format 3"; // with its closing NUL
    constexpr size_t kMark = 68;
    char header[kMark + sizeof(qint32)] = {};
    const ssize_t count = ::read(file, header, sizeof header);
    ::close(file);
    const bool isRegister = count == ssize_t(sizeof header) &&
                            std::memcmp(header, kMagic, sizeof kMagic) == 0 &&
                            qFromBigEndian<qint32>(header + kMark) == kRegisterMark;
    return isRegister ? Kind::Register : Kind::Other;
}

Kind kindOf(const QString& path)
{
    const auto status = statusOf(path);
    if (!status)
        return Kind::Nothing;
    if (!S_ISREG(status->st_mode))
        return Kind::NoFile;
    return isOpenHere(*status) ? Kind::Register : kindByHeader(path);
}

/// "desk.register" for "desk.register-journal"; empty where the name is not of that kind.
QString ownerByName(const QString& path)
{
    for (const char* side : {"-journal", "-wal", "-shm", ".open-by"})
        if (path.endsWith(QLatin1String(side)))
            return path.chopped(qsizetype(std::strlen(side)));
    return {};
}

Unexpected refuse(ErrorCode code, const char* sentence, const QString& path)
{
    return fail(code, translate("support", sentence).arg(excerpt(path, 200)));
}

} // namespace

OpenRegister::OpenRegister(const QString& path)
{
    const auto status = statusOf(path);
    if (!status)
        return;
    m_device = status->st_dev;
    m_inode = status->st_ino;
    OpenFiles& open = openFiles();
    const std::scoped_lock lock(open.mutex);
    open.files.emplace_back(m_device, m_inode);
}

OpenRegister::~OpenRegister()
{
    OpenFiles& open = openFiles();
    const std::scoped_lock lock(open.mutex);
    const auto own = std::ranges::find(open.files, Identity(m_device, m_inode));
    if (own != open.files.end())
        open.files.erase(own); // one of its kind: the file can be open twice
}

Status mayBeRead(const QString& path)
{
    if (path.startsWith(QLatin1String(":/")))
        return {}; // compiled in
    const auto status = statusOf(path);
    if (status && isOpenHere(*status))
        return refuse(ErrorCode::WrongUsage,
                      QT_TRANSLATE_NOOP("support", "%1 is the register that is open. Choose another file."),
                      path);
    if (!status && path.contains(QChar::ReplacementCharacter))
        return refuse(ErrorCode::UnusableFile,
                      QT_TRANSLATE_NOOP("support",
                                        "%1 cannot be found by this name, of which some letters are not in "
                                        "UTF-8. Give the file another name and try again."),
                      path);
    if (!status || !S_ISREG(status->st_mode))
        return refuse(ErrorCode::UnusableFile,
                      QT_TRANSLATE_NOOP("support", "%1 is not a file that can be read."), path);
    return {};
}

Status mayBeWrittenOver(const QString& path)
{
    switch (kindOf(path)) {
    case Kind::Register:
        return refuse(ErrorCode::WrongUsage,
                      QT_TRANSLATE_NOOP("support",
                                        "%1 is a register, or the backup of one, and nothing is written over "
                                        "it. Choose another name."),
                      path);
    case Kind::Unreadable:
        return refuse(ErrorCode::UnusableFile,
                      QT_TRANSLATE_NOOP("support",
                                        "%1 cannot be read and may be a register, so nothing is written over "
                                        "it. Choose another name."),
                      path);
    case Kind::NoFile:
        return refuse(ErrorCode::UnusableFile,
                      QT_TRANSLATE_NOOP("support",
                                        "%1 is not a file, and nothing is written over it. Choose another "
                                        "name."),
                      path);
    case Kind::Nothing:
    case Kind::Other:
        break;
    }
    const QString owner = ownerByName(path);
    if (!owner.isEmpty() && kindOf(owner) == Kind::Register)
        return refuse(ErrorCode::WrongUsage,
                      QT_TRANSLATE_NOOP("support",
                                        "%1 belongs to the register beside it, and nothing is written over "
                                        "it. Choose another name."),
                      path);
    return {};
}

} // namespace support
