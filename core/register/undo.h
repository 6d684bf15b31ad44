// Taking steps back and doing them again, read from the journal and written into it.
#pragma once

#include "core/register/journal.h"

namespace registry {

/// What Ctrl+Z and Ctrl+Shift+Z would do now, as in an editor: a new step empties the redo stack.
support::Result<std::optional<JournalEntry>> nextUndo(Connection& db);
support::Result<std::optional<JournalEntry>> nextRedo(Connection& db);

/// NotFound when the stack is empty; RefusedByRule when the rows are no longer as the step left them.
support::Result<Committed> undo(Connection& db, const QString& actor = {});
support::Result<Committed> redo(Connection& db, const QString& actor = {});

/// Takes one step of the past back, as a new step of its own. RefusedByRule names the later step that depends
/// on it: one that changed the same row, or wrote a row that refers to it.
support::Result<Committed> undoStep(Connection& db, qint64 entry, const QString& actor = {});

} // namespace registry
