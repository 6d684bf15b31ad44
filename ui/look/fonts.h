// The fonts of the system: reading what there is takes longer than opening a register, so both are done at
// once.
#pragma once

namespace ui {

/// Begins to read the settings of the fonts in a thread of its own; before there is a QApplication.
void readFontsBeside();

/// Goes on in a thread with the list of all fonts, which Qt wants before it draws the first letter; with a
/// QApplication.
void lookUpFontsBeside();

/// Takes the family that the settings name for “Sans Serif” where that is the application's font: Qt would
/// sort all fonts to find it. Does nothing without readFontsBeside().
void useInstalledFont();

} // namespace ui
