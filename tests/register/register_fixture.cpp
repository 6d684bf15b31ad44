#include "tests/register/register_fixture.h"

#include "core/register/sqlite.h"

#include <QFile>

namespace fixture {

using namespace Qt::StringLiterals;
using namespace registry;
using namespace support;

namespace {

constexpr auto kTables = R"sql(
    CREATE TABLE record (
        id INTEGER PRIMARY KEY,
        title TEXT NOT NULL UNIQUE,
        note TEXT,
        weight REAL,
        picture BLOB,
        parent_id INTEGER REFERENCES record (id)
    ) STRICT;
    CREATE TABLE remark (
        id INTEGER PRIMARY KEY,
        record_id INTEGER NOT NULL REFERENCES record (id),
        text TEXT NOT NULL
    ) STRICT;
)sql";

} // namespace

std::span<const Migration> migrations()
{
    static const Migration kMigrations[] = {registry::migrations().front(), {2, kTables}};
    return kMigrations;
}

Db inMemory() { return must(memoryRegister(migrations())); }

Db create(const QString& path) { return must(createRegister(path, {.migrations = migrations()})); }

Result<Db> open(const QString& path, Access access)
{
    return openRegister(path, {.access = access, .migrations = migrations()});
}

Result<Committed> command(Connection& db, const QString& summary, const std::function<Status()>& write)
{
    Transaction transaction(db, {.command = u"test"_s, .summary = summary, .actor = u"Ana"_s});
    DESK_TRY(write());
    return transaction.commit();
}

Status insertRecord(Connection& db, const QString& title)
{
    return db.prepare("INSERT INTO record (title) VALUES (:title)").bind(":title", title).run();
}

Result<Committed> addRecord(Connection& db, const QString& title)
{
    return command(db, u"add "_s + title, [&] { return insertRecord(db, title); });
}

Result<Committed> renameRecord(Connection& db, qint64 id, const QString& title)
{
    return command(db, u"rename to "_s + title, [&] {
        return db.prepare("UPDATE record SET title = :title WHERE id = :id")
            .bind(":title", title)
            .bind(":id", id)
            .run();
    });
}

Result<Committed> removeRecord(Connection& db, qint64 id)
{
    return command(db, u"remove"_s,
                   [&] { return db.prepare("DELETE FROM record WHERE id = :id").bind(":id", id).run(); });
}

Result<Committed> addRemark(Connection& db, qint64 record, const QString& text)
{
    return command(db, u"remark "_s + text, [&] {
        return db.prepare("INSERT INTO remark (record_id, text) VALUES (:record, :text)")
            .bind(":record", record)
            .bind(":text", text)
            .run();
    });
}

Result<std::vector<SearchText>> titlesAndNotes(Connection& db, std::span<const qint64> records)
{
    std::vector<SearchText> texts;
    for (const qint64 record : records) {
        DESK_ASSIGN(const auto text,
                    db.prepare("SELECT id, title, note FROM record WHERE id = :id")
                        .bind(":id", record)
                        .first([](const Row& row) {
                            return SearchText{row.integer("id"), row.text("title"), row.text("note")};
                        }));
        if (text)
            texts.push_back(*text);
    }
    return texts;
}

qint64 count(Connection& db, const char* table)
{
    return must(db.integer(QByteArray("SELECT count(*) FROM ") + table));
}

QStringList titles(Connection& db)
{
    const auto rows = must(db.prepare("SELECT title FROM record ORDER BY id").rows([](const Row& row) {
        return row.text("title");
    }));
    return QStringList(rows.begin(), rows.end());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void tamper(const QString& path, const char* script)
{
    sqlite3* db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    char* error = nullptr;
    if (sqlite3_exec(db, script, nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s in %s", error, script);
    sqlite3_close(db);
}

} // namespace fixture
