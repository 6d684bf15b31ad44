// The initiatives of the public list with some annual meetings, support and grants, which are invented.
#include "core/sample/story.h"

#include <array>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

/// How far an annual meeting has come.
enum class Until { Announced, Held, Reported, CalledOff };

struct Meeting
{
    const char* initiative;
    int number;
    QDate starts;
    QDate ends;
    const char* place;
    int attendance;
    Until until;
};

const std::array kMeetings{
    Meeting{"nri-ghana-igf", 7, QDate(2021, 8, 25), QDate(2021, 8, 26), "Accra", 180, Until::Reported},
    Meeting{"KeIGF", 14, QDate(2021, 7, 1), QDate(2021, 7, 1), "Nairobi", 240, Until::Reported},
    Meeting{"EuroDIG", 14, QDate(2021, 6, 28), QDate(2021, 6, 30), "Online", 620, Until::Reported},
    Meeting{"AfIGF", 10, QDate(2021, 7, 19), QDate(2021, 7, 21), "Online", 410, Until::Reported},
    Meeting{"IGF Italia", 14, QDate(2021, 11, 9), QDate(2021, 11, 11), "Cosenza", 300, Until::Held},
    Meeting{"nri-swiss-igf", 7, QDate(2021, 6, 2), QDate(2021, 6, 2), "Bern", 130, Until::Reported},
    Meeting{"ArmIGF", 7, QDate(2021, 10, 27), QDate(2021, 10, 27), "Yerevan", 95, Until::Reported},
    Meeting{"nri-japan-igf", 11, QDate(2021, 9, 16), QDate(2021, 9, 16), "Tokyo", 110, Until::Held},
    Meeting{"nri-benin-igf", 9, QDate(2021, 9, 22), QDate(2021, 9, 24), "Cotonou", 150, Until::Reported},
    Meeting{"yIGF", 12, QDate(2021, 9, 30), QDate(2021, 9, 30), "Online", 75, Until::CalledOff},
    Meeting{"TzIGF", 14, QDate(2022, 3, 17), QDate(2022, 3, 18), "Dodoma", 0, Until::Announced},
    Meeting{"BIGF", 16, QDate(2022, 3, 3), QDate(2022, 3, 5), "Dhaka", 0, Until::Announced},
};

Status hold(Story& story, const Meeting& meeting)
{
    story.on(std::min(meeting.starts.addDays(-45), QDate(2022, 1, 20)));
    DESK_ASSIGN(const RecordId initiative, story.find(meeting.initiative));
    DESK_ASSIGN(const RecordId id, story.add("nri-meeting",
                                             {{u"number"_s, QString::number(meeting.number)},
                                              {u"year"_s, QString::number(meeting.starts.year())},
                                              {u"starts"_s, meeting.starts.toString(Qt::ISODate)},
                                              {u"ends"_s, meeting.ends.toString(Qt::ISODate)},
                                              {u"place"_s, QString::fromLatin1(meeting.place)}},
                                             initiative));
    if (meeting.until == Until::CalledOff)
        return story.step(id, "call-off", {.reason = u"Put off to the next year (sample)."_s});
    if (meeting.until == Until::Announced)
        return {};
    story.on(meeting.ends);
    DESK_TRY(story.step(id, "hold", {.values = {{u"attendance"_s, qint64(meeting.attendance)}}}));
    if (meeting.until == Until::Held)
        return {};
    story.on(meeting.ends.addDays(40));
    return story.step(id, "receive-report",
                      {.values = {{u"summary"_s, u"Sessions on access, safety and skills (sample text)."_s},
                                  {u"report-link"_s, u"https://www.example.org/nri-report"_s}}});
}

/// Support on request, and grants that the initiatives told of. MO-NRI-4
Status support(Story& story)
{
    struct Request
    {
        const char* initiative;
        const char* title;
        const char* kind;
        const char* asked;
        const char* closed;
    };
    static constexpr std::array kRequests{
        Request{"nri-togo-igf", "Advice on a multistakeholder team (sample)", "guidance", "2021-09-06",
                "2021-09-20"},
        Request{"nri-peru-igf", "Two groups use the same name (sample)", "mediation", "2021-11-15", ""},
        Request{"nri-sudan-igf", "A page on the IGF website (sample)", "web-page", "2022-01-31", ""},
    };
    for (const Request& request : kRequests) {
        DESK_ASSIGN(const RecordId initiative, story.find(request.initiative));
        const QString asked = QString::fromLatin1(request.asked);
        const QString closed = QString::fromLatin1(request.closed);
        story.on(QDate::fromString(asked, Qt::ISODate));
        DESK_ASSIGN(const RecordId asking, story.add("support-request",
                                                     {{u"title"_s, QString::fromLatin1(request.title)},
                                                      {u"kind"_s, QString::fromLatin1(request.kind)},
                                                      {u"asked-on"_s, asked}},
                                                     initiative));
        if (closed.isEmpty())
            continue;
        story.on(QDate::fromString(closed, Qt::ISODate));
        DESK_TRY(story.set(asking, {{u"closed-on"_s, closed}}));
    }
    for (const char* initiative : {"nri-ghana-igf", "nri-benin-igf", "ArmIGF"}) {
        DESK_ASSIGN(const RecordId id, story.find(initiative));
        DESK_TRY(enter(story.add("grant",
                                 {{u"title"_s, u"Grant for the annual meeting (sample)"_s},
                                  {u"from"_s, u"A supporting association (sample)"_s},
                                  {u"on"_s, u"2021-05-10"_s},
                                  {u"amount"_s, u"USD 2,000"_s}},
                                 id)));
    }
    return {};
}

/// Invented initiatives for the states that no real one is shown in.
Status pauseAndClose(Story& story)
{
    const auto begin = [&](const char* name, const char* kind) {
        return story.takeOver("initiative",
                              {{u"name"_s, QString::fromLatin1(name)},
                               {u"kind"_s, QString::fromLatin1(kind)},
                               {u"place"_s, u"An invented country"_s},
                               {u"regional-groups"_s, u"weog"_s},
                               {u"established"_s, u"2014"_s}},
                              {}, "listed", QDate(2018, 5, 1));
    };
    story.on(2021, 10, 18);
    DESK_ASSIGN(const RecordId dormant, begin("Lakeland IGF (sample)", "national"));
    DESK_ASSIGN(const RecordId closed, begin("Youth IGF Lakeland (sample)", "youth"));
    story.on(2021, 11, 22);
    DESK_TRY(story.step(dormant, "mark-dormant", {.reason = u"Not heard of since 2018 (sample)."_s}));
    DESK_TRY(story.step(closed, "close", {.reason = u"On its own word, by e-mail (sample)."_s}));
    story.on(2021, 11, 29);
    DESK_TRY(story.showOnWebsite(dormant));
    return story.showOnWebsite(closed);
}

} // namespace

Status tellInitiatives(Story& story)
{
    story.on(2021, 10, 18);
    DESK_ASSIGN(const RecordId europe, story.find("EuroDIG"));
    DESK_TRY(
        story.set(europe, {{u"regional-groups"_s, u"eastern-european weog"_s}})); // its list says "multiple"
    for (const Meeting& meeting : kMeetings)
        DESK_TRY(hold(story, meeting));
    DESK_TRY(support(story));
    return pauseAndClose(story);
}

} // namespace sample
