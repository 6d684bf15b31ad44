// Fills page after page from top to bottom. Places are given from the start edge of the body, which is the
// right one in a document that reads from right to left.
#pragma once

#include "core/press/pdf_book.h"
#include "core/press/press.h"

namespace press {

/// A column of the body, in points from its start edge.
struct Span
{
    double start = 0;
    double width = 0;
    document::Alignment alignment = document::Alignment::Start;
};

/// Shaped text with its place beside others in a row. Without an owner it is page furniture.
struct Piece
{
    Element* owner;
    const ShapedText* shaped;
    Span span;
    const document::Text* text = nullptr; ///< where the links of the shaped text lead
    std::optional<document::Tone> mark = {};
};

/// How pages are filled otherwise than they would be by themselves, so that the last one holds enough.
struct Fit
{
    double gaps = 1;        ///< the white between things, as a share of what it is
    size_t shortPage = 0;   ///< the number of one that ends earlier, from 1; 0 for none
    double isShorterBy = 0; ///< in points
};

class PageFlow
{
public:
    PageFlow(PdfBook& book, double pageWidth, double pageHeight, double margin, bool isRightToLeft,
             const Fit& fit = {});

    double width() const { return m_pageWidth - 2 * m_margin; }
    double bodyHeight() const { return m_pageHeight - 2 * m_margin; }
    double margin() const { return m_margin; }
    bool isRightToLeft() const { return m_isRightToLeft; }
    /// The left edge of a span on the page.
    double left(const Span& span) const;

    /// At least this much white before the next thing, unless it begins a page.
    void gap(double height) { m_gap = std::max(m_gap, height * m_fit.gaps); }
    double room() const;
    /// Keeps so much of each page free, for what stays with the end of what is set now.
    void keepFree(double height) { m_keptFree = height; }
    bool isAtTop() const { return m_y <= m_margin; }
    /// How much of the page is used, 0 to 1.
    double filledShare() const { return (m_y - m_margin) / bodyHeight(); }
    /// Turns the page where less than this is left.
    void demand(double height);
    /// The top of a strip of this height, which is used up.
    double take(double height);
    void moveTo(double y) { m_y = y; }
    /// Between the rows of one thing, too, a little white may come.
    void growRow();
    /// Turns a page that is as full as may be; the white between its things grows, so that it ends where the
    /// others do.
    void breakPage();
    /// Turns the last page of a part, which stays as it is.
    void endPart();
    /// After each page; false once the person has cancelled.
    std::function<bool()> onPage = [] { return true; };
    bool isCancelled() const { return m_isCancelled; }

    /// Lines [first, last) with the top of the first at `top`.
    void paint(const Piece& piece, size_t first, size_t last, double top);
    /// A paragraph over as many pages as it takes; neither its first nor its last line stands alone.
    void setText(const Piece& piece);
    /// Pieces side by side; cut only where they are taller than `tallest`, the room of a fresh page. `turn`
    /// replaces breakPage().
    void setRow(const std::vector<Piece>& pieces, double padding, double tallest,
                const std::function<void()>& turn);
    void rule(double y, const Span& span, double thickness, Rgb colour);
    void paintMark(document::Tone tone, double left, double baseline, double size);

    PdfBook& book() { return m_book; }

private:
    void turn();
    QByteArray targetOf(const QString& address) const;

    PdfBook& m_book;
    double m_pageWidth;
    double m_pageHeight;
    double m_margin;
    bool m_isRightToLeft;
    Fit m_fit;
    double m_y;
    double m_gap = 0;
    double m_keptFree = 0;
    bool m_isCancelled = false;
};

/// The width of a state's mark with the white after it.
inline constexpr double kMarkWidth = 11;

} // namespace press
