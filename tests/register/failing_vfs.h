// A disk that fails or holds on when it is told to: the default file layer of SQLite with a counter in front
// of it.
#pragma once

namespace fixture {

/// SQLite's default while it lives. Operations that write are counted: writing, syncing, cutting, deleting,
/// and making files.
class FailingDisk
{
public:
    enum class Fault { Once, ForEver };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// The n-th operation from now on (1 is the next) fails with the SQLite result code, and the later ones
    /// with it if it fails for ever. In a full disk (SQLITE_FULL) only what needs more room fails.
    void failAt(int n, Fault fault, int code);
    /// This process is killed in the place of the n-th operation from now on.
    void killAt(int n);
    void repair();
    /// Connections that expect no change ("immutable") stand before their next read until they are let go.
    void holdChecks();
    void letChecksGo();
    /// Operations since failAt(), killAt() or repair().
    int operations() const;
};

} // namespace fixture
