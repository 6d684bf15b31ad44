#include "core/document/chart_layout.h"

#include "core/document/texts.h"
#include "core/support/in_language.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace document {

namespace {

double valueAt(const Series& series, qsizetype category)
{
    const double value = category < qsizetype(series.values.size()) ? series.values[size_t(category)] : 0;
    return std::isfinite(value) ? std::max(0.0, value) : 0;
}

QString valueLabel(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
    return support::locale().toString(value, 'f', isWhole ? 0 : 1);
}

/// The end of a scale: 1, 2 or 5 times a power of ten, so that its halves and quarters are easy to read.
double roundScale(double largest)
{
    if (largest <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(largest)));
    for (const double step : {1.0, 2.0, 4.0, 5.0, 10.0})
        if (largest <= step * power * (1 + 1e-9))
            return step * power;
    return largest;
}

constexpr double kPartGap = 0.75; // white between the parts of a bar, which colour alone would not tell apart

double estimatedWidth(const QString& text, double size) { return double(text.size()) * size * 0.62; }

/// Draws from the start edge; what it adds is mirrored where the language runs from right to left.
class Drawing
{
public:
    Drawing(double width, const ChartStyle& style)
        : m_style(style)
        , m_size(style.fontSize)
        , m_picture{.width = width}
    {
    }

    double measure(const QString& text) const
    {
        return m_style.measure ? m_style.measure(text, m_size) : estimatedWidth(text, m_size);
    }
    QString elided(QString text, double width) const
    {
        if (measure(text) <= width)
            return text;
        while (text.size() > 1 && measure(text + u'…') > width)
            text.chop(1);
        return text.trimmed() + u'…';
    }
    /// Lines that are not wider: broken between words, in a word only where it is wider alone.
    QStringList wrapped(const QString& text, double width) const
    {
        QStringList lines{QString()};
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
            QString& line = lines.last();
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (measure(longer) <= width || line.isEmpty())
                line = longer;
            else
                lines << word;
            while (measure(lines.last()) > width && lines.last().size() > 1) {
                qsizetype fitting = lines.last().size() - 1;
                while (fitting > 1 && measure(lines.last().first(fitting)) > width)
                    --fitting;
                const QString rest = lines.last().sliced(fitting);
                lines.last().truncate(fitting);
                lines << rest;
            }
        }
        return lines;
    }
    void rect(double start, double y, double width, double height, Ink ink)
    {
        add(RectMark{m_style.isRightToLeft ? m_picture.width - start - width : start, y, width, height, ink});
    }
    void line(Point from, Point to, Ink ink, double thickness)
    {
        add(LineMark{at(from), at(to), ink, thickness});
    }
    void polyline(std::vector<Point> points, Ink ink)
    {
        for (Point& point : points)
            point = at(point);
        add(PolylineMark{std::move(points), ink});
    }
    /// `anchor` as if from left to right.
    void text(Point point, const QString& text, Anchor anchor, Ink ink)
    {
        if (m_style.isRightToLeft && anchor != Anchor::Middle)
            anchor = anchor == Anchor::Left ? Anchor::Right : Anchor::Left;
        add(TextMark{at(point), text, anchor, ink, m_size});
    }
    double size() const { return m_size; }
    double width() const { return m_picture.width; }
    ChartPicture finished(double height)
    {
        m_picture.height = height;
        return std::move(m_picture);
    }

private:
    Point at(Point point) const
    {
        return {m_style.isRightToLeft ? m_picture.width - point.x : point.x, point.y};
    }
    void add(Mark mark) { m_picture.marks.push_back(std::move(mark)); }

    const ChartStyle& m_style;
    double m_size;
    ChartPicture m_picture;
};

constexpr double kMostOfBars = 0.55; // of the width; longer bars say no more

/// Where bars begin and end: after the names, before the room for the longest value.
struct BarArea
{
    double start;
    double length;
    double labelWidth;
};

BarArea barArea(const Chart& chart, const Drawing& drawing, double longestValue)
{
    double names = 0;
    for (const QString& category : chart.categories)
        names = std::max(names, drawing.measure(category));
    names = std::min(names, drawing.width() * 0.5);
    const double start = names + drawing.size();
    const double room = std::max(drawing.width() - start - longestValue - drawing.size(), drawing.size());
    return {start, std::min(room, drawing.width() * kMostOfBars), names};
}

