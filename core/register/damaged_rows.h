// What can still be read of a damaged file, and rows put in as they were read.
#pragma once

#include "core/register/row_values.h"

#include <QByteArrayList>

#include <functional>

struct sqlite3_stmt;

namespace registry {

class Connection;

using Columns = std::vector<QByteArray>;
using Values = std::vector<Value>; ///< of a row, in the order of the columns that were asked for

/// Every row of the table that can be read, by its rowid: past a page that cannot be read it is looked for
/// what follows. False where something was passed over.
support::Result<bool> readPastDamage(Connection& db, const QByteArray& table, const Columns& columns,
                                     const std::function<void(qint64 id, Values values)>& take);

/// The same of the journal's changes, which have no rowid.
support::Result<bool> readChangesPastDamage(Connection& db, const Columns& columns,
                                            const std::function<void(Values values)>& take);

/// Tables that the damaged file describes exactly as a register of its version does; of the others nothing
/// is read.
support::Result<QByteArrayList> tablesAsExpected(Connection& damaged, Connection& expected);

/// Puts rows into a table as they are: past the journal, for registers that are being made.
class RawInserter
{
public:
    RawInserter(Connection& db, const QByteArray& table, const Columns& columns);
    ~RawInserter();
    RawInserter(const RawInserter&) = delete;
    RawInserter& operator=(const RawInserter&) = delete;

    /// False where the table does not take it.
    bool insert(const Values& values);

private:
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace registry
