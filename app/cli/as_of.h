// Where a case stood on another day.
#pragma once

#include "core/office/desk/office.h"

namespace cli {

/// At the end of the day; nothing where the case had not begun.
[[nodiscard]] support::Result<std::optional<domain::CaseState>>
stateOn(office::Office& office, const domain::RecordHead& head, QDate day);

} // namespace cli
