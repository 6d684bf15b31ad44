#include "tests/harness/test_main.h"

#include "ui/look/icons.h"
#include "ui/look/state_look.h"
#include "ui/look/theme.h"
#include "ui/window/commands.h"

#include <QAction>
#include <QDir>
#include <QSvgRenderer>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2 relative luminance and contrast.
double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}
double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

bool hasInk(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 128)
                return true;
    return false;
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsWcagDoes()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void everyTextStandsOutFromItsGround_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
        QTest::newRow("high contrast") << int(Theme::HighContrast);
    }
    void everyTextStandsOutFromItsGround()
    {
        QFETCH(int, theme);
        for (const TextOnGround& pair : textPairs()) {
            const double ratio = contrast(colour(pair.text, Theme(theme)), colour(pair.ground, Theme(theme)));
            QVERIFY2(ratio >= 4.5,
                     qPrintable(
                         u"token %1 on token %2: %3"_s.arg(int(pair.text)).arg(int(pair.ground)).arg(ratio)));
        }
    }

    void everyStateStandsOutFromItsTint()
    {
        for (const auto& category : {u"intake"_s, u"active"_s, u"at-risk"_s, u"closed"_s, u"unheard-of"_s}) {
            const StateLook look = stateLook(category);
            for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
                QVERIFY(contrast(colour(look.ink, theme), colour(look.tint, theme)) >= 4.5);
            QVERIFY(hasInk(iconPixmap(look.iconName(), look.ink, 16, 1)));
        }
    }

    void whatIsLateLooksOtherThanWhatIsSoonOrFar()
    {
        QCOMPARE(dueLook(-1).ink, Token::Risk);
        QCOMPARE(dueLook(0).ink, Token::Warn);
        QCOMPARE(dueLook(7).ink, Token::Warn);
        QCOMPARE(dueLook(8).ink, Token::Closed);
    }

    void everyIconIsAValidDrawing()
    {
        const auto names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() >= 40);
        for (const QString& name : names) {
            QVERIFY2(QSvgRenderer(u":/icons/"_s + name).isValid(), qPrintable(name));
            QVERIFY2(hasInk(iconPixmap(name.chopped(4), Token::Text, 24, 1)), qPrintable(name));
        }
    }

    void iconsThatPointAreMirroredWhereLinesBeginOnTheRight()
    {
        const QImage leftToRight = iconPixmap(u"undo"_s, Token::Text, 24, 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage rightToLeft = iconPixmap(u"undo"_s, Token::Text, 24, 1).toImage();
        const QImage clock = iconPixmap(u"clock"_s, Token::Text, 24, 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(rightToLeft, leftToRight.mirrored(true, false));
        QCOMPARE(clock, iconPixmap(u"clock"_s, Token::Text, 24, 1).toImage());
    }

    void iconsFollowTheTheme()
    {
        applyTheme(ThemeChoice::Light);
        const QImage light = icon(u"add"_s).pixmap(16).toImage();
        applyTheme(ThemeChoice::Dark);
        const QImage dark = icon(u"add"_s).pixmap(16).toImage();
        applyTheme(ThemeChoice::Light);
        QVERIFY(light != dark);
    }

    void noTwoCommandsShareAKey()
    {
        QWidget window;
        const Commands commands(&window);
        QSet<QString> keys;
        for (const QAction* action : window.actions()) {
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys << key.toString();
            }
        }
        QVERIFY(keys.contains(u"Ctrl+Z"_s) && keys.contains(u"Ctrl+Y"_s) && keys.contains(u"Ctrl+Shift+Z"_s));
    }
};

DESK_TEST(LookTest)
#include "look_test.moc"
