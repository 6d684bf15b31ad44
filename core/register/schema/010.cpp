#include "core/register/schema/migrations.h"

namespace registry {

// Who came to a meeting beside the coalitions at their coordination group.
const char* migration010()
{
    return R"sql(
CREATE TABLE attendee (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    who INTEGER REFERENCES record(id),
    note TEXT
) STRICT;
)sql";
}

} // namespace registry
