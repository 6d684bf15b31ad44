#include "core/register/cache.h"

#include "core/register/connection.h"
#include "core/register/sqlite.h"

namespace registry {

void letGoOfCache(Connection& db) { sqlite3_db_release_memory(db.handle()); }

} // namespace registry
