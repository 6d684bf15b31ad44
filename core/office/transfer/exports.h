// What leaves the register as lists: records as sheets, the calendar, contacts.
#pragma once

#include "core/exchange/calendar.h"
#include "core/exchange/sheet.h"
#include "core/exchange/vcard.h"
#include "core/office/desk/records.h"

namespace office {

/// Every record as a row: first what all nouns share (ID, title, state, deadline, what it belongs to), in the
/// number of columns that `headColumns` tells, then the noun's own fields. Records are named by their
/// readable IDs.
[[nodiscard]] Result<exchange::Sheet> sheetOf(Office& office, const domain::Noun& noun,
                                              std::span<const domain::Record> records);
qsizetype headColumns(const domain::Noun& noun);

/// Everything that has a day in the calendar of a cycle, or with year 0 of the whole register. Milestones,
/// deadlines that are still owed, tasks and letters have an alarm a week before.
[[nodiscard]] Result<QList<exchange::CalendarEvent>> calendarEvents(Office& office, int year = 0);

/// Everybody, with the roles they hold today.
[[nodiscard]] Result<QList<exchange::Contact>> contacts(Office& office);

} // namespace office
