#include "core/office/desk/lists.h"

#include "core/procedure/deadline.h"

namespace office {

Result<std::vector<RecordId>> listIds(Office& office, const ListQuery& query)
{
    return registry::listIds(office.file(), query, office.today());
}

namespace {

QString stateLabel(const Office& office, const QString& procedureKey, int version, const QString& stateKey)
{
    const procedure::Procedure* procedure = office.procedures().find(procedureKey, version);
    const procedure::State* state = procedure ? procedure->state(stateKey) : nullptr;
    return state ? state->labelText() : stateKey;
}

} // namespace

Result<std::vector<ListRow>> listRows(Office& office, std::span<const RecordId> ids, int reportYear)
{
    DESK_ASSIGN(const auto listed, registry::listRows(office.file(), ids, reportYear));
    std::vector<ListRow> rows;
    rows.reserve(listed.size());
    for (const registry::ListedRow& row : listed) {
        const domain::CaseState& state = row.head.caseState;
        const bool isOurs = state.waitsOn == procedure::actorKey(procedure::Actor::Secretariat);
        const bool isAtRisk = state.category == procedure::categoryKey(procedure::Category::AtRisk);
        rows.push_back(
            {.head = row.head,
             .acronym = row.acronym,
             .stateLabel = stateLabel(office, state.procedure, state.version, state.state),
             .reportState = row.reportState,
             .reportLabel = stateLabel(office, row.reportProcedure, row.reportVersion, row.reportState),
             .reportDue = row.reportDue,
             .needsAttention = isOurs || isAtRisk || procedure::isOverdue(row.reportDue, office.today())});
    }
    return rows;
}

Result<ListCounts> listCounts(Office& office, const QString& stream, int year)
{
    DESK_ASSIGN(const auto byCategory, registry::countByCategory(office.file(), stream, year));
    ListCounts counts;
    for (const registry::CategoryCount& entry : byCategory)
        counts.byCategory.insert(entry.category, entry.count);
    DESK_ASSIGN(counts.needAttention, registry::countNeedingAttention(office.file(), stream, office.today()));
    return counts;
}

} // namespace office
