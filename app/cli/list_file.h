// A list becomes a file; the file's ending says which.
#pragma once

#include "app/cli/saving.h"
#include "core/office/documents/listings.h"

namespace cli {

/// Workbook, CSV and JSON have every column, a document those that a page has room for. Fails with WrongUsage
/// for another ending.
[[nodiscard]] support::Result<Answer> saveList(const Request& request, office::Office& office,
                                               const exchange::Sheet& sheet,
                                               const office::PastDay& past = {});

} // namespace cli
