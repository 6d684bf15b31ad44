// A register whose beginning was overwritten, while what comes after it is still there.
#pragma once

#include "core/support/result.h"

#include <QString>

namespace registry {

/// The first page of SQLite's file format says where the descriptions of the tables lie. Finds them by their
/// look and writes such a page over the beginning of `copy`, a private one that nobody has open; false where
/// none are found. `version` is what the page says of the register.
[[nodiscard]] support::Result<bool> makeFirstPageAgain(const QString& copy, int version);

} // namespace registry
