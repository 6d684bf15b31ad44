// The only way to write: one command, one transaction, one journal entry.
#pragma once

#include "core/register/chain_head.h"
#include "core/register/change_recorder.h"
#include "core/register/rewording.h"
#include "core/register/row_change.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace registry {

class Connection;

/// What a person did, for the history.
struct CommandNote
{
    QString command;       ///< its key, "application.recognise"
    QString summary;       ///< one line for people
    QString reason = {};   ///< the person's words, where a rule asks for them
    QDate happenedOn = {}; ///< the day of the event itself; null: the day it was recorded
    QString actor = {};
};

/// What a commit did; `entry` is 0 when nothing had changed and therefore nothing was written.
struct Committed
{
    qint64 entry = 0;
    std::vector<RowChange> changes = {};

    /// Owning records of the changed rows, each once, ascending.
    std::vector<qint64> recordIds() const;
};

/// A row whose values are to go out of the history.
struct ErasedRow
{
    QByteArray table;
    qint64 row;
};

/// Begins when it is made, is rolled back when it goes without commit(). A failed beginning fails every
/// statement and the commit; so does any failed statement, because after an I/O error SQLite has rolled back
/// by itself and would save the rest piecemeal. Transactions do not nest.
class Transaction
{
public:
    Transaction(Connection& db, CommandNote note);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Takes the row's values, old and new, out of the whole history when this commits: a person's right.
    /// The chain stays valid and says that something was erased.
    void eraseHistory(const QByteArray& table, qint64 row);

    /// Gives texts other words in the whole history when this commits, and in what this writes itself: to the
    /// history they were never others. The chain stays valid and says that something was reworded.
    void rewordHistory(Rewording rewording);

    /// What `write` has written is taken back where it refuses; the rest of the transaction goes on.
    support::Status attempt(const std::function<support::Status()>& write);
    /// Where what was done is only known at the end.
    void summarize(const QString& summary) { m_note.summary = summary; }

    /// The records that were changed so far, each once, ascending.
    support::Result<std::vector<qint64>> changedRecords() const;

    /// Is written down although no row may change.
    void mustBeWritten() { m_mustBeWritten = true; }

    /// Writes journal and search index, then saves. An error means that nothing was saved, unless mayStand().
    support::Result<Committed> commit();
    /// The commit failed at its last flush: it is in the file, and nobody can say whether it stays.
    bool mayStand() const { return m_mayStand; }

private:
    friend class Connection;
    friend class Statement;
    friend class StepBack;
    Transaction(Connection& db, CommandNote note, Step step, qint64 undoes);
    support::Status begin();
    bool hasSpilled() const;
    support::Status index(const std::vector<qint64>& records);
    support::Result<Committed> record();
    support::Result<Committed> save();
    /// Rolls back what was not saved.
    void close(bool isSaved);
    support::Error afterFault(const support::Error& error);
    void poison(const support::Error& error);

    Connection& m_db;
    CommandNote m_note;
    Step m_step;
    qint64 m_undoes;
    ChangeRecorder m_recorder;
    std::vector<ErasedRow> m_erased;
    Rewording m_rewording;
    std::optional<support::Error> m_failure;
    support::Result<ChainHead> m_committed{ChainHead()}; ///< how the history ended when this began
    int m_spilledBefore = 0;
    bool m_isOpen = false;
    bool m_mustBeWritten = false;
    bool m_mayStand = false;
    bool m_isAtTheDisk = false; ///< a COMMIT was said: the file may be another than before
};

/// Calls `write(i)` for 0 <= i < count, and between slices of some 40 ms `goOn(done)`, which may let the
/// window breathe and answers false to stop (Cancelled).
support::Status inSlices(qsizetype count, const std::function<support::Status(qsizetype)>& write,
                         const std::function<bool(qsizetype done)>& goOn);

} // namespace registry
