#include "core/office/people/attendance.h"

#include "core/office/desk/attendees.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/texts.h"
#include "core/procedure/procedure.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

constexpr auto kAttendance = "attendance"_L1; ///< of a coalition at the coordination group
constexpr auto kAttendee = "attendee"_L1;     ///< of everybody else, and at other meetings
constexpr auto kGroupMeeting = "dccg-meeting"_L1;
constexpr auto kCoalition = "dynamic-coalition"_L1;
constexpr size_t kMostFound = 60; ///< of those that words find

bool hasEnded(const Record& record)
{
    return record.head.caseState.category == procedure::categoryKey(procedure::Category::Closed);
}

Attendee attendeeOf(const Record& record)
{
    return {.record = record.head.id,
            .noun = record.head.noun,
            .name = record.head.title,
            .acronym = domain::read(record.values, domain::shared::acronym)};
}

bool isFoundBy(const QString& words, const Attendee& who)
{
    const QString text = support::foldedLetters(who.name + u' ' + who.acronym);
    const QStringList all = support::foldedLetters(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(all, [&](const QString& word) { return text.contains(word); });
}

/// Everybody at one meeting.
Result<std::vector<Attendee>> presentAt(Office& office, RecordId meeting)
{
    std::vector<Attendee> all;
    DESK_ASSIGN(const auto coalitions, childrenOf(office, meeting, kAttendance));
    for (const Record& attendance : coalitions) {
        DESK_ASSIGN(const Record who, readRecord(office, attendance[domain::attendance::coalition]));
        all.push_back(attendeeOf(who));
    }
    DESK_ASSIGN(const auto others, childrenOf(office, meeting, kAttendee));
    for (const Record& attendance : others) {
        const RecordId id = attendance[domain::attendee::who];
        if (!id.isValid()) {
            all.push_back(guest(attendance[domain::attendee::name]));
            continue;
        }
        DESK_ASSIGN(const Record who, readRecord(office, id));
        all.push_back(attendeeOf(who));
    }
    return all;
}

/// By kind in the order of the attendees' nouns, guests last, then by name.
void order(std::vector<AttendanceGrid::Row>& rows)
{
    const auto rank = [](const Attendee& who) {
        const QStringList nouns = attendeeNouns();
        return who.record.isValid() ? nouns.indexOf(who.noun) : nouns.size();
    };
    std::ranges::stable_sort(rows, [&](const auto& a, const auto& b) {
        const auto ranks = std::pair(rank(a.who), rank(b.who));
        return ranks.first != ranks.second ? ranks.first < ranks.second
                                           : QString::localeAwareCompare(a.who.name, b.who.name) < 0;
    });
}

Result<AttendanceGrid> gridOf(Office& office, std::vector<Record> meetings, bool withCoalitions,
                              const QString& words)
{
    AttendanceGrid grid{.meetings = std::move(meetings)};
    const auto rowOf = [&grid](const Attendee& who) -> AttendanceGrid::Row& {
        const auto known = std::ranges::find(grid.rows, who, &AttendanceGrid::Row::who);
        if (known != grid.rows.end())
            return *known;
        grid.rows.push_back({who, std::vector<bool>(grid.meetings.size())});
        return grid.rows.back();
    };
    for (size_t i = 0; i < grid.meetings.size(); ++i) {
        DESK_ASSIGN(const auto present, presentAt(office, grid.meetings[i].head.id));
        for (const Attendee& who : present)
            rowOf(who).attended[i] = true;
    }
    const QString sought = words.simplified();
    size_t found = 0;
    for (const QString& noun : attendeeNouns()) {
        const bool belongs = withCoalitions && noun == kCoalition;
        if (!belongs && sought.isEmpty())
            continue;
        DESK_ASSIGN(const auto records, recordsOf(office, noun));
        for (const Record& record : records) {
            const Attendee who = attendeeOf(record);
            const bool isThere =
                std::ranges::find(grid.rows, who, &AttendanceGrid::Row::who) != grid.rows.end();
            if (isThere || hasEnded(record) || (!belongs && !isFoundBy(sought, who)))
                continue;
            if (!belongs && ++found > kMostFound)
                ++grid.leftOut;
            else
                rowOf(who);
        }
    }
    if (!sought.isEmpty())
        std::erase_if(grid.rows, [&](const auto& row) { return !isFoundBy(sought, row.who); });
    order(grid.rows);
    return grid;
}

Result<std::optional<RecordId>> writtenPresence(Office& office, const Presence& presence)
{
    DESK_ASSIGN(const auto coalitions, childrenOf(office, presence.meeting, kAttendance));
    for (const Record& each : coalitions)
        if (presence.who.record.isValid() && each[domain::attendance::coalition] == presence.who.record)
            return std::optional(each.head.id);
    DESK_ASSIGN(const auto others, childrenOf(office, presence.meeting, kAttendee));
    for (const Record& each : others) {
        const Attendee who{.record = each[domain::attendee::who], .name = each[domain::attendee::name]};
        if (who == presence.who)
            return std::optional(each.head.id);
    }
    return std::optional<RecordId>();
}

/// Answers whether anything was to be done.
Result<bool> writePresence(Office& office, const Presence& presence, bool attended)
{
    DESK_ASSIGN(const auto written, writtenPresence(office, presence));
    if (written.has_value() == attended)
        return false;
    if (written) {
        DESK_ASSIGN(const auto head, registry::readHead(office.file(), *written));
        DESK_TRY(registry::deleteRecord(office.file(), head));
        return true;
    }
    DESK_ASSIGN(const auto meeting, registry::readHead(office.file(), presence.meeting));
    const Attendee& who = presence.who;
    Draft draft{.noun = kAttendee, .parent = meeting.id, .isSample = meeting.isSample};
    if (meeting.noun == kGroupMeeting && who.noun == kCoalition) {
        draft.noun = kAttendance;
        draft.values = {{u"coalition"_s, who.record.value()}};
    } else {
        draft.values = {{u"name"_s, who.name}};
        if (who.record.isValid())
            draft.values.insert(u"who"_s, who.record.value());
    }
    DESK_ASSIGN([[maybe_unused]] const RecordId id, writeRecord(office, draft));
    return true;
}

Result<QString> summaryOf(Office& office, std::span<const Presence> all, bool attended)
{
    const QString count = QString::number(all.size());
    if (all.size() != 1)
        return attended ? tr("Attendance, came: %1").arg(count)
                        : tr("Attendance, did not come: %1").arg(count);
    const QString name = all.front().who.name;
    DESK_ASSIGN(const auto meeting, registry::readHead(office.file(), all.front().meeting));
    if (meeting.noun == kGroupMeeting)
        return (attended ? tr("%1 came to the coordination group")
                         : tr("%1 did not come to the coordination group"))
            .arg(name);
    return (attended ? tr("%1 came to: %2") : tr("%1 did not come to: %2"))
        .arg(name, domain::displayTitle(meeting));
}

Status mustBeMeeting(Office& office, RecordId id)
{
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), id));
    if (domain::noun(u"attendee"_s)->mayBelongTo(head.noun))
        return {};
    return fail(ErrorCode::WrongUsage, tr("%1 is no meeting.").arg(head.idText));
}

} // namespace

