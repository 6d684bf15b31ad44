// Whether the contents of an open register are whole, found out beside its use.
#pragma once

#include "core/register/search_text.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace registry {

class Connection;

/// What takes longer than opening may, as it was when the register was opened.
struct Thorough
{
    support::Status contents; ///< rows against their history, attached files
    bool isSearchSound = true;
};

/// Pages, references and meta in one thread, the journal's chain in another, each on a connection of its own
/// that takes no lock and expects no change. That is sound while the register's own connection holds its lock
/// and nothing is written: Transaction waits for the checks, and Connection keeps them. A third thread takes
/// an image of the file meanwhile, and looks it through afterwards, while the register is written already.
class OpeningChecks : public QObject
{
    Q_OBJECT

public:
    explicit OpeningChecks(const QString& path);
    /// Stops what still runs.
    ~OpeningChecks() override;

    /// Once; asking for the result, or writing, begins them too.
    void begin();
    bool areThrough() const { return m_left == 0; }
    /// Waits until they are through.
    support::Status result();
    /// What a write has to do first: waits for them in its own way if it has one, then for the result.
    support::Status letWrite();
    /// How to wait on the window's thread without stopping it; returns when areThrough().
    void setPatience(std::function<void()> patience) { m_patience = std::move(patience); }
    /// For a register that stays open: begin() then looks the image through as well.
    void beThorough(Indexer indexer) { m_indexer = std::move(indexer); }

Q_SIGNALS:
    void through();
    void lookedThrough(const registry::Thorough& found);

private:
    using Check = support::Status (*)(Connection&);
    struct Run
    {
        std::thread thread;
        support::Status status;
    };
    void start(Run& run, Check check);
    support::Status read(Check check);
    void startThorough();
    support::Result<std::unique_ptr<Connection>> readable(const QString& path);
    support::Result<std::unique_ptr<Connection>> image();
    Thorough lookThrough(Connection& image);
    void isThrough();

    const QString m_path;
    Indexer m_indexer; ///< none: no image is taken
    bool m_isBegun = false;
    std::function<void()> m_patience;
    std::atomic<bool> m_isStopped = false;
    std::atomic<int> m_left = 2;
    Run m_pages;
    Run m_chain;
    std::thread m_thorough;
};

} // namespace registry
