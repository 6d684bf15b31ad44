// What the program found when a step was taken, told in the language of a document.
#pragma once

#include "core/domain/record.h"
#include "core/office/desk/office.h"

namespace office {

/// A sentence that the program made in another language is told in the present one, where judging the same
/// facts once more says the same in the language it was made in. Where the facts have changed since, or
/// somebody else wrote it, it stays as it was written: the record is what was said, not what would be said
/// now.
[[nodiscard]] Result<std::vector<domain::StepFinding>>
inPresentLanguage(Office& office, RecordId id, const domain::Step& step,
                  std::vector<domain::StepFinding> findings);

} // namespace office
