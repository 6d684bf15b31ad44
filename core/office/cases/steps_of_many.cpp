#include "core/office/cases/steps_of_many.h"

#include "core/office/cases/case_facts.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/writing.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using support::ErrorCode;
using support::fail;

namespace {

/// What the step is called. A word that no procedure of theirs has is mistyped, and no matter of each record.
Result<QString> labelOf(Office& office, std::span<const RecordId> records, const QString& transition)
{
    QStringList known;
    QString label;
    const auto add = [&](const QString& key, const QString& called) {
        known << key;
        if (key == transition && label.isEmpty())
            label = called;
    };
    for (const RecordId id : records) {
        DESK_ASSIGN(const domain::RecordHead head, registry::readHead(office.file(), id));
        DESK_ASSIGN(const procedure::Procedure* const procedure, procedureOf(office, head.caseState));
        for (const procedure::Transition& each : procedure->transitions)
            add(each.key, each.labelText());
        if (const auto move = stepToNewerVersion(office, *procedure, head.caseState.state))
            add(move->key, move->label);
    }
    known.removeDuplicates();
    if (records.empty() || known.contains(transition))
        return label;
    return fail(ErrorCode::WrongUsage, tr("“%1” is no step of these; there are: %2.")
                                           .arg(support::excerpt(transition), support::listed(known)));
}

/// Records of several kinds run through several procedures; a person knows a step by its label.
Status mustHave(Office& office, RecordId id, const QString& transition, const QString& label)
{
    DESK_ASSIGN(const domain::RecordHead head, registry::readHead(office.file(), id));
    DESK_ASSIGN(const procedure::Procedure* const procedure, procedureOf(office, head.caseState));
    if (versionNamed(transition) ||
        std::ranges::any_of(procedure->transitions, [&](const auto& each) { return each.key == transition; }))
        return {};
    return fail(ErrorCode::NotFound,
                tr("“%1” is not a step of the procedure “%2”.").arg(label, procedure->titleText()));
}

bool isIncisive(const domain::Noun& noun, procedure::Category to)
{
    return (noun.isWorkstream || noun.leadsTo) &&
           (to == procedure::Category::AtRisk || to == procedure::Category::Closed);
}

} // namespace

Result<DoneToMany> takeStepOfMany(Office& office, std::span<const RecordId> records,
                                  const QString& transition, const Decision& decision, Trial trial)
{
    if (!decision.overrides.isEmpty())
        return fail(ErrorCode::WrongUsage,
                    tr("A requirement is gone past for one record at a time, each with its own reason."));
    DESK_ASSIGN(const QString label, labelOf(office, records, transition));
    DESK_ASSIGN(const QString reason, support::cleanNote(decision.reason, tr("Reason")));
    const auto version = versionNamed(transition);
    return doToMany(
        office, note(office, version ? "move-version" : "step", label, reason, decision.happenedOn), records,
        [&](RecordId id) -> Result<std::vector<RecordId>> {
            DESK_TRY(mustHave(office, id, transition, label));
            DESK_ASSIGN(StepTaken taken, writeStep(office, id, transition, decision));
            return std::move(taken.created);
        },
        trial,
        [&](qsizetype count) {
            const QString counted = QString::number(count);
            return version ? tr("Version %1 of their procedure; records: %2")
                                 .arg(QString::number(*version), counted)
                           : tr("%1; records: %2").arg(label, counted);
        });
}

Result<std::vector<StepOfSome>> stepsOfMany(Office& office, std::span<const RecordId> records)
{
    std::vector<StepOfSome> steps;
    const auto add = [&steps](const StepOfSome& step) {
        auto known = std::ranges::find(steps, step.key, &StepOfSome::key);
        if (known == steps.end())
            known = steps.insert(known, step);
        known->needsReason = known->needsReason || step.needsReason;
        known->isUsual = known->isUsual || step.isUsual;
        known->isIncisive = known->isIncisive || step.isIncisive;
        ++known->cases;
    };
    for (const RecordId id : records) {
        DESK_ASSIGN(const domain::RecordHead head, registry::readHead(office.file(), id));
        const auto procedure = procedureOf(office, head.caseState);
        if (!procedure)
            continue; // it has none
        for (const procedure::Transition& transition : (*procedure)->transitions) {
            if (!transition.from.contains(head.caseState.state))
                continue;
            add({.key = transition.key,
                 .label = transition.labelText(),
                 .needsReason = transition.needsReason,
                 .isUsual = &transition == (*procedure)->usualStep(head.caseState.state),
                 .isIncisive =
                     isIncisive(*domain::noun(head.noun), (*procedure)->state(transition.to)->category)});
        }
        if (const auto move = stepToNewerVersion(office, **procedure, head.caseState.state))
            add({.key = move->key, .label = move->label});
    }
    std::ranges::stable_sort(steps, std::greater(), &StepOfSome::cases);
    return steps;
}

} // namespace office
