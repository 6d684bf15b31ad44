#include "core/press/column_widths.h"

#include "core/press/block_styles.h"
#include "core/press/page_flow.h"
#include "core/press/unbroken.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace press {

using document::Alignment;
using document::Cell;
using document::Emphasis;
using document::Ink;

namespace {

constexpr size_t kMeasuredRows = 60;     // enough to see how much a column holds
constexpr qsizetype kMeasuredText = 200; // of a long note; the rest is as wide
constexpr size_t kManyColumns = 7;       // of which a table may need smaller letters,
constexpr double kCrowded = 0.7;         // where its words, uncut, take more of the width than this
constexpr double kDenseScale = 8.2 / 9;
constexpr size_t kLongestKept = 4; // the widest of a few long words is the widest of all

/// Chinese letters are as wide as two Latin ones.
qsizetype lengthOf(QStringView text)
{
    return text.size() + std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x2E80; });
}

/// The longest of the parts seen, by letters; they are measured at the end.
class LongestParts
{
public:
    void consider(const QString& part, const TextStyle& style, double extra)
    {
        const qsizetype length = lengthOf(part);
        if (m_parts.size() == kLongestKept && length <= m_parts.back().length)
            return;
        if (std::ranges::any_of(m_parts, [&](const Part& other) { return other.text == part; }))
            return;
        const auto place = std::ranges::find_if(m_parts, [&](const Part& p) { return p.length < length; });
        m_parts.insert(place, {part, style, extra, length});
        m_parts.resize(std::min(m_parts.size(), kLongestKept));
    }
    /// Whether a text may hold a part that counts.
    bool mayHold(const QString& text) const
    {
        return m_parts.size() < kLongestKept || lengthOf(text) > m_parts.back().length;
    }
    double widest(const Measure& measure) const
    {
        double widest = 0;
        for (const Part& part : m_parts)
            widest = std::max(widest, measure(part.text, part.style) + part.extra + 0.5);
        return widest;
    }

private:
    struct Part
    {
        QString text;
        TextStyle style;
        double extra;
        qsizetype length;
    };
    std::vector<Part> m_parts;
};

TextStyle styleOf(const Cell& cell)
{
    TextStyle style = kTableCell;
    style.isBold = cell.emphasis == Emphasis::Bold;
    if (cell.emphasis == Emphasis::Muted)
        style.colour = colourOf(Ink::Muted);
    if (cell.chip)
        style.colour = colourOf(document::inkOf(*cell.chip));
    return style;
}

TextStyle denser(TextStyle style)
{
    style.size *= kDenseScale;
    style.leading -= 1;
    return style;
}

struct Needs
{
    double least = 0;               ///< no word is cut
    double natural = 0;             ///< no line is broken
    std::vector<double> cells = {}; ///< what those would take that were measured, the title first
};

/// How much more a long cell counts than a short one where widths are shared out; each is tried.
constexpr double kLoadPowers[] = {3, 1.5, 2, 5, 8};
constexpr double kRagged = 1.1; // lines break between words, so some of each is left white

double markOf(const Cell& cell) { return cell.chip ? kMarkWidth : 0; }

double lineWidth(const QString& text, const TextStyle& style, const Measure& measure)
{
    const QString head = text.left(kMeasuredText);
    return measure(head, style) * double(text.size()) / double(std::max<qsizetype>(head.size(), 1));
}

/// The white that a column of numbers, which stand at its right edge, needs before words that begin at the
/// left edge of the next one.
double gutterAfter(const document::Table& table, size_t column)
{
    using document::Alignment;
    constexpr double kGutter = 8;
    const bool runsInto = column + 1 < table.columns.size() &&
                          table.columns[column].alignment == Alignment::End &&
                          table.columns[column + 1].alignment != Alignment::End;
    return runsInto ? kGutter : 0;
}

