#include "core/press/page_flow.h"

#include "core/press/wording.h"

#include <QUrl>

#include <algorithm>

namespace press {

using document::Alignment;
using document::Point;
using document::Tone;

namespace {

constexpr double kGapGrowth = 0.9; // of the white between two things
constexpr double kRowGrowth = 1.5; // in points

} // namespace

PageFlow::PageFlow(PdfBook& book, double pageWidth, double pageHeight, double margin, bool isRightToLeft,
                   const Fit& fit)
    : m_book(book)
    , m_pageWidth(pageWidth)
    , m_pageHeight(pageHeight)
    , m_margin(margin)
    , m_isRightToLeft(isRightToLeft)
    , m_fit(fit)
    , m_y(margin)
{
}

double PageFlow::left(const Span& span) const
{
    return m_isRightToLeft ? m_pageWidth - m_margin - span.start - span.width : m_margin + span.start;
}

double PageFlow::room() const
{
    const bool endsEarlier = m_book.pages().size() == m_fit.shortPage;
    return m_pageHeight - m_margin - m_y - (isAtTop() ? 0 : m_gap) - m_keptFree -
           (endsEarlier ? m_fit.isShorterBy : 0);
}

void PageFlow::demand(double height)
{
    if (height > room() && !isAtTop())
        breakPage();
}

double PageFlow::take(double height)
{
    const double gap = isAtTop() ? 0 : m_gap;
    if (gap > 0)
        m_book.page().growsAt(m_y, gap * kGapGrowth);
    const double top = m_y + gap;
    m_gap = 0;
    m_y = top + height;
    return top;
}

void PageFlow::growRow()
{
    if (!isAtTop())
        m_book.page().growsAt(m_y, kRowGrowth);
}

void PageFlow::breakPage()
{
    m_gap = 0;
    m_book.page().fill(room());
    turn();
}

void PageFlow::endPart() { turn(); }

void PageFlow::turn()
{
    m_book.turnPage();
    m_y = m_margin;
    m_gap = 0;
    m_isCancelled = !onPage() || m_isCancelled;
}

QByteArray PageFlow::targetOf(const QString& address) const
{
    if (address.startsWith(u'#'))
        return PdfBook::destination("#" + address.mid(1).toUtf8());
    return "/A<</S/URI/URI" + pdf::text(QString::fromLatin1(QUrl(address).toEncoded())) + ">>";
}

void PageFlow::paint(const Piece& piece, size_t first, size_t last, double top)
{
    PdfPage& page = m_book.page();
    const ShapedText& shaped = *piece.shaped;
    constexpr int kNone = -2;
    int current = kNone;
    std::optional<Element> link;
    std::optional<Box> linked; ///< what of the line belongs to the link
    const auto endLine = [&] {
        if (link && linked) {
            const document::Run& run = piece.text->runs[size_t(current)];
            page.link(*link, *linked, targetOf(run.link), run.text);
        }
        linked.reset();
    };
    for (size_t i = first; i < last; ++i) {
        const Line& line = shaped.lines[i];
        const double slack = piece.span.width - line.width;
        const double toStart = piece.span.alignment == Alignment::Start ? 0
                               : piece.span.alignment == Alignment::End ? slack
                                                                        : slack / 2;
        const double x = left(piece.span) + (m_isRightToLeft ? slack - toStart : toStart);
        const double lineTop = top + double(i - first) * shaped.leading;
        for (const Segment& segment : line.segments) {
            const int target = piece.text && piece.owner ? segment.link : -1;
            if (target != current) {
                endLine();
                if (current != kNone)
                    page.end();
                link.reset();
                if (!piece.owner)
                    page.beginArtifact();
                else
                    page.begin(target < 0 ? *piece.owner : link.emplace(*piece.owner, "Link"));
                current = target;
            }
            page.text(segment.operators, {x + segment.x, lineTop + shaped.baseline()});
            if (link) {
                const double start = linked ? std::min(linked->x, x + segment.x) : x + segment.x;
                const double end =
                    std::max(linked ? linked->x + linked->width : 0, x + segment.x + segment.width);
                linked = Box{start, lineTop, std::max(1.0, end - start), shaped.leading};
            }
        }
        endLine();
    }
    if (current != kNone)
        page.end();
}

void PageFlow::setText(const Piece& piece)
{
    const size_t count = piece.shaped->lines.size();
    for (size_t first = 0; first < count;) {
        const size_t left = count - first;
        auto fitting = size_t(std::max(0.0, (room() + 0.01) / piece.shaped->leading));
        if (fitting < left) {
            fitting = std::min(fitting, left - 2 * (left > 2)); // two lines at least go over
            if (left <= 3 || fitting < 2)
                fitting = 0;
        }
        if (fitting == 0 && !isAtTop()) {
            breakPage();
            continue;
        }
        const size_t taken = std::clamp<size_t>(fitting, 1, left);
        paint(piece, first, first + taken, take(double(taken) * piece.shaped->leading));
        first += taken;
    }
}

void PageFlow::setRow(const std::vector<Piece>& pieces, double padding, double tallest,
                      const std::function<void()>& turn)
{
    double height = 0;
    for (const Piece& piece : pieces)
        height = std::max(height, piece.shaped->height());
    if (height + 2 * padding > room() && height + 2 * padding <= tallest)
        turn();

    std::vector<size_t> done(pieces.size(), 0);
    for (bool isFirst = true;; isFirst = false) {
        double stripHeight = 0;
        bool isLeft = false;
        std::vector<size_t> ends(pieces.size());
        for (size_t i = 0; i < pieces.size(); ++i) {
            const ShapedText& shaped = *pieces[i].shaped;
            const auto fitting = size_t(std::max(0.0, (room() - 2 * padding + 0.01) / shaped.leading));
            ends[i] = std::min(shaped.lines.size(), done[i] + fitting);
            if (ends[i] + 1 == shaped.lines.size() && ends[i] > done[i] + 2)
                --ends[i]; // two lines at least go over
            isLeft = isLeft || ends[i] < shaped.lines.size();
            stripHeight = std::max(stripHeight, double(ends[i] - done[i]) * shaped.leading);
        }
        if (isLeft && stripHeight == 0) {
            if (room() >= tallest - 0.01) // a page too small for a line: let it hang over the margin
                for (size_t i = 0; i < pieces.size(); ++i)
                    ends[i] = std::min(pieces[i].shaped->lines.size(), done[i] + 1);
            else {
                turn();
                continue;
            }
        }
        const double top = take(stripHeight + 2 * padding) + padding;
        for (size_t i = 0; i < pieces.size(); ++i) {
            Piece piece = pieces[i];
            if (piece.mark) {
                const double at =
                    m_isRightToLeft ? left(piece.span) + piece.span.width - kMarkWidth : left(piece.span);
                if (isFirst)
                    paintMark(*piece.mark, m_isRightToLeft ? at + 3 : at, top + piece.shaped->baseline(), 7);
                piece.span.start += kMarkWidth;
                piece.span.width -= kMarkWidth;
            }
            paint(piece, done[i], ends[i], top);
            done[i] = ends[i];
        }
        if (!isLeft)
            return;
        turn();
    }
}

void PageFlow::rule(double y, const Span& span, double thickness, Rgb colour)
{
    PdfPage& page = m_book.page();
    page.beginArtifact();
    page.line({{left(span), y}, {left(span) + span.width, y}}, thickness, colour);
    page.end();
}

void PageFlow::paintMark(Tone tone, double left, double baseline, double size)
{
    const double top = baseline - size;
    const double middle = baseline - size / 2;
    const auto at = [&](double x, double y) { return Point{left + x * size, top + y * size}; };
    const Rgb colour = colourOf(document::inkOf(tone));
    PdfPage& page = m_book.page();
    page.beginArtifact();
    switch (tone) {
    case Tone::Ok:
        page.line({at(0.05, 0.55), at(0.38, 0.9), at(0.95, 0.15)}, 1.4, colour);
        break;
    case Tone::Warn:
        page.line({at(0.5, 0.1), at(0.95, 0.92), at(0.05, 0.92), at(0.5, 0.1), at(0.7, 0.5)}, 1.2, colour);
        break;
    case Tone::Risk:
        page.line({at(0.1, 0.15), at(0.9, 0.95)}, 1.4, colour);
        page.line({at(0.9, 0.15), at(0.1, 0.95)}, 1.4, colour);
        break;
    case Tone::Closed:
        page.line({{left, middle}, {left + size, middle}}, 1.4, colour);
        break;
    case Tone::Accent:
        page.fill({left + 1, top + 1.5, size - 2, size - 2}, colour);
        break;
    case Tone::Neutral:
        page.line({at(0.15, 0.2), at(0.85, 0.2), at(0.85, 0.9), at(0.15, 0.9), at(0.15, 0.15)}, 1, colour);
        break;
    }
    page.end();
}

} // namespace press
