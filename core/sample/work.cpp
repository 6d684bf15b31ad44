#include "core/sample/story.h"

#include <array>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

struct Member
{
    Person person;
    const char* coalition;
    const char* role;
};

// Invented people; the scripts are those that the register must print.
constexpr std::array kMembers{
    Member{{"Amara Okafor", "civil-society", "african", "Nigeria"}, "DC-Archives", "coordinator"},
    Member{{"Lena Hoffmann", "civil-society", "weog", "Germany"}, "DCAD", "coordinator"},
    Member{{"Tomás Rivera", "technical-community", "grulac", "Chile"}, "DCAD", "dccg-representative"},
    Member{{"Aigerim Sadykova", "private-sector", "asia-pacific", "Kazakhstan"}, "DC-Blockchain", "chair"},
    Member{{"Jonas Lind", "civil-society", "weog", "Sweden"}, "DC-Children", "coordinator"},
    Member{{"Renata Souza", "technical-community", "grulac", "Brazil"}, "DC3", "coordinator"},
    Member{{"Кирилл Орлов", "technical-community", "eastern-european", "Bulgaria"}, "DC-CIV", "chair"},
    Member{{"Grace Wanjiru", "private-sector", "african", "Kenya"}, "DC-DT", "coordinator"},
    Member{{"李娜", "technical-community", "asia-pacific", "China"}, "DC-DNSI", "contact-person"},
    Member{{"سارة منصور", "civil-society", "african", "Tunisia"}, "DC-Gender", "coordinator"},
    Member{{"Oliver Grant", "private-sector", "weog", "Canada"}, "DC-IoT", "chair"},
    Member{
        {"Zofia Nowak", "civil-society", "eastern-european", "Poland"}, "IRPC", "steering-committee-member"},
    Member{{"Wouter de Vries", "technical-community", "weog", "Netherlands"}, "DC-ISSS", "coordinator"},
    Member{{"Ana Matavulj", "intergovernmental-organisations", "eastern-european", "Serbia"},
           "DC-IUI",
           "contact-person"},
    Member{{"Rafael Costa", "civil-society", "grulac", "Brazil"}, "DCPR", "coordinator"},
    Member{{"Ruth Mbeki", "civil-society", "african", "South Africa"}, "DC-PAL", "coordinator"},
    Member{{"Sandra Hofer", "technical-community", "weog", "Austria"}, "DC-SIG", "coordinator"},
    Member{{"Tevita Lolo", "governments", "asia-pacific", "Tonga"}, "DC-SIDS", "coordinator"},
    Member{{"Maya Torres", "civil-society", "grulac", "Mexico"}, "YCIG", "steering-committee-member"},
};

/// Entered twice, as it happens: the second time from an older list, with a role of its own.
Status tellDoubleEntry(Story& story)
{
    DESK_ASSIGN(const RecordId again,
                story.add("person", {{u"name"_s, u"Rivera, Tomas"_s},
                                     {u"affiliation"_s, u"Cable Co-operative (sample)"_s},
                                     {u"phone"_s, u"+56 555 0117"_s},
                                     {u"country"_s, u"Chile"_s}}));
    DESK_ASSIGN(const domain::Record person, readRecord(story.office(), again));
    DESK_ASSIGN(const RecordId coalition, story.find("DC3"));
    return enter(story.add("role",
                           {{u"person"_s, person.head.idText},
                            {u"role"_s, u"steering-committee-member"_s},
                            {u"starts"_s, u"2018-03-01"_s},
                            {u"ends"_s, u"2020-06-30"_s}},
                           coalition));
}

Status tellPeople(Story& story)
{
    story.on(2021, 10, 15);
    for (const Member& member : kMembers) {
        DESK_TRY(enter(story.introduce(member.person)));
        DESK_ASSIGN(const RecordId coalition, story.find(member.coalition));
        DESK_TRY(story.give(coalition, member.person.name, member.role, QDate(2021, 1, 1)));
    }
    return tellDoubleEntry(story);
}

struct Happening
{
    const char* coalition; ///< empty for the coordination group
    const char* title;
    const char* kind;
    const char* on;
    int attendance;
};

constexpr std::array kHappenings{
    Happening{"DCAD", "Open call on captioning (sample)", "open-virtual-meeting", "2021-04-14", 18},
    Happening{"DCAD", "Accessibility at the annual meeting (sample)", "individual-session", "2021-12-07", 64},
    Happening{"DC-Blockchain", "Webinar on digital identity (sample)", "webinar", "2021-05-20", 92},
    Happening{"DC-Children", "Consultation with young people (sample)", "consultation", "2021-06-15", 40},
    Happening{"DC3", "Session on community networks (sample)", "individual-session", "2021-12-08", 71},
    Happening{"DC-CIV", "Quarterly call (sample)", "open-virtual-meeting", "2021-09-09", 15},
    Happening{"DC-DNSI", "Universal acceptance workshop (sample)", "event-hosted", "2021-10-06", 33},
    Happening{"DC-Gender", "Joint session on safety online (sample)", "joint-session", "2021-12-09", 80},
    Happening{"DC-IoT", "Good practice round table (sample)", "event-hosted", "2021-03-24", 27},
    Happening{"IRPC", "Charter reading group (sample)", "open-virtual-meeting", "2021-07-01", 22},
    Happening{"DC-ISSS", "Working group call (sample)", "closed-virtual-meeting", "2021-08-18", 12},
    Happening{"DC-PAL", "Libraries at a regional meeting (sample)", "event-attended", "2021-09-28", 50},
    Happening{"DC-SIG", "Meeting of the schools (sample)", "open-virtual-meeting", "2021-11-18", 45},
    Happening{"DC-SIDS", "Island round table (sample)", "webinar", "2021-08-05", 38},
    Happening{"YCIG", "Youth preparation call (sample)", "open-virtual-meeting", "2021-11-04", 57},
};

