#include "core/register/journal.h"

#include "core/register/chain.h"
#include "core/register/connection.h"
#include "core/register/texts.h"
#include "core/support/text.h"

#include <limits>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr auto kPage = R"sql(
    SELECT id, command, step, undoes, recorded_at, happened_on, summary, reason, actor
    FROM journal_entry
    WHERE id < :before
    ORDER BY id DESC
    LIMIT :limit
)sql";

constexpr auto kFamily = R"sql(
    WITH RECURSIVE family (id) AS (
        SELECT :record
        UNION
        SELECT record.id FROM family JOIN record ON record.parent_id = family.id
        UNION
        SELECT removed.record_id FROM family
        JOIN journal_change removed INDEXED BY journal_change_of_removed
        ON removed.table_name = 'record' AND removed.operation = 2
        AND json_extract(removed.old_values, '$.parent_id') = family.id
    )
    SELECT id FROM family
)sql";

constexpr auto kPageOfRecords = R"sql(
    SELECT id, command, step, undoes, recorded_at, happened_on, summary, reason, actor
    FROM journal_entry
    WHERE id IN (SELECT entry_id FROM journal_change
                 WHERE record_id IN (SELECT value FROM json_each(:records)))
    AND happened_on BETWEEN :from AND :until
    AND (:before = 0
         OR (happened_on, id) < (SELECT last.happened_on, last.id FROM journal_entry last WHERE last.id = :before))
    ORDER BY happened_on DESC, id DESC
    LIMIT :limit
)sql";

constexpr auto kEntry = R"sql(
    SELECT id, command, step, undoes, recorded_at, happened_on, summary, reason, actor
    FROM journal_entry
    WHERE id = :id
)sql";

constexpr auto kChanges = R"sql(
    SELECT table_name, row_id, record_id, operation, old_values, new_values
    FROM journal_change
    WHERE entry_id = :entry AND table_name <> 'meta'
    ORDER BY position
)sql";

// An import may have changed a hundred thousand rows; only so much of an entry can be read by a person.
constexpr auto kFirstChanges = R"sql(
    SELECT position, table_name, row_id, record_id, operation, old_values, new_values
    FROM journal_change
    WHERE entry_id = :entry AND position < :limit AND table_name <> 'meta'
    ORDER BY position
)sql";
// Without the index named, the order would be taken for a reason to go through the whole entry.
constexpr auto kChangesOfRecords = R"sql(
    SELECT position, table_name, row_id, record_id, operation, old_values, new_values
    FROM journal_change
    WHERE entry_id = :entry AND position < :limit AND record_id IS NULL AND table_name <> 'meta'
    UNION ALL
    SELECT position, table_name, row_id, record_id, operation, old_values, new_values
    FROM journal_change INDEXED BY journal_change_by_record
    WHERE record_id IN (SELECT value FROM json_each(:records)) AND entry_id = :entry
    ORDER BY position
)sql";

constexpr auto kRecordsChangedAfter = R"sql(
    SELECT DISTINCT record_id FROM journal_change
    WHERE entry_id > :entry AND record_id IS NOT NULL
    ORDER BY record_id
)sql";

constexpr auto kFirstDay = R"sql(
    SELECT happened_on FROM journal_entry
    WHERE id = (SELECT min(entry_id) FROM journal_change WHERE record_id = :record)
)sql";

constexpr auto kHead = "SELECT id, hash FROM journal_entry ORDER BY id DESC LIMIT 1";

JournalEntry toEntry(const Row& row)
{
    JournalEntry entry{.id = row.integer("id"),
                       .command = row.text("command"),
                       .step = Step(row.number("step")),
                       .undoes = row.integer("undoes"),
                       .recordedAt = QDateTime::fromString(row.text("recorded_at"), Qt::ISODate),
                       .happenedOn = row.date("happened_on")};
    if (entry.undoes >= entry.id) // what is undone comes before; following it must end
        row.distrust();
    entry.isErased = row.isNull("summary");
    entry.summary = row.text("summary");
    entry.reason = row.text("reason");
    entry.actor = row.text("actor");
    return entry;
}

