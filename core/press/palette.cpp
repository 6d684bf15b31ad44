#include "core/press/palette.h"

namespace press {

QString Rgb::css() const
{
    return QStringLiteral("#%1").arg((red << 16) | (green << 8) | blue, 6, 16, QLatin1Char('0'));
}

Rgb colourOf(document::Ink ink)
{
    using document::Ink;
    switch (ink) {
    case Ink::Text:
        return {0x1B, 0x1F, 0x24};
    case Ink::Muted:
        return {0x57, 0x60, 0x6A};
    case Ink::Line:
        return {0xB9, 0xC3, 0xCE};
    case Ink::Neutral:
        return {0x61, 0x70, 0x80};
    case Ink::Accent:
        return kHeadingBlue;
    case Ink::Ok:
        return {0x1E, 0x74, 0x3A};
    case Ink::Warn:
        return {0x8F, 0x5A, 0x00};
    case Ink::Risk:
        return {0xB0, 0x25, 0x1E};
    case Ink::Closed:
        return {0x5E, 0x66, 0x70};
    case Ink::OnTone:
        return {0xFF, 0xFF, 0xFF};
    }
    return {};
}

} // namespace press
