// What the register knows of itself (`meta`) stands in the history's chain as well, with its first step.
#pragma once

#include "core/register/row_change.h"
#include "core/support/result.h"

#include <optional>

namespace registry {

class Connection;

/// What calendars and address books of others know the register by, and the day its story is told on. It goes
/// with the first step of a history as a change of the table `meta`, which nobody sees or undoes.
[[nodiscard]] support::Result<RowChange> metaAsChange(Connection& db);
/// Damaged where `meta` says something else than the first step; histories from before this have no such
/// word.
[[nodiscard]] support::Status checkMetaAgainstJournal(Connection& db);
/// As the first step has it; left alone where that says nothing.
[[nodiscard]] support::Status takeMetaFromJournal(Connection& db);

} // namespace registry
