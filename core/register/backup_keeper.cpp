#include "core/register/backup_keeper.h"

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

BackupKeeper::BackupKeeper(Connection& db)
    : m_db(db)
{
}

BackupKeeper::~BackupKeeper() { wait(); }

/// A copy from a day that is still to come, as a wrong clock leaves one, is no reason to take none.
Result<bool> BackupKeeper::isDue(const QDateTime& now)
{
    if (m_hasFailed && m_triedAt <= now && m_triedAt.secsTo(now) < kSecondsAfterFailure)
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
    if (m_db.isViewOnly() || m_db.path() == u":memory:" || m_inHand)
        return;
    const auto due = isDue(now);
    if (due && !*due)
        return;
    auto begun = due ? beginAutomaticBackup(m_db, now) : fail(due.error());
    m_triedAt = now;
    m_hasFailed = !begun;
    if (!begun) {
        if (m_told)
            m_told(fail(begun.error()));
        return;
    }
    m_inHand = *std::move(begun);
    m_thread = std::thread([this] {
        ::setpriority(PRIO_PROCESS, 0, kLower); // of this thread alone: the window comes first
        m_verified = verifyThoroughly(*m_inHand);
        QMetaObject::invokeMethod(this, &BackupKeeper::wait, Qt::QueuedConnection);
    });
}

void BackupKeeper::wait()
{
    if (!m_thread.joinable())
        return;
    m_thread.join();
    const Status taken = endAutomaticBackup(*std::exchange(m_inHand, std::nullopt), m_verified);
    m_hasFailed = !taken;
    if (m_told)
        m_told(taken);
}

} // namespace registry
