// What becomes of the rows of a list, as the command line tells it.
#pragma once

#include "app/cli/answer.h"
#include "core/office/transfer/import_report.h"

namespace cli {

/// What would be stored, sort by sort, of each its first rows, and with a dry run all; what is refused is
/// only counted, because it is told with the other complaints. Lines that each end.
QString account(const office::ImportReport& report);

/// The same for scripts: a line for each value, and for each row that has none.
Section rowsOf(const office::ImportReport& report);

} // namespace cli
