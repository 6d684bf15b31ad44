#include "core/office/calendar/rules.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace features;

/// The annual report, its contents and its day. DC-9, DC-10, DC-11, DC-13, DC-15.
class DcReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // DC-11
    void isDueOnTheLastDayOfJanuaryOfTheNextYear()
    {
        Desk desk(QDate(2021, 12, 15));
        const RecordId report = desk.report(desk.oldCoalition(), 2021);
        QCOMPARE(desk.read(report).head.deadline.on, QDate(2022, 1, 31));
    }

    // DC-11: "usually"; the day is a parameter of the cycle
    void followsTheCyclesOwnDay()
    {
        Desk desk(QDate(2021, 12, 15));
        QVERIFY(office::setParameter(*desk.office, 2021, u"dc-report-due"_s, u"02-28"_s));
        QCOMPARE(desk.read(desk.report(desk.oldCoalition(), 2021)).head.deadline.on, QDate(2022, 2, 28));
    }

    // DC-10
    void isNotAcceptedEmptyNorForAnotherYear()
    {
        Desk desk(QDate(2022, 1, 20));
        const RecordId report = desk.report(desk.oldCoalition(), 2021);
        desk.step(report, "receive", {.values = {{u"covers-year"_s, qint64(2020)}}});
        desk.step(report, "start-check");
        const QStringList reasons = desk.refusal(report, "accept");
        QCOMPARE(reasons.size(), 2);
        QVERIFY(namesClause(reasons, u"DC-10"_s));
        desk.set(report, {{u"covers-year"_s, u"2021"_s}, {u"meetings"_s, u"Six calls"_s}});
        desk.step(report, "accept");
        QCOMPARE(desk.read(report)[domain::annual_report::acceptedOn], QDate(2022, 1, 20));
    }

    // DC-9: outputs show minority and dissenting views; asked, never enforced
    void asksWhetherOutputsReflectDissent()
    {
        Desk desk(QDate(2022, 1, 20));
        const RecordId report = desk.report(desk.oldCoalition(), 2021);
        desk.step(report, "receive",
                  {.values = {{u"covers-year"_s, qint64(2021)}, {u"outputs"_s, u"A paper"_s}}});
        desk.step(report, "start-check");
        QVERIFY(desk.finding(report, "accept", "report-reflects-dissent").isUnmet());
        desk.set(report, {{u"reflects-dissent"_s, u"yes"_s}});
        QCOMPARE(desk.finding(report, "accept", "report-reflects-dissent").outcome, procedure::Outcome::Met);

        const RecordId output = desk.add("output", {{u"title"_s, u"A paper"_s}, {u"kind"_s, u"paper"_s}});
        QVERIFY(namesClause({desk.finding(output, "publish", "output-reflects-dissent").clause}, u"DC-9"_s));
    }

    void comesBackWithAReasonAndIsReceivedAgain()
    {
        Desk desk(QDate(2022, 1, 20));
        const RecordId report = desk.report(desk.oldCoalition(), 2021);
        desk.step(report, "receive");
        desk.step(report, "start-check");
        QVERIFY(!desk.refusal(report, "return").isEmpty());
        desk.step(report, "return", {.reason = u"Nothing in it"_s});
        desk.step(report, "receive");
        QCOMPARE(desk.state(report), u"received"_s);
    }

    // DC-11: late does not shift the next due date
    void staysReceivableAfterItWasMissed()
    {
        Desk desk(QDate(2022, 1, 31));
        const RecordId coalition = desk.oldCoalition();
        const RecordId report = desk.report(coalition, 2021);
        QVERIFY(!desk.refusal(report, "close-as-missed", {.reason = u"No answer"_s}).isEmpty());
        desk.clock.moveTo(QDate(2022, 2, 1));
        desk.step(report, "close-as-missed", {.reason = u"No answer"_s});
        desk.clock.moveTo(QDate(2022, 6, 1));
        desk.step(report, "receive");
        QCOMPARE(desk.read(desk.report(coalition, 2022)).head.deadline.on, QDate(2023, 1, 31));
    }

    void overdueIsComputedNotAState()
    {
        Desk desk(QDate(2022, 2, 9));
        const RecordId report = desk.report(desk.oldCoalition(), 2021);
        QCOMPARE(desk.state(report), u"expected"_s);
        const auto lists = office::deadlines(*desk.office);
        QVERIFY(lists);
        QCOMPARE(lists->overdue.size(), 1u);
        QCOMPARE(lists->overdue[0].days, qint64(-9));
        QVERIFY(office::moveDeadline(*desk.office, report, QDate(2022, 2, 28), u"Asked for more time"_s));
        QCOMPARE(office::deadlines(*desk.office)->overdue.size(), 0u);
        QCOMPARE(desk.read(report).head.deadline.originally, QDate(2022, 1, 31));
    }

    // DC-13: an annual report, a session report and an output are three different things
    void isNeitherASessionReportNorAnOutput()
    {
        Desk desk(QDate(2022, 1, 20));
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        desk.add("output", {{u"title"_s, u"Session report 2021"_s}, {u"kind"_s, u"session-report"_s}},
                 coalition);
        desk.add("session-request",
                 {{u"title"_s, u"Session"_s}, {u"kind"_s, u"individual"_s}, {u"year"_s, u"2021"_s}},
                 coalition);
        QCOMPARE(desk.state(desk.report(coalition, 2021)), u"expected"_s); // neither fulfils it
        QCOMPARE(desk.children(coalition, "annual-report").size(), 1u);
        QCOMPARE(desk.children(coalition, "output").size(), 1u);
        QCOMPARE(desk.children(coalition, "session-request").size(), 1u);
    }

    void refusesASecondReportForTheSameYear()
    {
        Desk desk(QDate(2022, 1, 20));
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        const auto again = office::addRecord(
            *desk.office,
            {.noun = u"annual-report"_s, .values = {{u"year"_s, qint64(2021)}}, .parent = coalition});
        QVERIFY(!again);
        QCOMPARE(desk.children(coalition, "annual-report").size(), 1u);
    }
};

DESK_TEST(DcReportTest)
#include "dc_report_test.moc"
