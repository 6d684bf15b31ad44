// A list becomes a file; the file's ending says which.
#pragma once

#include "app/cli/saving.h"

namespace cli {

/// Workbook, CSV and JSON have every column. A document has those that people are shown, as many as
/// `shownColumns` says, 0 for all. Fails with WrongUsage for another ending.
[[nodiscard]] support::Result<Answer> saveList(const Request& request, office::Office& office,
                                               const exchange::Sheet& sheet, qsizetype shownColumns);

} // namespace cli
