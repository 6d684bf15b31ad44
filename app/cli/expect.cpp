#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/office/cases/deadlines.h"

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runExpect(const Request& request)
{
    DESK_ASSIGN(const int year, request.wholeNumber("cycle"));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const office::ExpectedReports expected,
                office::expectReports(*office, year,
                                      request.has("also-unknown") ? office::Unknown::Ask
                                                                  : office::Unknown::LeaveOut));
    const QString count = QString::number(expected.asked);
    const QString leftOut = office::leftOutText(expected, year);
    return Answer{.sections = {facts({fact(u"expected"_s, tr("Annual reports newly expected"), count)})},
                  .line = count,
                  .remarks = leftOut.isEmpty() ? QStringList() : QStringList(leftOut)};
}

} // namespace cli
