#include "core/press/block_setter.h"

#include "core/press/block_styles.h"
#include "core/press/wording.h"

#include <algorithm>

namespace press {

using namespace Qt::StringLiterals;
using document::Alignment;
using document::Emphasis;
using document::Heading;
using document::Ink;
using document::Text;

namespace {

constexpr double kItemGap = 2;
constexpr double kListIndent = 16;
constexpr double kNotePadding = 9;
constexpr size_t kHeadingsKept = 4; // headings in a row that stay together; more would never find a page
constexpr double kPageNumberWidth = 32;
constexpr double kFilledPage = 0.5; // a page that holds less takes the next chapter too

QByteArray headingName(size_t index)
{
    return "h" + QByteArray::number(qulonglong(index)).rightJustified(6, '0');
}

bool endsSection(const document::Block& block)
{
    return std::holds_alternative<Heading>(block) || std::holds_alternative<document::PageBreak>(block) ||
           std::holds_alternative<document::Contents>(block);
}

/// With the word for a warning before it.
Text textOf(const document::Note& note)
{
    Text text;
    if (note.kind == document::NoteKind::Warning)
        text.bold(warningWord() + u' ');
    text.runs.insert(text.runs.end(), note.text.runs.begin(), note.text.runs.end());
    return text;
}

} // namespace

BlockSetter::BlockSetter(const document::Document& document, PageFlow& flow)
    : m_document(document)
    , m_flow(flow)
    , m_typesetter(flow.book().typesetter())
    , m_root(flow.book().root())
{
}

void BlockSetter::setAll(const std::function<void(size_t)>& onSet)
{
    for (m_block = 0; m_block < m_document.blocks.size() && !m_flow.isCancelled(); ++m_block) {
        m_blockShare = 0;
        const document::Block& block = m_document.blocks[m_block];
        if (std::holds_alternative<document::Figure>(block)) {
            m_figures.push_back(m_block);
            continue;
        }
        if (!std::holds_alternative<document::Note>(block)) // which is about what stands above it
            setFigures(endsSection(block), onSet);
        std::visit([this](const auto& any) { set(any); }, block);
        if (onSet)
            onSet(m_block);
    }
    setFigures(true, onSet);
}

std::vector<size_t> BlockSetter::headingPages() const
{
    std::vector<size_t> pages;
    size_t index = 0; // contents have a heading of their own
    for (const document::Block& block : m_document.blocks) {
        if (std::holds_alternative<Heading>(block))
            pages.push_back(m_headingPages[index] + 1);
        index += std::holds_alternative<Heading>(block) || std::holds_alternative<document::Contents>(block);
    }
    return pages;
}

double BlockSetter::doneShare() const
{
    const auto count = double(m_document.blocks.size());
    return count > 0 ? std::min(1.0, (double(m_block) + m_blockShare) / count) : 1;
}

void BlockSetter::set(const Heading& heading)
{
    const HeadingStyle look = headingStyle(heading.level);
    const ShapedText shaped = m_typesetter.shape(Text(heading.text), look.text, m_flow.width());
    m_flow.gap(look.before);
    const double least = shaped.height() + std::max(look.after, kBlockGap) + leastHeight(m_block + 1);
    if (heading.level <= 1 && least > m_flow.room() && !m_flow.isAtTop())
        m_flow.endPart();
    m_flow.demand(least);
    const bool isAtTop = m_flow.isAtTop();
    const double top = m_flow.take(shaped.height());

    static constexpr const char* kRoles[] = {"H1", "H2", "H3", "H4", "H5", "H6"};
    Element element(m_root, kRoles[std::clamp(heading.level, 1, 6) - 1]);
    m_flow.paint({&element, &shaped, wholeWidth()}, 0, shaped.lines.size(), top);
    m_flow.gap(look.after);

    PdfBook& book = m_flow.book();
    const QByteArray name = headingName(m_headingPages.size());
    book.addDestination(name, top - 8);
    if (!heading.anchor.isEmpty())
        book.addDestination("#" + heading.anchor.toUtf8(), top - 8);
    book.addBookmark(heading.level, heading.text, name);
    const size_t page = book.pages().size() - 1;
    m_headingPages.push_back(page);
    addSubject(heading, page, isAtTop);
}

void BlockSetter::addSubject(const Heading& heading, size_t page, bool isAtTop)
{
    constexpr int kEntry = 3;
    if (heading.level > kEntry)
        return;
    if (heading.level <= 1)
        m_subjects.push_back({isAtTop ? page : page + 1, 1, heading.text});
    if (isAtTop)
        m_subjects.push_back({page, kEntry, {}});
    m_subjects.push_back({page + 1, kEntry, heading.level == kEntry ? heading.text : QString()});
}

double BlockSetter::leastHeight(size_t index)
{
    if (index >= m_document.blocks.size())
        return 0;
    const document::Block& block = m_document.blocks[index];
    if (const auto* heading = std::get_if<Heading>(&block)) {
        const HeadingStyle look = headingStyle(heading->level);
        return look.before + m_typesetter.shape(heading->text, look.text, m_flow.width())->height() +
               std::max(look.after, kBlockGap) +
               (index - m_block < kHeadingsKept ? leastHeight(index + 1) : 0);
    }
    if (const auto* table = std::get_if<document::Table>(&block))
        return leastHeight(*table, lookOf(*table)) + noteBelow(index);
    if (const auto* figure = std::get_if<document::Figure>(&block)) {
        const ShapedFigure shaped = shapeFigure(*figure, m_flow.width());
        return shaped.caption.height() + shaped.height();
    }
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block))
        return leastHeight(*paragraph, index);
    if (std::holds_alternative<document::KeyValues>(block))
        return leastHeight(shapedFacts(index));
    if (const auto* list = std::get_if<document::List>(&block))
        return leastHeight(*list);
    if (const auto* note = std::get_if<document::Note>(&block))
        return leastHeight(*note);
    return std::holds_alternative<document::PageBreak>(block) ? 0 : 3 * kBody.leading;
}

