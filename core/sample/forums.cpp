// The forums of 2021 as editions with their work. Titles and years are public facts; people, texts and
// figures are invented and marked.
#include "core/sample/story.h"

#include <array>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

/// How far an edition has come in the story.
enum class Until { Launching, SessionHeld, FinalPublished, Evaluated };

struct Course
{
    const char* title;
    const char* acronym;
    const char* previous; ///< readable ID of the edition it builds on; empty for a new theme
    bool isSample;
    const char* facilitator; ///< of the MAG
    const char* cofacilitator;
    const char* penholder;
    const char* list;
    int subscribers;
    Until until;
};

constexpr std::array kCourses{
    Course{"Cybersecurity: use of norms", "Cybersecurity", "bpf-2020-cybersecurity", false, "Ravi Menon",
           "Lucía Fernández", "Peter Novák", "bpf-cybersecurity@lists.example.org", 412, Until::Evaluated},
    Course{"Gender and Digital Rights", "Gender", "bpf-2020-gender-and-access", false, "Ama Mensah",
           "Joseph Banda", "Claire Dubois", "bpf-gender@lists.example.org", 265, Until::FinalPublished},
    Course{"Community radio online (sample)", "Radio", "", true, "Inês Carvalho", "Hana Suzuki",
           "Peter Novák", "bpf-radio@lists.example.org", 58, Until::SessionHeld},
};

Result<RecordId> propose(Story& story, const Course& course)
{
    const Story::Written written{
        {u"title"_s, QString::fromLatin1(course.title)},
        {u"acronym"_s, QString::fromLatin1(course.acronym)},
        {u"year"_s, u"2021"_s},
        {u"received-on"_s, u"2021-02-05"_s},
        {u"sponsorship"_s, u"submitted"_s},
        {u"background"_s, u"Builds on discussions at the last annual meeting (sample text)."_s},
        {u"description"_s,
         u"Gathers practices from all stakeholder groups and compares them (sample text)."_s},
        {u"objectives"_s, u"One report that others can use in their own work (sample text)."_s},
        {u"outreach-plan"_s, u"Calls at two hours of the day; regional meetings of NRIs (sample text)."_s},
        {u"organisations"_s, u"Three organizations have signalled interest (sample text)."_s},
        {u"previous-edition"_s, QString::fromLatin1(course.previous)}};
    return course.isSample ? story.add("bpf-proposal", written) : story.addFact("bpf-proposal", written);
}

/// Two members of the MAG look at the proposal, each for themselves. BPF-9 to BPF-11
Status assess(Story& story, RecordId proposal)
{
    for (const char* assessor : {"Tomasz Zieliński", "Елена Петрова"}) {
        DESK_ASSIGN(const RecordId person, story.person(assessor));
        int question = 0;
        for (const domain::Term& term : domain::kBpfMetrics.terms) {
            const bool isGood = ++question % 4 != 0;
            DESK_TRY(enter(addRecord(story.office(),
                                     {.noun = u"assessment-mark"_s,
                                      .values = {{u"question"_s, QString::fromLatin1(term.key)},
                                                 {u"assessor"_s, person.value()},
                                                 {u"mark"_s, isGood ? u"3"_s : u"2"_s},
                                                 {u"note"_s, isGood ? u"Clear in the proposal (sample)."_s
                                                                    : u"Could say more (sample)."_s},
                                                 {u"on"_s, story.today()}},
                                      .parent = proposal,
                                      .isSample = true})));
        }
    }
    return {};
}

/// From the proposal to the edition that the MAG selected.
Result<RecordId> select(Story& story, const Course& course)
{
    story.on(2021, 2, 5);
    DESK_ASSIGN(const RecordId proposal, propose(story, course));
    DESK_ASSIGN(const RecordId sponsor, story.person(course.facilitator));
    DESK_TRY(changeFields(story.office(), proposal, {{u"mag-sponsor"_s, sponsor.value()}}));
    DESK_TRY(story.give(proposal, course.facilitator, "mag-facilitator", story.today()));
    DESK_TRY(story.give(proposal, course.cofacilitator, "co-facilitator", story.today()));
    DESK_TRY(story.step(proposal, "submit"));
    story.on(2021, 2, 12);
    DESK_TRY(story.step(proposal, "put-to-mag"));
    story.on(2021, 2, 19);
    DESK_TRY(assess(story, proposal));
    story.on(2021, 2, 24);
    DESK_ASSIGN(const QString meeting, story.idOf("mag-meeting", "First MAG meeting 2021"));
    DESK_TRY(story.set(proposal, {{u"decided-at"_s, meeting}}));
    DESK_ASSIGN(const RecordId edition,
                story.become(proposal, "select", {.reason = u"Selected at the meeting (sample)."_s}));
    story.on(2021, 3, 3);
    DESK_TRY(story.set(proposal, {{u"notified-on"_s, u"2021-03-03"_s}, {u"notified-where"_s, u"E-mail"_s}}));
    return edition;
}

Status launch(Story& story, const Course& course, RecordId edition)
{
    story.on(2021, 3, 22);
    for (const char* element : {"launch-list", "launch-team", "launch-page", "launch-call", "documented",
                                "support-list", "support-meetings", "support-page", "support-penholder"})
        DESK_TRY(story.judge(edition, element, true, u"Seen on the public page (sample)"_s));
    DESK_TRY(story.give(edition, course.penholder, "consultant", story.today()));
    DESK_TRY(story.step(edition, "start-work"));
    return story.keepList(edition, course.list, course.subscribers);
}

