#include "core/office/desk/office.h"

#include "core/office/desk/second_folder.h"
#include "core/office/desk/texts.h"
#include "core/register/backup_keeper.h"
#include "core/register/desk_rows.h"
#include "core/register/erasure_left.h"
#include "core/register/opening_checks.h"
#include "core/register/records.h"
#include "core/register/search_health.h"
#include "core/support/text.h"
#include "core/support/user_name.h"

#include <QLoggingCategory>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(log, "desk.office")

QString backupProblem(const QString& path, const support::Error& error, const QDateTime& now)
{
    const std::vector<registry::Backup> backups = registry::automaticBackups(path);
    const auto newest = std::ranges::find_if(backups, [&](const registry::Backup& backup) {
        return backup.takenAt <= now;
    }); // not of a wrong clock
    const QString last =
        newest == backups.end()
            ? tr("There is none yet.")
            : tr("The last one is of %1.").arg(support::shortDate(newest->takenAt.toLocalTime().date()));
    return tr("No automatic backup could be made, though the register itself is saved: %1 %2")
        .arg(error.message, last);
}

QString copyProblem(const QString& path, const support::Error& error)
{
    const SecondFolder second = secondFolderOf(path);
    const QString last =
        second.newestAt.isNull()
            ? tr("There is none in it yet that can be seen.")
            : tr("The last one is of %1.").arg(support::shortDate(second.newestAt.toLocalTime().date()));
    return tr("The newest backup could not be kept in the second folder, %1: %2 %3")
        .arg(support::shownPath(second.folder), error.message, last);
}

} // namespace

bool Changed::touches(RecordId id) const { return std::ranges::find(records, id) != records.end(); }

Office::Office(std::unique_ptr<registry::Connection> file, procedure::Library procedures,
               const support::Clock& clock)
    : m_file(std::move(file))
    , m_procedures(std::move(procedures))
    , m_clock(&clock)
    , m_actor(support::userName())
{
    if (m_actor.isEmpty())
        m_actor = u"focal point"_s;
    m_file->setClock(*m_clock);
    m_file->setIndexer(registry::searchTexts);
    if (m_file->checks())
        m_file->checks()->beThorough(registry::searchTexts);
    m_backups = std::make_unique<registry::BackupKeeper>(*m_file);
    listenToBackups();
}

Office::~Office() { m_backups.reset(); } // which may still tell of a copy

void Office::standAt(QDate day)
{
    m_story = std::make_unique<support::FixedClock>(day);
    m_clock = m_story.get();
    m_file->setClock(*m_clock);
}

int Office::listen(Listener listener)
{
    m_listeners.emplace_back(m_nextListener, std::move(listener));
    return m_nextListener++;
}

void Office::stopListening(int handle)
{
    std::erase_if(m_listeners, [handle](const auto& entry) { return entry.first == handle; });
}

bool Office::isBeingChecked() const { return m_file->checks() && !m_file->checks()->areThrough(); }

void Office::beginChecks()
{
    if (m_file->checks())
        m_file->checks()->begin();
}

void Office::whenChecked(QObject* receiver, std::function<void(const Status&)> told)
{
    if (registry::OpeningChecks* checks = m_file->checks())
        QObject::connect(checks, &registry::OpeningChecks::through, receiver,
                         [checks, told = std::move(told)] { told(checks->result()); });
}

void Office::whenOverwritten(std::function<void(const support::Error&)> told)
{
    m_file->whenOverwritten(std::move(told));
}

void Office::whenLookedThrough(QObject* receiver, std::function<void(const Status&, bool)> told)
{
    if (registry::OpeningChecks* checks = m_file->checks())
        QObject::connect(checks, &registry::OpeningChecks::lookedThrough, receiver,
                         [this, told = std::move(told)](const registry::Thorough& found) {
                             told(found.contents, !found.isSearchSound && repairSearch(*m_file).has_value());
                         });
}

void Office::whenBackedUp(std::function<void(const QString&)> told) { m_toldOfBackups = std::move(told); }

// The change itself is saved all the same.
void Office::tellOfBackup(const QString& problem, const Status& outcome)
{
    if (m_toldOfBackups)
        m_toldOfBackups(problem);
    else if (!outcome)
        qCWarning(log) << "automatic backup:" << outcome.error().message << outcome.error().detail;
}

void Office::listenToBackups()
{
    m_backups->whenTaken([this](const Status& taken) {
        tellOfBackup(taken ? QString() : backupProblem(m_file->path(), taken.error(), m_clock->now()), taken);
    });
    m_backups->keepElsewhere([this] { return elsewhere(*m_file); },
                             [this](const Status& kept) {
                                 tellOfBackup(kept ? QString() : copyProblem(m_file->path(), kept.error()),
                                              kept);
                             });
}

Status Office::keepBackupsIn(const QString& secondFolder)
{
    DESK_TRY(rememberSecondFolder(*m_file, secondFolder));
    keepBackupElsewhere();
    return {};
}

void Office::keepBackupElsewhere()
{
    listenToBackups(); // as if for the first time
    m_backups->takeIfDue(m_clock->now());
}

Result<std::vector<RecordId>> Office::unfinishedErasures()
{
    DESK_ASSIGN(const auto left, registry::erasuresLeft(*m_file));
    std::vector<RecordId> persons;
    for (const registry::ErasureLeft& erasure : left)
        persons.push_back(erasure.person);
    return persons;
}

void Office::finishErasures(std::function<void(const Status&)> told)
{
    const auto left = registry::erasuresLeft(*m_file);
    if (isViewOnly() || (left && left->empty()))
        return;
    QStringList others; // a share is not waited for without need
    if (const SecondFolder second = secondFolderOf(path()); second.isThere)
        for (const registry::Backup& backup : registry::automaticBackups(second.copiesOf))
            others << backup.path;
    m_backups->finishErasures(m_clock->now(), others, [this, told = std::move(told)](const Status& finished) {
        if (finished && m_backups) // the office may be closing
            keepBackupElsewhere();
        told(finished);
    });
}

void Office::finishBackup() { m_backups->wait(); }

void Office::setPatience(std::function<void()> patience)
{
    if (m_file->checks())
        m_file->checks()->setPatience(std::move(patience));
}

Status Office::commit(registry::Transaction& transaction)
{
    if (m_completion && !isViewOnly()) // what is only viewed is refused by the register
        DESK_TRY(m_completion(*this, transaction));
    const auto committed = transaction.commit();
    if (committed)
        tell(*committed);
    else if (transaction.mayStand())
        tellListeners({});
    return committed ? Status() : support::fail(committed.error());
}

void Office::tellListeners(const Changed& changed)
{
    const auto listeners = m_listeners; // a listener may stop listening while it is told
    for (const auto& [handle, listener] : listeners)
        listener(changed);
}

void Office::tell(const registry::Committed& committed)
{
    if (committed.entry == 0)
        return;
    Changed changed;
    for (const qint64 id : committed.recordIds())
        changed.records.emplace_back(id);
    tellListeners(changed);
    m_backups->takeIfDue(m_clock->now());
}

} // namespace office
