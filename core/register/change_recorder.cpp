#include "core/register/change_recorder.h"

#include "core/register/connection.h"
#include "core/register/row_values.h"
#include "core/register/sqlite.h"

#include <cstring>

namespace registry {

using namespace support;

namespace {

bool isSame(sqlite3_value* a, sqlite3_value* b)
{
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    switch (type) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    case SQLITE_FLOAT:
        return sqlite3_value_double(a) == sqlite3_value_double(b);
    default:
        const int size = sqlite3_value_bytes(a);
        return size == sqlite3_value_bytes(b) &&
               (size == 0 || std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), size_t(size)) == 0);
    }
}

bool isText(sqlite3_value* value) { return sqlite3_value_type(value) == SQLITE_TEXT; }

} // namespace

void ChangeRecorder::FreeValue::operator()(sqlite3_value* value) const { sqlite3_value_free(value); }

ChangeRecorder::ChangeRecorder() = default;
ChangeRecorder::~ChangeRecorder() { stop(); }

void ChangeRecorder::stop()
{
    if (m_watched)
        sqlite3_preupdate_hook(std::exchange(m_watched, nullptr), nullptr, nullptr);
    m_known.clear();
    std::vector<Touched>().swap(m_touched);
}

// The hook and not a session: a session reads the schema of each table again in every command and prepares a
// question for it, which is a fifth of the time of a small one.
Status ChangeRecorder::start(Connection& db)
{
    DESK_ASSIGN(m_tables, db.tables());
    m_watched = db.handle();
    const auto watch = [](void* self, sqlite3* handle, int operation, const char*, const char* table,
                          sqlite3_int64 row, sqlite3_int64) {
        static_cast<ChangeRecorder*>(self)->touch(handle, operation, table, row);
    };
    sqlite3_preupdate_hook(m_watched, watch, this);
    return {};
}

/// What a row held is kept when it is first touched; what it holds then is read at the end.
void ChangeRecorder::touch(sqlite3* db, int operation, const char* tableName, qint64 row)
{
    if (!m_lastTable || m_lastTable->name != tableName)
        m_lastTable = findTable(*m_tables, tableName);
    if (!m_lastTable)
        return;
    if (m_known.contains({m_lastTable, row}))
        return;
    m_known.insert({m_lastTable, row});
    Touched touched{.table = m_lastTable, .row = row, .before = {}};
    for (int column = 0; operation != SQLITE_INSERT && column < sqlite3_preupdate_count(db); ++column) {
        sqlite3_value* value = nullptr;
        sqlite3_preupdate_old(db, column, &value);
        touched.before.emplace_back(value ? sqlite3_value_dup(value) : nullptr);
        m_isShortOfMemory = m_isShortOfMemory || !touched.before.back();
    }
    m_touched.push_back(std::move(touched));
}

Result<std::optional<RowChange>> ChangeRecorder::netChange(Connection& db, const Touched& touched)
{
    const Table& table = *touched.table;
    Statement statement = db.prepare("SELECT * FROM \"" + table.name + "\" WHERE id = :id");
    statement.bind(":id", touched.row);
    DESK_ASSIGN(const bool isThere, statement.step());
    const bool wasThere = !touched.before.empty();
    if (!isThere && !wasThere)
        return std::optional<RowChange>();

    RowChange change{.table = table.name, .row = touched.row};
    change.operation = !wasThere ? Operation::Insert : isThere ? Operation::Update : Operation::Delete;
    const auto before = [&](int column) { return touched.before[size_t(column)].get(); };
    const auto after = [&](int column) { return sqlite3_column_value(statement.row().handle(), column); };
    RowValuesWriter oldValues, newValues;
    bool isChanged = wasThere != isThere;
    for (int column = 0; column < int(table.columns.size()); ++column) {
        if (wasThere && isThere && isSame(before(column), after(column)))
            continue;
        isChanged = true;
        if (wasThere) {
            oldValues.add(table.columns[size_t(column)], before(column));
            change.touchesText = change.touchesText || isText(before(column));
        }
        if (isThere) {
            newValues.add(table.columns[size_t(column)], after(column));
            change.touchesText = change.touchesText || isText(after(column));
        }
    }
    if (!isChanged)
        return std::optional<RowChange>();
    if (wasThere)
        change.oldValues = oldValues.result();
    if (isThere)
        change.newValues = newValues.result();
    if (const int column = table.recordColumn; column >= 0)
        change.record = sqlite3_value_int64(wasThere ? before(column) : after(column));
    return std::optional(std::move(change));
}

Result<std::vector<RowChange>> ChangeRecorder::changes(Connection& db) const
{
    if (m_isShortOfMemory)
        return fail(sqliteError(SQLITE_NOMEM, QString()));
    std::vector<RowChange> all;
    for (const Touched& touched : m_touched) {
        db.breathe();
        DESK_ASSIGN(auto change, netChange(db, touched));
        if (change)
            all.push_back(*std::move(change));
    }
    return all;
}

} // namespace registry