Needs needsOf(const document::Table& table, size_t column, const Measure& measure)
{
    Needs needs;
    LongestParts parts;
    LongestParts titleParts; // apart: bold letters are wider than many digits
    for (const QString& part : unbrokenParts(table.columns[column].title))
        titleParts.consider(part, kTableHead, 0);
    const auto consider = [&](const QString& text, const TextStyle& style, double extra, bool isMeasured) {
        if (parts.mayHold(text))
            for (const QString& part : unbrokenParts(text))
                parts.consider(part, style, extra);
        if (!isMeasured)
            return;
        const double width = lineWidth(text, style, measure) + extra + 0.5;
        needs.natural = std::max(needs.natural, width);
        needs.cells.push_back(width);
    };
    consider(table.columns[column].title, kTableHead, 0, true);
    const size_t step = std::max<size_t>(1, table.rows.size() / kMeasuredRows);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        static const Cell none;
        const Cell& cell = column < table.rows[row].size() ? table.rows[row][column] : none;
        consider(cell.text, styleOf(cell), markOf(cell), row % step == 0);
    }
    const double gutter = gutterAfter(table, column);
    needs.least = std::max(titleParts.widest(measure), parts.widest(measure)) + gutter;
    needs.natural = std::max(needs.natural + gutter, needs.least);
    return needs;
}

/// Where not even the words fit, the widest give way: no column is wider than the answer.
double widestThatFits(const std::vector<Needs>& needs, double total)
{
    std::vector<double> least;
    for (const Needs& need : needs)
        least.push_back(need.least);
    std::ranges::sort(least);
    double left = total;
    for (size_t i = 0; i < least.size(); ++i) {
        const double share = left / double(least.size() - i);
        if (least[i] > share)
            return share;
        left -= least[i];
    }
    return total;
}

/// Columns with much text get more, within what each needs at the least and can use at the most.
std::vector<double> sharedBy(double power, const std::vector<Needs>& needs, double total)
{
    std::vector<double> loads;
    for (const Needs& need : needs) {
        double load = 0;
        for (const double width : need.cells)
            load += std::pow(width, power);
        loads.push_back(std::pow(load, 1 / (power + 1)));
    }
    std::vector<double> widths(needs.size());
    const auto sumAt = [&](double scale) {
        double sum = 0;
        for (size_t i = 0; i < needs.size(); ++i)
            sum += widths[i] = std::clamp(scale * loads[i], needs[i].least, needs[i].natural);
        return sum;
    };
    double low = 0;
    double high = 1;
    while (sumAt(high) < total)
        high *= 2;
    for (int i = 0; i < 50; ++i) {
        const double middle = (low + high) / 2;
        (sumAt(middle) < total ? low : high) = middle;
    }
    sumAt(low);
    return widths;
}

/// About how many lines the measured rows take.
double linesOf(const std::vector<Needs>& needs, const std::vector<double>& widths)
{
    double lines = 0;
    for (size_t row = 0; row < needs.front().cells.size(); ++row) {
        double highest = 1;
        for (size_t i = 0; i < needs.size(); ++i)
            if (const double width = needs[i].cells[row]; width > widths[i])
                highest = std::max(highest, std::ceil(width * kRagged / widths[i]));
        lines += highest;
    }
    return lines;
}

double sumOf(const std::vector<Needs>& needs, double Needs::*member)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [&](double all, const Needs& need) { return all + need.*member; });
}

struct Shares
{
    std::vector<double> widths;
    double lines = 0;
};

/// With which the rows are lowest.
Shares lowest(const std::vector<Needs>& needs, double total)
{
    Shares best;
    for (const double power : kLoadPowers) {
        std::vector<double> widths = sharedBy(power, needs, total);
        const double lines = linesOf(needs, widths);
        if (best.widths.empty() || lines < best.lines)
            best = {std::move(widths), lines};
    }
    return best;
}

