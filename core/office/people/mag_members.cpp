#include "core/office/people/mag_members.h"

#include "core/office/desk/texts.h"
#include "core/register/people_rows.h"

namespace office {

Result<std::vector<MagMember>> magMembers(Office& office, QDate on)
{
    DESK_ASSIGN(const auto rows, registry::magTerms(office.file(), on));
    std::vector<MagMember> members;
    members.reserve(rows.size());
    for (const registry::TermRow& row : rows)
        members.push_back({.term = row.term,
                           .person = row.person,
                           .name = row.name,
                           .stakeholderGroup = row.stakeholderGroup,
                           .regionalGroup = row.regionalGroup,
                           .starts = row.starts,
                           .ends = row.ends});
    return members;
}

RoleLine asRole(const MagMember& member)
{
    return {.role = member.term,
            .roleLabel = tr("MAG member"),
            .person = member.person,
            .personName = member.name,
            .stakeholderGroup = member.stakeholderGroup,
            .starts = member.starts,
            .ends = member.ends};
}

} // namespace office
