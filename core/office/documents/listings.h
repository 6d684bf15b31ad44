// Lists on paper.
#pragma once

#include "core/document/listing.h"
#include "core/office/desk/office.h"

namespace office {

[[nodiscard]] Result<document::Document> listing(Office& office, const domain::Sheet& sheet);

} // namespace office
