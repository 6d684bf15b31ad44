#include "core/document/status_report.h"
#include "tests/document/document_text.h"
#include "tests/document/status_facts.h"
#include "tests/harness/test_main.h"

using namespace document;
using namespace harness;
using namespace Qt::StringLiterals;

class StatusReportTest : public QObject
{
    Q_OBJECT

    static Document built(Distribution distribution = Distribution::Internal)
    {
        return buildStatusReport(smallOrder(distribution), smallCycle());
    }
    static QString number(const Document& document, const QString& figure)
    {
        return rowOf(tableOf(document, u"Dynamic Coalitions at a glance"_s), figure).value(1);
    }

private Q_SLOTS:
    void standsInTheOrderOfTheSpecification()
    {
        const Document report = built();
        QCOMPARE(headingsOf(report, 1),
                 (QStringList{u"Summary"_s, u"Dynamic Coalitions"_s, u"Changes during the cycle"_s,
                              u"Recommendations"_s, u"Annex"_s}));
        QCOMPARE(headingsOf(report, 2), (QStringList{u"Overview"_s, u"Exceptions"_s, u"Applications"_s,
                                                     u"One by one"_s, u"Contacts"_s, u"Procedures followed"_s,
                                                     u"Clauses"_s, u"Data notes"_s, u"Sample data"_s}));
        QVERIFY(std::holds_alternative<Cover>(report.blocks.front()));
    }

    void coverTellsCycleAndPeriod()
    {
        const Document report = built();
        const auto& cover = std::get<Cover>(report.blocks.front());
        QStringList lines;
        for (const auto& [key, value] : cover.facts)
            lines.append(key + u": "_s + value.plain());
        QCOMPARE(
            lines,
            (QStringList{
                u"Annual meeting: No. 16, Katowice, Poland, 6 to 10 December 2021"_s,
                u"Period: 18 November 2020 to 10 December 2021"_s,
                u"States as at: 15 February 2022. Coalitions and initiatives, their states and people, are "
                u"told "
                "of the end of the period; what belongs to this cycle alone, its forums and networks, annual "
                "reports, outputs, sessions and annual meetings, until 15 February 2022."_s,
                u"Annual reports: of Dynamic Coalitions for 2021, due by 31 January 2022, end of day, UTC"_s,
                u"Sample data: Some of what follows was invented to show the program. "
                "The annex says which part."_s}));
        QCOMPARE(report.title, u"Annual status report: Dynamic Coalitions"_s);
    }

    void givesEachFigureWithItsList_data()
    {
        QTest::addColumn<QStringList>("row");
        const auto add = [](const QStringList& row) { QTest::newRow(qPrintable(row.front())) << row; };
        add({u"Active"_s, u"3"_s, u"3"_s, u"no change"_s, u"dc-workstreams.csv"_s});
        add({u"Newly recognized in the period"_s, u"1"_s, u"–"_s, u"–"_s, u"dc-workstreams.csv"_s});
        add({u"Under inquiry or retiring"_s, u"1"_s, u"0"_s, u"+1"_s, u"dc-workstreams.csv"_s});
        add({u"Inactive"_s, u"1"_s, u"1"_s, u"no change"_s, u"dc-workstreams.csv"_s});
        add({u"Retired"_s, u"1"_s, u"1"_s, u"no change"_s, u"dc-workstreams.csv"_s});
        add({u"Annual reports expected"_s, u"5"_s, u"–"_s, u"–"_s, u"dc-reports.csv"_s});
        add({u"Annual reports accepted"_s, u"2"_s, u"–"_s, u"–"_s, u"dc-reports.csv"_s});
        add({u"Annual reports received late"_s, u"1"_s, u"–"_s, u"–"_s, u"dc-reports.csv"_s});
        add({u"Annual reports missing"_s, u"2"_s, u"–"_s, u"–"_s, u"dc-reports.csv"_s});
        add({u"Outputs published"_s, u"1"_s, u"–"_s, u"–"_s, u"dc-outputs.csv"_s});
        add({u"Meetings held"_s, u"2"_s, u"–"_s, u"–"_s, u"dc-activities.csv"_s});
    }
    void givesEachFigureWithItsList()
    {
        QFETCH(QStringList, row);
        const Document report = built();
        QCOMPARE(rowOf(tableOf(report, u"Dynamic Coalitions at a glance"_s), row.front()), row);
        const auto isAttached = [&](const Block& block) {
            const auto* figure = std::get_if<Figure>(&block);
            return figure && figure->data && figure->data->fileName == row.last();
        };
        QVERIFY(std::ranges::any_of(report.blocks, isAttached) ||
                std::ranges::any_of(report.attachments,
                                    [&](const Attachment& data) { return data.fileName == row.last(); }));
    }

