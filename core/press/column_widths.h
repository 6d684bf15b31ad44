// How wide the columns of a table are, from what stands in them.
#pragma once

#include "core/document/document.h"
#include "core/press/typesetter.h"

#include <functional>

namespace press {

/// The white between the texts of two columns, in points.
inline constexpr double kCellGap = 8;

using Measure = std::function<double(const QString& text, const TextStyle& style)>; ///< points, on one line

/// In points; with the gaps between them they are `total`. No word, date or number is cut where there is room
/// for all; where there is not, the widest columns give way and the others keep what they need. What is left
/// goes where it saves lines.
std::vector<double> columnWidths(const document::Table& table, double total, const Measure& measure);

/// How a table is set on paper: one whose many columns leave little room for words, in smaller letters.
struct TableLook
{
    std::vector<double> widths = {};
    std::vector<double> gutters = {}; ///< beside the gap: numbers at their right edge run into words else
    bool isDense = false;

    double gap() const { return isDense ? kCellGap - 2 : kCellGap; }
    TextStyle head() const;
    TextStyle of(const document::Cell& cell) const;
};
TableLook lookOf(const document::Table& table, double total, const Measure& measure);

/// Without a font at hand: generous for Latin letters.
double estimatedWidth(const QString& text, const TextStyle& style);

} // namespace press
