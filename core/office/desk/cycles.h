// The cycles of the register and the parameters of their rules.
#pragma once

#include "core/office/desk/office.h"
#include "core/procedure/parameters.h"

namespace office {

/// The newest first.
[[nodiscard]] Result<std::vector<domain::Record>> cycles(Office& office);
[[nodiscard]] Result<domain::Record> cycleOf(Office& office, int year);
/// The cycle that today belongs to: the first whose annual meeting has not ended, else the last.
[[nodiscard]] Result<int> presentYear(Office& office);

/// The day after the annual meeting before this cycle's; 1 January where the register does not know it.
[[nodiscard]] Result<QDate> firstDayOf(Office& office, int year);

/// True of nouns whose records are the work of one cycle.
inline bool isEdition(const domain::Noun& noun) { return noun.naming == domain::Naming::YearAndName; }
/// The cycle that a record is counted with, 0 for none: what is filed under an edition is work of its cycle,
/// whenever it was done or came out.
[[nodiscard]] Result<int> cycleCounted(Office& office, const domain::Record& record);

/// The parameters in force for a year: what was set for its cycle, else the defaults.
[[nodiscard]] Result<procedure::Parameters> parametersOf(Office& office, int year);

} // namespace office
