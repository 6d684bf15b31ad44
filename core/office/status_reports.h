// The annual status report of a cycle.
#pragma once

#include "core/document/status_report.h"
#include "core/office/office.h"

namespace office {

/// Reads everything first, so that the document can be pressed in a worker.
[[nodiscard]] Result<document::Document> annualStatusReport(Office& office, const document::StatusReportOrder& order);

} // namespace office
