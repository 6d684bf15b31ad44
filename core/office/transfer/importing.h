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

enum class RowFate {
    InQuestion, ///< a person has to say first what is meant
    Refused,
    Changed,
    New,
    Unchanged,
};

/// What becomes of a row of the list.
struct ImportedRow
{
    int line = 0;
    RowFate fate = RowFate::Unchanged;
    QString idText = {}; ///< of the record; empty where there is none
    QString title = {};
    std::vector<ImportedValue> values = {}; ///< that it changes, or that a new record has
    QString reason = {};                    ///< why it is refused or in question
};

struct ImportReport
{
    int created = 0;
    int updated = 0;
    int unchanged = 0;                  ///< also what was kept
    QStringList refused = {};           ///< "line N, column C: reason"
    std::vector<ImportedRow> rows = {}; ///< in the order of their lines
    int conflicts = 0;                  ///< rows with another value of what tells namesakes apart
    QStringList remarks = {};           ///< sentences about what a row says and does not change
    bool isDryRun = false;

    std::vector<ImportedRow> rowsThatAre(RowFate fate) const;
};

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

/// What a person has to say before the plan can be stored, with the rows that are in question.
support::Error questionOf(const exchange::ImportKind& kind, const ImportReport& report);

/// “line 2, Mara Testova (person-mara-testova): E-mail: “mara@example.org” until now, “…” in the list”
QString rowText(const ImportedRow& row);

} // namespace office
