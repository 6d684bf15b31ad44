#include "app/cli/as_of.h"

#include "core/office/cases/case_facts.h"
#include "core/office/documents/snapshot.h"

namespace cli {

support::Result<std::optional<domain::CaseState>> stateOn(office::Office& office,
                                                          const domain::RecordHead& head, QDate day)
{
    DESK_ASSIGN(const auto past, office::pastSteps(office, head.id));
    DESK_ASSIGN(const procedure::Procedure* const procedure, office::procedureOf(office, head.caseState));
    const auto standing = office::standingOn(*procedure, past, day);
    if (!standing)
        return std::optional<domain::CaseState>();
    domain::CaseState state = head.caseState;
    state.state = standing->key;
    state.category = procedure::categoryKey(standing->category);
    state.since = standing->since;
    return std::optional(state);
}

} // namespace cli
