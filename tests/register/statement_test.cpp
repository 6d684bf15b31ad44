#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsAndReadsEveryTypeByName()
    {
        const Db db = inMemory();
        Statement query =
            db->prepare("SELECT :text AS text, :day AS day, :whole AS whole, :yes AS yes, :real AS real, "
                        ":blob AS blob, :none AS none");
        query.bind(":text", u"Ünïcode ✓"_s)
            .bind(":day", QDate(2021, 12, 6))
            .bind(":whole", Q_INT64_C(-9223372036854775807))
            .bind(":yes", true)
            .bind(":real", 0.1)
            .bind(":blob", QByteArray("\0\xff", 2))
            .bind(":none", std::optional<QString>());
        QVERIFY(must(query.step()));
        const Row& row = query.row();
        QCOMPARE(row.text("text"), u"Ünïcode ✓"_s);
        QCOMPARE(row.date("day"), QDate(2021, 12, 6));
        QCOMPARE(row.integer("whole"), Q_INT64_C(-9223372036854775807));
        QVERIFY(row.boolean("yes"));
        QCOMPARE(row.real("real"), 0.1);
        QCOMPARE(row.blob("blob"), QByteArray("\0\xff", 2));
        QVERIFY(row.isNull("none"));
        QCOMPARE(row.text("none"), QString());
        QCOMPARE(row.integer("none"), 0);
        QVERIFY(!row.date("none").isValid());
        QVERIFY(!row.optionalText("none"));
        QVERIFY(!must(query.step()));
    }

    void keepsAnEmptyTextApartFromNone()
    {
        const Db db = inMemory();
        Statement query = db->prepare("SELECT :empty AS empty, :none AS none");
        query.bind(":empty", QString()).bind(":none", QDate());
        QVERIFY(must(query.step()));
        QCOMPARE(query.row().optionalText("empty"), std::optional(QString()));
        QVERIFY(query.row().isNull("none"));
    }

    void anIdThatPointsNowhereIsNone()
    {
        const Db db = inMemory();
        Statement query = db->prepare("SELECT :nowhere AS nowhere, :somewhere AS somewhere");
        query.bind(":nowhere", support::Id<struct Tag>()).bind(":somewhere", support::Id<struct Tag>(7));
        QVERIFY(must(query.step()));
        QVERIFY(query.row().isNull("nowhere"));
        QCOMPARE(query.row().id<struct Tag>("somewhere"), support::Id<struct Tag>(7));
    }

    void aParameterThatIsNotThereFailsTheStep()
    {
        const Db db = inMemory();
        QVERIFY(!db->prepare("SELECT :a AS a").bind(":b", 1).step());
    }

    void aColumnThatIsNotThereFailsTheNextStep()
    {
        const Db db = inMemory();
        const auto rows = db->prepare("SELECT 1 AS a").rows([](const Row& row) { return row.integer("b"); });
        QVERIFY(!rows);
        QVERIFY(rows.error().detail.contains("b"_L1));
        QVERIFY(!db->prepare("SELECT 1 AS a").first([](const Row& row) { return row.integer("b"); }));
    }

    void sqlThatIsWrongFailsTheStep()
    {
        const Db db = inMemory();
        QVERIFY(!db->prepare("SELEC 1").step());
        QVERIFY(!db->prepare("").step());
        QVERIFY(!db->prepare("SELECT 1; SELECT 2").step());
        QVERIFY(!db->prepare("SELECT \"not a column\"").step());
    }

    void isReusedWithoutItsOldValues()
    {
        const Db db = inMemory();
        QCOMPARE(must(db->prepare("SELECT :a AS a").bind(":a", 1).first([](const Row& row) {
                     return row.integer("a");
                 })),
                 1);
        QVERIFY(must(db->prepare("SELECT :a AS a").first([](const Row& row) {
                    return row.isNull("a");
                })).value());
    }

    void theSameSqlCanRunTwiceAtOnce()
    {
        const Db db = inMemory();
        constexpr auto kNumbers = "SELECT value FROM json_each('[1,2]')";
        Statement outer = db->prepare(kNumbers);
        QVERIFY(must(outer.step()));
        QCOMPARE(must(db->prepare(kNumbers).rows([](const Row& row) { return row.integer("value"); })).size(),
                 size_t(2));
        QVERIFY(must(outer.step()));
        QCOMPARE(outer.row().integer("value"), 2);
    }

    void writesOnlyInsideATransaction()
    {
        const Db db = inMemory();
        QVERIFY(!insertRecord(*db, u"stray"_s));
        QCOMPARE(count(*db, "record"), 0);
    }
};

DESK_TEST(StatementTest)
#include "statement_test.moc"
