// The one way to scroll what is longer than its place.
#pragma once

#include <QtCore/qnamespace.h>

class QScrollArea;
class QWidget;

namespace ui {

/// A scroll area without a frame around a content that takes its width; `sideways` for one that may need
/// more.
QScrollArea* scrolled(QWidget* content, Qt::ScrollBarPolicy sideways = Qt::ScrollBarAlwaysOff);

/// Scrolls until it is seen, once the layout has found its place.
void bringIntoSight(QWidget& widget);

} // namespace ui
