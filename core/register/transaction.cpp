#include "core/register/transaction.h"

#include "core/register/connection.h"
#include "core/register/journal.h"
#include "core/register/journal_writer.h"
#include "core/register/meta_seal.h"
#include "core/register/opening_checks.h"
#include "core/register/search_health.h"
#include "core/register/search_index.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"

#include <QElapsedTimer>

#include <algorithm>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr int kSliceMilliseconds = 40;

Unexpected movedAway()
{
    return fail(ErrorCode::UnusableFile,
                tr("Nothing was saved: the register's file was moved, replaced or deleted "
                   "while it was open. Close it and open it again."));
}

/// How often pages were written before their commit, for want of memory.
int spills(const Connection& db)
{
    int count = 0;
    int highest = 0;
    sqlite3_db_status(db.handle(), SQLITE_DBSTATUS_CACHE_SPILL, &count, &highest, 0);
    return count;
}

std::vector<qint64> recordsWithNewText(const std::vector<RowChange>& changes)
{
    std::vector<qint64> records;
    for (const RowChange& change : changes) {
        if (change.record && change.touchesText)
            records.push_back(change.record);
    }
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

} // namespace

std::vector<qint64> Committed::recordIds() const
{
    std::vector<qint64> records;
    for (const RowChange& change : changes) {
        if (change.record)
            records.push_back(change.record);
    }
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

Transaction::Transaction(Connection& db, CommandNote note)
    : Transaction(db, std::move(note), Step::Do, 0)
{
}

Transaction::Transaction(Connection& db, CommandNote note, Step step, qint64 undoes)
    : m_db(db)
    , m_note(std::move(note))
    , m_step(step)
    , m_undoes(undoes)
{
    if (const Status begun = begin(); !begun)
        poison(begun.error());
}

Transaction::~Transaction() { close(false); }

Status Transaction::begin()
{
    // Before anything is begun: while this waits, the window may come to another command.
    const Status allowed = m_db.checks() ? m_db.checks()->letWrite() : Status();
    if (m_db.m_isBreathing)
        return m_db.mayWrite();
    if (m_db.m_transaction) {
        const Error nested{ErrorCode::UnusableFile, tr("Nothing was saved."), u"transactions do not nest"_s};
        m_db.m_transaction->poison(nested);
        return fail(nested);
    }
    m_db.m_transaction = this;
    m_db.m_sinceBreath.start(); // what is quick needs none
    m_isOpen = true;
    DESK_TRY(allowed);
    if (m_db.isViewOnly())
        return fail(ErrorCode::UnusableFile, tr("This register is open for viewing only."));
    if (m_db.hasMoved())
        return movedAway();
    m_committed = chainHead(m_db);
    DESK_TRY(m_db.tellOverwritten(m_db.m_fileAsLeft.check(m_db, m_committed)));
    m_spilledBefore = spills(m_db);
    DESK_TRY(m_db.say("BEGIN IMMEDIATE"));
    return m_recorder.start(m_db);
}

void Transaction::poison(const Error& error)
{
    if (!m_failure)
        m_failure = error;
}

void Transaction::close(bool isSaved)
{
    if (!m_isOpen)
        return;
    m_recorder.stop();
    // After some errors SQLite has rolled back by itself, and saying it again would be an error.
    if (!sqlite3_get_autocommit(m_db.handle()))
        m_db.m_database.rollback();
    // What a full disk broke off stays in the file until somebody reads: now, and not in the next session.
    if (!isSaved && sqlite3_get_autocommit(m_db.handle()))
        sqlite3_exec(m_db.handle(), "SELECT 1 FROM sqlite_schema LIMIT 1", nullptr, nullptr, nullptr);
    if (m_isAtTheDisk && !isSaved) [[maybe_unused]]
        const Status remembered = m_db.rememberFile();
    m_db.m_transaction = nullptr;
    m_isOpen = false;
}

bool Transaction::hasSpilled() const { return spills(m_db) != m_spilledBefore; }

void Transaction::eraseHistory(const QByteArray& table, qint64 row) { m_erased.push_back({table, row}); }

void Transaction::rewordHistory(Rewording rewording) { m_rewording = std::move(rewording); }

// The recorder need not know: it compares each row that was touched with what it is at the end.
Status Transaction::attempt(const std::function<Status()>& write)
{
    DESK_TRY(m_db.mayWrite());
    DESK_TRY(m_db.say("SAVEPOINT attempt"));
    Status written = write();
    DESK_TRY(m_db.mayWrite()); // a statement failed: nothing of the transaction stands
    if (!written)
        DESK_TRY(m_db.say("ROLLBACK TO attempt"));
    DESK_TRY(m_db.say("RELEASE attempt"));
    return written;
}

Result<std::vector<qint64>> Transaction::changedRecords() const
{
    DESK_TRY(m_db.mayWrite());
    DESK_ASSIGN(auto changes, m_recorder.changes(m_db));
    return Committed{.changes = std::move(changes)}.recordIds();
}

/// A broken index is no reason to refuse a command: it is made again with it.
Status Transaction::index(const std::vector<qint64>& records)
{
    if (records.empty())
        return {};
    Status indexed = reindex(m_db, records);
    // FTS5 writes at a savepoint what it else keeps for the commit, which would fail of it.
    for (const char* word : {"SAVEPOINT indexed", "RELEASE indexed"})
        if (indexed)
            indexed = m_db.say(word);
    // A full disk is not mended by writing more.
    if (indexed || !isFaultOfSearch(indexed.error()))
        return indexed;
    m_failure.reset();
    DESK_TRY(m_db.mayWrite());
    return rebuildSearch(m_db);
}

Result<Committed> Transaction::record()
{
    DESK_ASSIGN(auto changes, m_recorder.changes(m_db));
    m_recorder.stop();
    const bool forgets = !m_erased.empty() || !m_rewording.places.empty();
    if (changes.empty() && !forgets && !m_mustBeWritten)
        return Committed();
    const bool isFirst = m_committed && m_committed->count == 0;
    if (isFirst) {
        DESK_ASSIGN(RowChange meta, metaAsChange(m_db));
        changes.push_back(std::move(meta));
    }
    const std::vector<RowChange> others =
        m_rewording.places.empty() ? std::vector<RowChange>() : reworded(changes, m_rewording);
    const NewEntry entry{.note = m_note,
                         .step = m_step,
                         .undoes = m_undoes,
                         .changes = m_rewording.places.empty() ? changes : others,
                         .erasedRows = m_erased,
                         .rewording = m_rewording};
    DESK_ASSIGN(const qint64 id, writeEntry(m_db, entry));
    if (isFirst)
        changes.pop_back();
    DESK_TRY(index(recordsWithNewText(changes)));
    if (forgets)
        DESK_TRY(forgetRemovedWords(m_db));
    return Committed{.entry = id, .changes = std::move(changes)};
}

Result<Committed> Transaction::save()
{
    DESK_TRY(m_db.mayWrite());
    DESK_ASSIGN(Committed committed, record());
    DESK_TRY(m_db.mayWrite());
    if (m_db.hasMoved())
        return movedAway();
    DESK_TRY(m_db.tellOverwritten(hasSpilled() ? m_db.m_fileAsLeft.checkSpilled(m_db)
                                               : m_db.m_fileAsLeft.check(m_db, m_committed)));
    m_isAtTheDisk = true;
    DESK_TRY(m_db.say("COMMIT"));
    if (m_db.hasMoved())
        return movedAway();
    const Status whole = m_db.m_fileAsLeft.checkCommitted(m_db);
    m_isAtTheDisk = whole.has_value(); // or what is there now would be taken for our own
    DESK_TRY(m_db.tellOverwritten(whole));
    return committed;
}

/// A disk that fails at the last flush has all of it all the same, as far as it goes.
Error Transaction::afterFault(const Error& error)
{
    const auto head = chainHead(m_db);
    m_mayStand = head && m_committed && head->count > m_committed->count;
    if (!m_mayStand)
        return error;
    return {
        error.code,
        tr("The disk reported a fault while this was being saved. It stands in the register now, but it is "
           "not certain that it stays: make a backup on another disk."),
        error.detail};
}

Result<Committed> Transaction::commit()
{
    if (!m_isOpen)
        return fail(m_failure.value_or(
            Error{ErrorCode::UnusableFile, tr("Nothing was saved."), u"committed twice"_s}));
    Result<Committed> result = save();
    const bool wasAtTheDisk = m_isAtTheDisk;
    close(result.has_value());
    if (!result && wasAtTheDisk)
        return fail(afterFault(result.error()));
    return result;
}

Status inSlices(qsizetype count, const std::function<Status(qsizetype)>& write,
                const std::function<bool(qsizetype)>& goOn)
{
    QElapsedTimer slice;
    slice.start();
    for (qsizetype i = 0; i < count; ++i) {
        DESK_TRY(write(i));
        if (slice.hasExpired(kSliceMilliseconds)) {
            if (goOn && !goOn(i + 1))
                return fail(ErrorCode::Cancelled, tr("Stopped; nothing was changed."));
            slice.restart();
        }
    }
    return {};
}

} // namespace registry
