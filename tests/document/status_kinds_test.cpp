#include "core/support/in_language.h"
#include "tests/document/document_text.h"
#include "tests/document/status_facts.h"
#include "tests/harness/test_main.h"

using namespace document;
using namespace harness;
using namespace Qt::StringLiterals;

/// Forums, networks and initiatives in the annual status report, from facts written by hand.
class StatusKindsTest : public QObject
{
    Q_OBJECT

    static Document built(KindFacts kind, Distribution distribution = Distribution::Internal)
    {
        StatusFacts facts = smallCycle();
        facts.kinds = {std::move(kind)};
        return buildStatusReport(smallOrder(distribution), facts);
    }
    static QString number(const Document& document, const QString& table, const QString& figure)
    {
        return rowOf(tableOf(document, table), figure).value(1);
    }
    static QString figureWords(const Document& document, const QString& caption)
    {
        const Figure* figure = figureOf(document, caption);
        return figure ? figure->alternativeText : QString();
    }

private Q_SLOTS:
    void forumsTellHowTheyFunction()
    {
        const Document report = built(twoForums());
        QCOMPARE(number(report, u"Best Practice Forums at a glance"_s, u"Forums of the cycle"_s), u"2"_s);
        QCOMPARE(
            rowOf(tableOf(report, u"Best Practice Forums at a glance"_s), u"Forums of the cycle"_s),
            (QStringList{u"Forums of the cycle"_s, u"2"_s, u"5"_s, u"\u22123"_s, u"bpf-workstreams.csv"_s}));
        QCOMPARE(number(report, u"Best Practice Forums at a glance"_s, u"Meeting all functioning metrics"_s),
                 u"1"_s);
        const Table* overview = tableOf(report, u"All Best Practice Forums"_s);
        QCOMPARE(
            rowOf(overview, u"Cybersecurity"_s),
            (QStringList{u"Cybersecurity"_s, u"Final published\n10 Jan 2022"_s, u"1"_s, u"2 of 2"_s,
                         u"20 Oct 2021"_s, u"9 Dec 2021"_s, u"10 Jan 2022"_s, u"Mia Mag, Co Facilitator"_s}));
        const Table* unmet = tableOf(report, u"Metrics that a forum does not meet"_s);
        QVERIFY(unmet);
        QCOMPARE(unmet->rows.size(), 1u);
        QCOMPARE(rowOf(unmet, u"Local Content"_s),
                 (QStringList{u"Local Content"_s, u"Enough open virtual meetings (BPF-12)"_s,
                              u"Open virtual meetings held: 1; needed: 3."_s}));
        QCOMPARE(
            figureWords(report, u"Functioning metrics"_s),
            u"Bar chart. Functioning metrics: by how many of 2 each is met: Enough open virtual meetings "
            "1, Final output published 2."_s);
    }

    void theSignOfAChangeStandsBeforeItsNumberInArabicToo()
    {
        const support::InLanguage arabic(u"ar"_s);
        const Document report = built(twoForums());
        const auto isChange = [](const Block& block) {
            const auto* table = std::get_if<Table>(&block);
            return table && !table->rows.empty() && table->rows.front().size() == 5 &&
                   table->rows.front()[3].text == u"\u200E\u22123"_s;
        };
        QVERIFY(std::ranges::any_of(report.blocks, isChange));
    }

    void aReportOnOneForumTellsOfNoOther()
    {
        StatusFacts facts = smallCycle();
        KindFacts kind = twoForums();
        kind.workstreams.pop_back();
        kind.notContinued = {u"Another Forum"_s};
        StatusReportOrder order = smallOrder(Distribution::Public);
        order.workstream = kind.workstreams.front().self.record.head.idText;
        facts.kinds = {std::move(kind)};
        QVERIFY(!textOf(buildStatusReport(order, facts)).contains(u"Another Forum"_s));
        order.workstream.clear();
        QVERIFY(textOf(buildStatusReport(order, facts)).contains(u"Another Forum"_s));
    }

    /// What a metric tells is told by it alone, and the key has no code that nothing names.
    void theChecklistRepeatsNoMetric()
    {
        KindFacts kind = twoForums();
        kind.workstreams.pop_back(); // "Enough open virtual meetings" (BPF-12) is one of its metrics
        kind.workstreams.front().elements = {{.key = u"launch-call"_s, .isMet = true},
                                             {.key = u"launch-team"_s, .isMet = true}};
        const Document report = built(kind);
        QVERIFY(!textOf(report).contains(u"The first open call is set"_s));
        QVERIFY(textOf(report).contains(u"The coordinating team is named (BPF-3)"_s));
        const Table* key = tableOf(report, u"What the codes of this report stand for"_s);
        QVERIFY(!rowOf(key, u"BPF-3"_s).isEmpty() && rowOf(key, u"B16-4"_s).isEmpty());
    }