RowChange toChange(const Row& row)
{
    return {.table = row.blob("table_name"),
            .row = row.integer("row_id"),
            .record = row.integer("record_id"),
            .operation = Operation(row.number("operation")),
            .oldValues = row.blob("old_values"),
            .newValues = row.blob("new_values")};
}

QString jsonOf(const QList<qint64>& records)
{
    QStringList numbers;
    for (const qint64 record : records)
        numbers << QString::number(record);
    return u'[' + numbers.join(u',') + u']';
}

qint64 beforeOrEnd(qint64 before) { return before ? before : std::numeric_limits<qint64>::max(); }

} // namespace

Result<std::vector<JournalEntry>> journalPage(Connection& db, int limit, qint64 before)
{
    return db.prepare(kPage).bind(":before", beforeOrEnd(before)).bind(":limit", limit).rows(toEntry);
}

Result<QList<qint64>> familyOf(Connection& db, qint64 record)
{
    DESK_ASSIGN(const auto ids, db.prepare(kFamily).bind(":record", record).rows([](const Row& row) {
        return row.integer("id");
    }));
    return QList<qint64>(ids.begin(), ids.end());
}

Result<std::vector<JournalEntry>> journalOfRecords(Connection& db, const QList<qint64>& records, int limit,
                                                   qint64 before, const Days& days)
{
    return db.prepare(kPageOfRecords)
        .bind(":records", jsonOf(records))
        .bind(":from", days.from.isValid() ? isoDate(days.from) : u"0"_s)
        .bind(":until", days.until.isValid() ? isoDate(days.until) : u"9"_s)
        .bind(":before", before)
        .bind(":limit", limit)
        .rows(toEntry);
}

Result<QDate> firstDay(Connection& db, domain::RecordId record)
{
    DESK_ASSIGN(const auto day, db.prepare(kFirstDay).bind(":record", record).first([](const Row& row) {
        return row.date("happened_on");
    }));
    return day.value_or(QDate());
}

Result<JournalEntry> journalEntry(Connection& db, qint64 entry)
{
    DESK_ASSIGN(const auto found, db.prepare(kEntry).bind(":id", entry).first(toEntry));
    if (!found)
        return fail(ErrorCode::NotFound, tr("The history has no step %1.").arg(entry));
    return *found;
}

Result<std::vector<RowChange>> changesOf(Connection& db, qint64 entry)
{
    return db.prepare(kChanges).bind(":entry", entry).rows(toChange);
}

Result<std::vector<RowChange>> firstChangesOf(Connection& db, qint64 entry, int limit,
                                              const QList<qint64>& records)
{
    Statement select = db.prepare(records.isEmpty() ? kFirstChanges : kChangesOfRecords);
    select.bind(":entry", entry).bind(":limit", limit);
    if (!records.isEmpty())
        select.bind(":records", jsonOf(records));
    return select.rows(toChange);
}

Result<ChainHead> chainHead(Connection& db)
{
    DESK_ASSIGN(const auto head, db.prepare(kHead).first([](const Row& row) {
        return ChainHead{row.integer("id"), row.blob("hash")};
    }));
    return head.value_or(ChainHead());
}

Result<QByteArray> hashOfStep(Connection& db, qint64 entry)
{
    DESK_ASSIGN(const auto hash, db.prepare("SELECT hash FROM journal_entry WHERE id = :id")
                                     .bind(":id", entry)
                                     .first([](const Row& row) { return row.blob("hash"); }));
    return hash.value_or(QByteArray());
}

Result<std::vector<domain::RecordId>> recordsChangedAfter(Connection& db, qint64 entry)
{
    return db.prepare(kRecordsChangedAfter).bind(":entry", entry).ids<domain::RecordTag>("record_id");
}

} // namespace registry
