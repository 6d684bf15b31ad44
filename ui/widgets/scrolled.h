// The one way to scroll what is longer than its place.
#pragma once

#include <QtCore/qnamespace.h>

class QScrollArea;
class QString;
class QWidget;

namespace ui {

/// A scroll area without a frame around a content that takes its width; `sideways` for one that may need
/// more. It is no stop for the Tab key, which goes from field to field.
QScrollArea* scrolled(QWidget* content, Qt::ScrollBarPolicy sideways = Qt::ScrollBarAlwaysOff);
/// Makes it one, where there is something to read and nothing to act on: the arrows scroll it then.
void letReadByKeys(QScrollArea* area, const QString& name);
/// Scrolls all that is around the widget so far that it is seen; Qt goes astray where lines begin on the
/// right.
void scrollTo(QWidget& inner);

/// Scrolls until it is seen, once the layout has found its place.
void bringIntoSight(QWidget& widget);

} // namespace ui
