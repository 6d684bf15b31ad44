#include "tests/faults/disk.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace faults {

namespace {

struct State
{
    std::mutex mutex;
    std::atomic<bool> isOn = false;
    std::string folder; ///< with its slash
    std::vector<Operation> log;
    bool isLogged = false;
    int count = 0;
    int at = 0; ///< 0: never
    bool kills = false;
    bool isOfEveryThread = true;
    std::thread::id thread;
    Fault fault{.kinds = kChanges, .error = 0};
};
State& state()
{
    static State* const s_state = new State; // the last calls of a process come after its statics are gone
    return *s_state;
}

std::string absolute(int folder, const char* path)
{
    if (path[0] == '/')
        return path;
    char base[4096] = {};
    if (folder == AT_FDCWD) {
        if (!::getcwd(base, sizeof base))
            return path;
    } else {
        const std::string link = "/proc/self/fd/" + std::to_string(folder);
        if (::readlink(link.c_str(), base, sizeof base - 1) < 0)
            return path;
    }
    return std::string(base) + '/' + path;
}

std::string pathOf(int file)
{
    char path[4096] = {};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    return ::readlink(link.c_str(), path, sizeof path - 1) < 0 ? std::string() : path;
}

bool isInside(const std::string& path)
{
    constexpr char kGone[] = " (deleted)";
    const bool isGone = path.size() > sizeof kGone &&
                        path.compare(path.size() - sizeof kGone + 1, std::string::npos, kGone) == 0;
    const std::string& folder = state().folder;
    return !isGone && (path + '/' == folder || path.compare(0, folder.size(), folder) == 0);
}

/// What the caller is answered instead, or 0 to go on. Logs nothing yet.
int verdict(const Operation& operation, bool needsRoom)
{
    State& s = state();
    const std::lock_guard lock(s.mutex);
    if (!(s.fault.kinds & operation.kind) || (!s.isOfEveryThread && s.thread != std::this_thread::get_id()))
        return 0;
    const int n = ++s.count;
    if (s.kills && n == s.at)
        ::raise(SIGKILL);
    const bool isDue = s.at > 0 && (n == s.at || (s.fault.isForEver && n > s.at));
    return isDue && !s.kills && (needsRoom || s.fault.error != ENOSPC) ? s.fault.error : 0;
}

void logged(Operation operation)
{
    State& s = state();
    const std::lock_guard lock(s.mutex);
    if (s.isLogged && (operation.kind & kChanges))
        s.log.push_back(std::move(operation));
}

/// An operation with a name or two: failed, or done and written down.
template <typename Call>
auto named(Operation operation, bool needsRoom, Call call) -> decltype(call())
{
    if (!state().isOn || !(isInside(operation.path) || (!operation.to.empty() && isInside(operation.to))))
        return call();
    if (const int error = verdict(operation, needsRoom)) {
        errno = error;
        return -1;
    }
    const auto result = call();
    if (result >= 0) {
        const int kept = errno;
        logged(std::move(operation));
        errno = kept;
    }
    return result;
}

template <typename Call>
int opened(int folder, const char* path, int flags, Call call)
{
    if (!state().isOn || (flags & O_TMPFILE) == O_TMPFILE)
        return call();
    const std::string name = absolute(folder, path);
    const bool isNew = (flags & O_CREAT) && ::access(name.c_str(), F_OK) != 0;
    const int file = named({.kind = isNew ? Make : Open, .path = name}, isNew, call);
    if (file >= 0 && !isNew && (flags & O_TRUNC) && isInside(name))
        logged({.kind = Cut, .path = name});
    return file;
}

/// `write` is asked for as many bytes as shall be written.
template <typename Call>
ssize_t written(int file, const void* bytes, size_t size, off_t offset, Call write)
{
    if (!state().isOn)
        return write(size);
    Operation operation{.kind = Write, .path = pathOf(file), .offset = offset};
    struct stat present = {};
    if (!isInside(operation.path) || ::fstat(file, &present) != 0 || !S_ISREG(present.st_mode))
        return write(size);
    size_t most = size;
    if (const int error = verdict(operation, offset + off_t(size) > present.st_size)) {
        const bool isShort = state().fault.isShort && size > 1;
        if (!isShort) {
            errno = error;
            return -1;
        }
        most = size / 2;
    }
    const ssize_t done = write(most);
    if (done > 0) {
        operation.bytes.assign(static_cast<const char*>(bytes), size_t(done));
        logged(std::move(operation));
    }
    return done;
}

/// Killed where the environment says so.
struct Preloaded
{
    Preloaded()
    {
        const char* folder = std::getenv("DESK_DISK_FOLDER");
        if (!folder)
            return;
        const char* at = std::getenv("DESK_DISK_KILL_AT");
        state().folder = std::string(folder) + '/';
        state().kills = true;
        state().at = at ? std::atoi(at) : 0;
        state().isOn = true;
    }
    ~Preloaded()
    {
        const char* path = std::getenv("DESK_DISK_COUNT");
        std::FILE* const file = path && state().isOn ? std::fopen(path, "w") : nullptr;
        if (!file)
            return;
        std::fprintf(file, "%d\n", state().count);
        std::fclose(file);
    }
};
const Preloaded s_preloaded;

} // namespace

