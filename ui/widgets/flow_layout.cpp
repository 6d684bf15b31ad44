#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::insertWidget(int place, QWidget* widget)
{
    const int from = indexOf(widget);
    if (from >= 0) {
        m_items.move(from, place);
    } else {
        addChildWidget(widget);
        m_items.insert(place, new QWidgetItem(widget));
    }
    invalidate();
    update(); // whoever stands around it looks again how high it is
}

QLayoutItem* FlowLayout::takeAt(int place)
{
    if (place < 0 || place >= count())
        return nullptr;
    QLayoutItem* item = m_items.takeAt(place);
    invalidate();
    update();
    return item;
}

QList<FlowLayout::Place> FlowLayout::places(int width) const
{
    QList<Place> all;
    qsizetype first = 0; // of the row
    int x = 0;
    int y = 0;
    int row = 0; // the height of this one so far
    const auto endRow = [&] {
        for (; first < all.size(); ++first)
            all[first].rect.translate(0, (row - all[first].rect.height()) / 2);
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > width) {
            endRow();
            x = 0;
            y += row + spacing();
            row = 0;
        }
        all << Place{item, QRect(QPoint(x, y), size)};
        x += size.width() + spacing();
        row = std::max(row, size.height());
    }
    endRow();
    return all;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Place& place : places(width)) // the highest of a row fills it
        height = std::max(height, place.rect.bottom() + 1);
    return height;
}

QSize FlowLayout::sizeHint() const
{
    QRect all;
    for (const Place& place : places(QLAYOUTSIZE_MAX))
        all |= place.rect;
    return all.size();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place& place : places(rect.width()))
        place.item->setGeometry(QStyle::visualRect(direction, rect, place.rect.translated(rect.topLeft())));
}

} // namespace ui
