#include "core/register/records.h"

#include "core/register/id_list.h"
#include "core/register/text_keys.h"
#include "core/register/texts.h"
#include "core/support/text.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace registry {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;
using domain::FieldValues;
using domain::isWholeNumber;
using domain::Noun;
using domain::Record;
using domain::RecordHead;
using domain::RecordId;
using support::ErrorCode;
using support::Result;
using support::Status;

namespace {

/// A noun's statements, put together once. Column names come from the field tables of the domain, never from
/// a person. A noun's columns are read as v_…, because several are called as those of `record`.
struct NounSql
{
    explicit NounSql(const Noun& noun);

    QByteArray insert;
    QByteArray select;         ///< a condition follows
    QByteArray selectWanted;   ///< of an id list, with `place`
    QByteArrayList parameters; ///< of each field; without the colon the name of its column in `select`
    QStringList keys;          ///< of each field
};

QByteArray column(const Field& field) { return '"' + field.column().toLatin1() + '"'; }
QByteArray parameter(const Field& field) { return ":v_" + field.column().toLatin1(); }

NounSql::NounSql(const Noun& noun)
{
    const QByteArray table = noun.table().toLatin1();
    QByteArray columns = "id";
    QByteArray values = ":id";
    QByteArray read = kHeadColumns;
    for (const Field& field : noun.fields) {
        parameters << parameter(field);
        keys << field.keyText();
        columns += ", " + column(field);
        values += ", " + parameters.last();
        read += ", n." + column(field) + " AS " + parameters.last().mid(1);
    }
    insert = "INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")";
    const QByteArray joined = "JOIN " + table + " n ON n.id = record.id ";
    select = "SELECT " + read + " FROM record " + joined;
    selectWanted = "SELECT " + read + ", wanted.key AS place " + kFromWanted + joined;
}

const NounSql& sqlOf(const Noun& noun)
{
    static std::map<const Noun*, NounSql> s_known;
    return s_known.try_emplace(&noun, noun).first->second;
}

void bindValue(Statement& statement, const Field& field, const QByteArray& parameter, const QVariant& value)
{
    const char* name = parameter.constData();
    if (value.isNull())
        statement.bind(name, std::nullopt);
    else if (field.type == FieldType::Date)
        statement.bind(name, value.toDate());
    else if (field.type == FieldType::YesNo)
        statement.bind(name, value.toBool());
    else if (isWholeNumber(field.type))
        statement.bind(name, value.toLongLong());
    else
        statement.bind(name, value.toString());
}

QVariant readValue(const Row& row, const Field& field, const char* column)
{
    if (row.isNull(column))
        return {};
    if (field.type == FieldType::Date)
        return row.date(column);
    if (field.type == FieldType::YesNo)
        return row.boolean(column);
    if (isWholeNumber(field.type))
        return row.integer(column);
    return row.text(column);
}

Result<QString> makeIdText(Connection& db, const NewRecord& record, qint64 id)
{
    const QString prefix = QString::fromLatin1(record.noun->idPrefix) + u'-';
    const domain::Naming naming = record.noun->naming;
    QString name = naming == domain::Naming::Number ? QString() : support::slug(record.name);
    if (name.startsWith(prefix))
        name.remove(0, prefix.size());
    if (naming == domain::Naming::YearAndName && record.year)
        name.prepend(QString::number(record.year) + u'-');
    const QString number = QString::number(id);
    if (name.isEmpty())
        return unusedIdText(db, prefix + number);
    const QString named = prefix + name;
    DESK_ASSIGN(const RecordId taken, idForText(db, named));
    return taken.isValid() ? unusedIdText(db, named + u'-' + number) : Result<QString>(named);
}

/// Its noun's own, else that of what it is filed under.
Result<QString> streamOf(Connection& db, const NewRecord& record)
{
    const QString own = QString::fromLatin1(record.noun->stream);
    if (!own.isEmpty() || !record.parent.isValid())
        return own;
    DESK_ASSIGN(const RecordHead parent, readHead(db, record.parent));
    return parent.stream;
}

