// The open register: one connection of Qt Sql's SQLite driver, hardened against its own file.
#pragma once

#include "core/register/file_as_left.h"
#include "core/register/holder.h"
#include "core/register/search_text.h"
#include "core/register/statement.h"
#include "core/register/tables.h"
#include "core/support/clock.h"
#include "core/support/register_files.h"

#include <QByteArrayView>
#include <QElapsedTimer>
#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace registry {

class OpeningChecks;
class Transaction;

enum class Access {
    Edit,     ///< takes the register's lock until it is closed
    ViewOnly, ///< reads; neither the file nor its folder is touched
};

/// Made by opening.h. Belongs to the thread that made it; others may have connections of their own to the
/// same file. Statements and transactions must be gone before it is.
///
/// Statements are prepared, kept and closed by a QSqlQuery and all run on its handle: rows read through the
/// QSqlQuery cost 2.6 times (looked up one by one 1.5, inserts 1.0), as each value becomes a UTF-16 QVariant.
class Connection
{
public:
    /// Opens the bare file (`:memory:` for none) with every defence on; opening.h adds what the file must
    /// prove.
    static support::Result<std::unique_ptr<Connection>> openFile(const QString& path, int sqliteFlags);
    /// To read a file that this process holds locked and does not write meanwhile, in any thread.
    static support::Result<std::unique_ptr<Connection>> openUnlocked(const QString& path);
    /// The same of a damaged file, which is read as if nothing were wrong with its beginning.
    static support::Result<std::unique_ptr<Connection>> openDamaged(const QString& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Statement prepare(QByteArrayView sql);
    /// The first column of the first row of a query without parameters; 0 for NULL and for no row.
    support::Result<qint64> integer(QByteArrayView sql);

    const QString& path() const { return m_path; }
    bool isViewOnly() const { return m_viewOnly; }
    bool isInTransaction() const { return m_transaction != nullptr; }
    /// The file was renamed, removed or replaced while it was open: a commit would be saved nowhere.
    bool hasMoved() const;
    /// The file is as this connection left it, from now on.
    support::Status rememberFile() { return m_fileAsLeft.remember(*this); }
    /// Refused where another program wrote over the file since.
    support::Status checkNotOverwritten();
    /// Told each time that something is not written because the file was overwritten.
    void whenOverwritten(std::function<void(const support::Error&)> told)
    {
        m_whenOverwritten = std::move(told);
    }
    /// Tables whose changes are journalled and undone; read once, the schema of an open register stands
    /// still.
    support::Result<const std::vector<Table>*> tables();

    /// Asked at each commit for what search finds of the changed records. None: nothing is indexed.
    void setIndexer(Indexer indexer) { m_indexer = std::move(indexer); }
    const Indexer& indexer() const { return m_indexer; }
    /// Where journal entries take their time from; the clock must outlive the connection.
    void setClock(const support::Clock& clock) { m_clock = &clock; }
    const support::Clock& clock() const { return *m_clock; }

    /// Called now and then while much is written in one step; what it may do to write into this register is
    /// refused, and does no harm to what is being written.
    void setBreath(std::function<void()> breath) { m_breath = std::move(breath); }
    /// For loops over many rows.
    void breathe();

    /// Statements are stopped (Cancelled) when this time from now is over; 0 lifts the limit.
    void setTimeLimit(int milliseconds);
    /// The driver's own, for what Qt Sql has no word for.
    sqlite3* handle() const { return m_handle; }

    /// Until the file is closed.
    void keepHolderNote(std::unique_ptr<HolderNote> note) { m_holderNote = std::move(note); }
    /// Nothing is written until these are through, and nothing ever if they fail.
    void waitFor(std::unique_ptr<OpeningChecks> checks);
    /// Null where the contents were checked before.
    OpeningChecks* checks() const { return m_checks.get(); }
    /// Only viewed from now on; its file has no name any more.
    void becomeViewedCopy();
    bool isViewedCopy() const { return m_isViewedCopy; }

private:
    friend class Statement;
    friend class Transaction;
    Connection(QString path, bool viewOnly);
    static support::Result<std::unique_ptr<Connection>> opened(const QString& path, const char* mode,
                                                               bool viewOnly);
    support::Status open(const char* mode);
    support::Status mayWrite() const;
    support::Status tellOverwritten(const support::Status& checked) const;
    /// The transaction's own words, past the rule that writing needs one.
    support::Status say(const char* word);

    std::optional<support::OpenRegister> m_openFile;
    std::unique_ptr<HolderNote> m_holderNote;
    std::unique_ptr<OpeningChecks> m_checks;
    FileAsLeft m_fileAsLeft;
    std::function<void(const support::Error&)> m_whenOverwritten;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    QString m_path;
    bool m_viewOnly;
    bool m_isViewedCopy = false;
    Transaction* m_transaction = nullptr;
    std::unordered_map<QByteArray, KeptStatement> m_kept; ///< those that are taken too, so that none moves
    std::optional<std::vector<Table>> m_tables;
    Indexer m_indexer;
    const support::Clock* m_clock;
    qint64 m_deadline = 0;
    std::function<void()> m_breath;
    bool m_isBreathing = false; ///< in the middle of a transaction
    QElapsedTimer m_sinceBreath;
};

} // namespace registry
