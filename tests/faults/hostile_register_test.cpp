#include "core/register/check.h"
#include "core/register/sqlite.h"
#include "tests/harness/effort.h"
#include "tests/harness/figures.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;
using support::ErrorCode;

class HostileRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.path(u"good"_s);
        {
            const Db db = create(path);
            must(command(*db, u"some"_s, [&]() -> support::Status {
                for (int i = 0; i < 60; ++i)
                    DESK_TRY(insertRecord(*db, u"record %1 "_s.arg(i) + QString(40 + i, u'x')));
                return {};
            }));
            must(renameRecord(*db, 7, u"seventh"_s));
        }
        m_good = bytesOf(path);
    }

    // S1
    void aRegisterWithAForeignShapeIsRefused_data()
    {
        QTest::addColumn<QString>("script");
        const auto add = [](const char* name, const char* script) {
            QTest::newRow(name) << QString::fromLatin1(script);
        };
        add("trigger", "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM remark; END");
        add("trigger on the journal",
            "CREATE TRIGGER t AFTER INSERT ON journal_entry BEGIN DELETE FROM journal_entry; END");
        add("temporary-looking trigger",
            "CREATE TRIGGER t BEFORE UPDATE ON record WHEN (SELECT 1) BEGIN SELECT raise(IGNORE); END");
        add("view", "CREATE VIEW v AS SELECT * FROM record");
        add("view in the place of a table",
            "DROP TABLE remark; CREATE VIEW remark AS SELECT 1 AS id, 1 AS record_id, 'x' AS text");
        add("endless view", "CREATE VIEW v AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM "
                            "n) SELECT x FROM n");
        add("view in the place of the journal",
            "ALTER TABLE journal_entry RENAME TO j; CREATE VIEW journal_entry AS SELECT * FROM j");
        add("extra table", "CREATE TABLE extra (id INTEGER PRIMARY KEY)");
        add("extra column", "ALTER TABLE record ADD COLUMN extra TEXT");
        add("missing table", "DROP TABLE remark");
        add("missing index", "DROP INDEX journal_change_by_record");
        add("extra index", "CREATE INDEX i ON record (note)");
        add("expression index", "CREATE INDEX i ON record (abs(id))");
        add("generated column", "ALTER TABLE record ADD COLUMN g TEXT AS (title || title)");
        add("full-text table", "CREATE VIRTUAL TABLE f USING fts5(x)");
        add("old full-text table", "CREATE VIRTUAL TABLE f USING fts4(x)");
        add("spatial table", "CREATE VIRTUAL TABLE f USING rtree(id, a, b)");
        add("statistics", "ANALYZE");
        add("loosened check", "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'NOT "
                              "NULL', '') WHERE name = 'record'");
        add("wrong root page",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'record'");
        add("huge root page", "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2000000000 "
                              "WHERE name = 'record'");
        add("unreadable schema", "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE "
                                 "record (' WHERE name = 'record'");
        add("nameless",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = NULL WHERE name = 'remark'");
        add("ten thousand tables", "");
        add("schema of 40 MB", "");
        add("version without shape", "PRAGMA user_version = 1");
        add("negative version", "PRAGMA user_version = -1");
        add("journal without changes", "DELETE FROM journal_change");
        add("orphan", "INSERT INTO remark (record_id, text) VALUES (99999, 'orphan')");
    }
    void aRegisterWithAForeignShapeIsRefused()
    {
        QFETCH(QString, script);
        const QString path = m_folder.path(u"hostile"_s);
        write(path, m_good);
        if (QTest::currentDataTag() == QByteArray("ten thousand tables")) {
            script = u"BEGIN;"_s;
            for (int i = 0; i < 10'000; ++i)
                script += u"CREATE TABLE t%1 (id INTEGER PRIMARY KEY);"_s.arg(i);
            script += u"COMMIT"_s;
        } else if (QTest::currentDataTag() == QByteArray("schema of 40 MB")) {
            script = u"CREATE TABLE big (x TEXT DEFAULT '"_s + QString(40'000'000, u'x') + u"')"_s;
        }
        tamper(path, script.toUtf8().constData());
        const QByteArray before = bytesOf(path);
        for (const Access access : {Access::Edit, Access::ViewOnly}) {
            QElapsedTimer timer;
            timer.start();
            const auto refused = open(path, access);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::UnusableFile);
            QVERIFY2(timer.elapsed() < 10'000, "a hostile register must not keep the person waiting");
        }
        QVERIFY(bytesOf(path) == before);
    }

    // R12
    void aDamagedFileNeverCrashesAndIsNoticed()
    {
        const QString path = m_folder.path(u"mutant"_s);
        QRandomGenerator random(12);
        int changedRecords = 0, unnoticed = 0, wouldPass = 0;
        const QByteArray digest = digestOf(path, m_good);
        const int mutants = harness::effort(600, 20'000);
        for (int i = 0; i < mutants; ++i) {
            const QByteArray mutant = mutate(random);
            write(path, mutant);
            QFile::remove(path + u"-journal"_s);
            const auto db = open(path, Access::ViewOnly);
            const bool isNoticed = !db || !checkRegister(**db);
            if (isNoticed) {
                wouldPass += i < 100 && isReadAsAnother(path, digest);
                continue;
            }
            const auto present = tablesDigest(**db);
            if (!present || *present != digest)
                ++unnoticed;
            ++changedRecords;
        }
        harness::figure(
            "R12", u"%1 mutants: 0 crashes, %2 of %3 that pass every check hold other records"_s.arg(mutants)
                       .arg(unnoticed)
                       .arg(changedRecords));
        QVERIFY2(wouldPass > 0, "no mutant is one that a check is needed for");
        QVERIFY2(unnoticed == 0,
                 qPrintable(u"%1 of %2 mutants that pass every check hold other records"_s.arg(unnoticed).arg(
                     changedRecords)));
    }

    // Nothing but its shape keeps such a file out.
    void withoutTheLookAtItsShapeItWouldBeLetIn()
    {
        const QString path = m_folder.path(u"hostile"_s);
        write(path, m_good);
        tamper(path, "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM remark; END");
        QVERIFY(!open(path));
        QVERIFY(Connection::openFile(path, SQLITE_OPEN_READONLY));
    }

private:
    /// By somebody who checks nothing.
    static bool isReadAsAnother(const QString& path, const QByteArray& digest)
    {
        const auto db = Connection::openFile(path, SQLITE_OPEN_READONLY);
        const auto present = db ? tablesDigest(**db) : support::Result<QByteArray>(support::fail({}));
        return present && *present != digest;
    }

    QByteArray mutate(QRandomGenerator& random) const
    {
        QByteArray mutant = m_good;
        const qsizetype size = mutant.size();
        const qsizetype at = random.bounded(quint32(size));
        switch (random.bounded(5)) {
        case 0: // one bit
            mutant[at] = char(mutant[at] ^ (1 << random.bounded(8)));
            break;
        case 1: // a few bytes
            for (qsizetype i = at; i < std::min(size, at + 8); ++i)
                mutant[i] = char(random.bounded(256));
            break;
        case 2: // a sector of zeros
            std::fill_n(mutant.begin() + at / 512 * 512, 512, '\0');
            break;
        case 3: // two pages exchanged
            for (qsizetype i = 0, a = at / 4096 * 4096, b = random.bounded(quint32(size / 4096)) * 4096;
                 i < 4096; ++i)
                std::swap(mutant[a + i], mutant[b + i]);
            break;
        default: // cut off
            mutant.truncate(at);
        }
        return mutant;
    }

    static QByteArray digestOf(const QString& path, const QByteArray& bytes)
    {
        write(path, bytes);
        return must(tablesDigest(*must(open(path, Access::ViewOnly))));
    }

    const Folder m_folder{};
    QByteArray m_good;
};

DESK_TEST(HostileRegisterTest)
#include "hostile_register_test.moc"
