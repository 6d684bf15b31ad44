// How commands write records: with the days that the plan counts and those that rules set. Every function
// here writes inside a transaction that its caller commits.
#pragma once

#include "core/office/desk/writing.h"

namespace office {

[[nodiscard]] Result<RecordId> writeRecord(Office& office, const Draft& draft, const Opening& opening = {});
[[nodiscard]] Status writeFields(Office& office, const domain::Record& record,
                                 const domain::FieldValues& values);

/// RefusedByRule where the day is still to come: nothing was sent on it. A null day is none.
[[nodiscard]] Status checkSentOn(const Office& office, QDate on);
/// The same for every day that says when something was done: done, answered, received, published.
[[nodiscard]] Status refuseDayToCome(const Office& office, const domain::Field& field, QDate day);

} // namespace office
