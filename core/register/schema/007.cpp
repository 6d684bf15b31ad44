#include "core/register/schema/migrations.h"

namespace registry {

// Personal data is kept no longer than it is needed: the day on which that is asked.
const char* migration007()
{
    return R"sql(
ALTER TABLE person ADD COLUMN review_on TEXT CHECK (review_on IS date(review_on, '+0 days'));
)sql";
}

} // namespace registry
