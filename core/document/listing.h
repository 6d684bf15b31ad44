// A list as it stands on the screen, on paper.
#pragma once

#include "core/document/document.h"
#include "core/domain/sheet.h"

namespace document {

struct ListingFacts
{
    domain::Sheet sheet; ///< as its readers may see it
    Distribution distribution = Distribution::Internal;
    QDateTime snapshot; ///< UTC
    QString registerName;
    QString headHash;
    bool isSample = false; ///< some of what the register holds was invented
    int statesUnknown = 0; ///< of how many the register does not hold the state on the day
};

/// Of a sheet of records, the columns that a page has room for: the title, where it stands, then the short
/// fields in their order as far as something stands in them, and the ID last. Notes and addresses are for
/// files that are worked on.
domain::Sheet sheetForPaper(const domain::Sheet& records);

[[nodiscard]] Document buildListing(const ListingFacts& facts);

} // namespace document
