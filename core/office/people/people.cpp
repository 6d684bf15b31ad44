#include "core/office/people/people.h"

#include "core/register/merging.h"
#include "core/register/records.h"

namespace office {

using namespace Qt::StringLiterals;

namespace {

std::vector<RoleLine> toLines(const std::vector<registry::RoleRow>& rows)
{
    std::vector<RoleLine> lines;
    lines.reserve(rows.size());
    for (const registry::RoleRow& row : rows)
        lines.push_back({.role = row.role,
                         .key = row.key,
                         .roleLabel = domain::kRoles.label(row.key),
                         .person = row.person,
                         .personName = row.personName,
                         .stakeholderGroup = row.stakeholderGroup,
                         .email = row.email,
                         .visibility = row.visibility,
                         .workstream = row.workstream,
                         .workstreamId = row.workstreamId,
                         .workstreamTitle = row.workstreamTitle,
                         .starts = row.starts,
                         .ends = row.ends});
    return lines;
}

} // namespace

Result<std::vector<RoleLine>> rolesIn(Office& office, RecordId workstream, QDate on)
{
    DESK_ASSIGN(const auto rows, registry::rolesIn(office.file(), workstream, on));
    return toLines(rows);
}

Result<std::vector<RoleLine>> rolesOf(Office& office, RecordId person)
{
    DESK_ASSIGN(const auto rows, registry::rolesOf(office.file(), person));
    return toLines(rows);
}

Result<std::vector<RoleLine>> rolesOn(Office& office, QDate on, const RoleScope& scope)
{
    DESK_ASSIGN(const auto rows, registry::rolesOn(office.file(), on, scope));
    return toLines(rows);
}

Result<QStringList> formerSpellings(Office& office, const domain::Record& person)
{
    const domain::Field& email = *person.noun().field(domain::person::email.keyText());
    DESK_ASSIGN(const auto all, registry::formerSpellings(office.file(), person.noun(), email));
    QStringList names;
    QStringList addresses;
    const auto add = [](QStringList& words, const QString& word, const QString& present) {
        if (!word.isEmpty() && word != present && !words.contains(word))
            words << word;
    };
    for (const registry::FormerSpelling& former : all) {
        if (former.record != person.head.id)
            continue;
        add(names, former.name, person[domain::person::name]);
        add(addresses, former.contact, person[domain::person::email]);
    }
    return names + addresses;
}

Result<std::vector<RecordId>> personIds(Office& office, const PersonQuery& query)
{
    return registry::personIds(office.file(), query);
}

Result<std::vector<domain::Record>> persons(Office& office, std::span<const RecordId> ids)
{
    return registry::readRecords(office.file(), ids);
}

} // namespace office
