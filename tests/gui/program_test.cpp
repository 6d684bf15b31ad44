#include "tests/harness/test_main.h"

#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QString complaint;
};

Outcome start(const QStringList& arguments, const QString& platform)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    if (!platform.isEmpty())
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QString::fromUtf8(DESK_PROGRAM), arguments);
    if (!program.waitForFinished(30000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutADisplayItSaysSoAndDoesNotCrash()
    {
        const Outcome outcome = start({}, {});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.complaint.contains(u"no display"_s), qPrintable(outcome.complaint));
    }

    void aDayThatIsNoneIsWrongUsage()
    {
        const Outcome outcome = start({u"--today"_s, u"2022-02-31"_s}, u"offscreen"_s);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.complaint.contains(u"2022-02-31"_s), qPrintable(outcome.complaint));
    }

    void aCommandBehindItsOptionsOpensNoWindow()
    {
        const Outcome outcome =
            start({u"--today"_s, u"2022-02-15"_s, u"due"_s, u"a.register"_s}, u"offscreen"_s);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.complaint.contains(u"command"_s), qPrintable(outcome.complaint));
    }

    void whatItWritesIsForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.register"_s);
        QCOMPARE(start({u"sample"_s, path}, {}).status, 0);
        struct stat status = {};
        QCOMPARE(::stat(qPrintable(path), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0600u);
    }
};

DESK_TEST(ProgramTest)
#include "program_test.moc"
