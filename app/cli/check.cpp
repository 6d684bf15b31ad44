#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runCheck(const Request& request)
{
    DESK_ASSIGN(auto office, request.view());
    DESK_ASSIGN(office::CheckReport report, office::checkRegister(*office));
    if (!report.isSearchSound) {
        office.reset();
        if (const auto editable = request.edit()) {
            DESK_ASSIGN(report, office::checkRegister(**editable));
        }
    }
    if (!report.isSound)
        return support::fail({support::ErrorCode::UnusableFile,
                              tr("The register has faults; restore a backup."),
                              {},
                              report.lines});
    const QString line = report.lines.join(u'\n');
    return Answer{.sections = {facts({fact(u"is-sound"_s, tr("Sound"), true, domain::FieldType::YesNo),
                                      fact(u"finding"_s, tr("Finding"), line)})},
                  .line = line};
}

} // namespace cli
