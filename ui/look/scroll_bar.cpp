#include "ui/look/scroll_bar.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace ui {

namespace {

constexpr int kLeastSlider = 28;

QRect sliderOf(const QStyleOptionSlider& bar)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int slider = range <= 0
                           ? length
                           : qBound(kLeastSlider, int(qint64(bar.pageStep) * length / (range + bar.pageStep)),
                                    qMax(kLeastSlider, length));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    const QRect rect = isHorizontal ? QRect(bar.rect.x() + start, bar.rect.y(), slider, bar.rect.height())
                                    : QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), slider);
    return isHorizontal ? QStyle::visualRect(bar.direction, bar.rect, rect) : rect;
}

} // namespace

void drawScrollBar(QPainter* painter, const QStyleOptionSlider& bar)
{
    painter->fillRect(bar.rect, bar.palette.color(QPalette::Window));
    if (bar.maximum <= bar.minimum)
        return;
    const bool isHeld = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect slider = sliderOf(bar).adjusted(3, 3, -3, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(colour(Token::Line), colour(Token::Muted), isHeld ? 0.8 : 0.35));
    painter->drawRoundedRect(slider, 3, 3);
    painter->restore();
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const QRect slider = sliderOf(bar);
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    QRect before = bar.rect;
    QRect after = bar.rect;
    if (isHorizontal) {
        before.setRight(slider.left() - 1);
        after.setLeft(slider.right() + 1);
        if (bar.direction == Qt::RightToLeft)
            std::swap(before, after);
    } else {
        before.setBottom(slider.top() - 1);
        after.setTop(slider.bottom() + 1);
    }
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return before;
    case QStyle::SC_ScrollBarAddPage:
        return after;
    default:
        return {};
    }
}

} // namespace ui
