#include "core/office/calendar/rules.h"
#include "core/office/people/erasing.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;
using support::ErrorCode;

namespace {

template <typename Lines>
QStringList titles(const Lines& lines)
{
    QStringList titles;
    for (const auto& line : lines)
        titles << domain::displayTitle(line.record);
    return titles;
}

office::Deadlines listsOf(features::Desk& desk, int daysAhead = 30)
{
    auto lists = office::deadlines(*desk.office, daysAhead);
    if (!lists)
        qFatal("%s", qPrintable(lists.error().message));
    return *std::move(lists);
}

} // namespace

class DeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // DC-11: on or before 31 January of the year after.
    void anAnnualReportIsDueSoonThenTodayThenOverdue()
    {
        features::Desk desk(QDate(2022, 1, 10));
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        office::Deadlines lists = listsOf(desk);
        QCOMPARE(titles(lists.soon), QStringList{u"Annual report 2021"_s});
        QCOMPARE(lists.soon.front().days, 21);
        QCOMPARE(lists.soon.front().owner, u"Dynamic Coalition on Old Things"_s);
        QCOMPARE(lists.soon.front().record.deadline.on, QDate(2022, 1, 31));
        QVERIFY(lists.overdue.empty());

        desk.clock.moveTo(QDate(2022, 1, 31));
        lists = listsOf(desk);
        QCOMPARE(lists.soon.front().days, 0);
        QVERIFY(lists.overdue.empty());

        desk.clock.moveTo(QDate(2022, 2, 5));
        lists = listsOf(desk);
        QVERIFY(lists.soon.empty());
        QCOMPARE(titles(lists.overdue), QStringList{u"Annual report 2021"_s});
        QCOMPARE(lists.overdue.front().days, -5);
    }

    void personalDataIsReviewedOnItsDayAndNoMoreOnceErased()
    {
        features::Desk desk(QDate(2022, 1, 10));
        const RecordId person =
            desk.add("person", {{u"name"_s, u"Ana Souza"_s}, {u"review-on"_s, u"2022-01-20"_s}});
        office::Deadlines lists = listsOf(desk);
        QCOMPARE(titles(lists.soon), QStringList{u"Ana Souza"_s});
        QCOMPARE(lists.soon.front().owner, u"Review whether what is held is still needed"_s);
        desk.set(person, {{u"review-on"_s, u"2023-01-20"_s}}); // it is, for another year
        QVERIFY(listsOf(desk).soon.empty());
        desk.clock.moveTo(QDate(2023, 2, 1));
        QCOMPARE(titles(listsOf(desk).overdue), QStringList{u"Ana Souza"_s});
        QVERIFY(office::erasePerson(*desk.office, person));
        QVERIFY(listsOf(desk).overdue.empty());
    }

    void whatIsFurtherAwayThanAskedIsNotListed()
    {
        features::Desk desk(QDate(2022, 1, 10));
        desk.report(desk.oldCoalition(), 2021);
        QCOMPARE(listsOf(desk, 20).soon.size(), size_t(0));
        QCOMPARE(listsOf(desk, 21).soon.size(), size_t(1));
    }

    void theLongestOverdueStandsFirst()
    {
        features::Desk desk(QDate(2022, 3, 1));
        for (const char* due : {"2022-02-10", "2022-01-20", "2022-02-20"})
            desk.add("task", {{u"title"_s, u"Due "_s + QString::fromLatin1(due)},
                              {u"due-on"_s, QString::fromLatin1(due)}});
        QCOMPARE(titles(listsOf(desk).overdue),
                 (QStringList{u"Due 2022-01-20"_s, u"Due 2022-02-10"_s, u"Due 2022-02-20"_s}));
    }

    void whatWasReceivedOrDoneIsNoLongerOwed()
    {
        features::Desk desk(QDate(2022, 2, 5));
        const RecordId report = desk.report(desk.oldCoalition(), 2021);
        const RecordId task = desk.add("task", {{u"title"_s, u"Call"_s}, {u"due-on"_s, u"2022-02-01"_s}});
        QCOMPARE(listsOf(desk).overdue.size(), size_t(2));
        desk.step(report, "receive");
        desk.set(task, {{u"done-on"_s, u"2022-02-04"_s}});
        const office::Deadlines lists = listsOf(desk);
        QVERIFY(lists.overdue.empty());
        QCOMPARE(titles(lists.awaitingDecision),
                 QStringList{u"Annual report 2021"_s}); // now it is ours to check
        QCOMPARE(desk.read(report).head.deadline.metOn, QDate(2022, 2, 5));
    }

    void itIsSaidWhomAnApplicationWaitsFor()
    {
        features::Desk desk(QDate(2021, 11, 1));
        const RecordId application = desk.add("dc-application", {{u"name"_s, u"DC on Lighthouses"_s}});
        desk.clock.moveTo(QDate(2021, 11, 8));
        office::Deadlines lists = listsOf(desk);
        QCOMPARE(titles(lists.waiting), QStringList{u"DC on Lighthouses"_s});
        QCOMPARE(lists.waiting.front().waitsOn, u"applicant"_s);
        QCOMPARE(lists.waiting.front().days, 7);
        QVERIFY(lists.awaitingDecision.empty());

        desk.step(application, "submit");
        lists = listsOf(desk);
        QVERIFY(lists.waiting.empty());
        QCOMPARE(titles(lists.awaitingDecision), QStringList{u"DC on Lighthouses"_s});
        QCOMPARE(lists.awaitingDecision.front().waitsOn, u"secretariat"_s);
    }

    void milestonesOfTheNextDaysAreAmongWhatIsSoon()
    {
        features::Desk desk(QDate(2021, 11, 20));
        const RecordId cycle = office::cycleOf(*desk.office, 2021)->head.id;
        desk.add("milestone", {{u"title"_s, u"Sixteenth IGF"_s}, {u"starts"_s, u"2021-12-06"_s}}, cycle);
        desk.add("milestone", {{u"title"_s, u"Long past"_s}, {u"starts"_s, u"2021-03-01"_s}}, cycle);
        const office::Deadlines lists = listsOf(desk);
        QCOMPARE(titles(lists.soon), QStringList{u"Sixteenth IGF"_s});
        QCOMPARE(lists.soon.front().days, 16);
    }

    void aMovedDeadlineKeepsItsFirstDayAndTheReason()
    {
        features::Desk desk;
        const RecordId report = desk.report(desk.oldCoalition(), 2021);
        QVERIFY(office::moveDeadline(*desk.office, report, QDate(2022, 2, 15), u"The coordinator was ill"_s));
        QVERIFY(office::moveDeadline(*desk.office, report, QDate(2022, 2, 28), u"Still ill"_s));
        const domain::Deadline deadline = desk.read(report).head.deadline;
        QCOMPARE(deadline.on, QDate(2022, 2, 28));
        QCOMPARE(deadline.originally, QDate(2022, 1, 31));
        QCOMPARE(deadline.movedBecause, u"Still ill"_s);
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(desk.read(report).head.deadline.on, QDate(2022, 2, 15));
    }

    void theFieldOfATaskMovesWithItsDeadline()
    {
        features::Desk desk;
        const RecordId task = desk.add("task", {{u"title"_s, u"Call"_s}, {u"due-on"_s, u"2022-02-01"_s}});
        QVERIFY(office::moveDeadline(*desk.office, task, QDate(2022, 2, 8), u"Holiday"_s));
        QCOMPARE(desk.read(task)[domain::task::dueOn], QDate(2022, 2, 8));
        QCOMPARE(desk.read(task).head.deadline.originally, QDate(2022, 2, 1));
    }

    void aDeadlineIsNotMovedWithoutAReasonOrADay()
    {
        features::Desk desk;
        const RecordId report = desk.report(desk.oldCoalition(), 2021);
        QCOMPARE(office::moveDeadline(*desk.office, report, QDate(2022, 2, 15), u"  "_s).error().code,
                 ErrorCode::BadInput);
        QCOMPARE(office::moveDeadline(*desk.office, report, QDate(), u"Ill"_s).error().code,
                 ErrorCode::BadInput);
        QCOMPARE(desk.read(report).head.deadline.on, QDate(2022, 1, 31));
    }

    // MO-DC-4: each recognised coalition reports once a year.
    void reportsAreExpectedOnceOfEachCoalitionThatIsNotClosed()
    {
        features::Desk desk;
        desk.oldCoalition(u"First"_s);
        desk.oldCoalition(u"Second"_s);
        const RecordId retired = desk.oldCoalition(u"Third"_s);
        desk.step(retired, "start-retirement", {.reason = u"It wishes to end"_s});
        for (const char* element : {"handover-work", "handover-archives", "handover-page", "handover-lists"})
            desk.judge(retired, element, true);
        desk.step(retired, "retire", {.reason = u"Done"_s});

        QCOMPARE(office::expectReports(*desk.office, 2021)->asked, 2);
        QCOMPARE(office::expectReports(*desk.office, 2021)->asked, 0);
        QCOMPARE(office::expectReports(*desk.office, 2022)->asked, 2);
        QVERIFY(
            office::undo(*desk.office)); // the second call changed nothing, so there is nothing of it to undo
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(office::recordsOf(*desk.office, u"annual-report"_s)->size(), size_t(0));
    }

    // MO-DC-4: nobody owes a report for a year before its recognition.
    void aCoalitionIsNotAskedForYearsBeforeItBegan()
    {
        features::Desk desk(QDate(2021, 5, 20));
        const RecordId young = desk.coalition();
        const RecordId old = desk.oldCoalition();
        QCOMPARE(office::expectReports(*desk.office, 2020)->asked, 1);
        QCOMPARE(desk.children(old, "annual-report").size(), size_t(1));
        QCOMPARE(desk.children(young, "annual-report").size(), size_t(1)); // its first, for 2021
        QCOMPARE(office::expectReports(*desk.office, 2021)->asked, 1);
        const auto early = office::expectReports(*desk.office, 2022);
        QCOMPARE(
            early.error().message,
            u"The year 2022 has not begun; its reports can be asked for in the year before, once its cycle is here."_s);
        desk.clock.moveTo(QDate(2022, 1, 1));
        QCOMPARE(office::expectReports(*desk.office, 2022)->asked, 2);
    }

    // MO-DC-4: a coalition entered without the year it was established is not taken for an old one.
    void whereTheBeginningIsNotKnownNobodyIsAskedUnnamed()
    {
        features::Desk desk(QDate(2021, 5, 20));
        const RecordId entered = desk.add("dynamic-coalition", {{u"name"_s, u"Coalition on Tides"_s}});
        const auto expected = office::expectReports(*desk.office, 2020);
        QCOMPARE(expected->asked, 0);
        QCOMPARE(expected->leftOut, QStringList{u"Coalition on Tides"_s});
        QCOMPARE(leftOutText(*expected, 2020),
                 u"Not asked, because it is not known whether they existed in 2020: Coalition on Tides. "
                 "Say in which year each was established."_s);
        QCOMPARE(office::expectReports(*desk.office, 2021)->asked, 1); // it is on record since May
        desk.set(entered, {{u"established"_s, u"2008"_s}});
        const auto known = office::expectReports(*desk.office, 2020);
        QCOMPARE(known->asked, 1);
        QCOMPARE(leftOutText(*known, 2020), QString());
        QCOMPARE(office::expectReports(*desk.office, 2019, office::Unknown::Ask)->asked, 1);
    }

    void theDueDayFollowsTheParametersOfTheCycle()
    {
        features::Desk desk;
        QVERIFY(office::setParameter(*desk.office, 2021, u"dc-report-due"_s, u"02-28"_s));
        const RecordId report = desk.report(desk.oldCoalition(), 2021);
        QCOMPARE(desk.read(report).head.deadline.on, QDate(2022, 2, 28));
        // A report that is owed already follows as well, with the day it first had; one moved by hand stays.
        const RecordId byHand = desk.report(desk.oldCoalition(u"Second"_s), 2021);
        QVERIFY(office::moveDeadline(*desk.office, byHand, QDate(2022, 4, 1), u"Ill"_s));
        QVERIFY(office::setParameter(*desk.office, 2021, u"dc-report-due"_s, u"03-15"_s));
        const domain::Deadline moved = desk.read(report).head.deadline;
        QCOMPARE(moved.on, QDate(2022, 3, 15));
        QCOMPARE(moved.originally, QDate(2022, 2, 28));
        QVERIFY(!moved.movedBecause.isEmpty());
        QCOMPARE(desk.read(byHand).head.deadline.on, QDate(2022, 4, 1));
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(desk.read(report).head.deadline.on, QDate(2022, 2, 28));
    }

    // DC-11
    void aReportThatIsAddedByHandIsDueAsAnyOther()
    {
        features::Desk desk(QDate(2022, 2, 10));
        const RecordId report = desk.add("annual-report", {{u"year"_s, u"2020"_s}}, desk.oldCoalition());
        QCOMPARE(desk.read(report).head.deadline.on, QDate(2021, 1, 31));
        desk.set(report, {{u"year"_s, u"2021"_s}});
        QCOMPARE(desk.read(report).head.deadline.on, QDate(2022, 1, 31));
        QCOMPARE(listsOf(desk).overdue.size(), size_t(1));
    }

    // No public rule asks initiatives for a report; a cycle may name a day, and then it is told as one.
    void initiativesAreAskedForReportsOnlyWhereTheCycleNamesADay()
    {
        features::Desk desk(QDate(2022, 1, 10));
        const RecordId initiative = desk.add(
            "initiative",
            {{u"name"_s, u"Lakeland IGF"_s}, {u"kind"_s, u"national"_s}, {u"established"_s, u"2015"_s}});
        QCOMPARE(office::expectReports(*desk.office, 2021)->asked, 0);
        QVERIFY(office::setParameter(*desk.office, 2021, u"nri-report-due"_s, u"03-31"_s));
        QCOMPARE(office::expectReports(*desk.office, 2021)->asked, 1);
        QCOMPARE(office::expectReports(*desk.office, 2021)->asked, 0);
        const domain::Record report = desk.children(initiative, "annual-report").front();
        QCOMPARE(report.head.deadline.on, QDate(2022, 3, 31));
        QCOMPARE(report.head.stream, u"NRI"_s);
    }
};

DESK_TEST(DeadlinesTest)
#include "deadlines_test.moc"