    void whatNobodyLookedAtIsNotANo()
    {
        KindFacts kind = twoForums();
        kind.workstreams.back().metrics[0].isMet.reset();
        const Document report = built(kind);
        const Table* metrics = nullptr;
        for (const Block& block : report.blocks)
            if (const auto* table = std::get_if<Table>(&block))
                if (table->caption == u"Functioning metrics"_s)
                    metrics = table; // of the last forum
        QCOMPARE(rowOf(metrics, u"Enough open virtual meetings (BPF-12)"_s)[1], u"Not checked yet"_s);
        QVERIFY(!tableOf(report, u"Metrics that a forum does not meet"_s));
        QVERIFY(textOf(report).contains(
            u"Not checked yet: Local Content: Enough open virtual meetings (BPF-12)."_s));
        QVERIFY(!textOf(report).contains(u"meets them all"_s));
        const Figure* figure = figureOf(report, u"Functioning metrics"_s);
        QVERIFY(figure->data->csv.contains("Local Content,Enough open virtual meetings,BPF-12,,"));
    }

    void aStateThatIsNotKnownIsNotNone()
    {
        KindFacts kind = threeInitiatives();
        kind.workstreams[0].self.now.reset();
        kind.workstreams[0].before.reset();
        const Document report = built(kind);
        const Table* glance = tableOf(report, u"Initiatives at a glance"_s);
        QCOMPARE(rowOf(glance, u"Listed"_s)[1], u"1"_s);
        QCOMPARE(rowOf(glance, u"Dormant"_s)[1], u"–"_s);
        QCOMPARE(rowOf(glance, u"Closed"_s)[1], u"1"_s);
        const QString text = textOf(report);
        QVERIFY(text.contains(u"does not hold the state of 1 of the 3 on this day"_s));
        QVERIFY2(text.contains(u"the register knew of 3 Initiatives: 1 listed, 1 dormant or closed; of 1 the "
                               "state on this day is not known. Of 1 of them the founding is not on record; "
                               "they may not have been there yet."_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"Continuing (1): Ghana IGF."_s));
        QVERIFY(text.contains(u"State not known (1): EuroDIG."_s));
        QVERIFY(text.contains(
            u"None is marked as dormant. Of 1 of the 3 Initiatives the state on this day is not known."_s));
        QVERIFY(
            text.contains(u"Initiatives by state on 15 February 2022: Listed 1, Closed 1, Not known 1."_s));
    }

    void aForumThatRanItsYearOwesItsMetricsAndOneStoppedDoesNot()
    {
        KindFacts kind = twoForums();
        WorkstreamFacts& local = kind.workstreams.back();
        const QString caption = u"Metrics that a forum does not meet"_s;
        local.self.now = {u"evaluated"_s, u"Evaluated"_s, procedure::Category::Closed, true,
                          QDate(2022, 1, 12)};
        const Document evaluated = built(kind);
        QVERIFY(tableOf(evaluated, caption));
        QCOMPARE(tableOf(evaluated, caption)->rows.size(), 1u);
        local.self.now = {u"stopped"_s, u"Stopped early"_s, procedure::Category::Closed,
                          true,         QDate(2021, 6, 1),  procedure::CountsAs::Stopped};
        const Document stopped = built(kind);
        QVERIFY(!tableOf(stopped, caption));
    }

    // An output of 2020 that came out in the period is told apart from those of the year.
    void forumsTellWhatCameLate()
    {
        const Document report = built(twoForums());
        QCOMPARE(rowOf(tableOf(report, u"Outputs of earlier cycles"_s), u"Report of 2020"_s),
                 (QStringList{u"Report of 2020"_s, u"Gender and Access (2020)"_s, u"2 Dec 2020"_s}));
        const QString text = textOf(report);
        QVERIFY(text.contains(u"New in this cycle (1): Local Content."_s));
        QVERIFY(text.contains(
            u"Continuing from an earlier cycle (1): Cybersecurity (builds on Cybersecurity (2020))."_s));
        QVERIFY(text.contains(u"Of the previous cycle, not continued (1): Gender and Access."_s));
    }

    void publicReadsTheMetricsWithoutTheRemarks()
    {
        const QString forPublic = textOf(built(twoForums(), Distribution::Public));
        QVERIFY(forPublic.contains(u"Open virtual meetings held: 3; needed: 3."_s));
        QVERIFY(!forPublic.contains(u"METRIC-REMARK"_s));
        QVERIFY(!forPublic.contains(u"EVALUATION-TEXT"_s));
        const QString forMag = textOf(built(twoForums(), Distribution::Mag));
        QVERIFY(forMag.contains(u"METRIC-REMARK"_s));
        QVERIFY(forMag.contains(u"EVALUATION-TEXT"_s));
    }

