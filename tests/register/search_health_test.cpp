#include "core/register/search_health.h"
#include "core/register/search_index.h"
#include "core/register/sqlite.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

// The index is no record: what is wrong in it is found, and it is made again from the records.
class SearchHealthTest : public QObject
{
    Q_OBJECT

    static void spoil(Connection& db, const QByteArray& script)
    {
        sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        must(execute(db.handle(), script.constData()));
        sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    }

    static Db withRecords()
    {
        Db db = inMemory();
        db->setIndexer(titlesAndNotes);
        for (int i = 1; i <= 60; ++i)
            must(addRecord(*db, u"Coalition %1 on tides"_s.arg(i)));
        return db;
    }

private Q_SLOTS:
    void aSoundIndexHasNoFault()
    {
        const Db db = withRecords();
        must(renameRecord(*db, 7, u"Renamed"_s));
        must(removeRecord(*db, 8));
        QCOMPARE(must(firstFaultOfSearch(*db)), std::nullopt);
    }

    void everyFaultIsFoundAndMended_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("a lost block") << QByteArray("DELETE FROM search_data WHERE id > 10");
        QTest::newRow("a damaged block")
            << QByteArray("UPDATE search_data SET block = x'00ff00ff' WHERE id > 10");
        QTest::newRow("no structure") << QByteArray("DELETE FROM search_data WHERE id = 10");
        QTest::newRow("no segments") << QByteArray("DELETE FROM search_idx; DELETE FROM search_data");
        QTest::newRow("a lost text") << QByteArray("DELETE FROM search_content WHERE id = 5");
        QTest::newRow("another text") << QByteArray("UPDATE search_content SET c0 = 'sea' WHERE id = 5");
        QTest::newRow("a lost length") << QByteArray("DELETE FROM search_docsize WHERE id = 5");
        QTest::newRow("another version") << QByteArray("UPDATE search_config SET v = 99 WHERE k = 'version'");
        QTest::newRow("another record's text")
            << QByteArray("INSERT INTO search (rowid, title, body) VALUES (999, 'stray', '')");
        QTest::newRow("empty") << QByteArray("DELETE FROM search");
    }
    void everyFaultIsFoundAndMended()
    {
        QFETCH(QByteArray, script);
        const Db db = withRecords();
        spoil(*db, script);
        QVERIFY(must(firstFaultOfSearch(*db)));
        const qint64 entries = count(*db, "journal_entry");
        must(repairSearch(*db));
        QCOMPARE(must(firstFaultOfSearch(*db)), std::nullopt);
        QCOMPARE(count(*db, "journal_entry"), entries); // no record changed
        QCOMPARE(must(searchRecords(*db, u"coalition 5"_s)), std::vector<qint64>{5});
        QCOMPARE(must(countMatches(*db, u"tides"_s)), 60);
    }

    // As a new opening finds it, to which FTS5 may refuse the table altogether.
    void alsoWhereTheRegisterIsOpenedAnew_data() { everyFaultIsFoundAndMended_data(); }
    void alsoWhereTheRegisterIsOpenedAnew()
    {
        QFETCH(QByteArray, script);
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            db->setIndexer(titlesAndNotes);
            must(addRecord(*db, u"Coalition on tides"_s));
            must(command(*db, u"add"_s, [&] {
                for (int i = 0; i < 60; ++i)
                    must(insertRecord(*db, u"Record %1"_s.arg(i)));
                return support::Status();
            }));
            spoil(*db, script);
        }
        const Db db = must(open(path));
        db->setIndexer(titlesAndNotes);
        QVERIFY(must(firstFaultOfSearch(*db)));
        must(renameRecord(*db, 2, u"Renamed"_s));
        must(repairSearch(*db));
        QCOMPARE(must(firstFaultOfSearch(*db)), std::nullopt);
        QCOMPARE(must(searchRecords(*db, u"tides"_s)), std::vector<qint64>{1});
    }

    void aRepairDisturbsNoCommandUnderWay()
    {
        const Db db = withRecords();
        must(command(*db, u"import"_s, [&] {
            must(insertRecord(*db, u"First half"_s));
            [&] { QVERIFY(!repairSearch(*db)); }();
            return insertRecord(*db, u"Second half"_s);
        }));
        QVERIFY(titles(*db).contains(u"First half"_s) && titles(*db).contains(u"Second half"_s));
    }

    void aCommandIsNotRefusedForTheIndex_data() { everyFaultIsFoundAndMended_data(); }
    void aCommandIsNotRefusedForTheIndex()
    {
        QFETCH(QByteArray, script);
        const Db db = withRecords();
        spoil(*db, script);
        must(addRecord(*db, u"Coalition on light"_s));
        must(renameRecord(*db, 5, u"Fifth"_s));
        QVERIFY(titles(*db).contains(u"Fifth"_s));
    }
};

DESK_TEST(SearchHealthTest)
#include "search_health_test.moc"
