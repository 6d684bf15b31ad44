#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/office/cases/renewing.h"
#include "core/office/desk/records.h"

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runRenew(const Request& request)
{
    DESK_ASSIGN(const auto fields, writtenFields(request));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const office::RecordId edition, office::findRecord(*office, request.operand("ID")));
    DESK_ASSIGN(const domain::Record before, office::readRecord(*office, edition));
    DESK_ASSIGN(const domain::Noun* const noun, office::proposalOf(before));
    DESK_ASSIGN(const domain::FieldValues written, office::readFields(*office, *noun, fields));
    DESK_ASSIGN(const office::RecordId id, office::renew(*office, edition, written));
    DESK_ASSIGN(const domain::Record proposal, office::readRecord(*office, id));
    return Answer{.sections = {facts({fact(u"id"_s, tr("ID"), proposal.head.idText)})},
                  .line = proposal.head.idText};
}

} // namespace cli
