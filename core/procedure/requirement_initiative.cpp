#include "core/procedure/judging.h"
#include "core/procedure/requirement_groups.h"
#include "core/support/text.h"

namespace procedure {

Judgement teamGroups(const Facts& facts, const Parameters& parameters, QDate)
{
    return enoughStakeholderGroups(facts, parameters.nriStakeholderGroups);
}

Judgement teamOfAllGroups(const Facts& facts, const Parameters&, QDate)
{
    return enoughStakeholderGroups(facts, int(domain::kStakeholderGroups.terms.size()));
}

Judgement meetingHasBegun(const Facts& facts, const Parameters&, QDate today)
{
    const QDate starts = dateOf(facts, "starts");
    if (starts > today)
        return notMet(tr("The meeting begins on %1.").arg(support::longDate(starts)));
    return met(tr("The meeting began on %1.").arg(support::longDate(starts)));
}

} // namespace procedure
