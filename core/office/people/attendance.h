// Who came to meetings: coalitions, forums, networks and initiatives, people, and guests by their name. DC-27
#pragma once

#include "core/office/desk/many.h"
#include "core/office/desk/records.h"

namespace office {

/// Whoever can come: a record, or a guest of whom there is only a name.
struct Attendee
{
    RecordId record = {}; ///< none of a guest
    QString noun = {};    ///< of the record
    QString name;
    QString acronym = {};

    /// As the lists name it.
    QString shownName() const { return acronym.isEmpty() ? name : acronym; }
    /// The same one, whatever is known of it.
    bool operator==(const Attendee& other) const
    {
        return record == other.record && (record.isValid() || name == other.name);
    }
};
/// WrongUsage for a record that comes to no meeting.
[[nodiscard]] Result<Attendee> attendeeOf(Office& office, RecordId record);
[[nodiscard]] Attendee guest(const QString& name);

/// Who was at which of some meetings.
struct AttendanceGrid
{
    std::vector<domain::Record> meetings; ///< of the coordination group by number
    struct Row
    {
        Attendee who;
        std::vector<bool> attended; ///< by meeting
    };
    std::vector<Row> rows;
    int leftOut = 0; ///< that the words find too, beyond what a grid holds
};
/// Of the coordination group in a year: its coalitions that are not closed, whoever came, and of everybody
/// else those that the words find, by kind and name.
[[nodiscard]] Result<AttendanceGrid> attendanceOf(Office& office, int year, const QString& words = {});
/// Of one meeting of any kind: whoever came, and those that the words find.
[[nodiscard]] Result<AttendanceGrid> attendanceAt(Office& office, RecordId meeting,
                                                  const QString& words = {});

struct Presence
{
    RecordId meeting;
    Attendee who;
};
/// Together one undoable step; what is so already is left as it is. WrongUsage: it is no meeting.
[[nodiscard]] Status setAttended(Office& office, std::span<const Presence> all, bool attended,
                                 Trial trial = Trial::No);
[[nodiscard]] Status setAttended(Office& office, RecordId meeting, RecordId who, bool attended);

struct MeetingAttended
{
    domain::RecordHead meeting;
    QDate on;
    QString as; ///< the coalition that a person came for; empty for none
};
/// Of a record that came, or spoke for a coalition that did, the newest first.
[[nodiscard]] Result<std::vector<MeetingAttended>> meetingsAttended(Office& office, RecordId who);

} // namespace office
