// What a damaged register still gives, on its way into a new one.
#pragma once

#include "core/register/damaged_rows.h"
#include "core/register/rescue.h"
#include "core/register/row_replay.h"

#include <map>
#include <memory>

namespace registry {

using FoundRows = std::map<qint64, Values>; ///< by id

struct Salvage
{
    QString name; ///< of the damaged file
    bool isOlder = false;
    std::span<const Migration> migrations = {}; ///< up to its version
    std::unique_ptr<Connection> source = {};
    std::unique_ptr<Connection> scratch = {}; ///< takes rows as the register would
    std::unique_ptr<Connection> history = {}; ///< as far as its chain holds
    QByteArrayList readable = {};             ///< tables that lie where they should
    std::vector<Table> tables = {};
    QHash<QByteArray, ReplayedRows> told = {}; ///< by all of the history that can be read
    bool isHistoryWhole = false;
    qint64 highestRecord = 0;
    std::map<QByteArray, FoundRows> rows = {};
    std::map<QByteArray, FoundRows> other =
        {}; ///< what the history says of rows that are as their table says
    std::vector<std::pair<const Table*, qint64>> lostLater = {}; ///< named once all titles are read
    Rescued rescued = {};
};

/// Everything that can be read of it; refused where that is nothing.
support::Result<Salvage> readSalvage(const QString& path, const RescueOptions& options);
/// Leaves out what the register would not have taken, and what refers to something that is gone.
support::Status tidy(Salvage& salvage);

/// Without checks of references: rows come in the order in which they are read.
support::Result<std::unique_ptr<Connection>> emptyRegister(std::span<const Migration> migrations);
/// A row as the history has it; what it never wrote, from the table. None where the history does not know it.
std::optional<Values> completed(const Table& table, qint64 id, ReplayedRow* told, const Values* found);

inline const Columns kFileColumns{"sha256", "media_type", "size", "content"};

} // namespace registry
