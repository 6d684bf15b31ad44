#include "core/office/cases/case_facts.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace features;

/// Staying on the list of active coalitions, and leaving it. MO-DC-4, DC-14, DC-16.
class DcLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // MO-DC-4: nobody applies again; a report received confirms the recognition
    void confirmsRecognitionByTheReportAlone()
    {
        Desk desk(QDate(2022, 2, 10));
        const RecordId coalition = desk.oldCoalition();
        const RecordId report = desk.report(coalition, 2021);
        desk.step(coalition, "open-inquiry");
        desk.step(report, "receive", {.values = {{u"covers-year"_s, qint64(2021)}}});
        desk.step(coalition, "confirm-active");
        QCOMPARE(desk.state(coalition), u"recognised"_s);
        QVERIFY(desk.children(coalition, "dc-application").empty());
    }

    // DC-14
    void aMissingReportAloneNeverMakesACoalitionInactive()
    {
        Desk desk(QDate(2022, 2, 10));
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        QVERIFY(!desk.refusal(coalition, "list-as-inactive").isEmpty()); // no such step from "recognised"
        desk.step(coalition, "open-inquiry");
        const QStringList reasons = desk.refusal(coalition, "list-as-inactive");
        QCOMPARE(reasons.size(), 1); // the inquiry letter is missing
        QVERIFY(namesClause(reasons, u"DC-14"_s));
        desk.clock.moveTo(QDate(2024, 1, 1)); // time alone changes nothing
        QCOMPARE(desk.refusal(coalition, "list-as-inactive").size(), 1);
        QCOMPARE(desk.state(coalition), u"under-inquiry"_s);
    }

    // DC-14
    void silencePastTheDateOfTheInquiryDoesByAPersonsStep()
    {
        Desk desk(QDate(2022, 2, 10));
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        desk.step(coalition, "open-inquiry");
        desk.add("letter",
                 {{u"subject"_s, u"Your activity"_s},
                  {u"kind"_s, u"inquiry"_s},
                  {u"sent-on"_s, u"2022-02-10"_s},
                  {u"answer-by"_s, u"2022-03-10"_s}},
                 coalition);
        QCOMPARE(desk.refusal(coalition, "list-as-inactive").size(), 1); // the date has not passed
        desk.clock.moveTo(QDate(2022, 3, 11));
        QCOMPARE(desk.state(coalition), u"under-inquiry"_s); // never automatic
        desk.step(coalition, "list-as-inactive");
        QCOMPARE(desk.state(coalition), u"inactive"_s);
        QCOMPARE(desk.read(coalition).head.caseState.category, u"closed"_s);
    }

    // DC-14: a step that is recorded later is judged on the day it happened
    void silenceBeforeTheDateOfTheInquiryIsNoReasonAfterwardsEither()
    {
        Desk desk(QDate(2022, 2, 10));
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        desk.step(coalition, "open-inquiry");
        desk.add("letter",
                 {{u"subject"_s, u"Your activity"_s},
                  {u"kind"_s, u"inquiry"_s},
                  {u"sent-on"_s, u"2022-02-10"_s},
                  {u"answer-by"_s, u"2022-03-10"_s}},
                 coalition);
        desk.clock.moveTo(QDate(2022, 3, 20));
        QVERIFY(namesClause(desk.refusal(coalition, "list-as-inactive", {.happenedOn = QDate(2022, 3, 1)}),
                            u"DC-14"_s));
        desk.step(coalition, "list-as-inactive", {.happenedOn = QDate(2022, 3, 11)});
    }

    // DC-14
    void acceptedProofStandsInForTheReport()
    {
        Desk desk(QDate(2022, 2, 10));
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        desk.step(coalition, "open-inquiry");
        const RecordId proof =
            desk.add("proof", {{u"title"_s, u"Call in November"_s}, {u"on"_s, u"2021-11-12"_s}}, coalition);
        QCOMPARE(desk.refusal(coalition, "confirm-active").size(), 1); // nobody has accepted it yet
        desk.set(proof, {{u"accepted-by"_s, u"Focal point"_s}, {u"accepted-on"_s, u"2022-02-10"_s}});
        QVERIFY(!desk.refusal(coalition, "list-as-inactive").isEmpty());
        desk.step(coalition, "confirm-active");
        QCOMPARE(desk.state(coalition), u"recognised"_s);
    }

    void anInactiveCoalitionIsRestoredByAReport()
    {
        Desk desk(QDate(2022, 2, 10));
        const RecordId coalition = desk.oldCoalition();
        const RecordId report = desk.report(coalition, 2021);
        desk.step(coalition, "open-inquiry");
        desk.add("letter",
                 {{u"subject"_s, u"Your activity"_s},
                  {u"kind"_s, u"inquiry"_s},
                  {u"sent-on"_s, u"2022-02-10"_s},
                  {u"answer-by"_s, u"2022-03-10"_s}},
                 coalition);
        desk.clock.moveTo(QDate(2022, 3, 11));
        desk.step(coalition, "list-as-inactive");
        QVERIFY(!desk.refusal(coalition, "restore").isEmpty());
        desk.step(report, "receive");
        desk.step(coalition, "restore");
        QCOMPARE(desk.state(coalition), u"recognised"_s);
    }

    void noInquiryWhileTheReportIsNotDue()
    {
        Desk desk(QDate(2022, 1, 31)); // the due day itself still counts
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        QVERIFY(namesClause(desk.refusal(coalition, "open-inquiry"), u"DC-14"_s));
        desk.clock.moveTo(QDate(2022, 2, 1));
        desk.step(coalition, "open-inquiry");
    }

    // A later requirement may look at who holds which role, and who of them is in the MAG.
    void whoHoldsARoleIsAmongItsFacts()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        desk.role("coordinator", desk.magMember(u"Cy Lamp"_s), coalition);
        const auto facts = office::factsOf(*desk.office, desk.read(coalition));
        QVERIFY(facts);
        QCOMPARE(facts->roles.size(), 1);
        QCOMPARE(facts->roles.front().role, u"coordinator"_s);
        QVERIFY(facts->roles.front().isMagMemberOn(desk.clock.today()));
    }

    // DC-16: a coalition that is asked whether it lives may answer that it wishes to end
    void mayRetireWhileItIsUnderInquiry()
    {
        Desk desk(QDate(2022, 3, 1));
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        desk.step(coalition, "open-inquiry");
        desk.step(coalition, "start-retirement");
        QCOMPARE(desk.state(coalition), u"retiring"_s);
    }

    // DC-16
    void retiresOnlyAfterTheHandOver()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        desk.step(coalition, "start-retirement");
        for (const char* element : {"handover-work", "handover-archives", "handover-page"})
            desk.judge(coalition, element, true);
        const QStringList reasons = desk.refusal(coalition, "retire");
        QCOMPARE(reasons.size(), 1);
        QVERIFY(namesClause(reasons, u"DC-16"_s));
        desk.judge(coalition, "handover-lists", true);
        desk.add("link",
                 {{u"kind"_s, u"handed-over-to"_s},
                  {u"to"_s, desk.read(desk.oldCoalition(u"DC on New Things"_s)).head.idText}},
                 coalition);
        desk.step(coalition, "retire");
        QCOMPARE(desk.state(coalition), u"retired"_s);
        const auto view = office::viewCase(*desk.office, coalition);
        QVERIFY(view && view->isFinal && view->steps.empty());
    }
};

DESK_TEST(DcLifeTest)
#include "dc_life_test.moc"
