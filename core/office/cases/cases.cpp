#include "core/office/cases/cases.h"

#include "core/office/cases/case_facts.h"
#include "core/office/cases/effects.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/journal_words.h"
#include "core/office/desk/texts.h"
#include "core/register/cases.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

constexpr QLatin1StringView kMoveToVersion = "move-to-version-"_L1; // and its number: the key of that step

/// Everything a case is judged by on a day.
struct Snapshot
{
    domain::Record record;
    const procedure::Procedure* procedure;
    procedure::Facts facts;
    procedure::Parameters parameters;
};

Result<Snapshot> snapshotOf(Office& office, RecordId id)
{
    DESK_ASSIGN(domain::Record record, registry::readRecord(office.file(), id));
    DESK_ASSIGN(const procedure::Procedure* const procedure, procedureOf(office, record.head.caseState));
    DESK_ASSIGN(procedure::Facts facts, factsOf(office, record));
    DESK_ASSIGN(const int year, judgedYear(office, record.head));
    DESK_ASSIGN(procedure::Parameters parameters, parametersOf(office, year));
    return Snapshot{std::move(record), procedure, std::move(facts), std::move(parameters)};
}

Status writeFindings(Office& office, qint64 step, const QList<procedure::Finding>& findings, bool areAdvisory,
                     const QMap<QString, QString>& justifications,
                     const QMap<QString, QString>& publicReasons)
{
    for (const procedure::Finding& finding : findings) {
        const QString justification = justifications.value(finding.requirement);
        DESK_TRY(registry::insertFinding(office.file(), step,
                                         {.requirement = finding.requirement,
                                          .outcome = procedure::outcomeKey(finding),
                                          .sentence = finding.sentence,
                                          .evidence = finding.evidence,
                                          .clause = finding.clause,
                                          .isAdvisory = areAdvisory,
                                          .justification = justification,
                                          .publicReason = justification.isEmpty()
                                                              ? QString()
                                                              : publicReasons.value(finding.requirement)}));
    }
    return {};
}

/// A step cannot have happened in the future.
Status refuseFuture(const Office& office, QDate day)
{
    if (day <= office.today())
        return {};
    return fail(ErrorCode::BadInput, tr("Happened on: %1 is in the future.").arg(support::shortDate(day)));
}

Status refuseBefore(const domain::CaseState& state, QDate day)
{
    if (day >= state.since)
        return {};
    return fail(ErrorCode::BadInput, tr("Happened on: %1 is before the present state began, on %2.")
                                         .arg(support::shortDate(day), support::shortDate(state.since)));
}

/// A step cannot have happened before the one that led to the present state. But what is handed in and was
/// opened on the day of its entry may have been there before: the first step tells. What the office itself
/// expects by a day, as a report, began when it was expected.
Status letBegin(Office& office, const domain::RecordHead& head, const procedure::Procedure& procedure,
                QDate day)
{
    if (day >= head.caseState.since)
        return {};
    DESK_ASSIGN(const auto steps, registry::readSteps(office.file(), head.id));
    const procedure::Procedure* const inForce = office.procedures().newestOn(procedure.key, day);
    const bool isExpected = head.deadline.isOwed() && !domain::noun(head.noun)->leadsTo;
    const bool isAsEntered = !isExpected &&
                             procedure.state(head.caseState.state)->category == procedure::Category::Intake &&
                             steps.size() == 1 && steps.front().transition == QLatin1StringView(kOpened) &&
                             steps.front().happenedOn == steps.front().recordedAt.toLocalTime().date();
    if (!isAsEntered || !inForce || inForce->version != procedure.version)
        return refuseBefore(head.caseState, day);
    return registry::redateFirstStep(office.file(), head.id, steps.front().id, day);
}

Result<Decision> cleaned(Office& office, const domain::CaseState& state, const Decision& decision)
{
    Decision clean = decision;
    if (!clean.happenedOn.isValid())
        clean.happenedOn = std::max(office.today(), state.since);
    DESK_TRY(refuseFuture(office, clean.happenedOn));
    DESK_ASSIGN(clean.reason, support::cleanNote(decision.reason, tr("Reason")));
    DESK_ASSIGN(clean.decidedBy, support::cleanLine(decision.decidedBy, tr("Decided by")));
    for (QString& justification : clean.overrides) {
        DESK_ASSIGN(justification, support::cleanNote(justification, tr("Justification")));
    }
    for (QString& reason : clean.publicReasons) {
        DESK_ASSIGN(reason, support::cleanNote(reason, tr("Reason for readers outside")));
    }
    return clean;
}

