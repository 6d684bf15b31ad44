#include "core/register/journal_writer.h"

#include "core/register/chain.h"
#include "core/register/connection.h"
#include "core/support/text.h"

#include <QRandomGenerator>

#include <algorithm>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr auto kLastLink = "SELECT id, hash FROM journal_entry ORDER BY id DESC LIMIT 1";

constexpr auto kInsertEntry = R"sql(
    INSERT INTO journal_entry (id, command, step, undoes, recorded_at, happened_on, erased, salt, summary, reason,
                               actor, commitment, hash)
    VALUES (:id, :command, :step, :undoes, :recorded_at, :happened_on, :erased, :salt, :summary, :reason,
            :actor, :commitment, :hash)
)sql";

constexpr auto kInsertChange = R"sql(
    INSERT INTO journal_change (entry_id, position, table_name, row_id, record_id, operation, salt, old_values,
                                new_values, commitment)
    VALUES (:entry, :position, :table, :row, :record, :operation, :salt, CAST(:old AS TEXT), CAST(:new AS TEXT),
            :commitment)
)sql";

constexpr auto kChangesOfRow = R"sql(
    SELECT entry_id, position FROM journal_change
    WHERE table_name = :table AND row_id = :row AND salt IS NOT NULL
    ORDER BY entry_id, position
)sql";

constexpr auto kEraseChange = R"sql(
    UPDATE journal_change SET salt = NULL, old_values = NULL, new_values = NULL
    WHERE entry_id = :entry AND position = :position
)sql";

constexpr auto kEraseEntry = R"sql(
    UPDATE journal_entry SET salt = NULL, summary = NULL, reason = NULL, actor = NULL WHERE id = :entry
)sql";

struct Link
{
    qint64 id = 0;
    QByteArray hash = {};
};

Result<Link> lastLink(Connection& db)
{
    DESK_ASSIGN(const auto link, db.prepare(kLastLink).first([](const Row& row) {
        return Link{row.integer("id"), row.blob("hash")};
    }));
    return link.value_or(Link());
}

/// As ISO writes it, to the second; Qt's own goes through a format, in every command.
QByteArray isoMoment(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    const QTime time = utc.time();
    QByteArray text = isoDate(utc.date()).toLatin1() + "T00:00:00Z";
    const qsizetype end = text.size();
    const auto put = [&](qsizetype at, int number) {
        text[at] = char('0' + number / 10);
        text[at + 1] = char('0' + number % 10);
    };
    put(end - 9, time.hour());
    put(end - 6, time.minute());
    put(end - 3, time.second());
    return text;
}

// One draw for a whole import: asking the system for each row would cost more than the hashing.
class Salts
{
public:
    explicit Salts(qsizetype count)
        : m_bytes(count * kSaltSize, Qt::Uninitialized)
    {
        QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(m_bytes.data()), m_bytes.size() / 4);
    }
    QByteArray at(qsizetype index) const { return m_bytes.mid(index * kSaltSize, kSaltSize); }

private:
    QByteArray m_bytes;
};

// Empties past changes of the rows and the words of their entries; answers the places, "entry:position" each
// and "entry" for words, which go into the chain: an empty place that no entry names was not emptied by us.
Result<QStringList> eraseFromHistory(Connection& db, const std::vector<ErasedRow>& rows)
{
    QStringList places;
    for (const ErasedRow& row : rows) {
        const auto toPlace = [](const Row& found) {
            return std::pair(found.integer("entry_id"), found.integer("position"));
        };
        DESK_ASSIGN(const auto found, db.prepare(kChangesOfRow)
                                          .bind(":table", QString::fromUtf8(row.table))
                                          .bind(":row", row.row)
                                          .rows(toPlace));
        for (const auto& [entry, position] : found) {
            DESK_TRY(db.prepare(kEraseChange).bind(":entry", entry).bind(":position", position).run());
            DESK_TRY(db.prepare(kEraseEntry).bind(":entry", entry).run());
            places << u"%1:%2"_s.arg(QString::number(entry), QString::number(position))
                   << QString::number(entry);
        }
    }
    places.removeDuplicates();
    return places;
}