/// A register is read while its checks still run, and everything that is done with a record leans on its
/// noun.
QString knownNoun(const Row& row)
{
    const QString key = row.text("noun");
    if (domain::noun(key))
        return key;
    row.distrust();
    return QString::fromLatin1(domain::nouns().front().key);
}

Record toRecord(const Row& row, const Noun& noun)
{
    Record record{.head = toHead(row)};
    const NounSql& sql = sqlOf(noun);
    for (size_t i = 0; i < noun.fields.size(); ++i)
        if (QVariant value = readValue(row, noun.fields[i], sql.parameters[qsizetype(i)].constData() + 1);
            !value.isNull()) // most are not known, and take no memory
            record.values.insert(sql.keys[qsizetype(i)], std::move(value));
    return record;
}

/// The words that many records have, as their state, stand in memory once.
class SharedWords
{
public:
    void shareIn(RecordHead& head)
    {
        domain::CaseState& state = head.caseState;
        for (QString* word :
             {&head.noun, &head.stream, &state.procedure, &state.state, &state.category, &state.waitsOn})
            if (!word->isEmpty())
                *word = *m_words.insert(*word);
    }

private:
    QSet<QString> m_words;
};

support::Unexpected notFound(RecordId id)
{
    return support::fail(ErrorCode::NotFound, tr("There is no such record (any more)."),
                         u"record %1"_s.arg(id.value()));
}

const char kNextId[] = R"sql(
    SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'record'), 0) + 1 AS id
)sql";

const char kInsertHead[] = R"sql(
    INSERT INTO record (id, noun, id_text, title, sort_title, parent_id, stream, is_listed, year, is_sample)
    VALUES (:id, :noun, :id_text, :title, :sort_title, :parent_id, :stream, :is_listed, :year, :is_sample)
)sql";

/// Of a row of `selectWanted`.
SearchText toSearchText(const Row& row, const Noun& noun)
{
    const NounSql& sql = sqlOf(noun);
    SearchText text;
    text.recordId = row.integer("id"); // each column is found fastest behind the one before it
    text.body = row.text("id_text");
    text.title = row.text("title");
    for (size_t i = 0; i < noun.fields.size(); ++i) {
        const Field& field = noun.fields[i];
        const char* column = sql.parameters[qsizetype(i)].constData() + 1;
        if (!domain::isWholeNumber(field.type) && !row.isNull(column))
            text.body += u' ' + domain::displayValue(field, readValue(row, field, column));
    }
    return text;
}

/// The nouns that some records are of, each once. Of a few records SQLite would spend most of the time on the
/// table it makes to tell them apart.
Result<std::vector<QString>> nounsOf(Connection& db, const QString& idList)
{
    DESK_ASSIGN(auto nouns,
                db.prepare(QByteArray("SELECT noun ") + kFromWanted).bind(":ids", idList).rows(knownNoun));
    std::ranges::sort(nouns);
    nouns.erase(std::unique(nouns.begin(), nouns.end()), nouns.end());
    return nouns;
}

/// A role is titled by its person, a link by what it leads to: such records follow.
Status retitle(Connection& db, RecordId id, const QString& title)
{
    QByteArrayList conditions{"id = :id"};
    for (const Noun& noun : domain::nouns()) {
        const Field& naming = *noun.field(QString::fromLatin1(noun.titleField));
        if (naming.type == FieldType::Record)
            conditions << "id IN (SELECT id FROM " + noun.table().toLatin1() + " WHERE " + column(naming) +
                              " = :id)";
    }
    return db
        .prepare("UPDATE record SET title = :title, sort_title = :sort_title WHERE " +
                 conditions.join(" OR "))
        .bind(":title", title)
        .bind(":sort_title", sortKey(title))
        .bind(":id", id)
        .run();
}

} // namespace

