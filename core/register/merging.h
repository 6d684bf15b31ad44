// Two records of one thing become one: what refers to the one comes to refer to the other.
#pragma once

#include "core/domain/record.h"
#include "core/register/connection.h"

namespace registry {

/// The key of the command that makes one of two. It names the record that stayed, so that an erasure finds
/// those that went into it.
QString mergeCommand(domain::RecordId kept);
inline constexpr char kMerge[] = "merge."; ///< how it begins

/// Records that belong to this one or name it in a field, by their id.
support::Result<std::vector<domain::RecordId>> referringTo(Connection& db, const domain::RecordHead& head);

/// Inside a Transaction: every field, parent, title and attachment that leads to `from` leads to `to`, which
/// is of the same noun.
support::Status redirect(Connection& db, const domain::RecordHead& from, domain::RecordId to);

} // namespace registry
