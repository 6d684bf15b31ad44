#include "core/press/block_setter.h"

#include "core/press/block_styles.h"
#include "core/press/cut_line.h"
#include "core/press/wording.h"

namespace press {

using namespace Qt::StringLiterals;
using document::Alignment;
using document::Ink;

namespace {

constexpr QChar kIsolate(0x2068); // as support::isolated() sets them
constexpr QChar kIsolateEnd(0x2069);
constexpr double kFurnitureGap = 16;
constexpr double kAboutShare = 0.72; // of the line, for what the page is about
constexpr double kLeastChapter = 40; // less of a chapter's name tells nothing

} // namespace

void BlockSetter::setLate()
{
    auto& pages = m_flow.book().pages();
    for (const ContentsEntry& entry : m_entries) {
        const auto number = m_typesetter.shape(QString::number(m_headingPages[entry.heading] + 1), kBody);
        const Span span{m_flow.width() - number->width(), number->width()};
        pages[entry.page].beginReserved(entry.mark, "Link");
        const double top = pages[entry.page].lowered(entry.top);
        for (const Segment& segment : number->lines[0].segments)
            pages[entry.page].text(segment.operators,
                                   {m_flow.left(span) + segment.x, top + number->baseline()});
        pages[entry.page].end();
    }
    auto next = m_subjects.begin();
    QString chapter;
    QString entry;
    for (size_t i = 0; i < pages.size(); ++i) {
        for (; next != m_subjects.end() && next->page <= i; ++next)
            (next->level == 1 ? chapter : entry) = next->title;
        if (i > 0 || !m_hasCover)
            setFurniture(pages[i], qsizetype(i + 1), qsizetype(pages.size()), chapter, entry);
        pages[i].finishLate();
    }
}

void BlockSetter::setFurniture(PdfPage& page, qsizetype number, qsizetype count, const QString& chapter,
                               const QString& entry)
{
    const double headTop = m_flow.margin() - 28;
    const double footTop = m_flow.margin() + m_flow.bodyHeight() + 14;
    const auto draw = [&](const QString& text, Alignment alignment, double top) {
        const auto shaped = m_typesetter.shape(text, kFurniture);
        const double start = alignment == Alignment::Start ? 0 : m_flow.width() - shaped->width();
        for (const Segment& segment : shaped->lines[0].segments)
            page.text(segment.operators,
                      {m_flow.left({start, shaped->width()}) + segment.x, top + shaped->baseline()});
        return shaped->width();
    };
    const double left = m_flow.left(wholeWidth());
    const bool isLetterhead = number == 1 && m_document.distribution == document::Distribution::Addressee;
    if (!isLetterhead) {
        page.beginArtifact("/Type/Pagination/Subtype/Header");
        // In the midst of an entry the chapter is more than the title, which each reader knows.
        const double about =
            draw(entry.isEmpty() ? runningHead(chapter) : runningHead(entry), Alignment::End, headTop);
        draw(fitted(entry.isEmpty() ? m_document.title : chapter, kFurniture,
                    m_flow.width() - about - kFurnitureGap),
             Alignment::Start, headTop);
        page.line({{left, headTop + 14}, {left + m_flow.width(), headTop + 14}}, 0.5, colourOf(Ink::Line));
        page.end();
    }
    page.beginArtifact("/Type/Pagination/Subtype/Footer");
    const double pages = draw(pageLine(number, count), Alignment::End, footTop);
    draw(fitted(originLine(m_document), kFurniture, m_flow.width() - pages - kFurnitureGap), Alignment::Start,
         footTop);
    page.end();
}

/// Who may read it stands there whole; what it is about gives way.
QString BlockSetter::runningHead(const QString& about)
{
    const QString standing = standingLine(m_document).simplified();
    const bool isTitle = QString(about).remove(kIsolate).remove(kIsolateEnd) == m_document.title;
    if (about.isEmpty() || isTitle)
        return standing;
    const QString end = standing.isEmpty() ? QString() : u" · "_s + standing;
    const double room = m_flow.width() * kAboutShare - m_typesetter.shape(end, kFurniture)->width();
    return room < kLeastChapter ? standing : fitted(about, kFurniture, room) + end;
}

QString BlockSetter::fitted(const QString& text, const TextStyle& style, double width)
{
    return cutLine(text.simplified(), width, m_flow.isRightToLeft(),
                   [&](const QString& line) { return m_typesetter.shape(line, style)->width(); });
}

} // namespace press
