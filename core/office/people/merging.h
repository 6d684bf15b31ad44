// Making one of two records of the same person or organisation.
#pragma once

#include "core/office/desk/office.h"

namespace office {

/// Persons and organisations can be merged.
bool canBeMerged(const QString& noun);

/// What a merge leaves in `keep` when nothing is chosen: its own values, empty ones filled from `drop`; of
/// the visibility of contact details the narrower one, since nobody agreed to the wider for all of them.
domain::FieldValues mergedValues(const domain::Record& keep, const domain::Record& drop);

/// In one step everything that refers or belongs to `drop`, attachments too, goes over to `keep`; what then
/// says the same twice (a role on the same days) stays once; `drop` is removed. `choices` go before
/// mergedValues(). RefusedByRule: not two persons or two organisations, or one whose data was erased.
[[nodiscard]] Status mergeRecords(Office& office, RecordId keep, RecordId drop,
                                  const domain::FieldValues& choices = {});

} // namespace office
