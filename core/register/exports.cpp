#include "core/register/exports.h"

namespace registry {

using namespace support;

namespace {

constexpr auto kIdentity = "SELECT value FROM meta WHERE key = 'identity'";

constexpr auto kLastChange = R"sql(
    SELECT id, recorded_at FROM journal_entry WHERE id = (
        SELECT max(entry) FROM (
            SELECT max(entry_id) AS entry FROM journal_change WHERE record_id = :record
            UNION ALL
            SELECT max(entry_id) FROM journal_change WHERE record_id = :owner AND table_name = 'record'
        )
    )
)sql";

constexpr auto kExported =
    "SELECT id, record_id, year, starts, title FROM exported_entry ORDER BY starts, id";

constexpr auto kRemember = R"sql(
    INSERT OR REPLACE INTO exported_entry (id, record_id, year, starts, title)
    VALUES (:id, :record, :year, :starts, :title)
)sql";

} // namespace

Result<QString> readIdentity(Connection& db)
{
    DESK_ASSIGN(const auto identity,
                db.prepare(kIdentity).first([](const Row& row) { return row.text("value"); }));
    return identity.value_or(QString());
}

Result<LastChange> lastChange(Connection& db, domain::RecordId record, domain::RecordId owner)
{
    DESK_ASSIGN(
        const auto change,
        db.prepare(kLastChange).bind(":record", record).bind(":owner", owner).first([](const Row& row) {
            return LastChange{row.integer("id"), QDateTime::fromString(row.text("recorded_at"), Qt::ISODate)};
        }));
    return change.value_or(LastChange());
}

Result<std::vector<ExportedEntry>> exportedEntries(Connection& db)
{
    return db.prepare(kExported).rows([](const Row& row) {
        return ExportedEntry{.id = row.text("id"),
                             .record = row.id<domain::RecordTag>("record_id"),
                             .year = row.number("year"),
                             .starts = row.date("starts"),
                             .title = row.text("title")};
    });
}

Status rememberExported(Connection& db, std::span<const ExportedEntry> entries)
{
    Statement remember = db.prepare(kRemember);
    for (const ExportedEntry& entry : entries)
        DESK_TRY(remember.bind(":id", entry.id)
                     .bind(":record", entry.record)
                     .bind(":year", entry.year)
                     .bind(":starts", entry.starts)
                     .bind(":title", entry.title)
                     .run());
    return {};
}

} // namespace registry
