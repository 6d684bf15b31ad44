#include "core/register/backup.h"
#include "core/register/check.h"
#include "tests/faults/disk.h"
#include "tests/harness/effort.h"
#include "tests/harness/figures.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QFile>
#include <QRandomGenerator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

namespace {

const int kKills = harness::effort(100, 2000);

// Another process that runs `work` until it is killed; what it writes into the pipe can be read afterwards.
class Victim
{
public:
    explicit Victim(const std::function<void(int pipe)>& work)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_pipe = ends[0];
        m_process = ::fork();
        if (m_process == 0) {
            work(ends[1]);
            ::_exit(0);
        }
        ::close(ends[1]);
    }
    ~Victim() { ::close(m_pipe); }

    void killAfter(useconds_t microseconds)
    {
        ::usleep(microseconds);
        ::kill(m_process, SIGKILL);
        waitForEnd();
    }
    void waitForEnd() { ::waitpid(m_process, nullptr, 0); }
    bool waitForByte()
    {
        char byte = 0;
        return ::read(m_pipe, &byte, 1) == 1;
    }
    QByteArray lines(qsizetype count)
    {
        QByteArray all;
        char byte = 0;
        while (all.count('\n') < count && ::read(m_pipe, &byte, 1) == 1)
            all.append(byte);
        return all;
    }
    QByteArray rest()
    {
        QByteArray all;
        char buffer[4096];
        for (ssize_t size; (size = ::read(m_pipe, buffer, sizeof buffer)) > 0;)
            all.append(buffer, qsizetype(size));
        return all;
    }

private:
    int m_pipe = -1;
    pid_t m_process = -1;
};

void tell(int pipe, const QByteArray& word)
{
    if (::write(pipe, word.constData(), size_t(word.size())) != word.size())
        ::_exit(1);
}

// Opens the register, tells so by an empty line, adds records for ever and tells each that was said to be
// saved.
void addForEver(const QString& path, int pipe, int from)
{
    const auto db = open(path);
    tell(pipe, "\n");
    for (int number = from; db; ++number) {
        if (addRecord(**db, u"record %1"_s.arg(number)))
            tell(pipe, QByteArray::number(number) + '\n');
    }
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R1
    void aKilledProgramLosesNothingThatWasSaved()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        create(path);
        QRandomGenerator random(1);
        QSet<QString> saved;
        for (int kill = 0; kill < kKills; ++kill) {
            Victim victim([&](int pipe) { addForEver(path, pipe, kill * 100'000); });
            QByteArray words = victim.lines(2 + random.bounded(5)); // open, then so many are saved
            victim.killAfter(useconds_t(random.bounded(4'000)));
            words += victim.rest();
            const QList<QByteArray> told = words.mid(1).split('\n');
            for (const QByteArray& number : told.mid(0, told.size() - 1)) // the last one may be cut
                saved.insert(u"record "_s + QString::fromUtf8(number));
            if (kill % 20 != 19)
                continue;
            const Db db = must(open(path)); // checks pages, references and chain
            const QStringList present = titles(*db);
            QVERIFY(QSet<QString>(present.begin(), present.end()).contains(saved));
            QVERIFY(checkRowsAgainstJournal(*db));
        }
        harness::figure(
            "R1", u"%1 kills at any time, none of %2 saved records lost"_s.arg(kKills).arg(saved.size()));
        QVERIFY2(saved.size() > kKills, qPrintable(QString::number(saved.size())));
    }

    // R9
    void aKilledMigrationIsDoneOrUndone()
    {
        std::vector<Migration> more(fixture::migrations().begin(), fixture::migrations().end());
        more.push_back({3, R"sql(
            ALTER TABLE record ADD COLUMN length INTEGER;
            UPDATE record SET length = length(title);
            CREATE TABLE extra (id INTEGER PRIMARY KEY, record_id INTEGER REFERENCES record (id), text TEXT) STRICT;
            INSERT INTO extra (record_id, text) SELECT id, title || title FROM record;
            CREATE INDEX extra_by_text ON extra (text);
        )sql"});
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            must(command(*db, u"many"_s, [&]() -> support::Status {
                for (int i = 0; i < 2000; ++i)
                    DESK_TRY(insertRecord(*db, u"record %1"_s.arg(i)));
                return {};
            }));
        }
        const QByteArray before = bytesOf(path);
        // Killed in the place of each operation on the disk in turn, so the pace of the machine is no matter.
        const auto migrateAndDieAt = [&](int operation, int pipe) {
            faults::Disk disk(folder.path().toStdString());
            disk.killAt(operation);
            {
                [[maybe_unused]] const auto db =
                    openRegister(path, {.checks = Checks::Left, .migrations = more});
            }
            tell(pipe, QByteArray::number(disk.operations()));
        };
        const int operations = [&] {
            Victim unharmed([&](int pipe) { migrateAndDieAt(0, pipe); });
            unharmed.waitForEnd();
            return unharmed.rest().toInt();
        }();
        QVERIFY2(operations > 50, qPrintable(QString::number(operations)));
        int done = 0, undone = 0;
        for (int kill = 0; kill < kKills; ++kill) {
            const int operation = 1 + kill * operations / (kKills - 1); // the last one lives to the end
            QFile::remove(path + u"-journal"_s);
            write(path, before);
            Victim victim([&](int pipe) { migrateAndDieAt(operation, pipe); });
            victim.waitForEnd();
            if (const auto old = open(path)) { // as it was: nothing of the migration
                ++undone;
                QCOMPARE(count(**old, "record"), 2000);
            } else {
                ++done;
                const auto migrated = openRegister(path, {.migrations = more});
                QVERIFY2(migrated, qPrintable(migrated ? QString() : migrated.error().detail));
                QCOMPARE(count(**migrated, "extra"), 2000);
            }
        }
        harness::figure(
            "R9", u"%1 killed migrations: %2 done, %3 undone, 0 half"_s.arg(kKills).arg(done).arg(undone));
        QVERIFY2(done > 0 && undone > 0, qPrintable(u"done %1, undone %2"_s.arg(done).arg(undone)));
    }

    // R7
    void aPlainCopyOfAnOpenRegisterHoldsWhatWasSaved()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        create(path);
        Victim victim([&](int pipe) {
            const Db db = must(open(path));
            for (int i = 0; i < 300; ++i)
                must(addRecord(*db, QString::number(i)));
            tell(pipe, "x");
            ::pause();
        });
        QVERIFY(victim.waitForByte());
        QVERIFY(QFile::copy(path, folder.path(u"copy"_s)));
        victim.killAfter(0);
        QCOMPARE(count(*must(open(folder.path(u"copy"_s))), "record"), 300);
    }

    // R8
    void aBackupRestoredOverAKilledSessionIsNotMixedWithIt()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        QByteArray digest;
        {
            const Db db = create(path);
            must(addRecord(*db, u"from the backup"_s));
            must(backUp(*db, folder.path(u"copy"_s)));
            digest = must(tablesDigest(*db));
        }
        for (int round = 0; round < 20; ++round) {
            Victim victim([&](int pipe) { addForEver(path, pipe, round * 100'000); });
            victim.waitForByte();
            victim.killAfter(useconds_t(round * 300));
            const QDateTime now = QDateTime::fromSecsSinceEpoch(round, Qt::UTC);
            must(restore(folder.path(u"copy"_s), path, now, fixture::migrations()));
            QCOMPARE(must(tablesDigest(*must(open(path)))), digest);
        }
        harness::figure("R8", u"20 backups restored over killed sessions, 0 mixed"_s);
    }
};

DESK_TEST(CrashTest)
#include "crash_test.moc"
