// A scroll bar without arrows: a thin slider that runs from end to end.
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace ui {

void drawScrollBar(QPainter* painter, const QStyleOptionSlider& bar);
/// Null for the arrows.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);

} // namespace ui
