#include "core/office/calendar/calendar.h"
#include "core/office/desk/task_ends.h"
#include "core/office/letters/letters.h"
#include "core/procedure/effect.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <algorithm>

using namespace features;

/// Tasks end with what they ask for, on the day it happened, in the command that says so. DC-4, DC-14, DC-16,
/// DC-27, MO-DC-5, MO-BPF-3, MO-BPF-5, MO-BPF-6, MO-PN-5, MO-NRI-2, MO-NRI-4.
class TaskEndsTest : public QObject
{
    Q_OBJECT

private:
    /// By the beginning of its title.
    static domain::Record task(Desk& desk, RecordId owner, const QString& title)
    {
        const auto tasks = desk.children(owner, "task");
        const auto found = std::ranges::find_if(
            tasks, [&](const domain::Record& each) { return each.head.title.startsWith(title); });
        if (found == tasks.end())
            qFatal("no task %s", qPrintable(title));
        return *found;
    }
    static domain::Record yearTask(Desk& desk, const QString& title)
    {
        const auto tasks = office::recordsOf(*desk.office, u"task"_s);
        const auto found = std::ranges::find_if(
            *tasks, [&](const domain::Record& each) { return each.head.title == title; });
        if (found == tasks->end())
            qFatal("no task %s", qPrintable(title));
        return *found;
    }
    static QDate doneOn(const domain::Record& task) { return task[domain::task::doneOn]; }
    static QString endedBy(const domain::Record& task) { return task[domain::task::endedBy]; }
    static RecordId letter(Desk& desk, RecordId owner, const char* kind, const QString& sentOn = {})
    {
        return desk.add(
            "letter",
            {{u"subject"_s, u"To you"_s}, {u"kind"_s, QString::fromLatin1(kind)}, {u"sent-on"_s, sentOn}},
            owner);
    }
    static RecordId decidedProposal(Desk& desk)
    {
        const RecordId proposal = desk.completeProposal();
        desk.step(proposal, "submit");
        desk.step(proposal, "put-to-mag");
        desk.set(proposal, {{u"decided-at"_s, desk.idText(desk.magMeeting(u"2021-03-09"_s))}});
        desk.step(proposal, "not-select", {.reason = u"Enough forums this year"_s});
        return proposal;
    }
    const QString kTell = u"Tell the proposers"_s;

private Q_SLOTS:
    // MO-BPF-3: marked as sent, not before; one undo takes back both, one entry tells of both
    void aLetterThatIsSentEndsWhatAskedForIt()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId proposal = decidedProposal(desk);
        const QString& title = kTell;
        const domain::Record made = task(desk, proposal, title);
        QCOMPARE(made[domain::task::endsWhen], u"decision-told"_s);
        QCOMPARE(made[domain::task::since], QDate(2021, 3, 10));

        const RecordId draft = letter(desk, proposal, "non-selection");
        QVERIFY(!doneOn(task(desk, proposal, title)).isValid());
        desk.clock.moveTo(QDate(2021, 3, 15));
        QVERIFY(office::markSent(*desk.office, draft, QDate(2021, 3, 12)));
        QCOMPARE(doneOn(task(desk, proposal, title)), QDate(2021, 3, 12));
        QCOMPARE(endedBy(task(desk, proposal, title)), desk.idText(draft));

