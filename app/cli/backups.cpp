#include "core/office/desk/backups.h"

#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/support/text.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runBackups(const Request& request)
{
    const QFileInfo place(request.operand("REGISTER"));
    if (!place.exists())
        return support::fail(support::ErrorCode::UnusableFile,
                             tr("There is no file %1.").arg(support::shownPath(place.filePath())));
    if (request.has("second-folder") || request.has("no-second-folder")) {
        if (request.has("second-folder") && request.has("no-second-folder"))
            return support::fail(support::ErrorCode::WrongUsage,
                                 tr("--second-folder and --no-second-folder say opposite things."));
        DESK_ASSIGN(const auto office, request.edit());
        const QString folder = request.value("second-folder");
        DESK_TRY(office->keepBackupsIn(folder.isEmpty() ? folder : QFileInfo(folder).absoluteFilePath()));
        office->finishBackup();
    }
    Section section{.key = u"backups"_s,
                    .sheet = {tr("Backups"),
                              {{u"taken-at"_s, tr("Taken at")},
                               {u"size"_s, tr("Bytes"), domain::FieldType::Count},
                               {u"reason"_s, tr("Reason")},
                               {u"file"_s, tr("File")},
                               {u"is-sound"_s, tr("Sound"), domain::FieldType::YesNo}},
                              {}}};
    for (const office::Backup& backup : office::backupsOf(place.canonicalFilePath())) {
        const QVariant isSound = request.has("check")
                                     ? QVariant(office::checkBackup(backup.path, request.clock()).has_value())
                                     : QVariant();
        section.sheet.rows << QVariantList{backup.takenAt.toLocalTime().toString(Qt::ISODate), backup.size,
                                           backup.reasonText(), backup.path, isSound};
    }
    return Answer{.sections = {std::move(section)}};
}

} // namespace cli
