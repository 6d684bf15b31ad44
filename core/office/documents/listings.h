// Lists on paper.
#pragma once

#include "core/document/listing.h"
#include "core/office/desk/office.h"

namespace office {

/// Of a list of a past day.
struct PastDay
{
    QDate asOf = {};       ///< null for today
    int statesUnknown = 0; ///< of how many the register does not hold the state on it
};

/// The sheet is taken as it is: whoever made it kept to the distribution.
[[nodiscard]] Result<document::Document>
listing(Office& office, const domain::Sheet& sheet,
        document::Distribution distribution = document::Distribution::Internal, const PastDay& past = {});

} // namespace office
