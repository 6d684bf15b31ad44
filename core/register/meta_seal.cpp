#include "core/register/meta_seal.h"

#include "core/register/connection.h"
#include "core/register/damaged_rows.h"
#include "core/register/row_values.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

// An erasure that is not finished is remembered there too, but comes and goes without a step of the history.
constexpr auto kOwn = "SELECT key, value FROM meta WHERE key IN ('identity', 'story_day') ORDER BY key";
constexpr auto kForgetOwn = "DELETE FROM meta WHERE key IN ('identity', 'story_day')";
constexpr auto kTold = "SELECT new_values FROM journal_change WHERE entry_id = 1 AND table_name = 'meta'";

Result<std::optional<QByteArray>> told(Connection& db)
{
    return db.prepare(kTold).first([](const Row& row) { return row.blob("new_values"); });
}

} // namespace

Result<RowChange> metaAsChange(Connection& db)
{
    RowValuesWriter values;
    Statement rows = db.prepare(kOwn);
    for (;;) {
        DESK_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        values.add(rows.row().bytes("key"), sqlite3_column_value(rows.row().handle(), 1));
    }
    return RowChange{.table = "meta",
                     .row = 0,
                     .record = 0,
                     .operation = Operation::Insert,
                     .oldValues = {},
                     .newValues = values.result(),
                     .touchesText = false};
}

Status checkMetaAgainstJournal(Connection& db)
{
    DESK_ASSIGN(const auto expected, told(db));
    if (!expected)
        return {};
    DESK_ASSIGN(const RowChange present, metaAsChange(db));
    if (present.newValues == *expected)
        return {};
    return failDamaged(tr("The register's file is damaged. Restore a backup."),
                       u"meta is not what the history says"_s);
}

Status takeMetaFromJournal(Connection& db)
{
    DESK_ASSIGN(const auto expected, told(db));
    if (!expected)
        return {};
    DESK_ASSIGN(const auto values, readRowValues(*expected));
    DESK_TRY(execute(db.handle(), kForgetOwn));
    RawInserter own(db, "meta", {"key", "value"});
    for (const ColumnValue& each : values)
        own.insert({QString::fromUtf8(each.column), each.value});
    return {};
}

} // namespace registry
