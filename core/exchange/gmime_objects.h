// GMime's objects. Private to this room.
#pragma once

#include "core/support/owned.h"

#include <gmime/gmime.h>

namespace exchange {

template <typename T>
using GObjectOf = support::Owned<T, g_object_unref>;
using DateTime = support::Owned<GDateTime, g_date_time_unref>;

/// Before anything else of GMime; as often as one likes, in any thread.
inline void startGMime()
{
    static const bool s_isReady = (g_mime_init(), true);
    Q_UNUSED(s_isReady)
}

} // namespace exchange
