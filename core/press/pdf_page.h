// One page: drawing operators inside marked content, links, and what is said only when all pages are known.
#pragma once

#include "core/document/chart_layout.h"
#include "core/press/palette.h"
#include "core/press/pdf_structure.h"

#include <functional>

namespace press {

/// In points, from the top left corner of the page.
struct Box
{
    double x, y, width, height;
};

class PdfPage
{
public:
    PdfPage(PdfFile& file, ParentTree& parents, double height);

    /// Every drawing stands between a begin and an end.
    void begin(Element& owner);
    void beginArtifact(const char* properties = "");
    void end() { m_content += "EMC\n"; }

    /// `operators` of the typesetter, with the pen at this point of the baseline.
    void text(const QByteArray& operators, document::Point at);
    void fill(const Box& box, Rgb colour);
    void line(const std::vector<document::Point>& points, double thickness, Rgb colour);
    /// A dotted line to the right.
    void dots(document::Point from, double length, Rgb colour);

    /// A clickable area of the link element; `target` is a /Dest or /A entry, `description` what it says.
    void link(Element& owner, const Box& box, const QByteArray& target, const QString& description);

    /// A figure inside this box; `entries` as of an element.
    void figure(Element& parent, const Box& box, const QByteArray& entries,
                const std::function<void()>& draw);

    /// A place between two things, in no marked content, where the white may grow by `most`.
    void growsAt(double y, double most) { m_growth.push_back({m_content.size(), y, most}); }
    /// Lets the white grow until so much more is filled, as far as it may.
    void fill(double height);
    /// Where that has brought what was drawn here.
    double lowered(double y) const;

    /// Content of `owner` that is drawn last: answers its number; it begins with beginReserved().
    int reserve(Element& owner) { return m_isReserved = true, addMark(owner); }
    void beginReserved(int mark, const char* role);

    /// Writes the page; only late content may follow.
    void finish(Ref parent);
    void finishLate();
    Ref ref() const { return m_ref; }

private:
    struct Growth
    {
        qsizetype offset; ///< in the content
        double y;
        double most;
    };
    struct Link
    {
        Ref ref;
        Box box;
        QByteArray entries;
    };
    struct Figure
    {
        Element element;
        Box box;
    };
    int addMark(Element& owner);
    QByteArray grown() const;
    void colour(Rgb colour, const char* colourOperator);
    double up(double y) const { return m_height - y; }

    PdfFile& m_file;
    ParentTree& m_parents;
    double m_height;
    Ref m_ref;
    Ref m_lateContent;
    int m_key;
    QByteArray m_content;
    QByteArray m_marks;
    int m_markCount = 0;
    std::vector<Growth> m_growth;
    double m_grown = 0; ///< of what it may, as a share
    bool m_isReserved = false;
    std::vector<Link> m_links;
    std::vector<Figure> m_figures; ///< are written once it is known where they stand
};

} // namespace press
