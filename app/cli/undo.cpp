#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/office/desk/history.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runUndo(const Request& request)
{
    const QString written = request.operand("STEP");
    bool isNumber = true;
    const qint64 step = written.isEmpty() ? 0 : written.toLongLong(&isNumber);
    if (!isNumber || (step < 1 && !written.isEmpty()))
        return support::fail(
            support::ErrorCode::WrongUsage,
            tr("“%1” is not the number of a step; “journal” lists them.").arg(support::excerpt(written)));
    DESK_ASSIGN(const auto office, request.edit());
    if (step > 0)
        DESK_TRY(office::undoEntry(*office, step));
    else
        DESK_TRY(office::undo(*office));
    DESK_ASSIGN(const auto newest, office::history(*office, {}, 1));
    const QString summary = newest.empty() ? QString() : newest.front().summary;
    return Answer{.sections = {facts({fact(u"summary"_s, tr("What"), summary)})}, .line = summary};
}

} // namespace cli
