#include "core/press/block_setter.h"

#include "core/press/block_styles.h"

#include <algorithm>
#include <numeric>

namespace press {

using document::Cell;
using document::Emphasis;
using document::Ink;
using document::Table;
using document::Text;

namespace {

constexpr double kCellGap = 10; // between the texts of two columns
constexpr double kRowPadding = 3.5;
constexpr size_t kSampledRows = 60; // enough to see how wide a column's texts are

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

Text linkOf(const Cell& cell) { return Text().link(cell.text, cell.link); }

/// The widths, with those that would cut a word made wider at the cost of the others.
std::vector<double> widened(std::vector<double> widths, const std::vector<double>& least, double total)
{
    double missing = 0;
    double spare = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        (widths[i] < least[i] ? missing : spare) += std::abs(widths[i] - least[i]);
    if (missing == 0)
        return widths;
    const double given = std::min(1.0, missing / std::max(spare, 0.001));
    double sum = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        sum += widths[i] = widths[i] < least[i] ? least[i] : widths[i] - (widths[i] - least[i]) * given;
    for (double& width : widths)
        width *= total / sum;
    return widths;
}

QString longestWord(const QString& text)
{
    QString longest;
    for (const QString& word : text.split(u' '))
        if (word.size() > longest.size())
            longest = word;
    return longest;
}

} // namespace

std::vector<double> BlockSetter::columnWidths(const Table& table)
{
    const size_t count = table.columns.size();
    const double total = m_flow.width() - kCellGap * double(count - 1);
    std::vector<double> natural(count);
    std::vector<double> least(count);
    const auto consider = [&](size_t column, const QString& text, const TextStyle& style, double extra) {
        natural[column] = std::max(natural[column], m_typesetter.shape(text, style)->width() + extra + 0.5);
        const double word = m_typesetter.shape(longestWord(text), style)->width() + extra + 0.5;
        least[column] = std::max(least[column], std::min(word, total / 2));
    };
    const size_t step = std::max<size_t>(1, table.rows.size() / kSampledRows);
    for (size_t i = 0; i < count; ++i) {
        consider(i, table.columns[i].title, kTableHead, 0);
        for (size_t row = 0; row < table.rows.size(); row += step)
            if (i < table.rows[row].size()) {
                const Cell& cell = table.rows[row][i];
                consider(i, cell.text.left(200), styleOf(cell), cell.chip ? kMarkWidth : 0);
            }
    }

    const double weights = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                           [](double sum, const auto& column) { return sum + column.width; });
    if (weights > 0) { // columns without a weight take what they need, at most an equal share
        double rest = total;
        for (size_t i = 0; i < count; ++i)
            if (table.columns[i].width <= 0)
                rest -= natural[i] = std::min(natural[i], total / double(count));
        for (size_t i = 0; i < count; ++i)
            if (table.columns[i].width > 0)
                natural[i] = rest * table.columns[i].width / weights;
        return widened(natural, least, total);
    }
    const double wanted = std::accumulate(natural.begin(), natural.end(), 0.0);
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    for (size_t i = 0; i < count; ++i) {
        if (wanted <= total)
            natural[i] += (total - wanted) * natural[i] / wanted;
        else if (needed >= total)
            natural[i] = total * least[i] / needed;
        else
            natural[i] = least[i] + (total - needed) * (natural[i] - least[i]) / (wanted - needed);
    }
    return natural;
}

/// Caption, header row and first row, which stay together unless that row is taller than half a page.
double BlockSetter::leastHeight(const Table& table)
{
    if (table.columns.empty())
        return 0;
    const std::vector<double> widths = columnWidths(table);
    double head = 0;
    double first = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        head = std::max(head, m_typesetter.shape(table.columns[i].title, kTableHead, widths[i])->height());
        if (!table.rows.empty() && i < table.rows[0].size()) {
            const Cell& cell = table.rows[0][i];
            const double width = widths[i] - (cell.chip ? kMarkWidth : 0);
            first = std::max(first, m_typesetter.shape(cell.text, styleOf(cell), width)->height());
        }
    }
    const double caption = table.caption.isEmpty() ? 0 : kCaption.leading * 2 + 4;
    return caption + head + std::min(first, m_flow.bodyHeight() / 2) + 4 * kRowPadding;
}

