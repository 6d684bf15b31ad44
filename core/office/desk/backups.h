// The copies that there are of a register: listed, looked through, held against the present.
#pragma once

#include "core/office/desk/office.h"

namespace office {

enum class BackupReason {
    Automatic,
    InSecondFolder,   ///< an automatic one once more
    BeforeUpdate,     ///< before a newer version of the program brought the register up to date
    ReplacedByRestore ///< what lay in the register's place when a backup was put there
};

struct Backup
{
    QString path;
    QDateTime takenAt; ///< UTC
    qint64 size = 0;   ///< bytes
    BackupReason reason = BackupReason::Automatic;

    QString reasonText() const;
    /// "Tuesday 30 November 2021 at 14:30", where the person is.
    QString momentText() const;
};

/// The newest first; none of them is opened.
std::vector<Backup> backupsOf(const QString& registerPath);
/// The one of that path; of what is not among them what its file tells.
Backup backupAt(const QString& registerPath, const QString& path);

/// Opened to be read; of an older version a private copy, brought up to date.
[[nodiscard]] Result<std::unique_ptr<Office>> openBackup(const QString& path, const support::Clock& clock);
/// Everything that `check` looks at; UnusableFile with a line for each finding where something is wrong.
[[nodiscard]] Status checkBackup(const QString& path, const support::Clock& clock);

/// Puts a backup in which everything is sound in the place of a register that is not open; what was there is
/// moved aside, and where to is answered (empty when there was none). One of an older version is brought up
/// to date on the way.
[[nodiscard]] Result<QString> restore(const QString& backup, const QString& path,
                                      const support::Clock& clock);

struct StepMade
{
    qint64 number = 0;
    QDateTime recordedAt; ///< UTC
    QString summary;
};

struct BackupComparison
{
    enum class Relation {
        Same,
        Earlier, ///< the backup is an earlier state of the register
        Later,   ///< the register is an earlier state of the backup
        Parted,  ///< each has steps of its own
        Foreign  ///< the backup is another register's
    };
    Relation relation = Relation::Same;
    QString sentence;            ///< that says so, and of how many steps
    std::vector<StepMade> steps; ///< of the later one alone, the newest first
    // Of an earlier state: what the register has, and the backup has not or otherwise.
    QStringList added;
    QStringList changed;
    QStringList removed;
};
[[nodiscard]] Result<BackupComparison> compareWithBackup(Office& present, const QString& backup);

struct Damage
{
    std::optional<Backup> newest; ///< the newest one in which everything was found sound
    int passedOver = 0;           ///< newer ones that are not
    bool areStepsKnown = false;   ///< the damaged file's own history tells everything that was made since
    std::vector<StepMade> steps;  ///< what it tells of that, the newest first
};
/// What there is to go back to, and what would be lost by it. Takes as long as checking the backups does.
Damage lookAtDamage(const QString& registerPath, const support::Clock& clock);
/// That in one sentence.
QString lossSentence(const Damage& damage);

} // namespace office
