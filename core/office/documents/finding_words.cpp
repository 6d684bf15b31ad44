#include "core/office/documents/finding_words.h"

#include "core/office/cases/case_facts.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/records.h"
#include "core/procedure/requirement.h"
#include "core/support/in_language.h"

#include <algorithm>

namespace office {

namespace {

bool isInOtherLanguage(const domain::StepFinding& finding)
{
    return support::languageOf(finding.sentence) != support::languageCode();
}

} // namespace

Result<std::vector<domain::StepFinding>> inPresentLanguage(Office& office, RecordId id,
                                                           const domain::Step& step,
                                                           std::vector<domain::StepFinding> findings)
{
    if (std::ranges::none_of(findings, isInOtherLanguage))
        return findings;
    DESK_ASSIGN(const domain::Record record, readRecord(office, id));
    DESK_ASSIGN(const procedure::Facts facts, factsOf(office, record));
    DESK_ASSIGN(const int year, judgedYear(office, record.head));
    DESK_ASSIGN(const procedure::Parameters parameters, parametersOf(office, year));
    for (domain::StepFinding& finding : findings) {
        if (!isInOtherLanguage(finding) || !procedure::requirement(finding.requirement))
            continue;
        const auto judged = [&] {
            return procedure::judge(finding.requirement, facts, parameters, step.happenedOn).sentence;
        };
        const QString written = [&] {
            const support::InLanguage spokenThen(support::languageOf(finding.sentence));
            return judged();
        }();
        if (written == finding.sentence)
            finding.sentence = judged();
    }
    return findings;
}

} // namespace office
