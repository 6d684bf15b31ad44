#include "core/office/cases/assessment.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace features;

/// From a proposal to the MAG's word on it. MO-BPF-2, MO-BPF-3, BPF-5 to BPF-11, BPF-22.
class BpfProposalTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto kSpring = "2021-03-10";

    static Desk springDesk() { return Desk(QDate(2021, 3, 10)); }

private Q_SLOTS:
    // BPF-8: title, two facilitators, background, description, outreach plan
    void refusesAnEmptyProposalWithEverythingThatIsMissing()
    {
        Desk desk = springDesk();
        const RecordId proposal =
            desk.add("bpf-proposal", {{u"title"_s, u"BPF Nothing"_s}, {u"year"_s, u"2021"_s}});
        const QStringList missing = desk.refusal(proposal, "submit");
        QCOMPARE(missing.size(), 6);
        QCOMPARE(missing.filter(u"BPF-8"_s).size(), 5);
        QCOMPARE(desk.state(proposal), u"draft"_s);
    }

    // BPF-8: one facilitator is one too few
    void refusesAProposalWithOneFacilitator()
    {
        Desk desk = springDesk();
        const RecordId proposal = desk.completeProposal();
        QVERIFY(office::removeRecord(*desk.office, desk.children(proposal, "role").front().head.id));
        QVERIFY(namesClause(desk.refusal(proposal, "submit"), u"BPF-8"_s));
    }

    // MO-BPF-2 MO-BPF-4 BPF-5: at least one MAG member proposes or seconds, and facilitates
    void refusesAProposalWithoutAMagMember()
    {
        Desk desk = springDesk();
        const RecordId proposal = desk.completeProposal();
        desk.set(proposal, {{u"mag-sponsor"_s, u""_s}});
        QCOMPARE(
            desk.refusal(proposal, "submit"),
            QStringList(
                {u"No MAG member is named who submits or seconds the proposal. "
                 "[proposed by a MAG member (MO-BPF-2); a MAG member submits or seconds, and facilitates (BPF-5)]"_s}));
        for (const domain::Record& role : desk.children(proposal, "role"))
            desk.set(role.head.id, {{u"role"_s, u"co-facilitator"_s}});
        desk.set(office::recordsOf(*desk.office, u"mag-member"_s)->front().head.id,
                 {{u"ends"_s, u"2020-12-31"_s}});
        QVERIFY(namesClause(desk.refusal(proposal, "submit"), u"MO-BPF-4"_s));
    }

    // BPF-6: late is late, and no reason to refuse
    void warnsOfALateProposalAndTakesIt()
    {
        Desk desk = springDesk();
        desk.magMeeting(u"2021-02-22"_s);
        const RecordId proposal = desk.completeProposal();
        const procedure::Finding late = desk.finding(proposal, "submit", "before-first-mag-meeting");
        QVERIFY(late.isUnmet());
        QCOMPARE(late.clause, u"BPF-6"_s);
        desk.step(proposal, "submit");
        QCOMPARE(desk.state(proposal), u"submitted"_s);
    }

    // BPF-6: the first meeting of the cycle is the earliest or the one called so, in whatever form it is held
    void knowsTheFirstMagMeetingByItsDayOrItsName()
    {
        Desk desk = springDesk();
        desk.magMeeting(u"2021-03-22"_s);
        const RecordId proposal = desk.completeProposal();
        const auto outcome = [&] {
            return desk.finding(proposal, "submit", "before-first-mag-meeting").outcome;
        };
        QCOMPARE(outcome(), procedure::Outcome::Met);
        desk.add("mag-meeting", {{u"title"_s, u"Second MAG meeting"_s},
                                 {u"year"_s, u"2021"_s},
                                 {u"kind"_s, u"virtual"_s},
                                 {u"starts"_s, u"2021-01-11"_s}});
        QCOMPARE(outcome(), procedure::Outcome::Met); // what is called the second is not the first
        desk.add("mag-meeting", {{u"title"_s, u"MAG virtual meeting"_s},
                                 {u"year"_s, u"2021"_s},
                                 {u"kind"_s, u"virtual"_s},
                                 {u"starts"_s, u"2021-01-18"_s}});
        QCOMPARE(outcome(), procedure::Outcome::NotMet);
        desk.add("mag-meeting", {{u"title"_s, u"First MAG meeting 2021"_s},
                                 {u"year"_s, u"2021"_s},
                                 {u"kind"_s, u"virtual"_s},
                                 {u"starts"_s, u"2021-03-15"_s}});
        QCOMPARE(outcome(), procedure::Outcome::Met);
        desk.add("mag-meeting", {{u"title"_s, u"Call before the first MAG meeting"_s},
                                 {u"year"_s, u"2021"_s},
                                 {u"kind"_s, u"virtual"_s},
                                 {u"starts"_s, u"2021-01-10"_s}});
        QCOMPARE(outcome(), procedure::Outcome::Met); // which only names it
    }

    // BPF-7: new, or built on an earlier edition
    void namesTheEditionItBuildsOn()
    {
        Desk desk = springDesk();
        const RecordId earlier =
            desk.add("best-practice-forum", {{u"title"_s, u"BPF Lighthouses"_s}, {u"year"_s, u"2020"_s}});
        const RecordId proposal = desk.completeProposal();
        desk.set(proposal, {{u"previous-edition"_s, desk.idText(earlier)},
                            {u"decided-at"_s, desk.idText(desk.magMeeting(u"2021-03-09"_s))}});
        desk.step(proposal, "submit");
        desk.step(proposal, "put-to-mag");
        desk.step(proposal, "select", {.reason = u"Goes on well"_s});
        const domain::Record edition = desk.read(desk.read(proposal).head.parent);
        QCOMPARE(edition[domain::best_practice_forum::previousEdition], earlier);
    }

    // BPF-9 BPF-10 BPF-11: three, three and eight questions; marks inform and never decide
    void isAssessedOnThePublishedMetricsWithoutASum()
    {
        Desk desk = springDesk();
        const RecordId proposal = desk.completeProposal();
        const RecordId ada = office::recordsOf(*desk.office, u"mag-member"_s)->front().head.id;
        const RecordId assessor = desk.read(ada)[domain::mag_member::person];
        desk.set(proposal, {{u"decided-at"_s, desk.idText(desk.magMeeting(u"2021-03-09"_s))}});
        desk.step(proposal, "submit");
        desk.step(proposal, "put-to-mag");
        QVERIFY(desk.finding(proposal, "select", "assessed").isUnmet());

        QMap<QString, int> perGroup;
        for (const domain::Term& question : domain::kBpfMetrics.terms) {
            const QString key = QString::fromLatin1(question.key);
            ++perGroup[key.section(u'-', 0, 0)];
            QVERIFY(
                office::assess(*desk.office, proposal, key, assessor, {.mark = u"0"_s, .note = u"Weak"_s}));
        }
        QCOMPARE(perGroup,
                 (QMap<QString, int>{{u"relevance"_s, 3}, {u"community"_s, 3}, {u"contribution"_s, 8}}));
        const procedure::Finding assessed = desk.finding(proposal, "select", "assessed");
        QVERIFY(!assessed.isUnmet());
        QCOMPARE(assessed.clause, u"BPF-9 BPF-10 BPF-11"_s);
        desk.step(proposal, "select", {.reason = u"The MAG wants it all the same"_s});
    }

    // MO-BPF-3: the MAG decides, at a meeting, with a reason
    void isDecidedByTheMag()
    {
        Desk desk = springDesk();
        const RecordId proposal = desk.completeProposal();
        desk.step(proposal, "submit");
        desk.step(proposal, "put-to-mag");
        for (const char* outcome : {"select", "not-select", "merge", "refer", "defer"}) {
            const QStringList missing = desk.refusal(proposal, outcome);
            QVERIFY2(namesClause(missing, u"MO-BPF-3"_s), outcome);
            QVERIFY2(missing.contains(u"This step needs a written reason."_s), outcome);
        }
        desk.set(proposal, {{u"decided-at"_s, desk.idText(desk.magMeeting(u"2021-03-09"_s))}});
        desk.step(proposal, "defer", {.reason = u"More to be asked"_s});
        desk.step(proposal, "put-to-mag");
        desk.step(proposal, "not-select", {.reason = u"Enough forums this year"_s});
        QCOMPARE(desk.state(proposal), u"not-selected"_s);
        QCOMPARE(desk.tasks(proposal).count(u"Tell the proposers what the MAG decided"_s), 2);
    }

    // MO-BPF-3: a decision filed with its meeting says the same as the field does
    void knowsTheDecisionThatIsFiledUnderIt()
    {
        Desk desk = springDesk();
        const RecordId proposal = desk.completeProposal();
        desk.step(proposal, "submit");
        desk.step(proposal, "put-to-mag");
        desk.add("decision",
                 {{u"title"_s, u"Merged with BPF Lamps"_s},
                  {u"on"_s, u"2021-03-09"_s},
                  {u"mag-meeting"_s, desk.idText(desk.magMeeting(u"2021-03-09"_s))}},
                 proposal);
        QCOMPARE(
            desk.refusal(proposal, "merge", {.reason = u"Same people"_s}),
            QStringList({u"Nothing is stated under “Merged into” yet. [selection by the MAG (MO-BPF-3)]"_s}));
        const RecordId other =
            desk.add("bpf-proposal", {{u"title"_s, u"BPF Lamps"_s}, {u"year"_s, u"2021"_s}});
        desk.set(proposal, {{u"merged-into"_s, desk.idText(other)}});
        desk.step(proposal, "merge", {.reason = u"Same people"_s});
    }

    // MO-BPF-3 BPF-5: what was proposed, and who would facilitate it, goes on in the edition
    void selectionOpensTheEdition()
    {
        Desk desk = springDesk();
        const RecordId forum = desk.forum();
        const domain::Record edition = desk.read(forum);
        QCOMPARE(edition.head.idText, u"bpf-2021-lighthouses"_s);
        QCOMPARE(edition.head.caseState.state, u"launching"_s);
        QCOMPARE(edition[domain::best_practice_forum::outreachPlan], u"Keepers of all groups"_s);
        QCOMPARE(desk.children(forum, "role").size(), 2u);
        QCOMPARE(desk.children(forum, "bpf-proposal").size(), 1u);
        QCOMPARE(
            desk.tasks(forum),
            QStringList({u"Go through the launch checklist: mailing list, coordinating team, page, first "
                         "call"_s,
                         u"Tell the proposers what the MAG decided"_s}));
        for (const domain::Record& task : desk.children(forum, "task")) // each says what it is about
            QVERIFY2(task.head.title.endsWith(u": BPF Lighthouses"_s), qPrintable(task.head.title));
        const RecordId proposal = desk.children(forum, "bpf-proposal").front().head.id;
        QCOMPARE(desk.state(proposal), u"selected"_s);
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(desk.state(proposal), u"before-the-mag"_s);
        QCOMPARE(desk.children(proposal, "role").size(), 2u);
    }

    // BPF-22: endorsed on 26 October 2020; what came before followed the practice and is moved on only by
    // hand
    void followsWhatWasInForceOnItsDay()
    {
        Desk early(QDate(2020, 10, 25));
        const Written words{{u"title"_s, u"BPF Early"_s}, {u"year"_s, u"2021"_s}};
        const RecordId before = early.add("bpf-proposal", words);
        QCOMPARE(early.read(before).head.caseState.version, 1);
        early.step(before, "submit");
        QVERIFY(office::moveToVersion(*early.office, before, 3));
        QCOMPARE(early.read(before).head.caseState.version, 3);
        QCOMPARE(early.state(before), u"submitted"_s);

        Desk late(QDate(2020, 10, 26));
        QCOMPARE(late.read(late.add("bpf-proposal", words)).head.caseState.version, 3);
    }
};

DESK_TEST(BpfProposalTest)
#include "bpf_proposal_test.moc"
