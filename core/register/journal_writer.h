// Writes one entry and its changes at the end of the chain.
#pragma once

#include "core/register/transaction.h"

namespace registry {

struct NewEntry
{
    const CommandNote& note;
    Step step;
    qint64 undoes;
    const std::vector<RowChange>& changes;
    const std::vector<ErasedRow>& erasedRows;
    const Rewording& rewording;
};

/// The new entry's id.
support::Result<qint64> writeEntry(Connection& db, const NewEntry& entry);

} // namespace registry
