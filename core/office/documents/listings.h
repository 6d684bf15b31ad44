// Lists on paper.
#pragma once

#include "core/document/listing.h"
#include "core/office/desk/office.h"

namespace office {

/// What else stands on it.
struct ListingNotes
{
    QDate asOf = {}; ///< null for today
    QString note = {};
};

/// The sheet is taken as it is: whoever made it kept to the distribution.
[[nodiscard]] Result<document::Document>
listing(Office& office, const domain::Sheet& sheet,
        document::Distribution distribution = document::Distribution::Internal,
        const ListingNotes& notes = {});

} // namespace office
