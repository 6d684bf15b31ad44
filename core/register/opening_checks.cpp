#include "core/register/opening_checks.h"

#include "core/register/check.h"
#include "core/register/connection.h"
#include "core/register/search_health.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"

#include <sys/resource.h>
#include <utility>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr int kLower = 5;

Status checkPages(Connection& db)
{
    DESK_TRY(checkIntegrity(db));
    return checkMeta(db);
}

Status checkChain(Connection& db)
{
    DESK_ASSIGN([[maybe_unused]] const auto head, verifyChain(db));
    return {};
}

} // namespace

OpeningChecks::OpeningChecks(const QString& path)
    : m_path(path)
{
}

OpeningChecks::~OpeningChecks()
{
    m_isStopped = true;
    for (std::thread* thread : {&m_pages.thread, &m_chain.thread, &m_thorough})
        if (thread->joinable())
            thread->join();
}

void OpeningChecks::begin()
{
    if (std::exchange(m_isBegun, true))
        return;
    if (m_indexer)
        ++m_left;
    start(m_pages, checkPages);
    start(m_chain, checkChain);
    if (m_indexer)
        startThorough();
}

void OpeningChecks::isThrough()
{
    if (--m_left > 0)
        return;
    m_left.notify_all();
    QMetaObject::invokeMethod(this, &OpeningChecks::through, Qt::QueuedConnection);
}

void OpeningChecks::start(Run& run, Check check)
{
    run.thread = std::thread([this, &run, check] {
        ::setpriority(PRIO_PROCESS, 0, kLower); // of this thread alone: the window comes first
        run.status = read(check);
        isThrough();
    });
}

// What the image says is told only of a register that the first checks found sound.
void OpeningChecks::startThorough()
{
    m_thorough = std::thread([this] {
        ::setpriority(PRIO_PROCESS, 0, kLower);
        const auto copy = image();
        isThrough();
        for (int left = m_left; left > 0; left = m_left)
            m_left.wait(left);
        if (!copy || m_isStopped || !m_pages.status || !m_chain.status)
            return;
        const Thorough found = lookThrough(**copy);
        if (!m_isStopped)
            QMetaObject::invokeMethod(
                this, [this, found] { Q_EMIT lookedThrough(found); }, Qt::QueuedConnection);
    });
}

Result<std::unique_ptr<Connection>> OpeningChecks::readable(const QString& path)
{
    constexpr int kOperations = 1000;
    DESK_ASSIGN(auto db, path.isEmpty() ? Connection::openFile(u":memory:"_s, SQLITE_OPEN_READWRITE)
                                        : Connection::openUnlocked(path));
    const auto isStopped = [](void* stopped) {
        return int(static_cast<const std::atomic<bool>*>(stopped)->load());
    };
    sqlite3_progress_handler(db->handle(), kOperations, isStopped, &m_isStopped);
    return db;
}

Status OpeningChecks::read(Check check)
{
    DESK_ASSIGN(const auto db, readable(m_path));
    return check(*db);
}

Result<std::unique_ptr<Connection>> OpeningChecks::image()
{
    DESK_ASSIGN(const auto file, readable(m_path));
    DESK_ASSIGN(auto copy, readable({}));
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(file->handle(), "main", &size, 0);
    if (!bytes) // a register larger than the memory is looked through by “check” alone
        return fail(sqliteError(SQLITE_NOMEM, m_path));
    const int code =
        sqlite3_deserialize(copy->handle(), "main", bytes, size, size, SQLITE_DESERIALIZE_FREEONCLOSE);
    if (code != SQLITE_OK)
        return fail(sqliteError(code, m_path));
    copy->setIndexer(m_indexer);
    return copy;
}

Thorough OpeningChecks::lookThrough(Connection& image)
{
    const auto fault = firstFaultOfSearch(image);
    return {.contents = checkThoroughly(image), .isSearchSound = !fault || !*fault};
}

Status OpeningChecks::result()
{
    begin();
    for (int left = m_left; left > 0; left = m_left)
        m_left.wait(left);
    return m_pages.status ? m_chain.status : m_pages.status;
}

Status OpeningChecks::letWrite()
{
    begin();
    if (!areThrough() && m_patience)
        m_patience();
    const Status sound = result();
    if (sound)
        return {};
    return fail(sound.error().code, registry::tr("Nothing was saved. %1").arg(sound.error().message),
                sound.error().detail);
}

} // namespace registry
