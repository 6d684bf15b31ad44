#include "tests/register/held_checks.h"

#include "core/register/sqlite.h"

#include <atomic>

namespace fixture {

namespace {

std::atomic<bool> s_areHeld = false;
sqlite3_vfs* s_real = nullptr;
sqlite3_vfs s_shim;
const sqlite3_io_methods* s_realMethods = nullptr;

int read(sqlite3_file* file, void* data, int size, sqlite3_int64 offset)
{
    s_areHeld.wait(true);
    return s_realMethods->xRead(file, data, size, offset);
}

/// Of the real layer, the same for every file that expects no change, but for reading.
sqlite3_io_methods methodsLike(const sqlite3_io_methods* real)
{
    s_realMethods = real;
    sqlite3_io_methods methods = *real;
    methods.iVersion = 1; // a map of the file would be read past the door
    methods.xRead = read;
    return methods;
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const int code = s_real->xOpen(s_real, name, file, flags, outFlags);
    const bool isOfChecks = (flags & SQLITE_OPEN_URI) && sqlite3_uri_boolean(name, "immutable", 0);
    if (code != SQLITE_OK || !isOfChecks)
        return code;
    static const sqlite3_io_methods kMethods = methodsLike(file->pMethods);
    file->pMethods = &kMethods;
    return code;
}

} // namespace

HeldChecks::HeldChecks()
{
    s_real = sqlite3_vfs_find(nullptr);
    s_shim = *s_real;
    s_shim.zName = "held";
    s_shim.xOpen = open;
    s_areHeld = true;
    sqlite3_vfs_register(&s_shim, 1);
}

HeldChecks::~HeldChecks()
{
    letGo();
    sqlite3_vfs_unregister(&s_shim);
    sqlite3_vfs_register(s_real, 1);
}

void HeldChecks::letGo()
{
    s_areHeld = false;
    s_areHeld.notify_all();
}

} // namespace fixture