Result<RecordId> insertRecord(Connection& db, const NewRecord& record)
{
    DESK_ASSIGN(const auto next, db.prepare(kNextId).first([](const Row& row) { return row.integer("id"); }));
    const RecordId id(next.value_or(1));
    DESK_ASSIGN(const QString idText, makeIdText(db, record, id.value()));
    DESK_ASSIGN(const QString stream, streamOf(db, record));
    DESK_TRY(db.prepare(kInsertHead)
                 .bind(":id", id)
                 .bind(":noun", record.noun->keyText())
                 .bind(":id_text", idText)
                 .bind(":title", record.title)
                 .bind(":sort_title", sortKey(record.title))
                 .bind(":parent_id", record.parent)
                 .bind(":stream", stream)
                 .bind(":is_listed", record.isListed)
                 .bind(":year", record.year ? std::optional(record.year) : std::nullopt)
                 .bind(":is_sample", record.isSample)
                 .run());
    const NounSql& sql = sqlOf(*record.noun);
    Statement insert = db.prepare(sql.insert);
    insert.bind(":id", id);
    for (size_t i = 0; i < record.noun->fields.size(); ++i)
        bindValue(insert, record.noun->fields[i], sql.parameters[qsizetype(i)],
                  record.values.value(sql.keys[qsizetype(i)]));
    DESK_TRY(insert.run());
    return id;
}

Status updateValues(Connection& db, const RecordHead& head, const FieldValues& values, const QString& title)
{
    const Noun& noun = *domain::noun(head.noun);
    QByteArrayList assignments;
    for (const Field& field : noun.fields)
        if (values.contains(field.keyText()))
            assignments << column(field) + " = " + parameter(field);
    if (!assignments.isEmpty()) {
        Statement update = db.prepare("UPDATE " + noun.table().toLatin1() + " SET " + assignments.join(", ") +
                                      " WHERE id = :id");
        update.bind(":id", head.id);
        for (const Field& field : noun.fields)
            if (values.contains(field.keyText()))
                bindValue(update, field, parameter(field), values.value(field.keyText()));
        DESK_TRY(update.run());
    }
    return title == head.title ? Status() : retitle(db, head.id, title);
}

Status updateYear(Connection& db, RecordId id, int year)
{
    return db.prepare("UPDATE record SET year = :year WHERE id = :id")
        .bind(":year", year ? std::optional(year) : std::nullopt)
        .bind(":id", id)
        .run();
}

Status updateDeadline(Connection& db, RecordId id, const domain::Deadline& deadline)
{
    return db
        .prepare(R"sql(
            UPDATE record SET due_on = :due_on, due_originally = :due_originally, due_moved_because = :because,
                due_met_on = :met_on
            WHERE id = :id
        )sql")
        .bind(":due_on", deadline.on)
        .bind(":due_originally", deadline.originally)
        .bind(":because",
              deadline.movedBecause.isEmpty() ? std::nullopt : std::optional(deadline.movedBecause))
        .bind(":met_on", deadline.metOn)
        .bind(":id", id)
        .run();
}

Status adopt(Connection& db, RecordId id, RecordId parent)
{
    return db.prepare("UPDATE record SET parent_id = :parent_id, is_listed = 0 WHERE id = :id")
        .bind(":parent_id", parent)
        .bind(":id", id)
        .run();
}

Result<QString> unusedIdText(Connection& db, const QString& wanted)
{
    QString idText = wanted;
    for (int again = 2;; ++again) {
        DESK_ASSIGN(const RecordId taken, idForText(db, idText));
        if (!taken.isValid())
            return idText;
        idText = wanted + u'-' + QString::number(again);
    }
}

Status updateIdText(Connection& db, RecordId id, const QString& idText)
{
    return db.prepare("UPDATE record SET id_text = :id_text WHERE id = :id")
        .bind(":id_text", idText)
        .bind(":id", id)
        .run();
}

Status deleteRecord(Connection& db, const RecordHead& head)
{
    const QByteArray table = domain::noun(head.noun)->table().toLatin1();
    for (const QByteArray& sql :
         {QByteArray("DELETE FROM finding WHERE step_id IN (SELECT id FROM step WHERE record_id = :id)"),
          QByteArray("DELETE FROM step WHERE record_id = :id"),
          QByteArray("DELETE FROM element WHERE record_id = :id"), "DELETE FROM " + table + " WHERE id = :id",
          QByteArray("DELETE FROM record WHERE id = :id")})
        DESK_TRY(db.prepare(sql).bind(":id", head.id).run());
    return {};
}