/// Inside a transaction that the caller commits.
Result<StepTaken> writeVersion(Office& office, const domain::RecordHead& head, int version,
                               const Decision& decision)
{
    DESK_TRY(refuseBefore(head.caseState, decision.happenedOn));
    DESK_ASSIGN(const procedure::Procedure* const present, procedureOf(office, head.caseState));
    const procedure::Procedure* wanted = office.procedures().find(present->key, version);
    if (!wanted)
        return fail(
            ErrorCode::WrongUsage,
            tr("The procedure “%1” has no version %2.").arg(present->titleText(), QString::number(version)));
    const procedure::StateMapping mapping = procedure::mapStates(*present, *wanted);
    const QString to = mapping.to.value(head.caseState.state);
    if (to.isEmpty())
        return fail(
            ErrorCode::RefusedByRule,
            tr("Version %1 has no state for a case that is “%2”; take a step out of that state first.")
                .arg(QString::number(version), present->state(head.caseState.state)->labelText()));
    DESK_TRY(registry::pinProcedure(office.file(), wanted->key, version,
                                    office.procedures().source(wanted->key, version)));
    StepTaken taken;
    DESK_ASSIGN(taken.step, moveCase(office, head, *wanted,
                                     {.transition = QString::fromLatin1(kVersionChanged),
                                      .to = to,
                                      .on = decision.happenedOn,
                                      .reason = decision.reason,
                                      .decidedBy = decision.decidedBy}));
    return taken;
}

} // namespace

std::optional<PossibleStep> stepToNewerVersion(const Office& office, const procedure::Procedure& present,
                                               const QString& state)
{
    const procedure::Procedure* newest = office.procedures().newestOn(present.key, office.today());
    if (!newest || newest->version <= present.version)
        return {};
    const procedure::State* to = newest->state(procedure::mapStates(present, *newest).to.value(state));
    if (!to || to->isFinal)
        return {};
    const QString version = QString::number(newest->version);
    return PossibleStep{.key = kMoveToVersion + version,
                        .label = tr("Move to version %1").arg(version),
                        .toLabel = tr("%1 (version %2)").arg(to->labelText(), version),
                        .decidedBy = procedure::actorLabel(procedure::Actor::Secretariat),
                        .verdict = {}};
}

Result<CaseView> viewCase(Office& office, RecordId id)
{
    DESK_ASSIGN(const Snapshot snapshot, snapshotOf(office, id));
    const domain::CaseState& present = snapshot.record.head.caseState;
    const procedure::State* state = snapshot.procedure->state(present.state);
    CaseView view{.state = present,
                  .procedureTitle = snapshot.procedure->titleText(),
                  .stateLabel = state ? state->labelText() : present.state,
                  .days = present.since.daysTo(office.today()),
                  .isFinal = state && state->isFinal,
                  .steps = {}};
    for (const procedure::PossibleStep& step :
         procedure::possibleSteps(*snapshot.procedure, snapshot.facts, snapshot.parameters, office.today()))
        view.steps.push_back(
            {.key = step.transition.key,
             .label = step.transition.labelText(),
             .toLabel = snapshot.procedure->state(step.transition.to)->labelText(),
             .decidedBy = procedure::actorLabel(step.transition.decidedBy, snapshot.record.head.stream),
             .needsReason = step.transition.needsReason,
             .verdict = step.verdict});
    if (auto move = stepToNewerVersion(office, *snapshot.procedure, present.state))
        view.steps.push_back(*std::move(move));
    return view;
}

Result<StepTaken> takeStep(Office& office, RecordId id, const QString& transition, const Decision& decision,
                           Trial trial)
{
    if (const auto version = versionNamed(transition))
        return moveToVersion(office, id, *version, decision, trial);
    DESK_ASSIGN(const domain::RecordHead before, registry::readHead(office.file(), id));
    DESK_ASSIGN(const procedure::Procedure* const procedure, procedureOf(office, before.caseState));
    const procedure::Transition* named = procedure->transition(before.caseState.state, transition);
    DESK_ASSIGN(const Decision clean, cleaned(office, before.caseState, decision));
    registry::Transaction transaction(
        office.file(),
        note(office, "step",
             tr("%1: %2").arg(domain::displayTitle(before), named ? named->labelText() : transition),
             clean.reason, clean.happenedOn));
    DESK_ASSIGN(StepTaken taken, writeStep(office, id, transition, decision));
    if (trial == Trial::No)
        DESK_TRY(office.commit(transaction));
    return taken;
}