        const auto entries = office::history(*desk.office, proposal, 1);
        QVERIFY(entries->front().summary.startsWith(u"Sent:"_s));
        const auto& changes = entries->front().changes;
        QVERIFY(std::ranges::any_of(changes, [&](const office::HistoryChange& change) {
            return change.record == made.head.id && change.what == u"Ended by"_s &&
                   change.after == desk.idText(draft);
        }));
        QVERIFY(office::undo(*desk.office));
        QVERIFY(!doneOn(task(desk, proposal, title)).isValid());
        QCOMPARE(endedBy(task(desk, proposal, title)), QString());
        QVERIFY(!desk.read(draft)[domain::letter::sentOn].isValid());
        QVERIFY(office::redo(*desk.office));
        QCOMPARE(doneOn(task(desk, proposal, title)), QDate(2021, 3, 12));
    }

    // MO-BPF-3: a letter of another decision, or from before this one, tells nothing of it
    void onlyTheLetterOfThisDecisionEndsIt()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId proposal = decidedProposal(desk);
        letter(desk, proposal, "reminder", u"2021-03-10"_s);
        letter(desk, proposal, "deferral", u"2021-03-01"_s);
        QVERIFY(!doneOn(task(desk, proposal, kTell)).isValid());
        desk.set(proposal, {{u"notified-on"_s, u"2021-03-10"_s}});
        QCOMPARE(doneOn(task(desk, proposal, kTell)), QDate(2021, 3, 10));
        QCOMPARE(endedBy(task(desk, proposal, kTell)), desk.idText(proposal));
    }

    // MO-BPF-3: the letter goes to the proposal, the task is the forum's
    void whatIsFiledWithTheProposalCountsForItsForum()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId forum = desk.forum();
        const RecordId proposal = desk.children(forum, "bpf-proposal").front().head.id;
        letter(desk, proposal, "selection", u"2021-03-10"_s);
        QCOMPARE(doneOn(task(desk, forum, kTell)), QDate(2021, 3, 10));
    }

    // MO-BPF-3: what a later decision asks anew, nobody is asked for twice
    void aLaterStepOvertakesWhatAskedForTheSame()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId proposal = desk.completeProposal();
        desk.set(proposal, {{u"decided-at"_s, desk.idText(desk.magMeeting(u"2021-03-09"_s))}});
        desk.step(proposal, "submit");
        desk.step(proposal, "put-to-mag");
        desk.step(proposal, "defer", {.reason = u"More to be asked"_s});
        desk.clock.moveTo(QDate(2021, 4, 1));
        desk.step(proposal, "put-to-mag");
        desk.step(proposal, "not-select", {.reason = u"Enough forums this year"_s});
        const auto tasks = desk.children(proposal, "task");
        QCOMPARE(tasks.size(), 2u);
        const auto open =
            std::ranges::count_if(tasks, [](const auto& each) { return !doneOn(each).isValid(); });
        QCOMPARE(open, 1);
        for (const domain::Record& each : tasks)
            QCOMPARE(doneOn(each).isValid(), each[domain::task::since] == QDate(2021, 3, 10));
    }

    // MO-DC-5 DC-27 DC-4: the role given, the field filled
    void aRoleOrAFieldEndsWhatAskedForIt()
    {
        Desk desk;
        const RecordId coalition = desk.coalition();
        QCOMPARE(desk.children(coalition, "task").size(), 3u);
        desk.set(coalition, {{u"igf-page"_s, u"https://example.org/light"_s}});
        QCOMPARE(doneOn(task(desk, coalition, u"Give the coalition its page"_s)), QDate(2022, 1, 10));
        QCOMPARE(endedBy(task(desk, coalition, u"Give the coalition its page"_s)), desk.idText(coalition));

        const RecordId ada = desk.person(u"Bea Keeper"_s);
        desk.role("coordinator", ada, coalition);
        QVERIFY(!doneOn(task(desk, coalition, u"Invite one or two"_s)).isValid());
        const RecordId role = desk.role("dccg-representative", ada, coalition);
        // She has been it since before the task: it is done since the task is there.
        QCOMPARE(doneOn(task(desk, coalition, u"Invite one or two"_s)), QDate(2022, 1, 10));
        QCOMPARE(endedBy(task(desk, coalition, u"Invite one or two"_s)), desk.idText(role));

        desk.set(coalition, {{u"website-updated-on"_s, u"2022-01-09"_s}}); // before it was recognised
        QVERIFY(!doneOn(task(desk, coalition, u"List the coalition"_s)).isValid());
        desk.clock.moveTo(QDate(2022, 1, 20));
        desk.set(coalition, {{u"website-updated-on"_s, u"2022-01-18"_s}});
        QCOMPARE(doneOn(task(desk, coalition, u"List the coalition"_s)), QDate(2022, 1, 18));
    }

    // DC-4: nobody is asked for what is there
    void isNotMadeWhereItIsSoAlready()
    {
        Desk desk;
        const RecordId application = desk.completeApplication();
        desk.role("dccg-representative", desk.person(u"Bea Keeper"_s),
                  application); // goes on in the coalition
        desk.step(application, "recognise");
        const RecordId coalition = desk.read(application).head.parent;
        QCOMPARE(desk.tasks(coalition), QStringList({u"Give the coalition its page on the IGF website"_s,
                                                     u"List the coalition as active on the IGF website"_s}));
    }

    // DC-14 DC-16: letters of the inquiry; a checklist; each in its time
    void lettersAndChecklistsOfALife()
    {
        Desk desk(QDate(2022, 2, 10));
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        desk.step(coalition, "open-inquiry");
        const RecordId inquiry = desk.add("letter",
                                          {{u"subject"_s, u"Your activity"_s},
                                           {u"kind"_s, u"inquiry"_s},
                                           {u"sent-on"_s, u"2022-02-10"_s},
                                           {u"answer-by"_s, u"2022-03-10"_s}},
                                          coalition);
        QCOMPARE(endedBy(task(desk, coalition, u"Send an inquiry"_s)), desk.idText(inquiry));
        desk.clock.moveTo(QDate(2022, 3, 11));
        desk.step(coalition, "list-as-inactive");
        // The coalition is on the closed list; what the office is to do about it is not.
        desk.clock.moveTo(QDate(2022, 4, 30));
        const auto lists = office::deadlines(*desk.office);
        QCOMPARE(lists->overdue.size(), 2u);
        QCOMPARE(lists->overdue.front().record.deadline.on, QDate(2022, 3, 18)); // a week, for a letter
        QCOMPARE(lists->overdue.front().ends, u"ends when the letter “Notice” is marked as sent"_s);
        letter(desk, coalition, "notice", u"2022-03-12"_s);
        QCOMPARE(doneOn(task(desk, coalition, u"Tell the coalition"_s)), QDate(2022, 3, 12));

        desk.step(coalition, "start-retirement");
        for (const char* element : {"handover-work", "handover-archives", "handover-page"})
            desk.judge(coalition, element, true);
        QVERIFY(!doneOn(task(desk, coalition, u"Go through the hand-over"_s)).isValid());
        desk.judge(coalition, "handover-lists", true);
        QCOMPARE(doneOn(task(desk, coalition, u"Go through the hand-over"_s)), QDate(2022, 4, 30));
        desk.step(coalition, "retire");
        // "Move it to the inactive ones" is overtaken by "take it out of the active ones".
        QCOMPARE(endedBy(task(desk, coalition, u"Move the coalition"_s)), desk.idText(coalition));
        QVERIFY(!doneOn(task(desk, coalition, u"Take the coalition out"_s)).isValid());
    }

    /// A correction says that it was never so; what was so and is over does not.
    void whatEndedATaskAndWasNotSoOpensItAgain()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId proposal = decidedProposal(desk);
        const RecordId told = letter(desk, proposal, "non-selection", u"2021-03-10"_s);
        QCOMPARE(endedBy(task(desk, proposal, kTell)), desk.idText(told));
        desk.set(told, {{u"sent-on"_s, QString()}});
        QVERIFY(!doneOn(task(desk, proposal, kTell)).isValid());
        QCOMPARE(endedBy(task(desk, proposal, kTell)), QString());
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(endedBy(task(desk, proposal, kTell)), desk.idText(told));
        QVERIFY(office::removeRecord(*desk.office, told));
        QVERIFY(!doneOn(task(desk, proposal, kTell)).isValid());

        const RecordId coalition = desk.coalition();
        const QString page = u"Give the coalition its page"_s;
        desk.set(coalition, {{u"igf-page"_s, u"https://example.org/dc"_s}});
        QVERIFY(doneOn(task(desk, coalition, page)).isValid());
        desk.set(coalition, {{u"focus"_s, u"Light"_s}}); // says nothing about the page
        QVERIFY(doneOn(task(desk, coalition, page)).isValid());
        desk.set(coalition, {{u"igf-page"_s, QString()}});
        QVERIFY(!doneOn(task(desk, coalition, page)).isValid());
    }

    // DC-27: from a day to come is not yet, and one that is over was once
    void aRoleIsHeldFromItsFirstDayOn()
    {
        Desk desk;
        const RecordId coalition = desk.coalition();
        const QString invite = u"Invite one or two"_s;
        const RecordId role = desk.add("role",
                                       {{u"person"_s, desk.idText(desk.person(u"Lena"_s))},
                                        {u"role"_s, u"dccg-representative"_s},
                                        {u"starts"_s, u"2022-12-15"_s}},
                                       coalition);
        QVERIFY(!doneOn(task(desk, coalition, invite)).isValid());
        desk.set(role, {{u"starts"_s, u"2022-01-10"_s}});
        QCOMPARE(doneOn(task(desk, coalition, invite)), QDate(2022, 1, 10));
        desk.clock.moveTo(QDate(2022, 6, 1));
        desk.set(role, {{u"ends"_s, u"2022-05-31"_s}});
        QCOMPARE(doneOn(task(desk, coalition, invite)), QDate(2022, 1, 10));
        desk.set(role, {{u"starts"_s, u"2022-09-01"_s}, {u"ends"_s, QString()}}); // it never was
        QVERIFY(!doneOn(task(desk, coalition, invite)).isValid());
    }

    // DC-14: an inquiry that is over asks for no letter
    void aCaseThatGoesOnEndsWhatItAskedFor()
    {
        Desk desk(QDate(2022, 2, 10));
        const RecordId coalition = desk.oldCoalition();
        const RecordId report = desk.report(coalition, 2021);
        desk.step(coalition, "open-inquiry");
        desk.step(report, "receive", {.values = {{u"covers-year"_s, qint64(2021)}}});
        QVERIFY(!doneOn(task(desk, coalition, u"Send an inquiry"_s)).isValid());
        desk.step(coalition, "confirm-active");
        QCOMPARE(doneOn(task(desk, coalition, u"Send an inquiry"_s)), QDate(2022, 2, 10));
    }

    // MO-NRI-2 MO-NRI-4
    void theTasksOfAnInitiative()
    {
        Desk desk;
        const RecordId listed =
            desk.add("initiative", {{u"name"_s, u"IGF Land"_s}, {u"kind"_s, u"national"_s}});
        desk.step(listed, "mark-dormant", {.reason = u"Not heard of"_s});
        desk.clock.moveTo(QDate(2022, 1, 12));
        desk.set(listed, {{u"website-updated-on"_s, u"2022-01-12"_s}});
        QCOMPARE(doneOn(task(desk, listed, u"Show the initiative as dormant"_s)), QDate(2022, 1, 12));
        const RecordId invite =
            desk.add("task", {{u"title"_s, u"Invite it"_s}, {u"ends-when"_s, u"network-offered"_s}}, listed);
        letter(desk, listed, "invitation", u"2022-01-12"_s); // to share a report
        QVERIFY(!doneOn(desk.read(invite)).isValid());
        letter(desk, listed, "year-ahead", u"2022-01-12"_s);
        QCOMPARE(doneOn(desk.read(invite)), QDate(2022, 1, 12));
    }

    /// From the calendar and moving with it, or a stated number of days that is called a guess.
    void everyTaskHasADay()
    {
        Desk desk(QDate(2021, 3, 10));
        QVERIFY(office::planYear(*desk.office, 2021));
        const RecordId forum = desk.forum();
        const domain::Record launch = task(desk, forum, u"Go through the launch checklist"_s);
        QCOMPARE(launch[domain::task::dueOn], QDate(2021, 4, 9)); // thirty days
        QCOMPARE(launch[domain::task::dueBecause], u"usual"_s);
        const domain::Field& because = *launch.noun().field(u"due-because"_s);
        QVERIFY(domain::displayValue(because, u"usual"_s).startsWith(u"A guess"_s));

        for (const char* item : {"launch-list", "launch-team", "launch-page", "launch-call"})
            desk.judge(forum, item, true);
        QCOMPARE(doneOn(task(desk, forum, u"Go through the launch checklist"_s)), QDate(2021, 3, 10));
        desk.step(forum, "start-work");
        desk.clock.moveTo(QDate(2021, 10, 25));
        const RecordId output = desk.add("output",
                                         {{u"title"_s, u"Keeping lights"_s},
                                          {u"kind"_s, u"good-practices"_s},
                                          {u"comments-from"_s, u"2021-10-25"_s},
                                          {u"comments-until"_s, u"2021-12-17"_s}},
                                         forum);
        for (const char* element : {"key-issues", "key-methodology", "key-practices"})
            desk.judge(output, element, true);
        desk.step(forum, "publish-draft");
        const domain::Record session = task(desk, forum, u"Bring the draft"_s);
        QCOMPARE(session[domain::task::dueOn], QDate(2021, 12, 6)); // the annual meeting begins
        QCOMPARE(session[domain::task::dueBecause], u"calendar"_s);

        desk.add("dissemination",
                 {{u"title"_s, u"To the list"_s}, {u"on"_s, u"2021-10-25"_s}, {u"kind"_s, u"mailing"_s}},
                 output);
        QCOMPARE(doneOn(task(desk, forum, u"Announce the draft"_s)), QDate(2021, 10, 25));
        desk.clock.moveTo(QDate(2021, 12, 8));
        desk.add("activity",
                 {{u"title"_s, u"Session"_s},
                  {u"kind"_s, u"individual-session"_s},
                  {u"starts"_s, u"2021-12-08"_s}},
                 forum);
        desk.step(forum, "hold-session");
        QCOMPARE(doneOn(task(desk, forum, u"Bring the draft"_s)), QDate(2021, 12, 8));
        const domain::Record comments = task(desk, forum, u"Help to work in"_s);
        QCOMPARE(comments[domain::task::dueOn], QDate(2022, 1, 21)); // "Final outputs due": six weeks after
        // It moves with its milestone, and stays a day of the calendar.
        QVERIFY(office::moveDay(*desk.office, comments[domain::shared::follows], {QDate(2022, 2, 1), {}},
                                u"More time"_s));
        QCOMPARE(desk.read(comments.head.id)[domain::task::dueOn], QDate(2022, 2, 1));
        QCOMPARE(desk.read(comments.head.id)[domain::task::dueBecause], u"calendar"_s);
        desk.judge(output, "comments-dealt-with", true);
        QCOMPARE(endedBy(desk.read(comments.head.id)), desk.idText(output));
    }

    void aDayThatAPersonSetsIsNoGuess()
    {
        Desk desk;
        const RecordId coalition = desk.coalition();
        const RecordId id = task(desk, coalition, u"Give the coalition its page"_s).head.id;
        desk.set(id, {{u"due-on"_s, u"2022-05-01"_s}});
        QVERIFY(!desk.read(id).isKnown(domain::task::dueBecause));
    }

    /// One's own task may know its end too, where it can come about and has not.
    void onesOwnTaskIsToldWhatEndsIt()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const auto add = [&](const char* ends, RecordId owner) {
            return office::addRecord(*desk.office, {.noun = u"task"_s,
                                                    .values = {{u"title"_s, u"Mine"_s},
                                                               {u"ends-when"_s, QString::fromLatin1(ends)}},
                                                    .parent = owner});
        };
        for (const auto& [ends, owner] : {std::pair{"consultant-named", coalition},
                                          {"page-known", RecordId()},
                                          {"all-reports-asked", coalition}}) {
            const auto refused = add(ends, owner);
            QVERIFY2(!refused && refused.error().code == support::ErrorCode::RefusedByRule, ends);
        }
        const auto own = add("page-known", coalition);
        QVERIFY(own);
        QCOMPARE(desk.read(*own)[domain::task::since], QDate(2022, 1, 10));
        desk.set(coalition, {{u"igf-page"_s, u"https://example.org/old"_s}});
        QVERIFY(doneOn(desk.read(*own)).isValid());
        QVERIFY(!add("page-known", coalition)); // it is so already
    }

    /// As in registers of before: it stays, and says how it ends.
    void aTaskWithoutAnEndIsEndedByHand()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const RecordId old =
            desk.add("task", {{u"title"_s, u"Give the coalition its page on the IGF website"_s}}, coalition);
        desk.set(coalition, {{u"igf-page"_s, u"https://example.org/old"_s}});
        QVERIFY(!doneOn(desk.read(old)).isValid());
        QCOMPARE(office::taskEndText(desk.read(old)), u"ends by hand, when “Done on” is filled in"_s);
        desk.set(old, {{u"done-on"_s, u"2022-01-10"_s}});
        QCOMPARE(office::taskEndText(desk.read(old)), u"ended by hand on 10 Jan 2022"_s);
    }

    /// What a person opens again is not closed by something else about the same coalition.
    void whatIsOpenedAgainWaitsForItsEndAnew()
    {
        Desk desk;
        const RecordId coalition = desk.coalition();
        const RecordId role = desk.role("dccg-representative", desk.person(u"Bea Keeper"_s), coalition);
        const RecordId id = task(desk, coalition, u"Invite one or two"_s).head.id;
        desk.set(id, {{u"done-on"_s, QString()}});
        QCOMPARE(endedBy(desk.read(id)), QString());
        desk.set(coalition, {{u"focus"_s, u"Lights"_s}});
        QVERIFY(!doneOn(desk.read(id)).isValid());
        desk.set(role, {{u"note"_s, u"In person"_s}});
        QVERIFY(doneOn(desk.read(id)).isValid());
    }

    // MO-PN-5
    void theYearsTasksEndWhenNobodyIsLeft()
    {
        Desk desk(QDate(2021, 3, 1));
        QVERIFY(office::planYear(*desk.office, 2021));
        const RecordId first =
            desk.add("dynamic-coalition", {{u"name"_s, u"DC on Lamps"_s}, {u"established"_s, u"2015"_s}});
        const RecordId second =
            desk.add("dynamic-coalition", {{u"name"_s, u"DC on Oil"_s}, {u"established"_s, u"2016"_s}});
        const QString expectations = u"Write to all: what the year expects of each"_s;
        letter(desk, first, "expectations", u"2021-03-01"_s);
        QVERIFY(!doneOn(yearTask(desk, expectations)).isValid());
        letter(desk, second, "expectations", u"2021-03-01"_s);
        QCOMPARE(doneOn(yearTask(desk, expectations)), QDate(2021, 3, 1));

        desk.clock.moveTo(QDate(2021, 12, 15));
        QVERIFY(!doneOn(yearTask(desk, u"Ask the DCs for their annual reports"_s)).isValid());
        QVERIFY(office::expectReports(*desk.office, 2021));
        QCOMPARE(doneOn(yearTask(desk, u"Ask the DCs for their annual reports"_s)), QDate(2021, 12, 15));
        desk.clock.moveTo(QDate(2022, 1, 17));
        desk.step(desk.report(first, 2021), "receive", {.values = {{u"covers-year"_s, qint64(2021)}}});
        QVERIFY(!doneOn(yearTask(desk, u"Remind the DCs of their annual reports"_s)).isValid());
        letter(desk, second, "reminder", u"2022-01-17"_s);
        QCOMPARE(doneOn(yearTask(desk, u"Remind the DCs of their annual reports"_s)), QDate(2022, 1, 17));
        QVERIFY(!doneOn(yearTask(desk, u"Remind the DCs whose annual reports are late"_s)).isValid());
        desk.clock.moveTo(QDate(2022, 1, 30));
        desk.step(desk.report(second, 2021), "receive", {.values = {{u"covers-year"_s, qint64(2021)}}});
        // Nobody is late any more.
        QCOMPARE(doneOn(yearTask(desk, u"Remind the DCs whose annual reports are late"_s)),
                 QDate(2022, 1, 30));
        // Planned again, what is done is not planned anew.
        const auto again = office::planYear(*desk.office, 2021);
        QCOMPARE(*again, 0);
    }

    /// Every task that a step makes knows its end and its day, and its end can come about.
    void everyEffectThatMakesATaskSaysWhatEndsIt()
    {
        for (const procedure::Effect& effect : procedure::effects()) {
            if (effect.kind != procedure::EffectKind::Task)
                continue;
            QVERIFY2(effect.task.endsWhen, effect.key);
            QVERIFY2(domain::kTaskEnds.has(QString::fromLatin1(effect.task.endsWhen)), effect.key);
            QVERIFY2(effect.task.usualDays > 0, effect.key);
        }
    }
};

DESK_TEST(TaskEndsTest)
#include "task_ends_test.moc"
