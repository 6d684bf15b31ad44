#include "core/register/erasure.h"

#include "core/register/connection.h"
#include "core/register/merging.h"

namespace registry {

using domain::RecordId;
using support::Result;
using support::Status;

namespace {

// The history knows records that are gone: every row was once inserted, with all its values.
constexpr auto kTitledBy = R"sql(
    SELECT DISTINCT row_id FROM journal_change
    WHERE table_name = :table AND operation = 0 AND json_extract(new_values, :path) = :person
)sql";

constexpr auto kRowsOfRecord = R"sql(
    SELECT DISTINCT table_name, row_id FROM journal_change WHERE record_id = :record
)sql";

// Whoever was merged into the person, and into those; not where the merge was taken back.
constexpr auto kOnePerson = R"sql(
    WITH RECURSIVE one (id) AS (
        VALUES (:person)
        UNION
        SELECT gone.row_id FROM one
        JOIN journal_entry entry ON entry.command = :merge || one.id
        JOIN journal_change gone ON gone.entry_id = entry.id AND gone.table_name = 'person' AND gone.operation = 2
        WHERE NOT EXISTS (SELECT 1 FROM record WHERE record.id = gone.row_id)
    )
    SELECT id FROM one
)sql";

constexpr auto kErased = R"sql(
    SELECT DISTINCT row_id FROM journal_change
    WHERE table_name = 'person' AND operation = 0 AND new_values IS NULL
)sql";

constexpr auto kDropFiles = R"sql(
    DELETE FROM file_content WHERE sha256 IN (
        SELECT json_extract(new_values, '$.sha256') FROM journal_change
        WHERE record_id = :person AND table_name = 'attachment' AND operation = 0
    ) AND NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.sha256 = file_content.sha256)
)sql";

Result<std::vector<RecordId>> allOf(Connection& db, RecordId person)
{
    return db.prepare(kOnePerson)
        .bind(":person", person)
        .bind(":merge", QLatin1StringView(kMerge))
        .rows([](const Row& row) { return row.id<domain::RecordTag>("id"); });
}

Result<std::vector<RecordId>> titledBy(Connection& db, RecordId person)
{
    std::vector<RecordId> records;
    for (const domain::Noun& noun : domain::nouns()) {
        const domain::Field& title = *noun.field(QString::fromLatin1(noun.titleField));
        if (title.type != domain::FieldType::Record)
            continue;
        DESK_ASSIGN(const auto found,
                    db.prepare(kTitledBy)
                        .bind(":table", noun.table())
                        .bind(":path", QLatin1StringView("$.") + title.column())
                        .bind(":person", person)
                        .rows([](const Row& row) { return row.id<domain::RecordTag>("row_id"); }));
        records.insert(records.end(), found.begin(), found.end());
    }
    return records;
}

} // namespace

Status eraseHistoryOf(Connection& db, Transaction& transaction, RecordId person)
{
    DESK_ASSIGN(const auto persons, allOf(db, person));
    std::vector<RecordId> records = persons;
    for (const RecordId each : persons) {
        DESK_ASSIGN(const auto titled, titledBy(db, each));
        records.insert(records.end(), titled.begin(), titled.end());
    }
    for (const RecordId record : records) {
        DESK_ASSIGN(const auto rows,
                    db.prepare(kRowsOfRecord).bind(":record", record).rows([](const Row& row) {
                        return ErasedRow{row.text("table_name").toLatin1(), row.integer("row_id")};
                    }));
        for (const ErasedRow& row : rows)
            transaction.eraseHistory(row.table, row.row);
    }
    return {};
}

Status eraseFilesOf(Connection& db, RecordId person)
{
    DESK_TRY(db.prepare("DELETE FROM attachment WHERE record_id = :person").bind(":person", person).run());
    DESK_ASSIGN(const auto persons, allOf(db, person));
    for (const RecordId each : persons)
        DESK_TRY(db.prepare(kDropFiles).bind(":person", each).run());
    return {};
}

Result<std::vector<RecordId>> erasedPersons(Connection& db)
{
    return db.prepare(kErased).rows([](const Row& row) { return row.id<domain::RecordTag>("row_id"); });
}

} // namespace registry
