// Distances in device-independent pixels on the 4-pixel grid, and the scale of type.
#pragma once

#include <QFont>

class QWidget;

namespace ui {

inline constexpr int kTight = 4;   ///< between an icon and its word
inline constexpr int kInside = 8;  ///< within a group
inline constexpr int kGroups = 16; ///< between groups
inline constexpr int kEdge = 24;   ///< at a page's edge
inline constexpr int kRowHeight = 28;
inline constexpr int kIconSize = 16;

enum class TextStyle {
    Body,
    Title,   ///< 130 %, bold: the name of a record
    Heading, ///< 110 %, bold: of a section
    Note,    ///< 90 %, muted
};

/// What a window may take of the screen it is on, with about what a window manager puts around it.
QSize largestSize(const QWidget& window);

/// The system font in a step of the scale.
QFont fontOf(TextStyle style);

} // namespace ui
