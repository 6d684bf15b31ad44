#include "core/register/moves.h"

#include "core/register/connection.h"
#include "core/register/row_values.h"

namespace registry {

using namespace support;
using domain::Record;

namespace {

/// A step back is of the command that it takes back, through however many steps back and forth.
constexpr auto kMovedAfter = R"sql(
    SELECT c.table_name, c.old_values FROM journal_change c JOIN journal_entry e ON e.id = c.entry_id
    WHERE c.record_id = :record AND c.operation = 1 AND e.happened_on > :day AND EXISTS (
        WITH RECURSIVE back (id) AS (
            SELECT e.id UNION SELECT b.undoes FROM journal_entry b JOIN back ON b.id = back.id WHERE b.undoes > 0)
        SELECT 1 FROM journal_entry first JOIN back ON first.id = back.id
        WHERE first.command IN ('move-day', 'move-deadline'))
    ORDER BY e.id DESC
)sql";

struct Replaced
{
    QByteArray table;
    QByteArray values; ///< empty where they were erased
};

QString textOf(const Value& value)
{
    return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
}

void restoreDeadline(domain::Deadline& deadline, const ColumnValue& old)
{
    const auto day = QDate::fromString(textOf(old.value), Qt::ISODate);
    if (old.column == "due_on")
        deadline.on = day;
    else if (old.column == "due_originally")
        deadline.originally = day;
    else if (old.column == "due_moved_because")
        deadline.movedBecause = textOf(old.value);
}

void restoreField(Record& record, const ColumnValue& old)
{
    for (const domain::Field& field : record.noun().fields) {
        if (field.column() != QLatin1StringView(old.column))
            continue;
        if (std::holds_alternative<std::monostate>(old.value))
            record.values.remove(field.keyText());
        else if (field.type == domain::FieldType::Date)
            record.values.insert(field.keyText(), QDate::fromString(textOf(old.value), Qt::ISODate));
        else if (const auto* number = std::get_if<qint64>(&old.value))
            record.values.insert(field.keyText(), *number);
        else
            record.values.insert(field.keyText(), textOf(old.value));
    }
}

} // namespace

Result<Record> withDaysAsOf(Connection& db, Record record, QDate day)
{
    DESK_ASSIGN(
        const auto moves,
        db.prepare(kMovedAfter).bind(":record", record.head.id).bind(":day", day).rows([](const Row& row) {
            return Replaced{row.blob("table_name"), row.blob("old_values")};
        }));
    for (const Replaced& move : moves) {
        if (move.values.isEmpty())
            continue;
        DESK_ASSIGN(const auto values, readRowValues(move.values));
        for (const ColumnValue& old : values) {
            if (move.table == "record")
                restoreDeadline(record.head.deadline, old);
            else if (move.table == record.noun().table().toLatin1())
                restoreField(record, old);
        }
    }
    return record;
}

} // namespace registry
