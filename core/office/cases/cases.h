// Cases: where a record stands in its procedure, what is possible, and taking a step.
#pragma once

#include "core/office/desk/many.h"
#include "core/procedure/engine.h"

namespace office {

/// A step that leads on from the present state, with everything found about it today.
struct PossibleStep
{
    QString key;       ///< of the transition
    QString label;     ///< "Recognise"
    QString toLabel;   ///< of the state it leads to
    QString decidedBy; ///< "the Secretariat", "the forum"
    bool needsReason = false;
    procedure::Verdict verdict;
};

struct CaseView
{
    domain::CaseState state;
    QString procedureTitle;
    QString stateLabel;
    qint64 days = 0; ///< in the present state, today
    bool isFinal = false;
    std::vector<PossibleStep> steps;
};

struct Decision
{
    QDate happenedOn = {}; ///< null: today
    QString reason = {};
    QString decidedBy = {};                ///< null: the office's actor
    QMap<QString, QString> overrides = {}; ///< requirement key → written justification
    /// Requirement key → what readers outside may know of that justification; without one they are told that
    /// it is kept.
    QMap<QString, QString> publicReasons = {};
    domain::FieldValues values = {}; ///< fields of the record that change with the step
};

struct StepTaken
{
    qint64 step = 0;
    std::vector<RecordId> created; ///< by effects: the coalition, tasks, expected reports
};

/// Records without a procedure are refused.
[[nodiscard]] Result<CaseView> viewCase(Office& office, RecordId id);

/// The one place where a state changes: checks the transition, writes state, step, findings, effects and
/// journal in one transaction. A refusal lists every unmet requirement with its clause in Error::reasons. Of
/// a trial nothing is kept.
[[nodiscard]] Result<StepTaken> takeStep(Office& office, RecordId id, const QString& transition,
                                         const Decision& decision = {}, Trial trial = Trial::No);

/// The same, inside a transaction that its caller commits.
[[nodiscard]] Result<StepTaken> writeStep(Office& office, RecordId id, const QString& transition,
                                          const Decision& decision);

struct PastStep
{
    domain::Step step;
    QString label; ///< of the transition, as its procedure version names it
    QString toLabel;
    std::vector<domain::StepFinding> findings;

    bool hasOverride() const;
};
/// The whole way of a case, the first step first.
[[nodiscard]] Result<std::vector<PastStep>> pastSteps(Office& office, RecordId id);

/// Why removing this record asks first: "“Published” since 3 Mar 2022."; empty where nothing was decided,
/// published, closed or sent, and nothing is owed.
[[nodiscard]] QString settledSentence(const Office& office, const domain::Record& record);

/// Where a case in this state would stand in a newer version of its procedure that is in force; nothing where
/// there is none or where it has no such state.
[[nodiscard]] std::optional<PossibleStep>
stepToNewerVersion(const Office& office, const procedure::Procedure& present, const QString& state);
/// The version that a step of that key moves to; nothing for every other step.
[[nodiscard]] std::optional<int> versionNamed(const QString& transition);

/// Moves a case to another version of its procedure, explicit and journalled. viewCase() offers it as a step
/// of its own ("move-to-version-2") where a newer version is in force that has the state. RefusedByRule where
/// the version does not know the state.
[[nodiscard]] Result<StepTaken> moveToVersion(Office& office, RecordId id, int version,
                                              const Decision& decision = {}, Trial trial = Trial::No);

} // namespace office