    void chartsAddUpToTheListsAttached()
    {
        const Document report = built();
        const Figure* states = figureOf(report, u"Dynamic Coalitions by state"_s);
        QVERIFY(states && states->data);
        QCOMPARE(states->chart.categories, (QStringList{u"Recognized"_s, u"Under inquiry"_s, u"Inactive"_s,
                                                        u"Retired"_s}) /* nobody is retiring */);
        QCOMPARE(states->chart.series.front().values, (std::vector<double>{3, 1, 1, 1}));
        QCOMPARE(states->data->csv.count("\r\n"), 1 + 6);
        const Figure* standings = figureOf(report, u"Where the annual reports for 2021 stand"_s);
        QVERIFY(standings && standings->data);
        QCOMPARE(standings->chart.categories, (QStringList{u"Accepted"_s, u"In check"_s, u"Missing"_s}));
        QCOMPARE(standings->chart.series.front().values, (std::vector<double>{2, 1, 2}));
        QCOMPARE(standings->data->csv.count("\r\n"), 1 + 5);
        QVERIFY(!standings->alternativeText.isEmpty());
    }

    void countsReportsByTheMonthTheyCame()
    {
        const Document report = built();
        const Figure* months = figureOf(report, u"Annual reports for 2021 by month received"_s);
        QVERIFY(months && months->data);
        QCOMPARE(months->chart.series.front().values, (std::vector<double>{2, 1}));
        QCOMPARE(months->data->csv, "month,received\r\nJan 2022,2\r\nFeb 2022,1\r\n"_ba);
    }

    void waivedReportIsNotExpected()
    {
        StatusFacts facts = smallCycle();
        facts.kinds.front().workstreams[1].report->now->countsAs = procedure::CountsAs::Waived;
        const Document report = buildStatusReport(smallOrder(Distribution::Internal), facts);
        QCOMPARE(number(report, u"Annual reports expected"_s), u"4"_s);
        QCOMPARE(number(report, u"Annual reports missing"_s), u"1"_s);
    }

    void reportIsMissingOnlyAfterItsDueDateAndGrace()
    {
        StatusFacts facts = smallCycle();
        facts.snapshot.setDate(QDate(2022, 1, 31));
        QCOMPARE(
            number(buildStatusReport(smallOrder(Distribution::Internal), facts), u"Annual reports missing"_s),
            u"1"_s);
        facts.snapshot.setDate(QDate(2022, 2, 1));
        QCOMPARE(
            number(buildStatusReport(smallOrder(Distribution::Internal), facts), u"Annual reports missing"_s),
            u"2"_s);
        facts.kinds.front().reportGraceDays = 7;
        QCOMPARE(
            number(buildStatusReport(smallOrder(Distribution::Internal), facts), u"Annual reports missing"_s),
            u"1"_s);
    }

    void saysWhenNothingCanBeCompared()
    {
        StatusFacts facts = smallCycle();
        for (WorkstreamFacts& workstream : facts.kinds.front().workstreams) {
            workstream.before.reset();
            workstream.recognisedOn = {};
        }
        const Document report = buildStatusReport(smallOrder(Distribution::Internal), facts);
        QCOMPARE(rowOf(tableOf(report, u"Dynamic Coalitions at a glance"_s), u"Active"_s),
                 (QStringList{u"Active"_s, u"3"_s, u"dc-workstreams.csv"_s}));
        QVERIFY(textOf(report).contains(u"holds no state at the end of the previous cycle"_s));
    }

    /// Of the others it is said of how many nothing can be compared.
    void comparesThoseOfWhomItIsKnown()
    {
        StatusFacts facts = smallCycle();
        facts.kinds.front().workstreams.front().before.reset(); // which is active
        const Document report = buildStatusReport(smallOrder(Distribution::Internal), facts);
        QCOMPARE(rowOf(tableOf(report, u"Dynamic Coalitions at a glance"_s), u"Active"_s),
                 (QStringList{u"Active"_s, u"3"_s, u"2"_s, u"no change"_s, u"dc-workstreams.csv"_s}));
        const Table* glance = tableOf(report, u"Dynamic Coalitions at a glance"_s);
        QCOMPARE(glance->columns[2].title, u"Previous cycle (of 5)"_s);
        QCOMPARE(glance->columns[3].title, u"Change (of 5)"_s);
        QVERIFY(textOf(report).contains(
            u"Compared are those whose state at the end of the previous cycle is on record, 5 of the 6."_s));
    }