Result<StepTaken> writeStep(Office& office, RecordId id, const QString& transition, const Decision& given)
{
    DESK_ASSIGN(const domain::RecordHead before, registry::readHead(office.file(), id));
    DESK_ASSIGN(const procedure::Procedure* const procedure, procedureOf(office, before.caseState));
    DESK_ASSIGN(const Decision decision, cleaned(office, before.caseState, given));
    if (const auto version = versionNamed(transition))
        return writeVersion(office, before, *version, decision);
    DESK_TRY(letBegin(office, before, *procedure, decision.happenedOn));

    // Fields that come with the step count as facts when it is judged.
    if (!decision.values.isEmpty()) {
        DESK_ASSIGN(const domain::Record record, registry::readRecord(office.file(), id));
        DESK_TRY(writeFields(office, record, decision.values));
    }
    DESK_ASSIGN(const Snapshot snapshot, snapshotOf(office, id));
    // Judged on the day it happened: a date that passed since then does not justify it.
    DESK_ASSIGN(const procedure::PossibleStep step,
                procedure::checkStep(*procedure, transition, snapshot.facts, snapshot.parameters,
                                     decision.happenedOn,
                                     {.reason = decision.reason, .overrides = decision.overrides}));

    StepTaken taken;
    DESK_ASSIGN(taken.step, moveCase(office, snapshot.record.head, *procedure,
                                     {.transition = transition,
                                      .to = step.transition.to,
                                      .on = decision.happenedOn,
                                      .reason = decision.reason,
                                      .decidedBy = decision.decidedBy}));
    DESK_TRY(writeFindings(office, taken.step, step.verdict.requirements, false, step.verdict.overridden,
                           decision.publicReasons));
    DESK_TRY(writeFindings(office, taken.step, step.verdict.advisories, true, {}, {}));
    DESK_ASSIGN(taken.created, performEffects(office, snapshot.record, step.transition, decision.happenedOn));
    return taken;
}

bool PastStep::hasOverride() const
{
    return std::ranges::any_of(findings,
                               [](const domain::StepFinding& f) { return !f.justification.isEmpty(); });
}

Result<std::vector<PastStep>> pastSteps(Office& office, RecordId id)
{
    DESK_ASSIGN(const domain::RecordHead head, registry::readHead(office.file(), id));
    DESK_ASSIGN(const procedure::Procedure* const procedure, procedureOf(office, head.caseState));
    DESK_ASSIGN(const auto steps, registry::readSteps(office.file(), id));
    std::vector<PastStep> past;
    for (const domain::Step& step : steps) {
        const procedure::Transition* transition = procedure->transition(step.from, step.transition);
        const procedure::State* to = procedure->state(step.to);
        QString label = transition ? transition->labelText() : step.transition;
        if (step.transition == QLatin1StringView(kOpened))
            label = tr("Opened");
        else if (step.transition == QLatin1StringView(kTakenOver))
            label = tr("Taken over from earlier records");
        else if (step.transition == QLatin1StringView(kVersionChanged))
            label = tr("Moved to another version of the procedure");
        DESK_ASSIGN(auto findings, registry::readFindings(office.file(), step.id));
        domain::Step told = step;
        told.reason = inPresentLanguage(u"reason"_s, step.reason);
        past.push_back({told, label, to ? to->labelText() : step.to, std::move(findings)});
    }
    return past;
}

std::optional<int> versionNamed(const QString& transition)
{
    return transition.startsWith(kMoveToVersion)
               ? std::optional(transition.sliced(kMoveToVersion.size()).toInt())
               : std::nullopt;
}

Result<StepTaken> moveToVersion(Office& office, RecordId id, int version, const Decision& given, Trial trial)
{
    DESK_ASSIGN(const domain::RecordHead head, registry::readHead(office.file(), id));
    DESK_ASSIGN(const Decision decision, cleaned(office, head.caseState, given));
    registry::Transaction transaction(
        office.file(),
        note(office, "move-version",
             tr("%1: version %2 of its procedure").arg(domain::displayTitle(head), QString::number(version)),
             decision.reason, decision.happenedOn));
    DESK_ASSIGN(StepTaken taken, writeVersion(office, head, version, decision));
    if (trial == Trial::No)
        DESK_TRY(office.commit(transaction));
    return taken;
}

QString settledSentence(const Office& office, const domain::Record& record)
{
    if (record.head.noun == "letter"_L1 && record.isKnown(domain::letter::sentOn))
        return tr("It was sent on %1.").arg(support::shortDate(record[domain::letter::sentOn]));
    const auto state = stateOf(office, record.head.caseState);
    const bool isSettled = state && *state &&
                           ((*state)->category == procedure::Category::Closed ||
                            (*state)->countsAs == procedure::CountsAs::Published);
    if (isSettled)
        return tr("“%1” since %2.")
            .arg((*state)->labelText(), support::shortDate(record.head.caseState.since));
    const bool isExpected = state && *state && record.head.deadline.isOwed();
    return isExpected ? tr("It is expected by %1; without it nobody is asked for it any more.")
                            .arg(support::shortDate(record.head.deadline.on))
                      : QString();
}

} // namespace office