Status tellActivities(Story& story)
{
    story.on(2021, 12, 15);
    for (const Happening& happening : kHappenings) {
        DESK_ASSIGN(const RecordId coalition, story.find(happening.coalition));
        DESK_TRY(enter(
            story.add("activity",
                      {{u"title"_s, QString::fromLatin1(happening.title)},
                       {u"kind"_s, QString::fromLatin1(happening.kind)},
                       {u"starts"_s, QString::fromLatin1(happening.on)},
                       {u"is-open"_s, qstrcmp(happening.kind, "closed-virtual-meeting") ? u"yes"_s : u"no"_s},
                       {u"attendance"_s, QString::number(happening.attendance)}},
                      coalition)));
    }
    return {};
}

// An output in each state; `steps` are taken one after the other.
Status tellOutputs(Story& story)
{
    struct Work
    {
        const char* coalition;
        const char* title;
        const char* kind;
        std::vector<const char*> steps;
    };
    const std::array works{
        Work{"DC-Jobs", "Remote work and fair pay (sample)", "paper", {}},
        Work{"DC-DT", "Trust marks compared (sample)", "policy-guide", {"start-review"}},
        Work{"DC-ISSS",
             "Procurement and secure standards (sample)",
             "recommendations",
             {"start-review", "open-for-comment"}},
        Work{"DC-IoT",
             "Labelling of connected devices (sample)",
             "good-practices",
             {"start-review", "open-for-comment", "revise"}},
        Work{"DCAD", "Checklist for accessible hybrid meetings (sample)", "toolkit", {"publish"}},
        Work{"DC3",
             "Community networks, an annual volume (sample)",
             "paper",
             {"start-review", "open-for-comment", "revise", "publish"}},
        Work{"IRPC", "Charter, an earlier edition (sample)", "statement", {"publish", "supersede"}},
    };
    for (const Work& work : works) {
        story.on(2021, 9, 6);
        DESK_ASSIGN(const RecordId coalition, story.find(work.coalition));
        DESK_ASSIGN(const RecordId output,
                    story.add("output",
                              {{u"title"_s, QString::fromLatin1(work.title)},
                               {u"kind"_s, QString::fromLatin1(work.kind)},
                               {u"language"_s, u"English"_s},
                               {u"summary"_s, u"A short invented summary for the booklet."_s}},
                              coalition));
        for (const char* step : work.steps) {
            story.on(story.today().addDays(28));
            Decision decision;
            if (qstrcmp(step, "open-for-comment") == 0)
                decision.values = {{u"comments-from"_s, QDate(2021, 10, 5)},
                                   {u"comments-until"_s, QDate(2021, 11, 1)}};
            if (qstrcmp(step, "publish") == 0)
                decision.values = {{u"published-on"_s, story.today()},
                                   {u"link"_s, u"https://www.example.org/output"_s},
                                   {u"reflects-dissent"_s, true}};
            DESK_TRY(story.step(output, step, decision));
        }
    }
    return {};
}

