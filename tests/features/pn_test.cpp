#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace features;

/// From a concept to a Policy Network and its next edition. MO-PN-1 to MO-PN-5.
class PnTest : public QObject
{
    Q_OBJECT

private:
    static RecordId concept_(Desk& desk)
    {
        return desk.add("pn-concept", {{u"title"_s, u"PN on Meaningful Light"_s},
                                       {u"acronym"_s, u"PNML"_s},
                                       {u"year"_s, u"2021"_s},
                                       {u"priority"_s, u"Light for all"_s},
                                       {u"emerged-from"_s, u"The annual meeting of 2020"_s},
                                       {u"feasibility"_s, u"Wanted, and people are there"_s},
                                       {u"consulted-stakeholders-on"_s, u"2021-02-01"_s},
                                       {u"consulted-mag-on"_s, u"2021-02-20"_s},
                                       {u"proposal"_s, u"A year of experts' work"_s}});
    }

    static RecordId network(Desk& desk)
    {
        const RecordId id = concept_(desk);
        desk.set(id, {{u"decided-at"_s, desk.idText(desk.magMeeting(u"2021-03-09"_s))}});
        desk.role("mag-liaison", desk.magMember(u"Ada Keeper"_s), id);
        for (const char* step : {"consult", "propose", "establish"})
            desk.step(id, step);
        return desk.read(id).head.parent;
    }

