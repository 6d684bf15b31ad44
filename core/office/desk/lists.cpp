#include "core/office/desk/lists.h"

#include "core/office/desk/writing.h"
#include "core/register/cases.h"

namespace office {

Result<std::vector<RecordId>> listIds(Office& office, const ListQuery& query)
{
    return registry::listIds(office.file(), query, office.today());
}

namespace {

/// A page has many rows and few states: each state's label is looked up and translated once.
class StateLabels
{
public:
    explicit StateLabels(const procedure::Library& procedures)
        : m_procedures(procedures)
    {
    }

    QString of(const QString& procedureKey, int version, const QString& stateKey)
    {
        if (procedureKey.isEmpty())
            return stateKey;
        for (const Known& known : m_known)
            if (known.state == stateKey && known.procedure == procedureKey && known.version == version)
                return known.label;
        const procedure::Procedure* procedure = m_procedures.find(procedureKey, version);
        const procedure::State* state = procedure ? procedure->state(stateKey) : nullptr;
        m_known.push_back({procedureKey, version, stateKey, state ? state->labelText() : stateKey});
        return m_known.back().label;
    }

private:
    struct Known
    {
        QString procedure;
        int version;
        QString state;
        QString label;
    };
    const procedure::Library& m_procedures;
    std::vector<Known> m_known;
};

} // namespace

Result<std::vector<ListRow>> listRows(Office& office, std::span<const RecordId> ids, int reportYear)
{
    DESK_ASSIGN(auto listed, registry::listRows(office.file(), ids, reportYear, office.today()));
    DESK_ASSIGN(const auto takenOver, daysTakenOver(office, ids));
    StateLabels labels(office.procedures());
    std::vector<ListRow> rows;
    rows.reserve(listed.size());
    for (registry::ListedRow& row : listed) {
        domain::CaseState& state = row.caseState;
        rows.push_back({.id = row.id,
                        .title = std::move(row.title),
                        .acronym = std::move(row.acronym),
                        .year = row.year,
                        .category = std::move(state.category),
                        .stateLabel = labels.of(state.procedure, state.version, state.state),
                        .since = state.since,
                        .isTakenOver = state.since.isValid() && takenOver.value(row.id) == state.since,
                        .reportLabel = labels.of(row.reportProcedure, row.reportVersion, row.reportState),
                        .reportDue = row.reportDue,
                        .needsAttention = row.needsAttention});
    }
    return rows;
}

Result<QHash<RecordId, QDate>> daysTakenOver(Office& office, std::span<const RecordId> ids)
{
    return registry::daysOfFirstStep(office.file(), ids, QString::fromLatin1(kTakenOver),
                                     QString::fromLatin1(kVersionChanged));
}

Result<ListCounts> listCounts(Office& office, const QString& stream, int year)
{
    DESK_ASSIGN(const auto byCategory, registry::countByCategory(office.file(), stream, year));
    ListCounts counts;
    for (const registry::CategoryCount& entry : byCategory)
        counts.byCategory.insert(entry.category, entry.count);
    DESK_ASSIGN(counts.needAttention, countNeedingAttention(office, stream));
    return counts;
}

Result<int> countNeedingAttention(Office& office, const QString& stream)
{
    return registry::countNeedingAttention(office.file(), stream, office.today());
}

} // namespace office
