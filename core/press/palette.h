// The colours of a printed page, by role; each text colour stands at 4.5:1 or more on white.
#pragma once

#include "core/document/chart_layout.h"

#include <QString>

namespace press {

struct Rgb
{
    quint8 red, green, blue;
    bool operator==(const Rgb&) const = default;
    QString css() const;
};

inline constexpr Rgb kHeadingBlue{0x00, 0x4F, 0x87};
inline constexpr Rgb kAsideGround{0xEE, 0xF4, 0xF9};
inline constexpr Rgb kWarningGround{0xFD, 0xF3, 0xE1};

Rgb colourOf(document::Ink ink);

} // namespace press
