// Who can come to a meeting, besides guests of whom there is only a name.
#pragma once

#include "core/office/desk/writing.h"

namespace office {

/// Coalitions, forums, networks, initiatives, people, in this order.
QStringList attendeeNouns();
/// WrongUsage for a record that comes to no meeting.
[[nodiscard]] Status checkAttendee(const domain::RecordHead& record);
/// The values of an attendance, named by the record that came where they have no name of their own.
[[nodiscard]] Result<domain::FieldValues> namedAttendee(Office& office, domain::FieldValues values);

} // namespace office
