#include "core/register/schema/migrations.h"

namespace registry {

// Letters with strokes are found as the plain ones, in registers written before that too. The keys by which
// records are sorted are rows that the journal answers for: they follow when a record is next written.
const char* migration004()
{
    return R"sql(
UPDATE search SET title =
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(title, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'æ', 'ae'), 'œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'ŧ', 't'), 'þ', 'th'),
body =
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(body, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'æ', 'ae'), 'œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'ŧ', 't'), 'þ', 'th')
WHERE title GLOB '*[łøđðæœıħŧþ]*' OR body GLOB '*[łøđðæœıħŧþ]*';
)sql";
}

} // namespace registry
