#include "core/office/desk/registers.h"
#include "tests/cli/program.h"
#include "tests/harness/full_disk.h"
#include "tests/harness/test_main.h"

#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace cli_test;

/// Exit 4, one sentence, and the file as it was.
class UnusableFileTest : public QObject
{
    Q_OBJECT

    static void mustBeRefusedUntouched(const Program& desk, const QString& name)
    {
        const QByteArray before = desk.bytes(name);
        const QStringList around = QDir(desk.path(QString())).entryList(QDir::Files | QDir::Hidden);
        for (const char* command :
             {"show %1 cycle-2021", "list %1 person", "add %1 person name=Ana", "undo %1", "check %1",
              "backup %1 copy.desk", "report %1 annual-status --cycle 2021 --output s.md"}) {
            const Outcome outcome = desk.run(QString::fromLatin1(command).arg(name));
            QCOMPARE(outcome.status, 4);
            QCOMPARE(outcome.out, QString());
            QCOMPARE(outcome.errorLines().size(), 1);
            QVERIFY(outcome.err.trimmed().endsWith(u'.'));
        }
        QCOMPARE(desk.bytes(name), before);
        QCOMPARE(QDir(desk.path(QString())).entryList(QDir::Files | QDir::Hidden), around);
    }

private Q_SLOTS:
    void aFileThatIsNoRegister()
    {
        const Program desk;
        desk.write(u"letter.txt"_s, "Dear colleagues,\n");
        mustBeRefusedUntouched(desk, u"letter.txt"_s);
        desk.write(u"empty"_s, "");
        mustBeRefusedUntouched(desk, u"empty"_s);
    }

    void aFileThatIsNotThere()
    {
        const Program desk;
        mustBeRefusedUntouched(desk, u"missing.desk"_s);
        QVERIFY(!QFileInfo::exists(desk.path(u"missing.desk"_s)));
    }

    void aRegisterCutInTwo()
    {
        const Program desk;
        QCOMPARE(desk.run(u"sample s.desk"_s).status, 0);
        const QByteArray whole = desk.bytes(u"s.desk"_s);
        desk.write(u"half.desk"_s, whole.left(whole.size() / 2));
        mustBeRefusedUntouched(desk, u"half.desk"_s);
    }

    void aRegisterOfANewerProgram()
    {
        const Program desk;
        desk.newRegister();
        QByteArray newer = desk.bytes(u"r.desk"_s);
        newer.replace(60, 4, QByteArray::fromHex("000003e7")); // user_version in the header of the file
        desk.write(u"newer.desk"_s, newer);
        mustBeRefusedUntouched(desk, u"newer.desk"_s);
        QVERIFY(desk.run(u"check newer.desk"_s).err.contains(u"newer"));
    }

