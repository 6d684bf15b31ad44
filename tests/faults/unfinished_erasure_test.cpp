// An erasure that was killed, or that a full disk broke off, between its commit and its last file.
#include "core/office/people/erasing.h"
#include "core/office/people/unfinished_erasures.h"
#include "core/register/backup.h"
#include "core/register/check.h"
#include "tests/cli/program.h"
#include "tests/faults/work.h"
#include "tests/features/desk.h"
#include "tests/harness/effort.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace faults;
using fixture::must;

namespace {

const QDate kToday(2022, 1, 10);
const QString kFormerId = u"person-zenobia-quartermaine"_s;
const QByteArray kMark = "quartermaine";
const int kStep = 70 / harness::effort(7, 70); ///< from one place on the disk to the next that is tried

/// A register with a copy of each kind beside it that knows the person.
Files laidOut(const QString& folder)
{
    features::Desk desk(kToday);
    desk.person(u"Zenobia Quartermaine"_s);
    const domain::RecordId other = desk.person(u"Ada Keeper"_s);
    must(registry::writeNew(desk.office->file(), registerIn(folder)));
    const support::FixedClock clock(kToday);
    const auto office = must(office::openRegister(registerIn(folder), clock));
    must(office::changeFields(*office, other, {{u"email"_s, u"ada@example.org"_s}}));
    office->finishBackup();
    must(registry::backUpBeforeMigration(office->file(), 5));
    must(registry::backUp(office->file(), registerIn(folder) + u".replaced-20220101T000000Z"_s));
    return filesIn(folder);
}

support::Status eraseIn(const QString& folder)
{
    const support::FixedClock clock(kToday);
    DESK_ASSIGN(const auto office, office::openRegister(registerIn(folder), clock));
    DESK_ASSIGN(const domain::RecordId person, office::findRecord(*office, kFormerId));
    DESK_ASSIGN([[maybe_unused]] const auto erased, office::erasePerson(*office, person));
    office->finishBackup();
    return {};
}

QStringList marksIn(const QString& folder)
{
    QStringList marked;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString file = files.next(); fixture::bytesOf(file).toLower().contains(kMark))
            marked << QFileInfo(file).fileName();
    return marked;
}

struct Seen
{
    bool wasErased = false;
    bool wasUnfinished = false;
    QString fault = {};
};

/// The next opening that may write, and what it leaves.
Seen openAgain(const QString& folder)
{
    const support::FixedClock clock(kToday);
    Seen seen;
    const auto opened = office::openRegister(registerIn(folder), clock);
    if (!opened)
        return {.fault = opened.error().message};
    office::Office& office = **opened;
    const auto unfinished = must(office.unfinishedErasures());
    seen.wasUnfinished = !unfinished.empty();
    seen.wasErased = !office::findRecord(office, kFormerId);
    const QString before = must(office::checkRegister(office)).lines.join(u' ');
    if (before.contains(u"not finished"_s) != seen.wasUnfinished)
        seen.fault = u"check says: "_s + before;
    if (seen.wasUnfinished && must(office::erasedPersonOf(office, kFormerId)) != unfinished.front())
        seen.fault = u"the former ID is not known"_s;
    QString told;
    office::finishErasures(office, [&](const support::Result<QString>& finished) {
        told = finished ? *finished : finished.error().message;
    });
    office.finishBackup();
    if (told.contains(u"it is finished now"_s) != seen.wasUnfinished)
        seen.fault = u"told: "_s + told;
    const auto report = must(office::checkRegister(office));
    if (!report.isSound || report.lines.size() != 1)
        seen.fault = report.lines.join(u' ');
    if (!seen.wasErased)
        return seen;
    if (const QStringList marked = marksIn(folder); !marked.isEmpty())
        seen.fault = marked.join(u' ');
    const auto copies = registry::automaticBackups(registerIn(folder));
    if (copies.size() != 1)
        seen.fault = u"%1 copies"_s.arg(copies.size());
    else if (const auto copy =
                 must(office::openRegister(copies.front().path, clock, office::Access::ViewOnly));
             !must(copy->unfinishedErasures()).empty())
        seen.fault = u"the copy has something left to do"_s;
    return seen;
}

} // namespace

class UnfinishedErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFinishedWhereverItWasKilled()
    {
        const QTemporaryDir around;
        const QString folder = around.filePath(u"desk"_s);
        QVERIFY(QDir().mkdir(folder));
        const Files before = laidOut(folder);
        int unfinished = 0;
        for (int at = 1;; at += kStep) {
            lay(before, folder);
            const pid_t child = ::fork();
            if (child == 0) {
                Disk disk(folder.toStdString());
                disk.killAt(at);
                ::_exit(eraseIn(folder) ? 0 : 1);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            const Seen seen = openAgain(folder);
            QVERIFY2(seen.fault.isEmpty(), qPrintable(u"killed at %1: %2"_s.arg(at).arg(seen.fault)));
            unfinished += seen.wasUnfinished;
            if (!WIFSIGNALED(status))
                break;
        }
        QVERIFY2(unfinished > 1, qPrintable(QString::number(unfinished)));
    }

    void isFinishedWhereverTheDiskWasFull()
    {
        const QTemporaryDir around;
        const QString folder = around.filePath(u"desk"_s);
        QVERIFY(QDir().mkdir(folder));
        const Files before = laidOut(folder);
        int unfinished = 0;
        for (int at = 1;; at += kStep) {
            lay(before, folder);
            support::Status done;
            bool wasReached = false;
            {
                Disk disk(folder.toStdString());
                disk.failAt(at, {.kinds = Make | Write, .error = ENOSPC, .isForEver = true});
                done = eraseIn(folder);
                wasReached = disk.operations() >= at;
            }
            const Seen seen = openAgain(folder);
            QVERIFY2(seen.fault.isEmpty(), qPrintable(u"full at %1: %2"_s.arg(at).arg(seen.fault)));
            if (seen.wasUnfinished)
                QVERIFY2(!done && done.error().message.contains(u"when the register is opened next"_s),
                         qPrintable(u"full at %1: %2"_s.arg(at).arg(done ? u"said to be done"_s
                                                                         : done.error().message)));
            unfinished += seen.wasUnfinished;
            if (!wasReached)
                break;
        }
        QVERIFY2(unfinished > 1, qPrintable(QString::number(unfinished)));
    }

    // What stands in the note names no file that the register did not make itself.
    void takesNoFileThatIsNoCopyOfTheRegister()
    {
        const QTemporaryDir around;
        const QString folder = around.filePath(u"desk"_s);
        QVERIFY(QDir().mkdir(folder));
        laidOut(folder);
        fixture::write(around.filePath(u"desk/letter.txt"_s), "mine");
        fixture::tamper(
            registerIn(folder),
            "INSERT INTO meta VALUES ('erasures', "
            "'[{\"person\":1,\"salt\":\"00\",\"former-id\":\"00\",\"copies\":[\"/../letter.txt\",\"\"]}]')");
        const Seen seen = openAgain(folder);
        QVERIFY(seen.wasUnfinished);
        QVERIFY(QFileInfo::exists(around.filePath(u"desk/letter.txt"_s)));
        QVERIFY(QFileInfo::exists(registerIn(folder) + u".replaced-20220101T000000Z"_s));
        QVERIFY(QFileInfo::exists(registerIn(folder)));
    }

    void theCommandLineGoesOnWithItAndTells()
    {
        cli_test::Program desk;
        QCOMPARE(desk.newRegister().status, 0);
        QCOMPARE(desk.run(u"add r.desk person \"name=Zenobia Quartermaine\""_s).status, 0);
        QCOMPARE(desk.run(u"add r.desk person \"name=Ada Keeper\""_s).status, 0);
        QVERIFY(QFile::copy(desk.path(u"r.desk"_s), desk.path(u"whole"_s)));
        desk.setVariable(u"LD_PRELOAD"_s, QStringLiteral(DESK_DISK_LIBRARY));
        desk.setVariable(u"DESK_DISK_FOLDER"_s, desk.path({}));
        const auto breakOff = [&](int at) {
            desk.setVariable(u"DESK_DISK_KILL_AT"_s, QString::number(at));
            const auto killed = desk.run(u"erase r.desk %1 --yes"_s.arg(kFormerId));
            desk.setVariable(u"DESK_DISK_KILL_AT"_s, u"0"_s);
            return killed.status == -1 && desk.run(u"check r.desk"_s).out.contains(u"not finished"_s);
        };
        const auto layAgain = [&] {
            QDir(desk.path(u"r.desk.backups"_s)).removeRecursively();
            for (const QString& name :
                 QDir(desk.path({})).entryList({u"r.desk*"_s}, QDir::Files | QDir::Hidden))
                QFile::remove(desk.path(name));
            QVERIFY(QFile::copy(desk.path(u"whole"_s), desk.path(u"r.desk"_s)));
        };
        desk.setVariable(u"DESK_DISK_COUNT"_s, desk.path(u"count"_s));
        QVERIFY(!breakOff(0));
        const int changes = desk.bytes(u"count"_s).trimmed().toInt();
        QVERIFY2(changes > 20, qPrintable(QString::number(changes)));
        int at = changes * 3 / 4;
        for (layAgain(); at > 0 && !breakOff(at); at -= 5)
            layAgain();
        QVERIFY2(at > 0, "it was never killed between its commit and its end");
        const QString persons = desk.run(u"list r.desk person --format csv"_s).out;
        const QString newId = QRegularExpression(u"person-\\d+"_s).match(persons).captured();
        QVERIFY2(!newId.isEmpty(), qPrintable(persons));
        // By the ID it had.
        const auto again = desk.run(u"erase r.desk %1 --yes"_s.arg(kFormerId));
        QVERIFY2(again.status == 0, qPrintable(again.err));
        QVERIFY2(again.out.contains(u"erased already"_s) && again.out.contains(newId) &&
                     again.out.contains(u"it is finished now"_s),
                 qPrintable(again.out));
        QVERIFY(!desk.run(u"check r.desk"_s).out.contains(u"not finished"_s));
        const auto nothingLeft = desk.run(u"erase r.desk %1 --yes"_s.arg(newId));
        QCOMPARE(nothingLeft.status, 0);
        QVERIFY2(nothingLeft.out.contains(u"erased already"_s), qPrintable(nothingLeft.out));
        // By the next command.
        layAgain();
        QVERIFY(breakOff(at));
        const auto added = desk.run(u"add r.desk person \"name=Bo Lamp\""_s);
        QCOMPARE(added.status, 0);
        QVERIFY2(added.err.contains(u"it is finished now"_s) && added.err.contains(newId),
                 qPrintable(added.err));
        QVERIFY(!desk.bytes(u"r.desk"_s).toLower().contains(kMark));
    }
};

DESK_TEST(UnfinishedErasureTest)
#include "unfinished_erasure_test.moc"
