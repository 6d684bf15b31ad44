// What goes from under the pointer leaves its place empty until the pointer goes: nothing else comes under
// it.
#pragma once

class QWidget;

namespace ui {

/// Of a widget in a box of its parent. Where the pointer is not in it, it is hidden at once with its place.
void hideKeepingPlace(QWidget& widget);

} // namespace ui
