#include "core/office/people/attendance.h"

#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/support/text.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<office::Presence>> named(const Request& request, office::Office& office,
                                            office::RecordId meeting)
{
    std::vector<office::Presence> all;
    for (const QString& written : request.operands("WHO")) {
        DESK_ASSIGN(const office::RecordId id, office::findRecord(office, written));
        DESK_ASSIGN(const office::Attendee who, office::attendeeOf(office, id));
        all.push_back({meeting, who});
    }
    for (const QString& name : request.values("guest"))
        all.push_back({meeting, office::guest(name)});
    return all;
}

bool wasThere(const office::AttendanceGrid& grid, const office::Attendee& who)
{
    const auto row = std::ranges::find(grid.rows, who, &office::AttendanceGrid::Row::who);
    return row != grid.rows.end() && row->attended.front();
}

/// What a trial would have made of it.
void pretend(office::AttendanceGrid& grid, const std::vector<office::Presence>& all, bool attended)
{
    for (const office::Presence& each : all) {
        const auto row = std::ranges::find(grid.rows, each.who, &office::AttendanceGrid::Row::who);
        if (row != grid.rows.end())
            row->attended = {attended};
        else
            grid.rows.push_back({each.who, {attended}});
    }
}

exchange::Sheet sheetOf(const office::AttendanceGrid& grid, office::Office& office)
{
    exchange::Sheet sheet{
        tr("Attendance"), {{u"id"_s, tr("ID")}, {u"noun"_s, tr("Kind")}, {u"name"_s, tr("Name")}}, {}};
    for (const office::AttendanceGrid::Row& row : grid.rows) {
        if (!row.attended.front())
            continue;
        const auto record = office::readRecord(office, row.who.record);
        sheet.rows << QVariantList{record ? QVariant(record->head.idText) : QVariant(), known(row.who.noun),
                                   row.who.name};
    }
    return sheet;
}

} // namespace

Result<Answer> runAttend(const Request& request)
{
    const bool isAsked = request.operands("WHO").isEmpty() && !request.has("guest");
    for (const char* option : {"not", "dry-run"})
        if (isAsked && request.has(option))
            return support::fail(
                support::ErrorCode::WrongUsage,
                tr("--%1 goes with those who came or did not.").arg(QString::fromLatin1(option)));
    DESK_ASSIGN(const auto office, isAsked ? request.view() : request.edit());
    DESK_ASSIGN(const office::RecordId meeting, office::findRecord(*office, request.operand("MEETING")));
    DESK_ASSIGN(const auto all, named(request, *office, meeting));
    const bool attended = !request.has("not");
    DESK_ASSIGN(auto grid, office::attendanceAt(*office, meeting));
    const bool isSoAlready = !isAsked && std::ranges::all_of(all, [&](const office::Presence& each) {
        return wasThere(grid, each.who) == attended;
    });
    if (!isAsked) {
        DESK_TRY(office::setAttended(*office, all, attended, trial(request)));
        DESK_ASSIGN(grid, office::attendanceAt(*office, meeting));
    }
    if (request.has("dry-run"))
        pretend(grid, all, attended);
    Answer answer{.sections = {{.key = u"attendance"_s, .sheet = sheetOf(grid, *office)}}};
    if (isSoAlready)
        answer.remarks << (attended ? tr("Nothing changed: it was on record already that they came.")
                                    : tr("Nothing changed: it was not on record that they came."));
    return answer;
}

} // namespace cli
