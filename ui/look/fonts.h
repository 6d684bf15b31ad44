// The fonts of the system.
#pragma once

namespace ui {

/// Qt looks them all up before it draws the first letter, which takes as long as opening a register: begun
/// here, in a thread of its own, both are done at once.
void lookUpFontsBeside();

} // namespace ui
