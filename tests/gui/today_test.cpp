#include "tests/harness/test_main.h"

#include "core/office/desk/records.h"
#include "tests/gui/window_fixture.h"
#include "ui/today/today_lists.h"
#include "ui/today/today_model.h"

#include <QListView>
#include <QListWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

namespace {

const ui::TodaySection* section(const ui::TodayLists& lists, const QString& key)
{
    for (const auto* part : {&lists.mine, &lists.ours})
        for (const ui::TodaySection& candidate : *part)
            if (candidate.key == key)
                return &candidate;
    return nullptr;
}

} // namespace

class TodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRegisterHasAKindSentenceInEachSection()
    {
        WindowFixture window;
        window.openNew();
        const auto lists = ui::readToday(window.office());
        QVERIFY(lists.has_value());
        QCOMPARE(lists->attention, 0);
        for (const char* key : {"overdue", "soon", "decisions", "tasks", "waiting"}) {
            QVERIFY2(section(*lists, QLatin1StringView(key))->lines.empty(), key);
            QVERIFY2(!section(*lists, QLatin1StringView(key))->emptyText.isEmpty(), key);
        }
    }

    void aTaskIsLateDueOrWithoutADay()
    {
        WindowFixture window;
        window.openNew();
        addTask(window, u"Late"_s, QDate(2022, 2, 6));
        addTask(window, u"Soon"_s, QDate(2022, 3, 1));
        addTask(window, u"Far"_s, QDate(2022, 6, 1));
        addTask(window, u"Some day"_s, {});
        const auto lists = ui::readToday(window.office());
        QCOMPARE(section(*lists, u"overdue"_s)->lines.size(), size_t(1));
        QCOMPARE(section(*lists, u"overdue"_s)->lines.front().title, u"Late"_s);
        QCOMPARE(section(*lists, u"soon"_s)->lines.size(), size_t(1));
        QCOMPARE(section(*lists, u"soon"_s)->lines.front().title, u"Soon"_s);
        QCOMPARE(section(*lists, u"tasks"_s)->lines.size(), size_t(1));
        QCOMPARE(section(*lists, u"tasks"_s)->lines.front().title, u"Some day"_s);
        QCOMPARE(lists->attention, 1);
    }

    void theTabCountsWhatWantsAttention()
    {
        WindowFixture window;
        window.openNew();
        auto* tabs = window.find<QTabWidget>("tabs");
        QCOMPARE(tabs->tabText(0).remove(u'&'), u"Today"_s);
        tabs->setCurrentIndex(2);
        addTask(window, u"Late"_s, QDate(2022, 2, 6));
        QCOMPARE(tabs->tabText(0).remove(u'&'), u"Today  1"_s);
    }

    void afterMidnightTheNewDayIsShownWithoutAnEdit()
    {
        WindowFixture window;
        window.openNew();
        auto* tabs = window.find<QTabWidget>("tabs");
        addTask(window, u"Call"_s, QDate(2022, 2, 15));
        QCOMPARE(tabs->tabText(0).remove(u'&'), u"Today"_s);
        window.clock.moveTo(QDate(2022, 2, 16));
        QApplication::setActiveWindow(nullptr);
        QApplication::setActiveWindow(window.window.get()); // the person is back
        QCOMPARE(tabs->tabText(0).remove(u'&'), u"Today  1"_s);
        window.clock.moveTo(QDate(2022, 2, 14)); // a journey west
        window.window->desk()->lookAtTheDay();
        QCOMPARE(tabs->tabText(0).remove(u'&'), u"Today"_s);
    }

    void aLineOpensItsRecord()
    {
        WindowFixture window;
        window.openNew();
        const auto coalition =
            office::addRecord(window.office(), {.noun = u"dynamic-coalition"_s,
                                                .values = {{u"name"_s, u"Dynamic Coalition on Things"_s}}});
        QVERIFY(coalition.has_value());
        QVERIFY(office::addRecord(window.office(),
                                  {.noun = u"task"_s,
                                   .values = {{u"title"_s, u"Write"_s}, {u"due-on"_s, QDate(2022, 2, 6)}},
                                   .parent = *coalition}));
        auto* tabs = window.find<QTabWidget>("tabs");
        tabs->setCurrentIndex(0);
        auto* list = window.find<QListView>("today-mine");
        const auto* model = static_cast<const ui::TodayModel*>(list->model());
        QModelIndex line;
        for (int row = 0; row < model->rowCount() && !line.isValid(); ++row)
            if (model->kind(model->index(row)) == ui::TodayModel::RowKind::Line)
                line = model->index(row);
        QVERIFY(line.isValid());
        Q_EMIT list->activated(line);
        QCOMPARE(tabs->currentWidget()->objectName(), u"dynamic-coalitions"_s);
    }

    /// The field that was asked for is filled: the task is done, and one undo opens it again.
    void aTaskSaysWhatEndsItAndEndsWithIt()
    {
        WindowFixture window;
        window.openNew();
        const auto coalition =
            office::addRecord(window.office(), {.noun = u"dynamic-coalition"_s,
                                                .values = {{u"name"_s, u"Dynamic Coalition on Things"_s}}});
        QVERIFY(coalition);
        const auto task = office::addRecord(window.office(), {.noun = u"task"_s,
                                                              .values = {{u"title"_s, u"Give it its page"_s},
                                                                         {u"due-on"_s, QDate(2022, 2, 20)},
                                                                         {u"ends-when"_s, u"page-known"_s}},
                                                              .parent = *coalition});
        QVERIFY(task);
        const auto soon = [&] { return section(*ui::readToday(window.office()), u"soon"_s)->lines; };
        QCOMPARE(soon().size(), size_t(1));
        QVERIFY2(soon().front().note.contains(u"ends when the page on the IGF website is filled in"_s),
                 qPrintable(soon().front().note));

        window.window->desk()->openRecord(*task);
        const auto* list = window.seen<QListWidget>(u"child-list"_s);
        QVERIFY2(list->item(0)->text().contains(u"ends when the page"_s), qPrintable(list->item(0)->text()));
        window.window->desk()->openRecord(*coalition);
        window.seen<QTabWidget>(u"pages"_s)->setCurrentIndex(0);
        window.write(u"igf-page"_s, u"https://example.org/things"_s);
        QCOMPARE((*office::readRecord(window.office(), *task))[domain::task::doneOn], QDate(2022, 2, 15));
        QVERIFY(soon().empty());
        window.window->desk()->openRecord(*task);
        list = window.seen<QListWidget>(u"child-list"_s);
        QVERIFY2(list->item(0)->text().contains(u"ended on 15 Feb 2022 by dc-"_s),
                 qPrintable(list->item(0)->text()));
        window.trigger("undo");
        QVERIFY(!(*office::readRecord(window.office(), *task)).isKnown(domain::task::doneOn));
        QCOMPARE(soon().size(), size_t(1));
    }

private:
    static void addTask(WindowFixture& window, const QString& title, QDate due)
    {
        domain::FieldValues values{{u"title"_s, title}};
        if (due.isValid())
            values.insert(u"due-on"_s, due);
        QVERIFY(office::addRecord(window.office(), {.noun = u"task"_s, .values = values}));
    }
};

DESK_TEST(TodayTest)
#include "today_test.moc"
