// Who holds which role, on any day.
#pragma once

#include "core/office/desk/office.h"
#include "core/register/people_rows.h"

#include <span>

namespace office {

struct RoleLine
{
    RecordId role;
    QString key; ///< of the vocabulary of roles
    QString roleLabel;
    RecordId person;
    QString personName;
    QString stakeholderGroup; ///< key
    QString email;
    QString visibility; ///< of the contact details: internal, mag, public
    RecordId workstream;
    QString workstreamId; ///< readable
    QString workstreamTitle;
    QDate starts;
    QDate ends;
};

/// The roles of a workstream; with a day, only those held on it.
[[nodiscard]] Result<std::vector<RoleLine>> rolesIn(Office& office, RecordId workstream, QDate on = {});
[[nodiscard]] Result<std::vector<RoleLine>> rolesOf(Office& office, RecordId person);
using registry::RoleScope;
/// Of all workstreams, by their titles; with a day, only those held on it.
[[nodiscard]] Result<std::vector<RoleLine>> rolesOn(Office& office, QDate on, const RoleScope& scope = {});

using registry::PersonQuery;
/// Filtered and sorted; ids only, so that memory does not grow with rows.
[[nodiscard]] Result<std::vector<RecordId>> personIds(Office& office, const PersonQuery& query);
/// Of some ids, in their order; those that are gone are left out.
[[nodiscard]] Result<std::vector<domain::Record>> persons(Office& office, std::span<const RecordId> ids);

/// Names and addresses under which the person was also on record until a merge, each once; not the present
/// ones.
[[nodiscard]] Result<QStringList> formerSpellings(Office& office, const domain::Record& person);

} // namespace office
