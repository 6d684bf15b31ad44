// One saved command and an import of 10,000 rows, beside bare inserts into the same table in the same mode in
// the same run; and how long a register with 100,000 commands in its history takes to open, beside bare
// SQLite on the same file.
#include "core/register/check.h"
#include "core/register/opening.h"
#include "core/register/opening_checks.h"
#include "core/register/sqlite.h"
#include "core/register/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace registry;

namespace {

constexpr int kRuns = 5;
constexpr int kCommands = 200;
constexpr int kImported = 10'000;
constexpr int kHistory = 100'000;

constexpr auto kInsert = R"sql(
    INSERT INTO record (noun, id_text, title, sort_title) VALUES ('dynamic-coalition', :key, :title, :title)
)sql";

template <typename T>
T must(support::Result<T> result)
{
    if (!result)
        qFatal("%s [%s]", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}
void must(const support::Status& status)
{
    if (!status)
        qFatal("%s [%s]", qPrintable(status.error().message), qPrintable(status.error().detail));
}

QString keyOf(int number) { return u"dc-benchmark-%1"_s.arg(number); }
QString titleOf(int number) { return u"Dynamic Coalition on Benchmark Number %1"_s.arg(number); }

// The floor: SQLite's own interface, no journal, no session, no index.
class BareTable
{
public:
    explicit BareTable(Connection& db)
        : m_db(db.handle())
    {
        sqlite3_prepare_v2(m_db, kInsert, -1, &m_insert, nullptr);
    }
    ~BareTable() { sqlite3_finalize(m_insert); }
    void begin() { must(execute(m_db, "BEGIN IMMEDIATE")); }
    void commit() { must(execute(m_db, "COMMIT")); }
    void insert(int number)
    {
        const QByteArray key = keyOf(number).toUtf8();
        const QByteArray title = titleOf(number).toUtf8();
        sqlite3_bind_text(m_insert, 1, key.constData(), int(key.size()), SQLITE_STATIC);
        sqlite3_bind_text(m_insert, 2, title.constData(), int(title.size()), SQLITE_STATIC);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_db));
        sqlite3_reset(m_insert);
    }

private:
    sqlite3* m_db;
    sqlite3_stmt* m_insert = nullptr;
};

support::Status insertRecord(Connection& db, int number)
{
    return db.prepare(kInsert).bind(":key", keyOf(number)).bind(":title", titleOf(number)).run();
}

support::Result<std::vector<SearchText>> titles(Connection& db, std::span<const qint64> records)
{
    Statement query = db.prepare("SELECT title FROM record WHERE id = :id");
    std::vector<SearchText> texts;
    for (const qint64 record : records) {
        DESK_ASSIGN(const auto title,
                    query.bind(":id", record).first([](const Row& row) { return row.text("title"); }));
        if (title)
            texts.push_back({record, *title});
    }
    return texts;
}

using Work = std::function<void(Connection&)>;

void bareCommands(Connection& db)
{
    BareTable table(db);
    for (int i = 0; i < kCommands; ++i) {
        table.begin();
        table.insert(i);
        table.commit();
    }
}

void commands(Connection& db)
{
    for (int i = 0; i < kCommands; ++i) {
        Transaction transaction(db, {.command = u"benchmark"_s, .summary = u"Added"_s, .actor = u"Ana"_s});
        must(insertRecord(db, i));
        must(transaction.commit());
    }
}

void bareImport(Connection& db)
{
    BareTable table(db);
    table.begin();
    for (int i = 0; i < kImported; ++i)
        table.insert(i);
    table.commit();
}

void import(Connection& db)
{
    Transaction transaction(db, {.command = u"benchmark"_s, .summary = u"Imported"_s, .actor = u"Ana"_s});
    for (int i = 0; i < kImported; ++i)
        must(insertRecord(db, i));
    must(transaction.commit());
}

double millisecondsOf(const Work& work)
{
    const QTemporaryDir folder;
    const auto db = must(createRegister(folder.filePath(u"benchmark.register"_s)));
    db->setIndexer(titles);
    {
        // In a register that is open: its tables are known after the first command.
        Transaction first(*db, {.command = u"benchmark"_s, .summary = u"First"_s, .actor = u"Ana"_s});
        must(insertRecord(*db, -1));
        must(first.commit());
    }
    QElapsedTimer timer;
    timer.start();
    work(*db);
    return double(timer.nsecsElapsed()) / 1e6;
}

void compare(const char* name, const Work& floor, const Work& ours, double goal, int count)
{
    std::vector<double> floors, times, ratios;
    for (int run = 0; run < kRuns; ++run) { // by turns, so that both meet the same weather
        floors.push_back(millisecondsOf(floor));
        times.push_back(millisecondsOf(ours));
        ratios.push_back(times.back() / floors.back());
    }
    const auto median = [](std::vector<double>& values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    std::printf("%-24s floor %9.3f ms   ours %9.3f ms   ratio %5.2f   goal <= %.1f\n", name,
                median(floors) / count, median(times) / count, median(ratios), goal);
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(const std::function<double()>& measure)
{
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run)
        times.push_back(measure());
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

// SQLite alone on the same file: what it takes to be ready to read, or to look through every page and row.
double bare(const QString& path, const char* script)
{
    return milliseconds([&] {
        sqlite3* db = nullptr;
        sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
        must(execute(db, script));
        sqlite3_close(db);
    });
}

void makeHistory(const QString& path)
{
    const auto db = must(createRegister(path));
    must(execute(db->handle(), "PRAGMA synchronous = OFF"));
    for (int i = 0; i < kHistory; ++i) {
        Transaction transaction(*db, {.command = u"benchmark"_s, .summary = u"Added"_s, .actor = u"Ana"_s});
        must(insertRecord(*db, i));
        must(transaction.commit());
    }
}

void timeOpening()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"benchmark.register"_s);
    makeHistory(path);
    std::vector<double> ready, checked;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto db = must(openRegister(path, {.checks = Checks::Beside}));
        ready.push_back(double(timer.nsecsElapsed()) / 1e6);
        must(db->checks()->result());
        checked.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const auto middle = [](std::vector<double>& times) {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    const auto print = [](const char* what, double floor, double ours, const char* goal) {
        std::printf("%-24s floor %9.3f ms   ours %9.3f ms   ratio %5.2f   %s\n", what, floor, ours,
                    ours / floor, goal);
    };
    const double bareReady = median([&] { return bare(path, "SELECT count(*) FROM sqlite_schema"); });
    const double bareChecks =
        median([&] { return bare(path, "PRAGMA integrity_check; PRAGMA foreign_key_check"); });
    print("opened, to be read", bareReady, middle(ready), "100,000 commands; on the window's thread");
    print("and all checks done", bareChecks, middle(checked), "goal < 1000 ms; beside it, two threads");

    const auto db = must(openRegister(path));
    std::printf("%-24s chain %.0f ms (goal < 1000)   rows against journal %.0f ms\n", "alone",
                milliseconds([&] { must(verifyChain(*db)); }),
                milliseconds([&] { must(checkRowsAgainstJournal(*db)); }));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    compare("one command", bareCommands, commands, 2.0, kCommands);
    compare("import of 10,000 rows", bareImport, import, 8.0, 1);
    timeOpening();
}
