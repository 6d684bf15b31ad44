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
    int count = 0;
    QStringList faults;
};

/// The process that does a deed is killed in the place of each so many-th of its changes of the disk.
void killIn(const Story& story, int wanted, Without without, Kills& kills)
{
    const QTemporaryDir around;
    const QString folder = around.filePath(u"desk"_s);
    for (const Stage& stage : story) {
        const int changes = int(stage.done.size());
        const int here = std::min(changes, std::max(1, wanted / int(story.size())));
        for (int i = 0; i < here; ++i) {
            const int at = 1 + i * changes / here;
            lay(stage.before, folder);
            const pid_t child = ::fork();
            if (child == 0) {
                Disk disk(folder.toStdString());
                disk.killAt(at);
                ::_exit(perform(stage.deed, folder, without) ? 0 : 1);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            kills.count += WIFSIGNALED(status);
            const auto found = tellWhatIsThere(folder);
            const QString where =
                u"%1, killed at %2 of %3: "_s.arg(QString::fromLatin1(stage.deed.name)).arg(at).arg(changes);
            if (!WIFSIGNALED(status))
                kills.faults << where + u"it lived"_s;
            else if (!found)
                kills.faults << where + found.error().message + u" ["_s + found.error().detail + u']';
            else if (*found != stage.was && *found != stage.is)
                kills.faults << where + u"half of it is there"_s;
        }
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
