#include "core/office/documents/listings.h"

#include "core/office/documents/snapshot.h"

namespace office {

Result<document::Document> listing(Office& office, const domain::Sheet& sheet)
{
    DESK_ASSIGN(const QString hash, headHash(office));
    return document::buildListing({.sheet = sheet,
                                   .snapshot = snapshotTime(office, office.today()),
                                   .registerName = registerName(office),
                                   .headHash = hash});
}

} // namespace office
