// A workstream goes by another name from a day on: what speaks of earlier days keeps the name of that day.
#pragma once

#include "core/office/desk/office.h"

namespace office {

struct NewName
{
    QString name;    ///< empty: as it is
    QString acronym; ///< null: as it is; empty: none
    QDate from;      ///< its first day; null: today
};

/// Keeps the name it had as a former one, until the day; one undo takes both back. WrongUsage: it is no
/// workstream; RefusedByRule: nothing would change, or the day is still to come, or does not come after that
/// of the renaming before.
[[nodiscard]] Status rename(Office& office, RecordId workstream, const NewName& name);

} // namespace office
