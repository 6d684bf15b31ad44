// Buttons whose key must be meant for them.
#pragma once

class QWidget;

namespace ui {

/// Where the widget that had the focus is hidden, disabled or gone, Qt hands the focus to the next one, and a
/// key meant for the first presses the second. A button that decides or destroys passes such a gift on to
/// what stands around it.
void keepFocusDeliberate(QWidget* button);
/// Has it been called for the widget?
bool isDeliberate(const QWidget* button);

} // namespace ui
