#include "core/press/block_setter.h"

#include "core/press/block_styles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace press {

using document::Ink;

namespace {

constexpr double kFactPadding = 1.5;
constexpr double kNameGap = 12;
constexpr double kSmallFacts = 0.2; // of a page; facts that take no more are not parted
constexpr size_t kFactsKept = 3;    // that stand on a page at the least, of six or more
constexpr double kTallFact = 0.25;  // of a page: one that is taller is cut, as a paragraph is
constexpr double kLinesKept = 3;    // of one that is cut
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

/// A few stand on one page; of many, some stand on each.
double BlockSetter::leastHeight(const ShapedFacts& facts) const
{
    const double whole = std::accumulate(facts.heights.begin(), facts.heights.end(), 0.0);
    if (whole <= m_flow.bodyHeight() * kSmallFacts)
        return whole;
    const size_t count = facts.heights.size();
    const size_t some = keptOf(count, kFactsKept) == 0 ? count : keptOf(count, kFactsKept);
    double least = 0;
    for (size_t i = 0; i < some; ++i) {
        if (facts.heights[i] > m_flow.bodyHeight() * kTallFact) {
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
    const double tallest = m_flow.bodyHeight() * kTallFact;
    m_flow.demand(leastHeight(shaped));
    for (size_t i = 0; i < rows.size(); ++i) {
        keepLast(keptOf(rows.size(), kFactsKept), i, rows.size(),
                 [&](size_t row) { return shaped.heights[row]; });
        if (shaped.heights[i] > tallest)
            m_flow.demand(beginningOf(shaped.values[i]));
        Element item(element, "LI");
        Element label(item, "Lbl");
        Element body(item, "LBody");
        m_flow.setRow({{&label, shaped.names[i].get(), {0, shaped.nameWidth}},
                       {&body, &shaped.values[i], valueSpan, &rows[i].value}},
                      kFactPadding, tallest, [this] { m_flow.breakPage(); });
    }
}

} // namespace press
