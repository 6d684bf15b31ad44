#include "core/register/tables.h"

#include "core/register/connection.h"
#include "core/register/sqlite.h"

#include <QCryptographicHash>

#include <algorithm>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr auto kTableNames = R"sql(
    SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
      AND name NOT IN ('meta', 'journal_entry', 'journal_change', 'file_content', 'exported_entry')
    ORDER BY name
)sql";

constexpr auto kColumnNames = "SELECT name FROM pragma_table_info(:table) ORDER BY cid";

constexpr auto kIdRefersToRecord = R"sql(
    SELECT 1 AS found FROM pragma_foreign_key_list(:table) WHERE "from" = 'id' AND "table" = 'record'
)sql";

QByteArray toName(const Row& row) { return row.blob("name"); }

Result<Table> readTable(Connection& db, const QByteArray& name)
{
    const QString nameText = QString::fromUtf8(name);
    DESK_ASSIGN(auto columns, db.prepare(kColumnNames).bind(":table", nameText).rows(toName));
    Table table{.name = name, .columns = std::move(columns)};
    table.idColumn = table.columnIndex("id");
    if (table.idColumn < 0)
        return fail(sqliteError(SQLITE_SCHEMA, u"table %1 has no column id"_s.arg(nameText)));
    table.recordColumn = table.columnIndex("record_id");
    if (table.recordColumn < 0) {
        DESK_ASSIGN(const auto isPart, db.prepare(kIdRefersToRecord).bind(":table", nameText).step());
        if (isPart || name == "record")
            table.recordColumn = table.idColumn;
    }
    return table;
}

void addToDigest(QCryptographicHash& digest, sqlite3_stmt* row)
{
    for (int column = 0; column < sqlite3_column_count(row); ++column) {
        const int type = sqlite3_column_type(row, column); // reading a number as bytes turns it into a text
        const auto* data = static_cast<const char*>(sqlite3_column_blob(row, column));
        const int size = sqlite3_column_bytes(row, column);
        const QByteArray head = QByteArray::number(type) + ':' + QByteArray::number(size) + ':';
        digest.addData(head);
        digest.addData(QByteArrayView(data, size));
    }
}

} // namespace

int Table::columnIndex(const QByteArray& column) const
{
    const auto found = std::find(columns.begin(), columns.end(), column);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

Result<std::vector<Table>> readTables(Connection& db)
{
    DESK_ASSIGN(const auto names, db.prepare(kTableNames).rows(toName));
    std::vector<Table> tables;
    for (const QByteArray& name : names) {
        DESK_ASSIGN(auto table, readTable(db, name));
        tables.push_back(std::move(table));
    }
    return tables;
}

const Table* findTable(const std::vector<Table>& tables, const QByteArray& name)
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const Table& table) { return table.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

Result<QByteArray> tablesDigest(Connection& db)
{
    DESK_ASSIGN(const auto* tables, db.tables());
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const Table& table : *tables) {
        digest.addData(table.name);
        Statement statement = db.prepare("SELECT * FROM \"" + table.name + "\" ORDER BY id");
        for (;;) {
            DESK_ASSIGN(const bool isRow, statement.step());
            if (!isRow)
                break;
            addToDigest(digest, statement.row().handle());
        }
    }
    return digest.result();
}

} // namespace registry
