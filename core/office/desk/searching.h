// Finding records by words, in every language.
#pragma once

#include "core/office/desk/office.h"

namespace office {

struct Hit
{
    domain::RecordHead record;
    QString owner; ///< title of the record it belongs to
};

/// By relevance, at most `limit`.
[[nodiscard]] Result<std::vector<Hit>> search(Office& office, const QString& words, int limit = 50);

} // namespace office
