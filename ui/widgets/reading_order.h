// Tab goes as one reads: row by row, from the side on which lines begin.
#pragma once

class QWidget;

namespace ui {

/// Moves the focus within the window to the next or the last widget that takes it from the Tab key, in the
/// order in which the layouts have them, whenever they were made; and scrolls to it. False where there is
/// none.
bool moveFocusAsRead(QWidget& window, bool isForward);

} // namespace ui
