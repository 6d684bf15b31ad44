// How commands write records: with the days that the plan counts and those that rules set. Every function
// here writes inside a transaction that its caller commits.
#pragma once

#include "core/office/desk/writing.h"

namespace office {

[[nodiscard]] Result<RecordId> writeRecord(Office& office, const Draft& draft, const Opening& opening = {});
[[nodiscard]] Status writeFields(Office& office, const domain::Record& record,
                                 const domain::FieldValues& values);

} // namespace office
