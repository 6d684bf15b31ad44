// The booklet of outputs.
#pragma once

#include "core/document/booklet.h"
#include "core/office/desk/office.h"

namespace office {

struct BookletOrder
{
    int year = 0;    ///< 0: all years
    QDate asOf = {}; ///< null: today
    /// Everything in it is for everybody; it says whom it was made for.
    document::Distribution distribution = document::Distribution::Public;
};
/// What the status report of the year counts as published by the day, so that each output stands in the
/// booklet of one year. DC-25
[[nodiscard]] Result<document::Document> outputsBooklet(Office& office, const BookletOrder& order = {});

} // namespace office
