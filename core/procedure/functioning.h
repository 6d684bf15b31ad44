// The metrics by which a Best Practice Forum's work is looked at.
#pragma once

#include "core/procedure/requirement.h"

namespace procedure {

/// Keys of requirements, in this order: open meetings, list, documentation, draft, session, final output.
/// BPF-12, BPF-13, BPF-2, BPF-14, BPF-15, BPF-16.
std::span<const char* const> functioningMetrics();

/// All six for a BPF's edition, each with its evidence in numbers; at any time, never as a total.
QList<Finding> functioningMetrics(const Facts& facts, const Parameters& parameters, QDate today);

} // namespace procedure
