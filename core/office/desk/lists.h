// The lists of a workstream tab: filtered and sorted in the register, read a page at a time.
#pragma once

#include "core/office/desk/office.h"
#include "core/register/lists.h"

namespace office {

using registry::ListQuery;
using registry::SortBy;

struct ListRow
{
    RecordId id;
    QString title;
    QString acronym;
    int year = 0; ///< the cycle it belongs to, 0 for none
    QString category;
    QString stateLabel;
    QDate since;
    bool isTakenOver = false;    ///< since then it is on record; it may have begun before
    QString reportLabel;         ///< of the report year; empty where none is expected
    QDate reportDue;             ///< while it is open
    bool needsAttention = false; ///< as counted in ListCounts
};

/// Workstreams and the applications that have not become one; ids only, so that memory does not grow with
/// rows.
[[nodiscard]] Result<std::vector<RecordId>> listIds(Office& office, const ListQuery& query);
/// The rows of some ids, in their order.
[[nodiscard]] Result<std::vector<ListRow>> listRows(Office& office, std::span<const RecordId> ids,
                                                    int reportYear);

/// The day that each of these is on record since which was taken over from a list; where a case went on
/// later, its state is of another day.
[[nodiscard]] Result<QHash<RecordId, QDate>> daysTakenOver(Office& office, std::span<const RecordId> ids);

struct ListCounts
{
    QMap<QString, int> byCategory;
    int needAttention = 0;
};
/// `year` narrows the categories as in ListQuery; attention is wanted whatever the year.
[[nodiscard]] Result<ListCounts> listCounts(Office& office, const QString& stream, int year = 0);
/// ListCounts::needAttention alone, which takes no longer the more there are.
[[nodiscard]] Result<int> countNeedingAttention(Office& office, const QString& stream);

} // namespace office
