// One page: drawing operators inside marked content, links, and what is said only when all pages are known.
#pragma once

#include "core/document/chart_layout.h"
#include "core/press/palette.h"
#include "core/press/pdf_structure.h"

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

    /// Content of `owner` that is drawn last: answers its number; it begins with beginReserved().
    int reserve(Element& owner);
    void beginReserved(int mark, const char* role);

    /// Writes the page; only late content may follow.
    void finish(Ref parent);
    void finishLate();
    Ref ref() const { return m_ref; }

private:
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
    QByteArray m_annotations;
};

} // namespace press
