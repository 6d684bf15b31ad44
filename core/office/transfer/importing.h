// Lists that come in as files.
#pragma once

#include "core/exchange/import_plan.h"
#include "core/office/desk/office.h"
#include "core/office/desk/on_conflict.h"

namespace office {

struct ImportedValue
{
    QString label; ///< of the field
    QString before;
    QString after;
};

/// A record that was there, and what a row changes of it.
struct ImportedChange
{
    int line = 0;
    QString idText;
    QString title;
    std::vector<ImportedValue> values = {};
    bool isConflict = false; ///< another value of what tells namesakes apart
};

struct ImportReport
{
    int created = 0;
    int updated = 0;
    int unchanged = 0;                          ///< also what was kept
    QStringList refused = {};                   ///< "line N, column C: reason"
    std::vector<ImportedChange> changes = {};   ///< in the order of their lines; of `updated`
    std::vector<ImportedChange> conflicts = {}; ///< of `updated`, or with Keep of `unchanged`
    QStringList remarks = {};                   ///< sentences about what a row says and does not change
    bool isDryRun = false;
};

/// Stores a plan in one transaction, so that one undo takes the whole import back. Rows are matched by their
/// natural key, people also by a former spelling of a name and by their name alone; a second import of the
/// same file changes nothing, and an empty cell removes nothing. A dry run counts and writes nothing.
/// `goOn(done)` answers false to cancel: then nothing is stored. RefusedByRule: a row has another address for
/// somebody who is there, and `onConflict` does not say what becomes of it.
[[nodiscard]] Result<ImportReport> importPlan(Office& office, const exchange::ImportPlan& plan, bool isDryRun,
                                              OnConflict onConflict = OnConflict::Refuse,
                                              const std::function<bool(qsizetype)>& goOn = {});

/// “line 2, Mara Testova (person-mara-testova): E-mail: “mara@example.org” until now, “…” in the list”
QString changeText(const ImportedChange& change);

} // namespace office
