// Lists that come in as files.
#pragma once

#include "core/exchange/import_plan.h"
#include "core/office/desk/office.h"
#include "core/office/desk/on_conflict.h"
#include "core/office/transfer/import_report.h"

namespace office {

/// Stores a plan in one transaction, so that one undo takes the whole import back. Rows are matched by their
/// natural key, people also by a former spelling of a name and by their name alone; a second import of the
/// same file changes nothing, and an empty cell removes nothing. A dry run counts and writes nothing.
/// `goOn(done)` answers false to cancel: then nothing is stored. `beforeStoring` gets the account of all rows
/// while nothing is stored yet; nothing is where it fails. RefusedByRule: a row has another address for
/// somebody who is there, and `onConflict` does not say what becomes of it; a dry run tells it in its rows.
[[nodiscard]] Result<ImportReport>
importPlan(Office& office, const exchange::ImportPlan& plan, bool isDryRun,
           OnConflict onConflict = OnConflict::Refuse, const std::function<bool(qsizetype)>& goOn = {},
           const std::function<Status(const ImportReport&)>& beforeStoring = {});

} // namespace office
