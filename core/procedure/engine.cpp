#include "core/procedure/engine.h"

#include "core/procedure/clauses.h"
#include "core/procedure/texts.h"
#include "core/support/in_language.h"

#include <algorithm>

namespace procedure {

using support::ErrorCode;
using support::fail;

namespace {

QList<Finding> onlyUnmet(const QList<Finding>& findings)
{
    QList<Finding> unmet;
    std::ranges::copy_if(findings, std::back_inserter(unmet), &Finding::isUnmet);
    return unmet;
}

support::Unexpected noSuchStep(const Procedure& procedure, const QString& transitionKey,
                               const QString& stateKey)
{
    const auto transition = std::ranges::find(procedure.transitions, transitionKey, &Transition::key);
    if (transition == procedure.transitions.end())
        return fail(
            ErrorCode::NotFound,
            tr("“%1” is not a step of the procedure “%2”.").arg(transitionKey, procedure.titleText()));
    const State* state = procedure.state(stateKey);
    QStringList possible;
    for (const Transition& leaving : procedure.transitionsFrom(stateKey))
        possible << leaving.labelText();
    const QString refusal = tr("“%1” is not possible while the state is “%2”.")
                                .arg(transition->labelText(), state ? state->labelText() : stateKey);
    return fail(
        ErrorCode::RefusedByRule,
        possible.isEmpty()
            ? refusal
            : tr("%1 Possible now: %2.").arg(refusal, support::locale().createSeparatedList(possible)));
}

} // namespace

QList<Finding> Verdict::unmet() const { return onlyUnmet(requirements); }
QList<Finding> Verdict::advice() const { return onlyUnmet(advisories); }

QList<Finding> Verdict::blocking() const
{
    QList<Finding> blocking = unmet();
    blocking.removeIf([&](const Finding& finding) { return overridden.contains(finding.requirement); });
    return blocking;
}

Verdict check(const Transition& transition, const Facts& facts, const Parameters& parameters, QDate today,
              const Attempt& attempt)
{
    Verdict verdict;
    for (const QString& key : transition.requirements) {
        verdict.requirements << judge(key, facts, parameters, today);
        const QString justification = attempt.overrides.value(key).trimmed();
        if (verdict.requirements.constLast().isUnmet() && !justification.isEmpty())
            verdict.overridden.insert(key, justification);
    }
    for (const QString& key : transition.advisories)
        verdict.advisories << judge(key, facts, parameters, today);
    verdict.isReasonMissing = transition.needsReason && attempt.reason.trimmed().isEmpty();
    return verdict;
}

QList<PossibleStep> possibleSteps(const Procedure& procedure, const Facts& facts,
                                  const Parameters& parameters, QDate today)
{
    QList<PossibleStep> steps;
    for (const Transition& transition : procedure.transitionsFrom(facts.state))
        steps.append({transition, check(transition, facts, parameters, today)});
    return steps;
}

support::Result<PossibleStep> checkStep(const Procedure& procedure, const QString& transitionKey,
                                        const Facts& facts, const Parameters& parameters, QDate today,
                                        const Attempt& attempt)
{
    const Transition* transition = procedure.transition(facts.state, transitionKey);
    if (!transition)
        return noSuchStep(procedure, transitionKey, facts.state);

    const Verdict verdict = check(*transition, facts, parameters, today, attempt);
    if (verdict.isAllowed())
        return PossibleStep{*transition, verdict};

    support::Error refusal{ErrorCode::RefusedByRule,
                           tr("“%1” is not possible yet.").arg(transition->labelText())};
    for (const Finding& finding : verdict.blocking())
        refusal.reasons << withClauses(finding.sentence, finding.clause);
    if (verdict.isReasonMissing)
        refusal.reasons << tr("This step needs a written reason.");
    return fail(refusal);
}

StateMapping mapStates(const Procedure& from, const Procedure& to)
{
    StateMapping mapping;
    for (const State& old : from.states) {
        const State* same = to.state(old.key);
        if (same && same->category == old.category)
            mapping.to.insert(old.key, old.key);
        else
            mapping.unmapped << old.key;
    }
    for (const State& state : to.states) {
        if (!from.state(state.key))
            mapping.added << state.key;
    }
    return mapping;
}

} // namespace procedure
