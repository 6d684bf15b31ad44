// What becomes of the rows of a list that comes in, and how that is told.
#pragma once

#include "core/exchange/import_plan.h"
#include "core/support/result.h"

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

    /// Valid as long as the report is.
    std::vector<const ImportedRow*> rowsThatAre(RowFate fate) const;
    /// Rows that are not stored, of which one may be refused for several reasons.
    int refusedRows() const;
};

/// What a person has to say before the plan can be stored, with the rows that are in question.
support::Error questionOf(const exchange::ImportKind& kind, const ImportReport& report);

/// “line 2, Mara Testova (person-mara-testova): E-mail: “mara@example.org” until now, “…” in the list”
QString rowText(const ImportedRow& row);

} // namespace office
