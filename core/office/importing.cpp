#include "core/office/importing.h"

#include "core/office/cycles.h"
#include "core/office/writing.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("office", text); }

/// What is in the register already, by natural key.
struct Known
{
    QHash<QString, domain::Record> byKey;
    QHash<int, RecordId> cycles; ///< by year
};

Result<Known> readKnown(Office& office, const exchange::ImportKind& kind)
{
    Known known;
    DESK_ASSIGN(const auto allCycles, cycles(office));
    QHash<RecordId, int> years;
    for (const domain::Record& cycle : allCycles) {
        known.cycles.insert(cycle.number("year"), cycle.head.id);
        years.insert(cycle.head.id, cycle.number("year"));
    }
    DESK_ASSIGN(auto records,
                registry::readRecords(office.file(), *domain::noun(QString::fromLatin1(kind.noun))));
    for (domain::Record& record : records) {
        const domain::FieldValues facts{{u"cycle"_s, qint64(years.value(record.head.parent))}};
        const QString key = exchange::naturalKey(kind, record.values, facts);
        known.byKey.insert(key, std::move(record));
    }
    return known;
}

/// How the case of an imported record begins: where the file says it stood, on the day the file speaks of.
Opening openingFor(const exchange::ImportRow& row)
{
    const QString state = row.facts.value(u"state"_s).toString();
    const QDate day = row.facts.value(u"as-of"_s).toDate();
    return {.state = state == u"inactive" ? state : QString(),
            .on = day,
            .reason = tr("Imported from a list."),
            .isTakenOver = true};
}

class Importer
{
public:
    Importer(Office& office, const exchange::ImportKind& kind, Known known)
        : m_office(office)
        , m_kind(kind)
        , m_known(std::move(known))
    {
    }

    Status store(const exchange::ImportRow& row)
    {
        const auto known = m_known.byKey.constFind(row.naturalKey);
        if (known != m_known.byKey.constEnd())
            return update(*known, row.values);
        RecordId parent;
        const int year = row.facts.value(u"cycle"_s).toInt();
        if (year != 0) {
            parent = m_known.cycles.value(year);
            if (!parent.isValid()) {
                m_report.refused
                    << tr("line %1, column cycle_year: there is no cycle %2 in this register; add it or "
                          "import the annual meetings first")
                           .arg(QString::number(row.line), QString::number(year));
                return {};
            }
        }
        DESK_ASSIGN([[maybe_unused]] const RecordId id, writeRecord(m_office,
                                                                    {.noun = QString::fromLatin1(m_kind.noun),
                                                                     .values = row.values,
                                                                     .parent = parent,
                                                                     .year = year},
                                                                    openingFor(row)));
        ++m_report.created;
        return {};
    }

    ImportReport report() const { return m_report; }

private:
    /// An empty cell says nothing; only what the file knows better is changed.
    Status update(const domain::Record& record, const domain::FieldValues& values)
    {
        domain::FieldValues changed;
        for (auto it = values.begin(); it != values.end(); ++it)
            if (!it.value().isNull() && it.value() != record.values.value(it.key()))
                changed.insert(it.key(), it.value());
        ++(changed.isEmpty() ? m_report.unchanged : m_report.updated);
        return changed.isEmpty() ? Status() : writeFields(m_office, record, changed);
    }

    Office& m_office;
    const exchange::ImportKind& m_kind;
    Known m_known;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> importPlan(Office& office, const exchange::ImportPlan& plan, bool isDryRun,
                                const std::function<bool(qsizetype)>& goOn)
{
    DESK_ASSIGN(Known known, readKnown(office, *plan.kind));
    registry::Transaction transaction(
        office.file(),
        note(office, "import",
             tr("Import %1").arg(domain::noun(QString::fromLatin1(plan.kind->noun))->pluralText())));
    Importer importer(office, *plan.kind, std::move(known));
    DESK_TRY(registry::inSlices(
        plan.rows.size(), [&](qsizetype i) { return importer.store(plan.rows[i]); }, goOn));
    ImportReport report = importer.report();
    report.isDryRun = isDryRun;
    QStringList refused;
    for (const exchange::Refusal& refusal : plan.refusals)
        refused << refusal.sentence();
    report.refused = refused + report.refused;
    if (!isDryRun)
        DESK_TRY(office.commit(transaction));
    return report;
}

} // namespace office
