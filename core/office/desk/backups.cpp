#include "core/office/desk/backups.h"

#include "core/office/desk/journal_words.h"
#include "core/office/desk/registers.h"
#include "core/office/desk/second_folder.h"
#include "core/office/desk/texts.h"
#include "core/register/backup.h"
#include "core/register/copies.h"
#include "core/register/damaged_history.h"
#include "core/register/journal.h"
#include "core/register/records.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

StepMade toStep(const registry::JournalEntry& entry)
{
    const bool isErased = entry.isErased && entry.summary.isEmpty();
    return {entry.id, entry.recordedAt,
            isErased ? tr("(erased)") : inPresentLanguage(entry.command, entry.summary)};
}

/// The newest first.
Result<std::vector<StepMade>> stepsAfter(registry::Connection& db, qint64 count)
{
    DESK_ASSIGN(const registry::ChainHead head, registry::chainHead(db));
    DESK_ASSIGN(const auto entries, registry::journalPage(db, int(head.count - count)));
    std::vector<StepMade> steps;
    std::ranges::transform(entries, std::back_inserter(steps), toStep);
    return steps;
}

QString named(registry::Connection& db, RecordId id)
{
    const auto head = registry::readHead(db, id);
    if (!head)
        return {};
    const domain::Noun* noun = domain::noun(head->noun);
    const QString title = domain::displayTitle(*head);
    return noun && !title.startsWith(noun->labelText()) ? tr("%1: %2").arg(noun->labelText(), title) : title;
}

Status listRecords(registry::Connection& present, registry::Connection& past, qint64 count,
                   BackupComparison& comparison)
{
    DESK_ASSIGN(const auto records, registry::recordsChangedAfter(present, count));
    for (const RecordId id : records) {
        present.breathe();
        const QString now = named(present, id);
        const QString before = named(past, id);
        if (now.isEmpty() && before.isEmpty())
            continue; // came and went
        (before.isEmpty() ? comparison.added
         : now.isEmpty()  ? comparison.removed
                          : comparison.changed)
            << (now.isEmpty() ? before : now);
    }
    return {};
}

/// How many steps both have in common: the hash of a step holds all before it.
Result<qint64> commonSteps(registry::Connection& one, registry::Connection& other, qint64 most)
{
    qint64 same = 0;
    qint64 different = most + 1;
    while (different - same > 1) {
        const qint64 middle = same + (different - same) / 2;
        DESK_ASSIGN(const QByteArray first, registry::hashOfStep(one, middle));
        DESK_ASSIGN(const QByteArray second, registry::hashOfStep(other, middle));
        (first == second ? same : different) = middle;
    }
    return same;
}

Result<std::unique_ptr<registry::Connection>> openToCompare(const QString& path)
{
    auto file = registry::openRegister(
        path, {.access = registry::Access::ViewOnly, .checks = registry::Checks::Left});
    return file ? std::move(file) : registry::openCopy(path);
}

} // namespace

QString Backup::reasonText() const
{
    switch (reason) {
    case BackupReason::Automatic:
        return tr("Made by itself");
    case BackupReason::InSecondFolder:
        return tr("Kept in the second folder");
    case BackupReason::BeforeUpdate:
        return tr("Before an update of the program");
    case BackupReason::ReplacedByRestore:
        return tr("Replaced by a restored backup");
    }
    Q_UNREACHABLE();
}

QString Backup::momentText() const
{
    const QDateTime local = takenAt.toLocalTime();
    return tr("%1 %2 at %3")
        .arg(support::locale().dayName(local.date().dayOfWeek()), support::longDate(local.date()),
             support::locale().toString(local.time(), u"HH:mm"_s));
}

Backup backupAt(const QString& registerPath, const QString& path)
{
    for (const Backup& backup : backupsOf(registerPath))
        if (backup.path == path)
            return backup;
    const QFileInfo file(path);
    return {.path = path, .takenAt = file.lastModified().toUTC(), .size = file.size()};
}

std::vector<Backup> backupsOf(const QString& registerPath)
{
    static const QRegularExpression s_replaced(u"\\.replaced-(\\d{8}T\\d{6}Z)(-\\d+)?$"_s);
    std::vector<Backup> backups;
    for (const registry::Backup& copy : registry::automaticBackups(registerPath))
        backups.push_back({.path = copy.path, .takenAt = copy.takenAt});
    if (const SecondFolder second = secondFolderOf(registerPath); second.isThere)
        for (const registry::Backup& copy : registry::automaticBackups(second.copiesOf))
            backups.push_back(
                {.path = copy.path, .takenAt = copy.takenAt, .reason = BackupReason::InSecondFolder});
    for (const QString& path : registry::copiesBeside(registerPath)) {
        const auto replaced = s_replaced.match(path);
        Backup backup{.path = path, .reason = BackupReason::ReplacedByRestore};
        if (replaced.hasMatch()) {
            backup.takenAt = QDateTime::fromString(replaced.captured(1), u"yyyyMMdd'T'HHmmss'Z'"_s);
            backup.takenAt.setTimeSpec(Qt::UTC);
        } else if (QFileInfo(path).fileName().startsWith("version-"_L1) && path.endsWith(".register"_L1)) {
            backup.takenAt = QFileInfo(path).lastModified().toUTC();
            backup.reason = BackupReason::BeforeUpdate;
        } else
            continue;
        backups.push_back(backup);
    }
    for (Backup& backup : backups)
        backup.size = QFileInfo(backup.path).size();
    std::ranges::stable_sort(backups, std::greater(), &Backup::takenAt);
    return backups;
}