void BlockSetter::setCaption(Element& owner, const QString& caption)
{
    if (caption.isEmpty())
        return;
    const ShapedText shaped = m_typesetter.shape(Text(caption), kCaption, m_flow.width());
    Element element(owner, "Caption");
    m_flow.paint({&element, &shaped, wholeWidth()}, 0, shaped.lines.size(), m_flow.take(shaped.height()));
    m_flow.gap(4);
}

void BlockSetter::set(const Table& table)
{
    if (table.columns.empty())
        return;
    const Rgb ruleColour = colourOf(Ink::Text);
    const std::vector<double> widths = columnWidths(table);
    std::vector<Span> spans;
    for (double start = 0; const double width : widths) {
        spans.push_back({start, width, table.columns[spans.size()].alignment});
        start += width + kCellGap;
    }

    m_flow.gap(kBlockGap);
    m_flow.demand(leastHeight(table));
    Element element(m_root, "Table");
    setCaption(element, table.caption);

    std::vector<SharedText> titles;
    double headHeight = 2 * kRowPadding;
    for (size_t i = 0; i < spans.size(); ++i) {
        titles.push_back(m_typesetter.shape(table.columns[i].title, kTableHead, spans[i].width));
        headHeight = std::max(headHeight, titles.back()->height() + 2 * kRowPadding);
    }
    const auto setHead = [&](Element* row) {
        const double top = m_flow.take(headHeight);
        m_flow.rule(top, wholeWidth(), 1.2, kHeadingBlue);
        for (size_t i = 0; i < spans.size(); ++i) {
            std::optional<Element> cell;
            if (row)
                cell.emplace(*row, "TH", "/A<</O/Table/Scope/Column>>");
            m_flow.paint({cell ? &*cell : nullptr, titles[i].get(), spans[i]}, 0, titles[i]->lines.size(),
                         top + kRowPadding);
        }
        m_flow.rule(top + headHeight, wholeWidth(), 0.6, ruleColour);
    };
    // On later pages the header row is furniture: read aloud once, seen on each page.
    const auto turn = [&] {
        m_flow.rule(m_flow.take(0), wholeWidth(), 0.6, ruleColour);
        m_flow.breakPage();
        setHead(nullptr);
    };
    {
        Element head(element, "TR");
        setHead(&head);
    }

    const double tallest = m_flow.bodyHeight() - headHeight;
    const QByteArray rowScope = "/A<</O/Table/Scope/Row>>";
    std::vector<Piece> pieces;
    for (size_t r = 0; r < table.rows.size() && !m_flow.isCancelled(); ++r) {
        const auto& row = table.rows[r];
        m_blockShare = double(r) / double(table.rows.size());
        Element rowElement(element, "TR");
        std::vector<Element> cells;
        std::vector<Text> links;
        std::vector<SharedText> texts;
        cells.reserve(spans.size()); // the pieces point into them
        links.reserve(spans.size());
        texts.reserve(spans.size());
        pieces.clear();
        for (size_t i = 0; i < spans.size(); ++i) {
            const bool isName = i == 0 && table.firstColumnNames;
            cells.emplace_back(rowElement, isName ? "TH" : "TD", isName ? rowScope : QByteArray());
            if (i >= row.size())
                continue;
            const Cell& cell = row[i];
            const double width = spans[i].width - (cell.chip ? kMarkWidth : 0);
            Piece piece{&cells.back(), nullptr, spans[i], nullptr, cell.chip};
            if (cell.link.isEmpty()) {
                texts.push_back(m_typesetter.shape(cell.text, styleOf(cell), width));
            } else {
                piece.text = &links.emplace_back(linkOf(cell));
                texts.push_back(std::make_shared<const ShapedText>(
                    m_typesetter.shape(*piece.text, styleOf(cell), width)));
            }
            piece.shaped = texts.back().get();
            pieces.push_back(piece);
        }
        m_flow.setRow(pieces, kRowPadding, tallest, turn);
    }
    m_flow.rule(m_flow.take(0), wholeWidth(), 0.9, kHeadingBlue);
    m_flow.gap(kParagraphGap + 7);
}

} // namespace press
