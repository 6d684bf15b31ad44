#include "core/office/documents/listings.h"

#include "core/office/documents/snapshot.h"
#include "core/register/records.h"

namespace office {

Result<document::Document> listing(Office& office, const domain::Sheet& sheet,
                                   document::Distribution distribution, const PastDay& past)
{
    DESK_ASSIGN(const QString hash, headHash(office));
    DESK_ASSIGN(const QString name, registerName(office));
    DESK_ASSIGN(const bool isSample, registry::holdsSample(office.file()));
    return document::buildListing({.sheet = sheet,
                                   .distribution = distribution,
                                   .snapshot = snapshotTime(past.asOf.isValid() ? past.asOf : office.today()),
                                   .registerName = name,
                                   .headHash = hash,
                                   .isSample = isSample,
                                   .statesUnknown = past.statesUnknown});
}

} // namespace office
