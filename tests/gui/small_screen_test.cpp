#include "tests/gui/every_screen.h"
#include "tests/harness/test_main.h"
#include "ui/widgets/fitted_area.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;
using gui::EveryScreen;
using gui::WindowFixture;

namespace {

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
