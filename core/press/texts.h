// The words of the room, in the language of the person.
#pragma once

#include "core/support/in_language.h"

namespace press {

/// `n`: the number that a text with %n counts.
inline QString tr(const char* text, int n = -1) { return support::translate("press", text, nullptr, n); }

} // namespace press
