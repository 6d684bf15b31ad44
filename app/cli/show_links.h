// The parts of `show` that tell what a record has to do with others.
#pragma once

#include "app/cli/answer.h"
#include "core/domain/audience.h"
#include "core/office/desk/office.h"

namespace cli {

/// From both sides; of a past day those that were there on it. Names of people shared are for the office
/// alone.
[[nodiscard]] support::Result<Section> linksOf(office::Office& office, const domain::Record& record,
                                               QDate asOf, domain::Audience readers);
/// The calls that a workstream was asked, until a day.
[[nodiscard]] support::Result<Section> askedOf(office::Office& office, const domain::Record& record,
                                               QDate until);

} // namespace cli
