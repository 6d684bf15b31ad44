// Nothing in the window lets go of the lock on the register's file, and nothing writes over it.
#include "core/office/desk/cycles.h"
#include "core/office/desk/records.h"
#include "core/sample/sample.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"
#include "ui/workstream/report_preview.h"

#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

namespace {

/// As the kernel tells it: a lock of this process on the file itself, of the kind that a stray close drops.
bool isLocked(const QString& path)
{
    struct stat status = {};
    if (::stat(path.toUtf8().constData(), &status) != 0)
        return false;
    QFile locks(u"/proc/locks"_s);
    if (!locks.open(QIODevice::ReadOnly))
        return false;
    const QByteArray process = QByteArray::number(qint64(::getpid()));
    const QByteArray inode = ':' + QByteArray::number(quint64(status.st_ino));
    for (const QByteArray& line : locks.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.value(1) == "POSIX" && words.value(4) == process && words.value(5).endsWith(inode))
            return true;
    }
    return false;
}

/// Qt's own file dialog, looked through and left again.
class LookingFiles final : public ui::FileChooser
{
public:
    QString open(QWidget* parent, const QString& title, const QString& filter, const QString&) override
    {
        lookAround();
        return m_files.open(parent, title, filter, place);
    }
    QString save(QWidget* parent, const QString& title, const QString& suggestion,
                 const QString& filter) override
    {
        lookAround();
        return m_files.save(parent, title, place + u'/' + QFileInfo(suggestion).fileName(), filter);
    }
    QString folder(QWidget* parent, const QString& title) override
    {
        lookAround();
        return m_files.folder(parent, title);
    }
    QString place;
    int shownFiles = 0;

private:
    void lookAround()
    {
        QTimer::singleShot(0, &m_timers, [this] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            dialog->setNameFilter(u"All files (*)"_s);
            auto* list = dialog->findChild<QListView*>(u"listView"_s);
            [[maybe_unused]] const bool isFilled =
                QTest::qWaitFor([&] { return list->model()->rowCount(list->rootIndex()) > 1; });
            for (const auto mode : {QFileDialog::Detail, QFileDialog::List}) {
                dialog->setViewMode(mode);
                QTest::qWait(20);
                for (int row = 0; row < list->model()->rowCount(list->rootIndex()); ++row) {
                    const QModelIndex index = list->model()->index(row, 0, list->rootIndex());
                    list->setCurrentIndex(index);
                    [[maybe_unused]] const QString type = index.siblingAtColumn(2).data().toString();
                    ++shownFiles;
                }
            }
            dialog->reject();
        });
    }
    ui::QtFileChooser m_files;
    QObject m_timers;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// By any message or label.
bool isSaid(const WindowFixture& window, const QString& words)
{
    for (const auto* bar : window.window->findChildren<ui::MessageBar*>())
        if (bar->text().contains(words))
            return true;
    for (const auto* label : window.window->findChildren<QLabel*>())
        if (label->text().contains(words))
            return true;
    return false;
}

} // namespace

class LocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        WindowFixture window;
        window.openNew();
        if (!isLocked(window.path("desk.register")))
            QSKIP("this system does not tell locks");
        QFile file(window.path("desk.register"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.close();
        QVERIFY(!isLocked(window.path("desk.register"))); // so it would be seen here
    }

    void fileDialogsLookIntoNoFile()
    {
        WindowFixture window;
        window.openNew();
        LookingFiles files;
        files.place = window.folder.path();
        const QString path = window.path("desk.register");
        QCOMPARE(files.open(window.window.get(), u"Open"_s, u"Registers (*.register)"_s, {}), QString());
        QVERIFY(isLocked(path));
        QCOMPARE(files.save(window.window.get(), u"Save"_s, u"a.csv"_s, u"Lists (*.csv)"_s), QString());
        QVERIFY(isLocked(path));
        QVERIFY(files.shownFiles >= 4);
    }

    void everyActionOfTheWindowKeepsTheLock()
    {
        WindowFixture around;
        const QString path = around.path("sample.register");
        QVERIFY(sample::writeSample(path));
        LookingFiles files;
        files.place = around.folder.path();
        ui::MainWindow window(around.clock, true, ui::Seams{around.prompter, files});
        window.show();
        window.openRegister(path);
        QTRY_VERIFY(!window.desk()->isBeingChecked());
        QTimer closing; // what else asks something
        connect(&closing, &QTimer::timeout, &closing, [] {
            QWidget* shown = QApplication::activePopupWidget();
            if (!shown)
                shown = QApplication::activeModalWidget();
            if (shown && !qobject_cast<QFileDialog*>(shown))
                shown->close();
        });
        closing.start(20);
        const QStringList leaving{u"quit"_s, u"close-register"_s, u"new-register"_s, u"try-sample"_s};
        int tried = 0;
        auto* tabs = window.findChild<QTabWidget*>(u"tabs"_s);
        for (int tab = 0; tab < 8; ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QVERIFY2(isLocked(path), qPrintable(tabs->tabText(tab)));
        }
        QList<QPointer<QAction>> actions;
        for (QAction* action : window.findChildren<QAction*>())
            if (!action->objectName().isEmpty() && !action->menu() && !leaving.contains(action->objectName()))
                actions << action;
        for (const QPointer<QAction>& action : actions) {
            if (!action || !action->isEnabled())
                continue;
            const QString name = action->objectName();
            action->trigger();
            QTest::qWait(1);
            QVERIFY2(window.desk(), qPrintable(name));
            QVERIFY2(isLocked(path), qPrintable(name));
            ++tried;
        }
        QVERIFY(tried > 25);
        for (const char* button : {"calendar-export"}) {
            auto* found = window.findChild<QPushButton*>(QString::fromLatin1(button));
            QVERIFY(found);
            found->click();
            QVERIFY2(isLocked(path), button);
        }
        closing.stop();
    }

    void nothingIsWrittenOverTheOpenRegister_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("ending");
        QTest::newRow("backup") << u"back-up"_s << u".register"_s;
        QTest::newRow("list as CSV") << u"export-list"_s << u".csv"_s;
        QTest::newRow("list as workbook") << u"export-list"_s << u".xlsx"_s;
        QTest::newRow("list as JSON") << u"export-list"_s << u".json"_s;
        QTest::newRow("calendar") << u"calendar-export"_s << u".ics"_s;
        QTest::newRow("report") << u"status-report-of-all"_s << u".pdf"_s;
        QTest::newRow("report as text") << u"status-report-of-all"_s << u".md"_s;
    }
    void nothingIsWrittenOverTheOpenRegister()
    {
        QFETCH(QString, action);
        QFETCH(QString, ending);
        WindowFixture window;
        window.openNew();
        const QString path = window.path("desk.register");
        const QString link = window.path("link") + ending;
        QCOMPARE(::link(path.toUtf8().constData(), link.toUtf8().constData()), 0);
        window.files.answer = link;
        if (auto* command = window.window->findChild<QAction*>(action)) {
            window.openTab(u"people"_s);
            command->trigger();
        } else {
            window.openTab(u"calendar"_s);
            window.find<QPushButton>(qPrintable(action))->click();
        }
        if (action == u"status-report-of-all"_s) {
            auto* save = window.find<QAbstractButton>("report-save");
            QTRY_VERIFY(save->isEnabled() && (save->click(), isSaid(window, u"is a register"_s)));
        }
        QTRY_VERIFY2(isSaid(window, u"is a register"_s), qPrintable(window.message()));
        QVERIFY(isLocked(path));
        window.window.reset();
        QVERIFY(office::openRegister(link, window.clock).has_value());
    }

    void overwrittenWhileItIsOpenItIsClosedAndWhatWasTypedIsShown()
    {
        WindowFixture window;
        const QString path = window.path("desk.register");
        domain::RecordId person;
        {
            const auto office = office::newRegister(path, gui::kKatowice, window.clock);
            QVERIFY(office);
            const auto added = office::addRecord(
                **office, {.noun = u"person"_s, .values = {{u"name"_s, u"Lena Hoffmann"_s}}});
            QVERIFY(added);
            person = *added;
            QVERIFY(office::backUp(**office, window.path("backup.register")));
        }
        window.window->openRegister(path);
        QTRY_VERIFY(!window.window->desk()->isBeingChecked());
        QVERIFY(office::addRecord(window.office(),
                                  {.noun = u"person"_s, .values = {{u"name"_s, u"Amara Okafor"_s}}}));
        window.window->desk()->openRecord(person);
        const QByteArray older = bytesOf(window.path("backup.register"));
        QFile file(path); // as cp does
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(older) == older.size());
        file.close();
        window.write(u"name"_s, u"Lena Hofmann"_s);
        QTRY_VERIFY(!window.window->desk());
        const QString said = window.seen<QLabel>(u"damaged-sentence"_s)->text();
        QVERIFY2(said.contains(u"wrote over the register's file"_s), qPrintable(said));
        const QString typed = window.seen<QLabel>(u"damaged-unsaved"_s)->text();
        QVERIFY2(typed.contains(u"“Lena Hofmann”"_s), qPrintable(typed));
        QVERIFY(window.seen<QPushButton>(u"damaged-save-typed"_s));
        QCOMPARE(bytesOf(path), older);
    }

    void aRegisterThatCannotBeWrittenToIsOfferedToLookAt()
    {
        WindowFixture window;
        const QString path = window.path("desk.register");
        QVERIFY(office::newRegister(path, gui::kKatowice, window.clock).has_value());
        QCOMPARE(::chmod(path.toUtf8().constData(), 0400), 0);
        constexpr uid_t kNobody = 65534;
        const bool isRoot = ::geteuid() == 0; // nothing is read-only for root
        if (isRoot) {
            QCOMPARE(::chown(path.toUtf8().constData(), kNobody, kNobody), 0);
            QCOMPARE(::chown(window.folder.path().toUtf8().constData(), kNobody, kNobody), 0);
            QCOMPARE(::seteuid(kNobody), 0);
        }
        window.window->openRegister(path);
        const bool isOffered = !window.window->desk() && window.message().contains(u"read-only"_s);
        if (auto* view = window.seen<QPushButton>(u"message-action"_s))
            view->click();
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        QVERIFY(isOffered);
        QVERIFY(window.window->desk() && window.window->desk()->isViewOnly());
        QCOMPARE(office::cycles(window.office())->size(), size_t(1));
        QVERIFY2(window.message().contains(u"nothing can be changed"_s), qPrintable(window.message()));
        QVERIFY(!window.window->windowTitle().contains(u"copy"_s));
    }

    void theTitleOfACopySaysSo()
    {
        WindowFixture window;
        const QString path = window.path("desk.register");
        const auto other = office::newRegister(path, gui::kKatowice, window.clock);
        QVERIFY(other);
        window.window->openRegister(path);
        QVERIFY(!window.window->desk());
        window.seen<QPushButton>(u"message-action"_s)->click();
        QVERIFY(window.window->desk());
        QVERIFY2(window.window->windowTitle().startsWith(u"desk.register (a copy"_s),
                 qPrintable(window.window->windowTitle()));
    }

    void theOpenRegisterIsNoListAndNoAttachment()
    {
        WindowFixture window;
        window.openNew();
        const QString path = window.path("desk.register");
        window.files.answer = path;
        window.trigger("import");
        window.find<QPushButton>("import-choose")->click();
        QTRY_VERIFY2(isSaid(window, u"the register that is open"_s), qPrintable(window.message()));
        QVERIFY(isLocked(path));
    }
};

DESK_TEST(LocksTest)
#include "locks_test.moc"
