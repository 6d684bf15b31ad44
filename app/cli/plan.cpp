#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "core/office/calendar.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runPlan(const Request& request)
{
    DESK_ASSIGN(const int year, request.wholeNumber("cycle"));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const int added, office::planYear(*office, year));
    const QString count = QString::number(added);
    return Answer{.sections = {facts(
                      {fact(u"added"_s, QCoreApplication::translate("cli", "Milestones added"), count)})},
                  .line = count};
}

} // namespace cli