Result<std::unique_ptr<Office>> openBackup(const QString& path, const support::Clock& clock)
{
    auto office = openRegister(path, clock, Access::ViewOnly);
    return office ? std::move(office) : openCopy(path, clock);
}

Status checkBackup(const QString& path, const support::Clock& clock)
{
    DESK_ASSIGN(const auto office, openBackup(path, clock));
    DESK_ASSIGN(CheckReport report, checkRegister(*office));
    if (report.isSound)
        return {};
    return fail({.code = ErrorCode::UnusableFile,
                 .message = tr("%1 is damaged. Choose another backup.").arg(QFileInfo(path).fileName()),
                 .reasons = std::move(report.lines)});
}

Result<QString> restore(const QString& backup, const QString& path, const support::Clock& clock)
{
    {
        DESK_ASSIGN(const auto office, openBackup(backup, clock));
        DESK_ASSIGN(CheckReport report, checkRegister(*office));
        if (!report.isSound)
            return support::fail({.code = support::ErrorCode::UnusableFile,
                                  .message = tr("%1 is damaged and was not put in the place of the register. "
                                                "Choose another backup.")
                                                 .arg(QFileInfo(backup).fileName()),
                                  .reasons = std::move(report.lines)});
    }
    return registry::restore(backup, path, clock.now());
}

Result<BackupComparison> compareWithBackup(Office& present, const QString& backup)
{
    DESK_ASSIGN(const auto past, openToCompare(backup));
    registry::Connection& now = present.file();
    DESK_ASSIGN(const registry::ChainHead pastHead, registry::chainHead(*past));
    DESK_ASSIGN(const registry::ChainHead presentHead, registry::chainHead(now));
    const qint64 shorter = std::min(pastHead.count, presentHead.count);
    DESK_ASSIGN(const qint64 common, commonSteps(now, *past, shorter));
    using Relation = BackupComparison::Relation;
    BackupComparison comparison;
    if (common == 0) {
        comparison.relation = Relation::Foreign;
        comparison.sentence =
            tr("This is no backup of this register: the two histories have no step in common.");
    } else if (common < shorter) {
        comparison.relation = Relation::Parted;
        comparison.sentence = tr("The backup is not an earlier state of this register: the two histories are "
                                 "the same until step %1, and each has gone its own way since (%2 steps in "
                                 "the register, %3 in the backup).")
                                  .arg(QString::number(common), QString::number(presentHead.count - common),
                                       QString::number(pastHead.count - common));
    } else if (pastHead.count == presentHead.count) {
        comparison.sentence = tr("The backup holds what the register holds: nothing was done since.");
    } else if (pastHead.count > presentHead.count) {
        comparison.relation = Relation::Later;
        comparison.sentence = tr("The register is an earlier state of the backup: the backup goes %1 steps "
                                 "further.")
                                  .arg(pastHead.count - common);
        DESK_ASSIGN(comparison.steps, stepsAfter(*past, common));
    } else {
        comparison.relation = Relation::Earlier;
        comparison.sentence = tr("The backup is an earlier state of this register. Steps since: %1.")
                                  .arg(presentHead.count - common);
        DESK_ASSIGN(comparison.steps, stepsAfter(now, common));
        DESK_TRY(listRecords(now, *past, common, comparison));
    }
    return comparison;
}

Damage lookAtDamage(const QString& registerPath, const support::Clock& clock)
{
    Damage damage;
    for (const Backup& backup : backupsOf(registerPath)) {
        if (!checkBackup(backup.path, clock)) {
            ++damage.passedOver;
            continue;
        }
        damage.newest = backup;
        break;
    }
    if (!damage.newest)
        return damage;
    const auto past = openToCompare(damage.newest->path);
    const auto head = past ? registry::chainHead(**past) : fail(past.error());
    const auto since = head ? registry::stepsSince(registerPath, *head) : fail(head.error());
    if (!since)
        return damage;
    damage.areStepsKnown = since->isWhole;
    std::ranges::transform(since->steps, std::back_inserter(damage.steps), toStep);
    return damage;
}

QString lossSentence(const Damage& damage)
{
    if (!damage.newest)
        return tr("There is no backup in which everything is sound.");
    if (damage.areStepsKnown && damage.steps.empty())
        return tr("Nothing was done since it was made: going back to it loses nothing.");
    if (damage.areStepsKnown)
        return tr("Going back to it loses what was done since. Steps: %1.").arg(damage.steps.size());
    if (damage.steps.empty())
        return tr("Going back to it loses what was done since. What that is cannot be read in the damaged "
                  "file.");
    return tr("Going back to it loses what was done since. The damaged file still tells of %1 steps; there "
              "may have been more.")
        .arg(damage.steps.size());
}

} // namespace office
