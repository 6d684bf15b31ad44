// Writes journalled values back into their rows; the journal is not trusted with more than that.
#pragma once

#include "core/register/row_change.h"
#include "core/register/row_values.h"

namespace registry {

class Connection;
struct Table;

/// Inside a Transaction. Statements are built for tables and columns of the schema only, and a row is touched
/// only while it is as the change left it.
class RowWriter
{
public:
    explicit RowWriter(Connection& db)
        : m_db(db)
    {
    }

    /// References are checked at the commit, so rows can come back in any order.
    support::Status deferForeignKeys();
    /// RefusedByRule when a row is no longer as its change left it, or when its values were erased.
    support::Status takeBack(const std::vector<RowChange>& changes);

private:
    using Values = std::vector<ColumnValue>;
    struct Pending
    {
        const Table* table;
        const RowChange* change;
    };
    support::Result<Values> valuesOf(const Table& table, const QByteArray& json);
    support::Status updateAll(std::vector<Pending> updates);
    support::Status replaceAll(const std::vector<Pending>& updates);
    support::Result<bool> update(const Table& table, const RowChange& change);
    support::Status remove(const Table& table, const RowChange& change, const Values& present);
    support::Status insert(const Table& table, const Values& values);
    support::Result<Values> presentRow(const Table& table, const RowChange& change);

    Connection& m_db;
};

} // namespace registry
