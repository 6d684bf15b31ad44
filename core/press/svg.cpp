#include "core/press/svg.h"

#include "core/press/palette.h"
#include "core/press/wording.h"

namespace press {

using namespace Qt::StringLiterals;
using document::Anchor;

namespace {

QString number(double value) { return QString::number(value, 'f', 2); }

QString stroke(document::Ink ink, double thickness)
{
    return u" fill=\"none\" stroke=\"%1\" stroke-width=\"%2\"/>"_s.arg(colourOf(ink).css(),
                                                                       number(thickness));
}

struct MarkWriter
{
    QString operator()(const document::RectMark& rect) const
    {
        return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>"_s.arg(
            number(rect.x), number(rect.y), number(rect.width), number(rect.height),
            colourOf(rect.ink).css());
    }
    QString operator()(const document::LineMark& line) const
    {
        return u"<path d=\"M%1 %2L%3 %4\""_s.arg(number(line.from.x), number(line.from.y), number(line.to.x),
                                                 number(line.to.y)) +
               stroke(line.ink, line.thickness);
    }
    QString operator()(const document::PolylineMark& line) const
    {
        QStringList points;
        for (const auto& point : line.points)
            points << number(point.x) + u',' + number(point.y);
        return u"<polyline points=\""_s + points.join(u' ') + u'"' + stroke(line.ink, line.thickness);
    }
    QString operator()(const document::TextMark& text) const
    {
        // The anchor is physical; the page's direction must not turn it round.
        const auto anchor = text.anchor == Anchor::Left    ? u"start"_s
                            : text.anchor == Anchor::Right ? u"end"_s
                                                           : u"middle"_s;
        return u"<text x=\"%1\" y=\"%2\" direction=\"ltr\" text-anchor=\"%3\" font-size=\"%4\" fill=\"%5\">%6</text>"_s
            .arg(number(text.at.x), number(text.at.y), anchor, number(text.size), colourOf(text.ink).css(),
                 printable(text.text).toHtmlEscaped());
    }
};

} // namespace

QString toSvg(const document::ChartPicture& picture, const QString& label)
{
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%1\" width=\"%2\" "
                  u"height=\"%3\" "
                  "viewBox=\"0 0 %2 %3\" font-family=\"Noto Sans, sans-serif\">"_s.arg(
                      printable(label).toHtmlEscaped(), number(picture.width), number(picture.height));
    for (const document::Mark& mark : picture.marks)
        svg += std::visit(MarkWriter{}, mark);
    return svg + u"</svg>"_s;
}

} // namespace press
