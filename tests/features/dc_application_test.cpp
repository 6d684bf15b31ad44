#include "core/office/calendar/rules.h"
#include "core/office/desk/history.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace features;

/// From a written application to a recognised Dynamic Coalition. MO-DC-1 to MO-DC-6, DC-1 to DC-8, DC-21.
class DcApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // MO-DC-1 MO-DC-2 DC-1 DC-2 DC-5 DC-6 DC-7
    void refusesAnEmptyApplicationWithEveryUnmetRequirementAndItsClause()
    {
        Desk desk;
        const RecordId application =
            desk.add("dc-application", {{u"name"_s, u"Dynamic Coalition on Little"_s}});
        desk.add("representative", {{u"name"_s, u"One"_s}, {u"stakeholder-group"_s, u"civil-society"_s}},
                 application);
        desk.add("representative", {{u"name"_s, u"Two"_s}, {u"stakeholder-group"_s, u"governments"_s}},
                 application);
        desk.step(application, "submit");
        desk.step(application, "start-review");

        const QStringList reasons = desk.refusal(application, "recognise");
        QCOMPARE(reasons.size(), 8);
        for (const QString& clause :
             {u"MO-DC-1"_s, u"MO-DC-2"_s, u"DC-1"_s, u"DC-2"_s, u"DC-5"_s, u"DC-6"_s, u"DC-7"_s})
            QVERIFY2(namesClause(reasons, clause),
                     qPrintable(clause + u" is not in "_s + reasons.join(u" | "_s)));
        QCOMPARE(desk.state(application), u"under-review"_s);
        QVERIFY(desk.children(application, "task").empty());
    }

    // MO-DC-2 DC-2
    void wantsThreeDifferentStakeholderGroupsNotThreePeople()
    {
        Desk desk;
        const RecordId application = desk.completeApplication();
        const auto members = desk.children(application, "representative");
        desk.set(members[0].head.id, {{u"stakeholder-group"_s, u"civil-society"_s}});
        desk.set(members[1].head.id, {{u"stakeholder-group"_s, u"civil-society"_s}});

        const QStringList reasons = desk.refusal(application, "recognise");
        QCOMPARE(reasons.size(), 1);
        QVERIFY(namesClause(reasons, u"DC-2"_s));
        QVERIFY2(reasons[0].contains(u"3"_s), qPrintable(reasons[0]));
    }

    // MO-DC-2: the number of groups is a parameter of the cycle
    void followsTheCyclesNumberOfGroups()
    {
        Desk desk;
        const RecordId application = desk.completeApplication();
        QVERIFY(office::setParameter(*desk.office, 2021, u"dc-stakeholder-groups"_s, u"4"_s));
        QCOMPARE(desk.refusal(application, "recognise").size(), 1);
        QVERIFY(office::setParameter(*desk.office, 2021, u"dc-stakeholder-groups"_s, u"3"_s));
        QVERIFY(desk.refusal(application, "recognise").isEmpty());
    }

    // MO-DC-3 MO-DC-6: the Secretariat decides, the MAG has no step in the procedure
    void isDecidedByTheSecretariat()
    {
        Desk desk;
        const RecordId application = desk.completeApplication();
        const auto view = office::viewCase(*desk.office, application);
        QVERIFY(view);
        QStringList deciders;
        for (const auto& step : view->steps)
            deciders << step.key + u' ' + step.decidedBy;
        deciders.sort();
        QCOMPARE(deciders, (QStringList{u"ask-clarification the Secretariat"_s, u"decline the Secretariat"_s,
                                        u"recognise the Secretariat"_s, u"withdraw the applicant"_s}));
        for (const procedure::Procedure& machine : desk.office->procedures().all())
            if (machine.key.startsWith(u"dc-"_s))
                for (const procedure::Transition& transition : machine.transitions)
                    QVERIFY(transition.decidedBy != procedure::Actor::Nobody);
    }

    // DC-4: the tasks say what they are about by its present name
    void theTasksOfAStepFollowTheNameOfTheirCoalition()
    {
        Desk desk;
        const RecordId coalition = desk.coalition();
        const RecordId own = desk.add("task", {{u"title"_s, u"Call Ana about her light"_s}}, coalition);
        const auto titlesWith = [&](const QString& name) {
            int count = 0;
            for (const domain::Record& task : desk.children(coalition, "task"))
                count += task.head.title.endsWith(u": "_s + name) ? 1 : 0;
            return count;
        };
        const QString before = desk.read(coalition).head.title;
        QCOMPARE(titlesWith(before), 3);
        desk.set(coalition, {{u"name"_s, u"Dynamic Coalition on Lamps"_s}});
        QCOMPARE(titlesWith(u"Dynamic Coalition on Lamps"_s), 3);
        QCOMPARE(titlesWith(before), 0);
        QCOMPARE(desk.read(own).head.title, u"Call Ana about her light"_s);
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(titlesWith(before), 3);
    }

    // MO-DC-3 MO-DC-5 DC-4 DC-11: recognition begins the coalition's life with its tasks and its first report
    void recognitionListsTheCoalitionInvitesItAndExpectsItsFirstReport()
    {
        Desk desk;
        const RecordId coalition = desk.coalition();
        QCOMPARE(desk.state(coalition), u"recognised"_s);
        QCOMPARE(desk.read(coalition).head.idText, u"dc-light"_s);
        QCOMPARE(desk.read(coalition)[domain::dynamic_coalition::mailingList], u"light@lists.example.org"_s);

        QStringList clauses;
        for (const domain::Record& task : desk.children(coalition, "task"))
            clauses << task[domain::task::clause];
        clauses.sort();
        QCOMPARE(clauses, (QStringList{u"DC-4"_s, u"DC-4"_s, u"MO-DC-5 DC-27"_s}));

        const auto reports = desk.children(coalition, "annual-report");
        QCOMPARE(reports.size(), 1u);
        QCOMPARE(reports[0][domain::annual_report::year], 2022);
        QCOMPARE(reports[0].head.deadline.on, QDate(2023, 1, 31));
    }

    // DC-5 DC-6 DC-7: openness is judged with evidence and the day it was checked
    void keepsTheEvidenceForOpennessWithTheDecision()
    {
        Desk desk;
        const RecordId application = desk.completeApplication();
        desk.judge(application, "open-archives", true, u"https://lists.example.org/archive"_s);
        desk.step(application, "recognise");
        const auto steps = office::pastSteps(*desk.office, application);
        QVERIFY(steps);
        const auto& findings = steps->back().findings;
        const auto archives =
            std::ranges::find(findings, u"open-archives"_s, &domain::StepFinding::requirement);
        QVERIFY(archives != findings.end());
        QCOMPARE(archives->outcome, u"met"_s);
        QVERIFY(archives->evidence.contains(u"https://lists.example.org/archive"_s));
        const auto elements = office::elementsOf(*desk.office, desk.read(application).head.parent);
        QVERIFY(elements);
        QCOMPARE(std::ranges::count_if(*elements, [](const auto& e) { return e.isMet == true; }), 3);
    }

    // DC-8 DC-21: commitments and the sustainability plan are advice, never in the way
    void advisesOnCommitmentsAndSustainabilityWithoutRefusing()
    {
        Desk desk;
        const RecordId application = desk.completeApplication();
        QVERIFY(desk.finding(application, "recognise", "guidelines-and-conduct").isUnmet());
        QVERIFY(desk.finding(application, "recognise", "sustainability-plan").isUnmet());
        desk.judge(application, "guidelines", true);
        desk.judge(application, "code-of-conduct", true);
        desk.set(application, {{u"sustainability-plan"_s, u"Two sponsors"_s}});
        QVERIFY(!desk.finding(application, "recognise", "guidelines-and-conduct").isUnmet());
        QVERIFY(!desk.finding(application, "recognise", "sustainability-plan").isUnmet());
        QVERIFY(desk.refusal(application, "recognise").isEmpty());
    }

    // DC-3: the Secretariat can help to set the list up; the request is on record
    void logsHelpWithTheMailingList()
    {
        Desk desk;
        const RecordId application = desk.completeApplication();
        const RecordId help = desk.add("support-request",
                                       {{u"title"_s, u"Set the list up"_s},
                                        {u"kind"_s, u"mailing-list"_s},
                                        {u"asked-on"_s, u"2022-01-05"_s}},
                                       application);
        desk.set(help, {{u"closed-on"_s, u"2022-01-09"_s}});
        QCOMPARE(desk.children(application, "support-request").front()[domain::support_request::closedOn],
                 QDate(2022, 1, 9));
    }

    void passesAnOverrideWithItsJustificationAndKeepsIt()
    {
        Desk desk;
        const RecordId application = desk.completeApplication();
        desk.judge(application, "open-list", false, u"list is moderated"_s);
        QCOMPARE(desk.refusal(application, "recognise").size(), 1);
        desk.step(application, "recognise",
                  {.overrides = {{u"open-list"_s, u"Opens on 1 February, promised in writing"_s}}});

        const auto steps = office::pastSteps(*desk.office, application);
        QVERIFY(steps);
        QVERIFY(steps->back().hasOverride());
        const auto& findings = steps->back().findings;
        const auto list = std::ranges::find(findings, u"open-list"_s, &domain::StepFinding::requirement);
        QCOMPARE(list->outcome, u"not-met"_s);
        QCOMPARE(list->justification, u"Opens on 1 February, promised in writing"_s);
    }

    void refusesAnOverrideWithoutWords()
    {
        Desk desk;
        const RecordId application = desk.completeApplication();
        desk.judge(application, "open-list", false);
        QVERIFY(
            !desk.refusal(application, "recognise", {.overrides = {{u"open-list"_s, u"  "_s}}}).isEmpty());
        QCOMPARE(desk.state(application), u"under-review"_s);
    }

    void declinesOnlyWithAReasonAndLetsTheApplicantComeBack()
    {
        Desk desk;
        const RecordId first = desk.completeApplication();
        QVERIFY(!desk.refusal(first, "decline").isEmpty());
        desk.step(first, "decline", {.reason = u"The list is closed"_s});
        QCOMPARE(desk.state(first), u"declined"_s);
        const RecordId second =
            desk.add("dc-application", {{u"name"_s, u"Dynamic Coalition on Lighthouses"_s},
                                        {u"earlier-application"_s, desk.read(first).head.idText}});
        QCOMPARE(desk.state(second), u"draft"_s);
        QCOMPARE(desk.read(second)[domain::dc_application::earlierApplication], first);
    }

    void keepsTwoDatesOnEveryStep()
    {
        Desk desk(QDate(2022, 1, 10));
        const RecordId application =
            desk.add("dc-application", {{u"name"_s, u"Dynamic Coalition on Dates"_s}});
        desk.clock.moveTo(QDate(2022, 1, 20));
        desk.step(application, "submit", {.happenedOn = QDate(2022, 1, 12)});
        const auto steps = office::pastSteps(*desk.office, application);
        QVERIFY(steps);
        QCOMPARE(steps->back().step.happenedOn, QDate(2022, 1, 12));
        QCOMPARE(steps->back().step.recordedAt.date(), QDate(2022, 1, 20));
        QVERIFY(!desk.refusal(application, "start-review", {.happenedOn = QDate(2022, 1, 21)}).isEmpty());
        QVERIFY(!desk.refusal(application, "start-review", {.happenedOn = QDate(2022, 1, 11)}).isEmpty());
    }

    // MO-DC-2: the coalition has somebody to write to from its first day
    void theContactOfTheApplicationIsTheCoalitionsContact()
    {
        Desk desk;
        const RecordId application = desk.completeApplication();
        desk.set(application, {{u"contact-email"_s, QString()}});
        QVERIFY(namesClause(desk.refusal(application, "recognise"), u"MO-DC-2"_s));
        desk.set(application, {{u"contact-email"_s, u"ada@example.org"_s}});
        desk.step(application, "recognise");
        const auto roles = desk.children(desk.read(application).head.parent, "role");
        QCOMPARE(roles.size(), size_t(1));
        QCOMPARE(roles.front()[domain::role::role], u"contact-person"_s);
        QCOMPARE(roles.front()[domain::shared::starts], desk.clock.today());
        const domain::Record ada = desk.read(roles.front()[domain::role::person]);
        QCOMPARE(ada[domain::person::name], u"Ada Keeper"_s);
        QCOMPARE(ada[domain::person::email], u"ada@example.org"_s);
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(office::recordsOf(*desk.office, u"person"_s)->size(), size_t(0));
    }

    void whoeverSharesTheAddressIsNotTakenForTheContact()
    {
        Desk desk;
        const RecordId other = desk.person(u"Sina Tuala"_s);
        desk.set(other, {{u"email"_s, u"ada@example.org"_s}}); // of an office
        const RecordId application = desk.completeApplication();
        desk.step(application, "recognise");
        const RecordId contact =
            desk.children(desk.read(application).head.parent, "role").front()[domain::role::person];
        QVERIFY(contact != other);
        QCOMPARE(desk.read(contact)[domain::person::name], u"Ada Keeper"_s);
        QCOMPARE(desk.read(contact)[domain::person::email], u"ada@example.org"_s);
    }

    void aContactWhoIsOnRecordIsNotEnteredTwice()
    {
        Desk desk;
        const RecordId byName = desk.person(u"ada keeper"_s);
        const RecordId application = desk.completeApplication();
        desk.step(application, "recognise");
        QCOMPARE(desk.children(desk.read(application).head.parent, "role").front()[domain::role::person],
                 byName);
        QCOMPARE(desk.read(byName)[domain::person::email], u"ada@example.org"_s);
        const RecordId second = desk.completeApplication();
        desk.set(second,
                 {{u"name"_s, u"Dynamic Coalition on Buoys"_s}, {u"contact-person"_s, u"A. Keeper"_s}});
        desk.step(second, "recognise");
        QCOMPARE(desk.children(desk.read(second).head.parent, "role").front()[domain::role::person], byName);
        QCOMPARE(office::recordsOf(*desk.office, u"person"_s)->size(), size_t(1));
    }
};

DESK_TEST(DcApplicationTest)
#include "dc_application_test.moc"
