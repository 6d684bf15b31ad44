// What leaves the register as lists: records as sheets, the calendar, contacts.
#pragma once

#include "core/document/document.h"
#include "core/exchange/calendar.h"
#include "core/exchange/sheet.h"
#include "core/exchange/vcard.h"
#include "core/office/desk/records.h"
#include "core/office/people/people.h"
#include "core/register/exports.h"

namespace office {

/// Every record as a row: first what all nouns share (ID, title, state, deadline, what it belongs to), in the
/// number of columns that `headColumns` tells, then of which noun it is, then the noun's own fields. Records
/// are named by their readable IDs. For readers outside without the fields, the records and the references
/// that are not theirs to read; RefusedByRule where the whole noun is not.
[[nodiscard]] Result<exchange::Sheet> sheetOf(Office& office, const domain::Noun& noun,
                                              std::span<const domain::Record> records,
                                              domain::Audience audience = domain::Audience::Internal);
qsizetype headColumns(const domain::Noun& noun);
/// Records of any nouns in this order; each has the columns of all. Those of nouns that the audience may not
/// read are left out.
[[nodiscard]] Result<exchange::Sheet> sheetOf(Office& office, std::span<const RecordId> ids,
                                              const QString& title,
                                              domain::Audience audience = domain::Audience::Internal);
/// Whether the audience may know of the record: of what it is about too, where its title is that of another.
[[nodiscard]] Result<bool> isReadable(Office& office, const domain::Record& record,
                                      domain::Audience audience);
/// Without those held in what the readers may not know of.
[[nodiscard]] Result<std::vector<RoleLine>> rolesFor(Office& office, std::vector<RoleLine> roles,
                                                     domain::Audience audience);
/// The moment that files carry: that of the last step, so that the same register gives the same file.
QDateTime fileStamp(Office& office);

/// What goes out of a calendar: the entries as other programs take them, and what to remember of them.
struct CalendarExport
{
    QString name; ///< "IGF 2022"
    QList<exchange::CalendarEvent> events;
    std::vector<registry::ExportedEntry> given;
};

/// Everything that has a day in the calendar of a cycle, or with year 0 of the whole register; titles name
/// whose it is. Milestones, deadlines that are still owed, tasks and letters that lie ahead have an alarm a
/// week before. What was exported earlier
/// and is gone stands at the end, called off. For readers outside without what the Secretariat does itself
/// (tasks, letters), what is told of meetings inside, and titles of what is called off; for the public also
/// without what is owed, and by whom.
[[nodiscard]] Result<CalendarExport>
exportCalendar(Office& office, int year = 0,
               document::Distribution distribution = document::Distribution::Internal);

/// Once the file is saved: a later export calls off what is gone by then. No step of the history; undo leaves
/// it alone.
[[nodiscard]] Status rememberExport(Office& office, const CalendarExport& calendar);

/// Those whose contact details reach the audience, with the roles they hold today.
[[nodiscard]] Result<QList<exchange::Contact>>
contacts(Office& office, exchange::Audience audience = exchange::Audience::Internal);

} // namespace office
