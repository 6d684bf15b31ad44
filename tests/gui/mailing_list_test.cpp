#include "tests/harness/test_main.h"

#include "core/office/desk/history.h"
#include "core/office/people/mailing_lists.h"
#include "tests/gui/window_fixture.h"
#include "ui/mailing_lists/figure_chart.h"
#include "ui/widgets/chart_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using domain::RecordId;
using gui::WindowFixture;

namespace {

QByteArray mail(const char* from, const char* date)
{
    return QByteArray("From x\nFrom: ") + from + "\nDate: " + date + "\n\nHello\n\n";
}

const QByteArray kArchive = mail("ana@example.org", "1 Oct 2021 10:00:00 +0000") +
                            mail("bo@example.org", "2 Oct 2021 10:00:00 +0000") +
                            mail("bo@example.org", "1 Dec 2021 10:00:00 +0000");

/// A window that shows a forum's mailing list.
struct ListFixture : WindowFixture
{
    ListFixture()
    {
        openNew();
        workstream =
            add(u"best-practice-forum"_s,
                {{u"title"_s, u"Best Practice Forum on Lighthouses"_s}, {u"year"_s, qint64(2021)}}, {});
        list = add(u"mailing-list"_s,
                   {{u"address"_s, u"talk@example.org"_s},
                    {u"archive"_s, u"https://lists.example.org/talk"_s},
                    {u"is-open"_s, true}},
                   workstream);
        window->desk()->openRecord(list);
    }

    RecordId add(const QString& noun, const domain::FieldValues& values, RecordId parent)
    {
        const auto id = office::addRecord(office(), {.noun = noun, .values = values, .parent = parent});
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }
    RecordId addMonth(QDate month, int messages)
    {
        return add(u"list-figure"_s, {{u"month"_s, month}, {u"messages"_s, qint64(messages)}}, list);
    }

    void count(const QByteArray& archive)
    {
        files.answer = path("list.mbox");
        QFile file(files.answer);
        if (!file.open(QIODevice::WriteOnly) || file.write(archive) != archive.size())
            qFatal("cannot write the archive");
        file.close();
        find<QPushButton>("count-archive")->click();
    }
    std::vector<office::ListFigure> figures()
    {
        return office::mailingListsOf(office(), workstream)->front().figures;
    }
    QStringList row(int at) const
    {
        const auto* item = find<QTreeWidget>("list-figures")->topLevelItem(at);
        QStringList texts;
        for (int column = 0; item && column < item->columnCount(); ++column)
            texts << item->text(column);
        return texts;
    }

    RecordId workstream;
    RecordId list;
};

} // namespace

class MailingListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArchiveIsCountedShownAndStoredOnlyWhenAsked()
    {
        ListFixture window;
        window.count(kArchive);
        auto* store = window.find<QPushButton>("archive-store");
        QTRY_VERIFY(store->isVisible());
        QVERIFY(window.figures().empty());
        const QString outcome = window.find<QLabel>("archive-outcome")->text();
        QVERIFY2(outcome.contains(u"3 messages of 2 posters, from 1 Oct 2021 to 1 Dec 2021"),
                 qPrintable(outcome));
        QVERIFY2(outcome.contains(u"2 new, 0 changed, 0 as they are"), qPrintable(outcome));
        QVERIFY(!window.find<QWidget>("archive-warnings")->isVisible());
        QTest::qWait(1);
        const QPoint place = store->mapToGlobal(QPoint());
        QTest::keyClick(store, Qt::Key_Space);
        QTest::qWait(1);
        QCOMPARE(window.figures().size(), size_t(2));
        QVERIFY(store->isVisible() && !store->isEnabled()); // nothing moves under the pointer
        QCOMPARE(store->mapToGlobal(QPoint()), place);
        QCOMPARE(window.row(0),
                 (QStringList{u"December 2021"_s, u"–"_s, u"1"_s, u"1"_s, u"Counted from an archive"_s}));
        QCOMPARE(window.row(1),
                 (QStringList{u"October 2021"_s, u"–"_s, u"2"_s, u"2"_s, u"Counted from an archive"_s}));
        QVERIFY(window.message().contains(u"Counted months: 2 new"_s));
        window.trigger("undo"); // and they can be stored again
        QVERIFY(window.figures().empty());
        QVERIFY(store->isVisible() && store->isEnabled());
        window.trigger("redo");
        QVERIFY(
            window.find<QLabel>("archive-outcome")->text().contains(u"0 new, 0 changed, 2 as they are"_s));
        QVERIFY(!store->isVisible());
        window.find<QPushButton>("archive-discard")->click();
        QVERIFY(!store->isVisible());
        window.trigger("undo");
        QVERIFY(window.figures().empty());
        QCOMPARE(window.find<QTreeWidget>("list-figures")->topLevelItemCount(), 0);
    }

    void figuresThatWouldBeReplacedAreShownBeforeAndTheFocusIsOnDiscard()
    {
        ListFixture window;
        window.addMonth(QDate(2021, 10, 1), 7);
        QByteArray twice = mail("cy@example.org", "3 Oct 2021 10:00:00 +0000");
        twice.replace("\nDate", "\nMessage-ID: <1@x>\nDate");
        window.count(kArchive + twice + twice);
        auto* store = window.find<QPushButton>("archive-store");
        QTRY_VERIFY(store->isVisible());
        const QString outcome = window.find<QLabel>("archive-outcome")->text();
        const auto* months = window.find<QListWidget>("archive-months");
        QCOMPARE(months->count(), 2);
        QCOMPARE(months->item(0)->text(), u"October 2021: messages 7, posters not known until now; "
                                          "messages 3, posters 3 in this archive."_s);
        QCOMPARE(months->item(1)->text(), u"December 2021: new, messages 1, posters 1."_s);
        QVERIFY2(outcome.contains(u"Repeats of a Message-ID, not counted again: 1."), qPrintable(outcome));
        QVERIFY(store->text().contains(u"in place of the others"));
        QVERIFY(window.find<QPushButton>("archive-keep")->isVisible());
        auto* discard = window.find<QPushButton>("archive-discard");
        QCOMPARE(discard->window()->focusWidget(), discard);
        QCOMPARE(window.row(0)[2], u"7"_s);
        store->click();
        QCOMPARE(window.row(1)[2], u"3"_s);
    }

    void figuresThatAreThereCanBeKeptWhileTheOthersAreStored()
    {
        ListFixture window;
        window.addMonth(QDate(2021, 10, 1), 7);
        window.count(kArchive);
        auto* keep = window.find<QPushButton>("archive-keep");
        QTRY_VERIFY(keep->isVisible());
        QVERIFY(keep->window()->focusWidget() != window.find<QPushButton>("archive-store"));
        keep->click();
        QCOMPARE(window.figures().size(), size_t(2));
        QCOMPARE(window.row(0)[0], u"December 2021"_s);
        QCOMPARE(window.row(1)[2], u"7"_s);
    }

    void whatWasCountedCanBeDiscarded()
    {
        ListFixture window;
        window.count(kArchive);
        auto* discard = window.find<QPushButton>("archive-discard");
        QTRY_VERIFY(discard->isVisible());
        discard->click();
        QVERIFY(!discard->isVisible());
        QVERIFY(window.figures().empty());
    }

    /// A second click at the same place would else remove a month.
    void nothingComesUnderThePointerWhereACountWasDiscarded()
    {
        ListFixture window;
        window.count(kArchive);
        QTRY_VERIFY(window.find<QPushButton>("archive-store")->isVisible());
        window.find<QPushButton>("archive-store")->click();
        window.count(kArchive);
        auto* discard = window.find<QPushButton>("archive-discard");
        QTRY_VERIFY(discard->isVisible());
        auto* table = window.find<QTreeWidget>("list-figures");
        QTest::qWait(50); // scrolled into sight
        const QPoint before = table->mapTo(window.window.get(), QPoint());
        QTest::mouseMove(discard, discard->rect().center());
        QTest::mouseClick(discard, Qt::LeftButton, {}, discard->rect().center());
        QVERIFY(!discard->isVisible());
        QTest::qWait(50);
        QCOMPARE(table->mapTo(window.window.get(), QPoint()), before);
        QCOMPARE(window.window->focusWidget()->objectName(), u"count-archive"_s);
    }

    void mailsThatCannotBeCountedWholeAreListed()
    {
        ListFixture window;
        window.count(kArchive + mail("bo@example.org", "never") + mail("bo@example.org", "1 Jan 2099"));
        auto* warnings = window.find<QListWidget>("archive-warnings");
        QTRY_VERIFY(warnings->isVisible());
        QCOMPARE(warnings->count(), 2);
        QVERIFY(warnings->item(0)->text().startsWith(u"line 19: "));
        QVERIFY(window.find<QLabel>("archive-outcome")->text().contains(u"2 mail(s) without a usable date"));
    }

    void whatIsNoArchiveIsRefusedWithASentence()
    {
        ListFixture window;
        window.count("name,email\n");
        auto* outcome = window.find<QLabel>("archive-outcome");
        QTRY_VERIFY(outcome->isVisible());
        QVERIFY2(outcome->text().contains(u"From "), qPrintable(outcome->text()));
        QVERIFY(!window.find<QWidget>("archive-store")->isVisible());
    }

    void aCountingCanBeCancelledAndTheWindowStaysAlive()
    {
        ListFixture window;
        window.count(kArchive.repeated(400'000));
        auto* cancel = window.find<QPushButton>("archive-cancel");
        auto* bar = window.find<QProgressBar>("archive-progress");
        QVERIFY(cancel->isVisible());
        QTRY_VERIFY(bar->value() > 0 && bar->value() < bar->maximum());
        cancel->click();
        QVERIFY(!cancel->isVisible() && !bar->isVisible());
        window.count(kArchive); // what was cancelled does not come back over the next
        QTRY_VERIFY(window.find<QWidget>("archive-store")->isVisible());
        QVERIFY(window.find<QLabel>("archive-outcome")->text().contains(u"3 messages"));
    }

    void anotherListLetsGoOfWhatWasCounted()
    {
        ListFixture window;
        const RecordId other =
            window.add(u"mailing-list"_s, {{u"address"_s, u"other@example.org"_s}}, window.workstream);
        window.window->desk()->openRecord(window.list);
        window.count(kArchive);
        QTRY_VERIFY(window.find<QWidget>("archive-store")->isVisible());
        window.window->desk()->openRecord(other);
        QVERIFY(!window.find<QWidget>("archive-store")->isVisible());
    }

    void theWindowMayCloseWhileAnArchiveIsCounted()
    {
        ListFixture window;
        window.count(kArchive.repeated(100'000));
        window.window.reset();
        QTest::qWait(50);
    }

    void aMonthIsTypedInChangedAndRemoved()
    {
        ListFixture window;
        QVERIFY(!window.find<QWidget>("list-figures")->isVisible());
        window.find<QPushButton>("add-month")->click();
        auto* save = window.find<QPushButton>("month-save");
        QVERIFY(shown<QLineEdit>(window, "month")->hasFocus());
        shown<QLineEdit>(window, "subscribers")->setText(u"many"_s);
        save->click();
        QVERIFY(window.figures().empty());
        QVERIFY(shown<QLabel>(window, "subscribers-problem")->isVisible());
        shown<QLineEdit>(window, "subscribers")->setText(u"120"_s);
        save->click();
        QVERIFY(!save->isVisible());
        QCOMPARE(window.row(0), (QStringList{u"January 2022"_s, u"120"_s, u"–"_s, u"–"_s, u"Typed in"_s}));

        window.find<QPushButton>("add-month")->click();
        save->click(); // the same month a second time
        QCOMPARE(window.figures().size(), size_t(1));
        QVERIFY(save->isVisible());
        window.find<QPushButton>("month-cancel")->click();

        QTest::keyClick(window.find<QTreeWidget>("list-figures"), Qt::Key_Return);
        QCOMPARE(shown<QLineEdit>(window, "subscribers")->text(), u"120"_s);
        shown<QLineEdit>(window, "messages")->setText(u"30"_s);
        save->click();
        QCOMPARE(window.row(0)[2], u"30"_s);

        window.find<QPushButton>("remove-month")->click();
        QVERIFY(window.figures().empty());
        window.trigger("undo");
        QCOMPARE(window.row(0)[2], u"30"_s);
    }

    void theListIsDescribedAndItsChartsAreReadAloud()
    {
        ListFixture window;
        QVERIFY(!window.find<QWidget>("list-chart")->isVisible());
        window.addMonth(QDate(2021, 1, 1), 7);
        window.addMonth(QDate(2021, 11, 1), 5);
        window.addMonth(QDate(2022, 2, 1), 40);
        QCOMPARE(window.find<QLabel>("list-address")->text(), u"talk@example.org"_s);
        const QString facts = window.find<QLabel>("list-facts")->text();
        QVERIFY2(facts.contains(u"https://lists.example.org/talk"_s), qPrintable(facts));
        QVERIFY2(facts.contains(u"Anyone can subscribe: yes"_s, Qt::CaseInsensitive), qPrintable(facts));
        QCOMPARE(window.find<QLabel>("list-activity")->text(),
                 u"45 messages in the last twelve months, of which 2 are known."_s);
        auto* chart = window.find<ui::ChartView>("list-chart");
        QVERIFY(chart->isVisible());
        QCOMPARE(
            chart->accessibleName(),
            u"Messages and posters by month from January 2021 to February 2022; most messages in February "
            "2022: 40. The table has the figures."_s);
        const QString spoken = window.find<ui::ChartView>("list-sparkline")->accessibleName();
        QVERIFY2(spoken.contains(u"Nov 2021: 5, Dec 2021: 0"_s) && spoken.endsWith(u"Feb 2022: 40"_s),
                 qPrintable(spoken));
    }

    void theChartHasAPlaceForEachMonthAndEndsAfterFiveYears()
    {
        const auto figure = [](int year, int month, int messages) {
            return office::ListFigure{.month = QDate(year, month, 1), .messages = messages};
        };
        QVERIFY(ui::figureChart({figure(2021, 1, 3)}).chart.series.empty());
        const auto gap = ui::figureChart({figure(2020, 12, 3), figure(2021, 3, 4)}).chart;
        QCOMPARE(gap.series.front().values, (std::vector<double>{3, 0, 0, 4}));
        QCOMPARE(gap.categories.size(), 4);
        const auto ages = ui::figureChart({figure(1970, 1, 9), figure(2021, 3, 4)}).chart;
        QCOMPARE(ages.categories.size(), 60);
        QCOMPARE(ages.series.front().values.back(), 4.0);
    }

private:
    template <typename Widget>
    static Widget* shown(const WindowFixture& window, const char* name)
    {
        for (auto* widget : window.window->findChildren<Widget*>(QString::fromLatin1(name)))
            if (widget->isVisible())
                return widget;
        qFatal("no %s is shown", name);
    }
};

DESK_TEST(MailingListTest)
#include "mailing_list_test.moc"
