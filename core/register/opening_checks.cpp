#include "core/register/opening_checks.h"

#include "core/register/check.h"
#include "core/register/connection.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"

#include <sys/resource.h>
#include <utility>

namespace registry {

using namespace support;

namespace {

constexpr int kLower = 5;

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
    for (Run* run : {&m_pages, &m_chain})
        if (run->thread.joinable())
            run->thread.join();
}

void OpeningChecks::begin()
{
    if (std::exchange(m_isBegun, true))
        return;
    start(m_pages, checkIntegrity);
    start(m_chain, checkChain);
}

void OpeningChecks::start(Run& run, Check check)
{
    run.thread = std::thread([this, &run, check] {
        ::setpriority(PRIO_PROCESS, 0, kLower); // of this thread alone: the window comes first
        run.status = read(check);
        if (--m_left > 0)
            return;
        m_left.notify_all();
        QMetaObject::invokeMethod(this, &OpeningChecks::through, Qt::QueuedConnection);
    });
}

Status OpeningChecks::read(Check check)
{
    constexpr int kOperations = 1000;
    DESK_ASSIGN(const auto db, Connection::openUnlocked(m_path));
    const auto isStopped = [](void* stopped) {
        return int(static_cast<const std::atomic<bool>*>(stopped)->load());
    };
    sqlite3_progress_handler(db->handle(), kOperations, isStopped, &m_isStopped);
    return check(*db);
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
