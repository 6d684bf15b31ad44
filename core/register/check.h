// Whether a register is whole: its pages, its references, its history, and its rows against its history.
#pragma once

#include "core/register/journal.h"

namespace registry {

/// Pages and foreign keys, by SQLite.
support::Status checkIntegrity(Connection& db);

/// Every row is as the journal last wrote it, and no row is there that the journal does not know.
support::Status checkRowsAgainstJournal(Connection& db);

/// Every stored file still has the content that its name, a SHA-256, promises, and the size it says; what the
/// file says about itself is there and well formed.
support::Status checkFiles(Connection& db);
support::Status checkMeta(Connection& db);

/// What takes longer than opening may: rows, files and meta.
support::Status checkThoroughly(Connection& db);

/// All of these, pages and the chain; the head tells how far the history reaches.
support::Result<ChainHead> checkRegister(Connection& db);

} // namespace registry
