#include "core/register/merging.h"

#include <QHash>

namespace registry {

using domain::Field;
using domain::Noun;
using domain::RecordHead;
using domain::RecordId;
using support::Result;
using support::Status;

namespace {

struct Reference
{
    QByteArray table;
    QByteArray column;
    bool isTitle; ///< its record is called by what it refers to
};

/// Every field that can name a record of this noun.
std::vector<Reference> referencesTo(const QString& noun)
{
    std::vector<Reference> references;
    for (const Noun& each : domain::nouns())
        for (const Field& field : each.fields)
            if (field.type == domain::FieldType::Record &&
                (!field.refersTo || noun == QLatin1StringView(field.refersTo)))
                references.push_back({each.table().toLatin1(), '"' + field.column().toLatin1() + '"',
                                      qstrcmp(field.key, each.titleField) == 0});
    return references;
}

constexpr auto kRetitle = R"sql(
    UPDATE record SET title = (SELECT title FROM record kept WHERE kept.id = :to),
        sort_title = (SELECT sort_title FROM record kept WHERE kept.id = :to)
    WHERE id IN
)sql";

// A merge deletes the one record and may change the other; undone, it has its deleted record back. A command
// ends with the id of the record that stayed.
constexpr auto kFormer = R"sql(
    SELECT CAST(substr(entry.command, length(:merge) + 1) AS INTEGER) AS kept, change.row_id AS row,
        json_extract(change.old_values, '$.name') AS name, json_extract(change.old_values, :contact) AS contact
    FROM journal_entry entry JOIN journal_change change ON change.entry_id = entry.id
    WHERE substr(entry.command, 1, length(:merge)) = :merge AND entry.step <> 1
        AND change.table_name = :table AND change.operation IN (1, 2)
        AND NOT EXISTS (SELECT 1 FROM journal_change gone JOIN record ON record.id = gone.row_id
            WHERE gone.entry_id = entry.id AND gone.table_name = :table AND gone.operation = 2)
    ORDER BY entry.id DESC, change.position
)sql";

} // namespace

QString mergeCommand(RecordId kept) { return QLatin1StringView(kMerge) + QString::number(kept.value()); }

Result<std::vector<RecordId>> referringTo(Connection& db, const RecordHead& head)
{
    QByteArray sql = "SELECT id FROM record WHERE parent_id = :id";
    for (const Reference& reference : referencesTo(head.noun))
        sql += " UNION SELECT id FROM " + reference.table + " WHERE " + reference.column + " = :id";
    return db.prepare(sql + " ORDER BY id").bind(":id", head.id).rows([](const Row& row) {
        return row.id<domain::RecordTag>("id");
    });
}

Status redirect(Connection& db, const RecordHead& from, RecordId to)
{
    QByteArrayList updates{"UPDATE record SET parent_id = :to WHERE parent_id = :from",
                           "UPDATE attachment SET record_id = :to WHERE record_id = :from"};
    const std::vector<Reference> references = referencesTo(from.noun);
    for (const Reference& reference : references)
        updates << "UPDATE " + reference.table + " SET " + reference.column + " = :to WHERE " +
                       reference.column + " = :from";
    for (const QByteArray& update : updates)
        DESK_TRY(db.prepare(update).bind(":to", to).bind(":from", from.id).run());
    for (const Reference& reference : references)
        if (reference.isTitle)
            DESK_TRY(db.prepare(QByteArray(kRetitle) + "(SELECT id FROM " + reference.table + " WHERE " +
                                reference.column + " = :to)")
                         .bind(":to", to)
                         .run());
    return {};
}

Result<std::vector<FormerSpelling>> formerSpellings(Connection& db, const Noun& noun,
                                                    const Field& contactField)
{
    QHash<RecordId, RecordId> mergedInto;
    const auto toSpelling = [&](const Row& row) {
        const auto kept = row.id<domain::RecordTag>("kept");
        const auto changed = row.id<domain::RecordTag>("row");
        if (changed != kept)
            mergedInto.insert(changed, mergedInto.value(kept, kept));
        // Later merges come first: where the kept one went is known already.
        return FormerSpelling{mergedInto.value(kept, kept), row.text("name"), row.text("contact")};
    };
    return db.prepare(kFormer)
        .bind(":merge", QLatin1StringView(kMerge))
        .bind(":contact", QLatin1StringView("$.") + contactField.column())
        .bind(":table", noun.table())
        .rows(toSpelling);
}

} // namespace registry
