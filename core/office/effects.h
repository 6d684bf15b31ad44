// What a step brings about besides the new state.
#pragma once

#include "core/office/cases.h"

namespace office {

/// Inside the transaction of the step. Answers the records it made.
[[nodiscard]] Result<std::vector<RecordId>> performEffects(Office& office, const domain::Record& record,
                                                           const procedure::Transition& transition,
                                                           QDate happenedOn);

} // namespace office
