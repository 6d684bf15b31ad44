// The booklet of outputs.
#pragma once

#include "core/document/booklet.h"
#include "core/office/desk/office.h"

namespace office {

/// What was published in a year, or in all years with 0. DC-25
[[nodiscard]] Result<document::Document> outputsBooklet(Office& office, int year = 0);

} // namespace office