// A session request in each state. Those for 2021 rest on accepted reports for 2020.
Status tellSessions(Story& story)
{
    struct Request
    {
        const char* coalition;
        const char* title;
        const char* kind;
        std::vector<const char*> steps;
    };
    const std::array requests{
        Request{"DCAD",
                "Accessibility in practice (sample)",
                "individual",
                {"find-eligible", "give-slot", "hold-session", "receive-session-report"}},
        Request{"DC3",
                "Community networks (sample)",
                "individual",
                {"find-eligible", "give-slot", "hold-session", "receive-session-report"}},
        Request{
            "DC-Gender", "Safety online (sample)", "joint", {"find-eligible", "give-slot", "hold-session"}},
        Request{"IRPC", "Rights in the main session (sample)", "main", {"find-eligible", "give-slot"}},
        Request{"DC-CIV", "Core values (sample)", "individual", {"find-eligible"}},
        Request{"DC-Blockchain", "Assets and identity (sample)", "individual", {}},
        Request{"DC-Jobs", "Platform work (sample)", "individual", {"find-not-eligible"}},
        Request{"DC-DDHT", "Health data (sample)", "individual", {"find-not-eligible", "decline"}},
    };
    for (const Request& request : requests) {
        DESK_ASSIGN(const RecordId coalition, story.find(request.coalition));
        story.on(2021, 10, 15);
        DESK_TRY(enter(story.takeOver("annual-report",
                                      {{u"year"_s, u"2020"_s},
                                       {u"covers-year"_s, u"2020"_s},
                                       {u"received-on"_s, u"2021-01-25"_s},
                                       {u"accepted-on"_s, u"2021-02-05"_s},
                                       {u"events"_s, u"As in the report of that year (sample)"_s}},
                                      coalition, "published", QDate(2021, 2, 12))));
        story.on(2021, 10, 20);
        DESK_ASSIGN(const RecordId session,
                    story.add("session-request",
                              {{u"title"_s, QString::fromLatin1(request.title)},
                               {u"kind"_s, QString::fromLatin1(request.kind)},
                               {u"year"_s, u"2021"_s},
                               {u"received-on"_s, u"2021-05-26"_s},
                               {u"contributes-to-dccg"_s, u"yes"_s},
                               {u"substantive-paper"_s, u"Paper handed in (sample)"_s}},
                              coalition));
        static constexpr std::array kDays{1, 8, 49, 80};
        for (std::size_t i = 0; i < request.steps.size(); ++i) {
            story.on(QDate(2021, 10, 20).addDays(kDays[i]));
            Decision decision{.reason = u"Conditions of the cycle not met (sample)."_s};
            if (qstrcmp(request.steps[i], "receive-session-report") == 0)
                decision.values.insert(u"session-report-on"_s, story.today());
            if (qstrcmp(request.steps[i], "give-slot") == 0)
                decision.values.insert(u"slot"_s, u"To be seen in the programme (sample)"_s);
            DESK_TRY(story.step(session, request.steps[i], decision));
        }
    }
    return {};
}

Status tellProfiles(Story& story)
{
    story.on(2021, 11, 15);
    DESK_ASSIGN(const RecordId children, story.find("DC-Children"));
    DESK_TRY(enter(story.addFact("former-name", {{u"name"_s, u"Dynamic Coalition on Child Online Safety"_s}},
                                 children)));
    static constexpr std::array kMembership{
        std::pair{"DCAD", 118},   std::pair{"DC-Blockchain", 64}, std::pair{"DC-Children", 85},
        std::pair{"DC3", 203},    std::pair{"DC-CIV", 97},        std::pair{"DC-Gender", 142},
        std::pair{"DC-IoT", 156}, std::pair{"IRPC", 310},         std::pair{"DC-ISSS", 88},
        std::pair{"DC-PAL", 51},  std::pair{"YCIG", 467},
    };
    for (const auto& [acronym, members] : kMembership) {
        DESK_ASSIGN(const RecordId coalition, story.find(acronym));
        int count = members * 9 / 10;
        for (const char* day : {"2020-10-31", "2021-04-30", "2021-10-31"}) {
            DESK_TRY(enter(story.add("membership-figure",
                                     {{u"on"_s, QString::fromLatin1(day)},
                                      {u"members"_s, QString::number(count)},
                                      {u"basis"_s, u"list-subscribers"_s}},
                                     coalition)));
            count += members / 20;
        }
        for (const char* element : {"open-membership", "open-list", "open-archives"})
            DESK_TRY(story.judge(coalition, element, true, u"Looked up on the public list page (sample)"_s));
    }
    for (const auto& [acronym, address, subscribers] : {std::tuple{"DCAD", "dcad@lists.example.org", 118},
                                                        {"DC3", "dc3@lists.example.org", 203},
                                                        {"IRPC", "irpc@lists.example.org", 310}}) {
        DESK_ASSIGN(const RecordId coalition, story.find(acronym));
        DESK_TRY(story.keepList(coalition, address, subscribers));
    }
    DESK_ASSIGN(const RecordId gender, story.find("DC-Gender"));
    DESK_TRY(enter(story.add(
        "link", {{u"kind"_s, u"joint-session"_s}, {u"to"_s, u"IRPC"_s}, {u"note"_s, u"2021 (sample)"_s}},
        gender)));
    DESK_ASSIGN(const RecordId jobs, story.find("DC-Jobs"));
    DESK_TRY(enter(story.add("proof",
                             {{u"title"_s, u"Call of 12 January with notes on the list (sample)"_s},
                              {u"kind"_s, u"meeting"_s},
                              {u"on"_s, u"2021-11-12"_s}},
                             jobs)));
    return enter(story.add("support-request",
                           {{u"title"_s, u"Help to move the mailing list (sample)"_s},
                            {u"kind"_s, u"mailing-list"_s},
                            {u"asked-on"_s, u"2021-11-10"_s}},
                           jobs));
}

} // namespace

// What the coalitions did in 2021: meetings, outputs, sessions, and who stands for them.
Status tellWork(Story& story)
{
    for (const auto part : {tellPeople, tellActivities, tellOutputs, tellSessions, tellProfiles})
        DESK_TRY(part(story));
    return {};
}

} // namespace sample
