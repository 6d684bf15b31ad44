#include "core/register/backup_keeper.h"
#include "core/register/erasure.h"
#include "core/register/journal.h"
#include "core/register/sqlite.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

namespace {

const QDateTime kNoon(QDate(2021, 12, 6), QTime(12, 0), Qt::UTC);

bool isPrivate(const QString& path)
{
    struct stat info = {};
    return ::stat(path.toUtf8().constData(), &info) == 0 && (info.st_mode & 07777) == 0600;
}

/// What the keeper told; nothing where no copy was due.
std::optional<support::Status> keep(BackupKeeper& keeper, const QDateTime& now)
{
    std::optional<support::Status> told;
    keeper.whenTaken([&](const support::Status& taken) { told = taken; });
    keeper.takeIfDue(now);
    keeper.wait();
    return told;
}

bool backUpIfDue(Connection& db, const QDateTime& now)
{
    BackupKeeper keeper(db);
    const auto told = keep(keeper, now);
    if (told)
        must(*told);
    return told.has_value();
}

QStringList namesIn(const QString& folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R13
    void isACompletePrivateCopyWithTheSameDigest()
    {
        const Folder folder;
        const Db db = create(folder.path(u"r"_s));
        must(addRecord(*db, u"Alpha"_s));
        must(backUp(*db, folder.path(u"copy"_s)));
        QVERIFY(isPrivate(folder.path(u"copy"_s)));
        const Db copy = must(open(folder.path(u"copy"_s)));
        QCOMPARE(must(tablesDigest(*copy)), must(tablesDigest(*db)));
        QCOMPARE(must(chainHead(*copy)).hash, must(chainHead(*db)).hash);
        QVERIFY(addRecord(*db, u"Beta"_s));
    }

    void takesThePlaceOfNoRegisterAndNoOlderCopy()
    {
        const Folder folder;
        const Db db = create(folder.path(u"r"_s));
        write(folder.path(u"copy"_s), "a list");
        must(backUp(*db, folder.path(u"copy"_s)));
        must(addRecord(*db, u"Alpha"_s));
        QCOMPARE(backUp(*db, folder.path(u"copy"_s)).error().code, support::ErrorCode::WrongUsage);
        QCOMPARE(titles(*must(open(folder.path(u"copy"_s)))), QStringList());
        QVERIFY(!backUp(*db, folder.path(u"no such folder/copy"_s)));
        QVERIFY(!backUp(*db, folder.path(u"r"_s)));
        QVERIFY(!QFile::exists(folder.path(u"copy.part"_s)));
    }

    void canBeTakenOfAViewedRegister()
    {
        const Folder folder;
        must(addRecord(*create(folder.path(u"r"_s)), u"Alpha"_s));
        const Db db = must(open(folder.path(u"r"_s), Access::ViewOnly));
        must(backUp(*db, folder.path(u"copy"_s)));
        QCOMPARE(titles(*must(open(folder.path(u"copy"_s)))), QStringList{u"Alpha"_s});
    }

    void isTakenAfterThirtyMinutesOfChange()
    {
        const Folder folder;
        const Db db = create(folder.path(u"r"_s));
        must(addRecord(*db, u"Alpha"_s));
        QVERIFY(backUpIfDue(*db, kNoon));
        QVERIFY(!backUpIfDue(*db, kNoon.addSecs(3600))); // nothing changed
        must(addRecord(*db, u"Beta"_s));
        QVERIFY(!backUpIfDue(*db, kNoon.addSecs(29 * 60)));
        QVERIFY(backUpIfDue(*db, kNoon.addDays(1)));
        const auto backups = automaticBackups(db->path());
        QCOMPARE(backups.size(), size_t(2));
        QCOMPARE(backups[0].takenAt, kNoon.addDays(1));
        QCOMPARE(backups[0].entries, 2);
        QVERIFY(isPrivate(backups[0].path));
        QCOMPARE(titles(*must(open(backups[1].path))), QStringList{u"Alpha"_s});
    }

    // R13: what was edited outside of the program never pushes out what was sound.
    void aCopyThatIsNotSoundTakesNoPlace()
    {
        const Folder folder;
        const Db db = create(folder.path(u"r"_s));
        for (int day = 0; day < 40; ++day) {
            must(addRecord(*db, u"Record %1"_s.arg(day)));
            QVERIFY(backUpIfDue(*db, kNoon.addDays(day)));
        }
        const QStringList before = namesIn(folder.path(u"r.backups"_s));
        must(execute(db->handle(), "UPDATE record SET note = 'edited outside' WHERE id = 3"));
        must(addRecord(*db, u"Later"_s));
        BackupKeeper keeper(*db);
        const auto told = keep(keeper, kNoon.addDays(41));
        QVERIFY(told && !*told);
        QVERIFY(told->error().message.contains(u"changed outside of this program"_s));
        QCOMPARE(namesIn(folder.path(u"r.backups"_s)), before);
        must(execute(db->handle(), "UPDATE record SET note = NULL WHERE id = 3"));
        QVERIFY(!keep(keeper, kNoon.addDays(41).addSecs(60))); // not at each command
        QVERIFY(backUpIfDue(*db, kNoon.addDays(41).addSecs(600)));
    }

    void whereNoneCanBeMadeItIsTold()
    {
        const Folder folder;
        const Db db = create(folder.path(u"r"_s));
        must(addRecord(*db, u"Alpha"_s));
        write(folder.path(u"r.backups"_s), "a file in the place of the folder");
        BackupKeeper keeper(*db);
        const auto told = keep(keeper, kNoon);
        QVERIFY(told && !*told);
        QVERIFY(told->error().message.contains(u"r.backups"_s));
        QVERIFY(QFile::remove(folder.path(u"r.backups"_s)));
        const auto taken = keep(keeper, kNoon.addSecs(600));
        QVERIFY(taken && *taken);
        QVERIFY(!keep(keeper, kNoon.addSecs(3600)));
    }

    void aCopyOfAWrongClockStopsNone()
    {
        const Folder folder;
        const Db db = create(folder.path(u"r"_s));
        must(addRecord(*db, u"Alpha"_s));
        QVERIFY(backUpIfDue(*db, kNoon.addYears(78)));
        must(addRecord(*db, u"Beta"_s));
        QVERIFY(backUpIfDue(*db, kNoon));
        must(addRecord(*db, u"Gamma"_s));
        QVERIFY(!backUpIfDue(*db, kNoon.addSecs(60)));
        QVERIFY(backUpIfDue(*db, kNoon.addSecs(3600)));
        const auto backups = automaticBackups(db->path());
        QCOMPARE(backups.size(), size_t(2)); // one of a day
        QCOMPARE(backups[1].takenAt, kNoon.addSecs(3600));
    }

    void whatKilledBackupsLeftIsSweptAway()
    {
        const Folder folder;
        const Db db = create(folder.path(u"r"_s));
        must(addRecord(*db, u"Alpha"_s));
        QVERIFY(QDir(folder.path()).mkdir(u"r.backups"_s));
        const QString left = folder.path(u"r.backups/20211101T120000Z-1.register.part"_s);
        write(left, "half of it");
        write(left + u"-journal"_s, "and its journal");
        QVERIFY(backUpIfDue(*db, kNoon));
        QCOMPARE(QDir(folder.path(u"r.backups"_s)).entryList(QDir::Files),
                 QStringList{u"20211206T120000Z-1.register"_s});
    }

    // R13: the disk of the register may be gone one day.
    void theNewestIsKeptElsewhereToo()
    {
        const Folder folder;
        const Folder stick;
        const QString elsewhere = stick.path(u"desk-1a2b.register"_s);
        const Db db = create(folder.path(u"r"_s));
        must(addRecord(*db, u"Alpha"_s));
        BackupKeeper keeper(*db);
        QList<support::Status> told;
        keeper.keepElsewhere([&] { return elsewhere; }, [&](const support::Status& kept) { told << kept; });
        QVERIFY(keep(keeper, kNoon));
        QCOMPARE(told.size(), 1);
        must(told[0]);
        QCOMPARE(namesIn(stick.path(u"desk-1a2b.register.backups"_s)), namesIn(folder.path(u"r.backups"_s)));
        const auto copies = automaticBackups(elsewhere);
        QCOMPARE(copies.size(), size_t(1));
        QVERIFY(isPrivate(copies[0].path));
        QCOMPARE(titles(*must(open(copies[0].path))), QStringList{u"Alpha"_s});
        must(addRecord(*db, u"Beta"_s));
        QVERIFY(!keep(keeper, kNoon.addSecs(60))); // neither is due
        QCOMPARE(told.size(), 1);
    }

    /// A stick that comes and goes: its folder is not made on this disk, and what is missing is told and
    /// caught up.
    void whereElsewhereIsGoneItIsToldAndCaughtUp()
    {
        const Folder folder;
        const Folder around;
        const QString stick = around.path(u"stick"_s);
        const QString elsewhere = stick + u"/desk.register"_s;
        const Db db = create(folder.path(u"r"_s));
        must(addRecord(*db, u"Alpha"_s));
        BackupKeeper keeper(*db);
        QList<support::Status> told;
        keeper.keepElsewhere([&] { return elsewhere; }, [&](const support::Status& kept) { told << kept; });
        QVERIFY(keep(keeper, kNoon));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].error().message, u"The folder %1 is not there."_s.arg(stick));
        QVERIFY(!QFile::exists(stick));
        QVERIFY(QDir().mkdir(stick));
        QVERIFY(!keep(keeper, kNoon.addSecs(60))); // not at each command
        QCOMPARE(told.size(), 1);
        QVERIFY(!keep(keeper, kNoon.addSecs(600)));
        QCOMPARE(told.size(), 2);
        must(told[1]);
        QCOMPARE(automaticBackups(elsewhere).size(), size_t(1));
    }

    void aCopyElsewhereThatIsNotSoundTakesNoPlace()
    {
        const Folder folder;
        const Folder stick;
        const QString elsewhere = stick.path(u"desk.register"_s);
        const Db db = create(folder.path(u"r"_s));
        must(addRecord(*db, u"Alpha"_s));
        QVERIFY(backUpIfDue(*db, kNoon));
        const QString newest = automaticBackups(db->path()).front().path;
        QByteArray bytes = bytesOf(newest);
        bytes[bytes.indexOf("Alpha")] = 'O';
        write(newest, bytes);
        QVERIFY(!copyNewestBackup(db->path(), elsewhere));
        QCOMPARE(namesIn(stick.path(u"desk.register.backups"_s)), QStringList());
    }

    // S10: one that an erasure was stopped before, or that was out of its reach.
    void whatHoldsWhatWasErasedGoesWithTheNextCopy()
    {
        const Folder folder;
        const Folder stick;
        const QString elsewhere = stick.path(u"desk.register"_s);
        const Db db = create(folder.path(u"r"_s));
        must(addRecord(*db, u"Quatermain"_s));
        QVERIFY(backUpIfDue(*db, kNoon));
        must(copyNewestBackup(db->path(), elsewhere));
        {
            Transaction transaction(
                *db, {.command = QString::fromLatin1(kEraseCommand), .summary = u"Erased a person"_s});
            must(db->prepare("UPDATE record SET title = 'erased person'").run());
            transaction.eraseHistory("record", 1);
            must(transaction.commit());
        }
        QVERIFY(backUpIfDue(*db, kNoon.addDays(1)));
        must(copyNewestBackup(db->path(), elsewhere));
        for (const QString& path : {db->path(), elsewhere}) {
            const auto backups = automaticBackups(path);
            QCOMPARE(backups.size(), size_t(1));
            QCOMPARE(backups[0].entries, 2);
        }
    }

    void ofARegisterInMemoryNothingIsLeftOnDisk()
    {
        const Folder folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const Db db = inMemory();
        must(addRecord(*db, u"Alpha"_s));
        QVERIFY(!backUpIfDue(*db, kNoon));
        const QStringList left = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(left, QStringList());
    }

    void keepsTwelveDailyTenWeeklyAndNineMonthly()
    {
        std::vector<Backup> backups;
        for (int hour = 0; hour < 24 * 500; hour += 6) {
            const QDateTime time = kNoon.addSecs(-3600LL * hour);
            backups.push_back({time.toString(Qt::ISODate), time, 1});
        }
        QSet<QString> expired;
        for (const Backup& backup : expiredBackups(backups))
            expired.insert(backup.path);
        std::vector<QDate> kept;
        for (const Backup& backup : backups) {
            if (!expired.contains(backup.path))
                kept.push_back(backup.takenAt.date());
        }
        const std::vector<QDate> expected{// twelve days
                                          {2021, 12, 6},
                                          {2021, 12, 5},
                                          {2021, 12, 4},
                                          {2021, 12, 3},
                                          {2021, 12, 2},
                                          {2021, 12, 1},
                                          {2021, 11, 30},
                                          {2021, 11, 29},
                                          {2021, 11, 28},
                                          {2021, 11, 27},
                                          {2021, 11, 26},
                                          {2021, 11, 25},
                                          // Sundays of the weeks before, and ends of months between them
                                          {2021, 11, 21},
                                          {2021, 11, 14},
                                          {2021, 11, 7},
                                          {2021, 10, 31},
                                          {2021, 10, 24},
                                          {2021, 10, 17},
                                          {2021, 10, 10},
                                          {2021, 9, 30},
                                          {2021, 8, 31},
                                          {2021, 7, 31},
                                          {2021, 6, 30},
                                          {2021, 5, 31},
                                          {2021, 4, 30}};
        QCOMPARE(kept, expected);
    }

    // R13 and R8
    void restoringGivesTheSameDigestAndMovesTheOldFileAndItsSideFilesAway()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        QByteArray digest;
        {
            const Db db = create(path);
            must(addRecord(*db, u"Alpha"_s));
            digest = must(tablesDigest(*db));
            must(backUp(*db, folder.path(u"copy"_s)));
            must(addRecord(*db, u"Beta"_s));
        }
        write(path + u"-journal"_s, "a killed session's journal");
        write(path + u"-wal"_s, "another program's log");
        const QString aside = must(restore(folder.path(u"copy"_s), path, kNoon, fixture::migrations()));
        QVERIFY(isPrivate(path));
        QVERIFY(!QFile::exists(path + u"-wal"_s));
        QCOMPARE(must(tablesDigest(*must(open(path)))), digest);
        QCOMPARE(bytesOf(aside + u"-journal"_s), "a killed session's journal");
        QCOMPARE(bytesOf(aside + u"-wal"_s), "another program's log");
        QFile::remove(aside + u"-journal"_s);
        QVERIFY(!open(aside)); // a log beside a register is not ours
        QFile::remove(aside + u"-wal"_s);
        QCOMPARE(titles(*must(open(aside))), (QStringList{u"Alpha"_s, u"Beta"_s}));
    }

    void anEmptyJournalIsNotKept()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            must(backUp(*db, folder.path(u"copy"_s)));
            must(addRecord(*db, u"Alpha"_s));
        }
        write(path + u"-journal"_s, {}); // as a killed session leaves it after its last commit
        const QString aside = must(restore(folder.path(u"copy"_s), path, kNoon, fixture::migrations()));
        QCOMPARE(titles(*must(open(aside))), QStringList{u"Alpha"_s});
        QVERIFY(!QFile::exists(aside + u"-journal"_s));
        QVERIFY(!QFile::exists(path + u"-journal"_s));
    }

    void aRegisterIsNotRestoredFromItself()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        create(path);
        QVERIFY(QFile::link(path, folder.path(u"other"_s)));
        for (const QString& backup : {path, folder.path(u"other"_s)}) {
            const auto refused = restore(backup, path, kNoon, fixture::migrations());
            QVERIFY(!refused);
            QCOMPARE(refused.error().message,
                     u"%1 is the register itself. Name the backup that is to take its place."_s.arg(backup));
        }
    }

    void aNameTooLongForWhatLiesBesideIsSaid()
    {
        const Folder folder;
        const Db db = create(folder.path(u"r"_s));
        const QString longName = QString(249, u'a');
        const auto made = backUp(*db, folder.path(longName));
        QVERIFY(!made);
        QCOMPARE(made.error().message,
                 u"The name %1 is too long, because the files beside a register are called after it. Give it "
                 "a name that is shorter by 7 bytes."_s.arg(longName));
        must(backUp(*db, folder.path(longName.left(242))));
        must(open(folder.path(longName.left(242))));
        // Kept aside under a name that is longer by 26.
        const auto restored =
            restore(folder.path(u"r"_s), folder.path(longName.left(242)), kNoon, fixture::migrations());
        QVERIFY(!restored);
        QVERIFY2(restored.error().message.endsWith(u"shorter by 21 bytes."_s),
                 qPrintable(restored.error().message));
    }

    void twiceInASecondKeepsBothOriginals()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            must(backUp(*db, folder.path(u"copy"_s)));
            must(addRecord(*db, u"Alpha"_s));
        }
        const QString first = must(restore(folder.path(u"copy"_s), path, kNoon, fixture::migrations()));
        must(addRecord(*must(open(path)), u"Beta"_s));
        const QString second = must(restore(folder.path(u"copy"_s), path, kNoon, fixture::migrations()));
        QCOMPARE(titles(*must(open(first))), QStringList{u"Alpha"_s});
        QCOMPARE(titles(*must(open(second))), QStringList{u"Beta"_s});
        QCOMPARE(titles(*must(open(path))), QStringList());
    }

    void oneOfAnOlderVersionIsBroughtUpToDateOnTheWay()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            must(addRecord(*db, u"Alpha"_s));
            must(backUp(*db, folder.path(u"copy"_s)));
        }
        const QByteArray before = bytesOf(folder.path(u"copy"_s));
        const std::vector<Migration> more{
            fixture::migrations()[0],
            fixture::migrations()[1],
            {3, "ALTER TABLE record ADD COLUMN colour TEXT; UPDATE record SET colour = 'red';"}};
        must(restore(folder.path(u"copy"_s), path, kNoon, more));
        const Db db = must(openRegister(path, {.migrations = more}));
        QCOMPARE(must(db->integer("SELECT count(*) FROM record WHERE colour = 'red'")), 1);
        QCOMPARE(bytesOf(folder.path(u"copy"_s)), before);
    }

    void throughALinkTheRegisterItselfIsReplaced()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            must(backUp(*db, folder.path(u"copy"_s)));
            must(addRecord(*db, u"Alpha"_s));
        }
        QVERIFY(QFile::link(path, folder.path(u"link"_s)));
        const QString aside =
            must(restore(folder.path(u"copy"_s), folder.path(u"link"_s), kNoon, fixture::migrations()));
        QVERIFY(QFileInfo(folder.path(u"link"_s)).isSymLink());
        QCOMPARE(titles(*must(open(path))), QStringList());
        QCOMPARE(titles(*must(open(aside))), QStringList{u"Alpha"_s});
    }

    // What a killed restore leaves at each of its steps; "Alpha" is what was there, "Beta" the backup.
    void aStoppedRestoreIsSaidAndTheRegisterIsWhole_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("title");
        QTest::newRow("ready") << 1 << u"Alpha"_s;
        QTest::newRow("second names") << 2 << u"Alpha"_s;
        QTest::newRow("changed places") << 3 << u"Beta"_s;
        QTest::newRow("journal removed") << 4 << u"Beta"_s;
    }
    void aStoppedRestoreIsSaidAndTheRegisterIsWhole()
    {
        QFETCH(int, steps);
        QFETCH(QString, title);
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        const QString aside = path + u".replaced-20211206T120000Z"_s;
        must(addRecord(*create(path), u"Alpha"_s));
        must(addRecord(*create(path + u".restored"_s), u"Beta"_s));
        QFile::remove(path + u".restored-journal"_s);
        if (steps >= 2) {
            QCOMPARE(::link(path.toUtf8().constData(), aside.toUtf8().constData()), 0);
            QCOMPARE(::link((path + u"-journal"_s).toUtf8().constData(),
                            (aside + u"-journal"_s).toUtf8().constData()),
                     0);
        }
        if (steps >= 3)
            QCOMPARE(::renameat2(AT_FDCWD, path.toUtf8().constData(), AT_FDCWD,
                                 (path + u".restored"_s).toUtf8().constData(), RENAME_EXCHANGE),
                     0);
        if (steps >= 4)
            QVERIFY(QFile::remove(path + u"-journal"_s));
        const auto said = open(path);
        QVERIFY(!said);
        QVERIFY2(said.error().message.contains(u"was stopped"_s), qPrintable(said.error().message));
        QVERIFY(!QFile::exists(path + u".restored"_s));
        QCOMPARE(titles(*must(open(path))), QStringList{title});
        QCOMPARE(QFile::exists(aside), steps >= 3);
        if (steps >= 3)
            QCOMPARE(titles(*must(open(aside))), QStringList{u"Alpha"_s});
    }

    // R8
    void killedAtAnyMomentThereIsAWholeRegisterAtItsPath()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            must(backUp(*db, folder.path(u"copy"_s)));
            must(addRecord(*db, u"Alpha"_s));
        }
        for (int kill = 0; kill < 60; ++kill) {
            const pid_t child = ::fork();
            if (child == 0) {
                for (;;)
                    if (!restore(folder.path(u"copy"_s), path, kNoon, fixture::migrations()))
                        ::_exit(1);
            }
            ::usleep(2000 + 700 * kill);
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            QVERIFY(QFile::exists(path));
            auto opened = open(path);
            if (!opened && opened.error().message.contains(u"was stopped"_s))
                opened = open(path);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
            if (kill % 10 == 9)
                for (const QString& old : QDir(folder.path()).entryList({u"r.replaced-*-*"_s}))
                    QFile::remove(folder.path(old));
        }
        // On a slow machine none may have come to its end.
        const QString aside = path + u".replaced-20211206T120000Z"_s;
        QCOMPARE(titles(*must(open(QFile::exists(aside) ? aside : path))), QStringList{u"Alpha"_s});
    }

    void restoresWhatIsGoneOrDamaged()
    {
        const Folder folder;
        must(backUp(*create(folder.path(u"r"_s)), folder.path(u"copy"_s)));
        QCOMPARE(must(restore(folder.path(u"copy"_s), folder.path(u"new"_s), kNoon, fixture::migrations())),
                 QString());
        QVERIFY(open(folder.path(u"new"_s)));
        write(folder.path(u"r"_s), "damaged");
        must(restore(folder.path(u"copy"_s), folder.path(u"r"_s), kNoon, fixture::migrations()));
        QVERIFY(open(folder.path(u"r"_s)));
    }

    void doesNotRestoreOverAnOpenRegisterNorFromADamagedCopy()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            must(backUp(*db, folder.path(u"copy"_s)));
            QVERIFY(!restore(folder.path(u"copy"_s), path, kNoon, fixture::migrations()));
            QVERIFY(addRecord(*db, u"still here"_s));
        }
        QByteArray bytes = bytesOf(folder.path(u"copy"_s));
        write(folder.path(u"copy"_s), bytes.left(bytes.size() - 4096));
        QVERIFY(!restore(folder.path(u"copy"_s), path, kNoon, fixture::migrations()));
        QCOMPARE(titles(*must(open(path))), QStringList{u"still here"_s});
    }

    // S10
    void afterAnErasureOneFreshCopyTakesThePlaceOfAll()
    {
        const Folder folder;
        const Db db = create(folder.path(u"r"_s));
        must(addRecord(*db, u"Quatermain"_s));
        QVERIFY(backUpIfDue(*db, kNoon));
        {
            Transaction transaction(*db, {.command = u"person.erase"_s, .summary = u"Erased a person"_s});
            must(db->prepare("UPDATE record SET title = 'erased person'").run());
            transaction.eraseHistory("record", 1);
            must(transaction.commit());
        }
        const CopyInHand copy = must(beginReplacingBackups(*db, kNoon.addSecs(60)));
        must(endReplacingBackups(copy, verifyThoroughly(copy), {}));
        const auto backups = automaticBackups(db->path());
        QCOMPARE(backups.size(), size_t(1));
        QVERIFY(!bytesOf(backups[0].path).contains("Quatermain"));
    }
};

DESK_TEST(BackupTest)
#include "backup_test.moc"
