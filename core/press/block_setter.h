// Sets the blocks of a document, in their order, onto the pages of a PDF.
#pragma once

#include "core/press/column_widths.h"
#include "core/press/page_flow.h"

#include <span>

namespace press {

class BlockSetter
{
public:
    BlockSetter(const document::Document& document, PageFlow& flow);

    /// Stops between two blocks or rows once the flow is cancelled. `onSet` is told of each block that is
    /// set.
    void setAll(const std::function<void(size_t block)>& onSet = {});
    /// Page numbers of the contents, running heads and feet: what needs to know all pages. Call it last.
    void setLate();
    /// From 1, of each heading in its order.
    std::vector<size_t> headingPages() const;
    /// How much of the document is set, 0 to 1.
    double doneShare() const;

private:
    struct ContentsEntry ///< a page number to be filled in
    {
        size_t page;
        int mark;
        size_t heading;
        double top;
    };

    void set(const document::Cover& cover);
    void set(const document::Contents& contents);
    void set(const document::Heading& heading);
    void set(const document::Paragraph& paragraph);
    void set(const document::List& list);
    void set(const document::KeyValues& facts);
    void set(const document::Table& table);
    void set(const document::Note& note);
    void set(const document::Figure&) {} ///< waits for setFigures()
    void set(const document::PageBreak& pageBreak);

    /// What pages are about, from one on: a chapter, which a heading of the first level begins, or an entry,
    /// one of the third; of an entry, the pages that begin in the midst of it.
    struct Subject
    {
        size_t page;
        int level;
        QString title; ///< empty where none is gone on with
    };
    void addSubject(const document::Heading& heading, size_t page, bool isAtTop);

    bool leadsOn(size_t paragraph) const;
    double factNameWidth();
    /// Names and values of facts in their lines.
    struct ShapedFacts
    {
        size_t block = size_t(-1);
        double nameWidth = 0;
        std::vector<SharedText> names = {};
        std::vector<ShapedText> values = {};
        std::vector<double> heights = {};
    };
    ShapedFacts shapeFacts(const std::vector<document::KeyValues::Row>& rows, const TextStyle& style,
                           double nameWidth);
    const ShapedFacts& shapedFacts(size_t block);
    double leastHeight(const ShapedFacts& facts) const;
    double leastHeight(const document::List& list);
    double leastHeight(const document::Note& note);
    double leastHeight(const document::Paragraph& paragraph, size_t block);
    void setFacts(const std::vector<document::KeyValues::Row>& rows, const ShapedFacts& shaped);
    /// How many of `count` things stand together at each end of what is parted; 0: so few are not parted.
    static size_t keptOf(size_t count) { return count > 3 ? 2 : 0; }
    /// Turns the page before the last of several things where they do not all fit, so that none stands alone.
    void keepLast(size_t index, size_t count, const std::function<double(size_t)>& heightOf);
    QString runningHead(const QString& about);
    void setCaption(Element& owner, const QString& caption);
    void setFurniture(PdfPage& page, qsizetype number, qsizetype count, const QString& chapter,
                      const QString& entry);
    /// The room a block asks for at the least, below a heading that must not end a page.
    double leastHeight(size_t block);
    double leastHeight(const document::Table& table, const TableLook& look);
    double noteBelow(size_t table);
    double rowHeight(const std::vector<document::Cell>& row, const TableLook& look);
    TableLook lookOf(const document::Table& table);
    /// A figure laid out in the width it has.
    struct ShapedFigure
    {
        const document::Figure* figure;
        document::ChartPicture picture;
        double scale;
        ShapedText caption;
        ShapedText data; ///< where the rows behind it are; empty: nowhere
        double height() const;
    };
    ShapedFigure shapeFigure(const document::Figure& figure, double width);
    bool mayStandBeside(const document::Figure& figure);
    /// Those at the beginning of these blocks that stand side by side.
    std::vector<ShapedFigure> figureRow(std::span<const size_t> blocks);
    void setFigureRow(const std::vector<ShapedFigure>& row);
    void setFigure(const ShapedFigure& shaped, const Span& span, double captionHeight, double top);
    void setFigures(bool all, const std::function<void(size_t)>& onSet);
    void paint(const document::ChartPicture& picture, double left, double top, double scale);
    QString fitted(const QString& text, const TextStyle& style, double width);
    Span wholeWidth(document::Alignment alignment = document::Alignment::Start) const
    {
        return {0, m_flow.width(), alignment};
    }

    const document::Document& m_document;
    PageFlow& m_flow;
    Typesetter& m_typesetter;
    Element& m_root;
    size_t m_block = 0;                 ///< the one being set
    double m_blockShare = 0;            ///< how much of it is done
    std::vector<size_t> m_headingPages; ///< the page of each heading, from 0, in their order
    std::vector<Subject> m_subjects;    ///< by page
    std::vector<ContentsEntry> m_entries;
    ShapedFacts m_facts;           ///< of the block that was asked for last
    double m_factNameWidth = 0;    ///< 0 until it is asked for
    std::vector<size_t> m_figures; ///< blocks that have found no room yet
    bool m_hasCover = false;
};

} // namespace press
