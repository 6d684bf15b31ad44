// SQLite's header with the parts this room needs, what Qt's driver holds of it, its failures as sentences,
// and its bare scripts.
#pragma once

#include "core/support/result.h"

#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace registry {

/// SQLite opens no file whose whole path, with what it adds for its journal, is longer than its limit.
support::Status checkPathLength(const QString& path);
/// The same of its name alone, to which a file system leaves 255 bytes: `longest` is the longest name beside
/// it but for the journal's.
support::Status checkNameLength(const QString& longest, const QString& path);

/// SQLite's own objects behind Qt's; null where there is none. They stay the driver's.
sqlite3* handleOf(const QSqlDatabase& database);
sqlite3_stmt* handleOf(const QSqlQuery& query);

/// The sentence for a result code; the detail is "sqlite CODE: SQLite's own words".
support::Error sqliteError(int extendedCode, const QString& words);
support::Error sqliteError(sqlite3* db);
support::Error sqliteError(const QSqlError& error);

/// Whether an error came from this primary result code, such as SQLITE_BUSY.
bool isSqliteError(const support::Error& error, int primaryCode);

/// Every statement of a script, in order, past the rule that writing needs a Transaction: for pragmas and
/// migrations. A QSqlQuery runs no scripts.
support::Status execute(sqlite3* db, const char* script);

} // namespace registry
