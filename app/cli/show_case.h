// The parts of `show` that tell about a record's case.
#pragma once

#include "app/cli/answer.h"
#include "core/domain/audience.h"
#include "core/office/cases/cases.h"

namespace cli {

/// Possible steps, and everything they need with what was found about it today.
Section nextSteps(const office::CaseView& view);
Section requirementsOf(const office::CaseView& view);

/// The metrics of a forum, today. BPF-2, BPF-12 to BPF-16
Section functioningOf(const QList<procedure::Finding>& metrics);
/// The steps taken until a day, and what was found about the requirements of each at the time.
Section pastSteps(const std::vector<office::PastStep>& past, QDate until, domain::Audience readers);
Section overridesOf(const std::vector<office::PastStep>& past, QDate until, domain::Audience readers);

} // namespace cli
