// One step of a procedure for many cases.
#pragma once

#include "core/office/cases/cases.h"
#include "core/office/desk/many.h"

namespace office {

/// Each case is judged on its own, as takeStep does; what is refused is told, and one undo takes all back.
/// Overrides are for one case: none are taken here.
[[nodiscard]] Result<DoneToMany> takeStepOfMany(Office& office, std::span<const RecordId> records,
                                                const QString& transition, const Decision& decision,
                                                Trial trial = Trial::No);

/// A step that leads on from the present state of some of the cases.
struct StepOfSome
{
    QString key;
    QString label;
    bool needsReason = false;
    int cases = 0;           ///< that are in a state from which it leads on
    bool isUsual = false;    ///< of one of them: the usual way on from where it stands
    bool isIncisive = false; ///< of one of them: a workstream or an application is at risk or closed by it
};
/// Every step that is possible for one of them, the one of most cases first. What each requirement says is
/// found when it is taken.
[[nodiscard]] Result<std::vector<StepOfSome>> stepsOfMany(Office& office, std::span<const RecordId> records);

} // namespace office