    void networksTellPhaseCallsAndLiaison()
    {
        const Document report = built(oneNetwork());
        QCOMPARE(rowOf(tableOf(report, u"All Policy Networks"_s), u"Policy Network on Access (PNA)"_s),
                 (QStringList{u"Policy Network on Access (PNA)"_s, u"Working\n1 Apr 2021"_s, u"Drafting"_s,
                              u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"Lia Liaison"_s}));
        QVERIFY(!tableOf(report, u"Calls for input"_s)); // of one call: a fact
        QCOMPARE(factOf(report, u"Call for input"_s),
                 u"Good practices, open: 1 September to 26 November 2021, contributions: 46"_s);
        QCOMPARE(rowOf(tableOf(report, u"Phases of the work plan"_s), u"Framing"_s).value(2),
                 u"30 Jun 2021"_s);
        QCOMPARE(number(report, u"Policy Networks at a glance"_s, u"Calls for input"_s), u"1"_s);
    }

    void aMeetingAmongTheFactsIsNamedByItsDays()
    {
        QCOMPARE(factOf(built(threeInitiatives()), u"Annual meeting"_s),
                 u"28 June 2021, called off"_s); // of the first
        KindFacts kind = threeInitiatives();
        kind.workstreams.erase(kind.workstreams.begin());
        QCOMPARE(factOf(built(kind), u"Annual meeting"_s),
                 u"25 to 26 August 2021, number: 7, venue: Accra, report received, 4 Oct 2021"_s);
    }

    /// What came of it says what was done, once.
    void aSingleStepIsToldByItsResult()
    {
        KindFacts kind = threeInitiatives();
        kind.workstreams.back().self.steps = {{QDate(2021, 11, 22), u"Close"_s, u"Closed"_s,
                                               procedure::Category::Closed, procedure::Category::Active,
                                               u"On its own word"_s}};
        QCOMPARE(factOf(built(kind, Distribution::Public), u"Step of the cycle"_s), u"Closed, 22 Nov 2021"_s);
        QCOMPARE(factOf(built(kind, Distribution::Internal), u"Step of the cycle"_s),
                 u"Closed, 22 Nov 2021, reason: On its own word"_s);
    }

    /// Each figure of states is compared, or none is.
    void dormantInitiativesAreComparedAsTheOthersAre()
    {
        const Document report = built(threeInitiatives());
        const Table* glance = tableOf(report, u"Initiatives at a glance"_s);
        QCOMPARE(rowOf(glance, u"Dormant"_s),
                 (QStringList{u"Dormant"_s, u"0"_s, u"0"_s, u"no change"_s, u"–"_s}));
        QCOMPARE(rowOf(glance, u"Closed"_s).mid(1, 3), (QStringList{u"1"_s, u"0"_s, u"+1"_s}));
    }

    void theDayThatMostStatesShareIsSaidOnce()
    {
        KindFacts kind = threeInitiatives();
        kind.workstreams.push_back(kind.workstreams.front());
        kind.workstreams.back().self.record.head.title = u"Fourth IGF"_s;
        for (const size_t one : {0, 1, 3}) // all but the closed one
            kind.workstreams[one].self.now = Standing{.key = u"listed"_s,
                                                      .label = u"Listed"_s,
                                                      .category = procedure::Category::Active,
                                                      .since = QDate(2021, 10, 15),
                                                      .isTakenOver = true};
        const QString usual = u"A state with no day below it is on record since 15 October 2021."_s;
        const auto stateOf = [](const Document& report, const QString& name) {
            return rowOf(tableOf(report, u"All Initiatives"_s), name).value(1);
        };
        Document report = built(kind);
        QCOMPARE(stateOf(report, u"EuroDIG"_s), u"Listed"_s);
        QCOMPARE(stateOf(report, u"Youth IGF"_s), u"Closed\n22 Nov 2021"_s);
        QVERIFY(textOf(report).contains(usual));
        kind.workstreams[1].self.now->since = {}; // then "Listed" alone would not say which
        report = built(kind);
        QCOMPARE(stateOf(report, u"EuroDIG"_s), u"Listed\nby 15 Oct 2021"_s);
        QVERIFY(!textOf(report).contains(usual));
    }

