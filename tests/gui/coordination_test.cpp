#include "tests/harness/test_main.h"

#include "core/office/people/attendance.h"
#include "core/office/people/coordination.h"
#include "tests/gui/window_fixture.h"
#include "ui/workstream/coordination_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

/// The page of the coordination group. DC-27
class CoordinationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<WindowFixture>();
        m_window->openNew();
        m_access = add("dynamic-coalition", {{u"name"_s, u"DC on Access"_s}, {u"acronym"_s, u"DCA"_s}});
        add("dynamic-coalition", {{u"name"_s, u"DC on Trust"_s}, {u"acronym"_s, u"DCT"_s}});
        const auto ana = add("person", {{u"name"_s, u"Ana"_s}});
        add("role", {{u"person"_s, ana.value()}, {u"role"_s, u"dccg-representative"_s}}, m_access);
        m_page = std::make_unique<ui::CoordinationPage>(*m_window->window->desk());
        m_page->resize(900, 700);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void representativesStandAgainstTheRule()
    {
        auto* tree = find<QTreeWidget>("coordination-representatives");
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->text(1), u"Ana"_s);
        QCOMPARE(tree->topLevelItem(0)->text(2), u"1, as expected"_s);
        QCOMPARE(tree->topLevelItem(1)->text(2), u"0 of 1 to 2"_s);
        QVERIFY(find<QLabel>("coordination-rule")->text().contains(u"1 to 2"_s));
    }

    void aMeetingIsAddedWithTheNextNumber()
    {
        QVERIFY(!find<QTableView>("attendance")->isVisible());
        find<QPushButton>("coordination-add")->click();
        find<QLineEdit>("starts")->setText(u"2022-01-12"_s);
        find<QPushButton>("meeting-save")->click();
        const auto grid =
            office::attendanceOf(office(), 2021); // the cycle that is chosen, not the year of the day
        QCOMPARE(grid->meetings.size(), size_t(1));
        QCOMPARE(grid->meetings.front()[domain::dccg_meeting::number], 1);
        QCOMPARE(grid->meetings.front()[domain::dccg_meeting::starts], QDate(2022, 1, 12));
        QVERIFY(find<QTableView>("attendance")->isVisible());
    }

    void aTickIsOneUndoableStep()
    {
        QVERIFY(office::addCoordinationMeeting(
            office(), {{u"starts"_s, QDate(2021, 2, 17)}, {u"year"_s, qint64(2021)}}));
        auto* table = find<QTableView>("attendance");
        QAbstractItemModel& grid = *table->model();
        QCOMPARE(grid.columnCount(), 2);
        const QModelIndex came = grid.index(0, 0);
        QCOMPARE(came.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        table->setCurrentIndex(came);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(table->currentIndex(), came);
        QCOMPARE(came.data(Qt::AccessibleTextRole).toString(), u"DCA, No. 1 17 Feb: yes"_s);
        QCOMPARE(office::attendanceOf(office(), 2021)->rows.front().attended, std::vector<bool>{true});
        QCOMPARE(grid.index(0, 1).data().toString(), u"1 of 1"_s);
        QCOMPARE(grid.index(1, 1).data().toString(), u"0 of 1"_s);
        m_window->trigger("undo");
        QCOMPARE(came.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(office::recordsOf(office(), u"attendance"_s)->empty());
    }

    // Words find a person and stand for a guest; both are ticked together, and one undo takes both back.
    void peopleAndGuestsAreTickedTogether()
    {
        QVERIFY(office::addCoordinationMeeting(
            office(), {{u"starts"_s, QDate(2021, 2, 17)}, {u"year"_s, qint64(2021)}}));
        auto* table = find<QTableView>("attendance");
        QAbstractItemModel& grid = *table->model();
        QCOMPARE(grid.rowCount(), 2);
        auto* words = find<QLineEdit>("attendance-filter");
        words->setText(u"ana"_s);
        QTRY_COMPARE(grid.rowCount(), 2);
        QTRY_COMPARE(grid.headerData(0, Qt::Vertical).toString(), u"Ana"_s);
        QCOMPARE(grid.headerData(1, Qt::Vertical).toString(), u"ana (as a guest)"_s);
        table->selectionModel()->select(QItemSelection(grid.index(0, 0), grid.index(1, 0)),
                                        QItemSelectionModel::ClearAndSelect);
        find<QPushButton>("attendance-came")->click();
        QCOMPARE(office::recordsOf(office(), u"attendee"_s)->size(), size_t(2));
        words->clear();
        QTRY_COMPARE(grid.rowCount(), 4);
        QCOMPARE(grid.headerData(2, Qt::Vertical).toString(), u"Ana"_s);
        QCOMPARE(grid.headerData(3, Qt::Vertical).toString(), u"ana (guest)"_s);
        QCOMPARE(grid.index(3, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        m_window->trigger("undo");
        QCOMPARE(grid.rowCount(), 2);
        QVERIFY(office::recordsOf(office(), u"attendee"_s)->empty());
    }

    void theRecordOfTheGroupBeginsWhenItIsAskedFor()
    {
        auto* begin = find<QPushButton>("coordination-begin");
        QVERIFY(begin->isVisible());
        begin->click();
        QVERIFY(!begin->isVisible());
        QCOMPARE(office::recordsOf(office(), u"coordination-group"_s)->size(), size_t(1));
        const auto liaison = add("person", {{u"name"_s, u"Bo"_s}});
        add("role", {{u"person"_s, liaison.value()}, {u"role"_s, u"mag-liaison"_s}},
            office::coordinationGroup(office())->value().head.id);
        QCOMPARE(find<QLabel>("coordination-liaisons")->text(), u"MAG liaison: Bo"_s);
    }

private:
    office::Office& office() { return m_window->office(); }
    template <typename Widget>
    Widget* find(const char* name)
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    domain::RecordId add(const char* noun, const domain::FieldValues& values, domain::RecordId parent = {})
    {
        const auto id = office::addRecord(
            office(), {.noun = QString::fromLatin1(noun), .values = values, .parent = parent});
        return id ? *id : domain::RecordId();
    }

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<ui::CoordinationPage> m_page;
    domain::RecordId m_access;
};

DESK_TEST(CoordinationTest)
#include "coordination_test.moc"
