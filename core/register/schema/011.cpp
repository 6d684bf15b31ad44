#include "core/register/schema/migrations.h"

namespace registry {

// What ends a task, since when it is to be done, where its day comes from and what ended it; when the website
// last came to say how a coalition or an initiative stands.
const char* migration011()
{
    return R"sql(
ALTER TABLE task ADD COLUMN ends_when TEXT;
ALTER TABLE task ADD COLUMN since TEXT CHECK (since IS date(since, '+0 days'));
ALTER TABLE task ADD COLUMN due_because TEXT;
ALTER TABLE task ADD COLUMN ended_by TEXT;
ALTER TABLE dynamic_coalition ADD COLUMN website_updated_on TEXT
    CHECK (website_updated_on IS date(website_updated_on, '+0 days'));
ALTER TABLE initiative ADD COLUMN website_updated_on TEXT
    CHECK (website_updated_on IS date(website_updated_on, '+0 days'));
)sql";
}

} // namespace registry