    /// Bars of one length show nothing; the list behind them goes with the report all the same.
    void tellsInWordsWhatNoChartWouldShow()
    {
        const Document report = built();
        QVERIFY(!figureOf(report, u"Outputs published for 2021"_s));
        QVERIFY(textOf(report).contains(u"Outputs published for 2021 by kind: "_s));
        QCOMPARE(std::ranges::count(report.attachments, u"dc-outputs.csv"_s, &Attachment::fileName), 1);
    }

    void aKeyTellsWhatTheCodesOfTheReportStandFor()
    {
        StatusFacts facts = smallCycle();
        facts.kinds.front().workstreams.front().elements = {{.key = u"open-membership"_s, .isMet = true}};
        const Document report = buildStatusReport(smallOrder(Distribution::Public), facts);
        QVERIFY(textOf(report).contains(u"(DC-5)"_s));
        QCOMPARE(rowOf(tableOf(report, u"What the codes of this report stand for"_s), u"DC-5"_s),
                 (QStringList{u"DC-5"_s, u"open membership"_s, u"DC report 2021"_s}));
    }

    void overviewHasOneRowForEachWorkstream()
    {
        const Document report = built();
        const Table* overview = tableOf(report, u"All Dynamic Coalitions"_s);
        QVERIFY(overview);
        QCOMPARE(overview->rows.size(), 6u);
        QCOMPARE(rowOf(overview, u"Coalition on Access (DC-A)"_s),
                 (QStringList{u"Coalition on Access (DC-A)"_s, u"Recognized\n1 Mar 2012"_s, u"Accepted"_s,
                              u"2"_s, u"1"_s, u"Held"_s, u"Dan Liaison"_s}));
        QCOMPARE(rowOf(overview, u"Coalition on Freedom (DC-F)"_s),
                 (QStringList{u"Coalition on Freedom (DC-F)"_s, u"Retired\n1 Jan 2018"_s, u"–"_s, u"–"_s,
                              u"–"_s, u"–"_s, u"–"_s}));
    }

    void liaisonsHaveAColumnOnceThereIsOne()
    {
        StatusFacts facts = smallCycle();
        facts.kinds.front().workstreams.front().roles.clear();
        const Document report = buildStatusReport(smallOrder(Distribution::Internal), facts);
        QCOMPARE(tableOf(report, u"All Dynamic Coalitions"_s)->columns.back().title, u"Session"_s);
        QVERIFY(textOf(report).contains(u"No MAG liaison is on record for any of them."_s));
    }

    void tellsWhatWasDoneTogether()
    {
        const Document report = built();
        QCOMPARE(rowOf(tableOf(report, u"Common activities in 2021"_s), u"13 Oct 2021"_s),
                 (QStringList{u"13 Oct 2021"_s, u"DCCG meeting 57"_s, u"DCCG meeting"_s}));
    }

    void namesTheExceptions()
    {
        const Document report = built();
        const Table* overdue = tableOf(report, u"No report for 2021"_s);
        QVERIFY(overdue);
        QCOMPARE(overdue->rows.size(), 2u);
        QCOMPARE(rowOf(overdue, u"Coalition on Blockchain (DC-B)"_s).mid(1),
                 (QStringList{u"31 Jan 2022"_s, u"15"_s, u"None accepted"_s}));
        QCOMPARE(tableOf(report, u"Workstreams under inquiry"_s)->rows.size(), 1u);
        QCOMPARE(tableOf(report, u"Became inactive"_s)->rows.front().front().text,
                 u"Coalition on Data (DC-D)"_s);
    }