RecordHead toHead(const Row& row)
{
    return {
        .id = row.id<domain::RecordTag>("id"),
        .idText = row.text("id_text"),
        .noun = knownNoun(row),
        .title = row.text("title"),
        .parent = row.id<domain::RecordTag>("parent_id"),
        .stream = row.text("stream"),
        .year = row.number("year"),
        .caseState = {.procedure = row.text("procedure"),
                      .version = row.number("version"),
                      .state = row.text("state"),
                      .category = row.text("category"),
                      .since = row.date("since"),
                      .waitsOn = row.text("waits_on")},
        .deadline = {.on = row.date("due_on"),
                     .originally = row.date("due_originally"),
                     .movedBecause = row.text("due_moved_because"),
                     .metOn = row.date("due_met_on")},
        .isSample = row.boolean("is_sample"),
    };
}

Result<bool> holdsSample(Connection& db)
{
    DESK_ASSIGN(const auto any,
                db.prepare("SELECT 1 AS any FROM record WHERE is_sample LIMIT 1").first([](const Row&) {
                    return true;
                }));
    return any.value_or(false);
}

Result<RecordHead> readHead(Connection& db, RecordId id)
{
    static const QByteArray s_select = QByteArray("SELECT ") + kHeadColumns + " FROM record WHERE id = :id";
    DESK_ASSIGN(auto head, db.prepare(s_select).bind(":id", id.value()).first(toHead));
    if (!head)
        return notFound(id);
    return *std::move(head);
}

Result<Record> readRecord(Connection& db, RecordId id)
{
    DESK_ASSIGN(const RecordHead head, readHead(db, id));
    const Noun& noun = *domain::noun(head.noun);
    DESK_ASSIGN(auto record, db.prepare(sqlOf(noun).select + "WHERE record.id = :id")
                                 .bind(":id", id.value())
                                 .first([&](const Row& row) { return toRecord(row, noun); }));
    if (!record)
        return notFound(id);
    return *std::move(record);
}

Result<std::vector<Record>> readRecords(Connection& db, std::span<const RecordId> ids)
{
    const QString list = idList(ids);
    DESK_ASSIGN(const auto nouns, nounsOf(db, list));
    std::vector<Record> records;
    records.reserve(ids.size());
    for (const QString& key : nouns) {
        const Noun& noun = *domain::noun(key);
        DESK_ASSIGN(auto ofNoun,
                    inTheirOrder<Record>(db.prepare(sqlOf(noun).selectWanted).bind(":ids", list), ids.size(),
                                         [&](const Row& row) { return toRecord(row, noun); }));
        std::ranges::move(ofNoun, std::back_inserter(records));
    }
    return records;
}

Result<std::vector<SearchText>> searchTexts(Connection& db, std::span<const qint64> records)
{
    const std::vector<RecordId> ids(records.begin(), records.end());
    const QString list = idList(std::span<const RecordId>(ids));
    DESK_ASSIGN(const auto nouns, nounsOf(db, list));
    std::vector<SearchText> texts;
    texts.reserve(ids.size());
    for (const QString& key : nouns) {
        const Noun& noun = *domain::noun(key);
        Statement select = db.prepare(sqlOf(noun).selectWanted);
        DESK_ASSIGN(auto ofNoun,
                    select.bind(":ids", list).rows([&](const Row& row) { return toSearchText(row, noun); }));
        std::ranges::move(ofNoun, std::back_inserter(texts));
    }
    return texts;
}

Result<std::vector<RecordHead>> readHeads(Connection& db, std::span<const RecordId> ids)
{
    return inTheirOrder<RecordHead>(
        db.prepare(QByteArray("SELECT ") + kHeadColumns + ", wanted.key AS place " + kFromWanted)
            .bind(":ids", idList(ids)),
        ids.size(), toHead);
}

