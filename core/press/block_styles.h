// The sizes of a printed document, in points; one place for the look of all of them.
#pragma once

#include "core/press/typesetter.h"

#include <algorithm>

namespace press {

inline const TextStyle kBody{};
inline const TextStyle kSmall{.size = 9, .leading = 12.5, .colour = colourOf(document::Ink::Muted)};
inline const TextStyle kCaption{.size = 9.5, .leading = 13, .isBold = true};
inline const TextStyle kTableHead{.size = 9, .leading = 12, .isBold = true};
inline const TextStyle kTableCell{.size = 9, .leading = 12};
inline const TextStyle kContentsTop{.isBold = true, .colour = kHeadingBlue};
inline const TextStyle kFurniture{.size = 8, .leading = 10, .colour = colourOf(document::Ink::Muted)};
inline const TextStyle kCoverOrganisation{.size = 12, .leading = 16, .isBold = true, .colour = kHeadingBlue};
inline const TextStyle kCoverTitle{.size = 30, .leading = 38, .isBold = true, .colour = kHeadingBlue};
inline const TextStyle kCoverSubtitle{.size = 15, .leading = 21, .colour = colourOf(document::Ink::Muted)};
inline const TextStyle kCoverFact{.size = 11, .leading = 17};

inline constexpr double kParagraphGap = 7;
inline constexpr double kBlockGap = 9; ///< above a table or a figure

struct HeadingStyle
{
    TextStyle text;
    double before;
    double after;
};

inline HeadingStyle headingStyle(int level)
{
    static constexpr struct
    {
        double size, leading, before, after;
    } kLevels[] = {{20, 26, 30, 10}, {14, 19, 24, 6}, {12, 16, 22, 4}, {10.5, 14, 11, 3}};
    const auto& look = kLevels[std::clamp(level, 1, 4) - 1];
    return {{.size = look.size, .leading = look.leading, .isBold = true, .colour = kHeadingBlue},
            look.before,
            look.after};
}

} // namespace press
