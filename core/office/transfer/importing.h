// Lists that come in as files.
#pragma once

#include "core/exchange/import_plan.h"
#include "core/office/desk/office.h"

namespace office {

struct ImportReport
{
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    QStringList refused; ///< "line N, column C: reason"
    bool isDryRun = false;
};

/// Stores a plan in one transaction, so that one undo takes the whole import back. Rows are matched by their
/// natural key; a second import of the same file changes nothing. A dry run counts and writes nothing.
/// `goOn(done)` answers false to cancel: then nothing is stored.
[[nodiscard]] Result<ImportReport> importPlan(Office& office, const exchange::ImportPlan& plan, bool isDryRun,
                                              const std::function<bool(qsizetype)>& goOn = {});

} // namespace office
