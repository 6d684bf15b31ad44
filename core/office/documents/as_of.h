// Records as they stood on an earlier day: what every way out with a day of its own shows.
#pragma once

#include "core/office/cases/cases.h"
#include "core/office/people/people.h"

namespace office {

/// False of a workstream that was founded, and of a case that began, after the day. One that was taken over
/// from older records had begun before them; where no day and no year is on record, it is taken to be there.
bool hadBegun(const domain::Record& record, const std::vector<PastStep>& past, QDate day);
/// The same of any record, with what it belongs to or leads to: nothing is filed under what is not there.
[[nodiscard]] Result<bool> wasThere(Office& office, const domain::Record& record, QDate day);

/// By the name it bore on the day; answers the names that it had given up by then.
std::vector<domain::Record> nameAsOf(domain::Record& workstream, std::vector<domain::Record> formerNames,
                                     QDate day);

/// With its state of the day, its name, and without what only came later; nothing where it was not there yet.
/// The state of a workstream is empty where the register does not hold it; of others nothing is answered
/// then.
[[nodiscard]] Result<std::optional<domain::Record>> recordOn(Office& office, domain::Record record,
                                                             QDate day);

/// Of roles held on a day, those that were there on it; a role without a day of its own began with its
/// workstream.
[[nodiscard]] Result<std::vector<RoleLine>> rolesThere(Office& office, std::vector<RoleLine> roles,
                                                       QDate day);

} // namespace office
