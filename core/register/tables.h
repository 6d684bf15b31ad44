// The tables whose rows are the office's record, as the schema describes them.
#pragma once

#include "core/support/result.h"

#include <QByteArray>

#include <vector>

namespace registry {

class Connection;

/// A journalled table. Each has `id INTEGER PRIMARY KEY`, and foreign keys that do nothing by themselves
/// (no CASCADE, SET NULL or RESTRICT): undo writes every row back itself and checks them before the commit.
struct Table
{
    QByteArray name;
    std::vector<QByteArray> columns; ///< in the order of the table
    int idColumn = 0;
    /// Where the id of the owning record is found: the column `record_id`, or `id` itself in `record` and in
    /// tables whose id refers to it; -1 in tables that belong to no record.
    int recordColumn = -1;

    int columnIndex(const QByteArray& column) const;
};

/// All tables except the register's own machinery: meta, journal, file contents, exports, search index.
support::Result<std::vector<Table>> readTables(Connection& db);

const Table* findTable(const std::vector<Table>& tables, const QByteArray& name);

/// SHA-256 over every row of every journalled table: equal digests, equal records.
support::Result<QByteArray> tablesDigest(Connection& db);

} // namespace registry
