#include "core/press/block_setter.h"

#include "core/press/block_styles.h"
#include "core/press/wording.h"

#include <algorithm>

namespace press {

using document::Anchor;
using document::ChartPicture;
using document::Figure;

namespace {

constexpr double kColumnGap = 28;    // between two that stand side by side
constexpr qsizetype kMostBars = 8;   // of one that is small enough for that
constexpr double kLongestName = 0.9; // of a bar, in the width that such a one has: two lines of half of it
constexpr double kCaptionGap = 7;
constexpr double kDataGap = 4;
constexpr double kMostWaiting = 0.5; // of a page: one that is taller finds no better place

} // namespace

double BlockSetter::ShapedFigure::height() const
{
    return kCaptionGap + picture.height * scale + kDataGap + data.height();
}

/// A chart is never cut; one that is taller than a page is made smaller.
BlockSetter::ShapedFigure BlockSetter::shapeFigure(const Figure& figure, double width)
{
    const auto measure = [this](const QString& text, double size) {
        return m_typesetter.shape(text, TextStyle{.size = size})->width();
    };
    ChartPicture picture = document::layOutChart(
        figure.chart, width, {.fontSize = 9, .isRightToLeft = m_flow.isRightToLeft(), .measure = measure});
    const double tallest = m_flow.bodyHeight() - 5 * kCaption.leading;
    const double scale = picture.height > tallest ? tallest / picture.height : 1;
    const auto shaped = [&](const QString& text, const TextStyle& style) {
        return text.isEmpty() ? ShapedText() : m_typesetter.shape(document::Text(text), style, width);
    };
    return {&figure, std::move(picture), scale, shaped(figure.caption, kCaption),
            shaped(figure.data ? attachedDataLine(figure.data->fileName) : QString(), kSmall)};
}

bool BlockSetter::mayStandBeside(const Figure& figure)
{
    const document::Chart& chart = figure.chart;
    const double longest = (m_flow.width() - kColumnGap) / 2 * kLongestName;
    return chart.kind == document::ChartKind::Bar && chart.categories.size() <= kMostBars &&
           std::ranges::all_of(chart.categories, [&](const QString& name) {
               return m_typesetter.shape(name, TextStyle{.size = 9})->width() <= longest;
           });
}

std::vector<BlockSetter::ShapedFigure> BlockSetter::figureRow(std::span<const size_t> blocks)
{
    const auto figure = [&](size_t i) -> const Figure& {
        return std::get<Figure>(m_document.blocks[blocks[i]]);
    };
    if (blocks.size() < 2 || !mayStandBeside(figure(0)) || !mayStandBeside(figure(1)))
        return {shapeFigure(figure(0), m_flow.width())};
    const double half = (m_flow.width() - kColumnGap) / 2;
    return {shapeFigure(figure(0), half), shapeFigure(figure(1), half)};
}

/// Those that have found no room yet wait for the next page, unless all must be set now.
void BlockSetter::setFigures(bool all, const std::function<void(size_t)>& onSet)
{
    std::vector<size_t> waiting;
    for (std::span<const size_t> left = m_figures; !left.empty();) {
        const std::vector<ShapedFigure> row = figureRow(left);
        double height = kBlockGap;
        for (const ShapedFigure& shaped : row)
            height = std::max(height, shaped.caption.height() + shaped.height());
        const bool waits = !all && height + kBlockGap > m_flow.room() && !m_flow.isAtTop() &&
                           height < m_flow.bodyHeight() * kMostWaiting;
        if (!waits)
            setFigureRow(row);
        for (const size_t block : left.first(row.size())) {
            if (waits)
                waiting.push_back(block);
            else if (onSet)
                onSet(block);
        }
        left = left.subspan(row.size());
    }
    m_figures = std::move(waiting);
}

void BlockSetter::setFigureRow(const std::vector<ShapedFigure>& row)
{
    double captions = 0;
    double pictures = 0;
    for (const ShapedFigure& shaped : row) {
        captions = std::max(captions, shaped.caption.height());
        pictures = std::max(pictures, shaped.height());
    }
    m_flow.gap(kBlockGap);
    m_flow.demand(captions + pictures);
    const double top = m_flow.take(captions + pictures);
    const double width = (m_flow.width() - kColumnGap * double(row.size() - 1)) / double(row.size());
    for (size_t i = 0; i < row.size(); ++i)
        setFigure(row[i], {double(i) * (width + kColumnGap), width}, captions, top);
    m_flow.gap(kParagraphGap + 7);
}

void BlockSetter::setFigure(const ShapedFigure& shaped, const Span& span, double captionHeight, double top)
{
    Element group(m_root, "Div");
    if (!shaped.caption.lines.empty()) {
        Element element(group, "Caption");
        m_flow.paint({&element, &shaped.caption, span}, 0, shaped.caption.lines.size(), top);
    }
    const double left = m_flow.left(span);
    const double pictureTop = top + captionHeight + kCaptionGap;
    const double height = shaped.picture.height * shaped.scale;
    m_flow.book().page().figure(group, {left, pictureTop, span.width, height},
                                "/Alt" + pdf::text(shaped.figure->alternativeText),
                                [&] { paint(shaped.picture, left, pictureTop, shaped.scale); });
    if (!shaped.figure->data)
        return;
    m_flow.book().attach(*shaped.figure->data);
    Element element(group, "P");
    m_flow.paint({&element, &shaped.data, span}, 0, shaped.data.lines.size(), pictureTop + height + kDataGap);
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