ChartPicture layOutBars(const Chart& chart, Drawing& drawing)
{
    const bool isStacked = chart.kind == ChartKind::StackedBar;
    const size_t seriesCount = isStacked ? chart.series.size() : std::min<size_t>(1, chart.series.size());
    const double size = drawing.size();
    const double rowHeight = size * 2.1;
    const double barHeight = size * 1.35;

    std::vector<double> totals;
    double longestValue = 0;
    for (qsizetype c = 0; c < chart.categories.size(); ++c) {
        double total = 0;
        for (size_t s = 0; s < seriesCount; ++s)
            total += valueAt(chart.series[s], c);
        totals.push_back(total);
        longestValue = std::max(longestValue, drawing.measure(valueLabel(total)));
    }
    const double largest = totals.empty() ? 0 : *std::max_element(totals.begin(), totals.end());
    const BarArea area = barArea(chart, drawing, longestValue);

    double y = 0;
    if (isStacked && seriesCount > 1) { // each name in the colour of its part, in the order of the parts
        double x = area.start;
        for (const Series& series : chart.series) {
            const double needed = size * 1.3 + drawing.measure(series.name);
            if (x > area.start && x + needed > drawing.width()) {
                x = area.start;
                y += size * 1.6;
            }
            drawing.rect(x, y + size * 0.25, size * 0.8, size * 0.8, inkOf(series.tone));
            drawing.text({x + size * 1.2, y + size}, series.name, Anchor::Left, inkOf(series.tone));
            x += needed + size * 1.4;
        }
        y += rowHeight;
    }
    const double rowGap = rowHeight - barHeight;
    for (qsizetype c = 0; c < chart.categories.size(); ++c) {
        const QStringList names = drawing.wrapped(chart.categories[c], area.labelWidth);
        const double lineHeight = size * 1.25;
        const double nameHeight = lineHeight * double(names.size() - 1) + barHeight;
        for (qsizetype line = 0; line < names.size(); ++line)
            drawing.text({area.labelWidth, y + barHeight / 2 + size * 0.36 + lineHeight * double(line)},
                         names[line], Anchor::Right, Ink::Text);
        const double barTop = y;
        const double baseline = barTop + barHeight / 2 + size * 0.36;
        double x = area.start;
        for (size_t s = 0; s < seriesCount; ++s) {
            const double value = valueAt(chart.series[s], c);
            const double length = largest > 0 ? value / largest * area.length : 0;
            const bool hasOwnTone = !isStacked && c < qsizetype(chart.categoryTones.size());
            if (length > 0)
                drawing.rect(x, barTop, isStacked ? std::max(length - kPartGap, length / 2) : length,
                             barHeight,
                             inkOf(hasOwnTone ? chart.categoryTones[size_t(c)] : chart.series[s].tone));
            const QString label = valueLabel(value);
            if (isStacked && drawing.measure(label) + size * 0.6 < length)
                drawing.text({x + length / 2, baseline}, label, Anchor::Middle, Ink::OnTone);
            x += length;
        }
        if (totals[size_t(c)] > 0)
            drawing.text({x + size * 0.5, baseline}, valueLabel(totals[size_t(c)]), Anchor::Left, Ink::Text);
        else // a bar without length would be no bar
            drawing.text({x, baseline}, tr("none"), Anchor::Left, Ink::Muted);
        y += nameHeight + rowGap;
    }
    return drawing.finished(std::max(0.0, y - rowGap));
}

/// Moves labels apart that would stand on each other, keeping their order from top to bottom.
void spread(std::vector<std::pair<double, size_t>>& labels, double distance, double bottom)
{
    std::sort(labels.begin(), labels.end());
    for (size_t i = 1; i < labels.size(); ++i)
        labels[i].first = std::max(labels[i].first, labels[i - 1].first + distance);
    double limit = bottom;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label, limit -= distance)
        label->first = std::min(label->first, limit);
}

