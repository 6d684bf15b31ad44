#include "core/press/block_setter.h"

#include "core/press/block_styles.h"
#include "core/press/wording.h"

#include <algorithm>

namespace press {

using document::Anchor;
using document::ChartPicture;
using document::Figure;

ChartPicture BlockSetter::pictureOf(const Figure& figure)
{
    const auto measure = [this](const QString& text, double size) {
        return m_typesetter.shape(text, TextStyle{.size = size})->width();
    };
    return document::layOutChart(
        figure.chart, m_flow.width(),
        {.fontSize = 9, .isRightToLeft = m_flow.isRightToLeft(), .measure = measure});
}

/// A chart is never cut; one that is taller than a page is made smaller.
double BlockSetter::figureScale(const ChartPicture& picture) const
{
    const double tallest = m_flow.bodyHeight() - 5 * kCaption.leading;
    return picture.height > tallest ? tallest / picture.height : 1;
}

void BlockSetter::set(const Figure& figure)
{
    const ChartPicture picture = pictureOf(figure);
    const double scale = figureScale(picture);
    m_flow.gap(kBlockGap);
    m_flow.demand(picture.height * scale + 3 * kCaption.leading);
    Element group(m_root, "Div");
    setCaption(group, figure.caption);
    m_flow.gap(7);
    const double top = m_flow.take(picture.height * scale);
    const double left = m_flow.left(wholeWidth());
    {
        const double bottom = 2 * m_flow.margin() + m_flow.bodyHeight() - top - picture.height * scale;
        Element element(group, "Figure",
                        "/Alt" + pdf::text(figure.alternativeText) + "/A<</O/Layout/Placement/Block/BBox[" +
                            pdf::number(left) + ' ' + pdf::number(bottom) + ' ' +
                            pdf::number(left + m_flow.width()) + ' ' +
                            pdf::number(bottom + picture.height * scale) + "]>>");
        m_flow.book().page().begin(element);
        paint(picture, left, top, scale);
        m_flow.book().page().end();
    }
    m_flow.gap(4);
    if (figure.data) {
        m_flow.book().attach(*figure.data);
        const ShapedText shaped = m_typesetter.shape(document::Text(attachedDataLine(figure.data->fileName)),
                                                     kSmall, m_flow.width());
        Element element(group, "P");
        m_flow.setText({&element, &shaped, wholeWidth()});
    }
    m_flow.gap(kParagraphGap + 7);
}

void BlockSetter::paint(const ChartPicture& picture, double left, double top, double scale)
{
    PdfPage& page = m_flow.book().page();
    const auto at = [&](document::Point point) {
        return document::Point{left + point.x * scale, top + point.y * scale};
    };
    for (const document::Mark& mark : picture.marks) {
        if (const auto* rect = std::get_if<document::RectMark>(&mark)) {
            const auto corner = at({rect->x, rect->y});
            page.fill({corner.x, corner.y, rect->width * scale, rect->height * scale}, colourOf(rect->ink));
        } else if (const auto* line = std::get_if<document::LineMark>(&mark)) {
            page.line({at(line->from), at(line->to)}, line->thickness * scale, colourOf(line->ink));
        } else if (const auto* curve = std::get_if<document::PolylineMark>(&mark)) {
            std::vector<document::Point> points;
            std::transform(curve->points.begin(), curve->points.end(), std::back_inserter(points), at);
            page.line(points, curve->thickness * scale, colourOf(curve->ink));
        } else if (const auto* text = std::get_if<document::TextMark>(&mark)) {
            const auto shaped = m_typesetter.shape(
                text->text, TextStyle{.size = text->size * scale, .colour = colourOf(text->ink)});
            const double shift = text->anchor == Anchor::Left    ? 0
                                 : text->anchor == Anchor::Right ? shaped->width()
                                                                 : shaped->width() / 2;
            const auto pen = at(text->at);
            for (const Segment& segment : shaped->lines[0].segments)
                page.text(segment.operators, {pen.x - shift + segment.x, pen.y});
        }
    }
}

} // namespace press
