#include "core/register/schema/migrations.h"

namespace registry {

std::span<const Migration> migrations()
{
    static const Migration kMigrations[] = {
        {1, migration001()},
        {2, migration002()},
        {3, migration003()},
    };
    return kMigrations;
}

} // namespace registry
