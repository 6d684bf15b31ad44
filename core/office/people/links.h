// What is linked with a record, from whichever side it was entered, and whom two workstreams share.
#pragma once

#include "core/office/desk/office.h"

namespace office {

/// "Built on by": the kind of a link as the record sees it that the link leads to; translated. Of what is
/// mutual the same as from the other side.
QString linkSeenFromThere(const QString& kind);

struct LinkLine
{
    RecordId link; ///< its record; invalid where a field of one of the two says it, or the roles of people do
    domain::RecordHead other;
    QString kind; ///< as it is seen from the record asked for, translated
    QString note; ///< for the office alone; of people shared their names
    bool isEnteredHere = false;
};

/// What the record is linked to and what is linked to it: by links, and by fields such as the previous
/// edition. A session held together shows at each coalition that holds it. DC-28, DC-32, DC-33
[[nodiscard]] Result<std::vector<LinkLine>> linksOf(Office& office, const domain::Record& record);

/// RefusedByRule for a link with itself, and for one that stands already, from whichever side.
[[nodiscard]] Result<RecordId> linkRecords(Office& office, RecordId from, const QString& kind, RecordId to);

/// The other workstreams in which people of this one have a role on the day, with their names: found, not
/// typed. People who act for a whole kind, as the members of the MAG and the Secretariat do, are left out.
[[nodiscard]] Result<std::vector<LinkLine>> peopleShared(Office& office, RecordId workstream, QDate day);

} // namespace office
