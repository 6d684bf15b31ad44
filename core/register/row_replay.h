// The rows as the journal tells them, held against the rows as they are.
#pragma once

#include "core/support/result.h"

#include <optional>

namespace registry {

class Connection;

/// "table row column" of the first row that differs, nothing when all agree. Columns that the journal never
/// wrote (they came with a migration) and rows whose values were erased cannot differ.
support::Result<std::optional<QString>> firstDifferenceFromJournal(Connection& db);

} // namespace registry
