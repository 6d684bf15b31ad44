#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runNew(const Request& request)
{
    office::FirstCycle cycle{.place = request.value("place")};
    DESK_ASSIGN(cycle.year, request.wholeNumber("cycle"));
    DESK_ASSIGN(cycle.number, request.wholeNumber("number"));
    DESK_ASSIGN(cycle.starts, request.date("starts"));
    DESK_ASSIGN(cycle.ends, request.date("ends"));
    DESK_ASSIGN(const auto office, office::newRegister(request.operand("REGISTER"), cycle, request.clock()));
    const QString path = office->path();
    return Answer{.sections = {facts({fact(u"register"_s, tr("Register"), path)})}, .line = path};
}

} // namespace cli
