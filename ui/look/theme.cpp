#include "ui/look/theme.h"

#include "ui/look/desk_style.h"
#include "ui/look/measures.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

#include <span>

namespace ui {

namespace {

using Colours = std::array<QRgb, size_t(Token::Count)>;

//                             Surface   Raised    Text      Muted     Line      Accent    OnAccent AccentTint
//                             Ok        OkTint    Warn      WarnTint  Risk      RiskTint  Closed ClosedTint
constexpr Colours kLight{0xfff5f6f8, 0xffffffff, 0xff1c2733, 0xff525d6a, 0xffd3d9e0, 0xff1f5f99,
                         0xffffffff, 0xffd9e8f6, 0xff1b6e3c, 0xffe1f2e7, 0xff855000, 0xfffbefd9,
                         0xffa8201a, 0xfffae3e1, 0xff56606b, 0xffe9ecf0};
constexpr Colours kDark{0xff1a1e23, 0xff22272e, 0xffe3e7ec, 0xffa7b0bb, 0xff3b434d, 0xff6cb0ee,
                        0xff0c1b2a, 0xff21405c, 0xff6fc98f, 0xff1c3627, 0xffe4b454, 0xff3a2f17,
                        0xfff4938b, 0xff43231f, 0xffadb6c0, 0xff2f363f};
constexpr Colours kHighContrast{0xff000000, 0xff000000, 0xffffffff, 0xffe6e6e6, 0xffffffff, 0xffffe14d,
                                0xff000000, 0xff0b3f6b, 0xff84ff9f, 0xff002b0d, 0xffffd24a, 0xff332600,
                                0xffffaaa2, 0xff3d0a06, 0xffe0e0e0, 0xff262626};

const Colours& coloursOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return kLight;
    case Theme::Dark:
        return kDark;
    case Theme::HighContrast:
        return kHighContrast;
    }
    Q_UNREACHABLE();
}

constexpr TextOnGround kTextPairs[] = {
    {Token::Text, Token::Surface},     {Token::Text, Token::Raised},       {Token::Text, Token::AccentTint},
    {Token::Text, Token::OkTint},      {Token::Text, Token::WarnTint},     {Token::Text, Token::RiskTint},
    {Token::Text, Token::ClosedTint},  {Token::Muted, Token::Surface},     {Token::Muted, Token::Raised},
    {Token::Muted, Token::AccentTint}, {Token::Accent, Token::Surface},    {Token::Accent, Token::Raised},
    {Token::OnAccent, Token::Accent},  {Token::Accent, Token::AccentTint}, {Token::Ok, Token::OkTint},
    {Token::Ok, Token::Raised},        {Token::Ok, Token::Surface},        {Token::Warn, Token::WarnTint},
    {Token::Warn, Token::Raised},      {Token::Warn, Token::Surface},      {Token::Risk, Token::RiskTint},
    {Token::Risk, Token::Raised},      {Token::Risk, Token::Surface},      {Token::Closed, Token::ClosedTint},
    {Token::Closed, Token::Raised},    {Token::Closed, Token::Surface},
};

Theme s_present = Theme::Light;

Theme themeFor(ThemeChoice choice)
{
    static const QPalette s_system = QApplication::palette(); // as it was before the first change
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::HighContrast:
        return Theme::HighContrast;
    case ThemeChoice::AsSystem:
        break;
    }
    return s_system.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

QPalette paletteOf(Theme theme)
{
    const auto c = [theme](Token token) { return colour(token, theme); };
    QPalette palette(c(Token::Raised), c(Token::Surface));
    palette.setColor(QPalette::Window, c(Token::Surface));
    palette.setColor(QPalette::WindowText, c(Token::Text));
    palette.setColor(QPalette::Base, c(Token::Raised));
    palette.setColor(QPalette::AlternateBase, c(Token::Surface));
    palette.setColor(QPalette::Text, c(Token::Text));
    palette.setColor(QPalette::Button, c(Token::Raised));
    palette.setColor(QPalette::ButtonText, c(Token::Text));
    palette.setColor(QPalette::PlaceholderText, c(Token::Muted));
    palette.setColor(QPalette::BrightText, c(Token::Risk));
    palette.setColor(QPalette::Highlight, c(Token::AccentTint));
    palette.setColor(QPalette::HighlightedText, c(Token::Text));
    palette.setColor(QPalette::Link, c(Token::Accent));
    palette.setColor(QPalette::LinkVisited, c(Token::Accent));
    palette.setColor(QPalette::ToolTipBase, c(Token::Raised));
    palette.setColor(QPalette::ToolTipText, c(Token::Text));
    palette.setColor(QPalette::Light, c(Token::Raised));
    palette.setColor(QPalette::Midlight, c(Token::Line));
    palette.setColor(QPalette::Mid, c(Token::Line));
    palette.setColor(QPalette::Dark, c(Token::Line));
    palette.setColor(QPalette::Shadow, c(Token::Line));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c(Token::Muted));
    palette.setColor(QPalette::Disabled, QPalette::Base, c(Token::Surface));
    palette.setColor(QPalette::Disabled, QPalette::Button, c(Token::Surface));
    return palette;
}

} // namespace

QColor colour(Token token, Theme theme) { return QColor::fromRgb(coloursOf(theme)[size_t(token)]); }

QColor colour(Token token) { return colour(token, s_present); }

QColor mixed(const QColor& first, const QColor& second, double share)
{
    return QColor::fromRgbF(float(first.redF() * (1 - share) + second.redF() * share),
                            float(first.greenF() * (1 - share) + second.greenF() * share),
                            float(first.blueF() * (1 - share) + second.blueF() * share));
}

std::span<const TextOnGround> textPairs() { return kTextPairs; }

Theme presentTheme() { return s_present; }

void applyTheme(ThemeChoice choice)
{
    s_present = themeFor(choice);
    QApplication::setStyle(new DeskStyle);
    QApplication::setPalette(paletteOf(s_present));
    QToolTip::setPalette(paletteOf(s_present));
}

} // namespace ui
