// A chart laid out as a list of primitives, drawn by cairo in the press and by a painter on the screen, so
// that both show the same picture. Ours, because Qt Charts paints a scene of widgets: no press can tag it,
// and core has no widgets.
#pragma once

#include "core/document/chart.h"

#include <functional>
#include <variant>

namespace document {

/// Colours by role: a tone, the text, muted text or a thin line of the surrounding surface.
enum class Ink : quint8 { Text, Muted, Line, Neutral, Accent, Ok, Warn, Risk, Closed, OnTone };
Ink inkOf(Tone tone);

struct Point
{
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

/// Filled.
struct RectMark
{
    double x, y, width, height;
    Ink ink;
};

struct LineMark
{
    Point from, to;
    Ink ink;
    double thickness = 1;
};

struct PolylineMark
{
    std::vector<Point> points;
    Ink ink;
    double thickness = 1.5;
};

enum class Anchor : quint8 { Left, Middle, Right };

/// One line of text; `at` is the anchor point on the baseline. Anchors are physical: already mirrored.
struct TextMark
{
    Point at;
    QString text;
    Anchor anchor;
    Ink ink;
    double size; ///< the font's size in the units of the layout
};

using Mark = std::variant<RectMark, LineMark, PolylineMark, TextMark>;

/// Origin at the top left, y downwards; units are the caller's (points in print, pixels on the screen).
struct ChartPicture
{
    double width = 0;
    double height = 0;
    std::vector<Mark> marks;
};

/// The width of a text in a font of this size.
using MeasureText = std::function<double(const QString& text, double fontSize)>;

struct ChartStyle
{
    double fontSize = 9;
    bool isRightToLeft = false;
    /// Without one, widths are estimated.
    MeasureText measure = {};
};

/// The height follows from the chart (bars) or from the width (lines); a chart without values is an empty
/// picture.
ChartPicture layOutChart(const Chart& chart, double width, const ChartStyle& style = {});

} // namespace document
