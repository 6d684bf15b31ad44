#include "core/register/rewording.h"

#include "core/domain/noun.h"
#include "core/register/chain.h"
#include "core/register/connection.h"
#include "core/register/row_change.h"
#include "core/register/text_keys.h"
#include "core/register/transaction.h"
#include "core/support/text.h"

#include <QRandomGenerator>

#include <algorithm>

namespace registry {

using namespace Qt::StringLiterals;
using domain::FieldType;
using support::Result;
using support::Status;

namespace {

constexpr const char* kProse[][2] = {
    {"record", "title"},          {"record", "sort_title"},
    {"record", "id_text"},        {"record", "due_moved_because"},
    {"element", "evidence"},      {"step", "reason"},
    {"step", "decided_by"},       {"finding", "sentence"},
    {"finding", "evidence"},      {"finding", "justification"},
    {"finding", "public_reason"}, {"attachment", "name"},
    {"journal_entry", "summary"}, {"journal_entry", "reason"},
    {"journal_entry", "actor"},
};

const domain::Field* fieldOf(const QByteArray& table, const QByteArray& column)
{
    const domain::Noun* noun = domain::noun(QString::fromLatin1(table).replace(u'_', u'-'));
    return noun ? noun->field(QString::fromLatin1(column).replace(u'_', u'-')) : nullptr;
}

constexpr auto kJournalled = R"sql(
    SELECT table_name, row_id, record_id, old_values, new_values FROM journal_change
    WHERE salt IS NOT NULL ORDER BY entry_id DESC, position DESC
)sql";

constexpr auto kEntries =
    "SELECT id, summary, reason, actor FROM journal_entry WHERE salt IS NOT NULL ORDER BY id";

constexpr auto kChangesOfRow = R"sql(
    SELECT entry_id, position, old_values, new_values FROM journal_change
    WHERE table_name = :table AND row_id = :row AND salt IS NOT NULL
)sql";

constexpr auto kRewordChange = R"sql(
    UPDATE journal_change SET salt = :salt, old_values = CAST(:old AS TEXT), new_values = CAST(:new AS TEXT)
    WHERE entry_id = :entry AND position = :position
)sql";

constexpr auto kRewordEntry = R"sql(
    UPDATE journal_entry SET salt = :salt, summary = :summary, reason = :reason, actor = :actor WHERE id = :id
)sql";

constexpr auto kAttached = R"sql(
    SELECT row_id, max(record_id) AS record_id, max(json_extract(new_values, '$.name')) AS name,
        row_id IN (SELECT id FROM attachment) AS is_present
    FROM journal_change
    WHERE table_name = 'attachment' AND operation = 0 AND json_extract(new_values, '$.sha256') = :sha256
    GROUP BY row_id
)sql";

QByteArray newSalt()
{
    QByteArray salt(kSaltSize, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(salt.data()), salt.size() / 4);
    return salt;
}

/// What a change says of a place in the text of the `erased` column: where it is, and what it holds now.
QString named(const QString& place, const QByteArray& commitment)
{
    return place + u'=' + QString::fromLatin1(commitment.toHex());
}

/// Texts of one change, those after it before those it replaced.
struct Journalled
{
    QByteArray table;
    qint64 row;
    domain::RecordId record;
    QByteArray values[2];
};

class TextFinder
{
public:
    TextFinder(Connection& db, const Holds& holds)
        : m_db(db)
        , m_holds(holds)
    {
    }

    Result<std::vector<FoundText>> run()
    {
        DESK_TRY(rows());
        DESK_TRY(history());
        DESK_TRY(entries());
        return std::move(m_found);
    }

private:
    void add(const TextPlace& place, domain::RecordId record, const QString& text, bool isPresent)
    {
        if (!text.isEmpty() && !m_seen.contains(place) && m_holds(text)) {
            m_seen.insert(place);
            m_found.push_back({place, record, text, isPresent});
        }
    }

    Status rows()
    {
        DESK_ASSIGN(const auto* tables, m_db.tables());
        for (const Table& table : *tables) {
            QByteArrayList columns;
            for (const QByteArray& column : table.columns)
                if (isProse(table.name, column))
                    columns << column;
            if (columns.isEmpty())
                continue;
            Statement select = m_db.prepare("SELECT * FROM \"" + table.name + "\" ORDER BY id");
            for (;;) {
                DESK_ASSIGN(const bool isRow, select.step());
                if (!isRow)
                    break;
                const Row& row = select.row();
                const qint64 id = row.integer("id");
                const QByteArray owner =
                    table.recordColumn < 0 ? QByteArray() : table.columns[size_t(table.recordColumn)];
                const domain::RecordId record(owner.isEmpty() ? 0 : row.integer(owner.constData()));
                for (const QByteArray& column : std::as_const(columns))
                    add({table.name, id, column}, record, row.text(column.constData()), true);
            }
        }
        return {};
    }

