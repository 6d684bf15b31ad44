#include "core/press/block_setter.h"

#include "core/press/block_styles.h"

#include <algorithm>
#include <cmath>

namespace press {

using document::Ink;

namespace {

constexpr double kFactPadding = 1.5;
constexpr double kNameGap = 12;
constexpr double kTallFact = 82;    // in points, five lines: one that is taller is cut, as a paragraph is
constexpr double kLinesKept = 2;    // of one that is cut
constexpr double kWidestName = 132; // a name that is longer is broken

/// Of a tall fact, what stands where it begins.
double beginningOf(const ShapedText& value) { return kLinesKept * value.leading + 2 * kFactPadding; }

} // namespace

/// The same in the whole document, so that the values stand below one another on every page.
double BlockSetter::factNameWidth()
{
    if (m_factNameWidth > 0)
        return m_factNameWidth;
    for (const document::Block& block : m_document.blocks) {
        if (const auto* facts = std::get_if<document::KeyValues>(&block))
            for (const auto& row : facts->rows)
                m_factNameWidth = std::max(m_factNameWidth, m_typesetter.shape(row.key, kBody)->width() + 1);
    }
    return m_factNameWidth = std::min(m_factNameWidth, kWidestName);
}

BlockSetter::ShapedFacts BlockSetter::shapeFacts(const std::vector<document::KeyValues::Row>& rows,
                                                 const TextStyle& style, double nameWidth)
{
    TextStyle nameStyle = style;
    nameStyle.colour = colourOf(Ink::Muted);
    ShapedFacts facts{.nameWidth = nameWidth};
    for (const auto& row : rows) {
        facts.names.push_back(m_typesetter.shape(row.key, nameStyle, nameWidth));
        facts.values.push_back(m_typesetter.shape(row.value, style, m_flow.width() - nameWidth - kNameGap));
        facts.heights.push_back(2 * kFactPadding +
                                std::max(facts.names.back()->height(), facts.values.back().height()));
    }
    return facts;
}

/// Those of one block, which the heading above asks for before they are set.
const BlockSetter::ShapedFacts& BlockSetter::shapedFacts(size_t block)
{
    if (m_facts.block != block) {
        const auto& facts = std::get<document::KeyValues>(m_document.blocks[block]);
        m_facts = shapeFacts(facts.rows, kBody, factNameWidth());
        m_facts.block = block;
    }
    return m_facts;
}

double BlockSetter::leastHeight(const ShapedFacts& facts) const
{
    const size_t count = facts.heights.size();
    double least = 0;
    for (size_t i = 0; i < (keptOf(count) == 0 ? count : keptOf(count)); ++i) {
        if (facts.heights[i] > kTallFact) {
            least += beginningOf(facts.values[i]);
            break;
        }
        least += facts.heights[i];
    }
    return std::min(least, m_flow.bodyHeight() / 2);
}

void BlockSetter::set(const document::KeyValues& facts)
{
    setFacts(facts.rows, shapedFacts(m_block));
    m_flow.gap(kParagraphGap + 2);
}

void BlockSetter::setFacts(const std::vector<document::KeyValues::Row>& rows, const ShapedFacts& shaped)
{
    Element element(m_root, "L", "/A<</O/List/ListNumbering/None>>");
    const Span valueSpan{shaped.nameWidth + kNameGap, m_flow.width() - shaped.nameWidth - kNameGap};
    m_flow.demand(leastHeight(shaped));
    for (size_t i = 0; i < rows.size(); ++i) {
        keepLast(i, rows.size(), [&](size_t row) {
            return shaped.heights[row] > kTallFact ? beginningOf(shaped.values[row]) : shaped.heights[row];
        });
        if (shaped.heights[i] > kTallFact)
            m_flow.demand(beginningOf(shaped.values[i]));
        if (i > 0)
            m_flow.growRow();
        // Of a tall one before the last, some goes over with it.
        const bool isLastButOne = i + 2 == rows.size() && keptOf(rows.size()) > 0;
        const bool isCut = isLastButOne && shaped.heights[i] > kTallFact &&
                           shaped.heights[i] + shaped.heights[i + 1] > m_flow.room();
        m_flow.keepFree(isCut ? std::min(shaped.heights[i + 1], kTallFact) : 0);
        Element item(element, "LI");
        Element label(item, "Lbl");
        Element body(item, "LBody");
        m_flow.setRow({{&label, shaped.names[i].get(), {0, shaped.nameWidth}},
                       {&body, &shaped.values[i], valueSpan, &rows[i].value}},
                      kFactPadding, kTallFact, [this] { m_flow.breakPage(); });
    }
    m_flow.keepFree(0);
}

} // namespace press
