#include "core/office/cases/deadlines.h"
#include "core/sample/story.h"

#include <array>

namespace sample {

using namespace Qt::StringLiterals;
using Written = Story::Written;

namespace {

struct Applicant
{
    const char* name;
    const char* acronym;
    const char* contact;
    const char* focus;
};

Result<RecordId> applyFor(Story& story, const Applicant& applicant)
{
    return story.add(
        "dc-application",
        {{u"name"_s, QString::fromUtf8(applicant.name)},
         {u"acronym"_s, QString::fromUtf8(applicant.acronym)},
         {u"focus"_s, QString::fromUtf8(applicant.focus)},
         {u"received-on"_s, story.today().toString(Qt::ISODate)},
         {u"submitted-by"_s, QString::fromUtf8(applicant.contact)},
         {u"need"_s, u"No open group within the IGF works on this issue yet (sample text)."_s},
         {u"action-plan"_s,
          u"Monthly calls, one webinar, one paper before the annual meeting (sample text)."_s},
         {u"mailing-list"_s, u"%1@lists.example.org"_s.arg(QString::fromUtf8(applicant.acronym).toLower())},
         {u"contact-person"_s, QString::fromUtf8(applicant.contact)},
         {u"contact-email"_s, u"contact@example.org"_s}});
}

Status represent(Story& story, RecordId application,
                 std::initializer_list<std::pair<const char*, const char*>> members)
{
    for (const auto& [name, group] : members) {
        const auto member = story.add(
            "representative",
            {{u"name"_s, QString::fromUtf8(name)}, {u"stakeholder-group"_s, QString::fromUtf8(group)}},
            application);
        if (!member)
            return support::fail(member.error());
    }
    return {};
}

Status declareOpen(Story& story, RecordId id)
{
    for (const char* element : {"open-membership", "open-list", "open-archives"})
        DESK_TRY(story.judge(id, element, true, u"Seen on the list's public page (sample)"_s));
    return {};
}

} // namespace

// One application in each state, and one that was recognised although a requirement was not met.
Status tellApplications(Story& story)
{
    story.on(2021, 10, 20);
    DESK_ASSIGN(const RecordId archives,
                applyFor(story, {"Dynamic Coalition on Community Archives (sample)", "DC-Archives",
                                 "Amara Okafor", "Keeping local digital heritage open to all"}));
    DESK_TRY(represent(story, archives,
                       {{"Amara Okafor", "civil-society"},
                        {"Library network", "civil-society"},
                        {"Heritage software company", "private-sector"}}));
    DESK_TRY(declareOpen(story, archives));
    DESK_TRY(story.judge(archives, "guidelines", true, u"Stated in the application (sample)"_s));
    DESK_TRY(story.judge(archives, "code-of-conduct", true, u"Stated in the application (sample)"_s));
    DESK_TRY(story.step(archives, "submit"));
    story.on(2021, 10, 25);
    DESK_TRY(story.step(archives, "start-review"));
    story.on(2021, 11, 8);
    DESK_TRY(story.step(
        archives, "recognise",
        {.overrides = {{u"stakeholder-groups"_s,
                        u"A ministry has confirmed in writing that it joins in January (sample)."_s}}}));

    DESK_ASSIGN(const domain::Record recognised, readRecord(story.office(), archives));
    DESK_TRY(story.showOnWebsite(recognised.head.parent));

    story.on(2021, 11, 2);
    DESK_ASSIGN(const RecordId gaming,
                applyFor(story, {"Dynamic Coalition on Online Gaming (sample)", "DC-Gaming", "Lucas Pereira",
                                 "Fair and safe play across borders"}));
    DESK_TRY(story.step(gaming, "submit"));
    story.on(2021, 11, 9);
    DESK_TRY(story.step(gaming, "start-review"));
    DESK_TRY(story.judge(gaming, "open-membership", true, u"Stated in the application (sample)"_s));
    for (const char* element : {"open-list", "open-archives"})
        DESK_TRY(story.judge(gaming, element, false, u"No list had been set up (sample)"_s));
    story.on(2021, 11, 30);
    DESK_TRY(story.step(
        gaming, "decline",
        {.reason = u"No mailing list with public archives was set up, and members of no stakeholder group "
                   "were named (sample)."_s}));

    story.on(2021, 12, 13);
    DESK_ASSIGN(const RecordId satellites,
                applyFor(story, {"Dynamic Coalition on Satellite Access (sample)", "DC-Satellites",
                                 "Ingrid Solberg", "Affordable access from low orbits"}));
    DESK_TRY(story.step(satellites, "submit"));
    story.on(2021, 12, 20);
    DESK_TRY(story.step(satellites, "withdraw"));

    story.on(2022, 1, 10);
    DESK_ASSIGN(const RecordId languages,
                applyFor(story, {"Dynamic Coalition on Signed Languages (sample)", "DC-Sign", "Мария Иванова",
                                 "Signed languages in online meetings"}));
    DESK_TRY(represent(story, languages,
                       {{"Мария Иванова", "civil-society"}, {"Video platform", "private-sector"}}));
    DESK_TRY(story.judge(languages, "open-membership", true, u"Application, page 2 (sample)"_s));
    DESK_TRY(story.step(languages, "submit"));
    story.on(2022, 1, 17);
    DESK_TRY(story.step(languages, "start-review"));

    DESK_ASSIGN(const RecordId farming,
                applyFor(story, {"Dynamic Coalition on Digital Farming (sample)", "DC-Farming", "محمد الفاسي",
                                 "Data and connectivity for small farms"}));
    DESK_TRY(represent(story, farming,
                       {{"محمد الفاسي", "technical-community"},
                        {"Farmers' union", "civil-society"},
                        {"Ministry of agriculture", "governments"}}));
    DESK_TRY(declareOpen(story, farming));
    DESK_TRY(story.step(farming, "submit"));
    story.on(2022, 1, 24);
    DESK_TRY(story.step(farming, "start-review"));
    story.on(2022, 2, 1);
    DESK_TRY(story.step(farming, "ask-clarification"));
    DESK_ASSIGN([[maybe_unused]] const RecordId question,
                story.add("clarification",
                          {{u"question"_s, u"Who runs the mailing list, and since when (sample)?"_s},
                           {u"asked-on"_s, u"2022-02-01"_s}},
                          farming));

    story.on(2022, 2, 8);
    DESK_ASSIGN(const RecordId maps, applyFor(story, {"Dynamic Coalition on Open Maps (sample)", "DC-Maps",
                                                      "王小明", "Public maps as shared infrastructure"}));
    DESK_TRY(represent(story, maps, {{"王小明", "technical-community"}}));
    DESK_TRY(story.step(maps, "submit"));
    story.on(2022, 2, 11);
    DESK_ASSIGN([[maybe_unused]] const RecordId draft,
                applyFor(story, {"Dynamic Coalition on Digital Wallets (sample)", "DC-Wallets", "Priya Raman",
                                 "Wallets that work everywhere"}));
    return {};
}

// Invented coalitions for the states that no real one is shown in.
Status tellLives(Story& story)
{
    const auto begin = [&](const char* name, const char* acronym) {
        return story.takeOver("dynamic-coalition",
                              {{u"name"_s, QString::fromUtf8(name)},
                               {u"acronym"_s, QString::fromUtf8(acronym)},
                               {u"established"_s, u"2017"_s},
                               {u"focus"_s, u"An invented coalition that shows a state of the procedure."_s}},
                              {}, "recognised", QDate(2019, 3, 1));
    };
    const auto expect = [&](RecordId coalition, int year) -> Result<RecordId> {
        DESK_ASSIGN(const RecordId report,
                    story.add("annual-report", {{u"year"_s, QString::number(year)}}, coalition));
        DESK_TRY(moveDeadline(story.office(), report, QDate(year + 1, 1, 31), u"Usual date"_s));
        return report;
    };
    const auto inquire = [&](RecordId coalition, QDate answerBy) -> Status {
        DESK_TRY(story.step(coalition, "open-inquiry"));
        const auto letter = story.add("letter",
                                      {{u"subject"_s, u"Your coalition's activity (sample)"_s},
                                       {u"kind"_s, u"inquiry"_s},
                                       {u"to"_s, u"coordinators@example.org"_s},
                                       {u"sent-on"_s, story.today().toString(Qt::ISODate)},
                                       {u"answer-by"_s, answerBy.toString(Qt::ISODate)}},
                                      coalition);
        return letter ? Status() : support::fail(letter.error());
    };

    story.on(2021, 10, 18);
    DESK_ASSIGN(const RecordId silent, begin("Dynamic Coalition on Quiet Networks (sample)", "DC-Quiet"));
    DESK_ASSIGN([[maybe_unused]] const RecordId missing, expect(silent, 2020));
    DESK_TRY(inquire(silent, QDate(2021, 12, 15)));
    story.on(2022, 1, 10);
    DESK_TRY(story.step(silent, "list-as-inactive"));
    DESK_TRY(story.showOnWebsite(silent));

    story.on(2021, 10, 18);
    DESK_ASSIGN(const RecordId late, begin("Dynamic Coalition on Shared Calendars (sample)", "DC-Calendars"));
    DESK_ASSIGN(const RecordId retiring, begin("Dynamic Coalition on Dial-up Access (sample)", "DC-Dialup"));
    DESK_ASSIGN(const RecordId retired,
                begin("Dynamic Coalition on Web Directories (sample)", "DC-Directories"));
    story.on(2021, 11, 3);
    DESK_TRY(story.step(retired, "start-retirement"));
    for (const char* element : {"handover-work", "handover-archives", "handover-page", "handover-lists"})
        DESK_TRY(story.judge(retired, element, true, u"Confirmed by the coordinators (sample)"_s));
    story.on(2021, 12, 1);
    DESK_TRY(story.step(retired, "retire"));
    DESK_TRY(story.showOnWebsite(retired));
    story.on(2022, 1, 20);
    DESK_TRY(story.step(retiring, "start-retirement"));
    DESK_TRY(
        story.judge(retiring, "handover-archives", true, u"Archives copied to a public library (sample)"_s));
    story.on(2021, 12, 15);
    DESK_ASSIGN([[maybe_unused]] const RecordId overdue, expect(late, 2021));
    story.on(2022, 2, 9);
    return inquire(late, QDate(2022, 3, 9));
}

// The reports for 2021: one for each recognised coalition, in every state a report can have.
Status tellReports(Story& story)
{
    story.on(2021, 12, 15);
    DESK_ASSIGN([[maybe_unused]] const auto expected, expectReports(story.office(), 2021));

    enum class Until { Expected, Received, InCheck, Accepted, Published, Returned, Waived };
    struct Course
    {
        const char* acronym;
        int receivedAfter; ///< days after 15 December 2021
        Until until;
    };
    static constexpr std::array kCourses{
        Course{"DCAD", 20, Until::Published},
        Course{"DC-Blockchain", 36, Until::Published},
        Course{"DC-Children", 28, Until::Published},
        Course{"DC3", 33, Until::Published},
        Course{"DC-CIV", 40, Until::Published},
        Course{"DC-DT", 44, Until::Accepted},
        Course{"DC-DDHT", 46, Until::Published},
        Course{"DC-DNSI", 30, Until::Published},
        Course{"DC-Gender", 47, Until::InCheck},
        Course{"DC-Connecting the Unconnected", 42, Until::Published},
        Course{"DC-Jobs", 0, Until::Expected},
        Course{"DC-IoT", 25, Until::Published},
        Course{"IRPC", 38, Until::Published},
        Course{"DC-ISSS", 22, Until::Published},
        Course{"DC-IUI", 45, Until::Accepted},
        Course{"DCNN", 55, Until::Received},
        Course{"DCPR", 41, Until::Published},
        Course{"DC-PAL", 29, Until::Published},
        Course{"DC-SIG", 34, Until::Published},
        Course{"DC-SIDS", 46, Until::Returned},
        Course{"DC-Sustainability", 43, Until::Published},
        Course{"YCIG", 0, Until::Expected},
        Course{"DC-Archives", 0, Until::Waived},
    };
    for (const Course& course : kCourses) {
        DESK_ASSIGN(const RecordId coalition, story.find(course.acronym));
        DESK_ASSIGN(const auto reports, childrenOf(story.office(), coalition, u"annual-report"_s));
        const RecordId report = reports.front().head.id;
        if (course.until == Until::Expected)
            continue;
        story.on(QDate(2021, 12, 15).addDays(course.receivedAfter));
        if (course.until == Until::Waived) {
            story.on(2022, 1, 12);
            DESK_TRY(story.step(report, "waive", {.reason = u"Recognized in November 2021 (sample)."_s}));
            continue;
        }
        const bool isEmpty = course.until == Until::Returned;
        Decision arrival{.values = {{u"covers-year"_s, qint64(2021)}, {u"received-how"_s, u"e-mail"_s}}};
        if (!isEmpty) {
            arrival.values.insert(u"events"_s,
                                  u"Session at the annual meeting in Katowice; one webinar (sample text)."_s);
            arrival.values.insert(u"meetings"_s,
                                  u"Six open calls on the mailing list's calendar (sample text)."_s);
        }
        DESK_TRY(story.step(report, "receive", arrival));
        if (course.until == Until::Received)
            continue;
        story.on(story.today().addDays(4));
        DESK_TRY(story.step(report, "start-check"));
        if (course.until == Until::InCheck)
            continue;
        if (course.until == Until::Returned) {
            DESK_TRY(story.step(report, "return",
                                {.reason = u"The report lists no events, meetings or outputs (sample)."_s}));
            continue;
        }
        DESK_TRY(story.step(report, "accept"));
        if (course.until == Until::Published)
            DESK_TRY(story.step(report, "publish"));
    }
    return {};
}

} // namespace sample
