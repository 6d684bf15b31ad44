#include "core/office/calendar/rules.h"
#include "core/office/people/links.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace features;

/// Asking for a session at the annual meeting. DC-12, DC-13, DC-27, DC-30, DC-31.
class DcSessionTest : public QObject
{
    Q_OBJECT

private:
    static RecordId request(Desk& desk, RecordId coalition, const QString& kind = u"individual"_s)
    {
        return desk.add("session-request",
                        {{u"title"_s, u"Lighthouses today"_s},
                         {u"kind"_s, kind},
                         {u"year"_s, u"2022"_s},
                         {u"contributes-to-dccg"_s, u"yes"_s}},
                        coalition);
    }
    static void acceptReport(Desk& desk, RecordId coalition)
    {
        const RecordId report = desk.report(coalition, 2021);
        desk.step(report, "receive", {.values = {{u"covers-year"_s, qint64(2021)}, {u"events"_s, u"One"_s}}});
        desk.step(report, "start-check");
        desk.step(report, "accept");
    }

private Q_SLOTS:
    // DC-12
    void needsTheAcceptedAnnualReport()
    {
        Desk desk(QDate(2022, 5, 2));
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        const RecordId session = request(desk, coalition);
        QVERIFY(namesClause(desk.refusal(session, "find-eligible"), u"DC-12"_s));
        acceptReport(desk, coalition);
        desk.step(session, "find-eligible");
        QCOMPARE(desk.state(session), u"eligible"_s);
    }

    // DC-12: the conditions are those of the cycle
    void conditionsCanBeSwitchedOffForACycle()
    {
        Desk desk(QDate(2022, 5, 2));
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        const RecordId session = request(desk, coalition);
        QVERIFY(office::setParameter(*desk.office, 2022, u"dc-session-conditions"_s, u"dccg-contribution"_s));
        desk.step(session, "find-eligible");
    }

    // DC-27: the regular contribution to the coordination group is judged by a person
    void needsTheContributionToTheCoordinationGroup()
    {
        Desk desk(QDate(2022, 5, 2));
        const RecordId coalition = desk.oldCoalition();
        acceptReport(desk, coalition);
        const RecordId session = request(desk, coalition);
        desk.set(session, {{u"contributes-to-dccg"_s, u"no"_s}});
        QVERIFY(namesClause(desk.refusal(session, "find-eligible"), u"DC-27"_s));
    }

    // DC-27: whoever judges sees how many of the year's meetings of the group the coalition attended
    void showsTheAttendanceAtTheCoordinationGroup()
    {
        Desk desk(QDate(2022, 5, 2));
        const RecordId coalition = desk.oldCoalition();
        const RecordId group = desk.add("coordination-group", {{u"name"_s, u"Coordination group"_s}});
        int number = 0;
        for (const auto& [year, day] : {std::pair(u"2022"_s, u"2022-02-01"_s),
                                        {u"2022"_s, u"2022-03-01"_s},
                                        {u"2021"_s, u"2021-11-01"_s}}) {
            const RecordId meeting = desk.add(
                "dccg-meeting",
                {{u"number"_s, QString::number(++number)}, {u"year"_s, year}, {u"starts"_s, day}}, group);
            if (day != u"2022-03-01")
                desk.add("attendance", {{u"coalition"_s, desk.idText(coalition)}}, meeting);
        }
        const RecordId session = request(desk, coalition);
        QCOMPARE(desk.finding(session, "find-eligible", "session-dccg-contribution").evidence,
                 u"Meetings of the coordination group in 2022: 2; attended: 1"_s);
    }

