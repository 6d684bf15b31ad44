// The year ahead: usual milestones counted from the annual meeting of 2022, one that moved, and what follows
// them.
#include "core/office/calendar/calendar.h"
#include "core/sample/story.h"

#include <QCoreApplication>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

/// A usual milestone has its title in the language of the program; an imported one keeps its own.
Result<domain::Record> milestone(Story& story, const char* title)
{
    const QString wanted = QCoreApplication::translate("office", title);
    DESK_ASSIGN(const auto milestones, recordsOf(story.office(), u"milestone"_s));
    for (const domain::Record& each : milestones) {
        if (each.head.year == 2022 && each.head.title == wanted)
            return each;
    }
    return support::fail(support::ErrorCode::NotFound, wanted);
}

Status move(Story& story, const domain::Record& milestone, const NewDay& day, const QString& reason)
{
    const auto moved = moveDay(story.office(), milestone.head.id, day, reason);
    return moved ? Status() : support::fail(moved.error());
}

} // namespace

Status tellCalendar(Story& story)
{
    story.on(2022, 1, 10);
    // The list of public dates has these two under other names.
    for (const char* title : {"First open consultations and MAG meeting, online",
                              "Second open consultations and MAG meeting, Geneva"}) {
        DESK_ASSIGN(const domain::Record known, milestone(story, title));
        DESK_TRY(removeRecord(story.office(), known.head.id));
    }
    DESK_ASSIGN([[maybe_unused]] const int planned, planYear(story.office(), 2022));
    story.on(2022, 1, 21);
    DESK_ASSIGN(const domain::Record first, milestone(story, "First open consultations and MAG meeting"));
    DESK_TRY(move(story, first, {QDate(2022, 2, 23), QDate(2022, 2, 25)},
                  u"Announced for 23 to 25 February, online."_s));
    DESK_ASSIGN(const domain::Record second, milestone(story, "Second open consultations and MAG meeting"));
    DESK_TRY(move(story, second, {QDate(2022, 7, 6), QDate(2022, 7, 8), true},
                  u"Announced for 6 to 8 July, in Geneva."_s));

    DESK_TRY(
        enter(story.add("task", {{u"title"_s, u"Put the proposals for 2022 together for the MAG (sample)"_s},
                                 {u"follows"_s, first.head.idText},
                                 {u"offset"_s, u"-5 days"_s}})));
    DESK_ASSIGN(const domain::Record drafts, milestone(story, "Draft outputs due"));
    DESK_ASSIGN(const RecordId network, story.find("pn-2022-pnma"));
    DESK_TRY(enter(story.add("letter",
                             {{u"subject"_s, u"The draft report of your network (sample)"_s},
                              {u"kind"_s, u"reminder"_s},
                              {u"to"_s, u"network@example.org"_s},
                              {u"body"_s, u"A friendly word about the date (sample text)."_s},
                              {u"follows"_s, drafts.head.idText},
                              {u"offset"_s, u"-2 weeks"_s}},
                             network)));
    DESK_ASSIGN(const QString meeting, story.idOf("mag-meeting", "Third MAG meeting 2021"));
    return enter(story.add("decision",
                           {{u"title"_s, u"Workstreams are asked to link their sessions (sample)"_s},
                            {u"on"_s, u"2021-09-30"_s},
                            {u"mag-meeting"_s, meeting},
                            {u"rationale"_s, u"To avoid that sessions on one issue stand side by side."_s}}));
}

} // namespace sample
