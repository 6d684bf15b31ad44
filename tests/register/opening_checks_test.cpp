#include "core/register/opening_checks.h"
#include "core/register/raw_file.h"
#include "tests/faults/disk.h"
#include "tests/harness/test_main.h"
#include "tests/register/held_checks.h"
#include "tests/register/register_fixture.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

namespace {

support::Result<Db> openBeside(const QString& path)
{
    return openRegister(path, {.checks = Checks::Beside, .migrations = fixture::migrations()});
}

/// Without a descriptor of our own, whose closing would drop the lock.
QByteArray bytesPastTheLock(const Folder& folder, const QString& path)
{
    const QString copy = folder.path(u"seen"_s);
    must(copyPrivately(path, copy));
    const QByteArray bytes = bytesOf(copy);
    QFile::remove(copy);
    return bytes;
}

/// Write locks of this process on the file, as the system lists them.
int locksOn(const QString& path)
{
    struct stat info = {};
    ::stat(path.toUtf8().constData(), &info);
    const QByteArray process = QByteArray::number(::getpid());
    const QByteArray inode = ':' + QByteArray::number(qulonglong(info.st_ino));
    int count = 0;
    for (const QByteArray& line : bytesOf(u"/proc/locks"_s).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        count += words.size() > 5 && words[3] == "WRITE" && words[4] == process && words[5].endsWith(inode);
    }
    return count;
}

bool isRefusedElsewhere(const QString& path)
{
    const pid_t other = ::fork();
    if (other == 0) {
        const auto refused = openBeside(path);
        ::_exit(!refused && isHeldElsewhere(refused.error()) ? 0 : 1);
    }
    int status = -1;
    ::waitpid(other, &status, 0);
    return status == 0;
}

} // namespace

class OpeningChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWriteIsAcceptedBeforeTheyAreThrough()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        const QByteArray before = bytesOf(path);
        HeldChecks checks;
        const Db db = must(openBeside(path));
        QVERIFY(!db->checks()->areThrough());
        QCOMPARE(titles(*db), QStringList{u"Alpha"_s}); // read at once
        int waits = 0;
        db->checks()->setPatience([&] {
            ++waits;
            QCOMPARE(count(*db, "record"), 1);
            QVERIFY(bytesPastTheLock(folder, path) == before);
            checks.letGo();
        });
        must(addRecord(*db, u"Beta"_s));
        QVERIFY(db->checks()->areThrough());
        must(addRecord(*db, u"Gamma"_s));
        QCOMPARE(waits, 1);
        QCOMPARE(titles(*db), QStringList({u"Alpha"_s, u"Beta"_s, u"Gamma"_s}));
    }

    // A window that waits goes on with its events, and so may come to another command.
    void aWriteThatWaitsDoesNotDisturbTheNext()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        create(path);
        HeldChecks checks;
        const Db db = must(openBeside(path));
        bool isNested = false;
        db->checks()->setPatience([&] {
            if (std::exchange(isNested, true))
                return checks.letGo();
            must(addRecord(*db, u"second"_s));
        });
        must(addRecord(*db, u"first"_s));
        QCOMPARE(titles(*db), QStringList({u"second"_s, u"first"_s}));
    }

    void aDamagedRegisterStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("a rewritten history")
            << QByteArray("UPDATE journal_entry SET summary = 'another' WHERE id = 100");
        QTest::newRow("a row of nothing")
            << QByteArray("INSERT INTO remark (record_id, text) VALUES (9999, 'orphan')");
        QTest::newRow("an overwritten page") << QByteArray();
    }
    void aDamagedRegisterStaysAsItIs()
    {
        QFETCH(QByteArray, script);
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        qint64 page = 0; // of an index that nothing below reads
        {
            const Db db = create(path);
            for (int i = 0; i < 200; ++i)
                must(addRecord(*db, u"record %1"_s.arg(i)));
            page = must(
                db->integer("SELECT rootpage FROM sqlite_schema WHERE name = 'journal_change_by_record'"));
        }
        tamper(path, script.constData());
        if (script.isEmpty()) {
            QByteArray bytes = bytesOf(path);
            bytes[(page - 1) * 4096] = 'U';
            write(path, bytes);
        }
        const QByteArray before = bytesOf(path);
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        {
            HeldChecks checks;
            const Db db = must(openBeside(path));
            QCOMPARE(titles(*db).size(), 200);
            db->checks()->setPatience([&] { checks.letGo(); });
            for (int attempt = 0; attempt < 2; ++attempt) {
                const auto refused = addRecord(*db, u"lost"_s);
                QVERIFY(!refused);
                QCOMPARE(refused.error().code, support::ErrorCode::UnusableFile);
                QVERIFY2(refused.error().message.startsWith(u"Nothing was saved. "_s),
                         qPrintable(refused.error().message));
            }
            QVERIFY(!db->checks()->result());
            QCOMPARE(titles(*db).size(), 200);
        }
        QVERIFY(bytesOf(path) == before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), files);
    }

    void theLockIsHeldBeforeWhileAndAfter()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        HeldChecks checks;
        const Db db = must(openBeside(path));
        const int held = locksOn(path);
        QVERIFY(held > 0);
        QVERIFY(isRefusedElsewhere(path));
        checks.letGo();
        must(db->checks()->result()); // their connections are closed
        QCOMPARE(locksOn(path), held);
        QVERIFY(isRefusedElsewhere(path));
        must(addRecord(*db, u"Beta"_s));
        QCOMPARE(locksOn(path), held);
        QVERIFY(isRefusedElsewhere(path));
    }

    void whatAKilledSessionLeftIsRolledBackFirst()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        const QByteArray before = bytesOf(path);
        bool wasUnfinished = false;
        for (int operation = 1; !wasUnfinished && operation < 100; ++operation) {
            const pid_t victim = ::fork();
            if (victim == 0) {
                faults::Disk disk(folder.path().toStdString());
                const Db db = must(open(path));
                disk.killAt(operation);
                must(addRecord(*db, u"Beta"_s));
                ::_exit(0);
            }
            ::waitpid(victim, nullptr, 0);
            wasUnfinished = bytesOf(path) != before && QFileInfo(path + u"-journal"_s).size() > 0;
        }
        QVERIFY(wasUnfinished);
        const Db db = must(openBeside(path));
        must(db->checks()->result());
        QCOMPARE(titles(*db), QStringList{u"Alpha"_s});
        QVERIFY(bytesPastTheLock(folder, path) == before);
    }

    // Its threads must not outlive the lock under which they read.
    void closingTheRegisterEndsThem()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        create(path);
        for (int i = 0; i < 50; ++i)
            must(openBeside(path));
        must(open(path));
    }
};

DESK_TEST(OpeningChecksTest)
#include "opening_checks_test.moc"