    /// What is not on record is not said to be none.
    void whatIsNotOnRecordIsNotNone()
    {
        StatusFacts facts = smallCycle();
        for (WorkstreamFacts& workstream : facts.kinds.front().workstreams) {
            workstream.self.now.reset();
            workstream.report.reset();
            workstream.outputs.clear();
            workstream.activities.clear();
        }
        const Document report = buildStatusReport(smallOrder(Distribution::Public), facts);
        const QString text = textOf(report);
        QVERIFY2(text.contains(u"6 Dynamic Coalitions, of none of which the state on this day is known. "
                               u"No annual report expected for 2021 is on record."_s),
                 qPrintable(text.left(600)));
        const Table* figures = tableOf(report, u"Dynamic Coalitions at a glance"_s);
        QCOMPARE(rowOf(figures, u"Outputs published"_s)[1], u"–"_s);
        QCOMPARE(rowOf(figures, u"Meetings held"_s)[1], u"–"_s);
        QVERIFY(text.contains(u"A dash in the place of a number: nothing is on record."_s));
    }

    void howManyAreActiveIsSaidOfThoseWhoseStateIsKnown()
    {
        StatusFacts facts = smallCycle();
        facts.kinds.front().workstreams.front().self.now.reset();
        QVERIFY(
            textOf(buildStatusReport(smallOrder(Distribution::Public), facts))
                .contains(
                    u"of which 2 of the 5 whose state is known were active; of the other 1 it is not known."_s));
    }

    /// That there was one is everybody's to know; the justification is the office's.
    void everyReaderSeesAnOverride_data() { eachDistribution(); }
    void everyReaderSeesAnOverride()
    {
        QFETCH(Distribution, distribution);
        const QString text = textOf(built(distribution));
        const QString why = distribution == Distribution::Internal
                                ? u"Justification: A third group joins in June."_s
                                : u"The justification is kept with the decision."_s;
        QVERIFY(text.contains(u"Recognize, 10 May 2021: Two of three stakeholder groups. "
                              u"[what an application contains (MO-DC-2)]\n"_s +
                              why));
        QCOMPARE(text.contains(u"A third group"_s), distribution == Distribution::Internal);
        QVERIFY(!text.contains(u"The need is stated."_s));
    }

    void internalNotesStayInside_data() { eachDistribution(); }
    void internalNotesStayInside()
    {
        QFETCH(Distribution, distribution);
        const QString text = textOf(built(distribution));
        for (const char* note : kInternalNotes)
            QCOMPARE(text.contains(QLatin1StringView(note)), distribution == Distribution::Internal);
        QCOMPARE(text.contains(u"EVIDENCE-REMARK"_s), distribution != Distribution::Public);
    }

    void contactsShowAsTheirVisibilityAllows_data()
    {
        QTest::addColumn<Distribution>("distribution");
        QTest::addColumn<QStringList>("shown");
        const QStringList forAll{u"ann@public.example"_s};
        const QStringList forMag = forAll + QStringList{u"ben@mag.example"_s};
        QTest::newRow("public") << Distribution::Public << forAll;
        QTest::newRow("mag") << Distribution::Mag << forMag;
        QTest::newRow("internal") << Distribution::Internal
                                  << forMag + QStringList{u"cat@internal.example"_s, u"dan@unset.example"_s};
    }
    void contactsShowAsTheirVisibilityAllows()
    {
        QFETCH(Distribution, distribution);
        QFETCH(QStringList, shown);
        const Document report = built(distribution);
        const QString everything = textOf(report) + linksOf(report).join(u' ');
        for (const QString& address : {u"ann@public.example"_s, u"ben@mag.example"_s,
                                       u"cat@internal.example"_s, u"dan@unset.example"_s})
            QCOMPARE(everything.contains(address), shown.contains(address));
        QVERIFY(everything.contains(u"Cat Contact"_s));
        QCOMPARE(everything.contains(u"withheld, as the persons concerned wish: %1."_s.arg(4 - shown.size())),
                 shown.size() < 4);
    }

    void publicReadsOfApplicationsOnlyTheNumbers()
    {
        const QString forPublic = textOf(built(Distribution::Public));
        QVERIFY(!forPublic.contains(u"Coalition that waits"_s));
        QVERIFY(forPublic.contains(u"Open or decided in the period: Recognized: 1; Under review: 1."_s));
        // It is the Secretariat that decides on coalitions.
        QVERIFY(!textOf(built(Distribution::Mag)).contains(u"Coalition that waits"_s));
        QVERIFY(textOf(built(Distribution::Internal)).contains(u"Coalition that waits"_s));
    }

