// The facts of a small cycle, written by hand: six coalitions, one of each fate.
#pragma once

#include "core/document/status_report.h"

namespace harness {

/// Cycle 2021 on 15 February 2022:
/// DC-A active, report accepted in time; DC-B under inquiry, report missing; DC-C new, recognised past a
/// requirement, report not yet checked; DC-D became inactive and was renamed, report missed; DC-E restored,
/// report accepted late within a moved date; DC-F retired long ago.
document::StatusFacts smallCycle();

/// "Cybersecurity", published and continuing, meets its metrics; "Local Content", new and at work, lacks one.
document::KindFacts twoForums();
/// "Policy Network on Access", drafting after a call for input.
document::KindFacts oneNetwork();
/// Ghana with an annual meeting and its report, EuroDIG with one that was called off, a youth IGF that closed.
document::KindFacts threeInitiatives();

document::StatusReportOrder smallOrder(document::Distribution distribution);

/// Texts of the facts that only some readers may see.
inline constexpr auto kInternalNotes = {"MEMBERSHIP-NOTE", "ROLE-NOTE", "PROOF-NOTE", "LINK-NOTE",
                                        "STEP-REASON"};

} // namespace harness
