#include "core/register/schema/migrations.h"

namespace registry {

// What the calendars and address books of other programs know this register by, and what they were given.
// Both are housekeeping as `meta` is: neither journalled nor undone, kept by backups.
const char* migration005()
{
    return R"sql(
INSERT INTO meta (key, value) VALUES ('identity', lower(hex(randomblob(8))));

-- Entries of the calendar that left it in a file; the next file calls off those that are gone.
CREATE TABLE exported_entry (
    id TEXT PRIMARY KEY,
    record_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    starts TEXT NOT NULL CHECK (starts IS date(starts, '+0 days')),
    title TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";
}

} // namespace registry
