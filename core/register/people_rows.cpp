#include "core/register/people_rows.h"

#include "core/register/records.h"
#include "core/register/text_keys.h"

namespace registry {

using domain::RecordId;
using support::Result;

namespace {

constexpr auto kRoleColumns = R"sql(
    SELECT role.id, role.role, role.person, person.name AS person_name, person.stakeholder_group, person.email,
        person.visibility, workstream.id AS workstream, workstream.id_text AS workstream_id,
        workstream.title AS workstream_title, role.starts, role.ends
)sql";

constexpr auto kFromRoles = R"sql(
    FROM role
    JOIN record ON record.id = role.id
    JOIN person ON person.id = role.person
    LEFT JOIN record workstream ON workstream.id = record.parent_id
)sql";

constexpr auto kHeld = R"sql(
    (:day IS NULL OR ((role.starts IS NULL OR role.starts <= :day) AND (role.ends IS NULL OR role.ends >= :day)))
)sql";

constexpr auto kInScope = R"sql(
    (:workstream IS NULL OR workstream.id = :workstream) AND (:stream = '' OR workstream.stream = :stream)
        AND (:role = '' OR role.role = :role) AND
)sql";

constexpr auto kTerms = R"sql(
    FROM mag_member JOIN person ON person.id = mag_member.person
    WHERE :day IS NULL OR (mag_member.starts <= :day AND (mag_member.ends IS NULL OR mag_member.ends >= :day))
)sql";

constexpr auto kCounted = R"sql(
    SELECT stakeholder_group, regional_group, count(*) AS persons FROM person
)sql";
constexpr auto kByGroup = " GROUP BY stakeholder_group, regional_group";

RoleRow toRole(const Row& row)
{
    return {.role = row.id<domain::RecordTag>("id"),
            .key = row.text("role"),
            .person = row.id<domain::RecordTag>("person"),
            .personName = row.text("person_name"),
            .stakeholderGroup = row.text("stakeholder_group"),
            .email = row.text("email"),
            .visibility = row.text("visibility"),
            .workstream = row.id<domain::RecordTag>("workstream"),
            .workstreamId = row.text("workstream_id"),
            .workstreamTitle = row.text("workstream_title"),
            .starts = row.date("starts"),
            .ends = row.date("ends")};
}

GroupRow toGroup(const Row& row)
{
    return {row.text("stakeholder_group"), row.text("regional_group"), row.number("persons")};
}

Statement& bindScope(Statement& select, QDate on, const RoleScope& scope)
{
    return select.bind(":day", on)
        .bind(":workstream", scope.workstream)
        .bind(":stream", scope.stream)
        .bind(":role", scope.role);
}

QByteArray orderOf(PersonQuery::SortBy sortBy)
{
    switch (sortBy) {
    case PersonQuery::SortBy::Name:
        break;
    case PersonQuery::SortBy::Group:
        return "person.stakeholder_group";
    case PersonQuery::SortBy::Affiliation:
        return "person.affiliation COLLATE NOCASE";
    }
    return "record.sort_title";
}

} // namespace

Result<std::vector<RoleRow>> rolesIn(Connection& db, RecordId workstream, QDate on)
{
    return db
        .prepare(QByteArray(kRoleColumns) + kFromRoles + "WHERE record.parent_id = :workstream AND " + kHeld +
                 "ORDER BY role.ends IS NOT NULL, role.role, person.name")
        .bind(":workstream", workstream)
        .bind(":day", on)
        .rows(toRole);
}

Result<std::vector<RoleRow>> rolesOf(Connection& db, RecordId person)
{
    return db
        .prepare(QByteArray(kRoleColumns) + kFromRoles +
                 "WHERE role.person = :person ORDER BY role.ends IS NOT NULL, role.starts DESC")
        .bind(":person", person)
        .rows(toRole);
}

Result<std::vector<RoleRow>> rolesOn(Connection& db, QDate on, const RoleScope& scope)
{
    Statement select =
        db.prepare(QByteArray(kRoleColumns) + kFromRoles + "WHERE " + kInScope + kHeld +
                   "ORDER BY workstream.sort_title, workstream.id, role.role, record.sort_title");
    return bindScope(select, on, scope).rows(toRole);
}

Result<std::vector<TermRow>> magTerms(Connection& db, QDate on)
{
    return db
        .prepare(QByteArray(R"sql(
            SELECT mag_member.id, mag_member.person, person.name, person.stakeholder_group, person.regional_group,
                mag_member.starts, mag_member.ends
        )sql") + kTerms +
                 "ORDER BY person.name, mag_member.starts")
        .bind(":day", on)
        .rows([](const Row& row) {
            return TermRow{.term = row.id<domain::RecordTag>("id"),
                           .person = row.id<domain::RecordTag>("person"),
                           .name = row.text("name"),
                           .stakeholderGroup = row.text("stakeholder_group"),
                           .regionalGroup = row.text("regional_group"),
                           .starts = row.date("starts"),
                           .ends = row.date("ends")};
        });
}

Result<std::vector<GroupRow>> groupsOfEverybody(Connection& db)
{
    return db.prepare(QByteArray(kCounted) + kByGroup).rows(toGroup);
}

Result<std::vector<GroupRow>> groupsOfMag(Connection& db, QDate on)
{
    return db
        .prepare(QByteArray(kCounted) + "WHERE id IN (SELECT mag_member.person" + kTerms + ")" + kByGroup)
        .bind(":day", on)
        .rows(toGroup);
}

Result<std::vector<GroupRow>> groupsOfRoleHolders(Connection& db, QDate on, const RoleScope& scope)
{
    Statement select = db.prepare(QByteArray(kCounted) + "WHERE id IN (SELECT role.person" + kFromRoles +
                                  "WHERE " + kInScope + kHeld + ")" + kByGroup);
    return bindScope(select, on, scope).rows(toGroup);
}

Result<std::vector<RecordId>> personIds(Connection& db, const PersonQuery& query)
{
    QByteArray sql = "SELECT record.id FROM record JOIN person ON person.id = record.id "
                     "WHERE record.noun = 'person'";
    if (!query.text.isEmpty())
        sql +=
            R"sql( AND (record.sort_title LIKE :name ESCAPE '\' OR person.affiliation LIKE :text ESCAPE '\'))sql";
    const QByteArray direction = query.descending ? " DESC" : "";
    sql += " ORDER BY " + orderOf(query.sortBy) + direction + ", record.sort_title" + direction +
           ", record.id" + direction;
    Statement select = db.prepare(sql);
    if (!query.text.isEmpty())
        select.bind(":name", likePattern(sortKey(query.text))).bind(":text", likePattern(query.text));
    return select.rows([](const Row& row) { return row.id<domain::RecordTag>("id"); });
}

} // namespace registry
