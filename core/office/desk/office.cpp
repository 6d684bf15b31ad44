#include "core/office/desk/office.h"

#include "core/register/backup.h"
#include "core/register/desk_rows.h"
#include "core/register/opening_checks.h"
#include "core/support/user_name.h"

#include <QLoggingCategory>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(log, "desk.office")
}

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
}

Office::~Office() = default;

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

void Office::setPatience(std::function<void()> patience)
{
    if (m_file->checks())
        m_file->checks()->setPatience(std::move(patience));
}

Status Office::commit(registry::Transaction& transaction)
{
    DESK_ASSIGN(const registry::Committed committed, transaction.commit());
    tell(committed);
    return {};
}

void Office::tell(const registry::Committed& committed)
{
    if (committed.entry == 0)
        return;
    Changed changed;
    for (const qint64 id : committed.recordIds())
        changed.records.emplace_back(id);
    const auto listeners = m_listeners; // a listener may stop listening while it is told
    for (const auto& [handle, listener] : listeners)
        listener(changed);
    if (m_file->path() == u":memory:")
        return;
    // The change itself is saved; a copy that cannot be made is a matter for the log and for `check`.
    if (const auto backup = registry::backUpIfDue(*m_file, m_clock->now()); !backup)
        qCWarning(log) << "automatic backup:" << backup.error().message << backup.error().detail;
}

} // namespace office
