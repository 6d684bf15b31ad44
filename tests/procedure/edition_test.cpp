#include "core/procedure/functioning.h"
#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

using namespace procedure;
using namespace Qt::StringLiterals;
using domain::RecordId;
using fixtures::found;

namespace {

const QDate kMeeting(2021, 12, 6);
const QDate kAfterwards(2022, 2, 1);

Output draftOutput()
{
    Output output{.title = u"Good practices of testing"_s, .kind = u"good-practices"_s};
    for (const char* key : {"key-issues", "key-methodology", "key-practices"})
        output.elements.insert(QString::fromLatin1(key), fixtures::confirmed(key));
    output.comments = {QDate(2021, 10, 25), QDate(2021, 12, 10)};
    return output;
}

/// An edition of 2021 that did everything a forum can do.
Facts goodForum()
{
    Facts facts = fixtures::about("best-practice-forum");
    facts.state = u"final-published"_s;
    facts.annualMeeting = {kMeeting, QDate(2021, 12, 10)};
    facts.elements.insert(u"documented"_s, fixtures::confirmed("documented", u"https://example.org/bpf"_s));
    for (const int month : {5, 6, 9})
        facts.activities << Activity{u"Call"_s, u"open-virtual-meeting"_s, QDate(2021, month, 3), true};
    facts.activities << Activity{u"BPF session"_s, u"individual-session"_s, QDate(2021, 12, 8)};
    Output output = draftOutput();
    output.elements.insert(u"comments-dealt-with"_s, fixtures::confirmed("comments-dealt-with"));
    output.publishedOn = QDate(2022, 1, 20);
    output.isPublished = true;
    output.link = u"https://example.org/final"_s;
    facts.outputs = {output};
    facts.listFigures = {{QDate(2021, 5, 1), 120, 30}, {QDate(2021, 6, 1), 130, 41}};
    facts.fields = {{u"evaluation"_s, u"It went well."_s}, {u"evaluation-outcome"_s, u"renew"_s}};
    return facts;
}

QStringList unmet(const Facts& facts, QDate today = kAfterwards, const Parameters& parameters = {})
{
    QStringList keys;
    for (const Finding& finding : functioningMetrics(facts, parameters, today)) {
        if (finding.isUnmet())
            keys << finding.requirement;
    }
    return keys;
}

QStringList refusal(const char* procedure, const char* state, const char* step, Facts facts, QDate today)
{
    facts.state = QString::fromLatin1(state);
    const auto taken = checkStep(fixtures::compiledIn(QString::fromLatin1(procedure)),
                                 QString::fromLatin1(step), facts, {}, today);
    return taken ? QStringList() : taken.error().reasons;
}

} // namespace

