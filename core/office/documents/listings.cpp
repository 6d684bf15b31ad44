#include "core/office/documents/listings.h"

#include "core/office/documents/snapshot.h"

namespace office {

Result<document::Document> listing(Office& office, const domain::Sheet& sheet,
                                   document::Distribution distribution)
{
    DESK_ASSIGN(const QString hash, headHash(office));
    DESK_ASSIGN(const QString name, registerName(office));
    return document::buildListing({.sheet = sheet,
                                   .distribution = distribution,
                                   .snapshot = snapshotTime(office.today()),
                                   .registerName = name,
                                   .headHash = hash});
}

} // namespace office
