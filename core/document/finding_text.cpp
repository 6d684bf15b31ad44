#include "core/document/finding_text.h"

#include "core/document/texts.h"
#include "core/procedure/clauses.h"
#include "core/procedure/requirement.h"
#include "core/support/direction.h"

#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;

QString requirementLabel(const domain::StepFinding& finding)
{
    const procedure::Requirement* known = procedure::requirement(finding.requirement);
    const QString label = known ? known->labelText() : finding.requirement;
    return finding.isAdvisory ? tr("%1 (advisory)").arg(label) : label;
}

QString outcomeText(const domain::StepFinding& finding)
{
    if (finding.outcome == u"met"_s)
        return tr("Met");
    if (finding.outcome == u"not-checked"_s)
        return tr("Not checked");
    return finding.outcome == u"not-met"_s ? tr("Not met") : tr("Not applicable");
}

QString findingText(const domain::StepFinding& finding)
{
    return procedure::withClauses(finding.sentence, finding.clause);
}

QString quoted(const QString& words) { return support::isolated(words); }

QString languageNote(const std::vector<domain::StepFinding>& findings)
{
    const bool isOther = std::ranges::any_of(findings, [](const domain::StepFinding& finding) {
        return support::languageOf(finding.sentence) != support::languageCode();
    });
    return isOther ? tr("What was found is quoted in the language in which it was written down.") : QString();
}

Text whyAllTheSame(const domain::StepFinding& finding, Distribution distribution)
{
    const bool isInternal = distribution == Distribution::Internal;
    Text text;
    if (isInternal)
        text.bold(tr("Justification: ")).add(finding.justification);
    if (isInternal && !finding.publicReason.isEmpty())
        text.add(u"\n"_s);
    if (!finding.publicReason.isEmpty())
        text.bold(isInternal ? tr("Told to readers outside: ") : tr("Justification: "))
            .add(finding.publicReason);
    if (text.isEmpty())
        text.add(tr("The justification is kept with the decision."));
    return text;
}

} // namespace document
