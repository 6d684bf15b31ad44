// What the office asks about people: who holds which role, who sits in the MAG, how they divide over groups.
#pragma once

#include "core/domain/record.h"
#include "core/register/connection.h"

namespace registry {

struct RoleRow
{
    domain::RecordId role;
    QString key;
    domain::RecordId person;
    QString personName;
    QString stakeholderGroup;
    QString email;
    QString visibility;
    domain::RecordId workstream;
    QString workstreamId;
    QString workstreamTitle;
    QDate starts;
    QDate ends;
};
/// With a day, only the roles held on it.
support::Result<std::vector<RoleRow>> rolesIn(Connection& db, domain::RecordId workstream, QDate on);
support::Result<std::vector<RoleRow>> rolesOf(Connection& db, domain::RecordId person);
/// Which roles; what is left empty may be any.
struct RoleScope
{
    domain::RecordId workstream = {};
    QString stream = {}; ///< kind of the workstream, "DC"
    QString role = {};   ///< key of the vocabulary
};
/// Of the whole register, by workstream; with a day, only the roles held on it.
support::Result<std::vector<RoleRow>> rolesOn(Connection& db, QDate on, const RoleScope& scope);

struct TermRow
{
    domain::RecordId term;
    domain::RecordId person;
    QString name;
    QString stakeholderGroup;
    QString regionalGroup;
    QDate starts;
    QDate ends;
};
/// Terms in the MAG by the members' names; with a day, only those that include it.
support::Result<std::vector<TermRow>> magTerms(Connection& db, QDate on);

/// A person as balances count them.
struct GroupRow
{
    QString stakeholderGroup; ///< key, empty where it is not known
    QString regionalGroup;
    int persons;
};
support::Result<std::vector<GroupRow>> groupsOfEverybody(Connection& db);
support::Result<std::vector<GroupRow>> groupsOfMag(Connection& db, QDate on);
/// Of the persons who hold a role on the day.
support::Result<std::vector<GroupRow>> groupsOfRoleHolders(Connection& db, QDate on, const RoleScope& scope);

struct PersonQuery
{
    enum class SortBy { Name, Group, Affiliation };
    QString text = {}; ///< occurs in the name, whatever its case and marks, or in the affiliation
    SortBy sortBy = SortBy::Name;
    bool descending = false;
};
support::Result<std::vector<domain::RecordId>> personIds(Connection& db, const PersonQuery& query);

} // namespace registry
