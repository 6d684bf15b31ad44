// The snapshot that requirements judge, read from the register.
#pragma once

#include "core/office/desk/office.h"
#include "core/procedure/facts.h"

namespace office {

[[nodiscard]] Result<procedure::Facts> factsOf(Office& office, const domain::Record& record);

/// The procedure a case is pinned to.
[[nodiscard]] Result<const procedure::Procedure*> procedureOf(const Office& office,
                                                              const domain::CaseState& state);

/// What its procedure says of the state a case is in; null for a record without a case.
[[nodiscard]] Result<const procedure::State*> stateOf(const Office& office, const domain::CaseState& state);
/// Of an annual report: nobody is asked for it any more.
bool isWaived(const Office& office, const domain::Record& report);

/// The cycle whose parameters a case is judged by: its own year, else the year of today's cycle.
[[nodiscard]] Result<int> judgedYear(Office& office, const domain::RecordHead& head);

} // namespace office