/// Open calls, with word of the progress at the meetings of the MAG. MO-BPF-5, BPF-12
Status meet(Story& story, const Course& course, RecordId edition)
{
    static constexpr std::array kCalls{"2021-04-20", "2021-06-15", "2021-09-07", "2021-11-09"};
    int number = 0;
    for (const char* day : kCalls) {
        story.on(QDate::fromString(QString::fromLatin1(day), Qt::ISODate));
        DESK_TRY(enter(story.add("activity",
                                 {{u"title"_s, u"Open call %1 (sample)"_s.arg(++number)},
                                  {u"kind"_s, u"open-virtual-meeting"_s},
                                  {u"starts"_s, QString::fromLatin1(day)},
                                  {u"is-open"_s, u"yes"_s},
                                  {u"attendance"_s, QString::number(course.subscribers / 12 + number)}},
                                 edition)));
    }
    for (const auto& [title, day] :
         {std::pair{"Second MAG meeting 2021", "2021-06-23"}, {"Third MAG meeting 2021", "2021-09-30"}}) {
        DESK_ASSIGN(const QString meeting, story.idOf("mag-meeting", title));
        DESK_TRY(enter(story.add("progress-note",
                                 {{u"title"_s, u"Calls held, outline agreed (sample)"_s},
                                  {u"on"_s, QString::fromLatin1(day)},
                                  {u"told-at"_s, meeting}},
                                 edition)));
    }
    return {};
}

Result<RecordId> putDraftOut(Story& story, const Course& course, RecordId edition)
{
    story.on(2021, 10, 4);
    DESK_ASSIGN(const RecordId output,
                story.add("output",
                          {{u"title"_s,
                            u"BPF %1: report of 2021 (sample)"_s.arg(QString::fromLatin1(course.acronym))},
                           {u"kind"_s, u"good-practices"_s},
                           {u"language"_s, u"English"_s},
                           {u"version"_s, u"1"_s},
                           {u"summary"_s, u"An invented summary for the booklet and the report."_s}},
                          edition));
    for (const domain::ElementKind& element : domain::noun(u"output"_s)->elements) {
        if (element.keyText() != u"comments-dealt-with")
            DESK_TRY(story.judge(output, element.key, true, u"Chapter of the draft (sample)"_s));
    }
    DESK_TRY(story.step(output, "start-review"));
    story.on(2021, 10, 22);
    DESK_TRY(story.step(
        output, "open-for-comment",
        {.values = {{u"comments-from"_s, story.today()}, {u"comments-until"_s, QDate(2021, 12, 3)}}}));
    DESK_TRY(story.step(edition, "publish-draft"));
    return output;
}

Status publish(Story& story, RecordId edition, RecordId output, QDate day)
{
    story.on(day);
    DESK_TRY(story.judge(output, "comments-dealt-with", true, u"Table of comments in the annex (sample)"_s));
    DESK_TRY(story.step(output, "revise"));
    DESK_TRY(story.step(output, "publish",
                        {.values = {{u"published-on"_s, day},
                                    {u"comments"_s, qint64(23)},
                                    {u"link"_s, u"https://www.example.org/bpf-report"_s}}}));
    return story.step(edition, "publish-final");
}

Status evaluate(Story& story, RecordId edition)
{
    story.on(2022, 1, 20);
    DESK_TRY(enter(story.add("dissemination",
                             {{u"title"_s, u"Briefing for a network of incident responders (sample)"_s},
                              {u"on"_s, u"2022-01-18"_s},
                              {u"kind"_s, u"forum"_s}},
                             edition)));
    story.on(2022, 1, 27);
    DESK_TRY(
        story.set(edition, {{u"evaluation"_s, u"All metrics met; the list stayed lively (sample text)."_s},
                            {u"evaluation-outcome"_s, u"renew"_s}}));
    return story.step(edition, "evaluate");
}

Status live(Story& story, const Course& course)
{
    DESK_ASSIGN(const RecordId edition, select(story, course));
    DESK_TRY(launch(story, course, edition));
    DESK_TRY(meet(story, course, edition));
    DESK_ASSIGN(const RecordId output, putDraftOut(story, course, edition));
    story.on(2021, 12, 9);
    DESK_TRY(enter(story.add("activity",
                             {{u"title"_s, u"Session at the annual meeting (sample)"_s},
                              {u"kind"_s, u"individual-session"_s},
                              {u"starts"_s, u"2021-12-09"_s},
                              {u"place"_s, u"Katowice"_s},
                              {u"is-open"_s, u"yes"_s},
                              {u"attendance"_s, u"74"_s}},
                             edition)));
    DESK_TRY(story.step(edition, "hold-session"));
    if (course.until == Until::SessionHeld) {
        story.on(2021, 12, 13);
        return story.step(output, "revise");
    }
    const bool isEvaluated = course.until == Until::Evaluated;
    DESK_TRY(publish(story, edition, output, isEvaluated ? QDate(2021, 12, 21) : QDate(2022, 1, 12)));
    return isEvaluated ? evaluate(story, edition) : Status();
}

} // namespace

Status tellForums(Story& story)
{
    for (const Course& course : kCourses)
        DESK_TRY(live(story, course));

    // One that ended early.
    const Course stopped{"Accessible procurement (sample)",
                         "Procurement",
                         "",
                         true,
                         "Daniel Okoth",
                         "Hana Suzuki",
                         "Peter Novák",
                         "bpf-procurement@lists.example.org",
                         21,
                         Until::Launching};
    DESK_ASSIGN(const RecordId edition, select(story, stopped));
    story.on(2021, 5, 17);
    return story.step(edition, "stop", {.reason = u"No community came together around it (sample)."_s});
}

} // namespace sample
