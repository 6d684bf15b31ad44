#include "tests/harness/test_main.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/history.h"
#include "core/procedure/library.h"
#include "core/sample/sample.h"
#include "tests/gui/window_fixture.h"
#include "ui/desk/settings.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

namespace {

domain::RecordId addPerson(office::Office& office, const QString& name)
{
    const auto id = office::addRecord(office, {.noun = u"person"_s, .values = {{u"name"_s, name}}});
    return id.value_or(domain::RecordId());
}

QStringList titles(const QTabWidget& tabs)
{
    QStringList result;
    for (int i = 0; i < tabs.count(); ++i)
        result << tabs.tabText(i).remove(u'&').section(u"  "_s, 0, 0);
    return result;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheStartPageAlone()
    {
        WindowFixture window;
        QCOMPARE(titles(*window.find<QTabWidget>("tabs")), QStringList{u"Start"_s});
        QVERIFY(!window.find<QComboBox>("cycle")->isVisible());
        for (const char* command : {"undo", "redo", "new-person", "import", "back-up", "check", "print"})
            QVERIFY2(!window.find<QAction>(command)->isEnabled(), command);
        for (const char* command : {"new-register", "open-register", "try-sample", "restore", "help", "quit"})
            QVERIFY2(window.find<QAction>(command)->isEnabled(), command);
    }

    void aNewRegisterNeedsItsFirstCycle()
    {
        WindowFixture window;
        window.files.answer = window.path("new.register");
        window.find<QPushButton>("start-new")->click();
        window.find<QLineEdit>("cycle-year")->setText(u"20211"_s);
        window.find<QLineEdit>("cycle-number")->setText(u"16"_s);
        window.find<QLineEdit>("cycle-starts")->setText(u"6 Dec 2021"_s);
        window.find<QLineEdit>("cycle-ends")->setText(u"1 Dec 2021"_s);
        window.find<QPushButton>("start-create")->click();
        QVERIFY(!window.window->desk());
        QVERIFY(window.find<QLabel>("cycle-year-mistake")->isVisible());
        QVERIFY(window.find<QLabel>("cycle-ends-mistake")->isVisible());
        QVERIFY(!window.find<QLabel>("cycle-place-mistake")->isVisible());
        QVERIFY(!QFileInfo::exists(window.files.answer));

        window.find<QLineEdit>("cycle-year")->setText(u"2021"_s);
        window.find<QLineEdit>("cycle-ends")->setText(u"10 Dec 2021"_s);
        window.find<QLineEdit>("cycle-place")->setText(u"Katowice"_s);
        window.find<QPushButton>("start-create")->click();
        QVERIFY(window.window->desk());
        QCOMPARE(window.find<QComboBox>("cycle")->currentText(), u"IGF 2021 Katowice"_s);
        const QStringList tabs = titles(*window.find<QTabWidget>("tabs"));
        QCOMPARE(tabs.first(5), (QStringList{u"Today"_s, u"Dynamic Coalitions"_s, u"Best Practice Forums"_s,
                                             u"Policy Networks"_s, u"NRIs"_s}));
        for (const QString& title : {u"Calendar"_s, u"People"_s, u"History"_s})
            QCOMPARE(tabs.count(title), 1);
    }

    void changingOnesMindLeavesNothing()
    {
        WindowFixture window;
        window.find<QPushButton>("start-open")->click();
        QVERIFY(!window.window->desk());
        QVERIFY(window.message().isEmpty());
    }

    void aFileThatIsNoRegisterIsASentenceOnTheStartPage()
    {
        WindowFixture window;
        QFile file(window.path("letter.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear colleagues,") > 0);
        file.close();
        window.files.answer = file.fileName();
        window.find<QPushButton>("start-open")->click();
        QVERIFY(!window.window->desk());
        QVERIFY(!window.message().isEmpty());
        QCOMPARE(file.size(), 16);
    }

    void aRegisterOpenElsewhereIsOfferedAsACopyToLookAt()
    {
        WindowFixture first;
        first.openNew();
        QVERIFY(addPerson(first.office(), u"Lena Hoffmann"_s).isValid());
        WindowFixture second;
        second.window->openRegister(first.path("desk.register"));
        QVERIFY(!second.window->desk());
        QVERIFY(!second.message().isEmpty());
        for (auto* action : second.window->findChildren<QPushButton*>(u"message-action"_s))
            if (action->isVisible())
                action->click();
        QVERIFY(second.window->desk());
        QVERIFY(second.window->desk()->isViewOnly());
        QCOMPARE(office::recordsOf(second.office(), u"person"_s)->size(), size_t(1));
    }

    void viewOnlyDisablesEveryEditAndSaysSo()
    {
        WindowFixture holder;
        holder.openNew();
        WindowFixture viewer;
        viewer.window->openRegister(holder.path("desk.register"));
        for (auto* action : viewer.window->findChildren<QPushButton*>(u"message-action"_s))
            if (action->isVisible())
                action->click();
        QCOMPARE(viewer.find<QLabel>("access")->text(), u"View only"_s);
        QVERIFY(!viewer.message().isEmpty());
        for (const char* command :
             {"undo", "redo", "new-here", "new-dc-application", "new-bpf-proposal", "new-person", "import"})
            QVERIFY2(!viewer.find<QAction>(command)->isEnabled(), command);
        QVERIFY(!viewer.find<QToolButton>("new")->isEnabled());
        QVERIFY(viewer.find<QAction>("print")->isEnabled());
    }

    void undoAndRedoSayWhatTheyWillDo()
    {
        WindowFixture window;
        window.openNew();
        QVERIFY(addPerson(window.office(), u"Lena <b>& Co"_s).isValid());
        auto* undo = window.find<QAction>("undo");
        QVERIFY(undo->isEnabled());
        QVERIFY2(undo->text().contains(u"Lena <b>&& Co"_s), qPrintable(undo->text()));
        QTest::keyClick(window.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(office::recordsOf(window.office(), u"person"_s)->size(), size_t(0));
        QVERIFY(window.find<QAction>("redo")->isEnabled());
        QTest::keyClick(window.window.get(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(office::recordsOf(window.office(), u"person"_s)->size(), size_t(1));
        QTest::keyClick(window.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(window.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(office::recordsOf(window.office(), u"person"_s)->size(), size_t(1));
        QVERIFY(!window.find<QAction>("redo")->isEnabled());
    }

    void theSearchFieldFindsCommandsAndRecords()
    {
        WindowFixture window;
        window.openNew();
        const auto person = addPerson(window.office(), u"Tomás Rivera"_s);
        auto* field = window.find<QLineEdit>("search-field");
        field->setFocus();
        QTest::keyClicks(field, u"cycle"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(window.window->findChild<QWidget*>(u"new-cycle-page"_s));
        QTest::keyClicks(field, u"tomas"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window.find<QTabWidget>("tabs")->currentWidget()->objectName(), u"people"_s);
        QCOMPARE(window.find<QLabel>("person-name")->text(), u"Tomás Rivera"_s);
        QVERIFY(person.isValid());
        QVERIFY(field->text().isEmpty());
    }

    void aToolOpensOnceAndEscapeClosesIt()
    {
        WindowFixture window;
        window.openNew();
        auto* tabs = window.find<QTabWidget>("tabs");
        const int pages = tabs->count();
        window.trigger("cycle-rules");
        window.trigger("cycle-rules");
        QCOMPARE(tabs->count(), pages + 1);
        QTest::keyClick(tabs->currentWidget(), Qt::Key_Escape);
        QTRY_COMPARE(tabs->count(), pages);
    }

    void aRuleOfTheCycleIsSavedOrRefusedAtItsField()
    {
        WindowFixture window;
        window.openNew();
        window.trigger("cycle-rules");
        auto* grace = window.find<QLineEdit>("rule-dc-stakeholder-groups");
        grace->selectAll();
        QTest::keyClicks(grace, u"many"_s);
        QTest::keyClick(grace, Qt::Key_Return);
        QCOMPARE(office::parametersOf(window.office(), 2021)->dcStakeholderGroups, 3);
        grace->selectAll();
        QTest::keyClicks(grace, u"2"_s);
        QTest::keyClick(grace, Qt::Key_Return);
        QCOMPARE(office::parametersOf(window.office(), 2021)->dcStakeholderGroups, 2);
    }

    void aSecondCycleIsAddedAndChosen()
    {
        WindowFixture window;
        window.openNew();
        window.trigger("new-cycle");
        auto* page = window.find<QWidget>("new-cycle-page");
        QCOMPARE(page->findChild<QLineEdit*>(u"year"_s)->text(), u"2022"_s);
        page->findChild<QLineEdit*>(u"starts"_s)->setText(u"28 Nov 2022"_s);
        page->findChild<QLineEdit*>(u"ends"_s)->setText(u"2 Dec 2022"_s);
        page->findChild<QLineEdit*>(u"place"_s)->setText(u"Addis Ababa"_s);
        page->findChild<QPushButton*>(u"cycle-save"_s)->click();
        QCOMPARE(window.find<QComboBox>("cycle")->currentText(), u"IGF 2022 Addis Ababa"_s);
        QCOMPARE(window.window->desk()->year(), 2022);
    }

    void aBackupIsWrittenAndComesBack()
    {
        WindowFixture window;
        window.openNew();
        QVERIFY(addPerson(window.office(), u"Before"_s).isValid());
        window.files.answer = window.path("copy.register");
        window.trigger("back-up");
        QVERIFY(QFileInfo::exists(window.files.answer));
        QVERIFY(addPerson(window.office(), u"After"_s).isValid());

        window.prompter.answer = false;
        window.trigger("restore");
        QCOMPARE(window.prompter.asked.size(), 1);
        QCOMPARE(office::recordsOf(window.office(), u"person"_s)->size(), size_t(2));
        window.prompter.answer = true;
        window.trigger("restore");
        QTRY_VERIFY(window.window->desk());
        QCOMPARE(office::recordsOf(window.office(), u"person"_s)->size(), size_t(1));
    }

    void theCheckSaysThatAllIsWell()
    {
        WindowFixture window;
        window.openNew();
        window.trigger("check");
        QVERIFY(window.message().contains(u"sound"_s));
    }

    void theWindowRemembersPageAndRegister()
    {
        WindowFixture window;
        window.openNew();
        auto* tabs = window.find<QTabWidget>("tabs");
        window.openTab(u"people"_s);
        window.trigger("close-register");
        QVERIFY(!window.window->desk());
        auto* recent = window.find<QListWidget>("start-recent");
        QCOMPARE(recent->count(), 1);
        Q_EMIT recent->itemActivated(recent->item(0));
        QVERIFY(window.window->desk());
        QCOMPARE(tabs->currentWidget()->objectName(), u"people"_s);
    }

    void theThemeIsChangedAndKept()
    {
        WindowFixture window;
        window.trigger("theme-dark");
        QCOMPARE(ui::presentTheme(), ui::Theme::Dark);
        QCOMPARE(ui::themeChoice(), ui::ThemeChoice::Dark);
        QTRY_COMPARE(window.window->palette().color(QPalette::Window),
                     ui::colour(ui::Token::Surface, ui::Theme::Dark));
        window.trigger("theme-light");
    }

    void theFirstWindowFitsItsScreen()
    {
        WindowFixture window;
        const QSize room = window.window->screen()->availableSize();
        QVERIFY(window.window->width() < room.width());
        QVERIFY(window.window->height() < room.height());
    }

    void everyMnemonicInAMenuIsOfOneThing()
    {
        WindowFixture window;
        window.openNew();
        for (const QAction* menu : window.window->menuBar()->actions()) {
            QMap<QString, QStringList> claimed;
            for (const QAction* action : menu->menu()->actions())
                if (const QString key = QKeySequence::mnemonic(action->text()).toString(); !key.isEmpty())
                    claimed[key] << action->text();
            for (auto it = claimed.begin(); it != claimed.end(); ++it)
                QVERIFY2(it->size() == 1, qPrintable(menu->text() + u": "_s + it->join(u", "_s)));
        }
    }

    void aToolThatIsClosedLeadsBackToWhereItWasOpened()
    {
        WindowFixture window;
        window.openNew();
        window.openTab(u"people"_s);
        auto* tabs = window.find<QTabWidget>("tabs");
        window.trigger("help");
        QVERIFY(tabs->currentWidget()->objectName() != u"people"_s);
        QTest::keyClick(tabs->currentWidget(), Qt::Key_Escape);
        QTRY_COMPARE(tabs->currentWidget()->objectName(), u"people"_s);
        window.trigger("help");
        auto* close = tabs->tabBar()->findChild<QToolButton*>();
        QVERIFY(close && !close->accessibleName().isEmpty());
        QTest::mouseClick(close, Qt::LeftButton);
        QTRY_COMPARE(tabs->currentWidget()->objectName(), u"people"_s);
        // Closed from elsewhere, it leaves the person where they are.
        window.trigger("help");
        window.openTab(u"calendar"_s);
        const int before = tabs->count();
        QTest::mouseClick(tabs->tabBar()->findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_COMPARE(tabs->count(), before - 1);
        QCOMPARE(tabs->currentWidget()->objectName(), u"calendar"_s);
    }

    void aRegisterOpensWithTheFocusInItsPage()
    {
        WindowFixture window;
        window.openNew();
        const QWidget* focus = window.window->focusWidget();
        QVERIFY(focus);
        QVERIFY(window.find<QTabWidget>("tabs")->currentWidget()->isAncestorOf(focus));
    }

    void enterAndArrowDownOpenTheMenuOfAButton()
    {
        WindowFixture window;
        window.openNew();
        auto* button = window.find<QToolButton>("new");
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Down}) {
            bool wasOpen = false;
            QTimer::singleShot(0, button, [&] {
                wasOpen = button->menu()->isVisible();
                button->menu()->close();
            });
            button->setFocus();
            QTest::keyClick(button, key);
            QVERIFY(wasOpen);
        }
    }

    void aRegisterThatCannotBeOpenedOffersItsCopies()
    {
        WindowFixture window;
        const QString file = window.path("broken.register");
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no register");
        broken.close();
        window.window->openRegister(file);
        QVERIFY(!window.window->findChild<QAbstractButton*>(u"message-action"_s) ||
                !window.seen<QAbstractButton>(u"message-action"_s));
        QVERIFY(QDir().mkpath(file + u".backups"_s));
        window.window->openRegister(file);
        QTest::mouseClick(window.seen<QAbstractButton>(u"message-action"_s), Qt::LeftButton);
        QCOMPARE(window.files.openedIn, file + u".backups"_s);
    }

    void helpShowsEveryProcedureAsDiagramAndTable()
    {
        WindowFixture window;
        window.trigger("help");
        auto* topics = window.find<QListWidget>("help-topics");
        QStringList shown;
        for (int row = 0; row < topics->count(); ++row) {
            topics->setCurrentRow(row);
            if (!window.window->findChild<QWidget*>(u"procedure-diagram"_s))
                continue;
            QVERIFY(window.find<QAbstractItemView>("procedure-table")->model()->rowCount() > 3);
            shown << topics->item(row)->data(Qt::UserRole).toString();
            const bool saysVersion = topics->item(row)->text().contains(u"version"_s);
            if (shown.last() == u"bpf-proposal"_s && shown.count(shown.last()) == 1)
                QCOMPARE(topics->item(row)->text(),
                         u"Procedure: Proposal of a Best Practice Forum, version 1"_s);
            if (shown.last() == u"output"_s)
                QVERIFY(!saysVersion); // there is only one
        }
        QStringList all;
        const auto library = procedure::Library::compiledIn();
        for (const procedure::Procedure& procedure : library.all())
            all << procedure.key;
        QCOMPARE(shown, all);
    }

    void everyControlHasANameForScreenReaders()
    {
        WindowFixture window;
        window.openNew();
        auto* tabs = window.find<QTabWidget>("tabs");
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            for (const QWidget* widget : window.window->findChildren<QWidget*>()) {
                const bool isControl =
                    qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                    qobject_cast<const QAbstractButton*>(widget) ||
                    (qobject_cast<const QAbstractItemView*>(widget) && !widget->inherits("QHeaderView"));
                if (!isControl || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                    widget->objectName().startsWith(u"qt_"_s))
                    continue;
                const QAccessibleInterface* spoken =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                         qPrintable(u"%1 %2 on %3"_s.arg(
                             QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                             tabs->currentWidget()->objectName())));
            }
        }
    }

    void theSampleIsCopiedToAPlaceThatIsNamed()
    {
        WindowFixture window;
        window.find<QPushButton>("start-sample")->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.window->desk(), 60000);
        const QString path = window.office().file().path();
        QVERIFY(QFileInfo::exists(path));
        QVERIFY(window.message().contains(path));
        QVERIFY(office::recordsOf(window.office(), u"dynamic-coalition"_s)->size() >= 37);
    }
};

DESK_TEST(MainWindowTest)
#include "main_window_test.moc"
