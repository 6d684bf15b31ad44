// The automatic copies of an open register: taken on its own thread, looked through in another.
#pragma once

#include "core/register/backup.h"

#include <QObject>

#include <functional>
#include <thread>

namespace registry {

/// A copy takes the place of older ones only after everything that `check` looks at was found sound in it.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(Connection& db);
    /// Waits until the copy in hand has its name, or is thrown away.
    ~BackupKeeper() override;

    /// Told on this thread of each copy that was due: that it lies in its place, or why none does.
    void whenTaken(std::function<void(const support::Status&)> told) { m_told = std::move(told); }
    /// Begins a copy when something changed since the last one and that is at least 30 minutes old. After one
    /// that failed the next try is five minutes later.
    void takeIfDue(const QDateTime& now);
    /// Until the copy in hand is done with, and told.
    void wait();

private:
    support::Result<bool> isDue(const QDateTime& now);
    void verify();

    Connection& m_db;
    std::function<void(const support::Status&)> m_told;
    std::optional<CopyInHand> m_inHand;
    support::Status m_verified;
    std::thread m_thread;
    QDateTime m_triedAt;
    bool m_hasFailed = false;
};

} // namespace registry
