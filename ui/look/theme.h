// The three themes and their named colours; every colour on the screen comes from here.
#pragma once

#include <QColor>

#include <array>
#include <span>

namespace ui {

enum class Theme { Light, Dark, HighContrast };

/// What the person chose; AsSystem follows the desktop's own palette.
enum class ThemeChoice { AsSystem, Light, Dark, HighContrast };

enum class Token {
    Surface, ///< behind everything
    Raised,  ///< lists, fields, cards
    Text,
    Muted, ///< notes; as a palette role: QPalette::PlaceholderText
    Line,
    Accent, ///< focus, selection, the one primary button of a view
    OnAccent,
    AccentTint,
    Ok,
    OkTint,
    Warn,
    WarnTint,
    Risk, ///< also errors; as a palette role: QPalette::BrightText
    RiskTint,
    Closed,
    ClosedTint,
    Count
};

/// The colour of a token in the present theme, or in a given one.
QColor colour(Token token);
QColor colour(Token token, Theme theme);

/// `share` of the second colour in the first.
QColor mixed(const QColor& first, const QColor& second, double share);

/// A text token, a ground it stands on; each pair has a contrast of 4.5:1 or more in every theme.
struct TextOnGround
{
    Token text;
    Token ground;
};
std::span<const TextOnGround> textPairs();

/// Puts style, palette and fonts of the whole application into the theme.
void applyTheme(ThemeChoice choice);
Theme presentTheme();

} // namespace ui
