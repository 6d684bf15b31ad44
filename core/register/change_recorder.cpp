#include "core/register/change_recorder.h"

#include "core/register/connection.h"
#include "core/register/row_values.h"
#include "core/register/sqlite.h"

namespace registry {

using namespace support;

namespace {

Operation operationOf(int code)
{
    switch (code) {
    case SQLITE_INSERT:
        return Operation::Insert;
    case SQLITE_DELETE:
        return Operation::Delete;
    default:
        return Operation::Update;
    }
}

// Half of a change: its old or its new values, by the session's getter. Columns it does not hold are null.
class Side
{
public:
    using Getter = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);
    Side(sqlite3_changeset_iter* change, Getter getter)
        : m_change(change)
        , m_getter(getter)
    {
    }

    sqlite3_value* value(int column) const
    {
        sqlite3_value* value = nullptr;
        return m_getter(m_change, column, &value) == SQLITE_OK ? value : nullptr;
    }

private:
    sqlite3_changeset_iter* m_change;
    Getter m_getter;
};

// An update tells only the columns that changed, and its key.
QByteArray valuesOf(const Table& table, const Side& side, bool withoutId, bool* touchesText)
{
    RowValuesWriter values;
    for (int column = 0; column < int(table.columns.size()); ++column) {
        sqlite3_value* value = withoutId && column == table.idColumn ? nullptr : side.value(column);
        if (!value)
            continue;
        *touchesText |= sqlite3_value_type(value) == SQLITE_TEXT;
        values.add(table.columns[size_t(column)], value);
    }
    return values.result();
}

Result<qint64> recordOf(Connection& db, const Table& table, const Side& known, qint64 row)
{
    if (table.recordColumn < 0)
        return 0;
    if (sqlite3_value* value = known.value(table.recordColumn))
        return qint64(sqlite3_value_int64(value));
    Statement statement = db.prepare("SELECT record_id FROM \"" + table.name + "\" WHERE id = :id");
    statement.bind(":id", row);
    DESK_ASSIGN(const bool isRow, statement.step());
    return isRow ? statement.row().integer("record_id") : 0;
}

Result<RowChange> toRowChange(Connection& db, const Table& table, Operation operation,
                              sqlite3_changeset_iter* change)
{
    const Side before(change, sqlite3changeset_old);
    const Side after(change, sqlite3changeset_new);
    const bool isUpdate = operation == Operation::Update;
    const Side& keyed = operation == Operation::Insert ? after : before;

    RowChange result{.table = table.name, .operation = operation};
    result.row = sqlite3_value_int64(keyed.value(table.idColumn));
    DESK_ASSIGN(result.record, recordOf(db, table, keyed, result.row));
    if (operation != Operation::Insert)
        result.oldValues = valuesOf(table, before, isUpdate, &result.touchesText);
    if (operation != Operation::Delete)
        result.newValues = valuesOf(table, after, isUpdate, &result.touchesText);
    return result;
}

} // namespace

ChangeRecorder::ChangeRecorder() = default;
ChangeRecorder::~ChangeRecorder() { stop(); }

void ChangeRecorder::stop()
{
    if (m_session)
        sqlite3session_delete(std::exchange(m_session, nullptr));
}

Status ChangeRecorder::start(Connection& db)
{
    DESK_ASSIGN(const auto* tables, db.tables());
    if (const int code = sqlite3session_create(db.handle(), "main", &m_session); code != SQLITE_OK)
        return fail(sqliteError(code, QString()));
    for (const Table& table : *tables) {
        if (const int code = sqlite3session_attach(m_session, table.name.constData()); code != SQLITE_OK)
            return fail(sqliteError(code, QString::fromUtf8(table.name)));
    }
    return {};
}

Result<std::vector<RowChange>> ChangeRecorder::changes(Connection& db) const
{
    DESK_ASSIGN(const auto* tables, db.tables());
    int size = 0;
    void* data = nullptr;
    if (const int code = sqlite3session_changeset(m_session, &size, &data); code != SQLITE_OK)
        return fail(sqliteError(code, QString()));
    const std::unique_ptr<void, decltype(&sqlite3_free)> changeset(data, sqlite3_free);
    sqlite3_changeset_iter* change = nullptr;
    if (const int code = sqlite3changeset_start(&change, size, data); code != SQLITE_OK)
        return fail(sqliteError(code, QString()));

    std::vector<RowChange> all;
    std::optional<Error> failure;
    const Table* table = nullptr;
    while (!failure && sqlite3changeset_next(change) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0, operation = 0, isIndirect = 0;
        sqlite3changeset_op(change, &name, &columns, &operation, &isIndirect);
        db.breathe();
        if (!table || table->name != name)
            table = findTable(*tables, name);
        if (auto row = toRowChange(db, *table, operationOf(operation), change))
            all.push_back(*std::move(row));
        else
            failure = row.error();
    }
    const int code = sqlite3changeset_finalize(change);
    if (code != SQLITE_OK && !failure)
        failure = sqliteError(code, QString());
    if (failure)
        return fail(*failure);
    return all;
}

} // namespace registry
