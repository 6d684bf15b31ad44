#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

using namespace procedure;
using namespace Qt::StringLiterals;
using fixtures::found;

namespace {

const QDate kToday(2021, 6, 1);

/// A request for a session in 2021 by a coalition that did everything asked of it.
Facts goodRequest()
{
    Facts facts = fixtures::about("session-request");
    facts.state = u"received"_s;
    facts.fields = {{u"year"_s, 2021}, {u"kind"_s, u"individual"_s}, {u"contributes-to-dccg"_s, true}};
    facts.recognisedOn = QDate(2014, 5, 1);
    facts.reports = {{.year = 2020,
                      .due = QDate(2021, 1, 31),
                      .receivedOn = QDate(2021, 1, 20),
                      .acceptedOn = QDate(2021, 2, 3),
                      .isFinal = true}};
    facts.sessions = {{.meetingYear = 2020, .wasHeld = true, .reportReceivedOn = QDate(2020, 12, 1)}};
    return facts;
}

support::Result<PossibleStep> findEligible(const Facts& facts, const Parameters& parameters = {})
{
    return checkStep(fixtures::compiledIn(u"session-request"_s), u"find-eligible"_s, facts, parameters,
                     kToday);
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCoalitionThatMeetsAllConditionsIsEligible() { QVERIFY(findEligible(goodRequest())); }

    void aCoalitionThatMeetsNoneIsRefusedWithAllOfThem()
    {
        Facts facts = goodRequest();
        facts.fields.insert(u"contributes-to-dccg"_s, false);
        facts.reports[0] = {.year = 2020, .due = QDate(2021, 1, 31)};
        facts.sessions[0].reportReceivedOn = {};
        QCOMPARE(
            findEligible(facts).error().reasons,
            QStringList(
                {u"The annual report for 2020 has not arrived. [a report before a session (DC-12)]"_s,
                 u"The report of the coalition's session at the annual meeting of 2020 has not arrived. "
                 "[a report on the session itself (DC-13); sessions are asked for (DC-30)]"_s,
                 u"The coalition does not contribute regularly to the coordination group. [part in the coordination group (DC-27); sessions are asked for (DC-30)]"_s}));
    }

    void aConditionTheCycleSwitchedOffAsksForNothing_data()
    {
        QTest::addColumn<QString>("conditions");
        QTest::addColumn<int>("unmet");
        QTest::newRow("none") << QString() << 0;
        QTest::newRow("report only") << u"annual-report-accepted"_s << 1;
        QTest::newRow("report and session report")
            << u"annual-report-accepted session-report-received"_s << 2;
        QTest::newRow("contribution only") << u"dccg-contribution"_s << 1;
    }
    void aConditionTheCycleSwitchedOffAsksForNothing()
    {
        QFETCH(QString, conditions);
        QFETCH(int, unmet);
        Facts facts = goodRequest();
        facts.fields.remove(u"contributes-to-dccg"_s);
        facts.reports.clear();
        facts.sessions[0].reportReceivedOn = {};
        const auto parameters = parametersFromText({{u"dc-session-conditions"_s, conditions}});
        QVERIFY(parameters);
        const Transition* step =
            fixtures::compiledIn(u"session-request"_s).transition(u"received"_s, u"find-eligible"_s);
        const Verdict verdict = check(*step, facts, *parameters, kToday);
        QCOMPARE(verdict.unmet().size(), unmet);
        const auto off = std::ranges::count(verdict.requirements, Outcome::NotApplicable, &Finding::outcome);
        QCOMPARE(off, 3 - unmet);
    }

    void theAnnualReportOfTheYearBeforeMustBeAccepted()
    {
        Facts facts = goodRequest();
        QCOMPARE(found("session-annual-report", facts, kToday).sentence,
                 u"The annual report for 2020 was accepted on 3 February 2021."_s);
        facts.reports[0].acceptedOn = {};
        facts.reports[0].isFinal = false;
        QCOMPARE(found("session-annual-report", facts, kToday).sentence,
                 u"The annual report for 2020 was received on 20 January 2021 but is not accepted."_s);
        facts.reports[0] = {.year = 2019, .acceptedOn = QDate(2020, 2, 3)};
        QCOMPARE(found("session-annual-report", facts, kToday).sentence,
                 u"No annual report for 2020 is on record."_s);
        QCOMPARE(found("session-annual-report", facts, kToday).outcome, Outcome::NotMet);
    }

    void aWaivedReportOrANewCoalitionIsNotAsked()
    {
        Facts facts = goodRequest();
        facts.reports[0] = {.year = 2020, .isFinal = true};
        QCOMPARE(found("session-annual-report", facts, kToday).outcome, Outcome::NotApplicable);
        facts.reports.clear();
        facts.recognisedOn = QDate(2021, 3, 1);
        QCOMPARE(found("session-annual-report", facts, kToday).outcome, Outcome::NotApplicable);
        facts.recognisedOn = QDate(2020, 12, 31);
        QCOMPARE(found("session-annual-report", facts, kToday).outcome, Outcome::NotMet);
    }

    void aCoalitionWithoutASessionTheYearBeforeOwesNoSessionReport()
    {
        Facts facts = goodRequest();
        facts.sessions = {{.meetingYear = 2019, .wasHeld = true}, {.meetingYear = 2020, .wasHeld = false}};
        QCOMPARE(found("session-previous-report", facts, kToday).outcome, Outcome::NotApplicable);
    }

    void everySessionOfTheYearBeforeMustBeReportedOn()
    {
        Facts facts = goodRequest();
        facts.sessions.append({.meetingYear = 2020, .wasHeld = true});
        QCOMPARE(found("session-previous-report", facts, kToday).outcome, Outcome::NotMet);
    }

    void contributionIsAPersonsJudgement()
    {
        Facts facts = goodRequest();
        QCOMPARE(found("session-dccg-contribution", facts, kToday).outcome, Outcome::Met);
        facts.fields.remove(u"contributes-to-dccg"_s);
        QCOMPARE(found("session-dccg-contribution", facts, kToday).sentence,
                 u"Nobody has judged yet whether the coalition contributes to the coordination group."_s);
    }

    void theAttendanceIsShownToWhoeverJudges()
    {
        Facts facts = goodRequest();
        QCOMPARE(found("session-dccg-contribution", facts, kToday).evidence, QString());
        facts.dccgMeetings = {{QDate(2021, 1, 19), true},
                              {QDate(2021, 3, 16), false},
                              {QDate(2021, 6, 1), true},
                              {QDate(2021, 6, 2), true}};
        const Finding judged = found("session-dccg-contribution", facts, kToday);
        QCOMPARE(judged.evidence, u"Meetings of the coordination group in 2021: 3; attended: 2"_s);
        QCOMPARE(judged.outcome, Outcome::Met);
        facts.fields.insert(u"contributes-to-dccg"_s, false);
        QCOMPARE(found("session-dccg-contribution", facts, kToday).outcome, Outcome::NotMet);
    }

    void aSessionIsHeldFromTheFirstDayOfTheAnnualMeeting()
    {
        Facts facts = goodRequest();
        facts.state = u"slot-given"_s;
        const auto hold = [&](QDate today) {
            return checkStep(fixtures::compiledIn(u"session-request"_s), u"hold-session"_s, facts, {}, today);
        };
        QVERIFY(hold(kToday)); // nobody noted when the meeting is
        facts.annualMeeting = {QDate(2021, 12, 6), QDate(2021, 12, 10)};
        QCOMPARE(hold(QDate(2021, 12, 5)).error().reasons,
                 QStringList(
                     {u"The annual meeting begins on 6 December 2021. [sessions are asked for (DC-30)]"_s}));
        QVERIFY(hold(QDate(2021, 12, 6)));
    }

    void onlyAMainSessionNeedsASubstantivePaper()
    {
        Facts facts = goodRequest();
        QCOMPARE(found("substantive-paper", facts, kToday).outcome, Outcome::NotApplicable);
        facts.fields.insert(u"kind"_s, u"main"_s);
        QCOMPARE(found("substantive-paper", facts, kToday).outcome, Outcome::NotMet);
        facts.fields.insert(u"substantive-paper"_s, u"Our work and the theme"_s);
        const Finding finding = found("substantive-paper", facts, kToday);
        QCOMPARE(finding.outcome, Outcome::Met);
        QCOMPARE(finding.clause, u"DC-31"_s);
    }

    void aSessionReportHasTheDayItCameIn()
    {
        Facts facts = goodRequest();
        QCOMPARE(found("session-report-dated", facts, kToday).outcome, Outcome::NotMet);
        facts.fields.insert(u"session-report-on"_s, QDate(2021, 12, 20));
        QCOMPARE(found("session-report-dated", facts, kToday).outcome, Outcome::Met);
    }
};

DESK_TEST(SessionTest)
#include "session_test.moc"
