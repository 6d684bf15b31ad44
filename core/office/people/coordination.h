// The Dynamic Coalition Coordination Group: who represents the coalitions, and its meetings. DC-27
#pragma once

#include "core/office/desk/records.h"
#include "core/office/people/people.h"

namespace office {

/// The group's one record; made when it is first needed.
[[nodiscard]] Result<RecordId> ensureCoordinationGroup(Office& office);
/// Nothing before it was needed.
[[nodiscard]] Result<std::optional<domain::Record>> coordinationGroup(Office& office);

struct Representation
{
    domain::RecordHead coalition;
    QString acronym;
    std::vector<RoleLine> representatives;
    int atLeast = 0; ///< the rule of the day's cycle
    int atMost = 0;

    bool isWithinRule() const
    {
        return int(representatives.size()) >= atLeast && int(representatives.size()) <= atMost;
    }
};
/// One line for each coalition that is not closed, by title, with who represents it on the day. DC-27
[[nodiscard]] Result<std::vector<Representation>> representation(Office& office, QDate on);
/// What to tell the person who has just entered a role: that its coalition now has more representatives than
/// the rule allows. Empty where there is nothing to tell. DC-27
[[nodiscard]] Result<QString> remarkOnRole(Office& office, RecordId role);
/// MAG liaisons to the group on the day.
[[nodiscard]] Result<std::vector<RoleLine>> coordinationLiaisons(Office& office, QDate on);

/// Meetings are numbered through the years.
[[nodiscard]] Result<int> nextMeetingNumber(Office& office);
/// Where `values` have none, the next number and the year of the date are filled in; the group's record is
/// made if need be.
[[nodiscard]] Result<RecordId> addCoordinationMeeting(Office& office, domain::FieldValues values);

} // namespace office