ChartPicture layOutLines(const Chart& chart, Drawing& drawing)
{
    const qsizetype count = chart.categories.size();
    const double size = drawing.size();
    double largest = 0;
    double labels = 0;
    for (const Series& series : chart.series) {
        for (qsizetype c = 0; c < count; ++c)
            largest = std::max(largest, valueAt(series, c));
        labels =
            std::max(labels, drawing.measure(series.name + u' ' + valueLabel(valueAt(series, count - 1))));
    }
    const double scale = roundScale(largest);
    labels = std::min(labels, drawing.width() * 0.35);
    const double start = drawing.measure(valueLabel(scale)) + size;
    const double end = drawing.width() - labels - size;
    const double top = size;
    const double bottom = top + std::clamp(drawing.width() * 0.3, size * 8, size * 18);
    const auto x = [&](qsizetype c) {
        return start + (end - start) * (count > 1 ? double(c) / double(count - 1) : 0.5);
    };
    const auto y = [&](double value) { return bottom - (bottom - top) * value / scale; };

    for (const double part : {0.0, 0.5, 1.0}) {
        drawing.line({start, y(scale * part)}, {end, y(scale * part)}, Ink::Line, 0.5);
        drawing.text({start - size * 0.5, y(scale * part) + size * 0.36}, valueLabel(scale * part),
                     Anchor::Right, Ink::Muted);
    }
    double free = 0; // where the next category's name may begin
    for (qsizetype c = 0; c < count; ++c) {
        const double half = drawing.measure(chart.categories[c]) / 2;
        if (x(c) - half < free)
            continue;
        drawing.text({x(c), bottom + size * 1.5}, chart.categories[c], Anchor::Middle, Ink::Muted);
        free = x(c) + half + size;
    }
    std::vector<std::pair<double, size_t>> names;
    for (size_t s = 0; s < chart.series.size(); ++s) {
        std::vector<Point> points;
        for (qsizetype c = 0; c < count; ++c)
            points.push_back({x(c), y(valueAt(chart.series[s], c))});
        names.push_back({points.back().y, s});
        drawing.rect(points.back().x - 2, points.back().y - 2, 4, 4, inkOf(chart.series[s].tone));
        drawing.polyline(std::move(points), inkOf(chart.series[s].tone));
    }
    spread(names, size * 1.25, bottom);
    for (const auto& [at, s] : names) {
        const QString name = chart.series[s].name + u' ' + valueLabel(valueAt(chart.series[s], count - 1));
        drawing.text({x(count - 1) + size * 0.7, at + size * 0.36}, drawing.elided(name, labels + size * 0.3),
                     Anchor::Left, inkOf(chart.series[s].tone));
    }
    return drawing.finished(bottom + size * 2);
}

ChartPicture layOutSparkline(const Series& series, Drawing& drawing)
{
    const double height = drawing.size() * 1.8;
    const double largest = *std::max_element(series.values.begin(), series.values.end());
    const auto count = qsizetype(series.values.size());
    std::vector<Point> points;
    for (qsizetype i = 0; i < count; ++i)
        points.push_back({2 + (drawing.width() - 4) * (count > 1 ? double(i) / double(count - 1) : 0.5),
                          height - 2 - (largest > 0 ? (height - 4) * valueAt(series, i) / largest : 0)});
    drawing.rect(points.back().x - 2, points.back().y - 2, 4, 4, inkOf(series.tone));
    drawing.polyline(std::move(points), inkOf(series.tone));
    return drawing.finished(height);
}

} // namespace

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Ink::Neutral;
    case Tone::Accent:
        return Ink::Accent;
    case Tone::Ok:
        return Ink::Ok;
    case Tone::Warn:
        return Ink::Warn;
    case Tone::Risk:
        return Ink::Risk;
    case Tone::Closed:
        return Ink::Closed;
    }
    return Ink::Neutral;
}

ChartPicture layOutChart(const Chart& chart, double width, const ChartStyle& style)
{
    Drawing drawing(width, style);
    if (chart.series.empty())
        return drawing.finished(0);
    if (chart.kind == ChartKind::Sparkline)
        return chart.series[0].values.empty() ? drawing.finished(0)
                                              : layOutSparkline(chart.series[0], drawing);
    if (chart.categories.isEmpty())
        return drawing.finished(0);
    return chart.kind == ChartKind::Line ? layOutLines(chart, drawing) : layOutBars(chart, drawing);
}

} // namespace document
