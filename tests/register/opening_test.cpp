#include "core/register/journal.h"
#include "core/register/migrator.h"
#include "core/register/undo.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;
using support::ErrorCode;

namespace {

mode_t modeOf(const QString& path)
{
    struct stat info = {};
    return ::stat(path.toUtf8().constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

struct FileState
{
    QByteArray bytes;
    QDateTime modified;
    QStringList neighbours;
    bool operator==(const FileState&) const = default;
};

FileState stateOf(const QString& path)
{
    const QFileInfo file(path);
    return {bytesOf(path), file.lastModified(), file.dir().entryList(QDir::Files | QDir::Hidden)};
}

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItCreated()
    {
        const Folder folder;
        const QString path = folder.path(u"Ünï cøde?#%.register"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        QCOMPARE(titles(*must(open(path))), QStringList{u"Alpha"_s});
    }

    void neverOverwritesAFile()
    {
        const Folder folder;
        const QString path = folder.path(u"taken"_s);
        write(path, "precious");
        QCOMPARE(createRegister(path).error().code, ErrorCode::UnusableFile);
        QCOMPARE(bytesOf(path), "precious");
    }

    // S10
    void everyFileIsPrivate()
    {
        const Folder folder;
        const mode_t old = ::umask(0);
        const Db db = create(folder.path(u"r"_s));
        Transaction transaction(*db, {.command = u"x"_s, .summary = u"x"_s});
        must(insertRecord(*db, u"x"_s));
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        ::umask(old);
        QVERIFY(files.contains(u"r-journal"_s) && files.contains(u"r.open-by"_s));
        for (const QString& file : files)
            QCOMPARE(modeOf(folder.path(file)), mode_t(0600));
    }

    void refusesWhatIsNoRegister_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const Folder folder;
        create(folder.path(u"r"_s));
        const QByteArray good = bytesOf(folder.path(u"r"_s));
        QByteArray foreign = good, newer = good, wal = good;
        foreign.replace(68, 4, "GPKG");
        newer.replace(60, 4, QByteArray("\0\0\x03\xe7", 4));
        wal.replace(18, 2, "\2\2");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("name,acronym\r\n");
        QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("another program's") << foreign;
        QTest::newRow("newer") << newer;
        QTest::newRow("write-ahead log") << wal;
        QTest::newRow("half") << good.left(good.size() / 2);
        QTest::newRow("header and zeros") << good.left(100) + QByteArray(good.size() - 100, '\0');
    }
    void refusesWhatIsNoRegister()
    {
        QFETCH(QByteArray, bytes);
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        write(path, bytes);
        const FileState before = stateOf(path);
        for (const Access access : {Access::Edit, Access::ViewOnly}) {
            const auto refused = open(path, access);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::UnusableFile);
            QVERIFY(!refused.error().message.isEmpty());
        }
        QVERIFY(stateOf(path) == before);
    }

    void refusesAFolderAndWhatIsNotThere()
    {
        const Folder folder;
        QCOMPARE(open(folder.path()).error().code, ErrorCode::UnusableFile);
        QCOMPARE(open(folder.path(u"nothing"_s)).error().code, ErrorCode::UnusableFile);
        QCOMPARE(open(u"file:r?mode=memory"_s).error().code, ErrorCode::UnusableFile);
        ::mkfifo(folder.path(u"pipe"_s).toUtf8().constData(), 0600);
        QCOMPARE(open(folder.path(u"pipe"_s)).error().code, ErrorCode::UnusableFile);
    }

    // R5
    void refusesASecondProgramAtOnceAndNamesTheFirst()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        create(path);
        int ready[2], done[2];
        QVERIFY(::pipe(ready) == 0 && ::pipe(done) == 0);
        const pid_t other = ::fork();
        if (other == 0) {
            const Db db = must(open(path));
            must(addRecord(*db, u"by the first"_s));
            char byte = 0;
            [[maybe_unused]] auto written = ::write(ready[1], &byte, 1);
            [[maybe_unused]] auto waited = ::read(done[0], &byte, 1);
            ::_exit(0);
        }
        char byte = 0;
        QVERIFY(::read(ready[0], &byte, 1) == 1);
        QElapsedTimer timer;
        timer.start();
        for (const Access access : {Access::Edit, Access::ViewOnly}) {
            const auto refused = open(path, access);
            QVERIFY(!refused);
            QVERIFY(isHeldElsewhere(refused.error()));
            QVERIFY2(refused.error().message.contains(u"process %1"_s.arg(other)),
                     qPrintable(refused.error().message));
        }
        QVERIFY2(timer.elapsed() < 1000, "two refusals take less than a second");
        const Db copy = must(openCopy(path, fixture::migrations()));
        QCOMPARE(titles(*copy), QStringList{u"by the first"_s});
        QVERIFY(copy->isViewOnly());
        QVERIFY(!addRecord(*copy, u"x"_s));
        QVERIFY(::write(done[1], &byte, 1) == 1);
        ::waitpid(other, nullptr, 0);
        QVERIFY(open(path));
    }

