// The program's own line icons, drawn in the colours of the present theme.
#pragma once

#include "ui/look/theme.h"

#include <QIcon>

namespace ui {

/// `name` as in resources/icons, without suffix ("undo"). Icons that point are mirrored in right-to-left
/// layouts. The icon repaints itself in the colours of the theme at hand; an unknown name is a program error
/// and draws nothing.
QIcon icon(const QString& name);

/// The same in one fixed token, for chips and rows.
QPixmap iconPixmap(const QString& name, Token ink, int size, qreal pixelRatio);

} // namespace ui
