#include "core/register/backup_keeper.h"

#include "core/register/erasure.h"
#include "core/register/erasure_left.h"
#include "core/register/journal.h"

#include <algorithm>
#include <sys/resource.h>
#include <utility>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr qint64 kSecondsBetweenCopies = 30 * 60;
constexpr qint64 kSecondsAfterFailure = 5 * 60;
constexpr int kLower = 5;

} // namespace

bool BackupKeeper::Tries::mayBeMade(const QDateTime& now) const
{
    return !hasFailed || lastAt > now || lastAt.secsTo(now) >= kSecondsAfterFailure;
}

BackupKeeper::BackupKeeper(Connection& db)
    : m_db(db)
{
}

BackupKeeper::~BackupKeeper() { wait(); }

void BackupKeeper::keepElsewhere(std::function<QString()> where, Told told)
{
    m_where = std::move(where);
    m_toldElsewhere = std::move(told);
    m_keeping = {};
    m_isKept = false;
}

/// A copy from a day that is still to come, as a wrong clock leaves one, is no reason to take none.
Result<bool> BackupKeeper::isDue(const QDateTime& now)
{
    if (!m_taking.mayBeMade(now))
        return false;
    DESK_ASSIGN(const ChainHead head, chainHead(m_db));
    const std::vector<Backup> backups = automaticBackups(m_db.path());
    const auto last =
        std::ranges::find_if(backups, [&](const Backup& backup) { return backup.takenAt <= now; });
    return last == backups.end() ||
           (last->entries != head.count && last->takenAt.secsTo(now) >= kSecondsBetweenCopies);
}

void BackupKeeper::takeIfDue(const QDateTime& now)
{
    if (m_db.isViewOnly() || m_db.path() == u":memory:" || m_thread.joinable())
        return;
    if (!take(now) && !m_isKept && m_keeping.mayBeMade(now))
        keepElsewhere(now);
}

/// Whether one was due.
bool BackupKeeper::take(const QDateTime& now)
{
    const auto due = isDue(now);
    if (due && !*due)
        return false;
    auto begun = due ? beginAutomaticBackup(m_db, now) : fail(due.error());
    m_taking = {.lastAt = now, .hasFailed = !begun};
    if (!begun) {
        if (m_toldTaken)
            m_toldTaken(fail(begun.error()));
        return true;
    }
    m_inHand = *std::move(begun);
    work([this] { return verifyThoroughly(*m_inHand); },
         [this](const Status& verified) { endTaking(verified); });
    return true;
}

void BackupKeeper::endTaking(const Status& verified)
{
    const Status taken = endAutomaticBackup(*std::exchange(m_inHand, std::nullopt), verified);
    m_taking.hasFailed = !taken;
    if (m_toldTaken)
        m_toldTaken(taken);
    if (taken)
        keepElsewhere(m_taking.lastAt);
}

void BackupKeeper::keepElsewhere(const QDateTime& now)
{
    const QString where = m_where ? m_where() : QString();
    m_isKept = where.isEmpty();
    m_keeping.lastAt = now;
    if (m_isKept)
        return;
    work([path = m_db.path(), where] { return copyNewestBackup(path, where); },
         [this](const Status& kept) {
             m_isKept = kept.has_value();
             m_keeping.hasFailed = !kept;
             if (m_toldElsewhere)
                 m_toldElsewhere(kept);
         });
}

void BackupKeeper::work(std::function<Status()> job, Told ended)
{
    m_ended = std::move(ended);
    m_thread = std::thread([this, job = std::move(job)] {
        ::setpriority(PRIO_PROCESS, 0, kLower); // of this thread alone: the window comes first
        m_outcome = job();
        QMetaObject::invokeMethod(this, &BackupKeeper::wait, Qt::QueuedConnection);
    });
}

void BackupKeeper::finishErasures(const QDateTime& now, const QStringList& others, Told told)
{
    m_next = [this, now, others, told = std::move(told)] {
        const auto left = erasuresLeft(m_db);
        if (left && left->empty())
            return;
        const Status begun = left ? beginFinishing(now) : fail(left.error());
        if (!begun)
            return told(begun);
        const auto end = [this, others, left = *left, told](const Status& verified) {
            Status ended = verified;
            if (const auto copy = std::exchange(m_inHand, std::nullopt))
                ended = endReplacingBackups(*copy, verified, others + copiesLeft(left, m_db.path()));
            told(ended ? forgetErasures(m_db, left) : ended);
        };
        if (!m_inHand)
            return end({});
        work([this] { return verifyThoroughly(*m_inHand); }, end);
    };
    if (!m_thread.joinable())
        std::exchange(m_next, {})();
}

/// A register in memory has nothing to lie beside.
Status BackupKeeper::beginFinishing(const QDateTime& now)
{
    DESK_TRY(forgetFreeSpace(m_db));
    if (m_db.path() == u":memory:")
        return {};
    DESK_ASSIGN(m_inHand, beginReplacingBackups(m_db, now));
    return {};
}

void BackupKeeper::wait()
{
    while (m_thread.joinable()) {
        m_thread.join();
        std::exchange(m_ended, {})(m_outcome); // which may begin the next
        if (!m_thread.joinable() && m_next)
            std::exchange(m_next, {})();
    }
}

} // namespace registry
