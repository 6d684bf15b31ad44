// Persons and organisations that may have been entered twice.
#pragma once

#include "core/office/desk/office.h"
#include "core/office/people/likeness.h"

namespace office {

struct PossibleDuplicate
{
    domain::RecordHead first; ///< the older record
    domain::RecordHead second;
    QStringList reasons; ///< sentences
};

/// All persons or all organisations as plain values, so that they can be compared in a worker. Without those
/// whose data was erased.
struct Comparison
{
    std::vector<domain::RecordHead> heads;                 ///< the oldest first
    std::vector<Described> described;                      ///< of each head
    std::vector<std::pair<RecordId, RecordId>> notTheSame; ///< smaller id first, ascending
};
[[nodiscard]] Result<Comparison> readForComparison(Office& office, const QString& noun);

/// Pairs with the most reasons first, then by name; without those that somebody found not to be the same.
std::vector<PossibleDuplicate> possibleDuplicates(const Comparison& all);
/// Of a noun that can be merged: person or organisation.
[[nodiscard]] Result<std::vector<PossibleDuplicate>> possibleDuplicates(Office& office, const QString& noun);

/// The pair is not offered again; kept as a link between the two.
[[nodiscard]] Status markNotTheSame(Office& office, RecordId first, RecordId second);

} // namespace office
