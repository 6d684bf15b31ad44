#include "core/register/backup.h"
#include "core/register/check.h"
#include "tests/faults/disk.h"
#include "tests/harness/full_disk.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

namespace {

constexpr unsigned kRoom = faults::Make | faults::Write;
constexpr faults::Fault kFull{.kinds = kRoom, .error = ENOSPC, .isForEver = true};

// Commands that write two rows each, so that half of one can be told; big enough to spill out of the page
// cache.
constexpr int kCommands = 2;

support::Result<Committed> addPair(Connection& db, int number)
{
    return command(db, u"pair %1"_s.arg(number), [&]() -> support::Status {
        DESK_TRY(insertRecord(db, u"pair %1 a"_s.arg(number)));
        return insertRecord(db, u"pair %1 b"_s.arg(number) + QString(30'000, u'x'));
    });
}

// The numbers of the commands that were said to be saved.
QList<int> work(const QString& path)
{
    QList<int> saved;
    const auto db = open(path);
    for (int number = 1; db && number <= kCommands; ++number) {
        if (addPair(**db, number))
            saved << number;
    }
    return saved;
}

QString firstFault(const QString& path, const QList<int>& saved)
{
    const auto db = open(path);
    if (!db)
        return u"cannot be opened: "_s + db.error().detail;
    if (const auto whole = checkRegister(**db); !whole)
        return u"not whole: "_s + whole.error().detail;
    for (int number = 1; number <= kCommands; ++number) {
        const auto rows = must((*db)
                                   ->prepare("SELECT id FROM record WHERE title LIKE :title")
                                   .bind(":title", u"pair %1 %"_s.arg(number))
                                   .rows([](const Row& row) { return row.integer("id"); }));
        if (rows.size() == 1)
            return u"half of %1 is there"_s.arg(number);
        if (saved.contains(number) && rows.empty())
            return u"%1 was said to be saved and is not"_s.arg(number);
    }
    return {};
}

} // namespace

class FailingDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R3
    void noFaultLosesOrHalvesACommand_data()
    {
        QTest::addColumn<faults::Fault>("fault");
        QTest::newRow("once") << faults::Fault{.kinds = faults::kChanges, .error = EIO};
        QTest::newRow("for ever") << faults::Fault{
            .kinds = faults::kChanges, .error = EIO, .isForEver = true};
        QTest::newRow("sync, for ever")
            << faults::Fault{.kinds = faults::Sync, .error = EIO, .isForEver = true};
        QTest::newRow("full once") << faults::Fault{.kinds = kRoom, .error = ENOSPC};
        QTest::newRow("full for ever") << kFull;
    }
    void noFaultLosesOrHalvesACommand()
    {
        QFETCH(faults::Fault, fault);
        const Folder folder;
        create(folder.path(u"empty"_s));
        const QByteArray empty = bytesOf(folder.path(u"empty"_s));
        const QString path = folder.path(u"r"_s);
        int positions = 0;
        for (bool wasReached = true; wasReached;) {
            QFile::remove(path + u"-journal"_s);
            write(path, empty);
            faults::Disk disk(folder.path().toStdString());
            disk.failAt(++positions, fault);
            const QList<int> saved = work(path);
            wasReached = disk.operations() >= positions;
            disk.repair();
            const QString found = firstFault(path, saved);
            QVERIFY2(found.isEmpty(), qPrintable(u"operation %1: %2"_s.arg(positions).arg(found)));
            if (!wasReached)
                QCOMPARE(saved.size(), kCommands);
        }
        QVERIFY2(positions > 8, qPrintable(QString::number(positions)));
    }

    // Nor is it said that nothing was saved of what stands in the file.
    void whatFailsAtTheLastFlushIsToldAsItIs()
    {
        const Folder folder;
        faults::Disk disk(folder.path().toStdString());
        const Db db = create(folder.path(u"r"_s));
        int standing = 0;
        for (int n = 1; n < 60; ++n) {
            disk.failAt(n, {.kinds = faults::Sync, .error = EIO});
            const auto added = addPair(*db, n);
            disk.repair();
            const bool stands = titles(*db).contains(u"pair %1 a"_s.arg(n));
            if (added) {
                QVERIFY(stands);
                continue;
            }
            QCOMPARE(added.error().message.contains(u"It stands in the register now"_s), stands);
            standing += stands;
        }
        QVERIFY(standing > 0);
        must(checkRegister(*db));
    }

    // R4
    void afterAFullDiskTheSameRegisterReadsAndWritesAgain()
    {
        const Folder folder;
        faults::Disk disk(folder.path().toStdString());
        const Db db = create(folder.path(u"r"_s));
        must(addPair(*db, 1));
        for (int n = 1; n < 40; ++n) {
            disk.failAt(n, kFull);
            const auto refused = addPair(*db, 1000 + n);
            const bool wasReached = disk.operations() >= n;
            if (!refused) {
                QCOMPARE(refused.error().message,
                         u"The disk is full. Nothing was saved; make room and try again."_s);
                QVERIFY(titles(*db).contains(u"pair 1 a"_s));
                QVERIFY(!titles(*db).contains(u"pair %1 a"_s.arg(1000 + n)));
            }
            QVERIFY(refused || wasReached);
            disk.repair();
            const auto retried = addPair(*db, n + 1);
            QVERIFY2(retried, qPrintable(retried ? QString() : retried.error().detail));
        }
        must(checkRegister(*db));
    }

    // The file itself, not only what is read of it: nobody may come back to edit it.
    void afterAFullDiskTheFileIsInOrderAtOnce()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            must(addPair(*db, 1));
        }
        const qint64 size = QFileInfo(path).size();
        const Db db = must(open(path));
        {
            const harness::FullDisk full(rlim_t(size) + 4'000'000);
            const auto refused = command(*db, u"many"_s, [&]() -> support::Status {
                for (int i = 0; i < 400; ++i)
                    DESK_TRY(insertRecord(*db, QString::number(i) + QString(30'000, u'x')));
                return {};
            });
            QVERIFY(!refused);
        }
        QCOMPARE(QFileInfo(path).size(), size);
        QCOMPARE(QFileInfo(path + u"-journal"_s).size(), 0);
    }

    void aBackupThatDoesNotFitLeavesNothing()
    {
        const Folder folder;
        faults::Disk disk(folder.path().toStdString());
        const Db db = create(folder.path(u"r"_s));
        must(addPair(*db, 1));
        const QString copy = folder.path(u"copy"_s);
        disk.failAt(5, kFull);
        const auto refused = backUp(*db, copy);
        disk.repair();
        QVERIFY(!refused);
        QCOMPARE(refused.error().message,
                 u"%1 was not written: the disk is full. Make room and try again."_s.arg(copy));
        QCOMPARE(QDir(folder.path()).entryList({u"copy*"_s}, QDir::Files | QDir::Hidden), QStringList());
        must(backUp(*db, copy));
    }

    void aNewRegisterThatDoesNotFitLeavesNothing()
    {
        const Folder folder;
        faults::Disk disk(folder.path().toStdString());
        disk.failAt(3, kFull);
        QVERIFY(!createRegister(folder.path(u"r"_s)));
        QVERIFY(!QFile::exists(folder.path(u"r"_s)));
    }
};

DESK_TEST(FailingDiskTest)
#include "failing_disk_test.moc"
