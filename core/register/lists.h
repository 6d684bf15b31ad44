// The lists of a workstream tab, sorted and filtered by SQLite; ids only, rows are read by page.
#pragma once

#include "core/domain/record.h"
#include "core/register/connection.h"

#include <span>

namespace registry {

enum class SortBy { Title, State, Since, Report, Due };

struct ListQuery
{
    QString stream;        ///< "DC"
    QString category = {}; ///< intake, active, at-risk, closed; empty for all
    QString state = {};
    QString reportStatus = {}; ///< state of the year's annual report, or "overdue"; empty for all
    int reportYear = 0;
    int year = 0;      ///< of what belongs to a cycle; 0: of every year
    QString text = {}; ///< occurs in the name or the acronym
    SortBy sortBy = SortBy::Title;
    bool descending = false;
};

/// In the order of the query; by the report or its day, those without one come last in either direction.
support::Result<std::vector<domain::RecordId>> listIds(Connection& db, const ListQuery& query, QDate today);

/// What a list shows of a record, and no more.
struct ListedRow
{
    domain::RecordId id;
    QString title;
    int year = 0; ///< the cycle it belongs to, 0 for none
    domain::CaseState caseState;
    QString acronym;
    QString reportProcedure;
    int reportVersion = 0;
    QString reportState;         ///< of the year's annual report; empty where none is expected
    QDate reportDue;             ///< while it is owed
    bool needsAttention = false; ///< waits for the Secretariat, is at risk, or it or a part of it is overdue
};
/// In the order of the ids; rows that are gone are left out.
support::Result<std::vector<ListedRow>> listRows(Connection& db, std::span<const domain::RecordId> ids,
                                                 int reportYear, QDate today);

struct CategoryCount
{
    QString category;
    int count;
};
/// `year`: as in ListQuery.
support::Result<std::vector<CategoryCount>> countByCategory(Connection& db, const QString& stream,
                                                            int year = 0);
/// Those of ListedRow::needsAttention.
support::Result<int> countNeedingAttention(Connection& db, const QString& stream, QDate today);

} // namespace registry