Result<std::vector<Record>> readRecords(Connection& db, const Noun& noun, RecordId parent)
{
    SharedWords words;
    const auto mapper = [&](const Row& row) {
        Record record = toRecord(row, noun);
        words.shareIn(record.head);
        return record;
    };
    if (!parent.isValid())
        return db
            .prepare(sqlOf(noun).select + "WHERE record.noun = :noun ORDER BY record.sort_title, record.id")
            .bind(":noun", noun.keyText())
            .rows(mapper);
    return db
        .prepare(sqlOf(noun).select +
                 "WHERE record.parent_id = :parent AND record.noun = :noun ORDER BY record.id")
        .bind(":parent", parent)
        .bind(":noun", noun.keyText())
        .rows(mapper);
}

Result<RecordId> idForText(Connection& db, const QString& idText)
{
    DESK_ASSIGN(const auto id, db.prepare("SELECT id FROM record WHERE id_text = :id_text")
                                   .bind(":id_text", idText)
                                   .first([](const Row& row) { return row.id<domain::RecordTag>("id"); }));
    return id.value_or(RecordId());
}

Result<std::vector<RecordId>> workstreamsByAcronym(Connection& db, const QString& acronym)
{
    QByteArrayList selects;
    for (const Noun& noun : domain::nouns()) {
        if (!noun.isWorkstream)
            continue;
        const QByteArray table = noun.table().toLatin1();
        QByteArray select = "SELECT id FROM " + table + " WHERE acronym = :acronym COLLATE NOCASE";
        if (noun.naming == domain::Naming::YearAndName)
            select +=
                " AND year = (SELECT max(year) FROM " + table + " WHERE acronym = :acronym COLLATE NOCASE)";
        selects << select;
    }
    return db.prepare(selects.join(" UNION ALL ")).bind(":acronym", acronym).rows([](const Row& row) {
        return row.id<domain::RecordTag>("id");
    });
}

Result<std::vector<RecordId>> workstreamsByFormerAcronym(Connection& db, const QString& acronym)
{
    return db
        .prepare("SELECT DISTINCT record.parent_id AS id FROM former_name JOIN record USING (id) "
                 "WHERE acronym = :acronym COLLATE NOCASE ORDER BY id")
        .bind(":acronym", acronym)
        .ids<domain::RecordTag>("id");
}

Result<QStringList> referrers(Connection& db, RecordId id, int limit)
{
    QByteArrayList conditions{"record.parent_id = :id"};
    for (const Noun& noun : domain::nouns())
        for (const Field& field : noun.fields)
            if (field.type == FieldType::Record)
                conditions << "record.id IN (SELECT id FROM " + noun.table().toLatin1() + " WHERE " +
                                  column(field) + " = :id)";
    DESK_ASSIGN(const auto titles, db.prepare("SELECT title FROM record WHERE " + conditions.join(" OR ") +
                                              " ORDER BY record.id LIMIT :limit")
                                       .bind(":id", id)
                                       .bind(":limit", limit)
                                       .rows([](const Row& row) { return row.text("title"); }));
    return QStringList(titles.begin(), titles.end());
}

Result<std::vector<domain::Element>> readElements(Connection& db, RecordId id)
{
    return db
        .prepare(R"sql(SELECT "key", is_met, evidence, checked_on FROM element WHERE record_id = :id)sql")
        .bind(":id", id)
        .rows([](const Row& row) {
            return domain::Element{.key = row.text("key"),
                                   .isMet = row.isNull("is_met") ? std::nullopt
                                                                 : std::optional(row.boolean("is_met")),
                                   .evidence = row.text("evidence"),
                                   .checkedOn = row.date("checked_on")};
        });
}

Status writeElement(Connection& db, RecordId id, const domain::Element& element)
{
    return db
        .prepare(R"sql(
            INSERT INTO element (record_id, "key", is_met, evidence, checked_on)
            VALUES (:record_id, :key, :is_met, :evidence, :checked_on)
            ON CONFLICT (record_id, "key") DO UPDATE SET
                is_met = excluded.is_met, evidence = excluded.evidence, checked_on = excluded.checked_on
        )sql")
        .bind(":record_id", id)
        .bind(":key", element.key)
        .bind(":is_met", element.isMet)
        .bind(":evidence", element.evidence)
        .bind(":checked_on", element.checkedOn)
        .run();
}

} // namespace registry