double BlockSetter::leastHeight(const document::Paragraph& paragraph, size_t index)
{
    const ShapedText shaped = m_typesetter.shape(paragraph.text, kBody, m_flow.width());
    const size_t lines = shaped.lines.size();
    if (leadsOn(index))
        return shaped.height() + kParagraphGap + leastHeight(index + 1);
    if (paragraph.isWhole)
        return shaped.height();
    if (lines > 3)
        return 2 * kBody.leading;
    const auto* above = std::get_if<Heading>(&m_document.blocks[m_block]);
    const bool beginsPart = above && above->level <= 1;
    const document::Block* next =
        index + 1 < m_document.blocks.size() ? &m_document.blocks[index + 1] : nullptr;
    const bool leads = next && (beginsPart || lines == 1) &&
                       (std::holds_alternative<document::Table>(*next) ||
                        std::holds_alternative<document::KeyValues>(*next) ||
                        (beginsPart && (std::holds_alternative<Heading>(*next) ||
                                        std::holds_alternative<document::Paragraph>(*next))));
    return double(lines) * kBody.leading + (leads ? kParagraphGap + kBlockGap + leastHeight(index + 1) : 0);
}

/// The items that are not parted; of tall ones, half a page.
double BlockSetter::leastHeight(const document::List& list)
{
    const size_t kept = keptOf(list.items.size());
    double height = 0;
    for (size_t item = 0; item < (kept == 0 ? list.items.size() : kept); ++item)
        height +=
            m_typesetter.shape(list.items[item], kBody, m_flow.width() - kListIndent).height() + kItemGap;
    return std::min(height, m_flow.bodyHeight() / 2);
}

double BlockSetter::leastHeight(const document::Note& note)
{
    if (note.kind == document::NoteKind::Muted) {
        const ShapedText shaped = m_typesetter.shape(note.text, kSmall, m_flow.width());
        return double(shaped.lines.size() > 3 ? 2 : shaped.lines.size()) * kSmall.leading;
    }
    const ShapedText shaped = m_typesetter.shape(textOf(note), kBody, m_flow.width() - 2 * kNotePadding - 5);
    return std::min(shaped.height() + 2 * kNotePadding, m_flow.bodyHeight() / 2);
}

void BlockSetter::keepLast(size_t index, size_t count, const std::function<double(size_t)>& heightOf)
{
    if (index + keptOf(count) != count)
        return;
    double height = 0;
    for (size_t i = index; i < count; ++i)
        height += heightOf(i);
    if (height <= m_flow.bodyHeight() / 2)
        m_flow.demand(height);
}

