// A chart as data; chart_layout.h turns it into drawing primitives for the screen and the press alike.
#pragma once

#include <QStringList>

#include <vector>

namespace document {

/// What a mark means; each surface maps it to its own palette. `Neutral` says nothing about the state.
enum class Tone : quint8 { Neutral, Accent, Ok, Warn, Risk, Closed };

enum class ChartKind : quint8 {
    Bar,        ///< one horizontal bar for each category, of the first series
    StackedBar, ///< one horizontal bar for each category, its series end to end
    Line,       ///< a line for each series over the categories
    Sparkline,  ///< the first series as a bare line, for a table cell or a tile
};

/// One value for each category; a missing one counts as 0. Values are not negative.
struct Series
{
    QString name;
    Tone tone = Tone::Accent;
    std::vector<double> values = {};
};

/// Chart{.kind = ChartKind::Bar, .categories = {…}, .series = {{tr("Reports"), Tone::Ok, {19, 3}}}}
struct Chart
{
    ChartKind kind = ChartKind::Bar;
    QStringList categories = {};
    std::vector<Series> series = {};
    /// A bar chart of one series may give each category its own tone; empty: that of the series.
    std::vector<Tone> categoryTones = {};
};

} // namespace document
