#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/office/calendar/calendar.h"

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runPlan(const Request& request)
{
    DESK_ASSIGN(const int year, request.wholeNumber("cycle"));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const int added, office::planYear(*office, year));
    const QString count = QString::number(added);
    return Answer{.sections = {facts({fact(u"added"_s, tr("Dates added"), count)})}, .line = count};
}

} // namespace cli