Attendee guest(const QString& name) { return {.name = name.simplified()}; }

Result<Attendee> attendeeOf(Office& office, RecordId id)
{
    DESK_ASSIGN(const Record record, readRecord(office, id));
    DESK_TRY(checkAttendee(record.head));
    return attendeeOf(record);
}

Result<AttendanceGrid> attendanceOf(Office& office, int year, const QString& words)
{
    DESK_ASSIGN(auto meetings, recordsOf(office, kGroupMeeting));
    std::erase_if(meetings,
                  [&](const Record& meeting) { return meeting[domain::dccg_meeting::year] != year; });
    std::ranges::sort(meetings, {},
                      [](const Record& meeting) { return meeting[domain::dccg_meeting::number]; });
    return gridOf(office, std::move(meetings), true, words);
}

Result<AttendanceGrid> attendanceAt(Office& office, RecordId id, const QString& words)
{
    DESK_TRY(mustBeMeeting(office, id));
    DESK_ASSIGN(Record meeting, readRecord(office, id));
    const bool isOfGroup = meeting.head.noun == kGroupMeeting;
    std::vector<Record> one;
    one.push_back(std::move(meeting));
    return gridOf(office, std::move(one), isOfGroup, words);
}

Status setAttended(Office& office, std::span<const Presence> all, bool attended, Trial trial)
{
    for (const Presence& presence : all) {
        DESK_TRY(mustBeMeeting(office, presence.meeting));
        if (!presence.who.record.isValid() && presence.who.name.isEmpty())
            return fail(ErrorCode::BadInput, tr("A guest has a name."));
    }
    DESK_ASSIGN(const QString summary, summaryOf(office, all, attended));
    registry::Transaction transaction(office.file(), note(office, "attend", summary));
    for (const Presence& presence : all) {
        DESK_ASSIGN([[maybe_unused]] const bool isNew, writePresence(office, presence, attended));
    }
    return trial == Trial::Yes ? Status() : office.commit(transaction);
}

Status setAttended(Office& office, RecordId meeting, RecordId who, bool attended)
{
    DESK_ASSIGN(const Attendee attendee, attendeeOf(office, who));
    const Presence one[] = {{meeting, attendee}};
    return setAttended(office, one, attended);
}

Result<std::vector<MeetingAttended>> meetingsAttended(Office& office, RecordId who)
{
    std::vector<MeetingAttended> all;
    const auto add = [&](const Record& attendance, const QString& as) -> Status {
        DESK_ASSIGN(const Record meeting, readRecord(office, attendance.head.parent));
        all.push_back({meeting.head, domain::read(meeting.values, domain::shared::starts), as});
        return {};
    };
    DESK_ASSIGN(const auto coalitions, recordsOf(office, kAttendance));
    for (const Record& attendance : coalitions) {
        if (attendance[domain::attendance::coalition] == who)
            DESK_TRY(add(attendance, {}));
        else if (attendance[domain::attendance::person] == who)
            DESK_TRY(add(attendance, attendance.head.title));
    }
    DESK_ASSIGN(const auto others, recordsOf(office, kAttendee));
    for (const Record& attendance : others)
        if (attendance[domain::attendee::who] == who)
            DESK_TRY(add(attendance, {}));
    std::ranges::stable_sort(all, std::greater(), &MeetingAttended::on);
    return all;
}

} // namespace office