/// Short texts, as "the coalition", stay on one line where the rows get hardly higher for it.
std::vector<double> shared(std::vector<Needs> needs, double total)
{
    constexpr double kShort = 110; // pt
    constexpr double kHardly = 1.03;
    Shares best = lowest(needs, total);
    const double most = best.lines * kHardly;
    std::vector<size_t> order(needs.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return needs[i].natural; });
    for (const size_t i : order) {
        if (needs[i].natural > kShort || best.widths[i] >= needs[i].natural)
            continue;
        const double least = std::exchange(needs[i].least, needs[i].natural);
        Shares unbroken =
            sumOf(needs, &Needs::least) < total ? lowest(needs, total) : Shares{.lines = most + 1};
        if (unbroken.lines <= most)
            best = std::move(unbroken);
        else
            needs[i].least = least;
    }
    return best.widths;
}

std::vector<Needs> needsOf(const document::Table& table, const Measure& measure)
{
    std::vector<Needs> needs;
    for (size_t i = 0; i < table.columns.size(); ++i)
        needs.push_back(needsOf(table, i, measure));
    return needs;
}

/// `total` without the gaps.
std::vector<double> widthsFor(const document::Table& table, const std::vector<Needs>& needs, double total)
{
    const size_t count = needs.size();
    std::vector<double> widths(count);
    if (sumOf(needs, &Needs::least) >= total) {
        const double widest = widestThatFits(needs, total);
        std::ranges::transform(needs, widths.begin(),
                               [&](const Needs& need) { return std::min(need.least, widest); });
        return widths;
    }
    const double wanted = sumOf(needs, &Needs::natural);
    if (wanted > total)
        return shared(needs, total);
    // Numbers stay near their words: what nobody needs goes to the columns of text.
    double growing = 0;
    const auto grows = [&](size_t i) { return table.columns[i].alignment == Alignment::Start; };
    for (size_t i = 0; i < count; ++i)
        growing += grows(i) ? needs[i].natural : 0;
    for (size_t i = 0; i < count; ++i)
        widths[i] = needs[i].natural + (growing == 0 ? (total - wanted) / double(count)
                                        : grows(i)   ? (total - wanted) * needs[i].natural / growing
                                                     : 0);
    return widths;
}

} // namespace

double estimatedWidth(const QString& text, const TextStyle& style)
{
    return double(lengthOf(text)) * style.size * (style.isBold ? 0.66 : 0.57);
}

std::vector<double> columnWidths(const document::Table& table, double total, const Measure& measure)
{
    return table.columns.empty() ? std::vector<double>()
                                 : widthsFor(table, needsOf(table, measure),
                                             total - kCellGap * double(table.columns.size() - 1));
}

TextStyle TableLook::head() const { return isDense ? denser(kTableHead) : kTableHead; }
TextStyle TableLook::of(const Cell& cell) const { return isDense ? denser(styleOf(cell)) : styleOf(cell); }

TableLook lookOf(const document::Table& table, double total, const Measure& measure)
{
    TableLook look;
    if (table.columns.empty())
        return look;
    const double gaps = double(table.columns.size() - 1);
    std::vector<Needs> needs = needsOf(table, measure);
    look.isDense =
        needs.size() >= kManyColumns && sumOf(needs, &Needs::least) > kCrowded * (total - gaps * look.gap());
    if (look.isDense)
        for (Needs& need : needs) { // the mark of a state stays as it is
            need.least = need.least * kDenseScale + kMarkWidth * (1 - kDenseScale);
            need.natural = need.natural * kDenseScale + kMarkWidth * (1 - kDenseScale);
            for (double& width : need.cells)
                width *= kDenseScale;
        }
    look.widths = widthsFor(table, needs, total - gaps * look.gap());
    for (size_t column = 0; column < look.widths.size(); ++column) {
        look.gutters.push_back(gutterAfter(table, column) * (look.isDense ? kDenseScale : 1));
        look.widths[column] -= look.gutters[column];
    }
    return look;
}

} // namespace press
