#include "tests/cli/program.h"
#include "tests/faults/work.h"
#include "tests/harness/effort.h"
#include "tests/harness/figures.h"
#include "tests/harness/test_main.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

struct Kills
{
    int count = 0; ///< of processes
    QStringList faults;
};

/// Whether the process was killed in the place of that change of the disk in the folder.
bool isKilled(const QString& folder, int at, const std::function<bool()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        Disk disk(folder.toStdString());
        disk.killAt(at);
        ::_exit(work() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

void look(const QString& folder, const Stage& stage, const QString& where, Kills& kills)
{
    const auto found = tellWhatIsThere(folder);
    if (!found)
        kills.faults << where + found.error().message + u" ["_s + found.error().detail + u']';
    else if (*found != stage.was && *found != stage.is)
        kills.faults << where + u"half of it is there"_s;
}

/// Whoever does a deed is killed at so many of its changes of the disk, spread over all of them.
void killIn(const Story& story, int wanted, Without without, Kills& kills)
{
    const QTemporaryDir around;
    const QString folder = around.filePath(u"desk"_s);
    for (const Stage& stage : story) {
        const int changes = int(stage.done.size());
        const int here = std::min(changes, std::max(1, wanted / int(story.size())));
        for (int i = 0; i < here; ++i) {
            const int at = 1 + i * changes / here;
            const QString where =
                u"%1, killed at %2 of %3: "_s.arg(QString::fromLatin1(stage.deed.name)).arg(at).arg(changes);
            lay(stage.before, folder);
            ++kills.count;
            if (!isKilled(folder, at, [&] { return bool(perform(stage.deed, folder, without)); }))
                kills.faults << where + u"it lived"_s;
            look(folder, stage, where, kills);
        }
    }
}

/// And again while the next opening puts in order what it left.
void killTwiceIn(const Stage& stage, int firstAt, Kills& kills)
{
    const QTemporaryDir around;
    const QString folder = around.filePath(u"desk"_s);
    lay(stage.before, folder);
    isKilled(folder, firstAt, [&] { return bool(perform(stage.deed, folder)); });
    const Files left = filesIn(folder);
    for (int at = 1;; ++at) {
        lay(left, folder);
        if (!isKilled(folder, at, [&] { return bool(tellWhatIsThere(folder)); }))
            return;
        ++kills.count;
        look(folder, stage,
             u"%1, killed at %2, and at %3 of putting it in order: "_s
                 .arg(QString::fromLatin1(stage.deed.name))
                 .arg(firstAt)
                 .arg(at),
             kills);
    }
}

} // namespace

/// R1: kill -9 at a place on the disk, not at a time.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDeedIsHalved()
    {
        Kills kills;
        killIn(tellWork(), harness::effort(88, 100'000), Without::Nothing, kills);
        killIn(tellMigration(), harness::effort(10, 1000), Without::Nothing, kills);
        killIn(tellRestore(), harness::effort(10, 1000), Without::Nothing, kills);
        harness::figure(
            "R1",
            u"%1 kills inside the program's commands, %2 faults"_s.arg(kills.count).arg(kills.faults.size()));
        QVERIFY2(kills.faults.isEmpty(), qPrintable(kills.faults.mid(0, 5).join(u'\n')));
    }

    void whoeverPutsItInOrderMayBeKilledToo()
    {
        Kills kills;
        for (const Story& story : {tellWork(), tellRestore()})
            for (const Stage& stage : story) {
                const int changes = int(stage.done.size());
                const bool isTried = stage.deed.name == QByteArray("import") || story.size() == 1;
                for (int i = 1; isTried && i < 4; ++i)
                    killTwiceIn(stage, i * changes / 4, kills);
            }
        QVERIFY2(kills.count > 10, qPrintable(QString::number(kills.count)));
        harness::figure(
            "R1",
            u"%1 kills while that was put in order, %2 faults"_s.arg(kills.count).arg(kills.faults.size()));
        QVERIFY2(kills.faults.isEmpty(), qPrintable(kills.faults.mid(0, 5).join(u'\n')));
    }

    void withoutItsJournalItWouldBe()
    {
        Kills kills;
        killIn(tellWork(Without::Journal), 22, Without::Journal, kills);
        QVERIFY(!kills.faults.isEmpty());
    }

    // The program itself, with the disk preloaded; a command that was answered is there.
    void theCommandLineLosesNothingItAnswered()
    {
        cli_test::Program desk;
        QCOMPARE(desk.newRegister().status, 0);
        desk.setVariable(u"LD_PRELOAD"_s, QStringLiteral(DESK_DISK_LIBRARY));
        desk.setVariable(u"DESK_DISK_FOLDER"_s, desk.path({}));
        desk.setVariable(u"DESK_DISK_COUNT"_s, desk.path(u"count"_s));
        QStringList answered;
        int kills = 0;
        const int rounds = harness::effort(2, 20);
        for (int round = 0; round < rounds; ++round) {
            desk.setVariable(u"DESK_DISK_KILL_AT"_s, u"0"_s);
            QCOMPARE(desk.run(u"add r.desk person \"name=Whole %1\""_s.arg(round)).status, 0);
            answered << u"Whole %1"_s.arg(round);
            const int changes = desk.bytes(u"count"_s).trimmed().toInt();
            QVERIFY2(changes > 10, qPrintable(QString::number(changes)));
            for (int at = 1 + round % 3; at <= changes; at += harness::effort(3, 1)) {
                const QString name = u"Person %1 of %2"_s.arg(at).arg(round);
                desk.setVariable(u"DESK_DISK_KILL_AT"_s, QString::number(at));
                const auto outcome = desk.run(u"add r.desk person \"name=%1\""_s.arg(name));
                kills += outcome.status == -1;
                if (outcome.status == 0)
                    answered << name;
            }
        }
        desk.setVariable(u"DESK_DISK_KILL_AT"_s, u"0"_s);
        // What the last one left is put in order by the next that writes.
        QCOMPARE(desk.run(u"add r.desk person \"name=The last\""_s).status, 0);
        const auto checked = desk.run(u"check r.desk"_s);
        QVERIFY2(checked.status == 0, qPrintable(checked.err));
        const QString list = desk.run(u"list r.desk person --format csv"_s).out;
        for (const QString& name : answered)
            QVERIFY2(list.contains(name + u','), qPrintable(name));
        QVERIFY2(kills >= rounds * 4, qPrintable(QString::number(kills)));
        harness::figure("R1", u"%1 kills of the command line, 0 answers lost"_s.arg(kills));
    }
};

DESK_TEST(KillTest)
#include "kill_test.moc"
