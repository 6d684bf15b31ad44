#include "core/office/desk/second_folder.h"

#include "core/office/desk/texts.h"
#include "core/register/backup.h"
#include "core/register/exports.h"
#include "core/support/text.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

constexpr auto kSetting = "second-folders"_L1; // register's identity -> folder, and where the register lay

struct Kept
{
    QString identity;
    QString folder;
    QString registerPath;
};

QList<Kept> keptFolders()
{
    QList<Kept> all;
    const QVariantMap entries = QSettings().value(kSetting).toMap();
    for (auto each = entries.begin(); each != entries.end(); ++each)
        all << Kept{each.key(), each->toStringList().value(0), each->toStringList().value(1)};
    return all;
}

void keep(const Kept& kept)
{
    QSettings settings;
    QVariantMap entries = settings.value(kSetting).toMap();
    if (kept.folder.isEmpty())
        entries.remove(kept.identity);
    else
        entries.insert(kept.identity, QStringList{kept.folder, kept.registerPath});
    settings.setValue(kSetting, entries);
}

QString pathOf(const QString& registerPath)
{
    const QFileInfo file(registerPath);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

/// The register that there would be, if the copies in the folder lay beside one.
QString registerIn(const Kept& kept) { return u"%1/desk-%2.register"_s.arg(kept.folder, kept.identity); }

SecondFolder lookAt(const Kept& kept)
{
    SecondFolder second{.folder = kept.folder, .copiesOf = registerIn(kept)};
    second.isThere = QFileInfo(kept.folder).isDir();
    if (const auto copies = registry::automaticBackups(second.copiesOf); !copies.empty())
        second.newestAt = copies.front().takenAt;
    return second;
}

} // namespace

SecondFolder secondFolderOf(const QString& registerPath)
{
    for (const Kept& kept : keptFolders())
        if (kept.registerPath == pathOf(registerPath))
            return lookAt(kept);
    return {};
}

QString elsewhere(registry::Connection& file)
{
    const QString identity = registry::readIdentity(file).value_or(QString());
    for (Kept kept : keptFolders()) {
        if (kept.identity != identity)
            continue;
        if (kept.registerPath != pathOf(file.path())) {
            if (QFileInfo::exists(kept.registerPath))
                return {};                           // of another copy, whose backups these must not push out
            kept.registerPath = pathOf(file.path()); // it was moved
            keep(kept);
        }
        return registerIn(kept);
    }
    return {};
}

support::Status rememberSecondFolder(registry::Connection& file, const QString& folder)
{
    DESK_ASSIGN(const QString identity, registry::readIdentity(file));
    Kept kept{.identity = identity, .registerPath = pathOf(file.path())};
    if (!folder.isEmpty()) {
        const QFileInfo place(folder);
        if (!place.isDir())
            return fail(ErrorCode::UnusableFile,
                        tr("%1 is not a folder.").arg(support::shownPath(place.absoluteFilePath())));
        kept.folder = place.canonicalFilePath();
        const bool isTheFirst = kept.folder == kept.registerPath + ".backups"_L1;
        if (isTheFirst || kept.folder == QFileInfo(kept.registerPath).path())
            return fail(ErrorCode::WrongUsage,
                        tr("The backups lie beside the register already. Choose a folder on another disk, a "
                           "memory stick or a share."));
        if (!place.isWritable())
            return fail(ErrorCode::UnusableFile,
                        tr("Nothing can be written into %1.").arg(support::shownPath(kept.folder)));
    }
    keep(kept);
    return {};
}

} // namespace office
