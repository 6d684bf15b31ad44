#include "app/cli/texts.h"
#include "core/office/people/merging.h"

#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "core/office/desk/records.h"

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runMerge(const Request& request)
{
    DESK_ASSIGN(const auto fields, writtenFields(request));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const office::RecordId keep, office::findRecord(*office, request.operand("KEEP")));
    DESK_ASSIGN(const office::RecordId drop, office::findRecord(*office, request.operand("DROP")));
    DESK_ASSIGN(const domain::Record kept, office::readRecord(*office, keep));
    DESK_ASSIGN(const auto choices, office::readFields(*office, kept.noun(), fields));
    DESK_TRY(office::mergeRecords(*office, keep, drop, choices));
    return Answer{.sections = {facts({fact(u"id"_s, tr("ID"), kept.head.idText)})}, .line = kept.head.idText};
}

} // namespace cli
