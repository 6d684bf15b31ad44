#include "core/office/people/people.h"
#include "tests/faults/disk.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/effort.h"
#include "tests/harness/figures.h"
#include "tests/harness/test_main.h"

#include <QPushButton>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPersons = 3;

void tell(int pipe, const QString& line)
{
    const QByteArray word = line.toUtf8() + '\n';
    if (::write(pipe, word.constData(), size_t(word.size())) != word.size())
        ::_exit(2);
}

QString nameOf(int number) { return u"Person number %1"_s.arg(number); }

/// Persons are entered in the window until the process is killed at that change of the disk; what the window
/// says was added is told. At the end: how many changes there were.
void enterPersons(const QString& path, int killAt, int pipe)
{
    faults::Disk disk(QFileInfo(path).path().toStdString());
    gui::WindowFixture window;
    window.window->openRegister(path);
    if (!window.window->desk() ||
        !QTest::qWaitFor([&] { return !window.window->desk()->isBeingChecked(); }, 60'000))
        ::_exit(3);
    disk.killAt(killAt);
    for (int i = 0; i < kPersons; ++i) {
        window.trigger("new-person");
        auto* people = window.find<QWidget>("people");
        for (auto* line : people->findChildren<QLineEdit*>(u"name"_s))
            if (line->isVisible())
                line->setText(nameOf(i));
        people->findChild<QPushButton*>(u"person-save"_s)->click();
        if (!window.message().contains(nameOf(i)))
            ::_exit(4);
        tell(pipe, nameOf(i));
    }
    window.trigger("undo");
    tell(pipe, u"taken back"_s);
    tell(pipe, QString::number(disk.operations()));
}

struct Outcome
{
    bool wasKilled = false;
    QStringList told;
};
Outcome enteredUntilKilled(const QString& path, int killAt)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        enterPersons(path, killAt, ends[1]);
        ::_exit(0);
    }
    ::close(ends[1]);
    QByteArray all;
    char buffer[256];
    for (ssize_t size; (size = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        all.append(buffer, qsizetype(size));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) != 0)
        qFatal("the window could not be driven: %d", WEXITSTATUS(status));
    return {bool(WIFSIGNALED(status)), QString::fromUtf8(all).split(u'\n', Qt::SkipEmptyParts)};
}

} // namespace

/// R1, in the window.
class WindowKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheWindowSaidWasAddedIsThere()
    {
        const support::FixedClock clock(QDate(2022, 2, 15));
        const QTemporaryDir first;
        const QString good = first.filePath(u"good"_s);
        QVERIFY(office::newRegister(good, gui::kKatowice, clock).has_value());
        QFile file(good);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();

        const auto once = [&](int killAt) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"desk.register"_s);
            QFile copy(path);
            if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
                qFatal("no register");
            copy.close();
            const Outcome outcome = enteredUntilKilled(path, killAt);
            const auto office = office::openRegister(path, clock);
            if (!office || !office::checkRegister(**office)->isSound)
                qFatal("killed at %d: not sound", killAt);
            QStringList present;
            for (const domain::Record& person : *office::recordsOf(**office, u"person"_s))
                present << person.head.title;
            for (int i = 0; i < kPersons; ++i) {
                const bool isUndone = i + 1 == kPersons; // at the end, or on the way there
                if (outcome.told.contains(nameOf(i)) && !isUndone)
                    [&] { QVERIFY2(present.contains(nameOf(i)), qPrintable(nameOf(i))); }();
            }
            if (outcome.told.contains(u"taken back"_s))
                [&] { QVERIFY(!present.contains(nameOf(kPersons - 1))); }();
            return outcome;
        };

        const Outcome unharmed = once(0);
        QVERIFY(!unharmed.wasKilled && unharmed.told.size() == kPersons + 2);
        const int changes = unharmed.told.last().toInt();
        QVERIFY2(changes > 30, qPrintable(QString::number(changes)));
        int kills = 0;
        const int wanted = std::min(changes, harness::effort(12, 1000));
        for (int i = 0; i < wanted && !QTest::currentTestFailed(); ++i)
            kills += once(1 + i * changes / wanted).wasKilled;
        QCOMPARE(kills, wanted);
        harness::figure("R1", u"%1 kills of the window, 0 answers lost"_s.arg(kills));
    }
};

DESK_TEST(WindowKillTest)
#include "window_kill_test.moc"