bool isErased(const RowChange& change, const std::vector<ErasedRow>& rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](const ErasedRow& erased) {
        return erased.row == change.row && erased.table == change.table;
    });
}

} // namespace

Result<qint64> writeEntry(Connection& db, const NewEntry& entry)
{
    DESK_ASSIGN(const Link last, lastLink(db));
    const qint64 id = last.id + 1;
    DESK_ASSIGN(QStringList places, eraseFromHistory(db, entry.erasedRows));
    DESK_ASSIGN(const QStringList rewordedPlaces, rewordHistory(db, entry.rewording));
    places += rewordedPlaces;
    for (size_t i = 0; i < entry.changes.size(); ++i) {
        if (isErased(entry.changes[i], entry.erasedRows))
            places << u"%1:%2"_s.arg(QString::number(id), QString::number(i));
    }

    const Salts salts(qsizetype(entry.changes.size()) + 1);
    const QByteArray salt = salts.at(0);
    const QByteArray recordedAt = isoMoment(db.clock().now());
    const QDate day = entry.note.happenedOn.isValid() ? entry.note.happenedOn : db.clock().today();
    const QByteArray command = entry.note.command.toUtf8();
    const QByteArray erased = places.join(u',').toUtf8();
    Commitments make;
    const QByteArray commitment = make.ofEntry(salt, entry.note.summary.toUtf8(), entry.note.reason.toUtf8(),
                                               entry.note.actor.toUtf8());
    LinkHash link;
    link.begin(last.hash, {.id = id,
                           .command = command,
                           .step = int(entry.step),
                           .undoes = entry.undoes,
                           .recordedAt = recordedAt,
                           .happenedOn = isoDate(day).toUtf8(),
                           .erased = erased,
                           .commitment = commitment});
    std::vector<QByteArray> commitments;
    commitments.reserve(entry.changes.size());
    for (size_t i = 0; i < entry.changes.size(); ++i) {
        db.breathe();
        const RowChange& change = entry.changes[i];
        commitments.push_back(make.ofChange(salts.at(qsizetype(i) + 1), change.oldValues, change.newValues));
        link.addChange(change.table, change.row, change.record, int(change.operation), commitments.back());
    }

    using OptionalId = std::optional<qint64>;
    DESK_TRY(db.prepare(kInsertEntry)
                 .bind(":id", id)
                 .bind(":command", entry.note.command)
                 .bind(":step", int(entry.step))
                 .bind(":undoes", entry.undoes ? OptionalId(entry.undoes) : std::nullopt)
                 .bind(":recorded_at", QString::fromUtf8(recordedAt))
                 .bind(":happened_on", day)
                 .bind(":erased", places.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(erased)))
                 .bind(":salt", salt)
                 .bind(":summary", entry.note.summary)
                 .bind(":reason", entry.note.reason)
                 .bind(":actor", entry.note.actor)
                 .bind(":commitment", commitment)
                 .bind(":hash", link.result())
                 .run());

    Statement insert = db.prepare(kInsertChange);
    insert.bind(":entry", id);
    for (size_t i = 0; i < entry.changes.size(); ++i) {
        db.breathe();
        const RowChange& change = entry.changes[i];
        const auto unlessErased = [&](const QByteArray& bytes) {
            return bytes.isNull() || isErased(change, entry.erasedRows) ? std::nullopt : std::optional(bytes);
        };
        DESK_TRY(insert.bind(":position", qint64(i))
                     .bind(":table", QString::fromUtf8(change.table))
                     .bind(":row", change.row)
                     .bind(":record", change.record ? OptionalId(change.record) : std::nullopt)
                     .bind(":operation", int(change.operation))
                     .bind(":salt", unlessErased(salts.at(qsizetype(i) + 1)))
                     .bind(":old", unlessErased(change.oldValues))
                     .bind(":new", unlessErased(change.newValues))
                     .bind(":commitment", commitments[i])
                     .run());
    }
    return id;
}

} // namespace registry
