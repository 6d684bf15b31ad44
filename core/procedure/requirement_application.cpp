#include "core/procedure/judging.h"
#include "core/procedure/requirement_groups.h"

namespace procedure {

Judgement stakeholderGroups(const Facts& facts, const Parameters& parameters, QDate)
{
    return enoughStakeholderGroups(facts, parameters.dcStakeholderGroups);
}

Judgement contactDetails(const Facts& facts, const Parameters&, QDate)
{
    const Judgement person = isFilled(facts, "contact-person");
    return person.outcome == Outcome::Met ? isFilled(facts, "contact-email") : person;
}

Judgement guidelinesAndConduct(const Facts& facts, const Parameters&, QDate)
{
    const Judgement guidelines = isConfirmed(facts, "guidelines");
    return guidelines.outcome == Outcome::Met ? isConfirmed(facts, "code-of-conduct") : guidelines;
}

} // namespace procedure
