#include "tests/register/failing_vfs.h"

#include "core/register/sqlite.h"

#include <atomic>
#include <csignal>
#include <new>

namespace fixture {

namespace {

struct Plan
{
    int operations = 0;
    int failAt = 0; ///< 0: never
    bool forEver = false;
    bool kills = false;
    int code = SQLITE_IOERR;
};
Plan s_plan;
std::atomic<bool> s_areChecksHeld = false;

// What the operation answers instead of being done, or SQLITE_OK.
int fault(bool needsRoom)
{
    const int n = ++s_plan.operations;
    if (s_plan.kills && n == s_plan.failAt)
        ::raise(SIGKILL);
    const bool isDue = s_plan.failAt > 0 && (n == s_plan.failAt || (s_plan.forEver && n > s_plan.failAt));
    return isDue && (needsRoom || s_plan.code != SQLITE_FULL) ? s_plan.code : SQLITE_OK;
}

// The real file's data lies behind this head in the same memory.
struct File : sqlite3_file
{
    bool isOfChecks = false;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* file(sqlite3_file* base) { return static_cast<File*>(base); }

int faultOr(bool needsRoom, auto operation)
{
    const int code = fault(needsRoom);
    return code != SQLITE_OK ? code : operation();
}

sqlite3_io_methods methods()
{
    sqlite3_io_methods m{};
    m.iVersion = 1;
    m.xClose = [](sqlite3_file* f) { return file(f)->real()->pMethods->xClose(file(f)->real()); };
    m.xRead = [](sqlite3_file* f, void* data, int size, sqlite3_int64 offset) {
        if (file(f)->isOfChecks)
            s_areChecksHeld.wait(true);
        return file(f)->real()->pMethods->xRead(file(f)->real(), data, size, offset);
    };
    m.xWrite = [](sqlite3_file* f, const void* data, int size, sqlite3_int64 offset) {
        sqlite3_int64 present = 0;
        file(f)->real()->pMethods->xFileSize(file(f)->real(), &present);
        return faultOr(offset + size > present, [&] {
            return file(f)->real()->pMethods->xWrite(file(f)->real(), data, size, offset);
        });
    };
    m.xTruncate = [](sqlite3_file* f, sqlite3_int64 size) {
        return faultOr(false, [&] { return file(f)->real()->pMethods->xTruncate(file(f)->real(), size); });
    };
    m.xSync = [](sqlite3_file* f, int flags) {
        return faultOr(false, [&] { return file(f)->real()->pMethods->xSync(file(f)->real(), flags); });
    };
    m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
        return file(f)->real()->pMethods->xFileSize(file(f)->real(), size);
    };
    m.xLock = [](sqlite3_file* f, int level) {
        return file(f)->real()->pMethods->xLock(file(f)->real(), level);
    };
    m.xUnlock = [](sqlite3_file* f, int level) {
        return file(f)->real()->pMethods->xUnlock(file(f)->real(), level);
    };
    m.xCheckReservedLock = [](sqlite3_file* f, int* result) {
        return file(f)->real()->pMethods->xCheckReservedLock(file(f)->real(), result);
    };
    m.xFileControl = [](sqlite3_file* f, int op, void* argument) {
        return file(f)->real()->pMethods->xFileControl(file(f)->real(), op, argument);
    };
    m.xSectorSize = [](sqlite3_file* f) { return file(f)->real()->pMethods->xSectorSize(file(f)->real()); };
    m.xDeviceCharacteristics = [](sqlite3_file* f) {
        return file(f)->real()->pMethods->xDeviceCharacteristics(file(f)->real());
    };
    return m;
}

sqlite3_vfs* s_real = nullptr;
sqlite3_vfs s_shim;

int open(sqlite3_vfs*, const char* name, sqlite3_file* base, int flags, int* outFlags)
{
    static const sqlite3_io_methods kMethods = methods();
    File* shim = new (base) File;
    shim->pMethods = nullptr;
    shim->isOfChecks = (flags & SQLITE_OPEN_URI) && sqlite3_uri_boolean(name, "immutable", 0);
    if (flags & SQLITE_OPEN_CREATE) {
        if (const int code = fault(true); code != SQLITE_OK)
            return SQLITE_CANTOPEN;
    }
    const int code = s_real->xOpen(s_real, name, shim->real(), flags, outFlags);
    if (shim->real()->pMethods)
        shim->pMethods = &kMethods;
    return code;
}

} // namespace

FailingDisk::FailingDisk()
{
    s_real = sqlite3_vfs_find(nullptr);
    s_shim = *s_real;
    s_shim.zName = "failing";
    s_shim.szOsFile = int(sizeof(File)) + s_real->szOsFile;
    s_shim.xOpen = open;
    s_shim.xDelete = [](sqlite3_vfs*, const char* name, int syncs) {
        return faultOr(false, [&] { return s_real->xDelete(s_real, name, syncs); });
    };
    s_plan = {};
    sqlite3_vfs_register(&s_shim, 1);
}

FailingDisk::~FailingDisk()
{
    letChecksGo();
    sqlite3_vfs_unregister(&s_shim);
    sqlite3_vfs_register(s_real, 1);
}

void FailingDisk::failAt(int n, Fault fault, int code)
{
    s_plan = {.failAt = n, .forEver = fault == Fault::ForEver, .code = code};
}

void FailingDisk::killAt(int n) { s_plan = {.failAt = n, .kills = true}; }

void FailingDisk::repair() { s_plan = {}; }

void FailingDisk::holdChecks() { s_areChecksHeld = true; }

void FailingDisk::letChecksGo()
{
    s_areChecksHeld = false;
    s_areChecksHeld.notify_all();
}

int FailingDisk::operations() const { return s_plan.operations; }

} // namespace fixture
