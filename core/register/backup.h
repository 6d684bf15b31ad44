// Verified copies of the register, and the way back from one.
#pragma once

#include "core/register/chain_head.h"
#include "core/register/connection.h"
#include "core/register/schema/migrations.h"

#include <QDateTime>

namespace registry {

/// A complete copy, mode 0600, opened and checked before it gets its name; replaces an existing `target` that
/// is no register.
support::Status backUp(Connection& db, const QString& target);

/// The same, under a name that nothing has yet.
support::Status writeNew(Connection& db, const QString& path);

/// An automatic copy of one moment.
struct Backup
{
    QString path;
    QDateTime takenAt;  ///< UTC, from its name
    qint64 entries = 0; ///< journal entries it holds, from its name
};

/// The automatic copies of a register, newest first; they lie in the folder "<register>.backups" beside it.
std::vector<Backup> automaticBackups(const QString& registerPath);

/// A copy that retention never takes, beside the automatic ones.
support::Status backUpBeforeMigration(Connection& db, int version);

/// What an automatic copy is made of, one after the other: a copy under a name of its own; looked through as
/// `check` does, in any thread; given its name.
struct CopyInHand
{
    QString part;
    QString target;
    ChainHead head;
    qint64 lastErasure = 0; ///< the entry; copies with fewer hold what was erased
};
support::Result<CopyInHand> beginAutomaticBackup(Connection& db, const QDateTime& now);
support::Status verifyThoroughly(const CopyInHand& copy);
/// And lets go of those beyond 12 daily, 10 weekly and 9 monthly ones, and of those that hold what was erased
/// since. Where `verified` says that the copy is not sound it is thrown away, and the older ones stay.
support::Status endAutomaticBackup(const CopyInHand& copy, const support::Status& verified);

/// The newest automatic copy once more, among those of `elsewhere`: the path of a register that there is not,
/// on a disk of its own, which keep to the same retention. Looked through where it lies; nothing to do where
/// it is there already. Refused where the folder of `elsewhere` is gone. In any thread.
support::Status copyNewestBackup(const QString& registerPath, const QString& elsewhere);

/// Those of `backups` (newest first) that the retention lets go.
std::vector<Backup> expiredBackups(const std::vector<Backup>& backups);

/// Replaces the register (closed here and everywhere) by the copy; the register's present file and its side
/// files are kept under another name, which is answered (empty when there was none). At every moment there is
/// a whole register at the path.
support::Result<QString> restore(const QString& backup, const QString& registerPath, const QDateTime& now,
                                 std::span<const Migration> migrations = registry::migrations());

/// At each opening: a restore that was stopped on its way is finished, or taken back, and said once.
support::Status settleRestore(const QString& registerPath);

/// After an erasure: automatic copies still hold what was erased; one fresh copy takes the place of all,
/// which is looked through in between as every other is, and `others` go too. Refused, naming them, where
/// some could not be deleted; the others are gone then.
support::Result<CopyInHand> beginReplacingBackups(Connection& db, const QDateTime& now);
support::Status endReplacingBackups(const CopyInHand& copy, const support::Status& verified,
                                    const QStringList& others);

} // namespace registry
