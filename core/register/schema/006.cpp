#include "core/register/schema/migrations.h"

namespace registry {

// What was removed from under a record is found through the journal alone: its row is gone.
const char* migration006()
{
    return R"sql(
CREATE INDEX journal_change_of_removed ON journal_change (record_id) WHERE table_name = 'record' AND operation = 2;
)sql";
}

} // namespace registry
