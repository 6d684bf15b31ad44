// The automatic copies of an open register: taken on its own thread, looked through in another, and kept once
// more elsewhere.
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
    /// Waits until the copy in hand has its name, here and elsewhere, or is thrown away.
    ~BackupKeeper() override;

    using Told = std::function<void(const support::Status&)>;
    /// Told on this thread of each copy that was due: that it lies in its place, or why none does.
    void whenTaken(Told told) { m_toldTaken = std::move(told); }

    /// `where` is asked on this thread, as copyNewestBackup() has it and empty for nowhere, when there is a
    /// new copy and at the first command; `told` how each try ended.
    void keepElsewhere(std::function<QString()> where, Told told);

    /// Begins a copy when something changed since the last one and that is at least 30 minutes old. After one
    /// that failed, here or elsewhere, the next try is five minutes later.
    void takeIfDue(const QDateTime& now);
    /// What erasures have left to do, after the copy in hand: the file is written anew on this thread, one
    /// new copy takes the place of all, and `others` go with what the register says of them. Told on this
    /// thread, and not at all where nothing is left.
    void finishErasures(const QDateTime& now, const QStringList& others, Told told);
    /// Until the copies in hand are done with, and told.
    void wait();

private:
    struct Tries
    {
        QDateTime lastAt = {};
        bool hasFailed = false;

        bool mayBeMade(const QDateTime& now) const;
    };

    support::Result<bool> isDue(const QDateTime& now);
    bool take(const QDateTime& now);
    void keepElsewhere(const QDateTime& now);
    /// In the other thread; `ended` is told here.
    void work(std::function<support::Status()> job, Told ended);
    void endTaking(const support::Status& verified);
    support::Status beginFinishing(const QDateTime& now);

    Connection& m_db;
    Told m_toldTaken;
    std::function<QString()> m_where;
    Told m_toldElsewhere;
    std::optional<CopyInHand> m_inHand;
    Tries m_taking;
    Tries m_keeping;
    bool m_isKept = false; ///< the newest copy lies elsewhere too
    std::thread m_thread;
    support::Status m_outcome;
    Told m_ended;
    std::function<void()> m_next; ///< once the thread is free
};

} // namespace registry
