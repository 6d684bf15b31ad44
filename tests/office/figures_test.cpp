#include "core/document/status_report.h"
#include "core/exchange/csv.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/office/documents/booklets.h"
#include "core/office/documents/status_reports.h"
#include "core/office/documents/workstream_facts.h"
#include "core/office/transfer/exports.h"
#include "core/sample/sample.h"
#include "tests/document/document_text.h"
#include "tests/harness/test_main.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace document;
using harness::figureOf;
using harness::rowOf;
using harness::tableOf;

namespace {

/// The attached list behind a figure, read as whoever opens it does.
class AttachedList
{
public:
    AttachedList(const Document& document, const QString& fileName)
    {
        std::vector<Attachment> all = document.attachments;
        for (const Block& block : document.blocks)
            if (const auto* figure = std::get_if<Figure>(&block); figure && figure->data)
                all.push_back(*figure->data);
        for (const Attachment& data : all)
            if (data.fileName == fileName) {
                m_table = *exchange::parseCsv(QString::fromUtf8(data.csv));
                m_isThere = true;
            }
    }

    bool isThere() const { return m_isThere; }
    int size() const { return int(m_table.rows.size()); }
    /// How many rows have one of these in a column.
    int count(const QString& column, const QStringList& values) const
    {
        int count = 0;
        for (const QString& cell : cells(column))
            count += values.contains(cell) ? 1 : 0;
        return count;
    }
    int countOther(const QString& column, const QString& value) const
    {
        return size() - count(column, {value});
    }
    QStringList cells(const QString& column) const
    {
        const auto place = m_table.header.indexOf(column);
        if (m_isThere && place < 0)
            qFatal("%s", qPrintable(column));
        QStringList cells;
        for (const exchange::CsvRow& row : m_table.rows)
            cells << row.cells[place];
        return cells;
    }

private:
    exchange::CsvTable m_table;
    bool m_isThere = false;
};

struct Kind
{
    const char* stream;
    const char* plural;
};
constexpr Kind kKinds[] = {{"DC", "Dynamic Coalitions"},
                           {"BPF", "Best Practice Forums"},
                           {"PN", "Policy Networks"},
                           {"NRI", "Initiatives"}};

/// The sum of a chart's bars; where they are of one length, it is told in words.
int barsOf(const Document& document, const QString& caption)
{
    if (const Figure* figure = figureOf(document, caption)) {
        const auto& values = figure->chart.series.front().values;
        return int(std::accumulate(values.begin(), values.end(), 0.0));
    }
    static const QRegularExpression s_value(u" (\\d+)(?=,|\\.$)"_s);
    int sum = 0;
    for (const Block& block : document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            if (const QString words = paragraph->text.plain(); words.startsWith(caption))
                for (auto found = s_value.globalMatch(words.section(u": "_s, 1)); found.hasNext();)
                    sum += found.next().captured(1).toInt();
    return sum;
}

} // namespace

/// Whatever tells a figure tells the same: text, table, chart, its words, the attached list and the booklet.
class FiguresTest : public QObject
{
    Q_OBJECT

    QString path() const { return m_folder.filePath(u"sample.register"_s); }

    Document report(const Kind& kind, int year, QDate day)
    {
        auto made = office::annualStatusReport(
            *m_office, {.year = year, .stream = QString::fromLatin1(kind.stream), .asOf = day});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *std::move(made);
    }

