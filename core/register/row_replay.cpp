#include "core/register/row_replay.h"

#include "core/register/connection.h"
#include "core/register/row_change.h"
#include "core/register/sqlite.h"

#include <algorithm>
#include <utility>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr auto kChanges = R"sql(
    SELECT table_name, row_id, operation, new_values, salt IS NULL AS is_erased
    FROM journal_change
    ORDER BY entry_id, position
)sql";

void setValues(ReplayedRow& row, std::vector<ColumnValue> changed)
{
    for (ColumnValue& change : changed) {
        auto known = std::find_if(row.values.begin(), row.values.end(),
                                  [&](const ColumnValue& value) { return value.column == change.column; });
        if (known == row.values.end())
            row.values.push_back(std::move(change));
        else
            known->value = std::move(change.value);
    }
}

Status apply(ReplayedRows& rows, const Row& change)
{
    const qint64 id = change.integer("row_id");
    const auto operation = Operation(change.number("operation"));
    if (operation == Operation::Delete) {
        rows.remove(id);
        return {};
    }
    if (operation == Operation::Insert)
        rows.insert(id, {});
    ReplayedRow& row = rows[id];
    row.isKnown &= !change.boolean("is_erased");
    if (!row.isKnown)
        return {};
    if (operation == Operation::Insert) {
        row.inserted = change.blob("new_values");
        return {};
    }
    DESK_TRY(unpack(row));
    DESK_ASSIGN(auto values, readRowValues(change.blob("new_values")));
    setValues(row, std::move(values));
    return {};
}

std::optional<QByteArray> firstDifferentColumn(const Table& table, const ReplayedRow& expected,
                                               sqlite3_stmt* row)
{
    for (const ColumnValue& value : expected.values) {
        const int column = table.columnIndex(value.column);
        if (column >= 0 && expected.isKnown && valueAt(row, column) != value.value)
            return value.column;
    }
    return std::nullopt;
}

Result<std::optional<QString>> compare(Connection& db, const Table& table, ReplayedRows expected)
{
    const auto place = [&](qint64 row, const QByteArray& column) {
        return std::optional(u"%1 %2 %3"_s.arg(QString::fromUtf8(table.name), QString::number(row),
                                               QString::fromUtf8(column)));
    };
    Statement present = db.prepare("SELECT * FROM \"" + table.name + '"');
    for (;;) {
        DESK_ASSIGN(const bool isRow, present.step());
        if (!isRow)
            break;
        const qint64 id = sqlite3_column_int64(present.row().handle(), table.idColumn);
        const auto found = expected.find(id);
        if (found == expected.end())
            return place(id, "is not in the journal");
        DESK_TRY(unpack(*found));
        if (const auto column = firstDifferentColumn(table, *found, present.row().handle()))
            return place(id, *column);
        expected.erase(found);
    }
    if (!expected.isEmpty())
        return place(expected.cbegin().key(), "is missing");
    return std::optional<QString>();
}

} // namespace

Status unpack(ReplayedRow& row)
{
    if (row.inserted.isEmpty())
        return {};
    DESK_ASSIGN(row.values, readRowValues(std::exchange(row.inserted, {})));
    return {};
}

Result<QHash<QByteArray, ReplayedRows>> replayJournal(Connection& db, Unreadable change)
{
    QHash<QByteArray, ReplayedRows> tables;
    Statement changes = db.prepare(kChanges);
    for (;;) {
        DESK_ASSIGN(const bool isRow, changes.step());
        if (!isRow)
            return tables;
        ReplayedRows& rows = tables[changes.row().blob("table_name")];
        const Status applied = apply(rows, changes.row());
        if (!applied && change == Unreadable::Fails)
            return fail(applied.error());
        if (!applied)
            rows[changes.row().integer("row_id")].isKnown = false;
    }
}

Result<std::optional<QString>> firstDifferenceFromJournal(Connection& db)
{
    DESK_ASSIGN(const auto* tables, db.tables());
    DESK_ASSIGN(auto expected, replayJournal(db));
    for (const Table& table : *tables) {
        DESK_ASSIGN(auto difference, compare(db, table, expected.take(table.name)));
        if (difference)
            return difference;
    }
    return std::optional<QString>();
}

} // namespace registry
