#include "tests/gui/every_screen.h"
#include "tests/harness/effort.h"
#include "tests/harness/test_main.h"
#include "ui/widgets/fitted_area.h"

#include <QPointer>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using gui::EveryScreen;
using gui::WindowFixture;

namespace {

constexpr int kLeastSeen = 100; // of what is wider

QString text(QSize size) { return u"%1 × %2"_s.arg(size.width()).arg(size.height()); }

void tellAll(const QStringList& wrong)
{
    for (const QString& line : wrong)
        qWarning("%s", qPrintable(line));
    QVERIFY(wrong.isEmpty());
}

} // namespace

class SmallScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noScreenDemandsMoreThanThereIsAtTwiceTheSize()
    {
        WindowFixture window;
        gui::openSampleWithAllTools(window);
        QStringList wrong;
        int screens = 0;
        EveryScreen(window, [&](const QString& name, QWidget& page) {
            ++screens;
            QWidget& whole = *page.window();
            whole.resize(gui::kSmallestWindow);
            QTest::qWait(1);
            if (whole.size() != gui::kSmallestWindow)
                wrong << u"%1: %2 of %3"_s.arg(name, text(whole.size()), text(whole.minimumSizeHint()));
        }).walk();
        QVERIFY(screens > EveryScreen::atLeast(80));
        tellAll(wrong);
    }

    /// Who is led to a field, or goes to it by a key, sees where they write.
    void whatHasTheFocusIsInSightAtTwiceTheSize()
    {
        WindowFixture window;
        gui::openSampleWithAllTools(window);
        const auto kinds = harness::effort(0, 1) ? EveryScreen::Kinds::All : EveryScreen::Kinds::OneOnly;
        QStringList wrong;
        int looked = 0;
        EveryScreen(window, [&](const QString& name, QWidget& page) {
            page.window()->resize(gui::kSmallestWindow);
            QApplication::setActiveWindow(page.window());
            QTest::qWait(1);
            for (const QPointer<QWidget> widget : page.findChildren<QWidget*>()) {
                const bool isToWriteOrPress =
                    widget && (widget->inherits("QLineEdit") || widget->inherits("QPushButton") ||
                               widget->inherits("QPlainTextEdit"));
                if (!isToWriteOrPress || !widget->isVisible() || !widget->isEnabled() ||
                    widget->focusPolicy() == Qt::NoFocus)
                    continue;
                widget->setFocus(Qt::TabFocusReason);
                QTest::qWait(0);
                if (!widget || !widget->hasFocus())
                    continue;
                ++looked;
                const auto seen = [&] { return widget->visibleRegion().boundingRect().size(); };
                const auto isSeen = [&] {
                    if (!widget)
                        return true;
                    const QSize least =
                        widget->size().boundedTo({kLeastSeen, widget->fontMetrics().height()});
                    return seen().width() >= least.width() && seen().height() >= least.height();
                };
                if (!QTest::qWaitFor(isSeen, 3000)) // layouts find their place when the machine has the time
                    wrong << u"%1, %2: %3 seen of %4"_s.arg(name, widget->objectName(), text(seen()),
                                                            text(widget->size()));
            }
        }).walk(kinds);
        QVERIFY(looked > EveryScreen::atLeast(600, kinds));
        tellAll(wrong);
    }

    /// Around what scrolls within, where there is room enough.
    void nothingScrollsTwiceOnAUsualScreen()
    {
        WindowFixture window;
        gui::openSampleWithAllTools(window);
        QStringList wrong;
        int areas = 0;
        EveryScreen(window, [&](const QString& name, QWidget& page) {
            page.window()->resize(1264, 752); // 1280 × 800
            QTest::qWait(1);
            for (const auto* area : page.window()->findChildren<ui::FittedArea*>()) {
                if (!area->isVisible())
                    continue;
                ++areas;
                if (area->verticalScrollBar()->isVisible() || area->horizontalScrollBar()->isVisible())
                    wrong << u"%1: %2 in %3"_s.arg(name, text(area->widget()->size()),
                                                   text(area->viewport()->size()));
            }
        }).walk();
        QVERIFY(areas > EveryScreen::atLeast(80));
        tellAll(wrong);
    }
};

DESK_TEST(SmallScreenTest)
#include "small_screen_test.moc"
