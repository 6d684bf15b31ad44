#include "core/register/schema/migrations.h"

namespace registry {

// What readers outside may know of an override; to whom copies of a letter go; what stands above and below
// letters.
const char* migration008()
{
    return R"sql(
ALTER TABLE finding ADD COLUMN public_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE letter ADD COLUMN copy_to TEXT;

CREATE TABLE letterhead (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    address TEXT,
    phone TEXT,
    email TEXT,
    website TEXT,
    place TEXT,
    reference TEXT,
    signed_by TEXT,
    signed_as TEXT
) STRICT;
)sql";
}

} // namespace registry
