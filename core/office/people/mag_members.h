// The members of the Multistakeholder Advisory Group and their terms.
#pragma once

#include "core/office/people/people.h"

namespace office {

struct MagMember
{
    RecordId term; ///< the record of the term
    RecordId person;
    QString name;
    QString stakeholderGroup; ///< key
    QString regionalGroup;    ///< key
    QDate starts;
    QDate ends; ///< null while no end is known
};

/// By name; with a day only those whose term includes it.
[[nodiscard]] Result<std::vector<MagMember>> magMembers(Office& office, QDate on = {});
/// The term told as a role, in the same list as those in workstreams.
RoleLine asRole(const MagMember& member);

} // namespace office
