#include "core/register/search_health.h"

#include "core/register/connection.h"
#include "core/register/search_index.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"
#include "core/register/transaction.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <QHash>

#include <algorithm>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

// The tables in which FTS5 keeps an index, https://sqlite.org/fts5.html#fts5_data_structures
constexpr const char* kShadowTables[] = {"search_data", "search_idx", "search_content", "search_docsize"};

// Of its last table, which says of which version the others are and nothing more.
constexpr auto kConfig = "SELECT group_concat(k || '=' || v) AS config FROM search_config";

Status copyTable(Connection& from, sqlite3* to, const QByteArray& table)
{
    Statement rows = from.prepare("SELECT * FROM " + table);
    sqlite3_stmt* insert = nullptr;
    for (;;) {
        DESK_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        sqlite3_stmt* row = rows.row().handle();
        const int columns = sqlite3_column_count(row);
        if (!insert) {
            const QByteArray marks = QByteArray("?,").repeated(columns).chopped(1);
            const QByteArray sql = "INSERT INTO " + table + " VALUES (" + marks + ')';
            sqlite3_prepare_v2(to, sql.constData(), -1, &insert, nullptr);
        }
        for (int i = 0; i < columns; ++i)
            sqlite3_bind_value(insert, i + 1, sqlite3_column_value(row, i));
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    const int code = insert ? sqlite3_finalize(insert) : SQLITE_OK;
    return code == SQLITE_OK ? Status() : fail(sqliteError(code, QString::fromLatin1(table)));
}

/// An empty index like the register's, in memory and open to anything.
Result<std::unique_ptr<Connection>> emptyIndex(Connection& db)
{
    DESK_ASSIGN(const auto schema,
                db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'search'").first([](const Row& row) {
                    return row.blob("sql");
                }));
    DESK_ASSIGN(auto index, Connection::openFile(u":memory:"_s, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    sqlite3_db_config(index->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    DESK_TRY(execute(index->handle(), schema.value_or(QByteArray()).constData()));
    return index;
}

Status replaceTable(Connection& from, sqlite3* to, const char* table)
{
    DESK_TRY(execute(to, QByteArray("DELETE FROM ").append(table).constData()));
    return copyTable(from, to, table);
}

/// FTS5 checks an index by a command that only a file open for writing takes: on a copy in memory, then.
Result<std::optional<QString>> structuralFault(Connection& db)
{
    DESK_ASSIGN(const auto copy, emptyIndex(db));
    const auto config = [](const Row& row) { return row.blob("config"); };
    DESK_ASSIGN(const auto expected, copy->prepare(kConfig).first(config));
    DESK_ASSIGN(const auto found, db.prepare(kConfig).first(config));
    if (found != expected)
        return std::optional(u"another version"_s);
    for (const char* table : kShadowTables)
        DESK_TRY(replaceTable(db, copy->handle(), table));
    const Status checked = execute(copy->handle(), "INSERT INTO search (search) VALUES ('integrity-check')");
    return checked ? std::nullopt : std::optional(checked.error().detail);
}

Result<std::vector<qint64>> allRecords(Connection& db)
{
    return db.prepare("SELECT id FROM record ORDER BY id").rows([](const Row& row) {
        return row.integer("id");
    });
}

/// Each record's text, a few hundred at a time.
template <typename Each>
Status forEachText(Connection& db, std::span<const qint64> records, Each each)
{
    for (size_t first = 0; first < records.size(); first += kRecordsAtOnce) {
        const auto chunk = records.subspan(first, std::min(kRecordsAtOnce, records.size() - first));
        DESK_ASSIGN(const auto texts, db.indexer()(db, chunk));
        for (const SearchText& text : texts)
            DESK_TRY(each(text));
    }
    return {};
}

size_t digestOf(const QString& title, const QString& body) { return qHashMulti(0, title, body); }

/// What is indexed, by record.
Result<QHash<qint64, size_t>> indexedTexts(Connection& db)
{
    QHash<qint64, size_t> indexed;
    Statement rows = db.prepare("SELECT id, c0 AS title, c1 AS body FROM search_content");
    for (;;) {
        DESK_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return indexed;
        indexed.insert(rows.row().integer("id"), digestOf(rows.row().text("title"), rows.row().text("body")));
    }
}

/// Which records it holds, and their words, which are in the language of the window that wrote them.
Result<std::optional<QString>> differenceFromRecords(Connection& db)
{
    DESK_ASSIGN(const std::vector<qint64> records, allRecords(db));
    DESK_ASSIGN(auto indexed, indexedTexts(db));
    std::optional<QString> difference;
    std::vector<qint64> others;
    QHash<qint64, size_t> unlike;
    DESK_TRY(forEachText(db, records, [&](const SearchText& text) -> Status {
        const auto found = indexed.constFind(text.recordId);
        if (found == indexed.constEnd())
            difference = u"record %1"_s.arg(text.recordId);
        else if (*found != digestOf(foldedForSearch(text.title), foldedForSearch(text.body)))
            unlike.insert(text.recordId, *found);
        indexed.remove(text.recordId);
        return {};
    }));
    for (const QString& code : languageCodes()) {
        const InLanguage spoken(code);
        others.assign(unlike.keyBegin(), unlike.keyEnd());
        DESK_TRY(forEachText(db, others, [&](const SearchText& text) -> Status {
            if (unlike.value(text.recordId) ==
                digestOf(foldedForSearch(text.title), foldedForSearch(text.body)))
                unlike.remove(text.recordId);
            return {};
        }));
    }
    if (!difference && !unlike.isEmpty())
        difference = u"the words of record %1"_s.arg(*unlike.keyBegin());
    return !difference && !indexed.isEmpty() ? std::optional(u"rows of no record"_s) : difference;
}

} // namespace

Result<std::optional<QString>> firstFaultOfSearch(Connection& db)
{
    DESK_ASSIGN(auto fault, structuralFault(db));
    if (!fault && db.indexer())
        return differenceFromRecords(db);
    return fault;
}

bool isFaultOfSearch(const Error& error)
{
    return isSqliteError(error, SQLITE_CORRUPT) || isSqliteError(error, SQLITE_ERROR);
}

Status rebuildSearch(Connection& db)
{
    if (!db.indexer())
        return {};
    // A broken index may not even let itself be opened: first its tables become those of an empty one.
    DESK_ASSIGN(const auto empty, emptyIndex(db));
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    Status emptied = replaceTable(*empty, db.handle(), "search_config");
    for (const char* table : kShadowTables)
        if (emptied)
            emptied = replaceTable(*empty, db.handle(), table);
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    DESK_TRY(emptied);
    // And what FTS5 remembers of them.
    DESK_TRY(db.prepare("INSERT INTO search (search) VALUES ('rebuild')").run());
    DESK_ASSIGN(const std::vector<qint64> records, allRecords(db));
    return forEachText(db, records, [&](const SearchText& text) { return addToSearch(db, text); });
}

Status repairSearch(Connection& db)
{
    if (db.isInTransaction()) // which makes it again itself, if it meets the fault
        return fail(ErrorCode::Cancelled, tr("Nothing was saved."), u"a command is under way"_s);
    Transaction transaction(db, {.command = u"rebuild-search"_s});
    DESK_TRY(rebuildSearch(db));
    const auto committed = transaction.commit();
    return committed ? Status() : fail(committed.error());
}

} // namespace registry
