// Erasures that are saved, but that a killed program or a full disk kept from the files beside the register.
#pragma once

#include "core/office/desk/office.h"

#include <optional>

namespace office {

/// Finishes them beside this thread. `told` is called on this thread with a sentence for people, and not at
/// all where nothing is left to do; Office::finishBackup() waits for it.
void finishErasures(Office& office, std::function<void(const Result<QString>& told)> told);

/// The person that has this ID, or had it until an erasure that is not finished, and is erased.
[[nodiscard]] Result<std::optional<RecordId>> erasedPersonOf(Office& office, const QString& idText);

} // namespace office
