#include "tests/harness/test_main.h"

#include "core/office/calendar/calendar.h"
#include "core/office/desk/cycles.h"
#include "tests/gui/window_fixture.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/timeline_layout.h"
#include "ui/calendar/timeline_view.h"
#include "ui/widgets/date_edit.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

namespace {

/// The calendar of 2021 with its usual milestones, in front.
struct Planned
{
    WindowFixture window;
    QWidget* page = nullptr;

    Planned()
    {
        window.openNew();
        if (!office::planYear(window.office(), 2021))
            qFatal("the year cannot be planned");
        page = window.find<QWidget>("calendar");
        window.find<QTabWidget>("tabs")->setCurrentWidget(page);
    }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        return window.find<Widget>(name);
    }

    domain::RecordId milestone(const QString& title)
    {
        for (const domain::Record& record : office::recordsOf(window.office(), u"milestone"_s).value())
            if (record.head.title == title)
                return record.head.id;
        qFatal("no milestone %s", qPrintable(title));
    }

    void choose(const QString& title) { window.window->desk()->openRecord(milestone(title)); }
    void type(const char* name, const QString& text)
    {
        auto* line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
};

/// Every text of the preview, the groups' too.
QStringList textsOf(const QTreeWidget& tree)
{
    QStringList texts;
    for (QTreeWidgetItemIterator it(const_cast<QTreeWidget*>(&tree)); *it; ++it)
        texts << (*it)->text(0);
    return texts;
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnplannedYearSaysWhatToDo()
    {
        WindowFixture window;
        window.openNew();
        window.find<QTabWidget>("tabs")->setCurrentWidget(window.find<QWidget>("calendar"));
        auto* list = window.find<QTreeWidget>("calendar-list");
        QCOMPARE(list->topLevelItemCount(), 1); // the annual meeting
        window.find<QPushButton>("calendar-plan")->click();
        QVERIFY(list->topLevelItemCount() > 10);
        window.find<QAction>("undo")->trigger();
        QCOMPARE(list->topLevelItemCount(), 1);
    }

    void theRuleOfTheTimeZoneStandsBelow()
    {
        const Planned year;
        QVERIFY(year.find<QLabel>("calendar-rule")->text().contains(u"end of day, UTC"_s));
    }

    void aNewDayShowsWhatMovesAndChangesNothingYet()
    {
        Planned year;
        year.choose(u"Draft outputs due"_s);
        QCOMPARE(year.find<QLabel>("milestone-title")->text(), u"Draft outputs due"_s);
        QVERIFY(year.find<QLabel>("milestone-origin")->text().startsWith(u"Annual meeting 2021: 6"_s));
        auto* preview = year.find<QTreeWidget>("move-preview");
        QCOMPARE(preview->topLevelItemCount(), 0);
        year.type("move-starts", u"2021-11-01"_s);
        QTRY_VERIFY(preview->topLevelItemCount() > 0);
        QVERIFY(textsOf(*preview).contains(u"Remind of the draft outputs"_s));
        QVERIFY(!year.find<QPushButton>("move-do")->isEnabled()); // no reason yet
        const auto unmoved = office::readRecord(year.window.office(), year.milestone(u"Draft outputs due"_s));
        QCOMPARE((*unmoved)[domain::milestone::starts], QDate(2021, 10, 25));
    }

    void theMoveIsSavedWithItsReasonAndUndone()
    {
        Planned year;
        const auto drafts = year.milestone(u"Draft outputs due"_s);
        year.choose(u"Draft outputs due"_s);
        year.type("move-starts", u"2021-11-01"_s);
        QTRY_VERIFY(year.find<QTreeWidget>("move-preview")->topLevelItemCount() > 0);
        year.type("move-reason", u"A later call"_s);
        year.find<QPushButton>("move-do")->click();
        QCOMPARE((*office::readRecord(year.window.office(), drafts))[domain::milestone::starts],
                 QDate(2021, 11, 1));
        const QString origin = year.find<QLabel>("milestone-origin")->text();
        QVERIFY2(origin.contains(u"25 Oct 2021"_s) && origin.contains(u"A later call"_s), qPrintable(origin));
        QVERIFY(year.find<QLineEdit>("move-reason")->text().isEmpty());
        year.window.trigger("undo");
        QCOMPARE((*office::readRecord(year.window.office(), drafts))[domain::milestone::starts],
                 QDate(2021, 10, 25));
    }

    void aDayThatCannotBeIsAnsweredWithASentence()
    {
        Planned year;
        year.window.window->desk()->openRecord(office::cycleOf(year.window.office(), 2021)->head.id);
        QCOMPARE(year.find<QLabel>("milestone-title")->text(), u"Annual meeting 2021"_s);
        year.type("move-starts", u"2021-06-14"_s);
        year.type("move-ends", u"2021-06-13"_s);
        QTRY_COMPARE(year.find<QLabel>("move-sentence")->text(),
                     u"The last day, 13 Jun 2021, is before the first, 14 Jun 2021."_s);
        QCOMPARE(year.find<QTreeWidget>("move-preview")->topLevelItemCount(), 0);
    }

    void aMilestoneIsAddedByItsDistance()
    {
        Planned year;
        year.find<QPushButton>("calendar-add")->click();
        auto* form = year.find<QPushButton>("milestone-save")->parentWidget();
        form->findChild<QLineEdit*>(u"title"_s)->setText(u"Village of booths"_s);
        year.find<QPushButton>("milestone-save")->click();
        QVERIFY(year.find<QLabel>("milestone-new-day-problem")->isVisible()); // neither a day nor a distance
        year.type("milestone-distance-number", u"4"_s);
        year.find<QPushButton>("milestone-save")->click();
        QCOMPARE(year.find<QLabel>("milestone-title")->text(), u"Village of booths"_s);
        const auto added = office::readRecord(year.window.office(), year.milestone(u"Village of booths"_s));
        QCOMPARE((*added)[domain::milestone::starts], QDate(2021, 11, 8));
    }

    void theKeysGoThroughTheTimeline()
    {
        Planned year;
        auto* timeline = year.find<ui::TimelineView>("calendar-timeline");
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Home);
        QCOMPARE(timeline->current(), 0);
        QCOMPARE(year.find<QLabel>("milestone-title")->text(), u"BPF proposals and PN concepts due"_s);
        QTest::keyClick(timeline, Qt::Key_Right);
        QCOMPARE(timeline->current(), 1);
        QVERIFY(!timeline->accessibleDescription().isEmpty());
        QTest::keyClick(timeline, Qt::Key_Left);
        QCOMPARE(timeline->current(), 0);
    }