    /// Whoever was there at the end need not have been at the beginning.
    void whoseBeginningIsNotKnownDoesNotContinue()
    {
        StatusFacts facts = smallCycle();
        facts.kinds.front().workstreams.front().before.reset(); // DC-A
        const QString text = textOf(buildStatusReport(smallOrder(Distribution::Public), facts));
        QVERIFY2(!text.contains(u"Continuing ("_s), qPrintable(text)); // DC-B is under inquiry
        QVERIFY(
            text.contains(u"On record, their state at the beginning of the period not known (1): DC-A."_s));
    }

    void aReportThatIsNotDueYetIsNotRefusedAsUnexpected()
    {
        StatusFacts facts = smallCycle();
        facts.kinds.front().workstreams.front().report.reset();
        const auto told = [&] {
            return factOf(buildStatusReport(smallOrder(Distribution::Public), facts), u"Report for 2021"_s);
        };
        QCOMPARE(told(), u"None expected"_s); // the day has passed
        facts.kinds.front().reportDue = QDate(2022, 3, 31);
        QCOMPARE(told(), u"Not asked for yet; reports are due on 31 March 2022"_s);
    }

    void tellsWhatChanged()
    {
        const Document report = built();
        const Table* changes = tableOf(report, u"Changes among"_s);
        QVERIFY(changes);
        QStringList lines;
        for (const auto& row : changes->rows)
            lines.append(row.at(0).text + u' ' + row.at(1).text + u' ' + row.at(2).text + u' ' +
                         row.at(3).text);
        QCOMPARE(
            lines,
            (QStringList{u"Coalition on Jobs (DC-C) New 10 May 2021 –"_s,
                         u"Coalition on Data (DC-D) Became inactive 10 Nov 2021 –"_s,
                         u"Coalition on Education (DC-E) Restored 1 Jun 2021 –"_s,
                         u"Coalition on Blockchain (DC-B) Under inquiry 5 Feb 2022 –"_s,
                         u"Coalition on Data (DC-D) Renamed 30 Jun 2021 formerly Coalition on Open Data"_s}));
        const QString text = textOf(report);
        QVERIFY(text.contains(u"Continuing (1): DC-A."_s));
        QVERIFY(text.contains(u"Inactive or retired before (1): DC-F."_s));
    }

    /// Each step to another state, and what followed it; a new version of the procedure is none.
    void everyChangeOfStateStandsInTheTable()
    {
        StatusFacts facts = smallCycle();
        facts.kinds.front().workstreams.front().self.steps = {
            {QDate(2021, 2, 1), u"Open inquiry"_s, u"Under inquiry"_s, procedure::Category::AtRisk,
             procedure::Category::Active},
            {QDate(2021, 3, 1), u"Confirm active"_s, u"Recognized"_s, procedure::Category::Active,
             procedure::Category::AtRisk},
            {QDate(2021, 4, 1), u"Start retirement"_s, u"Retiring"_s, procedure::Category::AtRisk,
             procedure::Category::Active}};
        StepFact versionChange{QDate(2021, 9, 1), u"New version"_s, u"Recognized"_s,
                               procedure::Category::Active, procedure::Category::Active};
        versionChange.isSameState = true;
        facts.kinds.front().workstreams.back().self.steps = {versionChange}; // DC-F
        const Document report = buildStatusReport(smallOrder(Distribution::Public), facts);
        QStringList ofA;
        for (const auto& row : tableOf(report, u"Changes among"_s)->rows) {
            QVERIFY(!row[0].text.contains(u"DC-F"_s));
            if (row[0].text.contains(u"DC-A"_s))
                ofA << row[1].text + u' ' + row[2].text;
        }
        QCOMPARE(ofA, (QStringList{u"Under inquiry 1 Feb 2021"_s, u"Retiring 1 Apr 2021"_s,
                                   u"Confirmed as active 1 Mar 2021"_s}));
        QVERIFY(textOf(report).contains(u"Continuing (0): none."_s));
    }

    void entryTellsStateReportAndMembers()
    {
        const QString text = textOf(built());
        QVERIFY(text.contains(u"Recognized since 1 March 2012"_s));
        QVERIFY(text.contains(u"Accepted; due 31 January 2022, received on 20 January 2022"_s));
        QVERIFY(text.contains(u"120 on 1 October 2021 (subscribers of the mailing list)"_s));
        QVERIFY(text.contains(u"Chair(s), with a written framework"_s));
        QVERIFY(text.contains(u"Chair\nAnn Chair, civil society"_s));
        QVERIFY(text.contains(u"No. The mailing list is open, with a clear way to subscribe (DC-6)"_s));
        QVERIFY(!text.contains(u"The list archives are public"_s));
    }

