// Erasing a person for ever: a person's right.
#pragma once

#include "core/office/people/held_about.h"

namespace office {

struct Erased
{
    QStringList gone;  ///< sentences
    QStringList stays; ///< what still holds something, and why
};

/// Puts a tombstone in the place of the person, everywhere, also in the history, and “Erased person” in the
/// place of what is chosen; copies that hold them are deleted and one new backup is made. This cannot be
/// undone. Refused, with nothing erased, where a copy could not be deleted.
[[nodiscard]] Result<Erased> erasePerson(Office& office, const HeldAbout& held);
/// With what is chosen unless somebody says otherwise.
[[nodiscard]] Result<Erased> erasePerson(Office& office, RecordId person);

} // namespace office
