// Whether search finds what the records say, and its index made again where it does not.
#pragma once

#include "core/support/result.h"

#include <QString>

#include <optional>

namespace registry {

class Connection;

/// What is wrong with the index, as a detail for the log; nothing while it is sound. Reads the whole index
/// and, where the connection has an indexer, every record's text.
support::Result<std::optional<QString>> firstFaultOfSearch(Connection& db);

/// What a search or a command met may be such a fault, and is mended by making the index again.
bool isFaultOfSearch(const support::Error& error);

/// Makes the index again from the records. Inside a Transaction; needs the connection's indexer.
support::Status rebuildSearch(Connection& db);

/// The same as a transaction of its own, which the history does not mention: no record changes. Refused, and
/// nothing disturbed, while another is open.
support::Status repairSearch(Connection& db);

} // namespace registry