    // Every command that writes a file beside the register.
    void aFullDiskIsSaidAndTheOlderFileStays_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("file");
        for (const char* line :
             {"export s.desk --what people --output %1|old.csv",
              "export s.desk --what people --output %1|old.json",
              "export s.desk --what people --output %1|old.xlsx", "list s.desk person --output %1|old.csv",
              "list s.desk person --output %1|old.odt", "export s.desk --what contacts --output %1|old.vcf",
              "export s.desk --what calendar --output %1|old.ics",
              "export s.desk --what everything --output %1|old.json",
              "report s.desk annual-status --cycle 2021 --output %1|old.pdf",
              "report s.desk annual-status --cycle 2021 --output %1|old.odt",
              "report s.desk annual-status --cycle 2021 --output %1|old.html",
              "report s.desk annual-status --cycle 2021 --output %1|old.md",
              "report s.desk booklet --cycle 2021 --output %1|old.pdf",
              "report s.desk hand-over --output %1|old.md",
              "letter s.desk dc-blockchain expectations --output %1|old.eml",
              "letter s.desk dc-blockchain expectations --output %1|old.pdf", "backup s.desk %1|old.desk"}) {
            const QStringList parts = QString::fromLatin1(line).split(u'|');
            QTest::newRow(line) << parts[0].arg(parts[1]) << parts[1];
        }
    }
    void aFullDiskIsSaidAndTheOlderFileStays()
    {
        QFETCH(QString, command);
        QFETCH(QString, file);
        static const Program desk;
        if (!QFileInfo::exists(desk.path(u"s.desk"_s)))
            QCOMPARE(desk.run(u"sample s.desk"_s).status, 0);
        desk.write(file, "what was here\n");
        const QStringList around = QDir(desk.path(QString())).entryList(QDir::Files | QDir::Hidden);
        const Outcome outcome = desk.run(command, [] { harness::fillDisk(); });
        QCOMPARE(outcome.status, 4);
        QCOMPARE(outcome.out, QString());
        // The library that writes workbooks says its own word first.
        QCOMPARE(outcome.errorLines().size(), file.endsWith(u".xlsx"_s) ? 3 : 1);
        QCOMPARE(desk.bytes(file), "what was here\n");
        QCOMPARE(QDir(desk.path(QString())).entryList(QDir::Files | QDir::Hidden), around);
        QCOMPARE(desk.run(command).status, 0); // it was the disk alone
    }

    void aFullDiskLeavesNoHalfRegister()
    {
        const Program desk;
        for (const char* command :
             {"sample r.desk", "new r.desk --cycle 2021 --number 16 --starts 2021-12-06 "
                               "--ends 2021-12-10 --place Katowice"})
            for (const rlim_t left : {0, 4096, 40'000}) {
                const Outcome outcome =
                    desk.run(QString::fromLatin1(command), [left] { harness::fillDisk(left); });
                QCOMPARE(outcome.status, 4);
                QCOMPARE(outcome.errorLines().size(), 1);
                QCOMPARE(QDir(desk.path(QString())).entryList(QDir::Files | QDir::Hidden), QStringList());
            }
    }

    void aRegisterThatAnotherProgramHasOpen()
    {
        const Program desk;
        desk.newRegister();
        const QByteArray before = desk.bytes(u"r.desk"_s);
        {
            // The file is not to be read in here: closing it would let go of this process's lock.
            const support::SystemClock clock;
            const auto other = office::openRegister(desk.path(u"r.desk"_s), clock);
            QVERIFY(other.has_value());
            for (const char* command :
                 {"show r.desk cycle-2021", "add r.desk person name=Ana", "undo r.desk", "check r.desk"}) {
                const Outcome outcome = desk.run(QString::fromLatin1(command));
                QCOMPARE(outcome.status, 4);
                QCOMPARE(outcome.errorLines().size(), 1);
                QVERIFY2(outcome.err.contains(u"process %1"_s.arg(::getpid())), qPrintable(outcome.err));
            }
        }
        QCOMPARE(desk.bytes(u"r.desk"_s), before);
        QCOMPARE(desk.run(u"show r.desk cycle-2021"_s).status, 0);
    }

    void aReadOnlyFolderIsForViewingOnly()
    {
        const Program desk;
        desk.newRegister();
        const QByteArray folder = desk.path(QString()).toUtf8();
        const QByteArray file = desk.path(u"r.desk"_s).toUtf8();
        QFile::remove(desk.path(u"r.desk-journal"_s));
        std::function<void()> asNobody;
        if (::geteuid() == 0) { // nothing is read-only for root
            constexpr uid_t kNobody = 65534;
            QCOMPARE(::chown(file.constData(), kNobody, kNobody), 0);
            QCOMPARE(::chown(folder.constData(), kNobody, kNobody), 0);
            asNobody = [] {
                if (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)
                    ::_exit(99);
            };
        }
        QCOMPARE(::chmod(file.constData(), 0400), 0);
        QCOMPARE(::chmod(folder.constData(), 0500), 0);
        const QByteArray before = desk.bytes(u"r.desk"_s);
        const Outcome viewed = desk.run(u"show r.desk cycle-2021"_s, asNobody);
        const Outcome listed = desk.run(u"list r.desk cycle --format csv"_s, asNobody);
        const Outcome checked = desk.run(u"check r.desk"_s, asNobody);
        const Outcome changed = desk.run(u"add r.desk person name=Ana"_s, asNobody);
        const Outcome saved = desk.run(u"export r.desk --what cycle --output c.csv"_s, asNobody);
        const QTemporaryDir elsewhere;
        ::chmod(QFile::encodeName(elsewhere.path()).constData(), 0777);
        const Outcome exported = desk.run(
            u"export r.desk --what calendar --output %1"_s.arg(elsewhere.filePath(u"c.ics"_s)), asNobody);
        ::chmod(folder.constData(), 0700);
        if (viewed.status == -1)
            QSKIP("the program cannot be run as another user from here");
        QCOMPARE(viewed.status, 0);
        QVERIFY(viewed.out.contains(u"Katowice"));
        QCOMPARE(listed.status, 0);
        QCOMPARE(checked.status, 0);
        QCOMPARE(changed.status, 4);
        QCOMPARE(changed.errorLines().size(), 1);
        QCOMPARE(exported.status, 0);
        QVERIFY2(exported.err.contains(u"does not remember this export"_s), qPrintable(exported.err));
        QCOMPARE(saved.status, 4);
        QCOMPARE(saved.errorLines().size(), 1);
        QCOMPARE(desk.bytes(u"r.desk"_s), before);
    }

    void whatAKilledNewLeavesIsInNobodysWay()
    {
        const Program desk;
        desk.write(u"r.desk.part"_s, "half of it");
        desk.write(u"r.desk.part-journal"_s, "and its journal");
        QCOMPARE(desk.newRegister().status, 0);
        QCOMPARE(QDir(desk.path(QString())).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 QStringList{u"r.desk"_s});
        QCOMPARE(desk.run(u"check r.desk"_s).status, 0);
    }

    void aPipeIsNotWaitedFor()
    {
        const Program desk;
        desk.newRegister();
        QCOMPARE(::mkfifo(desk.path(u"pipe.csv"_s).toUtf8().constData(), 0600), 0);
        for (const char* command : {"import r.desk --kind nris pipe.csv", "attach r.desk cycle-2021 pipe.csv",
                                    "check pipe.csv", "restore pipe.csv r.desk", "restore r.desk pipe.csv",
                                    "new pipe.csv --cycle 2021 --number 16 "
                                    "--starts 2021-12-06 --ends 2021-12-10",
                                    "export r.desk --what people --output pipe.csv"}) {
            const Outcome outcome = desk.run(QString::fromLatin1(command));
            QVERIFY2(outcome.status > 0, command);
            QCOMPARE(outcome.errorLines().size(), 1);
        }
    }

    // As the file systems of older computers leave them.
    void aNameThatIsNotInUtf8IsSaid()
    {
        const Program desk;
        desk.newRegister();
        QProcess shell;
        shell.setWorkingDirectory(desk.path(QString()));
        shell.setProgram(u"/bin/sh"_s);
        shell.setArguments(
            {u"-c"_s, u"name=$(printf 'caf\\351.txt'); echo hello > \"$name\"; "
                      "exec \"%1\" attach r.desk cycle-2021 \"$name\""_s.arg(QStringLiteral(DESK_PROGRAM))});
        shell.start();
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 4);
        const QString said = QString::fromUtf8(shell.readAllStandardError());
        QVERIFY2(said.contains(u"not in UTF-8"_s) && said.contains(u"another name"_s), qPrintable(said));
    }

    void anExistingFileIsNoPlaceForANewRegister()
    {
        const Program desk;
        desk.write(u"r.desk"_s, "precious");
        const Outcome created = desk.newRegister();
        QCOMPARE(created.status, 4);
        QCOMPARE(created.errorLines().size(), 1);
        QCOMPARE(desk.run(u"sample r.desk"_s).status, 4);
        QCOMPARE(desk.bytes(u"r.desk"_s), QByteArray("precious"));
    }

    void outputNeverGoesOverTheRegister()
    {
        const Program desk;
        desk.newRegister();
        QVERIFY(QFile::rename(desk.path(u"r.desk"_s), desk.path(u"r.csv"_s)));
        QVERIFY(QFile::link(desk.path(u"r.csv"_s), desk.path(u"other.csv"_s)));
        const QByteArray before = desk.bytes(u"r.csv"_s);
        for (const char* output : {"r.csv", "./r.csv", "other.csv"}) {
            const Outcome outcome =
                desk.run(u"export r.csv --what cycle --output "_s + QString::fromLatin1(output));
            QCOMPARE(outcome.status, 2);
            QCOMPARE(outcome.errorLines().size(), 1);
        }
        QCOMPARE(desk.bytes(u"r.csv"_s), before);
    }

    void aFullDeviceIsToldNotSwallowed()
    {
        const Program desk;
        QProcess shell;
        shell.setProgram(u"/bin/sh"_s);
        shell.setArguments(
            {u"-c"_s, u"exec \"%1\" procedures > /dev/full"_s.arg(QStringLiteral(DESK_PROGRAM))});
        shell.start();
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 4);
        QVERIFY(!shell.readAllStandardError().isEmpty());
    }
};

DESK_TEST(UnusableFileTest)
#include "unusable_file_test.moc"