    void openingTwiceInOneProgramKeepsTheLock()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        const Db db = create(path);
        QVERIFY(!open(path));
        must(openCopy(path, fixture::migrations()));
        const pid_t other = ::fork();
        if (other == 0)
            ::_exit(open(path) ? 1 : 0);
        int status = -1;
        ::waitpid(other, &status, 0);
        QCOMPARE(status, 0);
    }

    void doesNotBelieveEveryHolderNote()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        const Db db = create(path);
        const QByteArray host = QSysInfo::machineHostName().toUtf8();
        for (const QByteArray& note :
             {QByteArray("not a number\nhost\nuser\n"), QByteArray("1\n\x01\nuser\n"), QByteArray(600, 'x'),
              QByteArray(), QByteArray("999999999\n" + host + "\nuser\n")}) {
            write(path + u".open-by"_s, note);
            const auto refused = open(path);
            QVERIFY(!refused);
            QCOMPARE(refused.error().message, u"The register is open in another window or program."_s);
        }
    }

    void aHolderWithoutANameIsToldByItsComputer()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        const Db db = create(path);
        write(path + u".open-by"_s, "4711\nfar-away\n\n");
        QCOMPARE(open(path).error().message, u"The register is already open on far-away (process 4711)."_s);
        write(path + u".open-by"_s, "4711\nfar-away\nada\n");
        QCOMPARE(open(path).error().message,
                 u"The register is already open by ada on far-away (process 4711)."_s);
    }

    void aPathThatIsTooLongIsToldInWords()
    {
        const Folder folder;
        QString deep = folder.path();
        while (deep.size() + 101 < 500)
            deep += u'/' + QString(100, u'd');
        QVERIFY(QDir().mkpath(deep));
        const QString longest = deep + u'/' + QString(503 - deep.size() - 1, u'r');
        const QString made = longest.chopped(5); // made as a ".part"
        must(addRecord(*create(made), u"Alpha"_s));
        QVERIFY(QFile::rename(made, longest));
        QVERIFY(open(longest));
        const QString tooLong = longest + u'r';
        QVERIFY(QFile::copy(longest, tooLong));
        for (const auto& refused :
             {open(tooLong), open(tooLong, Access::ViewOnly), createRegister(longest + u"rr"_s)}) {
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"504 bytes, and 503 are the most"_s) ||
                         refused.error().message.contains(u"505 bytes, and 503 are the most"_s),
                     qPrintable(refused.error().message));
        }
        QVERIFY(!QFile::exists(longest + u"rr"_s));
    }

    void aStrayCloseOfTheFileLetsNobodyIn()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        const Db db = create(path);
        QVERIFY(!bytesOf(path).isEmpty()); // opened and closed: SQLite's lock is gone
        const pid_t other = ::fork();
        if (other == 0) {
            const auto edited = open(path);
            const auto viewed = open(path, Access::ViewOnly);
            ::_exit(!edited && isHeldElsewhere(edited.error()) && !viewed && isHeldElsewhere(viewed.error())
                        ? 0
                        : 1);
        }
        int status = -1;
        ::waitpid(other, &status, 0);
        QCOMPARE(status, 0);
        must(addRecord(*db, u"Alpha"_s));
    }

    void theNoteIsFreeWhenItsHolderIsKilled()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        create(path);
        const pid_t holder = ::fork();
        if (holder == 0) {
            const auto db = open(path);
            ::_exit(db ? 0 : 1); // nothing is closed in order
        }
        int status = -1;
        ::waitpid(holder, &status, 0);
        QCOMPARE(status, 0);
        QVERIFY(QFile::exists(path + u".open-by"_s));
        QVERIFY(open(path));
        QVERIFY(!QFile::exists(path + u".open-by"_s));
    }

    void aPipeBesideTheRegisterIsNotWaitedFor_data()
    {
        QTest::addColumn<QString>("side");
        for (const char* side : {"-journal", "-wal", "-shm", ".open-by", ".backups"})
            QTest::newRow(side) << QString::fromLatin1(side);
    }
    void aPipeBesideTheRegisterIsNotWaitedFor()
    {
        QFETCH(QString, side);
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        create(path);
        QFile::remove(path + side);
        QCOMPARE(::mkfifo((path + side).toUtf8().constData(), 0600), 0);
        const bool isSqlites = side.startsWith(u'-');
        for (const auto access : {Access::Edit, Access::ViewOnly}) {
            const auto opened = open(path, access);
            QCOMPARE(opened.has_value(), !isSqlites);
            if (isSqlites)
                QVERIFY2(opened.error().message.contains(side), qPrintable(opened.error().message));
        }
        QCOMPARE(openCopy(path, fixture::migrations()).has_value(), !isSqlites);
    }

    void aLinkBesideTheRegisterIsNamed()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        create(path);
        write(folder.path(u"precious"_s), "precious");
        QFile::remove(path + u"-journal"_s);
        QVERIFY(QFile::link(folder.path(u"precious"_s), path + u"-journal"_s));
        for (const auto access : {Access::Edit, Access::ViewOnly}) {
            const auto opened = open(path, access);
            QVERIFY(!opened);
            QCOMPARE(
                opened.error().message,
                u"%1-journal is not a file, but has the name of one that belongs to the register. Move it "
                "away."_s.arg(path));
        }
        QCOMPARE(bytesOf(folder.path(u"precious"_s)), "precious");
    }

    void anotherProgramsLogBesideTheRegisterIsNamed()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        create(path);
        write(path + u"-wal"_s, "another program's log");
        for (const auto access : {Access::Edit, Access::ViewOnly}) {
            const auto opened = open(path, access);
            QVERIFY(!opened);
            QCOMPARE(
                opened.error().message,
                u"%1-wal was left by another program, and would be mixed into the register. Move it away, "
                "and open the register again."_s.arg(path));
        }
        QFile::remove(path + u"-wal"_s);
        must(open(path));
    }

    void aNameTooLongForItsJournalIsSaid()
    {
        const Folder folder;
        create(folder.path(u"r"_s));
        const QString path = folder.path(QString(249, u'a'));
        write(path, bytesOf(folder.path(u"r"_s)));
        const auto opened = open(path);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.endsWith(u"Give it a name that is shorter by 2 bytes."_s),
                 qPrintable(opened.error().message));
        QVERIFY(QFile::rename(path, folder.path(QString(247, u'a'))));
        must(open(folder.path(QString(247, u'a'))));
    }

    void whatTheFileSaysOfItselfIsLookedAt_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("no day") << u"INSERT INTO meta VALUES ('story_day', 'tomorrow')"_s;
        // The first step of the history has it.
        QTest::newRow("a day") << u"INSERT INTO meta VALUES ('story_day', '2022-02-15')"_s;
        QTest::newRow("another identity")
            << u"INSERT OR REPLACE INTO meta VALUES ('identity', '0123456789abcdef')"_s;
    }
    void whatTheFileSaysOfItselfIsLookedAt()
    {
        QFETCH(QString, script);
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        tamper(path, script.toLatin1().constData());
        for (const auto access : {Access::Edit, Access::ViewOnly}) {
            const auto opened = open(path, access);
            QVERIFY(!opened);
            QVERIFY(opened.error().isDamage);
        }
    }

    void aHolderNoteIsNotWrittenThroughALink()
    {
        const Folder folder;
        write(folder.path(u"precious"_s), "precious");
        QVERIFY(QFile::link(folder.path(u"precious"_s), folder.path(u"r.open-by"_s)));
        create(folder.path(u"r"_s));
        QCOMPARE(bytesOf(folder.path(u"precious"_s)), "precious");
    }

    // R11
    void viewingChangesNothing()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        const FileState before = stateOf(path);
        {
            const Db db = must(open(path, Access::ViewOnly));
            QCOMPARE(titles(*db), QStringList{u"Alpha"_s});
            QCOMPARE(must(journalPage(*db, 10)).size(), size_t(1));
            const auto refused = addRecord(*db, u"x"_s);
            QCOMPARE(refused.error().message, u"This register is open for viewing only."_s);
        }
        QVERIFY(stateOf(path) == before);
    }

    // R10
    void aReadOnlyPlaceCanBeViewed()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        QFile::remove(path + u"-journal"_s);
        ::chmod(path.toUtf8().constData(), 0400);
        ::chmod(folder.path().toUtf8().constData(), 0500);
        const FileState before = stateOf(path);
        const pid_t reader = ::fork(); // as somebody who may not write there
        if (reader == 0) {
            [[maybe_unused]] const int dropped =
                ::geteuid() == 0 ? ::chown(folder.path().toUtf8().constData(), 65534, 65534) +
                                       ::chown(path.toUtf8().constData(), 65534, 65534) + ::seteuid(65534)
                                 : 0;
            const auto db = open(path, Access::ViewOnly);
            const bool isRead =
                db && titles(**db) == QStringList{u"Alpha"_s} && must(chainHead(**db)).count == 1;
            const auto refused = open(path);
            ::_exit(isRead && !refused && refused.error().message.contains(u"read-only"_s) ? 0 : 1);
        }
        int status = -1;
        ::waitpid(reader, &status, 0);
        ::chmod(folder.path().toUtf8().constData(), 0700);
        QCOMPARE(status, 0);
        QVERIFY(stateOf(path) == before);
    }

    void anOlderRegisterIsMigratedAfterACopy()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        const std::vector<Migration> more{
            fixture::migrations()[0],
            fixture::migrations()[1],
            {3, "ALTER TABLE record ADD COLUMN colour TEXT; UPDATE record SET colour = 'red';"}};
        const auto db = openRegister(path, {.migrations = more});
        QVERIFY(db);
        QCOMPARE(must((*db)->integer("SELECT count(*) FROM record WHERE colour = 'red'")), 1);
        QCOMPARE(must((*db)->integer("PRAGMA user_version")), 3);
        const QString copy = path + u".backups/version-2.register"_s;
        QCOMPARE(modeOf(copy), mode_t(0600));
        QCOMPARE(titles(*must(open(copy))), QStringList{u"Alpha"_s});
    }

    void aMigrationThatFailsLeavesTheOldRegister()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        const char* wrong[] = {
            "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);",
            "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; INSERT INTO remark (record_id, text) VALUES "
            "(99, 'orphan');",
        };
        for (const char* sql : wrong) {
            const std::vector<Migration> more{fixture::migrations()[0], fixture::migrations()[1], {3, sql}};
            QVERIFY(!openRegister(path, {.migrations = more}));
            QCOMPARE(titles(*must(open(path))), QStringList{u"Alpha"_s});
        }
    }

    void theRealMigrationsMakeARegister()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        QVERIFY(createRegister(path));
        QVERIFY(openRegister(path));
        int number = 0;
        for (const Migration& migration : registry::migrations())
            QCOMPARE(migration.number, ++number);
    }

    void everyVersionIsKnownByItsFingerprint()
    {
        for (const Migration& migration : registry::migrations())
            QCOMPARE(QByteArray(migration.fingerprint),
                     must(expectedFingerprint(registry::migrations(), migration.number)).toHex());
    }

    // Steps taken before a migration are still undone after it, although their tables have grown since.
    void whatWasWrittenBeforeAMigrationIsStillUndone()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        const auto second = registry::migrations().first(2);
        {
            const Db db = must(createRegister(path, {.migrations = second}));
            must(command(*db, u"Add a milestone"_s, [&]() -> support::Status {
                DESK_TRY(db->prepare("INSERT INTO record (id, noun, id_text, title, sort_title) "
                                     "VALUES (1, 'milestone', 'milestone-1', 'Call', 'call')")
                             .run());
                return db
                    ->prepare("INSERT INTO milestone (id, title, starts) VALUES (1, 'Call', '2021-02-01')")
                    .run();
            }));
        }
        const Db db = must(openRegister(path));
        QCOMPARE(must(db->integer("SELECT count(*) FROM milestone WHERE \"offset\" IS NULL")), 1);
        must(undo(*db));
        QCOMPARE(must(db->integer("SELECT count(*) FROM milestone")), 0);
        must(redo(*db));
        QCOMPARE(must(db->integer("SELECT count(*) FROM milestone WHERE starts = '2021-02-01'")), 1);
        must(verifyChain(*db));
    }

    // Undo writes every row back itself, so foreign keys must not act.
    void noForeignKeyActsByItself()
    {
        const Db db = must(memoryRegister());
        QCOMPARE(
            must(db->integer("SELECT count(*) FROM pragma_table_list t, pragma_foreign_key_list(t.name) k "
                             "WHERE k.on_delete <> 'NO ACTION' OR k.on_update <> 'NO ACTION'")),
            0);
    }
};

DESK_TEST(OpeningTest)
#include "opening_test.moc"
