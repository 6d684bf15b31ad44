#include "core/press/block_setter.h"

#include "core/press/block_styles.h"
#include "core/press/column_widths.h"

#include <algorithm>

namespace press {

using document::Cell;
using document::Ink;
using document::Table;
using document::Text;

namespace {

constexpr double kRowPadding = 3.5;
constexpr double kSmallTable = 0.14; // of a page; one that is not larger is not cut
constexpr size_t kRowsKept = 2;      // that begin or end a table on a page at the least;
constexpr double kTallRow = 40;      // in points: one that is taller may do so alone
constexpr size_t kLinesOfShortNote = 3;
constexpr double kTableGap = kParagraphGap + 5;

Text linkOf(const Cell& cell) { return Text().link(cell.text, cell.link); }

} // namespace

TableLook BlockSetter::lookOf(const Table& table)
{
    return press::lookOf(table, m_flow.width(), [this](const QString& text, const TextStyle& style) {
        return m_typesetter.shape(text, style)->width();
    });
}

double BlockSetter::rowHeight(const std::vector<Cell>& row, const TableLook& look)
{
    const std::vector<double>& widths = look.widths;
    double height = 0;
    for (size_t i = 0; i < std::min(row.size(), widths.size()); ++i) {
        const double width = widths[i] - (row[i].chip ? kMarkWidth : 0);
        height = std::max(height, m_typesetter.shape(row[i].text, look.of(row[i]), width)->height());
    }
    return height + 2 * kRowPadding;
}

/// All of a small table and of one with so few rows that one would stand alone; of others caption, header row
/// and two rows, unless these are tall.
double BlockSetter::leastHeight(const Table& table, const TableLook& look)
{
    const std::vector<double>& widths = look.widths;
    if (table.columns.empty())
        return 0;
    double head = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        head = std::max(head, m_typesetter.shape(table.columns[i].title, look.head(), widths[i])->height());
    head += 2 * kRowPadding + (table.caption.isEmpty() ? 0 : kCaption.leading * 2 + 4);
    const double small = m_flow.bodyHeight() * kSmallTable;
    const size_t rowsKept = table.rows.size() < 2 * kRowsKept ? table.rows.size() : kRowsKept;
    double height = head;
    double begin = head;
    bool isBegun = false;
    for (size_t row = 0; row < table.rows.size() && (!isBegun || height <= small); ++row) {
        const double one = rowHeight(table.rows[row], look);
        height += one;
        begin = isBegun ? begin : height;
        isBegun = isBegun || row + 1 == rowsKept || one > kTallRow;
    }
    return height <= small ? height : std::min(begin, m_flow.bodyHeight() / 2);
}

/// A short note below a table tells about it, and stays with it: its height with the white above.
double BlockSetter::noteBelow(size_t table)
{
    const auto* note = table + 1 < m_document.blocks.size()
                           ? std::get_if<document::Note>(&m_document.blocks[table + 1])
                           : nullptr;
    if (!note || note->kind != document::NoteKind::Muted)
        return 0;
    const ShapedText shaped = m_typesetter.shape(note->text, kSmall, m_flow.width());
    return shaped.lines.size() > kLinesOfShortNote ? 0 : kTableGap + shaped.height();
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
    const TableLook look = lookOf(table);
    std::vector<Span> spans;
    for (double start = 0; const double width : look.widths) {
        const size_t column = spans.size();
        spans.push_back({start, width, table.columns[column].alignment});
        start += width + look.gap() + look.gutters[column];
    }

    const double noteBelow = this->noteBelow(m_block);
    m_flow.gap(kBlockGap);
    m_flow.demand(leastHeight(table, look) + (table.rows.size() <= kRowsKept ? noteBelow : 0));
    Element element(m_root, "Table");
    setCaption(element, table.caption);

    std::vector<SharedText> titles;
    double headHeight = 2 * kRowPadding;
    for (size_t i = 0; i < spans.size(); ++i) {
        titles.push_back(m_typesetter.shape(table.columns[i].title, look.head(), spans[i].width));
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
    const size_t count = table.rows.size();
    const bool endsTall = count > 3 && rowHeight(table.rows.back(), look) > kTallRow;
    const size_t kept = endsTall ? 1 : count == kRowsKept + 1 ? kRowsKept : keptOf(count);
    for (size_t r = 0; r < count && !m_flow.isCancelled(); ++r) {
        const auto& row = table.rows[r];
        if (kept > 0 && r + kept == count) {
            double last = noteBelow;
            for (size_t i = r; i < count; ++i)
                last += rowHeight(table.rows[i], look);
            if (last > m_flow.room() && last <= tallest)
                turn();
        }
        m_blockShare = double(r) / double(table.rows.size());
        if (r > 0)
            m_flow.growRow();
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
                texts.push_back(m_typesetter.shape(cell.text, look.of(cell), width));
            } else {
                piece.text = &links.emplace_back(linkOf(cell));
                texts.push_back(std::make_shared<const ShapedText>(
                    m_typesetter.shape(*piece.text, look.of(cell), width)));
            }
            piece.shaped = texts.back().get();
            pieces.push_back(piece);
        }
        m_flow.setRow(pieces, kRowPadding, tallest, turn);
    }
    m_flow.rule(m_flow.take(0), wholeWidth(), 0.9, kHeadingBlue);
    m_flow.gap(kTableGap);
}

} // namespace press
