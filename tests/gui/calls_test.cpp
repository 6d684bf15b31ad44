#include "core/office/cases/calls.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"

#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using domain::RecordId;

/// Asking everybody, in the window.
class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<gui::WindowFixture>();
        m->openNew();
        m_coalitions.clear();
        for (const QString& name : {u"DC on Access"_s, u"DC on Trust"_s, u"DC on Water"_s})
            m_coalitions.push_back(office::addRecord(m->office(), {.noun = u"dynamic-coalition"_s,
                                                                   .values = {{u"name"_s, name}}})
                                       .value());
    }
    void cleanup() { m.reset(); }

    void aCallIsOpenedAndAllOfAKindAreAsked()
    {
        open();
        m->pick(u"call-whom"_s, u"All: Dynamic Coalitions"_s);
        m->click(u"call-ask"_s);
        QCOMPARE(standings(), (QStringList{u"Asked"_s, u"Asked"_s, u"Asked"_s}));
        m->click(u"call-ask"_s); // nobody twice
        QCOMPARE(counts().asked, 3);
        QVERIFY(m->message().contains(u"asked already"_s));
    }

    void theChosenHaveAnsweredAndAllOthersAreRemindedInOneStepEach()
    {
        open();
        ask();
        m->seen<QTreeWidget>(u"call-answers"_s)->topLevelItem(0)->setSelected(true);
        m->click(u"call-answered"_s);
        QCOMPARE(standings(), (QStringList{u"Asked"_s, u"Asked"_s, u"Answered"_s})); // missing first
        QVERIFY(m->seen<QTreeWidget>(u"call-answers"_s)->selectedItems().isEmpty()); // rows have moved
        QVERIFY(!m->seen<QPushButton>(u"call-declined"_s)->isEnabled());
        m->click(u"call-remind"_s);
        QCOMPARE(standings(), (QStringList{u"Reminded"_s, u"Reminded"_s, u"Answered"_s}));
        m->trigger("undo");
        QCOMPARE(standings(), (QStringList{u"Asked"_s, u"Asked"_s, u"Answered"_s}));
        // With the keyboard alone: all, then the button.
        auto* table = m->seen<QTreeWidget>(u"call-answers"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        auto* declined = m->seen<QPushButton>(u"call-declined"_s);
        declined->setFocus();
        QTest::keyClick(declined, Qt::Key_Space);
        QCOMPARE(counts().declined, 3);
        QVERIFY(!m->seen<QPushButton>(u"call-remind"_s)->isEnabled());
        QVERIFY(m->seen<QLabel>(u"call-counts"_s)->text().contains(u"All answers are in."_s));
    }

    void theWayToTheLettersLeadsToThoseOfTheCall()
    {
        open();
        ask();
        m->click(u"call-letters"_s);
        const QString first = m->seen<QComboBox>(u"due-letters"_s)->currentText();
        QVERIFY2(first.startsWith(u"Dynamic Coalitions: Call"_s) && !first.contains(u"Reminder"_s),
                 qPrintable(first));
        m->trigger("calls");
        m->click(u"call-remind"_s);
        m->click(u"call-letters"_s);
        const QString later = m->seen<QComboBox>(u"due-letters"_s)->currentText();
        QVERIFY2(later.startsWith(u"Dynamic Coalitions: Reminder of a call"_s), qPrintable(later));
    }

    void anExtensionIsForAllAndNeedsAReason()
    {
        open();
        ask();
        m->click(u"call-extend"_s);
        m->write(u"call-extend-to"_s, u"2022-04-01"_s);
        QCOMPARE(call()[domain::call::dueOn], QDate(2022, 3, 1)); // no reason yet
        m->write(u"call-extend-because"_s, u"Holidays"_s);
        QCOMPARE(call()[domain::call::dueOn], QDate(2022, 4, 1));
        QCOMPARE(call().head.deadline.originally, QDate(2022, 3, 1));
        QVERIFY(m->seen<QPushButton>(u"call-extend"_s));
    }

    void thoseChosenInTheListAreAskedToo()
    {
        open();
        m->openTab(u"dynamic-coalitions"_s);
        auto* list = m->seen<QTableView>(u"record-list"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QCoreApplication::processEvents();
        auto* steps = m->seen<QComboBox>(u"many-step"_s);
        QVERIFY(steps);
        const int offer = steps->findText(u"Ask: Your plans"_s);
        QVERIFY(offer >= 0);
        steps->setCurrentIndex(offer);
        m->click(u"many-take"_s);
        QCOMPARE(counts().asked, 2);
    }

    void thoseChosenInTheListAreAskedByANewCallInOneStep()
    {
        m->openTab(u"dynamic-coalitions"_s);
        auto* list = m->seen<QTableView>(u"record-list"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QCoreApplication::processEvents();
        m->click(u"many-ask"_s);
        m->write(u"title"_s, u"Your plans"_s);
        m->pick(u"kind"_s, u"Survey"_s);
        m->write(u"due-on"_s, u"2022-03-01"_s);
        m->click(u"child-save"_s);
        QCOMPARE(standings(), (QStringList{u"Asked"_s, u"Asked"_s, u"Asked"_s}));
        m->trigger("undo");
        QVERIFY(office::recordsOf(m->office(), u"call"_s)->empty());
        QVERIFY(office::recordsOf(m->office(), u"call-answer"_s)->empty());
    }

    void aWorkstreamTellsWhatItWasAsked()
    {
        open();
        ask();
        m->window->desk()->openRecord(m_coalitions[0]);
        m->openPage(u"Asked"_s);
        auto* asked = m->seen<QTreeWidget>(u"asked"_s);
        QVERIFY(asked);
        QCOMPARE(asked->topLevelItemCount(), 1);
        QCOMPARE(asked->topLevelItem(0)->text(0), u"Your plans"_s);
        QCOMPARE(asked->topLevelItem(0)->text(1), u"Asked"_s);
        asked->setCurrentItem(asked->topLevelItem(0));
        Q_EMIT asked->itemActivated(asked->topLevelItem(0), 0);
        QVERIFY(m->seen<QTreeWidget>(u"call-answers"_s));
    }

private:
    /// As a person does it: menu, button, form.
    void open() const
    {
        m->trigger("calls");
        m->click(u"child-add-call"_s);
        m->write(u"title"_s, u"Your plans"_s);
        m->pick(u"kind"_s, u"Survey"_s);
        m->write(u"due-on"_s, u"2022-03-01"_s);
        m->click(u"child-save"_s);
        QCOMPARE(office::recordsOf(m->office(), u"call"_s)->size(), size_t(1));
        QCOMPARE(call()[domain::call::openedOn], QDate(2022, 2, 15));
    }
    void ask() const { QVERIFY(office::askAlso(m->office(), call().head.id, m_coalitions)); }
    domain::Record call() const { return office::recordsOf(m->office(), u"call"_s)->front(); }
    office::CallCounts counts() const { return *office::callCounts(m->office(), call().head.id); }
    QStringList standings() const
    {
        QStringList all;
        const auto* table = m->seen<QTreeWidget>(u"call-answers"_s);
        for (int i = 0; table && i < table->topLevelItemCount(); ++i)
            all << table->topLevelItem(i)->text(1);
        return all;
    }

    std::unique_ptr<gui::WindowFixture> m;
    std::vector<RecordId> m_coalitions;
};

DESK_TEST(CallsTest)
#include "calls_test.moc"
