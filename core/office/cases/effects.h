// What a step brings about besides the new state.
#pragma once

#include "core/office/desk/office.h"
#include "core/procedure/procedure.h"

namespace office {

/// Inside the transaction of the step. Answers the records it made.
[[nodiscard]] Result<std::vector<RecordId>> performEffects(Office& office, const domain::Record& record,
                                                           const procedure::Transition& transition,
                                                           QDate happenedOn);

/// An annual report that a workstream owes for a year, with its due date. MO-DC-4, DC-11
[[nodiscard]] Result<RecordId> writeExpectedReport(Office& office, const domain::RecordHead& workstream,
                                                   int year, QDate on);

} // namespace office
