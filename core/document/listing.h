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
};

[[nodiscard]] Document buildListing(const ListingFacts& facts);

} // namespace document
