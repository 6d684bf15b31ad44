#include "core/office/documents/decisions.h"

#include "core/document/decision_statement.h"
#include "core/office/cases/case_facts.h"
#include "core/office/cases/cases.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/documents/finding_words.h"
#include "core/office/documents/snapshot.h"
#include "core/procedure/deadline.h"
#include "core/procedure/requirement.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

/// A refusal that required nothing keeps no findings of its own. The application has not changed since, so
/// the requirements of the steps that were not taken are judged by what it holds, on the day of the decision.
Status findAgainst(Office& office, const Record& application, const procedure::Procedure& procedure,
                   ApplicationDecision& refusal)
{
    const QDate day = refusal.step.happenedOn;
    DESK_ASSIGN(const procedure::Facts facts, factsOf(office, application));
    DESK_ASSIGN(const auto parameters, parametersOf(office, day.year()));
    const auto judge = [&](const QStringList& requirements, bool areAdvisory) {
        for (const QString& key : requirements) {
            const procedure::Finding finding = procedure::judge(key, facts, parameters, day);
            if (finding.isUnchecked && !areAdvisory) { // what is advisory nobody had to look at
                refusal.unchecked << tr("%1: nobody has looked at it yet. Record with %2 whether it is so, "
                                        "where that was seen and when.")
                                         .arg(procedure::requirement(key)->labelText(),
                                              application.head.idText);
                continue;
            }
            const bool saysWhen = application.noun().element(finding.mendedAt); // its day of checking
            refusal.findings.push_back(
                {.requirement = key,
                 .outcome = procedure::outcomeKey(finding),
                 .sentence = saysWhen ? finding.sentence
                                      : tr("On %1: %2").arg(support::longDate(day), finding.sentence),
                 .evidence = finding.evidence,
                 .clause = finding.clause,
                 .isAdvisory = areAdvisory,
                 .justification = {}});
        }
    };
    for (const procedure::Transition& transition : procedure.transitionsFrom(refusal.step.from)) {
        judge(transition.requirements, false);
        judge(transition.advisories, true);
    }
    refusal.unchecked.removeDuplicates();
    return {};
}

Result<int> yearDecidedFor(Office& office, const Record& application, QDate decidedOn)
{
    int year = application[domain::shared::year];
    if (year == 0)
        year = decidedOn.year();
    if (!application.head.parent.isValid())
        return year;
    DESK_ASSIGN(auto reports, childrenOf(office, application.head.parent, u"annual-report"_s));
    std::ranges::sort(reports, {}, [](const Record& report) { return report[domain::annual_report::year]; });
    for (const Record& report : reports)
        if (report[domain::annual_report::year] == year && isWaived(office, report))
            ++year;
    return year;
}

} // namespace

Result<std::optional<ApplicationDecision>> decisionOn(Office& office, const Record& application)
{
    using Decided = std::optional<ApplicationDecision>;
    DESK_ASSIGN(const auto past, pastSteps(office, application.head.id));
    DESK_ASSIGN(const auto* const procedure, procedureOf(office, application.head.caseState));
    if (past.empty())
        return Decided();
    const domain::Step& last = past.back().step;
    const procedure::State* state = procedure->state(last.to);
    const procedure::Transition* transition = procedure->transition(last.from, last.transition);
    if (!state || !transition)
        return Decided();
    // What the MAG says is a decision even where the proposal comes back to it; what applicants do is none.
    const bool isDecided = transition->decidedBy == procedure::Actor::Mag ||
                           (state->isFinal && transition->decidedBy == procedure::Actor::Secretariat);
    if (!isDecided)
        return Decided();
    ApplicationDecision decision{last, application.head.parent.isValid(), {}};
    DESK_ASSIGN(decision.findings,
                inPresentLanguage(office, application.head.id, last, past.back().findings));
    DESK_ASSIGN(decision.year, yearDecidedFor(office, application, last.happenedOn));
    if (!decision.isRecognised && decision.findings.empty())
        DESK_TRY(findAgainst(office, application, *procedure, decision));
    return Decided(std::move(decision));
}

Result<document::Document> decisionStatement(Office& office, RecordId id, document::Distribution distribution)
{
    DESK_ASSIGN(const Record application, readRecord(office, id));
    if (application.head.noun != u"dc-application"_s)
        return fail(ErrorCode::WrongUsage, tr("%1 is not an application.").arg(application.head.idText));
    DESK_ASSIGN(const auto decision, decisionOn(office, application));
    if (!decision)
        return fail(ErrorCode::RefusedByRule, tr("The application has not been decided."));
    if (!decision->unchecked.isEmpty())
        return fail({ErrorCode::RefusedByRule,
                     tr("The refusal cannot be stated yet: something was not looked at."),
                     {},
                     decision->unchecked});
    const domain::Step& step = decision->step;
    DESK_ASSIGN(const auto parameters, parametersOf(office, decision->year));
    DESK_ASSIGN(const QString hash, headHash(office));
    DESK_ASSIGN(const QString name, registerName(office));
    return document::buildDecisionStatement(
        {.application = application,
         .isRecognised = decision->isRecognised,
         .decidedOn = step.happenedOn,
         .decidedBy = step.decidedBy,
         .reason = step.reason,
         .findings = decision->findings,
         .firstReportYear = decision->year,
         .firstReportDue = procedure::reportDue(decision->year, application.head.stream, parameters),
         .distribution = distribution,
         .snapshot = snapshotTime(step.happenedOn),
         .registerName = name,
         .headHash = hash});
}

} // namespace office