    void movedDateStandsBesideTheFirstOne()
    {
        QVERIFY(textOf(built()).contains(
            u"Accepted; due 10 February 2022 (first 31 January 2022), received late on 12 February 2022"_s));
    }

    void entrySaysWhatIsNotOnRecord()
    {
        StatusReportOrder order = smallOrder(Distribution::Internal);
        StatusFacts facts = smallCycle();
        std::erase_if(facts.kinds.front().workstreams, [](const WorkstreamFacts& workstream) {
            return workstream.self.record.head.idText != u"dc-d";
        });
        order.workstream = u"dc-d"_s;
        QVERIFY(textOf(buildStatusReport(order, facts))
                    .contains(u"Nothing on record: focus, people, activities, outputs, session requests, "
                              "commitments, links."_s));
        // In a report on many it would be said of many; what is missing is counted in the annex.
        QVERIFY(!textOf(built()).contains(u"Nothing on record"_s));
    }

    // One of whom the register has no more than its state stands in a table with its like.
    void thoseWithNothingToTellShareATable()
    {
        const Document report = built();
        QVERIFY(!headingsOf(report, 3).contains(u"Coalition on Freedom (DC-F)"_s));
        QVERIFY(headingsOf(report, 3).contains(u"Coalition on Access (DC-A)"_s));
        QVERIFY(headingsOf(report, 3).contains(u"Others"_s));
        const QStringList links = linksOf(report);
        for (const QString& link : links)
            if (link.startsWith(u'#'))
                QVERIFY2(anchorsOf(report).contains(link.mid(1)), qPrintable(link));
    }

    // All that the office wrote to itself of one stands in one box.
    void theBoxOfInternalNotesHoldsThem()
    {
        const Document report = built(Distribution::Internal);
        int boxes = 0;
        for (const Block& block : report.blocks)
            if (const auto* note = std::get_if<Note>(&block); note && note->kind == NoteKind::Aside) {
                const QString text = note->text.plain();
                QVERIFY(text != u"Internal notes");
                boxes += text.startsWith(u"Internal notes\n"_s) ? 1 : 0;
            }
        QVERIFY(boxes > 0);
    }

    void sampleDataCarriesItsMark()
    {
        const QString text = textOf(built());
        QCOMPARE(built().mark, u"Sample data"_s);  // once on each page
        QCOMPARE(text.count(u"Sample data"_s), 2); // on the cover and in the annex
        QVERIFY(text.contains(u"the workstream itself"_s));
        StatusFacts real = smallCycle();
        for (WorkstreamFacts& workstream : real.kinds.front().workstreams)
            workstream.self.record.head.isSample = false;
        const Document unmarked = buildStatusReport(smallOrder(Distribution::Internal), real);
        QVERIFY(unmarked.mark.isEmpty());
        QVERIFY(!textOf(unmarked).contains(u"Sample data"_s));
    }

    void recommendationsAreCountedByAddressee()
    {
        const Document report = built();
        const Table* tracker = tableOf(report, u"Recommendations by addressee"_s);
        QCOMPARE(rowOf(tracker, u"DCCG"_s).mid(1), (QStringList{u"1"_s, u"1"_s, u"0"_s, u"0"_s}));
        QCOMPARE(rowOf(tracker, u"All recommendations"_s).mid(1),
                 (QStringList{u"1"_s, u"1"_s, u"0"_s, u"0"_s}));
        QCOMPARE(tableOf(report, u"Recommendations taken up"_s)->rows.size(), 1u);
    }

    void dataNotesNameWhatIsMissing()
    {
        const Document report = built();
        const Table* gaps = tableOf(report, u"What the register does not know"_s);
        QCOMPARE(rowOf(gaps, u"Focus"_s), (QStringList{u"Focus"_s, u"3"_s, u"DC-B, DC-C, DC-E"_s}));
        QVERIFY(rowOf(gaps, u"State on the day of the report"_s).isEmpty());
    }

