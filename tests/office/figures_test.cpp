#include "core/document/status_report.h"
#include "core/exchange/csv.h"
#include "core/office/desk/registers.h"
#include "core/office/documents/booklets.h"
#include "core/office/documents/status_reports.h"
#include "core/sample/sample.h"
#include "tests/document/document_text.h"
#include "tests/harness/test_main.h"

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
        for (const Block& block : document.blocks)
            if (const auto* figure = std::get_if<Figure>(&block))
                if (figure->data && figure->data->fileName == fileName) {
                    m_table = *exchange::parseCsv(QString::fromUtf8(figure->data->csv));
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

int barsOf(const Figure* figure)
{
    if (!figure)
        return 0;
    const auto& values = figure->chart.series.front().values;
    return int(std::accumulate(values.begin(), values.end(), 0.0));
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
        if (const Figure* states = figureOf(document, u"%1 by state"_s.arg(plural)))
            QCOMPARE(barsOf(states), workstreams.countOther(u"state"_s, QString()));
        if (all)
            QCOMPARE(int(all->rows.size()), workstreams.size());

        if (prefix != u"nri") {
            const auto outputs = list("outputs");
            QCOMPARE(figure("Outputs published"), outputs.size());
            QCOMPARE(barsOf(figureOf(document, u"Outputs published for"_s)), outputs.size());
            const auto activities = list("activities");
            const int meetings =
                activities.count(u"kind"_s, {u"open-virtual-meeting"_s, u"closed-virtual-meeting"_s});
            QCOMPARE(figure("Meetings held"), meetings);
            QCOMPARE(barsOf(figureOf(document, u"Activities in"_s)), activities.size());
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
            QCOMPARE(barsOf(figureOf(document, u"Where the annual reports"_s)), reports.size());
            QCOMPARE(barsOf(figureOf(document, u"Annual reports for %1 by month"_s.arg(year))),
                     reports.countOther(u"received-on"_s, QString()));
            QVERIFY(harness::textOf(document).contains(
                figure("Annual reports expected")
                    ? u"%1 accepted, %2 missing."_s.arg(QString::number(figure("Annual reports accepted")),
                                                        QString::number(figure("Annual reports missing")))
                    : u"No annual report expected for %1 is on record."_s.arg(year)));
        }
        if (prefix == u"bpf") {
            const auto metrics = list("metrics");
            QCOMPARE(barsOf(figureOf(document, u"Functioning metrics"_s)),
                     metrics.count(u"met"_s, {u"yes"_s}));
        }
        if (prefix == u"nri") {
            QCOMPARE(figure("Listed"), workstreams.count(u"counts-as"_s, {u"active"_s}));
            QCOMPARE(figure("Dormant"), workstreams.count(u"counts-as"_s, {u"at-risk"_s, u"closed"_s}));
            const auto meetings = list("meetings");
            QCOMPARE(figure("Annual meetings held in the year"), meetings.count(u"held"_s, {u"yes"_s}));
            QCOMPARE(barsOf(figureOf(document, u"Annual meetings of initiatives"_s)),
                     meetings.count(u"held"_s, {u"yes"_s}));
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
            for (int column = 2; column <= 5; ++column) // active, at risk, closed, other
                sum += row[size_t(column)].text.toInt();
            QCOMPARE(sum, row[1].text.toInt());
            const Kind& kind = kKinds[&row - &kinds->rows.front()];
            const Table* glance = tableOf(*document, QString::fromLatin1(kind.plural) + u" at a glance"_s);
            if (const QStringList published = rowOf(glance, u"Outputs published"_s); !published.isEmpty())
                QCOMPARE(row[7].text, published[1]);
            const QStringList held =
                rowOf(glance, qstrcmp(kind.stream, "NRI") == 0 ? u"Annual meetings held in the year"_s
                                                               : u"Meetings held"_s);
            QCOMPARE(row[8].text, held[1]);
        }
    }

    // What the report counts, with what it says came late, is what the booklet of the year shows.
    void theBookletShowsWhatTheReportCounts_data()
    {
        QTest::addColumn<int>("year");
        QTest::newRow("2020") << 2020;
        QTest::newRow("2021") << 2021;
    }
    void theBookletShowsWhatTheReportCounts()
    {
        QFETCH(int, year);
        const auto booklet = office::outputsBooklet(*m_office, {.year = year});
        QVERIFY(booklet);
        QStringList shown = harness::headingsOf(*booklet, 3);
        QStringList counted;
        for (const Kind& kind : kKinds) {
            const Document document = report(kind, year, {});
            const AttachedList outputs(document,
                                       QString::fromLatin1(kind.stream).toLower() + u"-outputs.csv"_s);
            if (outputs.isThere())
                counted << outputs.cells(u"title"_s);
            if (const Table* late = tableOf(document, u"Outputs of earlier cycles"_s))
                for (const auto& row : late->rows)
                    counted << row.front().text;
        }
        QVERIFY(year != 2021 || counted.size() >= 5);
        shown.sort();
        counted.sort();
        QCOMPARE(shown, counted);
    }
};

DESK_TEST(FiguresTest)
#include "figures_test.moc"