    static void workUntilEvaluated(Desk& desk, RecordId network)
    {
        for (const char* item : {"launch-consultant", "launch-experts", "launch-group", "launch-plan"})
            desk.judge(network, item, true);
        desk.step(network, "start-work");
        desk.add(
            "call-for-input",
            {{u"title"_s, u"First call"_s}, {u"starts"_s, u"2021-05-01"_s}, {u"ends"_s, u"2021-08-31"_s}},
            network);
        desk.clock.moveTo(QDate(2021, 10, 20));
        desk.step(network, "close-inputs");
        const RecordId output = desk.add("output",
                                         {{u"title"_s, u"A framework of light"_s},
                                          {u"kind"_s, u"paper"_s},
                                          {u"comments-from"_s, u"2021-10-20"_s},
                                          {u"comments-until"_s, u"2021-12-10"_s}},
                                         network);
        desk.step(network, "publish-draft");
        desk.clock.moveTo(QDate(2021, 12, 9));
        desk.add("activity",
                 {{u"title"_s, u"Session"_s}, {u"kind"_s, u"main-session"_s}, {u"starts"_s, u"2021-12-09"_s}},
                 network);
        desk.step(network, "hold-session");
        desk.clock.moveTo(QDate(2022, 1, 15));
        desk.judge(output, "comments-dealt-with", true);
        desk.set(output, {{u"published-on"_s, u"2022-01-15"_s}, {u"link"_s, u"https://example.org/pn"_s}});
        desk.step(output, "publish");
        desk.step(network, "publish-final");
        desk.step(
            network, "evaluate",
            {.values = {{u"evaluation"_s, u"Needed further"_s}, {u"evaluation-outcome"_s, u"renew"_s}}});
    }

private Q_SLOTS:
    // MO-PN-2: a priority, and where it emerged
    void namesThePriorityAndWhereItEmerged()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId id = concept_(desk);
        desk.set(id, {{u"emerged-from"_s, u""_s}});
        QVERIFY(namesClause(desk.refusal(id, "consult"), u"MO-PN-2"_s));
    }

    // MO-PN-3: stakeholders and the MAG are asked whether it is feasible
    void isConsultedOnBeforeItIsProposed()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId id = concept_(desk);
        desk.set(id, {{u"consulted-mag-on"_s, u""_s}});
        QVERIFY(namesClause(desk.refusal(id, "consult"), u"MO-PN-3"_s));
        desk.set(id, {{u"consulted-mag-on"_s, u"2021-02-20"_s}});
        desk.step(id, "consult");
        QCOMPARE(desk.state(id), u"consulted"_s);
    }

    // MO-PN-4: no network without the liaison the MAG delegates
    void isEstablishedWithItsLiaison()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId id = concept_(desk);
        desk.step(id, "consult");
        desk.step(id, "propose");
        QVERIFY(namesClause(desk.refusal(id, "establish"), u"MO-PN-4"_s));
        desk.role("mag-liaison", desk.person(u"Cy Stranger"_s), id);
        QVERIFY(namesClause(desk.refusal(id, "establish"), u"MO-PN-4"_s)); // nobody the MAG could delegate
        desk.role("mag-liaison", desk.magMember(u"Ada Keeper"_s), id);
        desk.set(id, {{u"decided-at"_s, desk.idText(desk.magMeeting(u"2021-03-09"_s))}});
        desk.step(id, "establish");
        const RecordId network = desk.read(id).head.parent;
        QCOMPARE(desk.idText(network), u"pn-2021-pnml"_s);
        QCOMPARE(desk.children(network, "role").size(), 2u);
    }

    // MO-PN-5: proposal, consultant, outreach, research, drafting
    void isSupportedByTheSecretariat()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId id = network(desk);
        QCOMPARE(desk.tasks(id), QStringList({u"Call for experts and form their working group"_s,
                                              u"Contract the expert consultant"_s,
                                              u"Tell those who brought the concept what the MAG decided"_s}));
        for (const char* given : {"support-outreach", "support-research", "support-drafting"})
            desk.judge(id, given, true);
        QVERIFY(namesClause(desk.refusal(id, "start-work"), u"MO-PN-5"_s));
    }

    // MO-PN-1: led by experts, from the call for them to a framework that answers the priority
    void goesThroughItsYear()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId id = network(desk);
        QVERIFY(namesClause(desk.refusal(id, "start-work"), u"MO-PN-1"_s));
        workUntilEvaluated(desk, id);
        QCOMPARE(desk.state(id), u"evaluated"_s);
        desk.step(id, "close");
        QCOMPARE(desk.state(id), u"closed"_s);
    }

    // MO-PN-2 MO-PN-4: the next cycle's edition builds on this one and waits for its own liaison
    void continuesAsTheNextCyclesEdition()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId id = network(desk);
        desk.set(id, {{u"work-plan"_s, u"The plan of 2021"_s}});
        workUntilEvaluated(desk, id);
        const auto taken = office::takeStep(*desk.office, id, u"continue"_s);
        QVERIFY(taken);
        const domain::Record next = desk.read(taken->created.front());
        QCOMPARE(next.head.idText, u"pn-2022-pnml"_s);
        QCOMPARE(next[domain::policy_network::previousEdition], id);
        QCOMPARE(next[domain::policy_network::priority], u"Light for all"_s);
        QCOMPARE(next[domain::policy_network::workPlan], QString());
        QCOMPARE(next.head.caseState.state, u"launching"_s);
        QVERIFY(namesClause(desk.refusal(next.head.id, "start-work"), u"MO-PN-4"_s));
        const domain::Field& outcome = *next.noun().field(u"evaluation-outcome"_s);
        QCOMPARE(domain::displayValue(outcome, u"renew"_s), u"Continue in the next cycle"_s);
        QCOMPARE(desk.tasks(next.head.id), QStringList({u"Ask the MAG for its liaison in the new cycle"_s}));
    }

    void isGivenTheDayOfItsDraftByTheCycleThatFollows()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId id = network(desk);
        workUntilEvaluated(desk, id);
        const auto taken = office::takeStep(*desk.office, id, u"continue"_s);
        QVERIFY(taken);
        const RecordId next = taken->created.front();
        QVERIFY(!desk.read(next).head.deadline.on.isValid());
        QVERIFY(office::addCycle(*desk.office, {{u"year"_s, 2022},
                                                {u"number"_s, 17},
                                                {u"starts"_s, QDate(2022, 11, 28)},
                                                {u"ends"_s, QDate(2022, 12, 2)}}));
        QCOMPARE(desk.read(next).head.deadline.on, QDate(2022, 10, 17));
        QVERIFY(office::undo(*desk.office));
        QVERIFY(!desk.read(next).head.deadline.on.isValid());
    }

    void continuesInTheEditionThatIsThereAlready()
    {
        Desk desk(QDate(2021, 3, 10));
        const RecordId id = network(desk);
        workUntilEvaluated(desk, id);
        const RecordId next = desk.add("policy-network", {{u"title"_s, u"PN on Meaningful Light"_s},
                                                          {u"year"_s, u"2022"_s},
                                                          {u"previous-edition"_s, desk.idText(id)}});
        const auto taken = office::takeStep(*desk.office, id, u"continue"_s);
        QVERIFY(taken);
        QCOMPARE(taken->created.front(), next);
    }
};

DESK_TEST(PnTest)
#include "pn_test.moc"
