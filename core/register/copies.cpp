#include "core/register/copies.h"

#include "core/register/connection.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"
#include "core/support/register_files.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr qint64 kChunk = 1024 * 1024;

Result<bool> bytesHold(const QString& path, const Looking& looking)
{
    DESK_TRY(mayBeRead(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnusableFile, tr("%1 cannot be read.").arg(path));
    QByteArray kept;
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(kChunk);
        if (chunk.isEmpty())
            return fail(ErrorCode::UnusableFile, tr("%1 cannot be read.").arg(path));
        kept += chunk;
        if (looking.inBytes(kept))
            return true;
        kept = kept.right(looking.longest);
    }
    return false;
}

/// A text may go from one page of the file to another.
Result<bool> textsHold(const QString& path, const Looking& looking)
{
    DESK_ASSIGN(const auto copy, Connection::openFile(path, SQLITE_OPEN_READONLY));
    DESK_ASSIGN(const auto texts, findTexts(*copy, looking.inText));
    DESK_ASSIGN(const auto files, findFiles(*copy, looking.inFile));
    return !texts.empty() || !files.empty();
}

} // namespace

QStringList copiesBeside(const QString& registerPath)
{
    if (registerPath == u":memory:")
        return {};
    const QFileInfo place(QFileInfo(registerPath).absoluteFilePath());
    constexpr auto kFiles = QDir::Files | QDir::Hidden | QDir::NoSymLinks;
    QFileInfoList files = QDir(place.filePath() + ".backups"_L1).entryInfoList(kFiles, QDir::Name);
    for (const QFileInfo& file : place.dir().entryInfoList(kFiles, QDir::Name))
        if (file.fileName().startsWith(place.fileName() + ".replaced-"_L1) ||
            file.fileName().startsWith(place.fileName() + "-journal.aside"_L1))
            files << file;
    QStringList paths;
    for (const QFileInfo& file : files)
        if (mayBeRead(file.filePath())) // a restore that was stopped leaves a second name of the register
            paths << file.filePath();
    return paths;
}

Result<bool> copyHolds(const QString& path, const Looking& looking)
{
    DESK_ASSIGN(const bool isInBytes, bytesHold(path, looking));
    if (isInBytes)
        return true;
    return textsHold(path, looking).value_or(false); // a journal or a damaged file has no more than its bytes
}

bool canBeDeleted(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return ::access(folder.constData(), W_OK | X_OK) == 0;
}

} // namespace registry