    Status history()
    {
        DESK_ASSIGN(const auto changes, m_db.prepare(kJournalled).rows([&](const Row& row) {
            const QByteArray table = row.blob("table_name");
            for (const char* side : {"new_values", "old_values"})
                if (!row.isNull(side))
                    mapTexts(row.blob(side), [&](const QByteArray& column, const QString& text) {
                        if (isProse(table, column))
                            add({table, row.integer("row_id"), column},
                                row.id<domain::RecordTag>("record_id"), text, false);
                        return Value(text);
                    });
            return 0;
        }));
        return {};
    }

    Status entries()
    {
        Statement select = m_db.prepare(kEntries);
        for (;;) {
            DESK_ASSIGN(const bool isRow, select.step());
            if (!isRow)
                return {};
            for (const char* column : {"summary", "reason", "actor"})
                add({"journal_entry", select.row().integer("id"), column}, {}, select.row().text(column),
                    false);
        }
    }

    Connection& m_db;
    const Holds& m_holds;
    std::set<TextPlace> m_seen;
    std::vector<FoundText> m_found;
};

std::set<std::pair<QByteArray, qint64>> rowsOf(const std::set<TextPlace>& places)
{
    std::set<std::pair<QByteArray, qint64>> rows;
    for (const TextPlace& place : places)
        rows.insert({place.table, place.row});
    return rows;
}

Status rewordChanges(Connection& db, const Rewording& rewording, const QByteArray& table, qint64 row,
                     QStringList& places)
{
    struct Change
    {
        qint64 entry;
        qint64 position;
        QByteArray oldValues;
        QByteArray newValues;
    };
    DESK_ASSIGN(const auto changes,
                db.prepare(kChangesOfRow)
                    .bind(":table", QString::fromUtf8(table))
                    .bind(":row", row)
                    .rows([](const Row& found) {
                        return Change{found.integer("entry_id"), found.integer("position"),
                                      found.isNull("old_values") ? QByteArray() : found.blob("old_values"),
                                      found.isNull("new_values") ? QByteArray() : found.blob("new_values")};
                    }));
    const auto present = [](const QByteArray& json) {
        return json.isNull() ? std::nullopt : std::optional(json);
    };
    for (const Change& change : changes) {
        const QByteArray before = rewording.of(table, row, change.oldValues);
        const QByteArray after = rewording.of(table, row, change.newValues);
        if (before == change.oldValues && after == change.newValues)
            continue;
        const QByteArray salt = newSalt();
        DESK_TRY(db.prepare(kRewordChange)
                     .bind(":salt", salt)
                     .bind(":old", present(before))
                     .bind(":new", present(after))
                     .bind(":entry", change.entry)
                     .bind(":position", change.position)
                     .run());
        places << named(u"%1:%2"_s.arg(QString::number(change.entry), QString::number(change.position)),
                        Commitments().ofChange(salt, before, after));
    }
    return {};
}

Status rewordEntry(Connection& db, const Rewording& rewording, qint64 id, QStringList& places)
{
    DESK_ASSIGN(const auto words,
                db.prepare("SELECT summary, reason, actor FROM journal_entry "
                           "WHERE id = :id AND salt IS NOT NULL")
                    .bind(":id", id)
                    .first([](const Row& row) {
                        return std::array{row.text("summary"), row.text("reason"), row.text("actor")};
                    }));
    if (!words)
        return {}; // erased with the values of one of its rows
    std::array<QString, 3> others = *words;
    constexpr const char* kColumns[] = {"summary", "reason", "actor"};
    for (size_t i = 0; i < others.size(); ++i)
        others[i] = std::get<QString>(rewording.of({"journal_entry", id, kColumns[i]}, others[i]));
    if (others == *words)
        return {};
    const QByteArray salt = newSalt();
    DESK_TRY(db.prepare(kRewordEntry)
                 .bind(":salt", salt)
                 .bind(":summary", others[0])
                 .bind(":reason", others[1])
                 .bind(":actor", others[2])
                 .bind(":id", id)
                 .run());
    places << named(QString::number(id),
                    Commitments().ofEntry(salt, others[0].toUtf8(), others[1].toUtf8(), others[2].toUtf8()));
    return {};
}

} // namespace

bool isProse(const QByteArray& table, const QByteArray& column)
{
    if (const domain::Field* field = fieldOf(table, column))
        return field->type == FieldType::Line || field->type == FieldType::Note ||
               field->type == FieldType::Url || field->type == FieldType::Email;
    return std::ranges::any_of(kProse,
                               [&](const auto& prose) { return table == prose[0] && column == prose[1]; });
}

Result<std::vector<FoundText>> findTexts(Connection& db, const Holds& holds)
{
    return TextFinder(db, holds).run();
}

