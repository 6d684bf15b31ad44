#include "core/register/connection.h"

#include "core/register/journal.h"
#include "core/register/opening_checks.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"
#include "core/register/transaction.h"

#include <QDeadlineTimer>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr size_t kKeptStatements = 200;
constexpr int kBreathMilliseconds = 40;

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

/// Qt keeps connections by name, for all threads.
QString newName()
{
    static std::atomic<quint64> s_count = 0;
    return "register "_L1 + QString::number(++s_count);
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::openFile(const QString& path, int sqliteFlags)
{
    if (sqliteFlags & SQLITE_OPEN_READONLY)
        return opened(path, "ro", true);
    return opened(path, sqliteFlags & SQLITE_OPEN_CREATE ? "rwc" : "rw", false);
}

// "immutable": no lock is taken and none is given back, so that the one of the register stays.
Result<std::unique_ptr<Connection>> Connection::openUnlocked(const QString& path)
{
    return opened(path, "ro&immutable=1", true);
}

// A file that is shorter than it says, or has a broken schema, SQLite reads only with a writable schema; a
// file that is opened "immutable" is not written all the same.
Result<std::unique_ptr<Connection>> Connection::openDamaged(const QString& path)
{
    std::unique_ptr<Connection> db(new Connection(path, true));
    DESK_TRY(db->open("ro&immutable=1"));
    limitWhatAFileCanDo(db->handle());
    sqlite3_db_config(db->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    DESK_TRY(execute(db->handle(), R"sql(
        PRAGMA writable_schema = ON;
        PRAGMA cell_size_check = ON;
        PRAGMA mmap_size = 0;
    )sql"));
    return db;
}

Result<std::unique_ptr<Connection>> Connection::opened(const QString& path, const char* mode, bool viewOnly)
{
    std::unique_ptr<Connection> db(new Connection(path, viewOnly));
    DESK_TRY(db->open(mode));
    limitWhatAFileCanDo(db->handle());
    DESK_TRY(execute(db->handle(), R"sql(
        PRAGMA cell_size_check = ON;
        PRAGMA mmap_size = 0;
        PRAGMA temp_store = MEMORY;
        PRAGMA secure_delete = ON;
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA synchronous = EXTRA;
    )sql"));
    return db;
}

Connection::Connection(QString path, bool viewOnly)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, newName()))
    , m_path(std::move(path))
    , m_viewOnly(viewOnly)
{
    static const SystemClock kSystemClock;
    m_clock = &kSystemClock;
}

// Left alone, the driver waits five seconds for a lock and makes a file that is not there; that it must not
// can be said in a URI only. It opens for one thread, without a mutex, and answers extended codes.
Status Connection::open(const char* mode)
{
    if (!m_database.isValid())
        return fail(ErrorCode::UnusableFile,
                    tr("Qt's driver for SQLite is missing, without which no register can be opened. Install "
                       "the package %1.")
                        .arg("libqt6sql6-sqlite"_L1));
    DESK_TRY(checkPathLength(m_path));
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s);
    m_database.setDatabaseName("file:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(m_path)) +
                               "?mode="_L1 + QLatin1String(mode));
    if (!m_database.open())
        return fail(sqliteError(m_database.lastError()));
    m_handle = handleOf(m_database);
    m_openFile.emplace(m_path);
    return {};
}

Connection::~Connection()
{
    Q_ASSERT(!m_transaction);
    m_checks.reset(); // they end while the lock is still held
    m_kept.clear();
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase(); // Qt warns of a connection that is removed while it is held
    QSqlDatabase::removeDatabase(name);
}

Statement Connection::prepare(QByteArrayView sql)
{
    const auto known = m_kept.find(QByteArray::fromRawData(sql.data(), sql.size()));
    if (known != m_kept.end() && !known->second.isTaken) {
        known->second.isTaken = true;
        return Statement(*this, std::move(known->second.query), &known->second, std::nullopt);
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.prepare(QString::fromUtf8(sql)) && handleOf(query)) {
        KeptStatement* kept = nullptr;
        if (known == m_kept.end() && m_kept.size() < kKeptStatements) {
            kept = &m_kept[sql.toByteArray()];
            kept->isTaken = true;
        }
        return Statement(*this, std::move(query), kept, std::nullopt);
    }
    const Error failure = query.lastError().isValid() ? sqliteError(query.lastError())
                                                      : sqliteError(SQLITE_MISUSE, u"no statement"_s);
    return Statement(*this, std::move(query), nullptr, failure);
}

Status Connection::say(const char* word)
{
    const Statement statement = prepare(word);
    sqlite3_stmt* const handle = statement.row().handle();
    return handle && sqlite3_step(handle) == SQLITE_DONE ? Status() : fail(sqliteError(m_handle));
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
    if (m_isBreathing)
        return fail(
            ErrorCode::UnusableFile,
            tr("Nothing was saved: something larger is being saved just now. Try again in a moment."));
    if (m_transaction->m_failure)
        return fail(*m_transaction->m_failure);
    if (sqlite3_get_autocommit(m_handle))
        return fail(ErrorCode::UnusableFile, tr("Nothing was saved, because the file could not be written."),
                    u"SQLite had rolled the transaction back"_s);
    return {};
}

Status Connection::checkNotOverwritten()
{
    return m_viewOnly ? Status() : tellOverwritten(m_fileAsLeft.check(*this, chainHead(*this)));
}

Status Connection::tellOverwritten(const Status& checked) const
{
    if (!checked && m_whenOverwritten)
        m_whenOverwritten(checked.error());
    return checked;
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

void Connection::waitFor(std::unique_ptr<OpeningChecks> checks) { m_checks = std::move(checks); }

void Connection::becomeViewedCopy()
{
    m_isViewedCopy = true;
    m_viewOnly = true;
}

void Connection::breathe()
{
    if (!m_breath || m_isBreathing ||
        (m_sinceBreath.isValid() && !m_sinceBreath.hasExpired(kBreathMilliseconds)))
        return;
    m_isBreathing = m_transaction != nullptr;
    m_breath();
    m_isBreathing = false;
    m_sinceBreath.start();
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
