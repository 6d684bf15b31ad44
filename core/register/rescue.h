// A new register made of what can still be read of a damaged one.
#pragma once

#include "core/register/connection.h"
#include "core/register/schema/migrations.h"

namespace registry {

/// Of the entry that ends what a rescued register was given; nothing is undone past it.
inline constexpr QLatin1StringView kRescueCommand("rescue");

struct RescueOptions
{
    Indexer indexer;
    const support::Clock* clock = nullptr; ///< null: the system's
    QString actor = {};
    std::span<const Migration> migrations = registry::migrations();
};

struct Rescued
{
    qint64 rows = 0;        ///< in the new register
    qint64 fromHistory = 0; ///< of them, those that the history gave and the table did not, or not the same
    qint64 stepsKept = 0;   ///< of the history
    qint64 stepsRead = 0;
    bool isWhole = true;             ///< no table had a place that could not be read
    QStringList lost;                ///< what is known to be missing, one each
    QStringList copiesOfErased = {}; ///< beside the damaged file: they hold persons that were erased
};

/// Reads the damaged file as if nothing lay beside it, table by table and past what cannot be read, and
/// writes `newPath`, which nothing has yet. Where the chain of the history holds, a row is what the history
/// says; else it is what its table says, and what the history says where that cannot be read. The history is
/// kept as far as its chain holds and ends with a step that says where everything came from and what is
/// missing. The damaged file is only read; refused while somebody has it open.
support::Result<Rescued> rescue(const QString& path, const QString& newPath, const RescueOptions& options);

} // namespace registry
