// The two Policy Networks of 2021, from the concept to the next cycle, and concepts that came to nothing.
#include "core/sample/story.h"

#include <array>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

/// When things happened; what is public is told by the source, the rest is invented.
struct Course
{
    const char* title;
    const char* acronym;
    const char* priority;
    const char* emergedFrom;
    const char* liaison;
    const char* consultant;
    QDate consulted;
    QDate established;
    const char* meeting; ///< of the MAG, where it was decided
    QDate callClosed;
    QDate draft;
    QDate final;
    bool isContinued;
};

const std::array kCourses{
    Course{"Policy Network on Environment and Digitalisation", "PNE",
           "Digitalisation that serves the environment (sample text).",
           "Environment track of the last annual meeting (sample text).", "Tomasz Zieliński", "Nadia Karim",
           QDate(2021, 1, 12), QDate(2021, 1, 19), "MAG virtual meeting I, 2021 (sample)", QDate(2021, 9, 30),
           QDate(2021, 10, 22), QDate(2021, 12, 20), false},
    Course{"Policy Network on Meaningful Access", "PNMA",
           "Access that people can afford and use in their own language (sample text).",
           "Sessions on access and the forum on local content (sample text).", "Luis Ortega", "Claire Dubois",
           QDate(2021, 2, 10), QDate(2021, 2, 24), "First MAG meeting 2021", QDate(2021, 11, 26),
           QDate(2021, 11, 29), QDate(2022, 1, 14), true},
};

Result<RecordId> conceive(Story& story, const Course& course)
{
    story.on(course.consulted.addDays(-7));
    DESK_ASSIGN(const RecordId idea,
                story.addFact("pn-concept", {{u"title"_s, QString::fromLatin1(course.title)},
                                             {u"acronym"_s, QString::fromLatin1(course.acronym)},
                                             {u"year"_s, u"2021"_s},
                                             {u"received-on"_s, story.today().toString(Qt::ISODate)},
                                             {u"priority"_s, QString::fromLatin1(course.priority)},
                                             {u"emerged-from"_s, QString::fromLatin1(course.emergedFrom)}}));
    story.on(course.consulted);
    const QString day = story.today().toString(Qt::ISODate);
    DESK_TRY(
        story.set(idea, {{u"feasibility"_s, u"Feasible with one consultant (sample text)."_s},
                         {u"consulted-stakeholders-on"_s, day},
                         {u"consulted-mag-on"_s, day},
                         {u"proposal"_s, u"A working group of experts, three phases (sample text)."_s}}));
    DESK_TRY(story.step(idea, "consult"));
    DESK_TRY(story.step(idea, "propose"));
    return idea;
}

Result<RecordId> establish(Story& story, const Course& course, RecordId idea)
{
    story.on(course.established);
    DESK_ASSIGN(const QString meeting, story.idOf("mag-meeting", course.meeting));
    DESK_TRY(story.set(idea, {{u"decided-at"_s, meeting}}));
    DESK_TRY(story.give(idea, course.liaison, "mag-liaison", story.today()));
    DESK_ASSIGN(const RecordId edition, story.become(idea, "establish"));
    story.on(course.established.addDays(20));
    DESK_TRY(story.set(
        idea, {{u"notified-on"_s, story.today().toString(Qt::ISODate)}, {u"notified-where"_s, u"E-mail"_s}}));
    DESK_TRY(story.give(edition, course.consultant, "consultant", story.today()));
    DESK_TRY(story.give(edition, "Hana Suzuki", "lead-expert", story.today()));
    for (const char* element : {"launch-consultant", "launch-experts", "launch-group", "launch-plan",
                                "documented", "support-outreach", "support-research", "support-drafting"})
        DESK_TRY(story.judge(edition, element, true, u"Noted in the work plan (sample)"_s));
    DESK_TRY(story.step(edition, "start-work"));
    return edition;
}

/// The phases that are over.
Status finishPhases(Story& story, RecordId edition)
{
    DESK_ASSIGN(const auto phases, office::childrenOf(story.office(), edition, u"work-phase"_s));
    for (const domain::Record& phase : phases) {
        const QDate ends = phase[domain::work_phase::ends];
        if (!phase[domain::work_phase::doneOn].isValid() && ends <= story.today())
            DESK_TRY(story.set(phase.head.id, {{u"done-on"_s, ends.toString(Qt::ISODate)}}));
    }
    return {};
}

