// What it costs to run a statement through QSqlQuery, beside the same statement on the driver's handle, which
// is how registry::Statement runs it: the measurement behind that choice.
#include "core/register/opening.h"
#include "core/register/transaction.h"
#include "tests/benchmarks/fixture.h"
#include "tests/benchmarks/timing.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlRecord>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using benchmark::compare;
using benchmark::must;

namespace {

constexpr int kRows = 10'000;
constexpr double kWorthIt = 1.1; // above it the path stays on the handle

constexpr auto kInsert = R"sql(
    INSERT INTO record (noun, id_text, title, sort_title) VALUES ('dynamic-coalition', :key, :title, :title)
)sql";
constexpr auto kPage = "SELECT id, id_text, title, since FROM record";
constexpr auto kOne = "SELECT title FROM record WHERE id = :id";

QString keyOf(int number) { return u"dc-benchmark-%1"_s.arg(number); }
QString titleOf(int number) { return u"Dynamic Coalition on Benchmark Number %1"_s.arg(number); }

struct Seen
{
    qint64 id;
    QString idText;
    QString title;
    QDate since;
};

QSqlQuery prepared(const QSqlDatabase& database, const char* sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromLatin1(sql)))
        qFatal("%s", qPrintable(query.lastError().text()));
    return query;
}

void execute(QSqlQuery& query)
{
    if (!query.exec())
        qFatal("%s", qPrintable(query.lastError().text()));
}

void importOnHandle(registry::Connection& db)
{
    registry::Transaction transaction(db, {.command = u"b"_s, .summary = u"Imported"_s, .actor = u"Ana"_s});
    for (int i = 0; i < kRows; ++i)
        must(db.prepare(kInsert).bind(":key", keyOf(i)).bind(":title", titleOf(i)).run());
    // Given up at the end: only the statements are compared, on the same empty table each time.
}

void importByQuery(registry::Connection& db, const QSqlDatabase& database)
{
    registry::Transaction transaction(db, {.command = u"b"_s, .summary = u"Imported"_s, .actor = u"Ana"_s});
    QSqlQuery insert = prepared(database, kInsert);
    for (int i = 0; i < kRows; ++i) {
        insert.bindValue(u":key"_s, keyOf(i));
        insert.bindValue(u":title"_s, titleOf(i));
        execute(insert);
    }
}

void readOnHandle(registry::Connection& db)
{
    std::ignore = must(db.prepare(kPage).rows([](const registry::Row& row) {
        return Seen{row.integer("id"), row.text("id_text"), row.text("title"), row.date("since")};
    }));
}

void readByQuery(const QSqlDatabase& database)
{
    QSqlQuery page = prepared(database, kPage);
    execute(page);
    std::vector<Seen> seen;
    while (page.next())
        seen.push_back({page.value(u"id"_s).toLongLong(), page.value(u"id_text"_s).toString(),
                        page.value(u"title"_s).toString(),
                        QDate::fromString(page.value(u"since"_s).toString(), Qt::ISODate)});
}

void lookUpOnHandle(registry::Connection& db)
{
    for (int i = 1; i <= kRows; ++i)
        std::ignore = must(db.prepare(kOne).bind(":id", i).first(
            [](const registry::Row& row) { return row.text("title"); }));
}

void lookUpByQuery(const QSqlDatabase& database)
{
    QSqlQuery one = prepared(database, kOne);
    QString title;
    for (int i = 1; i <= kRows; ++i) {
        one.bindValue(u":id"_s, i);
        execute(one);
        if (one.next())
            title = one.value(0).toString();
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto db = must(registry::createRegister(folder.filePath(u"benchmark.register"_s)));
    const QSqlDatabase database = QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst());
    benchmark::printHeader(); // the handle is the floor
    compare(
        "10,000 inserts", [&] { importOnHandle(*db); }, [&] { importByQuery(*db, database); }, kWorthIt);
    {
        registry::Transaction transaction(*db,
                                          {.command = u"b"_s, .summary = u"Imported"_s, .actor = u"Ana"_s});
        for (int i = 0; i < kRows; ++i)
            must(db->prepare(kInsert).bind(":key", keyOf(i)).bind(":title", titleOf(i)).run());
        must(transaction.commit());
    }
    compare(
        "10,000 rows of 4 columns", [&] { readOnHandle(*db); }, [&] { readByQuery(database); }, kWorthIt);
    compare(
        "10,000 rows, each looked up by its id", [&] { lookUpOnHandle(*db); },
        [&] { lookUpByQuery(database); }, kWorthIt);
}
