// The rows as the journal tells them, held against the rows as they are.
#pragma once

#include "core/register/row_values.h"

#include <QHash>

#include <optional>

namespace registry {

class Connection;

struct ReplayedRow
{
    QByteArray inserted = {}; ///< as the journal has it, until it is unpacked: most rows have one change only
    std::vector<ColumnValue> values = {};
    bool isKnown = true; ///< false once a change was erased: what the row holds cannot be told any more
};
using ReplayedRows = QHash<qint64, ReplayedRow>;

enum class Unreadable {
    Fails,   ///< the whole replay
    IsErased ///< as if the change had been erased
};
/// Every row that the journal says is there, by the name of its table.
support::Result<QHash<QByteArray, ReplayedRows>> replayJournal(Connection& db,
                                                               Unreadable change = Unreadable::Fails);
/// Fills in its values.
support::Status unpack(ReplayedRow& row);

/// "table row column" of the first row that differs, nothing when all agree. Columns that the journal never
/// wrote (they came with a migration) and rows whose values were erased cannot differ.
support::Result<std::optional<QString>> firstDifferenceFromJournal(Connection& db);

} // namespace registry