/// "What was found:" stays with what it announces.
bool BlockSetter::leadsOn(size_t paragraph) const
{
    constexpr qsizetype kLetters = 200; // a longer one is something by itself
    const QString text = std::get<document::Paragraph>(m_document.blocks[paragraph]).text.plain().trimmed();
    if (paragraph + 1 >= m_document.blocks.size() || text.size() > kLetters || !text.endsWith(u':'))
        return false;
    const document::Block& next = m_document.blocks[paragraph + 1];
    return std::holds_alternative<document::List>(next) ||
           std::holds_alternative<document::KeyValues>(next) || std::holds_alternative<document::Table>(next);
}

void BlockSetter::set(const document::Paragraph& paragraph)
{
    const ShapedText shaped = m_typesetter.shape(paragraph.text, kBody, m_flow.width());
    if (leadsOn(m_block))
        m_flow.demand(leastHeight(paragraph, m_block));
    else if (paragraph.isWhole && shaped.height() <= m_flow.bodyHeight())
        m_flow.demand(shaped.height());
    Element element(m_root, "P");
    m_flow.setText({&element, &shaped, wholeWidth(), &paragraph.text});
    m_flow.gap(kParagraphGap);
}

void BlockSetter::set(const document::List& list)
{
    Element element(m_root, "L",
                    list.isNumbered ? "/A<</O/List/ListNumbering/Decimal>>"
                                    : "/A<</O/List/ListNumbering/Disc>>");
    const auto heightOf = [&](size_t i) {
        return m_typesetter.shape(list.items[i], kBody, m_flow.width() - kListIndent).height() + kItemGap;
    };
    m_flow.demand(leastHeight(list));
    for (size_t i = 0; i < list.items.size() && !m_flow.isCancelled(); ++i) {
        keepLast(i, list.items.size(), heightOf);
        const auto label =
            m_typesetter.shape(list.isNumbered ? QString::number(i + 1) + u'.' : u"•"_s, kBody);
        const ShapedText text = m_typesetter.shape(list.items[i], kBody, m_flow.width() - kListIndent);
        Element item(element, "LI");
        Element labelElement(item, "Lbl");
        Element body(item, "LBody");
        const Span labelSpan{0, kListIndent - 4, list.isNumbered ? Alignment::End : Alignment::Centre};
        m_flow.setRow({{&labelElement, label.get(), labelSpan},
                       {&body, &text, {kListIndent, m_flow.width() - kListIndent}, &list.items[i]}},
                      0, m_flow.bodyHeight(), [this] { m_flow.breakPage(); });
        m_flow.gap(kItemGap);
    }
    m_flow.gap(kParagraphGap);
}

void BlockSetter::set(const document::Note& note)
{
    if (note.kind == document::NoteKind::Muted) {
        const ShapedText shaped = m_typesetter.shape(note.text, kSmall, m_flow.width());
        Element element(m_root, "P");
        m_flow.setText({&element, &shaped, wholeWidth(), &note.text});
        m_flow.gap(kParagraphGap);
        return;
    }
    const bool isWarning = note.kind == document::NoteKind::Warning;
    const Text text = textOf(note);
    const Span span{kNotePadding + 5, m_flow.width() - 2 * kNotePadding - 5};
    const ShapedText shaped = m_typesetter.shape(text, kBody, span.width);
    if (shaped.height() + 2 * kNotePadding <= m_flow.bodyHeight())
        m_flow.demand(shaped.height() + 2 * kNotePadding);
    Element element(m_root, "P");
    for (size_t first = 0; first < shaped.lines.size() && !m_flow.isCancelled();) {
        const auto fitting =
            size_t(std::max(0.0, (m_flow.room() - 2 * kNotePadding + 0.01) / shaped.leading));
        const size_t left = shaped.lines.size() - first;
        size_t taken = std::min(left, std::max<size_t>(1, fitting));
        if (left - taken == 1 && taken > 2)
            --taken; // two lines at least go over
        if (fitting < std::min<size_t>(2, left) && !m_flow.isAtTop()) {
            m_flow.breakPage();
            continue;
        }
        const size_t last = first + taken;
        const double height = double(last - first) * shaped.leading + 2 * kNotePadding;
        const double top = m_flow.take(height);
        PdfPage& page = m_flow.book().page();
        page.beginArtifact();
        page.fill({m_flow.left(wholeWidth()), top, m_flow.width(), height},
                  isWarning ? kWarningGround : kAsideGround);
        page.fill({m_flow.left({0, 3}), top, 3, height}, colourOf(isWarning ? Ink::Warn : Ink::Accent));
        page.end();
        m_flow.paint({&element, &shaped, span, &text}, first, last, top + kNotePadding);
        first = last;
    }
    m_flow.gap(kParagraphGap + 4);
}

