// Who a person is in the register: their records, also former ones, and how texts speak of them.
#pragma once

#include "core/office/desk/office.h"
#include "core/office/desk/tombstone.h"
#include "core/office/people/mentions.h"
#include "core/register/rewording.h"

#include <QSet>

namespace office {

struct PersonAccount
{
    Office& office;
    domain::Record person;
    Mentions mentions;
    QSet<RecordId> about;               ///< the person, merged ones, and what is titled by them
    std::vector<domain::Record> titled; ///< of these, those that are there beside the person
    QSet<qint64> entries;               ///< whose words go anyway
};

[[nodiscard]] Result<PersonAccount> accountOf(Office& office, RecordId person);

/// Of the person: it goes.
bool isPersonal(const domain::Field& field);
/// Of what is titled by the person, a role or a link: it goes.
bool isRemark(const domain::Field& field);
/// What people call the column of a place.
QString labelOf(const registry::TextPlace& place);

} // namespace office
