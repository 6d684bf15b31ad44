// One command of the office and an import of 10,000 people from the bytes of a CSV file, beside bare
// statements that leave the same rows in a register of the same mode in the same run.
#include "core/office/desk/records.h"
#include "core/office/people/duplicates.h"
#include "core/office/transfer/importing.h"
#include "tests/benchmarks/fixture.h"
#include "tests/benchmarks/timing.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using benchmark::median;
using benchmark::must;
using benchmark::printRow;

namespace {

constexpr int kPeople = 10'000;

void run(sqlite3* db, const QByteArray& sql)
{
    if (sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
}

QString nameOf(int number) { return u"Person Number %1"_s.arg(number); }

QByteArray peopleFile()
{
    QByteArray csv = "name,email,country,stakeholder_group,affiliation\n";
    for (int i = 0; i < kPeople; ++i)
        csv += nameOf(i).toUtf8() + ",p" + QByteArray::number(i) +
               "@example.org,Poland,civil society,Lighthouse\n";
    return csv;
}

void insertBarePeople(sqlite3* db)
{
    sqlite3_stmt* record = nullptr;
    sqlite3_stmt* person = nullptr;
    sqlite3_prepare_v2(
        db, "INSERT INTO record (id, noun, id_text, title, sort_title) VALUES (?1, 'person', ?2, ?3, ?3)", -1,
        &record, nullptr);
    sqlite3_prepare_v2(db,
                       "INSERT INTO person (id, name, email, country, stakeholder_group, affiliation) "
                       "VALUES (?1, ?2, ?3, 'Poland', 'civil-society', 'Lighthouse')",
                       -1, &person, nullptr);
    run(db, "BEGIN IMMEDIATE");
    for (int i = 0; i < kPeople; ++i) {
        const QByteArray name = nameOf(i).toUtf8();
        const QByteArray mail = "p" + QByteArray::number(i) + "@example.org";
        const auto bind = [](sqlite3_stmt* statement, int place, const QByteArray& text) {
            sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_STATIC);
        };
        sqlite3_bind_int64(record, 1, i + 100);
        bind(record, 2, mail);
        bind(record, 3, name);
        sqlite3_bind_int64(person, 1, i + 100);
        bind(person, 2, name);
        bind(person, 3, mail);
        for (sqlite3_stmt* statement : {record, person}) {
            if (sqlite3_step(statement) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(db));
            sqlite3_reset(statement);
        }
    }
    run(db, "COMMIT");
    sqlite3_finalize(record);
    sqlite3_finalize(person);
}

/// Each run on a register of its own, made before the clock starts; the first automatic copy is not counted.
double medianOnNewRegisters(const support::Clock& clock, const std::function<void(office::Office&)>& work)
{
    std::vector<double> times;
    for (int i = 0; i < benchmark::kRuns; ++i) {
        const QTemporaryDir folder;
        const auto office = benchmark::newOffice(folder.filePath(u"benchmark.register"_s), clock);
        times.push_back(median([&] { work(*office); }, 1));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const support::FixedClock clock(QDate(2022, 2, 15));
    benchmark::printHeader();

    const QTemporaryDir folder;
    const auto office = benchmark::newOffice(folder.filePath(u"command.register"_s), clock);
    const auto person =
        must(office::addRecord(*office, {.noun = u"person"_s, .values = {{u"name"_s, u"Ana Souza"_s}}}));
    sqlite3* db = office->file().handle();
    int number = 0;
    const double bareCommand = median(
        [&] {
            run(db, "BEGIN IMMEDIATE; UPDATE person SET country = 'Country " + QByteArray::number(++number) +
                        "' WHERE id = " + QByteArray::number(person.value()) + "; COMMIT");
        },
        301);
    const double command = median(
        [&] {
            must(office::changeFields(*office, person, {{u"country"_s, u"Land %1"_s.arg(++number)}}));
        },
        301);
    printRow("one command: change a field", bareCommand, command, 2.0);

    const double bareImport =
        medianOnNewRegisters(clock, [](office::Office& o) { insertBarePeople(o.file().handle()); });
    const QByteArray file = peopleFile();
    const exchange::ImportKind& kind = *exchange::importKind(u"people"_s);
    std::printf("%-44s %10s %10.2f\n", "reading and checking 10,000 rows of CSV", "",
                median([&] { must(exchange::planImport(kind, file)); }));
    const exchange::ImportPlan plan = must(exchange::planImport(kind, file));
    printRow(
        "storing them: journal, index, 10,000 rows", bareImport,
        medianOnNewRegisters(clock, [&](office::Office& o) { must(office::importPlan(o, plan, false)); }),
        8.0);

    const auto crowded = benchmark::newOffice(folder.filePath(u"crowd.register"_s), clock);
    must(office::importPlan(*crowded, plan, false));
    std::printf("%-44s %10s %10.2f\n", "possible duplicates among 10,000 people", "",
                median([&] { must(office::possibleDuplicates(*crowded, u"person"_s)); }));
}
