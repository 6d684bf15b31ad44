// Persons and organisations that may have been entered twice.
#pragma once

#include "core/office/office.h"

namespace office {

struct PossibleDuplicate
{
    domain::RecordHead first; ///< the older record
    domain::RecordHead second;
    QStringList reasons; ///< sentences
};

/// Of a noun that can be merged, person or organisation: pairs with the most reasons first, then by name.
/// Pairs that somebody found not to be the same are left out, and so are persons whose data was erased.
[[nodiscard]] Result<std::vector<PossibleDuplicate>> possibleDuplicates(Office& office, const QString& noun);

/// The pair is not offered again; kept as a link between the two.
[[nodiscard]] Status markNotTheSame(Office& office, RecordId first, RecordId second);

} // namespace office