void BlockSetter::set(const document::PageBreak&)
{
    if (m_flow.filledShare() >= kFilledPage)
        m_flow.endPart();
}

void BlockSetter::set(const document::Cover& cover)
{
    m_hasCover = m_hasCover || m_block == 0;
    PdfBook& book = m_flow.book();
    book.page().beginArtifact();
    book.page().fill({0, 0, m_flow.width() + 2 * m_flow.margin(), 12}, kHeadingBlue);
    book.page().end();

    const auto setLine = [this](const char* role, const QString& text, const TextStyle& style) {
        if (text.isEmpty())
            return;
        const ShapedText shaped = m_typesetter.shape(Text(text), style, m_flow.width());
        Element element(m_root, role);
        m_flow.setText({&element, &shaped, wholeWidth()});
    };
    setLine("P", m_document.author, kCoverOrganisation);
    m_flow.gap(m_flow.bodyHeight() * 0.2);
    // "Annual status report:" and what it is on, each on lines of its own.
    setLine("Title", QString(m_document.title).replace(u": "_s, u":\n"_s), kCoverTitle);
    m_flow.gap(10);
    setLine("P", m_document.subtitle, kCoverSubtitle);
    m_flow.gap(26);
    m_flow.rule(m_flow.take(0), {0, 72}, 2.5, kHeadingBlue);
    m_flow.gap(26);
    std::vector<document::KeyValues::Row> facts = cover.facts;
    const auto addFact = [&facts](const QString& key, const QString& value) {
        if (!value.isEmpty())
            facts.push_back({key, Text(value)});
    };
    addFact(distributionWord(), document::distributionLabel(m_document.distribution));
    addFact(asOfWord(), asOfMoment(m_document));
    setFacts(facts, shapeFacts(facts, kCoverFact, m_flow.width() * 0.25));
    if (m_block + 1 < m_document.blocks.size())
        m_flow.endPart();
}

void BlockSetter::set(const document::Contents& contents)
{
    set(Heading{.level = 1, .text = contents.title});
    Element element(m_root, "TOC");
    size_t index = 0;
    for (size_t i = 0; i < m_document.blocks.size() && !m_flow.isCancelled(); ++i) {
        const auto* contentsBlock = std::get_if<document::Contents>(&m_document.blocks[i]);
        const auto* heading = std::get_if<Heading>(&m_document.blocks[i]);
        const size_t number = index;
        index += contentsBlock || heading ? 1 : 0;
        if (!heading || heading->level > contents.depth)
            continue;
        const bool isTop = heading->level <= 1;
        if (isTop)
            m_flow.gap(5);
        const double indent = 14.0 * std::max(0, heading->level - 1);
        const Span span{indent, m_flow.width() - indent - kPageNumberWidth};
        const auto shaped = m_typesetter.shape(heading->text, isTop ? kContentsTop : kBody, span.width);
        m_flow.demand(shaped->height());
        const double top = m_flow.take(shaped->height());

        Element entry(element, "TOCI");
        Element reference(entry, "Reference");
        Element link(reference, "Link");
        m_flow.paint({&link, shaped.get(), span}, 0, shaped->lines.size(), top);
        PdfPage& page = m_flow.book().page();
        const double lastLine = top + shaped->height() - shaped->leading;
        m_entries.push_back({m_flow.book().pages().size() - 1, page.reserve(link), number, lastLine});
        page.link(link, {m_flow.left(wholeWidth()), top, m_flow.width(), shaped->height()},
                  PdfBook::destination(headingName(number)), heading->text);
        const double end = indent + shaped->lines.back().width + 6;
        const Span leader{end, std::max(0.0, m_flow.width() - kPageNumberWidth + 8 - end)};
        page.beginArtifact();
        page.dots({m_flow.left(leader), lastLine + shaped->baseline()}, leader.width, colourOf(Ink::Line));
        page.end();
    }
    m_flow.gap(kParagraphGap);
}

} // namespace press
