#include "core/register/migrator.h"

#include "core/register/chain.h"
#include "core/register/connection.h"
#include "core/register/sqlite.h"

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr auto kSchema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name";

Status run(Connection& db, const Migration& migration)
{
    DESK_TRY(execute(db.handle(), "BEGIN EXCLUSIVE"));
    DESK_TRY(execute(db.handle(), migration.sql));
    DESK_ASSIGN(const bool isBroken, db.prepare("PRAGMA foreign_key_check").step());
    if (isBroken)
        return fail(sqliteError(SQLITE_CONSTRAINT_FOREIGNKEY, u"after migration %1"_s.arg(migration.number)));
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(migration.number);
    DESK_TRY(execute(db.handle(), version.constData()));
    return execute(db.handle(), "COMMIT");
}

} // namespace

int latestVersion(std::span<const Migration> migrations)
{
    return migrations.empty() ? 0 : migrations.back().number;
}

Status migrate(Connection& db, std::span<const Migration> migrations)
{
    DESK_ASSIGN(const qint64 version, db.integer("PRAGMA user_version"));
    // A table is rebuilt by dropping it, which must not take the rows that refer to it along.
    DESK_TRY(execute(db.handle(), "PRAGMA foreign_keys = OFF"));
    for (const Migration& migration : migrations) {
        if (migration.number <= version)
            continue;
        if (const Status done = run(db, migration); !done) {
            if (!sqlite3_get_autocommit(db.handle()))
                sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
            return fail(done.error());
        }
    }
    return execute(db.handle(), "PRAGMA foreign_keys = ON");
}

Result<QByteArray> schemaFingerprint(Connection& db)
{
    FieldHash hash;
    Statement objects = db.prepare(kSchema);
    for (;;) {
        DESK_ASSIGN(const bool isRow, objects.step());
        if (!isRow)
            return hash.result();
        for (const char* column : {"type", "name", "tbl_name", "sql"})
            hash.add(objects.row().bytes(column));
    }
}

Result<QByteArray> expectedFingerprint(std::span<const Migration> migrations, int version)
{
    size_t count = 0;
    while (count < migrations.size() && migrations[count].number <= version)
        ++count;
    DESK_ASSIGN(const auto model,
                Connection::openFile(u":memory:"_s, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    DESK_TRY(migrate(*model, migrations.first(count)));
    return schemaFingerprint(*model);
}

} // namespace registry
