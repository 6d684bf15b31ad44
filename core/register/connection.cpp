#include "core/register/connection.h"

#include "core/register/sqlite.h"
#include "core/register/texts.h"
#include "core/register/transaction.h"

#include <QDeadlineTimer>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr int kIdleStatements = 200;

// A register can be made by anyone: nothing in it may run code, reach other files or exhaust the machine.
void limitWhatAFileCanDo(sqlite3* db)
{
    constexpr std::pair<int, int> kSwitches[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    };
    for (const auto& [option, value] : kSwitches)
        sqlite3_db_config(db, option, value, nullptr);
    constexpr std::pair<int, int> kLimits[] = {
        {SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024},
        {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
        {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM INTO needs one
        {SQLITE_LIMIT_COLUMN, 200},
        {SQLITE_LIMIT_EXPR_DEPTH, 200},
        {SQLITE_LIMIT_COMPOUND_SELECT, 100},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (const auto& [limit, value] : kLimits)
        sqlite3_limit(db, limit, value);
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::openFile(const QString& path, int sqliteFlags)
{
    sqlite3* handle = nullptr;
    const int flags = sqliteFlags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX; // one thread
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    const bool viewOnly = (sqliteFlags & SQLITE_OPEN_READONLY) != 0;
    std::unique_ptr<Connection> db(
        new Connection(handle, path, viewOnly)); // closes the handle on every way out
    if (code != SQLITE_OK)
        return fail(sqliteError(code, path));
    limitWhatAFileCanDo(handle);
    DESK_TRY(execute(handle, R"sql(
        PRAGMA busy_timeout = 0;
        PRAGMA cell_size_check = ON;
        PRAGMA mmap_size = 0;
        PRAGMA temp_store = MEMORY;
        PRAGMA secure_delete = ON;
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA synchronous = EXTRA;
    )sql"));
    return db;
}

Connection::Connection(sqlite3* handle, QString path, bool viewOnly)
    : m_handle(handle)
    , m_path(std::move(path))
    , m_viewOnly(viewOnly)
{
    static const SystemClock kSystemClock;
    m_clock = &kSystemClock;
}

Connection::~Connection()
{
    Q_ASSERT(!m_transaction);
    for (sqlite3_stmt* statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Statement Connection::prepare(QByteArrayView sql)
{
    if (const auto known = m_idle.constFind(QByteArray::fromRawData(sql.data(), sql.size()));
        known != m_idle.cend()) {
        sqlite3_stmt* statement = *known;
        m_idle.erase(known);
        return Statement(*this, statement, std::nullopt);
    }
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, &rest);
    if (code != SQLITE_OK)
        return Statement(*this, nullptr, sqliteError(m_handle));
    if (!statement || !QByteArrayView(rest, sql.data() + sql.size()).trimmed().isEmpty())
        return Statement(*this, statement, sqliteError(SQLITE_MISUSE, u"not one statement"_s));
    return Statement(*this, statement, std::nullopt);
}

void Connection::takeBack(sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const QByteArray sql(sqlite3_sql(statement));
    if (m_idle.size() >= kIdleStatements || m_idle.contains(sql))
        sqlite3_finalize(statement);
    else
        m_idle.insert(sql, statement);
}

Result<qint64> Connection::integer(QByteArrayView sql)
{
    Statement statement = prepare(sql);
    DESK_ASSIGN(const bool isRow, statement.step());
    return isRow ? qint64(sqlite3_column_int64(statement.row().handle(), 0)) : 0;
}

Status Connection::mayWrite() const
{
    if (m_viewOnly)
        return fail(ErrorCode::UnusableFile, tr("This register is open for viewing only."));
    if (!m_transaction)
        return fail(ErrorCode::UnusableFile, tr("Nothing was saved."), u"write outside of a transaction"_s);
    if (m_transaction->m_failure)
        return fail(*m_transaction->m_failure);
    if (sqlite3_get_autocommit(m_handle))
        return fail(ErrorCode::UnusableFile, tr("Nothing was saved, because the file could not be written."),
                    u"SQLite had rolled the transaction back"_s);
    return {};
}

bool Connection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Result<const std::vector<Table>*> Connection::tables()
{
    if (!m_tables) {
        DESK_ASSIGN(m_tables, readTables(*this));
    }
    return &*m_tables;
}

void Connection::becomeViewedCopy(std::unique_ptr<QTemporaryDir> folder)
{
    m_folder = std::move(folder);
    m_viewOnly = true;
}

void Connection::setTimeLimit(int milliseconds)
{
    constexpr int kOperations = 10'000;
    m_deadline = milliseconds > 0 ? QDeadlineTimer(milliseconds).deadline() : 0;
    const auto isLate = [](void* deadline) {
        return int(QDeadlineTimer::current().deadline() > *static_cast<const qint64*>(deadline));
    };
    sqlite3_progress_handler(m_handle, kOperations, m_deadline ? +isLate : nullptr, &m_deadline);
}

} // namespace registry
