#include "core/register/erasure.h"

#include "core/register/connection.h"
#include "core/register/merging.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"

#include <algorithm>

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

constexpr auto kPresentWords = "SELECT name, email, phone FROM person WHERE id = :person";
constexpr auto kNewWords = R"sql(
    SELECT json_extract(new_values, '$.name') AS name, json_extract(new_values, '$.email') AS email,
        json_extract(new_values, '$.phone') AS phone
    FROM journal_change WHERE record_id = :person AND table_name = 'person' AND new_values IS NOT NULL
)sql";
constexpr auto kOldWords = R"sql(
    SELECT json_extract(old_values, '$.name') AS name, json_extract(old_values, '$.email') AS email,
        json_extract(old_values, '$.phone') AS phone
    FROM journal_change WHERE record_id = :person AND table_name = 'person' AND old_values IS NOT NULL
)sql";

constexpr auto kEntriesOfRecord = R"sql(
    SELECT DISTINCT entry_id FROM journal_change JOIN journal_entry ON journal_entry.id = entry_id
    WHERE record_id = :record AND journal_entry.salt IS NOT NULL AND journal_change.salt IS NOT NULL
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

Result<std::vector<RecordId>> recordsAbout(Connection& db, RecordId person)
{
    DESK_ASSIGN(const auto persons, allOf(db, person));
    std::vector<RecordId> records = persons;
    for (const RecordId each : persons) {
        DESK_ASSIGN(const auto titled, titledBy(db, each));
        records.insert(records.end(), titled.begin(), titled.end());
    }
    return records;
}

Result<KnownBy> knownBy(Connection& db, RecordId person)
{
    KnownBy known;
    const auto add = [](QStringList& words, const QString& word) {
        if (!word.isEmpty() && !words.contains(word))
            words << word;
    };
    const auto addAll = [&](const Row& row) {
        add(known.names, row.text("name"));
        add(known.addresses, row.text("email"));
        add(known.telephones, row.text("phone"));
        return 0;
    };
    DESK_ASSIGN(const auto persons, allOf(db, person));
    for (const RecordId each : persons)
        for (const char* sql : {kPresentWords, kNewWords, kOldWords})
            DESK_TRY(db.prepare(sql).bind(":person", each).rows(addAll));
    return known;
}

Result<std::vector<qint64>> entriesOf(Connection& db, const std::vector<RecordId>& records)
{
    std::vector<qint64> entries;
    for (const RecordId record : records) {
        DESK_ASSIGN(const auto found,
                    db.prepare(kEntriesOfRecord).bind(":record", record).rows([](const Row& row) {
                        return row.integer("entry_id");
                    }));
        entries.insert(entries.end(), found.begin(), found.end());
    }
    std::ranges::sort(entries);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

Status eraseHistoryOf(Connection& db, Transaction& transaction, const std::vector<RecordId>& records)
{
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

support::Error withoutRoom(support::Error failure)
{
    if (isSqliteError(failure, SQLITE_FULL))
        failure.message = tr("The disk is full. Make room.");
    return failure;
}

Status forgetFreeSpace(Connection& db)
{
    DESK_TRY(db.checkNotOverwritten());
    if (const Status done = execute(db.handle(), "VACUUM"); !done)
        return support::fail(withoutRoom(done.error()));
    return db.rememberFile();
}

Result<std::vector<RecordId>> erasedPersons(Connection& db)
{
    return db.prepare(kErased).rows([](const Row& row) { return row.id<domain::RecordTag>("row_id"); });
}

} // namespace registry
