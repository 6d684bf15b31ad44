#include "core/register/statement.h"

#include "core/register/connection.h"
#include "core/register/sqlite.h"
#include "core/register/transaction.h"
#include "core/support/text.h"

#include <cstring>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

int Row::columnIndex(const char* column) const
{
    const int count = sqlite3_column_count(m_handle);
    for (int offset = 0; offset < count; ++offset) {
        const int index = (m_nextColumn + offset) % count;
        if (std::strcmp(sqlite3_column_name(m_handle, index), column) == 0) {
            m_nextColumn = index + 1;
            return index;
        }
    }
    m_unknownColumn = column;
    return -1;
}

// SQLite answers NULL for a column -1, so a wrong name reads as NULL until the next step reports it.
bool Row::isNull(const char* column) const
{
    const int index = columnIndex(column);
    m_nextColumn = std::max(index, 0); // what is not null is read next
    return sqlite3_column_type(m_handle, index) == SQLITE_NULL;
}

QByteArrayView Row::bytes(const char* column) const
{
    const int index = columnIndex(column);
    if (sqlite3_column_type(m_handle, index) == SQLITE_NULL)
        return {};
    const void* data = sqlite3_column_blob(m_handle, index);
    return {data ? static_cast<const char*>(data) : "", sqlite3_column_bytes(m_handle, index)};
}

QString Row::text(const char* column) const
{
    const int index = columnIndex(column);
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, index));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_handle, index)) : QString();
}

QByteArray Row::blob(const char* column) const { return bytes(column).toByteArray(); }
qint64 Row::integer(const char* column) const { return sqlite3_column_int64(m_handle, columnIndex(column)); }
double Row::real(const char* column) const { return sqlite3_column_double(m_handle, columnIndex(column)); }

QDate Row::date(const char* column) const
{
    const QByteArrayView day = bytes(column); // as the schema has it: yyyy-MM-dd
    if (day.size() != 10 || day[4] != '-' || day[7] != '-')
        return {};
    bool isNumber = true;
    const auto number = [&](qsizetype at, qsizetype digits) {
        int value = 0;
        for (const char c : day.sliced(at, digits)) {
            isNumber = isNumber && c >= '0' && c <= '9';
            value = value * 10 + (c - '0');
        }
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    return isNumber ? date : QDate();
}

Statement::Statement(Connection& connection, QSqlQuery query, KeptStatement* kept,
                     std::optional<Error> failure)
    : m_connection(&connection)
    , m_kept(kept)
    , m_query(std::move(query))
    , m_failure(std::move(failure))
{
    m_row.m_handle = handleOf(m_query);
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_kept(std::exchange(other.m_kept, nullptr))
    , m_query(std::move(other.m_query))
    , m_row(std::exchange(other.m_row, Row()))
    , m_failure(std::move(other.m_failure))
{
}

Statement::~Statement()
{
    if (!m_kept)
        return;
    sqlite3_reset(m_row.m_handle);
    sqlite3_clear_bindings(m_row.m_handle);
    m_kept->query = std::move(m_query);
    m_kept->isTaken = false;
}

Statement& Statement::keep(int code)
{
    if (code != SQLITE_OK && !m_failure)
        m_failure = sqliteError(code, QString::fromUtf8(sqlite3_sql(m_row.m_handle)));
    return *this;
}

int Statement::parameterIndex(const char* name)
{
    const int index = m_row.m_handle ? sqlite3_bind_parameter_index(m_row.m_handle, name) : 0;
    if (index == 0 && !m_failure)
        m_failure = sqliteError(SQLITE_RANGE, u"no parameter "_s + QString::fromUtf8(name));
    return index;
}

Statement& Statement::bind(const char* name, const QString& value)
{
    const int index = parameterIndex(name);
    const QByteArray utf8 = value.toUtf8();
    return index ? keep(sqlite3_bind_text64(m_row.m_handle, index, utf8.constData(),
                                            sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8))
                 : *this;
}

Statement& Statement::bind(const char* name, const QByteArray& value)
{
    const int index = parameterIndex(name);
    return index ? keep(sqlite3_bind_blob64(m_row.m_handle, index, value.constData(),
                                            sqlite3_uint64(value.size()), SQLITE_TRANSIENT))
                 : *this;
}

Statement& Statement::bind(const char* name, QDate value)
{
    return value.isValid() ? bind(name, isoDate(value)) : bind(name, std::nullopt);
}

Statement& Statement::bind(const char* name, qint64 value)
{
    const int index = parameterIndex(name);
    return index ? keep(sqlite3_bind_int64(m_row.m_handle, index, value)) : *this;
}

Statement& Statement::bind(const char* name, double value)
{
    const int index = parameterIndex(name);
    return index ? keep(sqlite3_bind_double(m_row.m_handle, index, value)) : *this;
}

Statement& Statement::bind(const char* name, std::nullopt_t)
{
    const int index = parameterIndex(name);
    return index ? keep(sqlite3_bind_null(m_row.m_handle, index)) : *this;
}

Unexpected Statement::refuse(Error error)
{
    if (m_row.m_handle)
        sqlite3_reset(m_row.m_handle);
    if (m_connection->m_transaction && !m_connection->m_isBreathing) // what is written meanwhile stays whole
        m_connection->m_transaction->poison(error);
    return fail(std::move(error));
}

Status Statement::checkColumns()
{
    if (std::exchange(m_row.m_isDistrusted, false))
        return refuse(sqliteError(SQLITE_CORRUPT, QString::fromUtf8(sqlite3_sql(m_row.m_handle))));
    if (!m_row.m_unknownColumn)
        return {};
    const QString name = QString::fromUtf8(std::exchange(m_row.m_unknownColumn, nullptr));
    return refuse(sqliteError(SQLITE_RANGE, u"no column "_s + name));
}

Result<bool> Statement::step()
{
    if (m_failure)
        return refuse(*m_failure);
    if (m_row.m_isDistrusted || m_row.m_unknownColumn)
        DESK_TRY(checkColumns());
    if (!sqlite3_stmt_readonly(m_row.m_handle)) {
        if (const Status allowed = m_connection->mayWrite(); !allowed)
            return refuse(allowed.error());
    }
    const int code = sqlite3_step(m_row.m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        return refuse(sqliteError(m_connection->handle()));
    sqlite3_reset(m_row.m_handle);
    return false;
}

Result<std::vector<qint64>> Statement::integers(const char* column)
{
    std::vector<qint64> all;
    DESK_ASSIGN(const bool isRow, step());
    if (!isRow)
        return all;
    const int index = m_row.columnIndex(column);
    DESK_TRY(checkColumns());
    int code = SQLITE_ROW;
    for (; code == SQLITE_ROW; code = sqlite3_step(m_row.m_handle))
        all.push_back(sqlite3_column_int64(m_row.m_handle, index));
    if (code != SQLITE_DONE)
        return refuse(sqliteError(m_connection->handle()));
    sqlite3_reset(m_row.m_handle);
    return all;
}

void Statement::reset() { sqlite3_reset(m_row.m_handle); }

Status Statement::run()
{
    for (;;) {
        DESK_ASSIGN(const bool isRow, step());
        if (!isRow)
            return {};
    }
}

Result<int> Statement::runCounting()
{
    DESK_TRY(run());
    return sqlite3_changes(m_connection->handle());
}

Result<qint64> Statement::insert()
{
    DESK_TRY(run());
    return qint64(sqlite3_last_insert_rowid(m_connection->handle()));
}

} // namespace registry
