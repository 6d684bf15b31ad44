#include "ui/widgets/chart_view.h"

#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

namespace ui {

using document::Ink;

namespace {

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return colour(Token::Text);
    case Ink::Muted:
        return colour(Token::Muted);
    case Ink::Line:
        return colour(Token::Line);
    case Ink::Neutral:
    case Ink::Closed:
        return colour(Token::Closed);
    case Ink::Accent:
        return colour(Token::Accent);
    case Ink::Ok:
        return colour(Token::Ok);
    case Ink::Warn:
        return colour(Token::Warn);
    case Ink::Risk:
        return colour(Token::Risk);
    case Ink::OnTone:
        return colour(Token::Raised);
    }
    Q_UNREACHABLE();
}

QFont fontOfSize(double size)
{
    QFont font = fontOf(TextStyle::Body);
    font.setPixelSize(qMax(1, qRound(size)));
    return font;
}

struct Brush
{
    QPainter& painter;

    void operator()(const document::RectMark& mark) const
    {
        painter.fillRect(QRectF(mark.x, mark.y, mark.width, mark.height), colourOf(mark.ink));
    }
    void operator()(const document::LineMark& mark) const
    {
        painter.setPen(QPen(colourOf(mark.ink), mark.thickness));
        painter.drawLine(QPointF(mark.from.x, mark.from.y), QPointF(mark.to.x, mark.to.y));
    }
    void operator()(const document::PolylineMark& mark) const
    {
        QPolygonF line;
        for (const document::Point& point : mark.points)
            line << QPointF(point.x, point.y);
        painter.setPen(QPen(colourOf(mark.ink), mark.thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
    }
    void operator()(const document::TextMark& mark) const
    {
        painter.setFont(fontOfSize(mark.size));
        painter.setPen(colourOf(mark.ink));
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(mark.text);
        const double shift = mark.anchor == document::Anchor::Left     ? 0
                             : mark.anchor == document::Anchor::Middle ? width / 2
                                                                       : width;
        painter.drawText(QPointF(mark.at.x - shift, mark.at.y), mark.text);
    }
};

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would keep the hint's height
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    speakAs(this, QAccessible::Chart);
}

void ChartView::setChart(const document::Chart& chart, const QString& description)
{
    m_chart = chart;
    setAccessibleName(description);
    updateGeometry();
    update();
}

document::ChartPicture ChartView::picture(int width) const
{
    return document::layOutChart(m_chart, width,
                                 {.fontSize = double(QFontInfo(fontOf(TextStyle::Note)).pixelSize()),
                                  .isRightToLeft = isRightToLeft(),
                                  .measure = [](const QString& text, double size) {
                                      return QFontMetricsF(fontOfSize(size)).horizontalAdvance(text);
                                  }});
}

int ChartView::heightForWidth(int width) const { return qCeil(picture(width).height); }

QSize ChartView::sizeHint() const { return {320, heightForWidth(320)}; }

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // the layout has mirrored already
    for (const document::Mark& mark : picture(width()).marks)
        std::visit(Brush{painter}, mark);
}

} // namespace ui
