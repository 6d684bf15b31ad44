#include "core/office/desk/registers.h"
#include "core/register/check.h"
#include "core/register/journal.h"
#include "core/register/sqlite.h"
#include "core/sample/sample.h"
#include "tests/harness/effort.h"
#include "tests/harness/figures.h"
#include "tests/harness/test_main.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QByteArray table;
    QByteArray name;
};

/// Past the program and all its defences, as another program would.
class OtherProgram
{
public:
    explicit OtherProgram(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_db);
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    }
    ~OtherProgram() { sqlite3_close(m_db); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    /// How many rows it changed; -1 where a constraint forbids it.
    int run(const QByteArray& sql)
    {
        return sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK
                   ? sqlite3_changes(m_db)
                   : -1;
    }
    QByteArrayList list(const QByteArray& sql)
    {
        QByteArrayList all;
        sqlite3_exec(
            m_db, sql.constData(),
            [](void* into, int, char** values, char**) {
                static_cast<QByteArrayList*>(into)->append(values[0]);
                return 0;
            },
            &all, nullptr);
        return all;
    }

private:
    sqlite3* m_db = nullptr;
};

/// By opening, or by `check`.
bool isNoticed(const QString& path)
{
    const support::FixedClock clock(sample::sampleToday());
    const auto office = office::openRegister(path, clock, office::Access::ViewOnly);
    if (!office)
        return true;
    const auto report = office::checkRegister(**office);
    return !report || !report->isSound;
}

/// By pages, references and the chain alone, which is what a first look sees.
bool isNoticedAtFirst(const QString& path)
{
    const support::FixedClock clock(sample::sampleToday());
    return !office::openRegister(path, clock, office::Access::ViewOnly);
}

} // namespace

/// R12, R15: rows that were changed past the program, in every table there is.
class TamperedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"r"_s);
        QVERIFY(sample::writeSample(m_path));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
        OtherProgram other(m_path);
        m_tables =
            other.list("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                       "AND name NOT LIKE 'search%' ORDER BY name");
        QVERIFY2(m_tables.size() > 15, m_tables.join(' ').constData());
        for (const QByteArray& table : m_tables)
            for (const QByteArray& column : other.list("SELECT name FROM pragma_table_info('" + table + "')"))
                m_columns << Column{table, column};
    }

    void anEmptiedTableIsNoticed()
    {
        int emptied = 0;
        QByteArrayList unnoticed;
        for (const QByteArray& table : m_tables) {
            restore();
            if (OtherProgram(m_path).run("DELETE FROM \"" + table + '"') <= 0)
                continue;
            ++emptied;
            if (!isNoticed(m_path) && !kOfNobody.contains(table))
                unnoticed << table;
        }
        QVERIFY2(emptied > 12, qPrintable(QString::number(emptied)));
        harness::figure("R15", u"%1 emptied tables, %2 unnoticed"_s.arg(emptied).arg(unnoticed.size()));
        QVERIFY2(unnoticed.isEmpty(), unnoticed.join(' ').constData());
    }

    void anEditedRowIsNoticed()
    {
        QRandomGenerator random(15);
        int edited = 0;
        int noticedAtFirst = 0;
        QByteArrayList unnoticed;
        const int wanted = harness::effort(30, 1000);
        for (int tried = 0; edited < wanted && tried < 20 * wanted; ++tried) {
            const Column& column = m_columns[random.bounded(int(m_columns.size()))];
            if (kOfNobody.contains(column.table))
                continue;
            restore();
            const QByteArray name = '"' + column.name + '"';
            // Another value of its kind, in one row.
            const QByteArray row = QByteArray::number(random.bounded(1000));
            const QByteArray sql =
                "UPDATE \"" + column.table + "\" SET " + name + " = CASE typeof(" + name +
                ") WHEN 'integer' THEN " + name + " + 1 WHEN 'real' THEN " + name +
                " + 1 WHEN 'blob' THEN zeroblob(length(" + name + ")) WHEN 'text' THEN " + name +
                " || 'x' ELSE NULL END WHERE rowid = (SELECT rowid FROM \"" + column.table + "\" WHERE " +
                name + " IS NOT NULL ORDER BY rowid LIMIT 1 OFFSET " + row +
                " % max(1, (SELECT count(*) FROM \"" + column.table + "\" WHERE " + name + " IS NOT NULL)))";
            if (OtherProgram(m_path).run(sql) != 1)
                continue;
            ++edited;
            noticedAtFirst += isNoticedAtFirst(m_path);
            if (!isNoticed(m_path))
                unnoticed << column.table + '.' + column.name;
        }
        QCOMPARE(edited, wanted);
        harness::figure("R15",
                        u"%1 edited rows, %2 unnoticed (%3 seen at the first look already)"_s.arg(edited)
                            .arg(unnoticed.size())
                            .arg(noticedAtFirst));
        QVERIFY2(unnoticed.isEmpty(), unnoticed.join(' ').constData());
        // Without the rows against their history it would be missed.
        QVERIFY(noticedAtFirst < edited);
    }

private:
    /// Housekeeping that says nothing of a record.
    inline static const QByteArrayList kOfNobody{"exported_entry"};

    void restore() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_good) != m_good.size())
            qFatal("cannot write %s", qPrintable(m_path));
    }

    const QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_good;
    QByteArrayList m_tables;
    QList<Column> m_columns;
};

DESK_TEST(TamperedTest)
#include "tampered_test.moc"
