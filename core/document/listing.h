// A list as it stands on the screen, on paper.
#pragma once

#include "core/document/document.h"
#include "core/domain/sheet.h"

namespace document {

struct ListingFacts
{
    domain::Sheet sheet;
    QDateTime snapshot; ///< UTC
    QString registerName;
    QString headHash;
};

/// For the office itself: what a list holds is not sorted out for readers outside.
[[nodiscard]] Document buildListing(const ListingFacts& facts);

} // namespace document
