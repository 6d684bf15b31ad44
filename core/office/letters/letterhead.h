// What stands above and below letters, as the register has it.
#pragma once

#include "core/office/desk/office.h"

namespace office {

/// The record of it, the oldest where there are several; nothing where none was set.
[[nodiscard]] Result<std::optional<domain::Record>> letterhead(Office& office);

/// The name that signs, and below it the function where there is one: as the letterhead has them, else
/// whoever is at the desk.
[[nodiscard]] Result<QString> signatureOf(Office& office);

/// The record of it, made where none was set: what the form of the window changes.
[[nodiscard]] Result<RecordId> letterheadToSet(Office& office);

} // namespace office
