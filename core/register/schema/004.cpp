#include "core/register/schema/migrations.h"

namespace registry {

// Letters with strokes are sorted and searched as the plain ones, in registers written before that too.
const char* migration004()
{
    return R"sql(
UPDATE record SET sort_title =
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(sort_title, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'æ', 'ae'), 'œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'ŧ', 't'), 'þ', 'th')
WHERE sort_title GLOB '*[łøđðæœıħŧþ]*';

UPDATE search SET title =
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(title, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'æ', 'ae'), 'œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'ŧ', 't'), 'þ', 'th'),
body =
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(body, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'æ', 'ae'), 'œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'ŧ', 't'), 'þ', 'th')
WHERE title GLOB '*[łøđðæœıħŧþ]*' OR body GLOB '*[łøđðæœıħŧþ]*';
)sql";
}

} // namespace registry
