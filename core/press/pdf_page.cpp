#include "core/press/pdf_page.h"

#include <algorithm>

namespace press {

using document::Point;

PdfPage::PdfPage(PdfFile& file, ParentTree& parents, double height)
    : m_file(file)
    , m_parents(parents)
    , m_height(height)
    , m_ref(file.allocate())
    , m_lateContent(file.allocate())
    , m_key(parents.addKey())
{
}

int PdfPage::addMark(Element& owner)
{
    owner.addMark(m_ref, m_markCount);
    pdf::appendReference(m_marks, owner.ref());
    m_marks += ' ';
    return m_markCount++;
}

void PdfPage::begin(Element& owner) { beginReserved(addMark(owner), owner.role()); }

void PdfPage::beginReserved(int mark, const char* role)
{
    m_content += '/';
    m_content += role;
    m_content += "<</MCID ";
    pdf::appendInteger(m_content, mark);
    m_content += ">>BDC\n";
}

void PdfPage::beginArtifact(const char* properties)
{
    m_content += "/Artifact<<" + QByteArray(properties) + ">>BDC\n";
}

void PdfPage::text(const QByteArray& operators, Point at)
{
    m_content += "BT 1 0 0 1 ";
    pdf::appendNumber(m_content, at.x);
    m_content += ' ';
    pdf::appendNumber(m_content, up(at.y));
    m_content.append(" Tm ").append(operators).append("ET\n");
}

void PdfPage::colour(Rgb colour, const char* colourOperator)
{
    for (const quint8 part : {colour.red, colour.green, colour.blue}) {
        pdf::appendNumber(m_content, part / 255.0);
        m_content += ' ';
    }
    m_content += colourOperator;
    m_content += ' ';
}

void PdfPage::fill(const Box& box, Rgb rgb)
{
    colour(rgb, "rg");
    for (const double value : {box.x, up(box.y + box.height), box.width, box.height}) {
        pdf::appendNumber(m_content, value);
        m_content += ' ';
    }
    m_content += "re f\n";
}

void PdfPage::dots(Point from, double length, Rgb rgb)
{
    m_content += "[0.6 2.4]0 d ";
    line({from, {from.x + length, from.y}}, 0.6, rgb);
    m_content += "[]0 d\n";
}

void PdfPage::line(const std::vector<Point>& points, double thickness, Rgb rgb)
{
    colour(rgb, "RG");
    m_content += pdf::number(thickness) + " w ";
    const char* step = " m ";
    for (const Point& point : points) {
        m_content += pdf::number(point.x) + ' ' + pdf::number(up(point.y)) + step;
        step = " l ";
    }
    m_content += "S\n";
}

void PdfPage::link(Element& owner, const Box& box, const QByteArray& target, const QString& description)
{
    const int key = m_parents.addKey();
    m_parents.set(key, owner.ref());
    m_links.push_back(
        {m_file.allocate(), box,
         "/Contents" + pdf::text(description) + "/StructParent " + QByteArray::number(key) + target});
    owner.addObject(m_ref, m_links.back().ref);
}

void PdfPage::figure(Element& parent, const Box& box, const QByteArray& entries,
                     const std::function<void()>& draw)
{
    m_figures.push_back({Element(parent, "Figure", entries), box});
    begin(m_figures.back().element);
    draw();
    end();
}

void PdfPage::fill(double height)
{
    double most = 0;
    for (const Growth& growth : m_growth)
        most += growth.most;
    m_grown = most > 0 ? std::clamp(height / most, 0.0, 1.0) : 0;
}

double PdfPage::lowered(double y) const
{
    double lowered = y;
    for (const Growth& growth : m_growth)
        lowered += growth.y <= y ? growth.most * m_grown : 0;
    return lowered;
}

QByteArray PdfPage::grown() const
{
    if (m_grown == 0)
        return m_content;
    QByteArray content = "q\n";
    qsizetype done = 0;
    for (const Growth& growth : m_growth) {
        content.append(QByteArrayView(m_content).sliced(done, growth.offset - done));
        content.append("1 0 0 1 0 ");
        pdf::appendNumber(content, -growth.most * m_grown);
        content.append(" cm\n");
        done = growth.offset;
    }
    return content.append(QByteArrayView(m_content).sliced(done)).append("Q\n");
}

void PdfPage::finish(Ref parent)
{
    const Ref content = m_file.addStream("", grown());
    m_content.clear();
    m_parents.set(m_key, m_file.add('[' + m_marks + ']'));
    const auto corners = [this](const Box& box) {
        const double top = lowered(box.y);
        return '[' + pdf::number(box.x) + ' ' + pdf::number(up(top + box.height)) + ' ' +
               pdf::number(box.x + box.width) + ' ' + pdf::number(up(top)) + ']';
    };
    for (Figure& figure : m_figures)
        figure.element.addEntries("/A<</O/Layout/Placement/Block/BBox" + corners(figure.box) + ">>");
    m_figures = std::vector<Figure>();
    QByteArray annotations;
    for (const Link& link : m_links) {
        m_file.write(link.ref, "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" + corners(link.box) +
                                   link.entries + ">>");
        annotations += pdf::reference(link.ref) + ' ';
    }
    m_file.write(m_ref, "<</Type/Page/Parent " + pdf::reference(parent) + "/StructParents " +
                            QByteArray::number(m_key) + "/Tabs/S/Contents[" + pdf::reference(content) + ' ' +
                            pdf::reference(m_lateContent) + ']' +
                            (annotations.isEmpty() ? QByteArray() : "/Annots[" + annotations + ']') + ">>");
    m_content.squeeze();
    m_marks = {};
    m_links = std::vector<Link>(); // gives its memory back, which an empty list would not
    if (!m_isReserved)
        m_growth = std::vector<Growth>();
}

void PdfPage::finishLate()
{
    m_file.writeStream(m_lateContent, "", m_content);
    m_content = {};
}

} // namespace press