Disk::Disk(const std::string& folder)
{
    const std::lock_guard lock(state().mutex);
    state().folder = folder + '/';
    state().log.clear();
    state().isLogged = true;
    state().isOn = true;
}

Disk::~Disk()
{
    repair();
    state().isOn = false;
    state().isLogged = false;
}

std::vector<Operation> Disk::recorded()
{
    const std::lock_guard lock(state().mutex);
    return std::exchange(state().log, {});
}

void Disk::failAt(int n, const Fault& fault)
{
    const std::lock_guard lock(state().mutex);
    state().fault = fault;
    state().at = n;
    state().count = 0;
    state().kills = false;
    state().isOfEveryThread = false;
    state().thread = std::this_thread::get_id();
}

void Disk::killAt(int n)
{
    const std::lock_guard lock(state().mutex);
    state().fault = {.kinds = kChanges, .error = 0};
    state().at = n;
    state().count = 0;
    state().kills = true;
    state().isOfEveryThread = true;
    state().isLogged = false;
}

void Disk::repair()
{
    killAt(0);
    state().isLogged = true;
}

int Disk::operations() const { return state().count; }

} // namespace faults

using namespace faults;

#define NEXT(call) static const auto next = reinterpret_cast<decltype(&::call)>(::dlsym(RTLD_NEXT, #call))

extern "C" {

int open64(const char* path, int flags, ...)
{
    NEXT(open64);
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(AT_FDCWD, path, flags, [&] { return next(path, flags, mode); });
}

int open(const char* path, int flags, ...)
{
    NEXT(open);
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(AT_FDCWD, path, flags, [&] { return next(path, flags, mode); });
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset)
{
    NEXT(pwrite64);
    return written(file, bytes, size, offset, [&](size_t most) { return next(file, bytes, most, offset); });
}

ssize_t write(int file, const void* bytes, size_t size)
{
    NEXT(write);
    const off_t offset = state().isOn ? ::lseek(file, 0, SEEK_CUR) : 0;
    return written(file, bytes, size, offset, [&](size_t most) { return next(file, bytes, most); });
}

ssize_t pread64(int file, void* bytes, size_t size, off64_t offset)
{
    NEXT(pread64);
    if (!state().isOn)
        return next(file, bytes, size, offset);
    return named({.kind = Read, .path = pathOf(file)}, false,
                 [&] { return next(file, bytes, size, offset); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    NEXT(ftruncate64);
    if (!state().isOn)
        return next(file, size);
    return named({.kind = Cut, .path = pathOf(file), .offset = size}, false,
                 [&] { return next(file, size); });
}

int ftruncate(int file, off_t size) noexcept { return ftruncate64(file, size); }

int fsync(int file)
{
    NEXT(fsync);
    if (!state().isOn)
        return next(file);
    return named({.kind = Sync, .path = pathOf(file)}, false, [&] { return next(file); });
}

int fdatasync(int file)
{
    NEXT(fdatasync);
    if (!state().isOn)
        return next(file);
    return named({.kind = Sync, .path = pathOf(file)}, false, [&] { return next(file); });
}

int unlink(const char* path) noexcept
{
    NEXT(unlink);
    return named({.kind = Remove, .path = absolute(AT_FDCWD, path)}, false, [&] { return next(path); });
}

int rename(const char* from, const char* to) noexcept
{
    NEXT(rename);
    return named({.kind = Rename, .path = absolute(AT_FDCWD, from), .to = absolute(AT_FDCWD, to)}, false,
                 [&] { return next(from, to); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    NEXT(renameat2);
    return named({.kind = flags & RENAME_EXCHANGE ? Exchange : Rename,
                  .path = absolute(fromFolder, from),
                  .to = absolute(toFolder, to)},
                 false, [&] { return next(fromFolder, from, toFolder, to, flags); });
}

int link(const char* from, const char* to) noexcept
{
    NEXT(link);
    return named({.kind = Link, .path = absolute(AT_FDCWD, from), .to = absolute(AT_FDCWD, to)}, true,
                 [&] { return next(from, to); });
}

int mkdir(const char* path, mode_t mode) noexcept
{
    NEXT(mkdir);
    return named({.kind = MakeFolder, .path = absolute(AT_FDCWD, path)}, true,
                 [&] { return next(path, mode); });
}

int fcntl64(int file, int command, ...)
{
    NEXT(fcntl64);
    va_list rest;
    va_start(rest, command);
    void* const argument = va_arg(rest, void*);
    va_end(rest);
    if (!state().isOn || command != F_SETLK)
        return next(file, command, argument);
    return named({.kind = Lock, .path = pathOf(file)}, false, [&] { return next(file, command, argument); });
}

} // extern "C"
