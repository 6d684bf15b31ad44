#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

using namespace procedure;
using namespace Qt::StringLiterals;
using fixtures::found;

namespace {

const QDate kToday(2021, 2, 10);

Facts reportFor2020()
{
    Facts facts = fixtures::about("annual-report");
    facts.state = u"in-check"_s;
    facts.fields = {{u"year"_s, 2020}, {u"covers-year"_s, 2020}, {u"meetings"_s, u"Six calls."_s}};
    facts.reports = {{.year = 2019, .due = QDate(2020, 1, 31), .receivedOn = QDate(2020, 1, 20)},
                     {.year = 2020, .due = QDate(2021, 1, 31)}};
    return facts;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsMeetingsOrOutputsMakeAReport_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("events") << u"events"_s << u"The report tells of events."_s;
        QTest::newRow("meetings") << u"meetings"_s << u"The report tells of meetings."_s;
        QTest::newRow("outputs") << u"outputs"_s << u"The report tells of outputs."_s;
    }
    void eventsMeetingsOrOutputsMakeAReport()
    {
        QFETCH(QString, field);
        QFETCH(QString, sentence);
        Facts facts = fixtures::about("annual-report");
        facts.fields = {{field, u"Something."_s}};
        const Finding finding = found("report-has-content", facts, kToday);
        QCOMPARE(finding.outcome, Outcome::Met);
        QCOMPARE(finding.sentence, sentence);
        QCOMPARE(finding.clause, u"DC-10"_s);
    }

    void recordsFiledUnderAReportCountAsItsContents()
    {
        Facts facts = fixtures::about("annual-report");
        facts.activities = {{u"Spring call"_s, u"webinar"_s, QDate(2020, 4, 1)}};
        facts.outputs = {{.title = u"Paper"_s, .kind = u"paper"_s}};
        QCOMPARE(found("report-has-content", facts, kToday).sentence,
                 u"The report tells of events and outputs."_s);
    }

    void anEmptyReportIsNoReport()
    {
        const Finding finding = found("report-has-content", {}, kToday);
        QCOMPARE(finding.outcome, Outcome::NotMet);
        QCOMPARE(finding.sentence, u"The report tells of no events, no meetings and no outputs."_s);
    }

    void theYearCoveredIsTheYearExpected()
    {
        Facts facts = reportFor2020();
        QCOMPARE(found("report-year-matches", facts, kToday).outcome, Outcome::Met);
        facts.fields.insert(u"covers-year"_s, 2019);
        QCOMPARE(found("report-year-matches", facts, kToday).sentence,
                 u"The text covers 2019, but the report is the one for 2020."_s);
        facts.fields.remove(u"covers-year"_s);
        const Finding unknown = found("report-year-matches", facts, kToday);
        QCOMPARE(unknown.outcome, Outcome::NotMet);
        QCOMPARE(unknown.sentence, u"It is not noted which year the text covers; expected is 2020."_s);
        QCOMPARE(unknown.clause, u"DC-10"_s);
    }

    void dissentIsAskedForOnlyWhereThereAreOutputs()
    {
        Facts facts = reportFor2020();
        QCOMPARE(found("report-reflects-dissent", facts, kToday).outcome, Outcome::NotApplicable);
        facts.fields.insert(u"outputs"_s, u"A paper."_s);
        QCOMPARE(found("report-reflects-dissent", facts, kToday).outcome, Outcome::NotMet);
        facts.fields.insert(u"reflects-dissent"_s, false);
        QCOMPARE(found("report-reflects-dissent", facts, kToday).outcome, Outcome::NotMet);
        facts.fields.insert(u"reflects-dissent"_s, true);
        QCOMPARE(found("report-reflects-dissent", facts, kToday).outcome, Outcome::Met);
        QCOMPARE(found("report-reflects-dissent", facts, kToday).clause, u"DC-9"_s);
    }

    void silenceAboutDissentStopsNoAcceptance()
    {
        Facts facts = reportFor2020();
        facts.fields.insert(u"outputs"_s, u"A paper."_s);
        const auto step = checkStep(fixtures::compiledIn(u"annual-report"_s), u"accept"_s, facts, {}, kToday);
        QVERIFY(step);
        QCOMPARE(step->verdict.advice().size(), 1);
    }

    void aReportIsMissedOnlyAfterItsDueDateAndGrace()
    {
        const auto pastDue = [](QDate today, int grace) {
            Parameters parameters;
            parameters.dcReportGraceDays = grace;
            return found("report-past-due", reportFor2020(), today, parameters);
        };
        QCOMPARE(pastDue(QDate(2021, 1, 31), 0).outcome, Outcome::NotMet);
        QCOMPARE(pastDue(QDate(2021, 1, 31), 0).sentence, u"The report is due on 31 January 2021, today."_s);
        QCOMPARE(pastDue(QDate(2021, 2, 1), 0).outcome, Outcome::Met);
        QCOMPARE(pastDue(QDate(2021, 2, 1), 0).clause, u"DC-11"_s);
        QCOMPARE(pastDue(QDate(2021, 2, 1), 7).sentence,
                 u"The report was due on 31 January 2021; the days of grace end on 7 February 2021."_s);
        QCOMPARE(pastDue(QDate(2021, 2, 1), 7).outcome, Outcome::NotMet);
        QCOMPARE(pastDue(QDate(2021, 2, 8), 7).outcome, Outcome::Met);
    }

    void aReportWithoutADueDateIsNeverMissed()
    {
        Facts facts = reportFor2020();
        facts.reports[1].due = {};
        QCOMPARE(found("report-past-due", facts, kToday).sentence, u"No due date is set for this report."_s);
        QCOMPARE(found("report-past-due", facts, kToday).outcome, Outcome::NotMet);
    }

    void closingAsMissedNeedsTheDateAndAReason()
    {
        Facts facts = reportFor2020();
        facts.state = u"expected"_s;
        const Procedure& machine = fixtures::compiledIn(u"annual-report"_s);
        const auto early = checkStep(machine, u"close-as-missed"_s, facts, {}, QDate(2021, 1, 31));
        QCOMPARE(early.error().reasons.size(), 2);
        const auto silent = checkStep(machine, u"close-as-missed"_s, facts, {}, kToday);
        QCOMPARE(silent.error().reasons, QStringList({u"This step needs a written reason."_s}));
        QVERIFY(checkStep(machine, u"close-as-missed"_s, facts, {}, kToday, {.reason = u"No answer."_s}));
    }
};

DESK_TEST(ReportTest)
#include "report_test.moc"
