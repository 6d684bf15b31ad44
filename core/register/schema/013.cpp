#include "core/register/schema/migrations.h"

namespace registry {

// Which call a letter speaks of, where a workstream was asked by several.
const char* migration013()
{
    return R"sql(
ALTER TABLE letter ADD COLUMN call INTEGER REFERENCES record(id);
)sql";
}

} // namespace registry
