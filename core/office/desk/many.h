// What is done to many records at once: each is checked on its own, one step of the history holds it all.
#pragma once

#include "core/office/desk/office.h"

#include <functional>
#include <span>

namespace office {

/// A record that something could not be done to, and why.
struct Refused
{
    domain::RecordHead record;
    support::Error error;
};

struct DoneToMany
{
    std::vector<domain::RecordHead> done; ///< as they were before
    std::vector<Refused> refused;
    std::vector<RecordId> created; ///< by effects
};

/// Whether it is kept, or only told what would come of it.
enum class Trial { No, Yes };

/// What the history says of `count` records: "Accept; records: 16".
using ManySummary = std::function<QString(qsizetype count)>;

/// Calls `write` for each record; it writes in this transaction and answers what it created. What it refuses
/// is taken back and told, the rest goes on. Nothing is written where it refuses all.
[[nodiscard]] Result<DoneToMany> doToMany(Office& office, const registry::CommandNote& note,
                                          std::span<const RecordId> records,
                                          const std::function<Result<std::vector<RecordId>>(RecordId)>& write,
                                          Trial trial, const ManySummary& summary);

} // namespace office