Result<std::vector<FoundFile>> findFiles(Connection& db, const FileHolds& holds)
{
    std::vector<FoundFile> found;
    Statement select = db.prepare("SELECT sha256, content FROM file_content ORDER BY sha256");
    for (;;) {
        DESK_ASSIGN(const bool isRow, select.step());
        if (!isRow)
            break;
        const QString sha256 = select.row().text("sha256");
        if (holds(sha256, select.row().blob("content")))
            found.push_back({.sha256 = sha256, .attached = {}});
    }
    for (FoundFile& file : found) {
        DESK_ASSIGN(file.attached,
                    db.prepare(kAttached).bind(":sha256", file.sha256).rows([](const Row& row) {
                        return FoundText{{"attachment", row.integer("row_id"), "content"},
                                         row.id<domain::RecordTag>("record_id"),
                                         row.text("name"),
                                         row.boolean("is_present")};
                    }));
    }
    return found;
}

Value Rewording::of(const TextPlace& place, const QString& text) const
{
    if (!places.contains(place))
        return text;
    QString words = reword(place, text);
    if (words == text)
        return text;
    if (place.table == "record" && place.column == "sort_title")
        return sortKey(words);
    if (place.table == "record" && place.column == "id_text") // of which there is one each
        return u"%1-%2"_s.arg(support::slug(words), QString::number(place.row));
    const domain::Field* field = fieldOf(place.table, place.column);
    const bool isAddress = field && (field->type == FieldType::Url || field->type == FieldType::Email);
    if (isAddress && !field->isRequired)
        return {};
    return words;
}

QByteArray Rewording::of(const QByteArray& table, qint64 row, const QByteArray& json) const
{
    if (json.isNull())
        return json;
    return mapTexts(json, [&](const QByteArray& column, const QString& text) {
        return of(TextPlace{table, row, column}, text);
    });
}

bool Rewording::isOf(const QByteArray& table, qint64 row) const
{
    const auto first = places.lower_bound({table, row, {}});
    return first != places.end() && first->table == table && first->row == row;
}

Status rewordRows(Connection& db, const Rewording& rewording)
{
    DESK_ASSIGN(const auto* tables, db.tables());
    for (const TextPlace& place : rewording.places) {
        const Table* table = findTable(*tables, place.table);
        if (!table || table->columnIndex(place.column) < 0 || !isProse(place.table, place.column))
            continue;
        const QByteArray column = '"' + place.column + '"';
        DESK_ASSIGN(const auto text,
                    db.prepare("SELECT " + column + " AS words FROM \"" + place.table + "\" WHERE id = :id")
                        .bind(":id", place.row)
                        .first([](const Row& row) { return row.text("words"); }));
        if (!text)
            continue; // only the history knows it
        const Value words = rewording.of(place, *text);
        if (words == Value(*text))
            continue;
        Statement update =
            db.prepare("UPDATE \"" + place.table + "\" SET " + column + " = :words WHERE id = :id");
        bindValue(update, ":words", words);
        DESK_TRY(update.bind(":id", place.row).run());
    }
    return {};
}

Result<QStringList> rewordHistory(Connection& db, const Rewording& rewording)
{
    QStringList places;
    for (const auto& [table, row] : rowsOf(rewording.places))
        DESK_TRY(table == "journal_entry" ? rewordEntry(db, rewording, row, places)
                                          : rewordChanges(db, rewording, table, row, places));
    return places;
}

std::vector<RowChange> reworded(const std::vector<RowChange>& changes, const Rewording& rewording)
{
    std::vector<RowChange> others;
    for (const RowChange& change : changes) {
        RowChange other = change;
        if (rewording.isOf(change.table, change.row)) {
            other.oldValues = rewording.of(change.table, change.row, change.oldValues);
            other.newValues = rewording.of(change.table, change.row, change.newValues);
            if (other.operation == Operation::Update && other.oldValues == other.newValues)
                continue;
        }
        others.push_back(std::move(other));
    }
    return others;
}

Status rewordExported(Connection& db, const std::function<QString(const QString&)>& reword)
{
    struct Entry
    {
        QString id;
        QString title;
    };
    DESK_ASSIGN(const auto entries,
                db.prepare("SELECT id, title FROM exported_entry ORDER BY id").rows([](const Row& row) {
                    return Entry{row.text("id"), row.text("title")};
                }));
    for (const Entry& entry : entries)
        if (const QString title = reword(entry.title); title != entry.title)
            DESK_TRY(db.prepare("UPDATE exported_entry SET title = :title WHERE id = :id")
                         .bind(":title", title)
                         .bind(":id", entry.id)
                         .run());
    return {};
}

Status eraseFile(Connection& db, Transaction& transaction, const QString& sha256)
{
    DESK_ASSIGN(const auto rows, db.prepare(kAttached).bind(":sha256", sha256).rows([](const Row& row) {
        return row.integer("row_id");
    }));
    for (const qint64 row : rows)
        transaction.eraseHistory("attachment", row);
    for (const char* sql :
         {"DELETE FROM attachment WHERE sha256 = :sha256", "DELETE FROM file_content WHERE sha256 = :sha256"})
        DESK_TRY(db.prepare(sql).bind(":sha256", sha256).run());
    return {};
}

} // namespace registry
