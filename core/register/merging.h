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

/// How the history knows a record that others were merged into: by a name or a contact of theirs, or by one
/// of its own that the merge replaced.
struct FormerSpelling
{
    domain::RecordId record; ///< the one that stayed
    QString name;            ///< empty where this was not replaced
    QString contact;         ///< the value of `contactField`
};

/// Of persons or organisations; nothing of merges that were taken back, or whose words were erased.
support::Result<std::vector<FormerSpelling>> formerSpellings(Connection& db, const domain::Noun& noun,
                                                             const domain::Field& contactField);

} // namespace registry
