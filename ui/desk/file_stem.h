// What a file is called that somebody saves: after the title of what is in it.
#pragma once

#include "core/support/text.h"

namespace ui {

/// Without an ending. A title in another script is taken as it is, but for what no name of a file may hold.
inline QString fileStem(const QString& title)
{
    const QString slug = support::slug(title);
    return slug.isEmpty() ? QString(title).replace(QLatin1Char('/'), QLatin1Char('-')) : slug;
}

} // namespace ui
