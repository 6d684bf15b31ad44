#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

using namespace procedure;
using namespace Qt::StringLiterals;
using domain::RecordId;
using fixtures::found;

namespace {

const QDate kToday(2021, 2, 10);
const RecordId kAda(1);
const RecordId kBo(2);
const RecordId kCy(3);
const Span kTerm{QDate(2019, 1, 1), QDate(2021, 12, 31)};

/// A proposal in draft that can be submitted ahead of the MAG meeting of 22 February 2021: Ada, of the MAG,
/// and Bo would facilitate it.
Facts completeProposal()
{
    Facts facts = fixtures::about("bpf-proposal");
    facts.state = u"draft"_s;
    facts.fields = {{u"title"_s, u"BPF Testing"_s},
                    {u"background"_s, u"Much is tested."_s},
                    {u"description"_s, u"How it is tested well."_s},
                    {u"outreach-plan"_s, u"Testers of all groups."_s}};
    facts.roles = {{.role = u"mag-facilitator"_s, .person = kAda, .magTerms = {kTerm}},
                   {.role = u"co-facilitator"_s, .person = kBo}};
    facts.sponsor = Sponsor{kAda, {kTerm}};
    facts.firstMagMeeting = QDate(2021, 2, 22);
    return facts;
}

support::Result<PossibleStep> submit(const Facts& facts, QDate today = kToday)
{
    return checkStep(fixtures::compiledIn(u"bpf-proposal"_s), u"submit"_s, facts, {}, today);
}

/// A concept that Stakeholders and MAG were asked about.
Facts consultedConcept()
{
    Facts facts = fixtures::about("pn-concept");
    facts.state = u"concept"_s;
    facts.fields = {{u"priority"_s, u"Meaningful access"_s},
                    {u"emerged-from"_s, u"The annual meeting of 2020"_s},
                    {u"feasibility"_s, u"Wanted and doable"_s},
                    {u"consulted-stakeholders-on"_s, QDate(2021, 1, 20)},
                    {u"consulted-mag-on"_s, QDate(2021, 2, 2)}};
    return facts;
}

} // namespace

