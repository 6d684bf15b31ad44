#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

using namespace procedure;
using namespace Qt::StringLiterals;
using fixtures::found;
using fixtures::silentCoalition;

namespace {

const QDate kAfterTheLetter(2021, 4, 1);

support::Result<PossibleStep> listAsInactive(const Facts& facts, QDate today)
{
    return checkStep(fixtures::compiledIn(u"dc-life"_s), u"list-as-inactive"_s, facts, {}, today);
}

QStringList missingFor(const support::Result<PossibleStep>& step)
{
    return step ? QStringList() : step.error().reasons;
}

const Proof kProof{.label = u"Meeting held"_s, .date = QDate(2020, 5, 4), .acceptedOn = QDate(2021, 3, 20)};

} // namespace

class LifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingReportAloneNeverMakesACoalitionInactive()
    {
        Facts facts = silentCoalition();
        facts.letters.clear();
        for (const QDate today : {QDate(2021, 2, 1), QDate(2021, 12, 31), QDate(2030, 1, 1)}) {
            QCOMPARE(
                missingFor(listAsInactive(facts, today)),
                QStringList(
                    {u"No inquiry letter has been sent since the inquiry was opened. [a report or other proof of activity (DC-14)]"_s}));
        }
        facts.state = u"recognised"_s;
        QCOMPARE(listAsInactive(facts, QDate(2030, 1, 1)).error().code, support::ErrorCode::RefusedByRule);
    }

    void aMissingReportAndAnOpenInquiryAreNotEnough()
    {
        QCOMPARE(
            missingFor(listAsInactive(silentCoalition(), QDate(2021, 3, 31))),
            QStringList(
                {u"The coalition can answer the inquiry of 2 March 2021 until 31 March 2021. [a report or other proof of activity (DC-14)]"_s}));
    }

    void anAcceptedProofKeepsACoalitionActive()
    {
        Facts facts = silentCoalition();
        facts.proofs = {kProof};
        QCOMPARE(
            missingFor(listAsInactive(facts, kAfterTheLetter)),
            QStringList(
                {u"Another proof of activity was accepted on 20 March 2021. [a report or other proof of activity (DC-14)]"_s}));
    }

    void noReportNoProofAndSilenceLetAPersonListItAsInactive()
    {
        const auto step = listAsInactive(silentCoalition(), kAfterTheLetter);
        QVERIFY2(step, qPrintable(missingFor(step).join(u'\n')));
        QCOMPARE(step->verdict.requirements.size(), 3);
        QCOMPARE(step->verdict.requirements[0].sentence, u"The annual report for 2020 has not arrived."_s);
        QCOMPARE(step->verdict.requirements[1].sentence, u"No other proof of activity was accepted."_s);
        QCOMPARE(step->verdict.requirements[2].sentence,
                 u"The inquiry of 2 March 2021 asked for an answer by 31 March 2021 and had none."_s);
        for (const Finding& finding : step->verdict.requirements)
            QCOMPARE(finding.clause, u"DC-14"_s);
    }

    void confirmingAndListingAsInactiveAreNeverOpenTogether_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<bool>("hasProof");
        QTest::addColumn<bool>("isAlive");
        QTest::newRow("nothing") << QDate() << false << false;
        QTest::newRow("late report") << QDate(2021, 3, 25) << false << true;
        QTest::newRow("proof") << QDate() << true << true;
        QTest::newRow("both") << QDate(2021, 3, 25) << true << true;
    }
    void confirmingAndListingAsInactiveAreNeverOpenTogether()
    {
        QFETCH(QDate, received);
        QFETCH(bool, hasProof);
        QFETCH(bool, isAlive);
        Facts facts = silentCoalition();
        facts.reports[1].receivedOn = received;
        if (hasProof)
            facts.proofs = {kProof};
        const auto confirm =
            checkStep(fixtures::compiledIn(u"dc-life"_s), u"confirm-active"_s, facts, {}, kAfterTheLetter);
        QCOMPARE(confirm.has_value(), isAlive);
        QCOMPARE(listAsInactive(facts, kAfterTheLetter).has_value(), !isAlive);
    }

    void anInquiryNeedsAnOverdueReport()
    {
        Facts facts = silentCoalition();
        facts.state = u"recognised"_s;
        const auto open = [&](QDate today) { return found("report-overdue-without-proof", facts, today); };

        QCOMPARE(open(QDate(2021, 1, 31)).outcome, Outcome::NotMet);
        QCOMPARE(open(QDate(2021, 1, 31)).sentence,
                 u"The annual report for 2019 was received on 20 January 2020."_s);
        QCOMPARE(open(QDate(2021, 2, 1)).outcome, Outcome::Met);
        QCOMPARE(open(QDate(2021, 2, 1)).sentence, u"The annual report for 2020 was due on 31 January 2021 "
                                                   u"and has not arrived, and no other proof was "
                                                   "accepted."_s);
        QCOMPARE(open(QDate(2021, 2, 1)).clause, u"DC-14"_s);
    }

    void daysOfGracePostponeTheInquiry()
    {
        Parameters parameters;
        parameters.dcReportGraceDays = 14;
        const Facts facts = silentCoalition();
        QCOMPARE(found("report-overdue-without-proof", facts, QDate(2021, 2, 14), parameters).outcome,
                 Outcome::NotMet);
        QCOMPARE(found("report-overdue-without-proof", facts, QDate(2021, 2, 15), parameters).outcome,
                 Outcome::Met);
    }

    void aProofOrALaterReportStandsInTheWayOfAnInquiry()
    {
        Facts facts = silentCoalition();
        facts.proofs = {kProof};
        QCOMPARE(found("report-overdue-without-proof", facts, QDate(2021, 4, 1)).evidence, u"Meeting held"_s);
        QCOMPARE(found("report-overdue-without-proof", facts, QDate(2021, 4, 1)).outcome, Outcome::NotMet);

        facts.proofs.clear();
        facts.reports.append({.year = 2021, .due = QDate(2022, 1, 31), .receivedOn = QDate(2021, 3, 30)});
        QCOMPARE(found("report-overdue-without-proof", facts, QDate(2021, 4, 1)).outcome, Outcome::NotMet);
    }

    void aProofOfAnEarlierYearOrOneNobodyAcceptedDoesNotCount()
    {
        Facts facts = silentCoalition();
        facts.proofs = {{.label = u"Old"_s, .date = QDate(2019, 12, 31), .acceptedOn = QDate(2021, 3, 1)},
                        {.label = u"Not accepted"_s, .date = QDate(2021, 2, 2)}};
        QCOMPARE(found("no-accepted-proof", facts, kAfterTheLetter).outcome, Outcome::Met);
        QCOMPARE(found("report-or-proof", facts, kAfterTheLetter).outcome, Outcome::NotMet);
        facts.proofs[0].date = QDate(2020, 1, 1);
        QCOMPARE(found("no-accepted-proof", facts, kAfterTheLetter).outcome, Outcome::NotMet);
    }

    void aWaivedReportIsNeverMissed()
    {
        Facts facts = fixtures::about("dynamic-coalition");
        facts.reports = {{.year = 2020, .due = QDate(2021, 1, 31), .isFinal = true}};
        QCOMPARE(found("report-overdue-without-proof", facts, QDate(2021, 6, 1)).outcome, Outcome::NotMet);
        QCOMPARE(found("no-report-for-year", facts, QDate(2021, 6, 1)).outcome, Outcome::NotMet);
        QVERIFY(!yearInQuestion(facts, {}, QDate(2021, 6, 1)));
    }

    void withoutADueReportNothingIsMissing()
    {
        Facts facts = fixtures::about("dynamic-coalition");
        QCOMPARE(found("report-overdue-without-proof", facts, QDate(2021, 6, 1)).sentence,
                 u"No annual report has fallen due yet."_s);
        facts.reports = {{.year = 2021, .due = QDate(2022, 1, 31)}};
        const Finding finding = found("report-overdue-without-proof", facts, QDate(2022, 1, 19));
        QCOMPARE(finding.outcome, Outcome::NotMet);
        QVERIFY(finding.sentence.startsWith(
            u"No annual report has fallen due yet; the one for 2021 is due on 31 January 2022, in 12 day"_s));
    }

    void theInquiryMustBeSentDatedPassedAndOfThisInquiry_data()
    {
        QTest::addColumn<QDate>("sent");
        QTest::addColumn<QDate>("answerBy");
        QTest::addColumn<QDate>("answered");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("draft") << QDate() << QDate(2021, 3, 31) << QDate()
                               << u"No inquiry letter has been sent since the inquiry was opened."_s;
        QTest::newRow("earlier inquiry")
            << QDate(2019, 3, 2) << QDate(2019, 3, 31) << QDate()
            << u"No inquiry letter has been sent since the inquiry was opened."_s;
        QTest::newRow("no date") << QDate(2021, 3, 2) << QDate() << QDate()
                                 << u"The inquiry of 2 March 2021 names no date to answer by."_s;
        QTest::newRow("answered, with days left")
            << QDate(2021, 3, 1) << QDate(2021, 4, 1) << QDate(2021, 3, 15)
            << u"The coalition can answer the inquiry of 1 March 2021 until 1 April 2021."_s;
        QTest::newRow("last day")
            << QDate(2021, 3, 1) << QDate(2021, 4, 1) << QDate()
            << u"The coalition can answer the inquiry of 1 March 2021 until 1 April 2021."_s;
    }
    void theInquiryMustBeSentDatedPassedAndOfThisInquiry()
    {
        QFETCH(QDate, sent);
        QFETCH(QDate, answerBy);
        QFETCH(QDate, answered);
        QFETCH(QString, sentence);
        Facts facts = silentCoalition();
        facts.letters = {{u"inquiry"_s, sent, answerBy, answered}};
        const Finding finding = found("inquiry-unanswered", facts, kAfterTheLetter);
        QCOMPARE(finding.outcome, Outcome::NotMet);
        QCOMPARE(finding.sentence, sentence);
    }

    // DC-14: it asks for a report or other proof; an answer with neither leaves no coalition without a way on
    void anAnswerWithoutProofIsNoWayOutOfTheInquiry()
    {
        Facts facts = silentCoalition();
        facts.letters = {{u"inquiry"_s, QDate(2021, 3, 2), QDate(2021, 3, 31), QDate(2021, 3, 15)}};
        QCOMPARE(found("inquiry-unanswered", facts, kAfterTheLetter).sentence,
                 u"The inquiry of 2 March 2021 asked for a report or other proof by 31 March 2021; an answer "
                 "came on 15 March 2021."_s);
        QCOMPARE(missingFor(listAsInactive(facts, kAfterTheLetter)), QStringList());
        facts.proofs = {kProof};
        QVERIFY(!listAsInactive(facts, kAfterTheLetter));
    }

    void aSecondInquiryRestartsTheTimeToAnswer()
    {
        Facts facts = silentCoalition();
        facts.letters.prepend({u"inquiry"_s, QDate(2021, 3, 20), QDate(2021, 4, 20), {}});
        QCOMPARE(found("inquiry-unanswered", facts, QDate(2021, 4, 20)).outcome, Outcome::NotMet);
        QCOMPARE(found("inquiry-unanswered", facts, QDate(2021, 4, 21)).outcome, Outcome::Met);
    }

    void aReminderIsNoInquiry()
    {
        Facts facts = silentCoalition();
        facts.letters[0].kind = u"reminder"_s;
        QCOMPARE(found("inquiry-unanswered", facts, kAfterTheLetter).outcome, Outcome::NotMet);
    }

    void anInactiveCoalitionIsRestoredByAReportOrAProof()
    {
        Facts facts = silentCoalition();
        facts.state = u"inactive"_s;
        const auto restore = [&] {
            return checkStep(fixtures::compiledIn(u"dc-life"_s), u"restore"_s, facts, {}, QDate(2022, 6, 1))
                .has_value();
        };
        QVERIFY(!restore());
        facts.proofs = {{.label = u"Webinar"_s, .date = QDate(2022, 5, 1), .acceptedOn = QDate(2022, 5, 20)}};
        QVERIFY(restore());
        facts.proofs.clear();
        facts.reports.append({.year = 2021, .due = QDate(2022, 1, 31), .receivedOn = QDate(2022, 5, 25)});
        QVERIFY(restore());
    }

    void anOldSignOfLifeRestoresNobodyWhereNoReportIsDue()
    {
        Facts facts = fixtures::about("dynamic-coalition");
        facts.state = u"inactive"_s;
        facts.stateSince = QDate(2021, 3, 1);
        const QDate today(2022, 6, 1);
        facts.proofs = {
            {.label = u"Webinar"_s, .date = QDate(2020, 12, 31), .acceptedOn = QDate(2022, 5, 20)}};
        const Finding old = found("report-or-proof", facts, today);
        QCOMPARE(old.outcome, Outcome::NotMet);
        QCOMPARE(old.sentence, u"No annual report since 2021 has arrived, and no other proof of activity was "
                               "accepted."_s);
        facts.proofs[0].date = QDate(2021, 1, 1);
        QCOMPARE(found("report-or-proof", facts, today).outcome, Outcome::Met);
        facts.stateSince = QDate(2016, 3, 1); // a coalition that woke up the year after
        facts.proofs[0].date = QDate(2017, 1, 1);
        QCOMPARE(found("report-or-proof", facts, today).outcome, Outcome::Met);
    }

    void retiringWaitsForTheWholeHandOver()
    {
        Facts facts = fixtures::about("dynamic-coalition");
        facts.state = u"retiring"_s;
        for (const char* key : {"handover-work", "handover-archives", "handover-page"})
            facts.elements.insert(QString::fromLatin1(key), fixtures::confirmed(key, u"seen"_s));
        const Finding open = found("hand-over-done", facts, QDate(2021, 6, 1));
        QCOMPARE(open.outcome, Outcome::NotMet);
        QCOMPARE(open.sentence, u"Still open on the checklist: Hand-over: lists closed."_s);
        QCOMPARE(open.clause, u"DC-16"_s);

        facts.elements.insert(u"handover-lists"_s, fixtures::confirmed("handover-lists"));
        QCOMPARE(found("hand-over-done", facts, QDate(2021, 6, 1)).outcome, Outcome::Met);
        QCOMPARE(found("hand-over-done", facts, QDate(2021, 6, 1)).evidence, u"seen; seen; seen"_s);
    }
};

DESK_TEST(LifeTest)
#include "life_test.moc"
