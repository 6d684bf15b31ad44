// SQLite's header with the parts this room needs, its failures as sentences, and its bare scripts.
#pragma once

#include "core/support/result.h"

#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

namespace registry {

/// The sentence for a result code; the detail is "sqlite CODE: SQLite's own words".
support::Error sqliteError(int extendedCode, const QString& words);
support::Error sqliteError(sqlite3* db);

/// Whether an error came from this primary result code, such as SQLITE_BUSY.
bool isSqliteError(const support::Error& error, int primaryCode);

/// Every statement of a script, in order, past the rule that writing needs a Transaction: for pragmas,
/// migrations and the transaction's own words.
support::Status execute(sqlite3* db, const char* script);

} // namespace registry
