// What a command did to the rows, seen by SQLite's hook before each change: no code per table.
#pragma once

#include "core/register/row_change.h"
#include "core/support/result.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_value;

namespace registry {

class Connection;
struct Table;

/// Watches every journalled table from start() on.
class ChangeRecorder
{
public:
    ChangeRecorder();
    ~ChangeRecorder();

    support::Status start(Connection& db);
    /// The net changes so far, in the order in which the rows were first touched: a row that came and went,
    /// or is again as it was, is not among them.
    support::Result<std::vector<RowChange>> changes(Connection& db) const;
    void stop();

private:
    struct FreeValue
    {
        void operator()(sqlite3_value* value) const;
    };
    using Values = std::vector<std::unique_ptr<sqlite3_value, FreeValue>>;

    struct Touched
    {
        const Table* table;
        qint64 row;
        Values before; ///< of every column; empty for a row that was not there
    };

    void touch(sqlite3* db, int operation, const char* tableName, qint64 row);
    static support::Result<std::optional<RowChange>> netChange(Connection& db, const Touched& touched);

    sqlite3* m_watched = nullptr;
    const std::vector<Table>* m_tables = nullptr;
    const Table* m_lastTable = nullptr;
    std::vector<Touched> m_touched;
    QSet<std::pair<const Table*, qint64>> m_known;
    bool m_isShortOfMemory = false;
};

} // namespace registry
