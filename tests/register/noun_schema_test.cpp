#include "core/domain/noun.h"
#include "core/register/opening.h"
#include "core/register/statement.h"
#include "core/register/tables.h"

#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QString name;
    QString type;
    bool isNeeded;

    bool operator==(const Column&) const = default;
};

QStringList described(const std::vector<Column>& columns)
{
    QStringList lines;
    for (const Column& column : columns)
        lines << column.name + u' ' + column.type + (column.isNeeded ? u" NOT NULL"_s : QString());
    return lines;
}

/// As the domain wants a table to be.
std::vector<Column> wanted(const domain::Noun& noun)
{
    std::vector<Column> columns{{u"id"_s, u"INTEGER"_s, false}};
    for (const domain::Field& field : noun.fields) {
        const bool isInteger = domain::isWholeNumber(field.type) || field.type == domain::FieldType::YesNo;
        columns.push_back({field.column(), isInteger ? u"INTEGER"_s : u"TEXT"_s, field.isRequired});
    }
    return columns;
}

} // namespace

class NounSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_db = fixture::must(registry::memoryRegister()); }

    void theTableOfEachNounIsMadeOfItsFields_data()
    {
        QTest::addColumn<QString>("noun");
        for (const domain::Noun& noun : domain::nouns())
            QTest::newRow(noun.key) << noun.keyText();
    }
    void theTableOfEachNounIsMadeOfItsFields()
    {
        QFETCH(QString, noun);
        const domain::Noun& known = *domain::noun(noun);
        const auto columns = fixture::must(
            m_db->prepare(R"sql(SELECT name, type, "notnull" AS needed FROM pragma_table_info(:table))sql")
                .bind(":table", known.table())
                .rows([](const registry::Row& row) {
                    return Column{row.text("name"), row.text("type"), row.boolean("needed")};
                }));
        QCOMPARE(described(columns), described(wanted(known)));
    }

    void everyDateIsCheckedByTheFileItself()
    {
        for (const domain::Noun& noun : domain::nouns()) {
            const auto sql =
                fixture::must(m_db->prepare("SELECT sql FROM sqlite_schema WHERE name = :table")
                                  .bind(":table", noun.table())
                                  .first([](const registry::Row& row) { return row.text("sql"); }));
            QVERIFY(sql);
            for (const domain::Field& field : noun.fields) {
                const QString check = u"IS date(%1, '+0 days')"_s;
                const bool isChecked = sql->contains(check.arg(field.column())) ||
                                       sql->contains(check.arg(u'"' + field.column() + u'"'));
                QCOMPARE(isChecked, field.type == domain::FieldType::Date);
                const QRegularExpression reference(
                    u"\\b%1\"? INTEGER( NOT NULL)? REFERENCES record\\(id\\)"_s.arg(field.column()));
                const bool refers = sql->contains(reference);
                QCOMPARE(refers, field.type == domain::FieldType::Record);
            }
        }
    }

    void everyNounAndTheSharedTablesAreJournalled()
    {
        const auto tables = *fixture::must(m_db->tables());
        for (const char* shared :
             {"record", "element", "step", "finding", "attachment", "parameter", "procedure"})
            QVERIFY2(registry::findTable(tables, shared), shared);
        for (const domain::Noun& noun : domain::nouns()) {
            const registry::Table* table = registry::findTable(tables, noun.table().toLatin1());
            QVERIFY2(table, noun.key);
            QVERIFY2(table->recordColumn >= 0, noun.key); // its changes show in the history of its record
        }
    }

private:
    fixture::Db m_db;
};

DESK_TEST(NounSchemaTest)
#include "noun_schema_test.moc"
