#include "core/register/sqlite.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

namespace {

qint64 recordsIn(const QString& path)
{
    const auto db = must(Connection::openFile(path, SQLITE_OPEN_READONLY));
    return must(db->integer("SELECT count(*) FROM record"));
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QSql"_s)); }

    void createsAFileOnlyWhenAskedTo()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        for (const int flags : {SQLITE_OPEN_READONLY, SQLITE_OPEN_READWRITE}) {
            const auto refused = Connection::openFile(path, flags);
            QVERIFY(!refused);
            QVERIFY(isSqliteError(refused.error(), SQLITE_CANTOPEN));
            QVERIFY(!QFile::exists(path));
        }
        const auto db = must(Connection::openFile(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
        QVERIFY(QFile::exists(path));
    }

    void takesNothingInAFilesNameForAWord()
    {
        const Folder folder;
        for (const QString& name : {u"a?mode=memory"_s, u"b#c"_s, u"d%41"_s, u"e&f;g=h"_s, u"سجل +"_s}) {
            must(Connection::openFile(folder.path(name), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
            QVERIFY2(QFile::exists(folder.path(name)), qPrintable(name));
        }
    }

    void neverWaitsForALock()
    {
        const Db db = inMemory();
        QCOMPARE(must(db->integer("PRAGMA busy_timeout")), 0);
    }

    void failuresKeepTheirExtendedCode()
    {
        const Db db = inMemory();
        must(addRecord(*db, u"Alpha"_s));
        const auto refused = addRecord(*db, u"Alpha"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.startsWith(u"sqlite %1:"_s.arg(SQLITE_CONSTRAINT_UNIQUE)),
                 qPrintable(refused.error().detail));
    }

    void preparesTheSameSqlOnce()
    {
        const Db db = inMemory();
        const auto prepared = [&] { return db->prepare("\n    SELECT :a AS a\n").row().handle(); };
        const auto* first = prepared();
        QVERIFY(first);
        QCOMPARE(prepared(), first);
    }

    void isForgottenByQtWhenItIsGone()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        {
            const Db one = inMemory();
            const Db other = inMemory();
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
            must(addRecord(*one, u"Alpha"_s));
            QCOMPARE(titles(*other), QStringList());
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    void anotherThreadReadsTheSameFile()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        const auto here = must(Connection::openFile(path, SQLITE_OPEN_READONLY));
        QCOMPARE(must(here->integer("SELECT count(*) FROM record")), 1);
        qint64 seenThere = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&] { seenThere = recordsIn(path); }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(seenThere, 1);
        QCOMPARE(must(here->integer("SELECT count(*) FROM record")), 1);
    }
};

DESK_TEST(ConnectionTest)
#include "connection_test.moc"