    void emptySectionsSaySo()
    {
        StatusFacts facts = smallCycle();
        facts.recommendations.clear();
        facts.procedures.clear();
        KindFacts& kind = facts.kinds.front();
        kind.applications.clear();
        kind.workstreams.resize(1);
        kind.workstreams.front().roles.clear();
        const QString text = textOf(buildStatusReport(smallOrder(Distribution::Internal), facts));
        for (const QString& sentence :
             {u"No annual report for 2021 is overdue."_s, u"None is under inquiry or retiring."_s,
              u"None became inactive in the period."_s,
              u"No decision that had requirements to meet is on record for the period."_s,
              u"None was open or decided in the period."_s,
              u"In the period no coalition was recognized or renamed, and none changed its state."_s,
              u"No recommendation of a source that was there on this day is on record."_s,
              u"No case of this report follows a procedure."_s,
              u"There are no contact details that may be shown to the readers of this document."_s})
            QVERIFY2(text.contains(sentence), qPrintable(sentence));
        kind.workstreams.front().self.steps = {
            {.on = QDate(2021, 5, 10), .label = u"Confirm active"_s, .findings = {{u"website"_s, u"met"_s}}}};
        QVERIFY(textOf(buildStatusReport(smallOrder(Distribution::Internal), facts))
                    .contains(u"Every decision of the period met its requirements."_s));
    }

    void stateFromAnOlderSourceIsDatedByIt()
    {
        StatusFacts facts = smallCycle();
        facts.kinds.front().workstreams.front().self.now->isTakenOver = true;
        const Document report = buildStatusReport(smallOrder(Distribution::Internal), facts);
        QCOMPARE(
            rowOf(tableOf(report, u"All Dynamic Coalitions"_s), u"Coalition on Access (DC-A)"_s).value(1),
            u"Recognized\nby 1 Mar 2012"_s);
        QVERIFY(textOf(report).contains(u"Recognized, on record since 1 March 2012"_s));
        QVERIFY(textOf(report).contains(u"“By” a day: the state is on record since then"_s));
    }

    void reportOnAPastDayTellsWhenItWasRead()
    {
        StatusFacts facts = smallCycle();
        facts.writtenOn = facts.snapshot.date();
        QVERIFY(!textOf(buildStatusReport(smallOrder(Distribution::Internal), facts))
                     .contains(u"last written"_s));
        facts.writtenOn = QDate(2022, 3, 1);
        QVERIFY(textOf(buildStatusReport(smallOrder(Distribution::Internal), facts))
                    .contains(u"they are told as they were last written"_s));
    }

    void emptyRegisterStillMakesAReport()
    {
        StatusFacts facts = smallCycle();
        facts.kinds.front().workstreams.clear();
        facts.kinds.front().applications.clear();
        const Document report = buildStatusReport(smallOrder(Distribution::Public), facts);
        QVERIFY(textOf(report).contains(u"The register holds none."_s));
        QCOMPARE(number(report, u"Active"_s), u"0"_s);
    }

    void oneWorkstreamHasAReportOfItsOwn()
    {
        StatusFacts facts = smallCycle();
        KindFacts& kind = facts.kinds.front();
        kind.workstreams = {kind.workstreams.at(2)};
        StatusReportOrder order = smallOrder(Distribution::Mag);
        order.workstream = u"dc-c"_s;
        const Document report = buildStatusReport(order, facts);
        QCOMPARE(report.title, u"Status report: Coalition on Jobs (DC-C)"_s);
        QCOMPARE(headingsOf(report, 1),
                 (QStringList{u"Coalition on Jobs (DC-C)"_s, u"Changes during the cycle"_s, u"Annex"_s}));
        QVERIFY(textOf(report).contains(u"Recognize, 10 May 2021: Two of three stakeholder groups."_s));
    }

    void everyLinkLeadsSomewhere()
    {
        const Document report = built();
        const QStringList anchors = anchorsOf(report);
        QCOMPARE(QSet<QString>(anchors.begin(), anchors.end()).size(), anchors.size());
        for (const QString& link : linksOf(report)) {
            if (link.startsWith(u'#'))
                QVERIFY2(anchors.contains(link.mid(1)), qPrintable(link));
            else
                QVERIFY2(link.startsWith(u"https://"_s) || link.startsWith(u"mailto:"_s), qPrintable(link));
        }
    }

private:
    static void eachDistribution()
    {
        QTest::addColumn<Distribution>("distribution");
        QTest::newRow("public") << Distribution::Public;
        QTest::newRow("mag") << Distribution::Mag;
        QTest::newRow("internal") << Distribution::Internal;
    }
};

DESK_TEST(StatusReportTest)
#include "status_report_test.moc"