Status work(Story& story, const Course& course, RecordId edition)
{
    struct Phase
    {
        const char* title;
        QDate starts;
        QDate ends;
    };
    for (const Phase& phase : {Phase{"Framing (sample)", course.established.addDays(20), QDate(2021, 6, 30)},
                               Phase{"Gathering input (sample)", QDate(2021, 7, 1), course.callClosed},
                               Phase{"Drafting (sample)", course.callClosed.addDays(1), course.final}})
        DESK_TRY(enter(story.add("work-phase",
                                 {{u"title"_s, QString::fromLatin1(phase.title)},
                                  {u"starts"_s, phase.starts.toString(Qt::ISODate)},
                                  {u"ends"_s, phase.ends.toString(Qt::ISODate)}},
                                 edition)));
    for (const char* day : {"2021-04-28", "2021-07-14", "2021-10-06"})
        DESK_TRY(enter(story.add("activity",
                                 {{u"title"_s, u"Call of the working group (sample)"_s},
                                  {u"kind"_s, u"open-virtual-meeting"_s},
                                  {u"starts"_s, QString::fromLatin1(day)},
                                  {u"is-open"_s, u"yes"_s},
                                  {u"attendance"_s, u"31"_s}},
                                 edition)));
    DESK_TRY(enter(story.add("call-for-input",
                             {{u"title"_s, u"Call for input (sample)"_s},
                              {u"starts"_s, course.callClosed.addDays(-60).toString(Qt::ISODate)},
                              {u"ends"_s, course.callClosed.toString(Qt::ISODate)},
                              {u"contributions"_s, u"46"_s}},
                             edition)));
    story.on(course.callClosed.addDays(1));
    DESK_TRY(finishPhases(story, edition));
    return story.step(edition, "close-inputs");
}

Status publish(Story& story, const Course& course, RecordId edition)
{
    story.on(course.draft);
    DESK_ASSIGN(const RecordId output,
                story.add("output",
                          {{u"title"_s,
                            u"Report of the %1, 2021 (sample)"_s.arg(QString::fromLatin1(course.acronym))},
                           {u"kind"_s, u"recommendations"_s},
                           {u"language"_s, u"English"_s},
                           {u"summary"_s, u"An invented summary for the booklet and the report."_s}},
                          edition));
    DESK_TRY(story.step(output, "start-review"));
    DESK_TRY(story.step(
        output, "open-for-comment",
        {.values = {{u"comments-from"_s, course.draft}, {u"comments-until"_s, QDate(2021, 12, 5)}}}));
    DESK_TRY(story.step(edition, "publish-draft"));
    story.on(2021, 12, 9);
    DESK_TRY(enter(story.add("activity",
                             {{u"title"_s, u"Session at the annual meeting (sample)"_s},
                              {u"kind"_s, u"individual-session"_s},
                              {u"starts"_s, u"2021-12-09"_s},
                              {u"place"_s, u"Katowice"_s},
                              {u"attendance"_s, u"88"_s}},
                             edition)));
    DESK_TRY(story.step(edition, "hold-session"));
    story.on(course.final);
    DESK_TRY(finishPhases(story, edition));
    DESK_TRY(story.judge(output, "comments-dealt-with", true, u"Annex of the report (sample)"_s));
    DESK_TRY(story.step(output, "revise"));
    DESK_TRY(story.step(output, "publish",
                        {.values = {{u"published-on"_s, course.final},
                                    {u"comments"_s, qint64(17)},
                                    {u"link"_s, u"https://www.example.org/pn-report"_s}}}));
    return story.step(edition, "publish-final");
}

Status conclude(Story& story, const Course& course, RecordId edition)
{
    story.on(2022, 2, 1);
    DESK_TRY(
        story.set(edition, {{u"evaluation"_s, u"The work plan was kept; experts stayed (sample text)."_s},
                            {u"evaluation-outcome"_s, course.isContinued ? u"renew"_s : u"close"_s}}));
    DESK_TRY(story.step(edition, "evaluate"));
    story.on(2022, 2, 8);
    if (!course.isContinued)
        return story.step(edition, "close", {.reason = u"Its task is done (sample)."_s});
    return enter(story.become(edition, "continue", {.reason = u"The work goes on (sample)."_s}));
}

} // namespace

Status tellNetworks(Story& story)
{
    for (const Course& course : kCourses) {
        DESK_ASSIGN(const RecordId idea, conceive(story, course));
        DESK_ASSIGN(const RecordId edition, establish(story, course, idea));
        DESK_TRY(work(story, course, edition));
        DESK_TRY(publish(story, course, edition));
        DESK_TRY(conclude(story, course, edition));
    }
    story.on(2021, 3, 15);
    DESK_ASSIGN(const RecordId quiet,
                story.add("pn-concept", {{u"title"_s, u"Policy Network on Quiet Skies (sample)"_s},
                                         {u"year"_s, u"2021"_s},
                                         {u"priority"_s, u"Interference (sample text)."_s}}));
    DESK_TRY(story.step(quiet, "withdraw", {.reason = u"No expert group came together (sample)."_s}));

    story.on(2022, 1, 24);
    DESK_ASSIGN(
        const RecordId fragmentation,
        story.addFact("pn-concept",
                      {{u"title"_s, u"Policy Network on Internet Fragmentation"_s},
                       {u"acronym"_s, u"PNIF"_s},
                       {u"year"_s, u"2022"_s},
                       {u"received-on"_s, u"2022-01-24"_s},
                       {u"priority"_s, u"What splits the Internet, and what keeps it one (sample text)."_s},
                       {u"emerged-from"_s, u"Several sessions in Katowice (sample text)."_s},
                       {u"feasibility"_s, u"Feasible with one consultant (sample text)."_s}}));
    story.on(2022, 2, 4);
    DESK_TRY(story.set(fragmentation, {{u"consulted-stakeholders-on"_s, u"2022-02-01"_s},
                                       {u"consulted-mag-on"_s, u"2022-02-03"_s}}));
    return story.step(fragmentation, "consult");
}

} // namespace sample
