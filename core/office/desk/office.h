// The desk itself: one open register, the procedures, the clock, and who listens to changes.
#pragma once

#include "core/domain/record.h"
#include "core/procedure/library.h"
#include "core/register/connection.h"
#include "core/register/transaction.h"
#include "core/support/clock.h"

namespace registry {
class BackupKeeper;
} // namespace registry

namespace office {

using domain::RecordId;
using support::Result;
using support::Status;

/// What a command changed; models reload these records.
struct Changed
{
    std::vector<RecordId> records;

    bool touches(RecordId id) const;
};

/// Use cases are free functions that take the office first; each command is one transaction of the register.
/// Lives on the register's thread.
class Office
{
public:
    /// The clock must outlive the office.
    Office(std::unique_ptr<registry::Connection> file, procedure::Library procedures,
           const support::Clock& clock);
    ~Office();

    /// For the office's own rooms: the window and the command line ask use cases.
    registry::Connection& file() { return *m_file; }
    /// Of the register's file; `:memory:` for none.
    const QString& path() const { return m_file->path(); }
    bool isViewOnly() const { return m_file->isViewOnly(); }
    /// Of a register that may be open elsewhere; made to be looked at.
    bool isViewedCopy() const { return m_file->isViewedCopy(); }
    const procedure::Library& procedures() const { return m_procedures; }
    const support::Clock& clock() const { return *m_clock; }
    QDate today() const { return m_clock->today(); }
    /// A sample register tells its story from a day of its own; from now on that is today.
    void standAt(QDate day);
    /// The day of the sample's story, null in every other register.
    QDate storyDay() const { return m_story ? m_story->today() : QDate(); }
    /// Who is at the desk: the journal's "who". The name of the computer's user unless set.
    QString actor() const { return m_actor; }
    void setActor(const QString& name) { m_actor = name; }

    using Listener = std::function<void(const Changed&)>;
    /// Called after each commit, on the register's thread; answers a handle for stopListening.
    int listen(Listener listener);
    void stopListening(int handle);

    /// The contents of the file are checked beside the window while it is read already: until then every
    /// command waits before it writes, and if they are found damaged none ever does.
    bool isBeingChecked() const;
    /// They wait for this, so that the first paint has the machine to itself; a command begins them too.
    void beginChecks();
    /// `told` is called on this thread once they are through, while the receiver lives.
    void whenChecked(QObject* receiver, std::function<void(const Status& sound)> told);
    /// `told` is called on this thread whenever a command is refused because another program wrote over the
    /// register's file.
    void whenOverwritten(std::function<void(const support::Error&)> told);
    /// `told` is called on this thread once everything that `check` looks at was looked through as it was at
    /// the opening, which goes on beside the first commands.
    /// An index of the search that was not sound has then been made again.
    void whenLookedThrough(QObject* receiver,
                           std::function<void(const Status& sound, bool isSearchMadeAgain)> told);
    /// `told` is called on this thread of each automatic copy that was due, here and in the second folder,
    /// also while the office is closed: why there is none and of when the last one is, or an empty text.
    void whenBackedUp(std::function<void(const QString& problem)> told);
    /// From now on each automatic copy is kept in this folder too, and the newest at once; empty ends that,
    /// and what lies there stays. Refused where nothing can be written, and beside the register itself.
    [[nodiscard]] Status keepBackupsIn(const QString& secondFolder);
    /// The newest automatic copy there is now, without waiting for a change.
    void keepBackupElsewhere();
    /// Of persons whose erasure is saved, but not finished in the files beside the register.
    [[nodiscard]] Result<std::vector<RecordId>> unfinishedErasures();
    /// Finishes them, beside this thread where that takes long. `told` is called on this thread, and not at
    /// all where nothing is left to do.
    void finishErasures(std::function<void(const Status& finished)> told);
    /// Waits until the copies in hand are done with, and what an erasure had left.
    void finishBackup();
    /// How a command waits without stopping the window; returns when isBeingChecked() no longer holds.
    void setPatience(std::function<void()> patience);

    /// Called now and then while much is written in one step, for a window that goes on painting. It may not
    /// write.
    void setBreath(std::function<void()> breath) { m_file->setBreath(std::move(breath)); }

    /// What belongs to every command, in its transaction; the office itself knows no rule.
    using Completion = std::function<Status(Office&, const registry::Transaction&)>;
    void completeEach(Completion completion) { m_completion = std::move(completion); }

    /// Completes the command, commits and tells the listeners.
    [[nodiscard]] Status commit(registry::Transaction& transaction);
    /// For commits that the register makes by itself: undo and redo.
    void tell(const registry::Committed& committed);

private:
    void tellListeners(const Changed& changed);
    void listenToBackups();
    void tellOfBackup(const QString& problem, const Status& outcome);

    std::unique_ptr<registry::Connection> m_file;
    std::unique_ptr<registry::BackupKeeper> m_backups;
    procedure::Library m_procedures;
    const support::Clock* m_clock;
    std::unique_ptr<support::Clock> m_story;
    QString m_actor;
    std::vector<std::pair<int, Listener>> m_listeners;
    int m_nextListener = 1;
    std::function<void(const QString&)> m_toldOfBackups;
    Completion m_completion;
};

} // namespace office
