#include "core/register/desk_rows.h"

#include "core/register/id_list.h"
#include "core/register/records.h"

namespace registry {

using domain::RecordHead;
using domain::RecordId;
using support::Result;
using support::Status;

namespace {

AttachmentRow toAttachment(const Row& row)
{
    return {.id = row.integer("id"),
            .record = row.id<domain::RecordTag>("record_id"),
            .name = row.text("name"),
            .mediaType = row.text("media_type"),
            .size = row.integer("size"),
            .sha256 = row.text("sha256")};
}

} // namespace

Result<std::vector<RecordHead>> owedUntil(Connection& db, QDate day)
{
    return db
        .prepare(QByteArray("SELECT ") + kHeadColumns + R"sql(
            FROM record LEFT JOIN record owner ON owner.id = record.parent_id
            WHERE record.due_on IS NOT NULL AND record.due_met_on IS NULL AND record.due_on <= :day
                AND (record.noun = 'task' OR coalesce(owner.category, '') <> 'closed')
            ORDER BY record.due_on, record.id
        )sql")
        .bind(":day", day)
        .rows(toHead);
}

Result<std::vector<RecordHead>> waitingOnSomebody(Connection& db)
{
    return db
        .prepare(QByteArray("SELECT ") + kHeadColumns +
                 " FROM record WHERE waits_on IS NOT NULL ORDER BY since, id")
        .rows(toHead);
}

Result<std::vector<RecordHead>> openTasks(Connection& db)
{
    return db
        .prepare(QByteArray("SELECT ") + kHeadColumns + R"sql(
            FROM task JOIN record USING (id)
            WHERE task.done_on IS NULL AND (record.due_on IS NULL OR record.due_met_on IS NOT NULL)
            ORDER BY record.sort_title, record.id
        )sql")
        .rows(toHead);
}

Result<bool> anyTaskEnds(Connection& db)
{
    DESK_ASSIGN(const auto any, db.integer("SELECT EXISTS (SELECT 1 FROM task WHERE ends_when IS NOT NULL)"));
    return any != 0;
}

Result<std::vector<RecordId>> tasksEndedBy(Connection& db, std::span<const RecordId> records)
{
    return db
        .prepare(R"sql(
            SELECT task.id FROM task LEFT JOIN record ended ON ended.id_text = task.ended_by
            WHERE task.ended_by IS NOT NULL AND task.done_on IS NOT NULL AND task.ends_when IS NOT NULL
                AND (ended.id IS NULL OR ended.id IN (SELECT value FROM json_each(:ids)))
            ORDER BY task.id
        )sql")
        .bind(":ids", idList(records))
        .rows([](const Row& row) { return row.id<domain::RecordTag>("id"); });
}

Result<std::vector<RecordId>> answersOf(Connection& db, RecordId workstream)
{
    return db.prepare("SELECT id FROM call_answer WHERE whom = :whom ORDER BY asked_on DESC, id DESC")
        .bind(":whom", workstream)
        .rows([](const Row& row) { return row.id<domain::RecordTag>("id"); });
}

Result<std::vector<RecordId>> openTasksThatEnd(Connection& db)
{
    return db.prepare("SELECT id FROM task WHERE done_on IS NULL AND ends_when IS NOT NULL ORDER BY id")
        .rows([](const Row& row) { return row.id<domain::RecordTag>("id"); });
}

Result<std::vector<RecordHead>> milestonesFrom(Connection& db, QDate first, QDate last)
{
    return db
        .prepare(QByteArray("SELECT milestone.starts, ") + kHeadColumns + R"sql(
            FROM milestone JOIN record USING (id)
            WHERE milestone.starts BETWEEN :first AND :last
            ORDER BY record.sort_title, record.id
        )sql")
        .bind(":first", first)
        .bind(":last", last)
        .rows([](const Row& row) {
            RecordHead head = toHead(row);
            head.deadline.on = row.date("starts");
            return head;
        });
}

Result<std::vector<ParameterRow>> readParameters(Connection& db, int year)
{
    return db.prepare(R"sql(SELECT "key", value FROM parameter WHERE year = :year ORDER BY "key")sql")
        .bind(":year", year)
        .rows([](const Row& row) {
            return ParameterRow{row.text("key"), row.text("value")};
        });
}

Status writeParameter(Connection& db, int year, const QString& key, const std::optional<QString>& value)
{
    if (!value)
        return db.prepare(R"sql(DELETE FROM parameter WHERE year = :year AND "key" = :key)sql")
            .bind(":year", year)
            .bind(":key", key)
            .run();
    return db
        .prepare(R"sql(
            INSERT INTO parameter (year, "key", value) VALUES (:year, :key, :value)
            ON CONFLICT (year, "key") DO UPDATE SET value = excluded.value
        )sql")
        .bind(":year", year)
        .bind(":key", key)
        .bind(":value", *value)
        .run();
}

Result<qint64> insertAttachment(Connection& db, RecordId record, const QString& name, const QString& sha256)
{
    return db.prepare("INSERT INTO attachment (record_id, name, sha256) VALUES (:record_id, :name, :sha256)")
        .bind(":record_id", record)
        .bind(":name", name)
        .bind(":sha256", sha256)
        .insert();
}

Result<std::vector<AttachmentRow>> readAttachments(Connection& db, RecordId record)
{
    return db
        .prepare(R"sql(
            SELECT attachment.id, record_id, name, media_type, size, sha256
            FROM attachment JOIN file_content USING (sha256) WHERE record_id = :record_id ORDER BY attachment.id
        )sql")
        .bind(":record_id", record)
        .rows(toAttachment);
}

Result<std::optional<AttachmentRow>> readAttachment(Connection& db, qint64 id)
{
    return db
        .prepare(R"sql(
            SELECT attachment.id, record_id, name, media_type, size, sha256
            FROM attachment JOIN file_content USING (sha256) WHERE attachment.id = :id
        )sql")
        .bind(":id", id)
        .first(toAttachment);
}

Status deleteAttachment(Connection& db, qint64 id)
{
    return db.prepare("DELETE FROM attachment WHERE id = :id").bind(":id", id).run();
}

Result<QDate> readStoryDay(Connection& db)
{
    DESK_ASSIGN(const auto day,
                db.prepare("SELECT value FROM meta WHERE key = 'story_day'").first([](const Row& row) {
                    return row.date("value");
                }));
    return day.value_or(QDate());
}

Status writeStoryDay(Connection& db, QDate day)
{
    return db.prepare("INSERT INTO meta (key, value) VALUES ('story_day', :day)").bind(":day", day).run();
}

} // namespace registry
