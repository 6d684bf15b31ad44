// The list of a workstream with 100,000 rows and search among them, beside an id vector with a page of rows
// and bare FTS5 on the same file in the same run.
#include "core/office/desk/searching.h"
#include "core/register/search_index.h"
#include "tests/benchmarks/fixture.h"
#include "tests/benchmarks/timing.h"
#include "ui/models/record_list_model.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using benchmark::compare;
using benchmark::must;

namespace {

constexpr int kRows = 100'000;
constexpr int kFirstRows = 200;
constexpr int kScreenRows = 40;
constexpr int kShown = 9; ///< columns of a row
constexpr int kPageRows = ui::RecordListModel::kPageRows;

/// SQLite's own interface, nothing between.
class Bare
{
public:
    explicit Bare(sqlite3* db)
        : m_db(db)
    {
        // What the list shows of a row, from the tables in which it stands.
        m_row = prepare(R"sql(
            SELECT record.title, dynamic_coalition.acronym, record.state, record.category, record.since,
                record.year, report.state, report.due_on,
                EXISTS (SELECT 1 FROM record owed WHERE owed.parent_id = record.id
                        AND owed.due_on < '2022-02-15' AND owed.due_met_on IS NULL)
            FROM record JOIN dynamic_coalition USING (id)
            LEFT JOIN record report ON report.parent_id = record.id AND report.noun = 'annual-report'
            WHERE record.id = ?1
        )sql");
    }
    ~Bare() { sqlite3_finalize(m_row); }

    void readIds(const QByteArray& order)
    {
        sqlite3_stmt* ids =
            prepare("SELECT id FROM record WHERE stream = 'DC' AND is_listed = 1 ORDER BY " + order);
        m_ids.clear();
        while (sqlite3_step(ids) == SQLITE_ROW)
            m_ids.push_back(sqlite3_column_int64(ids, 0));
        sqlite3_finalize(ids);
    }

    void readRows(int first, int count)
    {
        for (int row = first; row < first + count; ++row)
            readRow(m_ids[size_t(row)]);
    }

    void search(const QString& words)
    {
        const QByteArray expression = registry::searchExpression(words).toUtf8();
        sqlite3_stmt* hits = prepare(
            "SELECT record FROM (SELECT rowid AS record, bm25(search, 10.0, 1.0) AS place FROM search "
            "WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT 1000) ORDER BY place LIMIT 50");
        sqlite3_bind_text(hits, 1, expression.constData(), int(expression.size()), SQLITE_STATIC);
        while (sqlite3_step(hits) == SQLITE_ROW)
            readRow(sqlite3_column_int64(hits, 0));
        sqlite3_finalize(hits);
    }

private:
    sqlite3_stmt* prepare(const QByteArray& sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
        return statement;
    }
    void readRow(qint64 id)
    {
        sqlite3_bind_int64(m_row, 1, id);
        if (sqlite3_step(m_row) == SQLITE_ROW)
            for (int column = 0; column < kShown; ++column)
                m_text = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(m_row, column)));
        sqlite3_reset(m_row);
    }

    sqlite3* m_db;
    sqlite3_stmt* m_row;
    std::vector<qint64> m_ids;
    QString m_text;
};

void show(const ui::RecordListModel& model, int first, int count)
{
    for (int row = first; row < first + count; ++row)
        for (int column = 0; column < ui::RecordListModel::ColumnCount; ++column)
            model.data(model.index(row, column), Qt::DisplayRole);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const support::FixedClock clock(QDate(2022, 2, 15));
    const auto office = benchmark::newOffice(folder.filePath(u"large.register"_s), clock);
    benchmark::addCoalitions(*office, kRows);
    Bare bare(office->file().handle());
    ui::RecordListModel model(*office);
    const auto query = [](office::SortBy sortBy) {
        return office::ListQuery{.stream = u"DC"_s, .reportYear = 2021, .sortBy = sortBy};
    };

    benchmark::printHeader();
    const auto compareOrder = [&](const char* what, const char* order, office::SortBy sortBy) {
        compare(
            what, [&] { bare.readIds(order), bare.readRows(0, kFirstRows); },
            [&] { model.setQuery(query(sortBy)), show(model, 0, kFirstRows); }, 1.3, 15);
    };
    compareOrder("100,000 rows: ids and the first 200", "sort_title, id", office::SortBy::Title);
    compareOrder("sorted by state", "category, state, sort_title, id", office::SortBy::State);
    compareOrder("sorted by day", "since, id", office::SortBy::Since);

    QRandomGenerator random(1);
    const auto anywhere = [&] { return int(random.bounded(kRows - 2 * kPageRows)); };
    // A screen may straddle two pages, and a page is read whole.
    const auto readPages = [&] {
        const int row = anywhere();
        bare.readRows(row - row % kPageRows,
                      (row + kScreenRows) / kPageRows > row / kPageRows ? 2 * kPageRows : kPageRows);
    };
    compare(
        "jump anywhere, 40 rows", readPages, [&] { show(model, anywhere(), kScreenRows); }, 1.3, 201);

    const double before = benchmark::residentMegabytes();
    for (int row = 0; row < kRows - kFirstRows; row += kFirstRows)
        show(model, row, kFirstRows);
    std::printf("memory after scrolling through all rows: %+.1f MB\n",
                benchmark::residentMegabytes() - before);

    for (const QString& words : {u"coalition"_s, u"lighthouse4711"_s, u"lig"_s, u"water 77"_s, u"互联网"_s})
        compare(
            qPrintable(u"search: "_s + words), [&] { bare.search(words); },
            [&] { must(office::search(*office, words)); }, 1.5);
}
