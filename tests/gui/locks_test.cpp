// Nothing in the window lets go of the lock on the register's file, and nothing writes over it.
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
        return m_files.open(parent, title, filter, folder);
    }
    QString save(QWidget* parent, const QString& title, const QString& suggestion,
                 const QString& filter) override
    {
        lookAround();
        return m_files.save(parent, title, folder + u'/' + QFileInfo(suggestion).fileName(), filter);
    }
    QString folder;
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
        files.folder = window.folder.path();
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
        files.folder = around.folder.path();
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
