#include "core/register/damaged_rows.h"

#include "core/register/connection.h"
#include "core/register/sqlite.h"

#include <QHash>

#include <utility>

namespace registry {

using namespace support;

namespace {

constexpr qint64 kHighestId = qint64(1) << 40;
constexpr int kFailuresOfAStride = 1024;

QByteArray listed(const Columns& columns)
{
    return '"' + QByteArrayList(columns.begin(), columns.end()).join("\", \"") + '"';
}

bool isDamage(const Error& error)
{
    return isSqliteError(error, SQLITE_CORRUPT) || isSqliteError(error, SQLITE_IOERR) ||
           isSqliteError(error, SQLITE_NOTADB);
}

Values valuesFrom(sqlite3_stmt* row, int first)
{
    Values values;
    for (int column = first; column < sqlite3_column_count(row); ++column)
        values.push_back(valueAt(row, column));
    return values;
}

/// Where to look again after a failure: at the next number, and further on where many of them fail.
class Seeker
{
public:
    qint64 from() const { return m_from; }
    bool isThrough() const { return m_from > kHighestId; }
    void met(qint64 id)
    {
        m_from = id + 1;
        m_failures = 0;
        m_stride = 1;
        m_hasMet = true;
    }
    void failed()
    {
        if (std::exchange(m_hasMet, false))
            return; // the next number has not been asked for by itself
        if (++m_failures % kFailuresOfAStride == 0)
            m_stride *= 2;
        m_from += m_stride;
    }

private:
    qint64 m_from = 0;
    qint64 m_stride = 1;
    int m_failures = 0;
    bool m_hasMet = false;
};

/// The query is bound with ":from" and answers the number it is ordered by first.
template <typename Take>
Result<bool> readOnward(Connection& db, const QByteArray& query, Take take)
{
    bool isWhole = true;
    Seeker seeker;
    while (!seeker.isThrough()) {
        Statement rows = db.prepare(query);
        rows.bind(":from", seeker.from());
        Result<bool> isRow = rows.step();
        for (; isRow && *isRow; isRow = rows.step()) {
            sqlite3_stmt* row = rows.row().handle();
            const qint64 id = sqlite3_column_int64(row, 0);
            if (id < seeker.from() - 1 || id > kHighestId)
                break; // the order is damaged too
            take(row);
            seeker.met(id);
        }
        if (isRow && !*isRow)
            return isWhole;
        if (!isRow && !isDamage(isRow.error()))
            return fail(isRow.error());
        isWhole = false;
        seeker.failed();
    }
    return false;
}

Result<QHash<QByteArray, QByteArray>> descriptions(Connection& db)
{
    QHash<QByteArray, QByteArray> all;
    DESK_ASSIGN(
        const bool isWhole,
        readPastDamage(db, "sqlite_schema", {"type", "name", "sql"}, [&](qint64, const Values& values) {
            const auto* type = std::get_if<QString>(&values[0]);
            const auto* name = std::get_if<QString>(&values[1]);
            const auto* sql = std::get_if<QString>(&values[2]);
            if (type && name && sql && *type == QLatin1StringView("table"))
                all.insert(name->toUtf8(), sql->toUtf8());
        }));
    std::ignore = isWhole;
    return all;
}

} // namespace

Result<bool> readPastDamage(Connection& db, const QByteArray& table, const Columns& columns,
                            const std::function<void(qint64, Values)>& take)
{
    const QByteArray query =
        "SELECT rowid, " + listed(columns) + " FROM \"" + table + "\" WHERE rowid >= :from ORDER BY rowid";
    return readOnward(db, query,
                      [&](sqlite3_stmt* row) { take(sqlite3_column_int64(row, 0), valuesFrom(row, 1)); });
}

// All changes of an entry lie together: of one that cannot be read as a whole the rest is of no use.
Result<bool> readChangesPastDamage(Connection& db, const Columns& columns,
                                   const std::function<void(Values)>& take)
{
    const QByteArray query = "SELECT entry_id, " + listed(columns) +
                             " FROM journal_change WHERE entry_id >= :from ORDER BY entry_id, position";
    return readOnward(db, query, [&](sqlite3_stmt* row) { take(valuesFrom(row, 1)); });
}

Result<QByteArrayList> tablesAsExpected(Connection& damaged, Connection& expected)
{
    DESK_ASSIGN(const auto found, descriptions(damaged));
    DESK_ASSIGN(const auto known, descriptions(expected));
    QByteArrayList names;
    for (auto table = known.cbegin(); table != known.cend(); ++table)
        if (found.value(table.key()) == table.value())
            names << table.key();
    return names;
}

RawInserter::RawInserter(Connection& db, const QByteArray& table, const Columns& columns)
{
    const QByteArray marks = QByteArray("?,").repeated(qsizetype(columns.size())).chopped(1);
    const QByteArray sql = "INSERT INTO \"" + table + "\" (" + listed(columns) + ") VALUES (" + marks + ')';
    sqlite3_prepare_v2(db.handle(), sql.constData(), -1, &m_statement, nullptr);
}

RawInserter::~RawInserter() { sqlite3_finalize(m_statement); }

bool RawInserter::insert(const Values& values)
{
    if (!m_statement)
        return false;
    for (size_t i = 0; i < values.size(); ++i) {
        const int place = int(i) + 1;
        if (const auto* integer = std::get_if<qint64>(&values[i]))
            sqlite3_bind_int64(m_statement, place, *integer);
        else if (const auto* real = std::get_if<double>(&values[i]))
            sqlite3_bind_double(m_statement, place, *real);
        else if (const auto* text = std::get_if<QString>(&values[i])) {
            const QByteArray bytes = text->toUtf8();
            sqlite3_bind_text64(m_statement, place, bytes.constData(), sqlite3_uint64(bytes.size()),
                                SQLITE_TRANSIENT, SQLITE_UTF8);
        } else if (const auto* blob = std::get_if<QByteArray>(&values[i]))
            sqlite3_bind_blob64(m_statement, place, blob->isNull() ? "" : blob->constData(),
                                sqlite3_uint64(blob->size()), SQLITE_TRANSIENT);
        else
            sqlite3_bind_null(m_statement, place);
    }
    const int code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    return code == SQLITE_DONE;
}

} // namespace registry
