#include "core/office/transfer/importing.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/texts.h"
#include "core/office/people/merging.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;

namespace {

/// What is in the register already.
struct Known
{
    QHash<QString, domain::Record> byKey;           ///< by natural key
    QHash<int, domain::Record> cycles;              ///< by year
    QHash<QString, QMap<int, RecordId>> editions;   ///< by theme and year
    QHash<QString, QHash<QString, RecordId>> named; ///< by noun and name, of what Record fields point to
};

QString nameKey(const QString& name) { return name.simplified().toCaseFolded(); }

/// Editions of one theme often have a subtitle of their own: "Cybersecurity: use of norms".
QString themeKey(const QString& title) { return nameKey(title.section(u':', 0, 0)); }

/// The nouns that rows of a kind become.
QList<const domain::Noun*> nounsOf(const exchange::ImportKind& kind)
{
    QList<const domain::Noun*> nouns{domain::noun(QString::fromLatin1(kind.noun))};
    for (const exchange::ImportState& state : kind.states) {
        const domain::Noun* other = state.noun ? domain::noun(QString::fromLatin1(state.noun)) : nullptr;
        if (other && !nouns.contains(other))
            nouns << other;
    }
    return nouns;
}

void remember(Known& known, const domain::RecordHead& head)
{
    if (domain::noun(head.noun)->naming == domain::Naming::YearAndName)
        known.editions[themeKey(head.title)].insert(head.year, head.id);
}

Status readNames(Office& office, const domain::Noun& noun, Known& known)
{
    for (const domain::Field& field : noun.fields) {
        if (field.type != domain::FieldType::Record || !field.refersTo)
            continue;
        const domain::Noun& other = *domain::noun(QString::fromLatin1(field.refersTo));
        DESK_ASSIGN(const auto records, registry::readRecords(office.file(), other));
        for (const domain::Record& record : records)
            known.named[other.keyText()].insert(nameKey(record.head.title), record.head.id);
    }
    return {};
}

Result<Known> readKnown(Office& office, const exchange::ImportKind& kind)
{
    Known known;
    DESK_ASSIGN(const auto allCycles, cycles(office));
    QHash<RecordId, int> years;
    for (const domain::Record& cycle : allCycles) {
        known.cycles.insert(cycle[domain::cycle::year], cycle);
        years.insert(cycle.head.id, cycle[domain::cycle::year]);
    }
    for (const domain::Noun* noun : nounsOf(kind)) {
        DESK_ASSIGN(const auto records, registry::readRecords(office.file(), *noun));
        for (const domain::Record& record : records) {
            remember(known, record.head);
            domain::FieldValues values = record.values;
            const domain::FieldValues facts{{u"cycle"_s, qint64(years.value(record.head.parent))}};
            const QString title = QString::fromLatin1(noun->titleField);
            if (noun->field(title)->type == domain::FieldType::Record) { // named by its ID or by its name
                DESK_ASSIGN(const auto named,
                            registry::readHead(office.file(), RecordId(values.value(title).toLongLong())));
                values.insert(title, named.idText);
                known.byKey.insert(exchange::naturalKey(kind, values, facts), record);
                values.insert(title, named.title);
            }
            known.byKey.insert(exchange::naturalKey(kind, values, facts), record);
            if (const QDate first = domain::read(values, domain::milestone::originally); first.isValid()) {
                values.insert(domain::milestone::starts.keyText(), first);
                known.byKey.insert(exchange::naturalKey(kind, values, facts), record);
            }
        }
    }
    DESK_TRY(readNames(office, *nounsOf(kind).front(), known));
    return known;
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

    /// What a rule refuses is the row's own matter: rules are asked before anything of it is written.
    Status store(const exchange::ImportRow& row)
    {
        const Status stored = write(row);
        if (stored || stored.error().code == ErrorCode::UnusableFile)
            return stored;
        refuse(tr("line %1: %2").arg(QString::number(row.line), stored.error().message));
        return {};
    }

    ImportReport report() const { return m_report; }

private:
    void refuse(const QString& sentence) { m_report.refused << sentence; }

    Status write(const exchange::ImportRow& row)
    {
        const auto known = m_known.byKey.constFind(row.naturalKey);
        DESK_ASSIGN(const domain::FieldValues values, withRecords(row));
        if (known != m_known.byKey.constEnd())
            return update(*known, values);
        const domain::Record cycle = m_known.cycles.value(yearOf(row));
        const bool belongsToCycle = row.facts.contains(u"cycle"_s);
        if (belongsToCycle && !cycle.head.id.isValid()) {
            refuse(tr("line %1, column cycle_year: there is no cycle %2 in this register; add it or "
                      "import the annual meetings first")
                       .arg(QString::number(row.line), QString::number(yearOf(row))));
            return {};
        }
        const exchange::ImportState* state = m_kind.stateOf(row.facts);
        const domain::Noun& noun =
            *domain::noun(QString::fromLatin1(state && state->noun ? state->noun : m_kind.noun));
        DESK_ASSIGN(const RecordId id, writeRecord(m_office,
                                                   {.noun = noun.keyText(),
                                                    .values = continued(noun, fitting(noun, values)),
                                                    .parent = belongsToCycle ? cycle.head.id : RecordId(),
                                                    .year = belongsToCycle ? yearOf(row) : 0},
                                                   openingFor(row, cycle)));
        DESK_ASSIGN(const domain::RecordHead head, registry::readHead(m_office.file(), id));
        remember(m_known, head);
        ++m_report.created;
        return {};
    }

    static int yearOf(const exchange::ImportRow& row)
    {
        return row.facts.value(u"cycle"_s, domain::read(row.values, domain::shared::year)).toInt();
    }

    /// How the case of an imported record begins: where the file says it stood, on the day the file speaks
    /// of; editions of past cycles on the last day of their annual meeting.
    Opening openingFor(const exchange::ImportRow& row, const domain::Record& cycle) const
    {
        const exchange::ImportState* state = m_kind.stateOf(row.facts);
        QDate day = row.facts.value(u"as-of"_s).toDate();
        if (state && !day.isValid())
            day = cycle.head.id.isValid() ? cycle[domain::cycle::ends] : QDate(yearOf(row), 12, 31);
        return {.state = state ? QString::fromLatin1(state->state) : QString(),
                .on = day.isValid() ? std::min(day, m_office.today()) : day,
                .reason = tr("Imported from a list."),
                .isTakenOver = true};
    }

    /// By its ID, as lists that were exported have it, or by its name; a person nobody knows yet is added.
    Result<RecordId> recordNamed(const domain::Field& field, const QString& name,
                                 const domain::FieldValues& facts)
    {
        const QString nounKey = QString::fromLatin1(field.refersTo);
        RecordId& id = m_known.named[nounKey][nameKey(name)];
        if (id.isValid())
            return id;
        DESK_ASSIGN(const RecordId told, registry::idForText(m_office.file(), name.toLower()));
        if (told.isValid()) {
            DESK_ASSIGN(const auto head, registry::readHead(m_office.file(), told));
            if (head.noun == nounKey)
                return told;
        }
        const domain::Noun& noun = *domain::noun(nounKey);
        if (!canBeMerged(nounKey)) // a name is all that is needed of a person or an organisation
            return support::fail(
                ErrorCode::NotFound,
                tr("%1: there is no record “%2”.").arg(field.labelText(), support::excerpt(name)));
        domain::FieldValues values = fitting(noun, facts);
        values.insert(u"name"_s, name);
        DESK_ASSIGN(id, writeRecord(m_office, {.noun = nounKey, .values = values}));
        return id;
    }

    /// Names of other records become the records themselves.
    Result<domain::FieldValues> withRecords(const exchange::ImportRow& row)
    {
        domain::FieldValues values = row.values;
        for (const domain::Field& field : domain::noun(QString::fromLatin1(m_kind.noun))->fields) {
            const QString name = values.value(field.keyText()).toString();
            if (field.type != domain::FieldType::Record || name.isEmpty())
                continue;
            DESK_ASSIGN(const RecordId id, recordNamed(field, name, row.facts));
            values.insert(field.keyText(), id.value());
        }
        return values;
    }

    /// What a noun has fields for.
    static domain::FieldValues fitting(const domain::Noun& noun, const domain::FieldValues& values)
    {
        domain::FieldValues kept;
        for (auto it = values.begin(); it != values.end(); ++it)
            if (noun.field(it.key()))
                kept.insert(it.key(), it.value());
        return kept;
    }

    /// An edition continues the one before it of the same theme. B16-3
    domain::FieldValues continued(const domain::Noun& noun, domain::FieldValues values) const
    {
        const QMap<int, RecordId> editions =
            m_known.editions.value(themeKey(domain::read(values, domain::shared::title)));
        auto next = editions.lowerBound(domain::read(values, domain::shared::year));
        if (noun.naming == domain::Naming::YearAndName && next != editions.begin())
            values.insert(domain::shared::previousEdition.keyText(), std::prev(next)->value());
        return values;
    }

    /// An empty cell says nothing; only what the file knows better is changed.
    Status update(const domain::Record& record, const domain::FieldValues& values)
    {
        domain::FieldValues changed;
        domain::FieldValues told = fitting(record.noun(), values);
        // The list still names the day that was moved since.
        if (const QDate first = domain::read(record.values, domain::milestone::originally);
            first.isValid() && domain::read(told, domain::milestone::starts) == first) {
            told.remove(domain::milestone::starts.keyText());
            told.remove(domain::milestone::ends.keyText());
        }
        for (auto it = told.begin(); it != told.end(); ++it)
            if (!it.value().isNull() && it.value() != record.values.value(it.key()))
                changed.insert(it.key(), it.value());
        DESK_TRY(writeFields(m_office, record, changed));
        ++(changed.isEmpty() ? m_report.unchanged : m_report.updated);
        return {};
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
    registry::Transaction transaction(office.file(),
                                      note(office, "import", tr("Import %1").arg(plan.kind->labelText())));
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
