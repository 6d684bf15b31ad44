// The annual status report of a cycle.
#pragma once

#include "core/document/status_report.h"
#include "core/office/desk/office.h"

namespace office {

/// Reads everything first, so that the document can be pressed in a worker. States, roles and figures are
/// those of the order's day; NotFound: no such cycle or workstream; WrongUsage: no such kind.
[[nodiscard]] Result<document::Document> annualStatusReport(Office& office,
                                                            const document::StatusReportOrder& order);

/// What the report is made from.
[[nodiscard]] Result<document::StatusFacts> statusFacts(Office& office,
                                                        const document::StatusReportOrder& order);

/// The day a report is written for where the person names none: today, or the end of the next annual meeting
/// where that is past.
[[nodiscard]] Result<QDate> statusReportDay(Office& office, int year);

} // namespace office