    QTemporaryDir m_folder;
    support::FixedClock m_clock{sample::sampleToday()};
    std::unique_ptr<office::Office> m_office;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sample::writeSample(path()));
        m_office = *office::openRegister(path(), m_clock);
    }

    void agree_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("day");
        for (int kind = 0; kind < 4; ++kind) {
            const auto add = [&](int year, QDate day) {
                QTest::addRow("%s %d on %s", kKinds[kind].stream, year, qPrintable(day.toString(Qt::ISODate)))
                    << kind << year << day;
            };
            add(2020, QDate(2020, 12, 1));
            for (const QDate day : {QDate(2021, 6, 30), QDate(2021, 9, 20), QDate(2021, 12, 31),
                                    QDate(2022, 1, 20), sample::sampleToday()})
                add(2021, day);
        }
    }
    void agree()
    {
        QFETCH(int, kind);
        QFETCH(int, year);
        QFETCH(QDate, day);
        const Document document = report(kKinds[kind], year, day);
        const QString plural = QString::fromLatin1(kKinds[kind].plural);
        const QString prefix = QString::fromLatin1(kKinds[kind].stream).toLower();
        const auto list = [&](const char* name) {
            return AttachedList(document, u"%1-%2.csv"_s.arg(prefix, QLatin1StringView(name)));
        };
        const Table* glance = tableOf(document, plural + u" at a glance"_s);
        QVERIFY(glance);
        const auto figure = [&](const char* name) {
            const QStringList row = rowOf(glance, QString::fromLatin1(name));
            return row.size() > 1 ? row[1].toInt() : -1;
        };
        // Every list that the table names is there.
        for (const auto& row : glance->rows)
            if (row.back().text != u"–")
                QVERIFY2(AttachedList(document, row.back().text).isThere(), qPrintable(row.back().text));

        // What a chart shows is what its words say.
        for (const Block& block : document.blocks)
            if (const auto* drawn = std::get_if<Figure>(&block))
                for (qsizetype i = 0; i < drawn->chart.categories.size(); ++i)
                    QVERIFY2(drawn->alternativeText.contains(
                                 u"%1 %2"_s.arg(drawn->chart.categories[i])
                                     .arg(drawn->chart.series.front().values[size_t(i)])),
                             qPrintable(drawn->alternativeText));

        const Table* all = tableOf(document, u"All %1 on "_s.arg(plural));
        const auto columnSum = [&](const char* title) {
            int sum = 0;
            for (std::size_t i = 0; all && i < all->columns.size(); ++i)
                if (all->columns[i].title == QLatin1StringView(title))
                    for (const auto& row : all->rows)
                        sum += row[i].text.toInt();
            return sum;
        };

        const auto workstreams = list(prefix == u"nri" ? "initiatives" : "workstreams");
        QCOMPARE(barsOf(document, u"%1 by state"_s.arg(plural)), workstreams.size());
        if (all)
            QCOMPARE(int(all->rows.size()), workstreams.size());

        if (prefix != u"nri") {
            const auto outputs = list("outputs");
            QCOMPARE(figure("Outputs published"), outputs.size());
            QCOMPARE(barsOf(document, u"Outputs published for"_s), outputs.size());
            const auto activities = list("activities");
            const int meetings =
                activities.count(u"kind"_s, {u"open-virtual-meeting"_s, u"closed-virtual-meeting"_s});
            QCOMPARE(figure("Meetings held"), meetings);
            QCOMPARE(barsOf(document, u"Activities in"_s), activities.size());
            if (all)
                QCOMPARE(columnSum("Meetings"), meetings);
            if (prefix == u"dc")
                QCOMPARE(columnSum("Outputs"), outputs.size());
            else if (all)
                QVERIFY(harness::textOf(document).contains(
                    outputs.size() ? u"%1 published output(s) are on record."_s.arg(outputs.size())
                                   : u"No published output is on record."_s));
        }
        if (prefix == u"dc") {
            QCOMPARE(figure("Active"), workstreams.count(u"counts-as"_s, {u"active"_s}));
            QCOMPARE(figure("Under inquiry or retiring"), workstreams.count(u"counts-as"_s, {u"at-risk"_s}));
            QCOMPARE(figure("Inactive"), workstreams.count(u"counts-as"_s, {u"closed"_s}));
            QCOMPARE(figure("Retired"), workstreams.count(u"counts-as"_s, {u"closed-for-good"_s}));
            const auto reports = list("reports");
            QCOMPARE(figure("Annual reports expected"), reports.countOther(u"counts-as"_s, u"waived"_s));
            QCOMPARE(figure("Annual reports accepted"), reports.count(u"counts-as"_s, {u"accepted"_s}));
            QCOMPARE(figure("Annual reports missing"), reports.count(u"counts-as"_s, {u"missing"_s}));
            QCOMPARE(figure("Annual reports received late"), reports.count(u"late"_s, {u"yes"_s}));
            QCOMPARE(barsOf(document, u"Where the annual reports"_s), reports.size());
            QCOMPARE(barsOf(document, u"Annual reports for %1 by month"_s.arg(year)),
                     reports.countOther(u"received-on"_s, QString()));
            QStringList standings{u"%1 accepted"_s.arg(figure("Annual reports accepted"))};
            for (const auto& [key, word] : {std::pair{u"in-check"_s, u"in check"_s},
                                            {u"returned"_s, u"returned"_s},
                                            {u"not-yet-due"_s, u"not yet due"_s}})
                if (const int count = reports.count(u"counts-as"_s, {key}); count > 0)
                    standings << u"%1 %2"_s.arg(QString::number(count), word);
            standings << u"%1 missing."_s.arg(figure("Annual reports missing"));
            QVERIFY2(harness::textOf(document).contains(
                         figure("Annual reports expected")
                             ? standings.join(u", "_s)
                             : u"No annual report expected for %1 is on record."_s.arg(year)),
                     qPrintable(standings.join(u", "_s)));
        }
        if (prefix == u"bpf") {
            const auto metrics = list("metrics");
            QCOMPARE(barsOf(document, u"Functioning metrics"_s), metrics.count(u"met"_s, {u"yes"_s}));
        }
        if (prefix == u"nri") {
            QCOMPARE(figure("Listed"), workstreams.count(u"counts-as"_s, {u"active"_s}));
            QCOMPARE(figure("Dormant"), workstreams.count(u"counts-as"_s, {u"at-risk"_s, u"closed"_s}));
            const auto meetings = list("meetings");
            QCOMPARE(figure("Annual meetings held in the year"), meetings.size());
            QCOMPARE(barsOf(document, u"Annual meetings of initiatives"_s), meetings.size());
            const auto kinds = list("kinds");
            const bool areAllKnown = workstreams.count(u"counts-as"_s, {u"unknown"_s}) == 0;
            const QString open = areAllKnown
                                     ? u"Initiatives that are not closed or dormant, by "_s
                                     : u"Initiatives that are not known to be closed or dormant, by "_s;
            QCOMPARE(barsOf(document, open + u"kind"_s), kinds.size());
            int regions = 0;
            for (const QString& cell : list("regions").cells(u"regional-groups"_s))
                regions += int(cell.split(u' ', Qt::SkipEmptyParts).size());
            QCOMPARE(barsOf(document, open + u"reg"_s), regions);
            QCOMPARE(figure("Reports on annual meetings received"),
                     meetings.countOther(u"report-received-on"_s, QString()));
        }
    }

    // A workstream stands in one column of the table of all kinds.
    void theKindsTogetherAreAllThereAre()
    {
        auto document = office::annualStatusReport(*m_office, {.year = 2021});
        QVERIFY(document);
        const Table* kinds = tableOf(*document, u"All kinds on "_s);
        QVERIFY(kinds);
        QCOMPARE(int(kinds->rows.size()), 4);
        for (const auto& row : kinds->rows) {
            int sum = 0;
            for (int column = 2; column <= 6; ++column) // active, at risk, closed, not begun, not known
                sum += row[size_t(column)].text.toInt();
            QCOMPARE(sum, row[1].text.toInt());
            const Kind& kind = kKinds[&row - &kinds->rows.front()];
            const Table* glance = tableOf(*document, QString::fromLatin1(kind.plural) + u" at a glance"_s);
            if (const QStringList published = rowOf(glance, u"Outputs published"_s); !published.isEmpty())
                QCOMPARE(row[8].text, published[1]);
            const QStringList held =
                rowOf(glance, qstrcmp(kind.stream, "NRI") == 0 ? u"Annual meetings held in the year"_s
                                                               : u"Meetings held"_s);
            QCOMPARE(row[9].text, held[1]);
        }
    }

    // Report, booklet and list of a cycle have the same outputs; each output has one cycle.
    void anOutputIsCountedWithOneCycle()
    {
        QMap<QString, QList<int>> cyclesOf;
        for (const int year : {2020, 2021, 2022}) {
            QStringList counted;
            for (const Kind& kind : kKinds) {
                const AttachedList outputs(report(kind, year, {}),
                                           QString::fromLatin1(kind.stream).toLower() + u"-outputs.csv"_s);
                if (outputs.isThere())
                    counted << outputs.cells(u"title"_s);
            }
            const auto booklet = office::outputsBooklet(*m_office, {.year = year});
            QVERIFY(booklet);
            QStringList shown = harness::headingsOf(*booklet, 3);
            QStringList listed;
            const auto outputs = office::recordsOf(*m_office, u"output"_s);
            for (const domain::Record& output : *outputs) {
                const QString state = output.head.caseState.state;
                if ((state == u"published"_s || state == u"superseded"_s) &&
                    *office::cycleCounted(*m_office, output) == year)
                    listed << output.head.title;
            }
            for (QStringList* titles : {&shown, &counted, &listed})
                titles->sort();
            QCOMPARE(shown, counted);
            QCOMPARE(listed, counted);
            for (const QString& title : counted)
                cyclesOf[title] << year;
        }
        QCOMPARE(cyclesOf.size(), 7); // two of forums, two of networks, three of coalitions
        QCOMPARE(cyclesOf.value(u"BPF Gender: report of 2021 (sample)"_s),
                 QList<int>{2021}); // in January 2022
        for (const auto& [title, years] : cyclesOf.asKeyValueRange())
            QVERIFY2(years.size() == 1, qPrintable(title));
        const Document next = report(kKinds[1], 2022, {});
        QVERIFY(tableOf(next, u"Outputs of earlier cycles"_s));
        QVERIFY(harness::textOf(next).contains(u"which are counted with those."_s));
    }

    /// What the table of a cycle says of a coalition, which is then not among those that continue.
    static void readChanges(const document::WorkstreamFacts& workstream, const Document& all, int year,
                            QMap<QString, QList<int>>& changed)
    {
        const QString acronym = workstream.self.record[domain::dynamic_coalition::acronym];
        const Table* table = tableOf(all, u"Changes among"_s);
        if (acronym.isEmpty() || !table)
            return;
        int rows = 0;
        for (const auto& row : table->rows) {
            if (!row[0].text.contains(u'(' + acronym + u')'))
                continue;
            changed[u"%1 %2 %3"_s.arg(acronym, row[1].text, row[2].text)] << year;
            ++rows;
        }
        const int steps = int(std::ranges::count_if(workstream.self.steps, [](const StepFact& step) {
            return step.fromCategory && !step.isSameState;
        }));
        QVERIFY(rows >= steps);
        static const QRegularExpression s_continuing(u"Continuing \\(\\d+\\): ([^\n]*)\\."_s);
        const QStringList continuing = s_continuing.match(harness::textOf(all)).captured(1).split(u"; "_s);
        QVERIFY2(!(rows > 0 && continuing.contains(acronym)), qPrintable(acronym));
    }

    // Over all cycles of the sample, as its calendar is and with a meeting that moved: nothing that came
    // after a cycle's end stands in its lists or figures, and each step of a life in exactly one.
    void noChangeOfALaterCycleShowsInAnEarlierOne_data()
    {
        QTest::addColumn<bool>("isMoved");
        QTest::newRow("as it is") << false;
        QTest::newRow("moved") << true;
    }
    void noChangeOfALaterCycleShowsInAnEarlierOne()
    {
        QFETCH(bool, isMoved);
        if (isMoved) {
            const auto cycle = office::cycleOf(*m_office, 2021);
            QVERIFY(
                office::changeFields(*m_office, cycle->head.id,
                                     {{u"starts"_s, QDate(2021, 10, 4)}, {u"ends"_s, QDate(2021, 10, 8)}}));
        }
        QMap<QString, int> told;           // in how many cycles
        QMap<QString, QList<int>> changed; // in which tables of changes
        const auto cycles = office::cycles(*m_office);
        for (const domain::Record& cycle : *cycles) {
            const int year = cycle[domain::cycle::year];
            const auto facts = office::statusFacts(*m_office, {.year = year});
            if (!facts) // it has not begun
                continue;
            const Document coalitions = report(kKinds[0], year, {});
            for (const KindFacts& kind : facts->kinds) {
                if (kind.noun != u"dynamic-coalition"_s && kind.noun != u"initiative"_s)
                    continue;
                QCOMPARE(kind.day, facts->periodTo);
                for (const WorkstreamFacts& workstream : kind.workstreams) {
                    const QString& title = workstream.self.record.head.title;
                    if (workstream.self.now)
                        QVERIFY2(workstream.self.now->since <= facts->periodTo, qPrintable(title));
                    QVERIFY(!(workstream.recognisedOn > facts->periodTo));
                    for (const domain::Record& figure : workstream.memberships)
                        QVERIFY(figure[domain::membership_figure::on] <= facts->periodTo);
                    for (const StepFact& step : workstream.self.steps)
                        ++told[title + step.label + step.on.toString(Qt::ISODate)];
                    if (kind.noun == u"dynamic-coalition"_s)
                        readChanges(workstream, coalitions, year, changed);
                }
            }
        }
        QVERIFY(told.size() >= 8);
        for (const auto& [step, count] : told.asKeyValueRange())
            QVERIFY2(count == 1, qPrintable(step));

        for (const auto& [change, years] : changed.asKeyValueRange())
            QVERIFY2(years.size() == 1, qPrintable(change));
        const QList<int> moved{isMoved ? 2022 : 2021};
        QCOMPARE(changed.value(u"DC-Quiet Under inquiry 18 Oct 2021"_s), moved);
        QCOMPARE(changed.value(u"DC-Quiet Became inactive 10 Jan 2022"_s), QList<int>{2022});
        QCOMPARE(changed.value(u"DC-Dialup Retiring 20 Jan 2022"_s), QList<int>{2022});
        QCOMPARE(changed.value(u"DC-Calendars Under inquiry 9 Feb 2022"_s), QList<int>{2022});
        QCOMPARE(changed.value(u"DC-Directories Retired 1 Dec 2021"_s), moved);

        // By hand: DC-Directories was retired on 1 December 2021, DC-Archives recognized on 8 November.
        const auto figure = [&](int year, const char* name) {
            return rowOf(tableOf(report(kKinds[0], year, {}), u"Dynamic Coalitions at a glance"_s),
                         QString::fromLatin1(name))[1];
        };
        QCOMPARE(figure(2021, "Retired"), isMoved ? u"0"_s : u"1"_s);
        QCOMPARE(figure(2022, "Retired"), u"1"_s);
        QCOMPARE(figure(2021, "Newly recognized in the period"), isMoved ? u"0"_s : u"1"_s);
        QCOMPARE(figure(2022, "Newly recognized in the period"), isMoved ? u"1"_s : u"0"_s);
        const QString past = harness::textOf(report(kKinds[0], 2020, {}));
        QVERIFY(!past.contains(u"DC-Archives"_s));
        QVERIFY(!past.contains(u"Retired\n1 Dec 2021"_s));
        QVERIFY(past.contains(u"State not known ("_s));
        if (isMoved)
            QVERIFY(office::undo(*m_office));
    }

    /// The list behind the figures and the list of all say the same: DCAD's state was taken over from a list.
    void theListsTellWhichDaysAreOnlyOnRecord()
    {
        const AttachedList list(report(kKinds[0], 2022, {}), u"dc-workstreams.csv"_s);
        const auto records = office::recordsOf(*m_office, u"dynamic-coalition"_s);
        const auto sheet = office::sheetOf(*m_office, *domain::noun(u"dynamic-coalition"_s), *records);
        QVERIFY(sheet);
        const auto place = [&](const QString& key) {
            return std::ranges::find(sheet->columns, key, &domain::SheetColumn::key) - sheet->columns.begin();
        };
        QMap<QString, QString> exported;
        for (const QVariantList& row : sheet->rows)
            exported[row[place(u"id"_s)].toString()] = row[place(u"since-is"_s)].toString();
        const QStringList ids = list.cells(u"id"_s);
        const QStringList told = list.cells(u"since-is"_s);
        QCOMPARE(ids.size(), 37); // of 36 on the list of 2021, and one that was recognized since
        for (qsizetype i = 0; i < ids.size(); ++i)
            QVERIFY2(exported.value(ids[i]) == told[i], qPrintable(ids[i]));
        QCOMPARE(exported.value(u"dc-dcad"_s), u"on-record"_s);
        QCOMPARE(exported.value(u"dc-quiet"_s), u"began"_s); // inactive by a step of January 2022
    }

    // Of each day that a part of an edition became known on: not in a document of the day before.
    void whatCameLaterIsNotTold()
    {
        const auto told = [&](const char* stream, QDate day) {
            return harness::textOf(report(Kind{stream, ""}, 2021, day));
        };
        QVERIFY(!told("PN", QDate(2021, 6, 30)).contains(u"What comes next"_s));
        QVERIFY(!told("PN", QDate(2021, 6, 30)).contains(u"Evaluation"_s));
        QVERIFY(told("PN", sample::sampleToday()).contains(u"What comes next"_s));
        // 46 contributions came to each of two calls, until 30 September and until 26 November.
        QCOMPARE(told("PN", QDate(2021, 9, 30)).count(u"46"_s), 0);
        QCOMPARE(told("PN", QDate(2021, 11, 26)).count(u"46"_s), 1);
        QCOMPARE(told("PN", QDate(2021, 11, 27)).count(u"46"_s), 2);
    }

    /// The report that describes the practice came out in December 2021.
    void noPaperIsNamedBeforeItWasOut()
    {
        for (const QDate day : {QDate(2021, 6, 30), QDate(2021, 11, 30)}) {
            const QString text = harness::textOf(report(kKinds[0], 2021, day));
            QVERIFY2(!text.contains(u"DC report 2021"_s), qPrintable(text.right(3000)));
            QVERIFY(text.contains(u"Practice, described later"_s));
        }
        QVERIFY(harness::textOf(report(kKinds[0], 2021, {})).contains(u"DC report 2021"_s));
        // The modalities of the forums were there since 26 October 2020.
        QVERIFY(
            harness::textOf(report(kKinds[1], 2021, QDate(2021, 6, 30))).contains(u"BPF modalities 2020"_s));
    }

    void aPastLongGoneClaimsNothing()
    {
        const auto made = office::annualStatusReport(*m_office, {.year = 2007, .asOf = QDate(2007, 5, 1)});
        QVERIFY(made);
        const QString text = harness::textOf(*made);
        // Of the coalitions that are counted ten were founded by 2007, and of 16 no year is on record.
        QVERIFY2(
            text.contains(u"On 1 May 2007 the register held 26 Dynamic Coalitions, of none of which the "
                          "state on this day is known. Of 16 of them the founding is not on record; they "
                          "may not have been there yet. No annual report"_s),
            qPrintable(text));
        QVERIFY(
            text.contains(u"On 1 May 2007 the register knew of 21 Initiatives, of none of which the state "
                          "on this day is known."_s));
        QVERIFY(!text.contains(u"None is under inquiry or retiring."_s));
        QVERIFY(text.contains(u"Of 26 of the 26 Dynamic Coalitions the state on this day is not known."_s));
        QVERIFY(!text.contains(u"open recommendations"_s));
        QVERIFY(text.contains(u"No recommendation of a source that was there on this day"_s));
        QVERIFY(!text.contains(u"DC report 2021"_s));
        QVERIFY(!text.contains(u"2021 (sample)"_s));
        QVERIFY(!text.contains(u"Every decision of the period met"_s));
        QVERIFY(text.contains(u"No decision that had requirements to meet is on record for the period."_s));
        const QStringList row = rowOf(tableOf(*made, u"All kinds on "_s), u"Dynamic Coalitions"_s);
        QCOMPARE(row.mid(2, 4), (QStringList{u"–"_s, u"–"_s, u"–"_s, u"–"_s}));
        QCOMPARE(row[6], row[1]); // not known: all of them
        const Table* glance = tableOf(*made, u"Dynamic Coalitions at a glance"_s);
        for (const char* figure : {"Active", "Inactive", "Retired", "Newly recognized in the period"})
            QCOMPARE(rowOf(glance, QString::fromLatin1(figure))[1], u"–"_s);
        QVERIFY(!text.contains(u"Continuing ("_s));

        const QString later = harness::textOf(report(kKinds[3], 2021, QDate(2020, 11, 25)));
        QVERIFY2(
            later.contains(u"On 25 November 2020 the register knew of 51 Initiatives: 2 listed; of 49 the "
                           "state on this day is not known."_s),
            qPrintable(later));
        QVERIFY(!later.contains(u"of them the state"_s));
    }
};

DESK_TEST(FiguresTest)
#include "figures_test.moc"
