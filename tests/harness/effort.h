#pragma once

#include <QtGlobal>

namespace harness {

/// How often what could be done for ever is done: the short form is part of the test command, the whole one is asked
/// for with DESK_EFFORT=full. A sanitizer makes each run three times slower and finds early what it finds.
inline int effort(int shortForm, int whole)
{
    if (qEnvironmentVariable("DESK_EFFORT") == QLatin1StringView("full"))
        return whole;
#ifdef DESK_SANITIZE
    return (shortForm + 2) / 3;
#else
    return shortForm;
#endif
}

} // namespace harness