    void theMonthHoldsItsDaysAndTheKeysChooseThem()
    {
        Planned year;
        year.find<QTabBar>("calendar-views")->setCurrentIndex(1);
        auto* month = year.find<ui::MonthView>("calendar-month");
        month->setFocus();
        month->showDay(QDate(2021, 10, 24));
        QTest::keyClick(month, Qt::Key_Right);
        QCOMPARE(month->day(), QDate(2021, 10, 25));
        QTest::keyClick(month, Qt::Key_Space);
        QCOMPARE(year.find<QLabel>("milestone-title")->text(), u"Draft outputs due"_s);
        QTest::keyClick(month, Qt::Key_PageDown);
        QCOMPARE(year.find<QLabel>("calendar-month-name")->text(), u"November 2021"_s);
    }

    void aDeadlineOpensItsRecord()
    {
        Planned year;
        const auto task = office::addRecord(
            year.window.office(),
            {.noun = u"task"_s,
             .values = {{u"title"_s, u"Book the room"_s}, {u"due-on"_s, QDate(2021, 7, 1)}}});
        QVERIFY(task);
        auto* list = year.find<QTreeWidget>("calendar-list");
        const auto rows = list->findItems(u"Book the room"_s, Qt::MatchExactly, 1);
        QCOMPARE(rows.size(), 1);
        list->setCurrentItem(rows.first());
        QCOMPARE(year.find<QLabel>("entry-when")->text(), u"1 Jul 2021, end of day, UTC"_s);
        QCOMPARE(year.find<QListWidget>("entry-records")->count(), 1);
    }

    void theYearIsExported()
    {
        Planned year;
        year.window.files.answer = year.window.path("year.ics");
        year.find<QPushButton>("calendar-export")->click();
        QFile file(year.window.files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calendar = file.readAll();
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(calendar.contains("SUMMARY:Draft outputs due\r\n"));
    }

    void labelsOfTheTimelineNeverOverlap_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 420;
        QTest::newRow("usual") << 860;
        QTest::newRow("wide") << 1800;
    }
    void labelsOfTheTimelineNeverOverlap()
    {
        QFETCH(int, width);
        std::vector<ui::TimelineItem> items;
        for (int i = 0; i < 60; ++i) {
            const QDate day = QDate(2021, 1, 3).addDays(i * 37 % 360);
            items.push_back({(3 + i % 20) * 8, day, day.addDays(i % 5), i % 3});
        }
        const auto picture = ui::layOutTimeline(items, 2021, width, 24);
        QCOMPARE(picture.marks.size(), items.size());
        for (size_t i = 0; i < items.size(); ++i) {
            const QRect one = picture.marks[i].marker.united(picture.marks[i].label);
            QVERIFY(one.left() >= 0 && one.right() <= width);
            for (size_t j = i + 1; j < items.size(); ++j)
                QVERIFY2(!one.intersects(picture.marks[j].marker.united(picture.marks[j].label)),
                         qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
    }

    void theTimelineSpansTheWholeMonthsOfItsDays()
    {
        const auto picture = ui::layOutTimeline({{40, QDate(2020, 11, 20), QDate(2020, 11, 20), 0},
                                                 {40, QDate(2022, 1, 31), QDate(2022, 1, 31), 1}},
                                                2021, 900, 24);
        QCOMPARE(picture.first, QDate(2020, 11, 1));
        QCOMPARE(picture.last, QDate(2022, 1, 31));
        QCOMPARE(picture.months.size(), size_t(15));
        QCOMPARE(picture.bands.size(), size_t(2));
        // The last label has no room after its marker.
        QVERIFY(picture.marks[1].label.right() < picture.marks[1].marker.left());
    }
};

DESK_TEST(CalendarTest)
#include "calendar_test.moc"