/// What a proposal of a forum and a concept of a network must bring, and what the MAG's word must.
class ProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteProposalCanBeSubmitted()
    {
        const auto step = submit(completeProposal());
        QVERIFY2(step, step ? "" : qPrintable(step.error().reasons.join(u'\n')));
        QCOMPARE(step->verdict.requirements.size(), 7);
        QVERIFY(step->verdict.advice().isEmpty());
    }

    void whatStandsForNothingIsNoAnswer()
    {
        Facts facts = completeProposal();
        facts.fields.insert(u"background"_s, u"TBD"_s);
        QCOMPARE(
            submit(facts).error().reasons,
            QStringList(
                {u"“Background” says only “TBD”, which is no answer. [what a proposal contains (BPF-8)]"_s}));
    }

    void anEmptyProposalIsRefusedWithEverythingThatIsMissing()
    {
        Facts facts = fixtures::about("bpf-proposal");
        facts.state = u"draft"_s;
        QCOMPARE(
            submit(facts).error().reasons,
            QStringList(
                {u"Nothing is stated under “Title” yet. [what a proposal contains (BPF-8)]"_s,
                 u"Nothing is stated under “Background” yet. [what a proposal contains (BPF-8)]"_s,
                 u"Nothing is stated under “Description” yet. [what a proposal contains (BPF-8)]"_s,
                 u"Nothing is stated under “Outreach plan and multistakeholder engagement” yet. [what a proposal contains (BPF-8)]"_s,
                 u"Facilitators named: 0; needed: 2. [what a proposal contains (BPF-8)]"_s,
                 u"MAG members among the facilitators: 0; needed: 1. [a MAG member submits or seconds, and facilitates (BPF-5); what a proposal contains (BPF-8); a MAG facilitator in the team (MO-BPF-4)]"_s,
                 u"No MAG member is named who submits or seconds the proposal. "
                 "[proposed by a MAG member (MO-BPF-2); a MAG member submits or seconds, and facilitates (BPF-5)]"_s}));
    }

    void twoFacilitatorsAreTwoPeople()
    {
        Facts facts = completeProposal();
        facts.roles[1].person = kAda;
        QCOMPARE(submit(facts).error().reasons,
                 QStringList({u"Facilitators named: 1; needed: 2. [what a proposal contains (BPF-8)]"_s}));
        facts.roles[1] = {.role = u"lead-expert"_s, .person = kBo};
        QVERIFY(!submit(facts));
        facts.roles << RoleHeld{.role = u"co-facilitator"_s, .person = kCy};
        QVERIFY(submit(facts));
    }

    void aFacilitatorWhoLeftIsNotCounted()
    {
        Facts facts = completeProposal();
        facts.roles[1].held.ends = kToday;
        QVERIFY(submit(facts));
        facts.roles[1].held.ends = kToday.addDays(-1);
        QVERIFY(!submit(facts));
    }

    void oneOfThemIsOfTheMag()
    {
        Facts facts = completeProposal();
        facts.roles[0].role = u"co-facilitator"_s;
        QVERIFY(submit(facts)); // by the roster of the MAG
        facts.roles[0].magTerms = {{QDate(2017, 1, 1), QDate(2020, 12, 31)}};
        QCOMPARE(
            submit(facts).error().reasons,
            QStringList(
                {u"MAG members among the facilitators: 0; needed: 1. "
                 "[a MAG member submits or seconds, and facilitates (BPF-5); what a proposal contains (BPF-8); a MAG facilitator in the team (MO-BPF-4)]"_s}));
        facts.roles[0].role = u"mag-facilitator"_s;
        QVERIFY(!submit(facts)); // the name of a role makes nobody a member of the MAG
    }

    void howManyIsTheCyclesChoice()
    {
        Parameters parameters;
        parameters.bpfFacilitators = 3;
        parameters.bpfMagFacilitators = 2;
        QCOMPARE(found("facilitators", completeProposal(), kToday, parameters).outcome, Outcome::NotMet);
        QCOMPARE(found("mag-facilitators", completeProposal(), kToday, parameters).sentence,
                 u"MAG members among the facilitators: 1; needed: 2."_s);
    }

    void theSponsorWasOnTheMagWhenTheProposalCame()
    {
        Facts facts = completeProposal();
        facts.roles[0].person = kCy;
        QCOMPARE(found("mag-sponsor", facts, kToday).sentence,
                 u"The person who submits or seconds the proposal was on the MAG on 10 February 2021."_s);
        facts.fields.insert(u"received-on"_s, QDate(2018, 12, 31));
        const Finding early = found("mag-sponsor", facts, kToday);
        QCOMPARE(early.outcome, Outcome::NotMet);
        QCOMPARE(early.sentence, u"The person who submits or seconds the proposal is not on record as a MAG "
                                 "member on 31 December 2018."_s);
        facts.roles[0].person = kAda;
        QCOMPARE(found("mag-sponsor", facts, kToday).outcome,
                 Outcome::NotMet); // to facilitate is not to belong
    }

    void theSponsorIsAdvisedToFacilitate()
    {
        Facts facts = completeProposal();
        QCOMPARE(found("sponsor-facilitates", facts, kToday).outcome, Outcome::Met);
        facts.roles[0].person = kCy;
        const auto step = submit(facts);
        QVERIFY(step);
        QCOMPARE(step->verdict.advice().size(), 1);
        QCOMPARE(step->verdict.advice().constFirst().clause, u"BPF-5"_s);
        QCOMPARE(step->verdict.advice().constFirst().sentence,
                 u"The person who submits or seconds the proposal is not among its facilitators."_s);
        facts.roles[0] = {.role = u"mag-facilitator"_s, .person = kAda, .held = {{}, kToday.addDays(-1)}};
        QCOMPARE(found("sponsor-facilitates", facts, kToday).outcome, Outcome::NotMet);
    }

    void aMeetingThatWasOverBeforeTheProposalCameDidNotDecideIt()
    {
        Facts facts = completeProposal();
        facts.fields.insert(u"received-on"_s, QDate(2022, 1, 31));
        facts.decisions = {{u"First MAG meeting 2021"_s, {QDate(2021, 2, 22), QDate(2021, 2, 24)}}};
        const QDate today(2022, 2, 15);
        QCOMPARE(
            found("mag-decision", facts, today).sentence,
            u"The MAG meeting named was over on 24 February 2021, before the proposal came on 31 January "
            "2022."_s);
        QCOMPARE(found("mag-decision", facts, today).outcome, Outcome::NotMet);
        facts.decisions << MagDecision{u"Virtual meeting"_s, {QDate(2022, 2, 8), {}}};
        QCOMPARE(found("mag-decision", facts, today).outcome, Outcome::Met);
    }

    void aProposalAfterTheFirstMeetingWarnsAndPasses()
    {
        const auto late = submit(completeProposal(), QDate(2021, 2, 22));
        QVERIFY(late);
        QCOMPARE(late->verdict.advice().size(), 1);
        QCOMPARE(late->verdict.advice().constFirst().clause, u"BPF-6"_s);
        QCOMPARE(late->verdict.advice().constFirst().sentence,
                 u"The proposal came on 22 February 2021; the first MAG meeting of the cycle began on "
                 "22 February 2021."_s);
        QVERIFY(submit(completeProposal(), QDate(2021, 2, 21))->verdict.advice().isEmpty());
        Facts unknown = completeProposal();
        unknown.firstMagMeeting = {};
        QCOMPARE(found("before-first-mag-meeting", unknown, kToday).outcome, Outcome::NotApplicable);
    }

    void noPersonIsNamedInWhatIsKept()
    {
        const auto step = submit(completeProposal());
        QVERIFY(step);
        for (const Finding& finding : step->verdict.requirements)
            QVERIFY(!finding.evidence.contains(u"Ada"_s) && !finding.sentence.contains(u"Ada"_s));
    }

    void theAssessmentLooksAtAllThreeGroupsOfQuestions()
    {
        Facts facts = completeProposal();
        facts.marks = {
            {u"relevance-maturity"_s, kAda}, {u"community-groups"_s, kAda}, {u"relevance-maturity"_s, kBo}};
        const Finding partly = found("assessed", facts, kToday);
        QCOMPARE(partly.outcome, Outcome::NotMet);
        QCOMPARE(partly.sentence,
                 u"MAG members who assessed the proposal: 2; questions they looked at: 2 of 14."_s);
        facts.marks << AssessmentMark{u"contribution-objectives"_s, kBo};
        QCOMPARE(found("assessed", facts, kToday).outcome, Outcome::Met);
    }

    void theMagDecidesAtAMeetingThatHasBegun()
    {
        Facts facts = completeProposal();
        QCOMPARE(found("mag-decision", facts, kToday).sentence,
                 u"The MAG meeting that decided is not named."_s);
        facts.decisions = {{u"First MAG meeting"_s, {QDate(2021, 2, 22), QDate(2021, 2, 24)}}};
        QCOMPARE(found("mag-decision", facts, QDate(2021, 2, 21)).outcome, Outcome::NotMet);
        const Finding decided = found("mag-decision", facts, QDate(2021, 2, 22));
        QCOMPARE(decided.outcome, Outcome::Met);
        QCOMPARE(decided.evidence, u"First MAG meeting"_s);
        QCOMPARE(decided.clause, u"MO-BPF-3"_s);
    }

    void aMergerNamesTheOther()
    {
        Facts facts = completeProposal();
        QCOMPARE(found("merged-into", facts, kToday).outcome, Outcome::NotMet);
        facts.fields.insert(u"merged-into"_s, qint64(7));
        const Finding merged = found("merged-into", facts, kToday);
        QCOMPARE(merged.outcome, Outcome::Met);
        QCOMPARE(merged.evidence, QString());
    }

    void aConceptIsConsultedOnWithStakeholdersAndTheMag()
    {
        const Procedure& machine = fixtures::compiledIn(u"pn-concept"_s);
        Facts facts = consultedConcept();
        QVERIFY(checkStep(machine, u"consult"_s, facts, {}, kToday));
        facts.fields.insert(u"consulted-mag-on"_s, kToday.addDays(1));
        QCOMPARE(
            checkStep(machine, u"consult"_s, facts, {}, kToday).error().reasons,
            QStringList({u"Not yet consulted on feasibility: the MAG. [feasibility consulted (MO-PN-3)]"_s}));
        facts.fields.clear();
        QCOMPARE(checkStep(machine, u"consult"_s, facts, {}, kToday).error().reasons.size(), 4);
    }

    void aNetworkNeedsDecisionLiaisonAndProposal()
    {
        Facts facts = consultedConcept();
        facts.state = u"proposed"_s;
        const auto establish = [&] {
            return checkStep(fixtures::compiledIn(u"pn-concept"_s), u"establish"_s, facts, {}, kToday);
        };
        QCOMPARE(establish().error().reasons,
                 QStringList(
                     {u"The MAG meeting that decided is not named. [feasibility consulted (MO-PN-3)]"_s,
                      u"The MAG has delegated no liaison. [a liaison of the MAG (MO-PN-4)]"_s,
                      u"Nothing is stated under “Proposal” yet. [support by the Secretariat (MO-PN-5)]"_s}));
        facts.decisions = {{u"Virtual meeting II"_s, {QDate(2021, 2, 9), {}}}};
        facts.roles = {{.role = u"mag-liaison"_s, .person = kAda, .held = {QDate(2021, 2, 9), {}}}};
        facts.attachments = 1;
        QCOMPARE(
            establish().error().reasons,
            QStringList({u"Named as MAG liaison, but not on record as a member of the MAG on 10 February "
                         "2021: 1. [a liaison of the MAG (MO-PN-4)]"_s}));
        facts.roles[0].magTerms = {kTerm};
        QVERIFY(establish());
        QCOMPARE(found("network-proposal", facts, kToday).sentence, u"It is attached."_s);
        facts.roles[0].held.starts = kToday.addDays(1);
        QVERIFY(!establish());
    }
};

DESK_TEST(ProposalTest)
#include "proposal_test.moc"
