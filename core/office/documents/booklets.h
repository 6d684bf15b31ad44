// The booklet of outputs.
#pragma once

#include "core/document/booklet.h"
#include "core/office/desk/office.h"

namespace office {

/// What the status report of the year counts as published, with what came late of earlier cycles; with 0 that
/// of all years. DC-25
[[nodiscard]] Result<document::Document> outputsBooklet(Office& office, int year = 0);

} // namespace office
