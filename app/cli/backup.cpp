#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runBackup(const Request& request)
{
    const QString path = QFileInfo(request.operand("FILE")).absoluteFilePath();
    DESK_ASSIGN(const auto office, request.view());
    DESK_ASSIGN(const office::CheckReport report, office::checkRegister(*office));
    if (!report.isSound && report.isSearchSound) // a search index is made again from the records
        return support::fail({support::ErrorCode::UnusableFile,
                              tr("The register has faults, and no backup was made: it could not be put back. "
                                 "Restore an earlier one."),
                              {},
                              report.lines});
    DESK_TRY(office::backUp(*office, path));
    return Answer{.sections = {facts({fact(u"backup"_s, tr("Backup"), path)})}, .line = path};
}

} // namespace cli
