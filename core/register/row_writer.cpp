#include "core/register/row_writer.h"

#include "core/register/connection.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

Unexpected refuse(QString sentence, const RowChange& change)
{
    return fail(ErrorCode::RefusedByRule, std::move(sentence),
                u"%1 %2"_s.arg(QString::fromUtf8(change.table), QString::number(change.row)));
}

Unexpected rowHasChanged(const RowChange& change)
{
    return refuse(tr("This cannot be undone: what it changed has been changed again since."), change);
}

QByteArray quoted(const QByteArray& name) { return '"' + name + '"'; }

/// `separator` between `"column"<relation>:<prefix>column` of all values.
QByteArray joined(const std::vector<ColumnValue>& values, const char* relation, const char* prefix,
                  const char* separator)
{
    QByteArrayList terms;
    for (const ColumnValue& value : values)
        terms << quoted(value.column) + relation + prefix + value.column;
    return terms.join(separator);
}

void bindAll(Statement& statement, const std::vector<ColumnValue>& values, const char* prefix)
{
    for (const ColumnValue& value : values)
        bindValue(statement, prefix + value.column, value.value);
}

} // namespace

Status RowWriter::deferForeignKeys() { return execute(m_db.handle(), "PRAGMA defer_foreign_keys = ON"); }

Status RowWriter::takeBack(const std::vector<RowChange>& changes)
{
    DESK_ASSIGN(const auto* tables, m_db.tables());
    std::vector<Pending> updates, removals, returns;
    for (const RowChange& change : changes) {
        const Table* table = findTable(*tables, change.table);
        if (!table)
            return refuse(tr("This cannot be undone: the register was reorganized since."), change);
        if (change.oldValues.isNull() && change.newValues.isNull())
            return refuse(tr("This cannot be undone: what it changed was erased."), change);
        auto& list = change.operation == Operation::Insert   ? removals
                     : change.operation == Operation::Delete ? returns
                                                             : updates;
        list.push_back({table, &change});
    }
    for (const auto& [table, change] : removals) {
        DESK_ASSIGN(const Values present, valuesOf(*table, change->newValues));
        DESK_TRY(remove(*table, *change, present));
    }
    DESK_TRY(updateAll(std::move(updates)));
    for (const auto& [table, change] : returns) {
        DESK_ASSIGN(const Values past, valuesOf(*table, change->oldValues));
        DESK_TRY(insert(*table, past));
    }
    return {};
}

// A value that must be unique may still be taken by a row that is itself to be updated: such rows wait, and
// those that wait for each other are taken out and put in again.
Status RowWriter::updateAll(std::vector<Pending> updates)
{
    while (!updates.empty()) {
        std::vector<Pending> waiting;
        for (const Pending& pending : updates) {
            DESK_ASSIGN(const bool isDone, update(*pending.table, *pending.change));
            if (!isDone)
                waiting.push_back(pending);
        }
        if (waiting.size() == updates.size())
            return replaceAll(waiting);
        updates = std::move(waiting);
    }
    return {};
}

Status RowWriter::replaceAll(const std::vector<Pending>& updates)
{
    std::vector<Values> rows;
    for (const auto& [table, change] : updates) {
        DESK_ASSIGN(Values row, presentRow(*table, *change));
        DESK_TRY(remove(*table, *change, row));
        DESK_ASSIGN(const Values past, valuesOf(*table, change->oldValues));
        for (const ColumnValue& value : past)
            row[size_t(table->columnIndex(value.column))] = value;
        rows.push_back(std::move(row));
    }
    for (size_t i = 0; i < rows.size(); ++i)
        DESK_TRY(insert(*updates[i].table, rows[i]));
    return {};
}

Result<RowWriter::Values> RowWriter::presentRow(const Table& table, const RowChange& change)
{
    DESK_ASSIGN(const Values present, valuesOf(table, change.newValues));
    Statement statement = m_db.prepare("SELECT * FROM " + quoted(table.name) + " WHERE id = :id AND " +
                                       joined(present, " IS ", ":", " AND "));
    statement.bind(":id", change.row);
    bindAll(statement, present, ":");
    DESK_ASSIGN(const bool isRow, statement.step());
    if (!isRow)
        return rowHasChanged(change);
    Values row;
    for (size_t column = 0; column < table.columns.size(); ++column)
        row.push_back({table.columns[column], valueAt(statement.row().handle(), int(column))});
    return row;
}

Result<RowWriter::Values> RowWriter::valuesOf(const Table& table, const QByteArray& json)
{
    DESK_ASSIGN(auto values, readRowValues(json));
    for (const ColumnValue& value : values) {
        if (table.columnIndex(value.column) < 0)
            return fail(ErrorCode::RefusedByRule,
                        tr("This cannot be undone: the register was reorganized since."),
                        QString::fromUtf8(table.name + '.' + value.column));
    }
    return values;
}

Status RowWriter::remove(const Table& table, const RowChange& change, const Values& present)
{
    m_db.breathe();
    Statement statement =
        m_db.prepare("DELETE FROM " + quoted(table.name) + " WHERE " + joined(present, " IS ", ":", " AND "));
    bindAll(statement, present, ":");
    DESK_ASSIGN(const int count, statement.runCounting());
    return count == 1 ? Status() : rowHasChanged(change);
}

Status RowWriter::insert(const Table& table, const Values& values)
{
    m_db.breathe();
    QByteArrayList columns, parameters;
    for (const ColumnValue& value : values) {
        columns << quoted(value.column);
        parameters << ':' + value.column;
    }
    Statement statement = m_db.prepare("INSERT INTO " + quoted(table.name) + " (" + columns.join(", ") +
                                       ") VALUES (" + parameters.join(", ") + ')');
    bindAll(statement, values, ":");
    return statement.run();
}

Result<bool> RowWriter::update(const Table& table, const RowChange& change)
{
    m_db.breathe();
    DESK_ASSIGN(const Values past, valuesOf(table, change.oldValues));
    DESK_ASSIGN(const Values present, valuesOf(table, change.newValues));
    Statement statement = m_db.prepare("UPDATE OR IGNORE " + quoted(table.name) + " SET " +
                                       joined(past, " = ", ":past_", ", ") + " WHERE id = :id AND " +
                                       joined(present, " IS ", ":present_", " AND "));
    statement.bind(":id", change.row);
    bindAll(statement, past, ":past_");
    bindAll(statement, present, ":present_");
    DESK_ASSIGN(const int count, statement.runCounting());
    return count == 1;
}

} // namespace registry
