// The disk under a process, as its system calls see it: written down, failing, or the last thing it ever
// does. The calls stand before those of the C library in a test that is linked with this file, and in a
// program that has it preloaded: DESK_DISK_FOLDER and DESK_DISK_KILL_AT kill it, DESK_DISK_COUNT names a file
// for the count.
#pragma once

#include <string>
#include <vector>

namespace faults {

/// Bits, so that a fault can name several.
enum Kind : unsigned {
    Make = 1,    ///< a file that was not there
    Write = 2,   ///< bytes at an offset
    Cut = 4,     ///< to a size
    Sync = 8,    ///< a file, or a folder's list of names
    Remove = 16, ///< a name
    Rename = 32, ///< the new name may have been another file's
    Exchange = 64,
    Link = 128,
    MakeFolder = 256,
    Open = 512, ///< one that is there
    Read = 1024,
    Lock = 2048,
};
/// What changes the disk or settles it.
inline constexpr unsigned kChanges =
    Make | Write | Cut | Sync | Remove | Rename | Exchange | Link | MakeFolder;

struct Operation
{
    Kind kind;
    std::string path;
    std::string to = {};    ///< the other name
    long offset = 0;        ///< or the size
    std::string bytes = {}; ///< written
};

struct Fault
{
    unsigned kinds; ///< of operations that fail
    int error;      ///< errno; with ENOSPC fails what needs more room alone
    bool isForEver = false;
    bool isShort = false; ///< half of a write is done, and said so
};

/// Of one folder and what lies in it; one at a time.
class Disk
{
public:
    explicit Disk(const std::string& folder);
    ~Disk();
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    /// What was done since the beginning, or since this was called last.
    std::vector<Operation> recorded();
    /// The n-th operation of these kinds that this thread does from now on (1 is the next) fails.
    void failAt(int n, const Fault& fault);
    /// This process is killed in the place of the n-th change.
    void killAt(int n);
    void repair();
    /// Operations of the kinds in question since failAt(), killAt() or repair(), which counts changes.
    int operations() const;
};

} // namespace faults
