#include "core/register/merging.h"

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

} // namespace registry