    // DC-30: a session is held at the annual meeting, not before
    void isNotHeldBeforeTheAnnualMeetingBegins()
    {
        Desk desk(QDate(2022, 5, 2));
        QVERIFY(office::addCycle(*desk.office, {{u"year"_s, 2022},
                                                {u"number"_s, 17},
                                                {u"starts"_s, QDate(2022, 11, 28)},
                                                {u"ends"_s, QDate(2022, 12, 2)}}));
        const RecordId coalition = desk.oldCoalition();
        acceptReport(desk, coalition);
        const RecordId session = request(desk, coalition);
        desk.step(session, "find-eligible");
        desk.step(session, "give-slot");
        QVERIFY(namesClause(desk.refusal(session, "hold-session"), u"DC-30"_s));
        desk.clock.moveTo(QDate(2022, 11, 28));
        desk.step(session, "hold-session");
    }

    // DC-28 DC-12: who holds a session together is looked at alike, and it counts for each
    void looksAtEachCoalitionThatHoldsIt()
    {
        Desk desk(QDate(2022, 5, 2));
        const RecordId coalition = desk.oldCoalition();
        const RecordId partner = desk.oldCoalition(u"Dynamic Coalition on New Things"_s);
        acceptReport(desk, coalition);
        const RecordId session = request(desk, coalition, u"joint"_s);
        const auto finding = [&](const char* requirement) {
            return desk.finding(session, "find-eligible", requirement);
        };
        QVERIFY(!finding("session-annual-report").isUnmet());
        QVERIFY(office::linkRecords(*desk.office, session, u"joint-session"_s, partner));
        QVERIFY(finding("session-annual-report").isUnmet());
        QVERIFY2(finding("session-annual-report")
                     .sentence.endsWith(u"Dynamic Coalition on New Things: The annual report for 2021 has not "
                                        "arrived."_s),
                 qPrintable(finding("session-annual-report").sentence));
        QVERIFY(namesClause(desk.refusal(session, "find-eligible"), u"DC-12"_s));
        acceptReport(desk, partner);
        QVERIFY(!finding("session-annual-report").isUnmet());

        // In the year after, each must have reported on it, whoever had asked for it.
        const RecordId later = desk.add(
            "session-request",
            {{u"title"_s, u"Again"_s}, {u"kind"_s, u"individual"_s}, {u"year"_s, u"2023"_s}}, partner);
        desk.step(session, "find-eligible");
        desk.step(session, "give-slot");
        desk.step(session, "hold-session");
        QVERIFY(desk.finding(later, "find-eligible", "session-previous-report").isUnmet());
        desk.step(session, "receive-session-report",
                  {.values = {{u"session-report-on"_s, QDate(2022, 5, 2)}}});
        QVERIFY(!desk.finding(later, "find-eligible", "session-previous-report").isUnmet());
    }

    // DC-31
    void aMainSessionNeedsItsSubstantivePaperInAdvance()
    {
        Desk desk(QDate(2022, 5, 2));
        const RecordId coalition = desk.oldCoalition();
        acceptReport(desk, coalition);
        const RecordId session = request(desk, coalition, u"main"_s);
        desk.step(session, "find-eligible");
        QVERIFY(namesClause(desk.refusal(session, "give-slot"), u"DC-31"_s));
        desk.set(session, {{u"substantive-paper"_s, u"Lighthouses in 2022"_s}});
        desk.step(session, "give-slot");
    }

    // DC-30 DC-13: the Secretariat approves; the session report is its own thing
    void goesFromTheRequestToTheSessionReport()
    {
        Desk desk(QDate(2022, 5, 2));
        const RecordId coalition = desk.oldCoalition();
        acceptReport(desk, coalition);
        const RecordId session = request(desk, coalition);
        for (const char* step : {"find-eligible", "give-slot", "hold-session"})
            desk.step(session, step);
        QVERIFY(namesClause(desk.refusal(session, "receive-session-report"), u"DC-13"_s));
        desk.step(session, "receive-session-report",
                  {.values = {{u"session-report-on"_s, QDate(2022, 5, 2)}}});
        QCOMPARE(desk.state(session), u"reported"_s);
    }
};

DESK_TEST(DcSessionTest)
#include "dc_session_test.moc"