/// The year of a forum and of a network, and the six metrics of a forum's functioning.
class EditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workStartsWithTheChecklistDoneAndAMagFacilitatorInTheTeam()
    {
        Facts facts = fixtures::about("best-practice-forum");
        const QDate today(2021, 4, 1);
        for (const char* key : {"launch-list", "launch-team", "launch-page"})
            facts.elements.insert(QString::fromLatin1(key), fixtures::confirmed(key));
        QCOMPARE(
            refusal("bpf-edition", "launching", "start-work", facts, today),
            QStringList(
                {u"Still open on the checklist: The first open call is set. "
                 "[work shown on the website (BPF-2); the coordinating team (BPF-3); support by the Secretariat (MO-BPF-6)]"_s,
                 u"No MAG facilitator is in the coordinating team. [a MAG facilitator in the team (MO-BPF-4); the coordinating team (BPF-3)]"_s}));
        facts.elements.insert(u"launch-call"_s, fixtures::confirmed("launch-call"));
        facts.roles = {{.role = u"mag-facilitator"_s,
                        .person = RecordId(1),
                        .held = {today, {}},
                        .magTerms = {{QDate(2020, 1, 1), today}}}};
        QCOMPARE(refusal("bpf-edition", "launching", "start-work", facts, today), QStringList());
        // BPF-5: the term in the MAG decides, not what the role is called
        QCOMPARE(
            refusal("bpf-edition", "launching", "start-work", facts, today.addDays(1)),
            QStringList(
                {u"Named as MAG facilitator, but not on record as a member of the MAG on 2 April "
                 "2021: 1. [a MAG facilitator in the team (MO-BPF-4); the coordinating team (BPF-3)]"_s}));
        facts.roles[0].held = {{}, today.addDays(-1)};
        QCOMPARE(refusal("bpf-edition", "launching", "start-work", facts, today).size(), 1);
    }

    void aDraftHasItsThreeKeyElementsAndItsCommentPeriod()
    {
        Facts facts = fixtures::about("best-practice-forum");
        const QDate today(2021, 10, 25);
        QCOMPARE(refusal("bpf-edition", "working", "publish-draft", facts, today),
                 QStringList({u"No output is on record. [the key elements of an output (BPF-17)]"_s,
                              u"No output is on record. [a draft open for comments (BPF-14)]"_s}));
        facts.outputs = {draftOutput()};
        QCOMPARE(refusal("bpf-edition", "working", "publish-draft", facts, today), QStringList());
        facts.outputs[0].elements.remove(u"key-practices"_s);
        facts.outputs[0].comments.ends = {};
        QCOMPARE(
            refusal("bpf-edition", "working", "publish-draft", facts, today),
            QStringList(
                {u"Not confirmed in the draft: Key element: case studies or best practices are "
                 "compiled. [the key elements of an output (BPF-17)]"_s,
                 u"The comment period needs its first and its last day. [a draft open for comments (BPF-14)]"_s}));
    }

    void theSevenRecommendedElementsAreOnlyAdvised()
    {
        Facts facts = fixtures::about("best-practice-forum");
        facts.outputs = {draftOutput()};
        QCOMPARE(found("recommended-elements", facts, kAfterwards).sentence.count(u"Recommended:"_s), 7);
        const Transition* publish =
            fixtures::compiledIn(u"bpf-edition"_s).transition(u"working"_s, u"publish-draft"_s);
        QCOMPARE(publish->advisories, QStringList({u"recommended-elements"_s, u"draft-weeks-ahead"_s}));
    }

    void theDraftIsOutSixWeeksAhead()
    {
        Facts facts = goodForum();
        QCOMPARE(found("draft-weeks-ahead", facts, kAfterwards).outcome, Outcome::Met);
        facts.outputs[0].comments.starts = QDate(2021, 10, 26);
        const Finding late = found("draft-weeks-ahead", facts, kAfterwards);
        QCOMPARE(late.outcome, Outcome::NotMet);
        QCOMPARE(late.sentence, u"Comments are taken from 26 October 2021; 6 weeks before the annual meeting "
                                "is 25 October 2021."_s);
        Parameters parameters;
        parameters.draftOutputWeeks = 5;
        QCOMPARE(found("draft-weeks-ahead", facts, kAfterwards, parameters).outcome, Outcome::Met);
        facts.annualMeeting = {};
        QCOMPARE(found("draft-weeks-ahead", facts, kAfterwards).outcome, Outcome::NotApplicable);
    }

    void theSessionIsOneAtTheAnnualMeeting()
    {
        Facts facts = goodForum();
        QCOMPARE(
            refusal("bpf-edition", "draft-out", "hold-session", facts, QDate(2021, 12, 7)),
            QStringList(
                {u"No session at the annual meeting is on record. [a session at the annual meeting (BPF-15); the draft as input to the annual meeting (BPF-4)]"_s}));
        QCOMPARE(refusal("bpf-edition", "draft-out", "hold-session", facts, QDate(2021, 12, 8)),
                 QStringList());
        facts.activities.last().starts = QDate(2021, 12, 11);
        QCOMPARE(found("annual-meeting-session", facts, kAfterwards).outcome, Outcome::NotMet);
        facts.activities.last() = {u"Webinar"_s, u"webinar"_s, QDate(2021, 12, 8)};
        QCOMPARE(found("annual-meeting-session", facts, kAfterwards).outcome, Outcome::NotMet);
    }

    void theFinalComesWithItsCommentsDealtWith()
    {
        Facts facts = goodForum();
        QCOMPARE(refusal("bpf-edition", "session-held", "publish-final", facts, QDate(2022, 1, 20)),
                 QStringList());
        QCOMPARE(refusal("bpf-edition", "session-held", "publish-final", facts, QDate(2022, 1, 19)),
                 QStringList({u"The final output is not published. [a final output (BPF-16)]"_s}));
        facts.outputs[0].elements.remove(u"comments-dealt-with"_s);
        facts.outputs[0].link.clear();
        QCOMPARE(
            refusal("bpf-edition", "session-held", "publish-final", facts, kAfterwards),
            QStringList(
                {u"It is not confirmed that the comments on the draft were dealt with. [comments worked in (BPF-20)]"_s,
                 u"No link to the output is noted and no file of it is attached. [a final output (BPF-16)]"_s}));
        facts.outputs[0].attachments = 1;
        QCOMPARE(found("final-output", facts, kAfterwards).outcome, Outcome::Met);
    }

    // BPF-16: a final may be an output of its own beside the draft that was commented on
    void theFinalMayBeAnOutputOfItsOwn()
    {
        Facts facts = goodForum();
        Output final{.title = u"Final report"_s,
                     .kind = facts.outputs[0].kind,
                     .publishedOn = QDate(2022, 1, 20),
                     .link = u"https://example.org/final"_s,
                     .isPublished = true};
        facts.outputs[0].publishedOn = {};
        facts.outputs[0].isPublished = false;
        QCOMPARE(found("final-output", facts, kAfterwards).outcome, Outcome::NotMet);
        facts.outputs << final;
        QCOMPARE(found("final-output", facts, QDate(2022, 1, 19)).outcome, Outcome::NotMet);
        QCOMPARE(found("final-output", facts, QDate(2022, 1, 20)).outcome, Outcome::Met);
        QCOMPARE(found("final-output", facts, kAfterwards).evidence, u"https://example.org/final"_s);
        QCOMPARE(refusal("bpf-edition", "session-held", "publish-final", facts, kAfterwards), QStringList());
    }

    void theFinalIsPublishedByTheOutputsOwnStep()
    {
        Facts facts = goodForum();
        facts.outputs[0].isPublished = false;
        QCOMPARE(
            refusal("bpf-edition", "session-held", "publish-final", facts, kAfterwards),
            QStringList({u"The output itself does not stand as published yet: “Publish” is a step of its "
                         "own. [a final output (BPF-16)]"_s}));
    }

    void figuresOfMonthsToComeSayNothingYet()
    {
        Facts facts = goodForum();
        QCOMPARE(found("active-list", facts, QDate(2021, 5, 31)).evidence,
                 u"Subscribers at last: 120; messages a month, on average: 30 (months counted: 1)"_s);
        QCOMPARE(found("active-list", facts, QDate(2021, 4, 30)).outcome, Outcome::NotMet);
    }

    void aSessionReportIsNotTheOutput()
    {
        Facts facts = goodForum();
        facts.outputs << Output{.title = u"Our session"_s, .kind = u"session-report"_s};
        QCOMPARE(found("final-output", facts, kAfterwards).outcome, Outcome::Met);
        facts.outputs = {facts.outputs.last()};
        QCOMPARE(found("final-output", facts, kAfterwards).sentence, u"No output is on record."_s);
    }

    void theDocumentLastPutOutForCommentIsTheOneLookedAt()
    {
        Facts facts = goodForum();
        facts.outputs.prepend({.title = u"An early note"_s, .kind = u"paper"_s});
        facts.outputs.append({.title = u"A later note"_s, .kind = u"paper"_s});
        QCOMPARE(found("key-elements", facts, kAfterwards).evidence, u"Good practices of testing"_s);
    }

    void anEvaluationHasItsTextAndItsOutcome()
    {
        Facts facts = goodForum();
        QCOMPARE(refusal("bpf-edition", "final-published", "evaluate", facts, kAfterwards), QStringList());
        facts.fields.clear();
        QCOMPARE(refusal("bpf-edition", "final-published", "evaluate", facts, kAfterwards),
                 QStringList({u"Nothing is stated under “Evaluation” yet."_s,
                              u"Nothing is stated under “What comes next” yet."_s}));
    }

    void aGoodForumMeetsAllSixMetrics()
    {
        QCOMPARE(unmet(goodForum()), QStringList());
        QStringList clauses;
        for (const Finding& finding : functioningMetrics(goodForum(), {}, kAfterwards))
            clauses << finding.clause;
        QCOMPARE(clauses, QStringList({u"BPF-12"_s, u"BPF-13"_s, u"BPF-2"_s, u"BPF-14"_s, u"BPF-15 BPF-4"_s,
                                       u"BPF-16"_s}));
    }

    void anEmptyForumMeetsNone()
    {
        QCOMPARE(unmet(fixtures::about("best-practice-forum")).size(), 6);
        QCOMPARE(functioningMetrics().size(), 6U);
    }

    void theMetricsGrowWithTheYear()
    {
        QCOMPARE(unmet(goodForum(), QDate(2021, 6, 30)),
                 QStringList(
                     {u"open-meetings"_s, u"draft-ahead"_s, u"annual-meeting-session"_s, u"final-output"_s}));
        QCOMPARE(unmet(goodForum(), QDate(2021, 11, 1)),
                 QStringList({u"annual-meeting-session"_s, u"final-output"_s}));
    }

    void onlyOpenVirtualMeetingsThatWereHeldCount()
    {
        Facts facts = goodForum();
        QCOMPARE(found("open-meetings", facts, kAfterwards).sentence,
                 u"Open virtual meetings held: 3; needed: 3."_s);
        facts.activities[0].isOpen = false;
        facts.activities[1].kind = u"closed-virtual-meeting"_s;
        QCOMPARE(found("open-meetings", facts, kAfterwards).sentence,
                 u"Open virtual meetings held: 1; needed: 3."_s);
        Parameters parameters;
        parameters.bpfOpenMeetings = 1;
        QCOMPARE(found("open-meetings", facts, kAfterwards, parameters).outcome, Outcome::Met);
    }

    void howActiveAListMustBeIsOpenUntilTheCycleSaysSo()
    {
        const Finding open = found("active-list", goodForum(), kAfterwards);
        QCOMPARE(open.outcome, Outcome::Met);
        QCOMPARE(open.sentence,
                 u"Figures of the list are on record; how many are enough, the source leaves open."_s);
        QCOMPARE(open.evidence,
                 u"Subscribers at last: 130; messages a month, on average: 36 (months counted: 2)"_s);

        Parameters parameters;
        parameters.bpfListSubscribers = 130;
        parameters.bpfMonthlyMessages = 35;
        QCOMPARE(found("active-list", goodForum(), kAfterwards, parameters).outcome, Outcome::Met);
        parameters.bpfMonthlyMessages = 36;
        QCOMPARE(found("active-list", goodForum(), kAfterwards, parameters).sentence,
                 u"This cycle asks for more: 36 messages a month."_s);
    }

    void aDraftDuringTheMeetingIsNotAheadOfIt()
    {
        Facts facts = goodForum();
        facts.outputs[0].comments.starts = kMeeting;
        QCOMPARE(unmet(facts), QStringList({u"draft-ahead"_s}));
        facts.outputs[0].comments.starts = kMeeting.addDays(-1);
        QCOMPARE(unmet(facts), QStringList());
    }

    void aNetworkClosesItsCallsBeforeItDrafts()
    {
        Facts facts = fixtures::about("policy-network");
        const QDate today(2021, 9, 1);
        QCOMPARE(refusal("pn-edition", "working", "close-inputs", facts, today),
                 QStringList({u"No call for input is on record."_s}));
        facts.calls = {{u"First call"_s, QDate(2021, 8, 31)}, {u"Second call"_s, {}}};
        QCOMPARE(found("calls-closed", facts, today).evidence, u"Second call"_s);
        facts.calls[1].closes = today;
        QCOMPARE(refusal("pn-edition", "working", "close-inputs", facts, today),
                 QStringList({u"Input is taken until 1 September 2021."_s}));
        QCOMPARE(refusal("pn-edition", "working", "close-inputs", facts, today.addDays(1)), QStringList());
    }

    // No source asks a network for a call for input; it is advice, and drafting may begin while one is open.
    void aNetworkMayDraftWithoutAClosedCall()
    {
        Facts facts = fixtures::about("policy-network");
        facts.state = u"working"_s;
        const QDate today(2021, 9, 1);
        facts.calls = {{u"First call"_s, today.addDays(14)}};
        facts.outputs = {{.title = u"Draft"_s, .kind = u"report"_s, .comments = {today, today.addDays(30)}}};
        facts.annualMeeting = {QDate(2021, 12, 6), QDate(2021, 12, 10)};
        const auto step =
            checkStep(fixtures::compiledIn(u"pn-edition"_s), u"publish-draft"_s, facts, {}, today);
        QVERIFY2(step, step ? "" : qPrintable(step.error().reasons.join(u'\n')));
        QCOMPARE(step->verdict.advice().size(), 1);
        QCOMPARE(step->verdict.advice().constFirst().sentence, u"Input is taken until 15 September 2021."_s);
    }

    void aNetworkIsLaunchedWithConsultantExpertsGroupAndPlan()
    {
        Facts facts = fixtures::about("policy-network");
        const QDate today(2021, 6, 1);
        facts.roles = {{.role = u"mag-liaison"_s, .person = RecordId(1), .magTerms = {Span{}}}};
        QCOMPARE(refusal("pn-edition", "launching", "start-work", facts, today)
                     .constFirst()
                     .section(u'[', 0, 0)
                     .count(u';'),
                 3);
        for (const char* key : {"launch-consultant", "launch-experts", "launch-group", "launch-plan"})
            facts.elements.insert(QString::fromLatin1(key), fixtures::confirmed(key));
        QCOMPARE(refusal("pn-edition", "launching", "start-work", facts, today), QStringList());
    }
};

DESK_TEST(EditionTest)
#include "edition_test.moc"