    void initiativesTellTheirMeetingsKindsAndRegions()
    {
        const Document report = built(threeInitiatives());
        const Table* overview = tableOf(report, u"All Initiatives"_s);
        QCOMPARE(rowOf(overview, u"Ghana IGF"_s),
                 (QStringList{u"Ghana IGF"_s, u"Listed\n1 Jun 2014"_s, u"National"_s, u"African"_s,
                              u"No. 7, 25 to 26 Aug 2021, Accra"_s, u"4 Oct 2021"_s}));
        QCOMPARE(
            rowOf(overview, u"EuroDIG"_s).mid(2, 3),
            (QStringList{u"Regional"_s, u"Eastern European, WEOG"_s, u"–"_s})); // its meeting was called off
        // One of several regions counts in each; one that is closed in none.
        const QString text = textOf(report);
        QVERIFY(text.contains(u"Initiatives that are not closed or dormant, by regional group "
                              u"(1 counted in more than one): African 1, Eastern European 1, WEOG 1."_s));
        QVERIFY(
            text.contains(u"Initiatives that are not closed or dormant, by kind: National 1, Regional 1."_s));
        QCOMPARE(number(report, u"Initiatives at a glance"_s, u"Annual meetings held in the year"_s), u"1"_s);
        QVERIFY(textOf(report).contains(u"Organizing team: civil society 2, technical community 1."_s));
    }

    void amountsOfGrantsAreNotForThePublic()
    {
        QVERIFY(textOf(built(threeInitiatives(), Distribution::Mag)).contains(u"USD 2,000"_s));
        const QString forPublic = textOf(built(threeInitiatives(), Distribution::Public));
        QVERIFY(forPublic.contains(u"Grant for the meeting"_s));
        QVERIFY(!forPublic.contains(u"USD 2,000"_s));
    }

    // MO-NRI-1: what a report says of initiatives never makes them intersessional work or parts of the IGF.
    void initiativesAreToldOfAsIndependent()
    {
        const QString text = textOf(built(threeInitiatives()));
        QVERIFY(text.contains(u"These initiatives are independent and organize themselves."_s));
        for (const QString& word : {u"intersessional"_s, u"Workstream"_s, u"retired"_s, u"under inquiry"_s})
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }

    void aWebsiteWithoutItsSchemeIsStillALink()
    {
        QVERIFY(linksOf(built(threeInitiatives())).contains(u"https://igf.org.gh"_s));
    }

    void allKindsStandSideBySide()
    {
        StatusFacts facts = smallCycle();
        facts.kinds.push_back(twoForums());
        facts.kinds.push_back(oneNetwork());
        facts.kinds.push_back(threeInitiatives());
        const Document report = buildStatusReport(smallOrder(Distribution::Internal), facts);
        QCOMPARE(report.title, u"Annual status report: all workstreams and initiatives"_s);
        QCOMPARE(headingsOf(report, 1),
                 (QStringList{u"Summary"_s, u"Dynamic Coalitions"_s, u"Best Practice Forums"_s,
                              u"Policy Networks"_s, u"Initiatives"_s, u"Changes during the cycle"_s,
                              u"Recommendations"_s, u"Annex"_s}));
        const Table* all = tableOf(report, u"All kinds on 15 February 2022"_s);
        QCOMPARE(rowOf(all, u"Dynamic Coalitions"_s).mid(1),
                 (QStringList{u"6"_s, u"3"_s, u"1"_s, u"2"_s, u"0"_s, u"0"_s, u"1"_s, u"1"_s, u"2"_s}));
        QCOMPARE(rowOf(all, u"Best Practice Forums"_s).mid(1),
                 (QStringList{u"2"_s, u"2"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"1"_s, u"1"_s, u"1"_s}));
        QCOMPARE(rowOf(all, u"Policy Networks"_s).mid(1),
                 (QStringList{u"1"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"1"_s, u"–"_s, u"–"_s}));
        QCOMPARE(rowOf(all, u"Initiatives"_s).mid(1),
                 (QStringList{u"3"_s, u"2"_s, u"0"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"–"_s, u"1"_s}));
        const QStringList anchors = anchorsOf(report);
        for (const QString& link : linksOf(report)) {
            if (link.startsWith(u'#'))
                QVERIFY2(anchors.contains(link.mid(1)), qPrintable(link));
        }
    }

    void eachKindWithoutAnySaysSo_data()
    {
        QTest::addColumn<QString>("noun");
        for (const char* noun : {"dynamic-coalition", "best-practice-forum", "policy-network", "initiative"})
            QTest::newRow(noun) << QString::fromLatin1(noun);
    }
    void eachKindWithoutAnySaysSo()
    {
        QFETCH(QString, noun);
        KindFacts kind;
        kind.noun = noun;
        const QString text = textOf(built(std::move(kind), Distribution::Public));
        QVERIFY(text.contains(u"The register holds none."_s));
        QVERIFY(text.contains(u"Nothing that this report asks for is missing."_s));
    }
};

DESK_TEST(StatusKindsTest)
#include "status_kinds_test.moc"
