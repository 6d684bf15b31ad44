// The fonts of the system: reading what there is takes longer than opening a register, so both are done at once.
#pragma once

namespace ui {

/// Begins to read the settings of the fonts in a thread of its own; before there is a QApplication.
void readFontsBeside();

/// Goes on in a thread with the list of all fonts, which Qt wants before it draws the first letter; with a
/// QApplication.
void lookUpFontsBeside();

/// Takes the family behind a name such as “Sans Serif” for the application's font, once its settings have been
/// read: Qt would sort all fonts to find it. Does nothing without readFontsBeside(), and for a family that is
/// installed.
void useInstalledFont();

} // namespace ui
