#include "tests/harness/test_main.h"

#include "core/document/chart_layout.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/focus_in_sight.h"
#include "ui/widgets/in_worker.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/state_chip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace ui;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDaysAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QDate>("day");
        QTest::newRow("short") << u"31 Jan 2022"_s << QDate(2022, 1, 31);
        QTest::newRow("long") << u"  1 February  2022 "_s << QDate(2022, 2, 1);
        QTest::newRow("ISO") << u"2022-01-31"_s << QDate(2022, 1, 31);
        QTest::newRow("points") << u"31.1.2022"_s << QDate(2022, 1, 31);
        QTest::newRow("empty") << u"  "_s << QDate();
    }
    void readsDaysAsPeopleWriteThem()
    {
        QFETCH(QString, written);
        QFETCH(QDate, day);
        const auto read = readDay(written);
        QVERIFY(read.has_value());
        QCOMPARE(*read, day);
    }

    void refusesDaysThatAreNone_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("31 February") << u"31 Feb 2022"_s;
        QTest::newRow("ISO 31 February") << u"2022-02-31"_s;
        QTest::newRow("five digits") << u"1 Jan 20211"_s;
        QTest::newRow("too early") << u"1 Jan 1492"_s;
        QTest::newRow("words") << u"soon"_s;
        QTest::newRow("a month") << u"Jan 2022"_s;
    }
    void refusesDaysThatAreNone()
    {
        QFETCH(QString, written);
        const auto read = readDay(written);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().message.contains(written));
    }

    void aDateEditTellsEachDayOnceAndMarksMistakes()
    {
        DateEdit edit;
        QSignalSpy told(&edit, &DateEdit::dateChanged);
        edit.setText(u"31 Jan 2022"_s);
        edit.setText(u"2022-01-31"_s);
        QCOMPARE(told.size(), 1);
        edit.setText(u"31 Feb 2022"_s);
        QVERIFY(edit.hasMistake());
        QVERIFY(!edit.date().isValid());
        edit.clear();
        QVERIFY(!edit.hasMistake());
    }

    void upAndDownMoveADateByADay()
    {
        DateEdit edit;
        edit.setDate(QDate(2022, 2, 28));
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.date(), QDate(2022, 3, 1));
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(edit.date(), QDate(2022, 2, 28));
    }

    void textFromDataIsNeverMarkup()
    {
        const QString hostile = u"<img src='canary.png'><b>DC</b> & more"_s;
        const std::unique_ptr<QLabel> label(plainLabel(hostile));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QTextDocument tip;
        tip.setHtml(toolTipText(hostile));
        QCOMPARE(tip.toPlainText(), hostile);
        QCOMPARE(menuText(u"R&D"_s), u"R&&D"_s);
        MessageBar bar;
        bar.tell({.text = hostile});
        QCOMPARE(bar.findChild<QLabel*>(u"message-text"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(bar.text(), hostile);
    }

    void aMessageOffersItsActionOnceAndGoes()
    {
        MessageBar bar;
        int undone = 0;
        bar.tell(
            {.kind = Message::Kind::Done, .text = u"Recognized."_s, .actionText = u"Undo"_s, .action = [&] {
                 ++undone;
             }});
        QVERIFY(!bar.isHidden());
        bar.findChild<QPushButton*>(u"message-action"_s)->click();
        QCOMPARE(undone, 1);
        QVERIFY(bar.isHidden());
    }

    void aMessageListsItsReasons()
    {
        MessageBar bar;
        bar.tell(problem({support::ErrorCode::RefusedByRule,
                          u"Not possible yet."_s,
                          {},
                          {u"No report (DC-14)"_s, u"No proof"_s}}));
        QVERIFY(bar.text().contains(u"No report (DC-14)"_s));
        QVERIFY(bar.text().contains(u"No proof"_s));
    }

    void oneChipOrNoneIsChosen()
    {
        FilterChips chips;
        chips.setChips({{u"active"_s, u"Active"_s, 22}, {u"closed"_s, u"Closed"_s, 15}});
        QSignalSpy told(&chips, &FilterChips::chosenChanged);
        auto* active = chips.findChild<QAbstractButton*>(u"chip-active"_s);
        auto* closed = chips.findChild<QAbstractButton*>(u"chip-closed"_s);
        active->click();
        QCOMPARE(chips.chosen(), u"active"_s);
        closed->click();
        QCOMPARE(chips.chosen(), u"closed"_s);
        QVERIFY(!active->isChecked());
        closed->click();
        QCOMPARE(chips.chosen(), QString());
        QCOMPARE(told.size(), 3);
        QVERIFY(active->text().contains(u"22"_s));
    }

    void aPressedChipMayChangeTheCounts()
    {
        FilterChips chips;
        chips.setChips({{u"active"_s, u"Active"_s, 22}, {u"closed"_s, u"Closed"_s, 15}});
        auto* active = chips.findChild<QAbstractButton*>(u"chip-active"_s);
        connect(&chips, &FilterChips::chosenChanged, &chips, [&chips] {
            chips.setChips({{u"active"_s, u"Active"_s, 23}});
        });
        active->click();
        QCOMPARE(chips.findChild<QAbstractButton*>(u"chip-active"_s), active);
        QVERIFY(active->text().contains(u"23"_s));
        QVERIFY(active->isChecked());
    }

    void newCountsKeepTheChosenChip()
    {
        FilterChips chips;
        chips.setChips({{u"active"_s, u"Active"_s, 22}, {u"closed"_s, u"Closed"_s, 15}});
        chips.choose(u"closed"_s);
        chips.setChips({{u"active"_s, u"Active"_s, 21}, {u"closed"_s, u"Closed"_s, 16}});
        QCOMPARE(chips.chosen(), u"closed"_s);
        QVERIFY(chips.findChild<QAbstractButton*>(u"chip-closed"_s)->isChecked());
        chips.setChips({{u"active"_s, u"Active"_s, 21}});
        QCOMPARE(chips.chosen(), QString());
    }

    void aChartIsPaintedAndReadAloud()
    {
        ChartView view;
        view.setChart({.kind = document::ChartKind::Bar,
                       .categories = {u"Civil society"_s},
                       .series = {{.name = u"Persons"_s, .values = {3}}}},
                      u"Civil society: 3"_s);
        QCOMPARE(view.accessibleName(), u"Civil society: 3"_s);
        view.resize(300, view.heightForWidth(300));
        const QImage image = view.grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                colours << image.pixel(x, y);
        QVERIFY(colours.contains(colour(Token::Accent).rgb()));
    }

    void aChipSaysItsStateToScreenReaders()
    {
        StateChip chip;
        chip.setState(u"at-risk"_s, u"Under inquiry"_s);
        QCOMPARE(chip.accessibleName(), u"State: Under inquiry"_s);
        QVERIFY(chip.sizeHint().width() > chip.fontMetrics().horizontalAdvance(u"Under inquiry"_s));
    }

    /// An answer that was waited for comes in above what one has just gone to.
    void whatHasTheFocusStaysInSightWhenWhatIsAboveGrows()
    {
        const ui::FocusInSight filter(nullptr);
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        auto* answer = new QLabel;
        auto* button = new QPushButton(u"Rescue"_s);
        auto* end = new QLabel;
        end->setFixedHeight(400);
        for (QWidget* each : std::initializer_list<QWidget*>{answer, button, end})
            column->addWidget(each);
        const std::unique_ptr<QScrollArea> area(ui::scrolled(content, Qt::ScrollBarAsNeeded));
        area->resize(300, 150);
        area->show();
        QApplication::setActiveWindow(area.get());
        button->setFocus(Qt::TabFocusReason);
        const auto isSeen = [&] { return button->visibleRegion().boundingRect() == button->rect(); };
        QTRY_VERIFY(button->hasFocus() && isSeen());

        answer->setText(u"A line.\n"_s.repeated(30));
        QTRY_VERIFY(area->verticalScrollBar()->value() > 0);
        QTRY_VERIFY(isSeen());

        const int away = area->verticalScrollBar()->maximum();
        area->verticalScrollBar()->setValue(away); // who scrolled on reads there
        QVERIFY(!isSeen());
        answer->setText({});
        QTRY_VERIFY(area->verticalScrollBar()->maximum() < away);
        answer->setText(u"A line.\n"_s.repeated(60));
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > away);
        QTest::qWait(1);
        QVERIFY(!isSeen());
    }

    void aWorkerAnswersOnTheReceiversThread()
    {
        QObject receiver;
        QThread* worked = nullptr;
        QThread* answered = nullptr;
        int value = 0;
        inWorker(
            &receiver,
            [&worked] {
                worked = QThread::currentThread();
                return 42;
            },
            [&](int result) {
                value = result;
                answered = QThread::currentThread();
            });
        QTRY_COMPARE(value, 42);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worked != answered);
    }
};

DESK_TEST(WidgetsTest)
#include "widgets_test.moc"
