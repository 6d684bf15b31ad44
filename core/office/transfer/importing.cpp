#include "core/office/transfer/importing.h"

#include "core/office/desk/attendees.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/people/merging.h"
#include "core/office/transfer/known_records.h"
#include "core/office/transfer/named_owners.h"
#include "core/office/transfer/row_order.h"
#include "core/office/transfer/row_telling.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;

namespace {

class Importer
{
public:
    Importer(Office& office, const exchange::ImportPlan& plan, KnownRecords known, OnConflict onConflict)
        : m_office(office)
        , m_plan(plan)
        , m_kind(*plan.kind)
        , m_known(std::move(known))
        , m_owners(office)
        , m_onConflict(onConflict)
        , m_telling(office)
    {
        for (const exchange::ImportRow& row : plan.rows)
            if (const QString id = fileId(row); !id.isEmpty())
                m_fileIds.insert(id, RecordId());
    }

    /// What a rule refuses is the row's own matter: rules are asked before anything of it is written.
    Status store(const exchange::ImportRow& row)
    {
        const Status stored = write(row);
        if (stored || stored.error().code == ErrorCode::UnusableFile)
            return stored;
        m_telling.refuse(row.line, stored.error().message);
        return {};
    }

    ImportReport report() { return m_telling.report(m_plan); }

private:
    static QString fileId(const exchange::ImportRow& row)
    {
        return row.facts.value(u"id"_s).toString().toLower();
    }

    /// The record that an ID means: of the list's own rows first, of which none may be stored yet; invalid
    /// for none.
    Result<RecordId> recordWithId(const QString& idText) const
    {
        const auto own = m_fileIds.constFind(idText.toLower());
        return own != m_fileIds.constEnd() ? Result<RecordId>(*own)
                                           : registry::idForText(m_office.file(), idText.toLower());
    }

    Status write(const exchange::ImportRow& told)
    {
        DESK_ASSIGN(const RecordId parent, parentOf(told));
        DESK_ASSIGN(const exchange::ImportRow row, withOwner(told, parent));
        if (parent.isValid() && !row.facts.contains(u"id"_s)) // before anybody it names is added
            DESK_TRY(checkPlace(m_office, *domain::noun(QString::fromLatin1(m_kind.noun)), parent));
        DESK_ASSIGN(const domain::FieldValues values, withRecords(row));
        DESK_ASSIGN(const Meant meant, meantBy(row, values));
        if (row.hasRoughDay)
            m_telling.remarkRoughDay(row.line);
        if (meant.record)
            m_fileIds.insert(fileId(row), meant.record->head.id);
        if (meant.record)
            return update(row, meant, values);
        const domain::Record cycle = m_known.cycle(yearOf(row));
        const bool belongsToCycle = row.facts.contains(u"cycle"_s);
        if (belongsToCycle && !cycle.head.id.isValid()) {
            m_telling.refuse(
                row.line,
                tr("there is no cycle %1 in this register; add it or import the annual meetings first")
                    .arg(QString::number(yearOf(row))),
                u"cycle_year"_s);
            return {};
        }
        const auto state = stateOf(row);
        if (isStateUntold(row) && !state) {
            askForState(row);
            return {};
        }
        const domain::Noun& noun =
            *domain::noun(QString::fromLatin1(state && state->noun ? state->noun : m_kind.noun));
        DESK_ASSIGN(const bool isRenamed, suspectsRenaming(row, noun));
        if (isRenamed)
            return {};
        if (state)
            DESK_TRY(checkState(noun, *state, openingFor(row, cycle).on));
        const domain::FieldValues written = continued(noun, fitting(noun, values));
        DESK_ASSIGN(const RecordId id, writeRecord(m_office,
                                                   {.noun = noun.keyText(),
                                                    .values = written,
                                                    .parent = belongsToCycle ? cycle.head.id : parent,
                                                    .year = belongsToCycle ? yearOf(row) : 0,
                                                    .isSample = row.facts.value(u"is-sample"_s).toBool()},
                                                   openingFor(row, cycle)));
        DESK_TRY(settle(row, noun, id, parent));
        DESK_TRY(addParticipants(row, id));
        DESK_ASSIGN(const domain::RecordHead head, registry::readHead(m_office.file(), id));
        m_fileIds.insert(fileId(row), id);
        m_known.remember({head, values});
        m_known.claim(id);
        DESK_ASSIGN(const Completed completed, complete(row, values));
        return m_telling.tellNew(row, head, written, completed.values, completed.isInQuestion);
    }

    /// Those that it names and the register knows; the summary has all of them as the list does. DC-31
    Status addParticipants(const exchange::ImportRow& row, RecordId meeting)
    {
        static const QRegularExpression s_between(u"[;,\n]"_s);
        const QString names = row.facts.value(u"participants"_s).toString();
        if (names.isEmpty() || domain::read(row.values, domain::shared::starts) > m_office.today())
            return {};
        QSet<RecordId> added;
        for (const QString& name : names.split(s_between, Qt::SkipEmptyParts)) {
            const auto who = m_owners.named(name, domain::read(row.values, domain::shared::starts));
            if (!who || added.contains(who->record))
                continue;
            DESK_ASSIGN(const auto head, registry::readHead(m_office.file(), who->record));
            if (!checkAttendee(head))
                continue;
            DESK_ASSIGN(domain::FieldValues values,
                        namedAttendee(m_office, {{domain::attendee::who.keyText(), who->record.value()}}));
            DESK_TRY(writeRecord(m_office,
                                 {.noun = u"attendee"_s, .values = std::move(values), .parent = meeting}));
            added << who->record;
        }
        return {};
    }

    /// A list that a register wrote says what its records are called: other lists of it name them so.
    Status settle(const exchange::ImportRow& row, const domain::Noun& noun, RecordId id, RecordId parent)
    {
        if (noun.leadsTo && parent.isValid()) // an application that became what it belongs to
            DESK_TRY(registry::adopt(m_office.file(), id, parent));
        const QString wanted = fileId(row);
        const QString prefix = QString::fromLatin1(noun.idPrefix) + u'-';
        if (!wanted.startsWith(prefix) || support::slug(wanted) != wanted)
            return {};
        DESK_ASSIGN(const RecordId taken, registry::idForText(m_office.file(), wanted));
        return taken.isValid() ? Status() : registry::updateIdText(m_office.file(), id, wanted);
    }

    /// Nothing is new that has the acronym of one that is there: that one may have another name now.
    Result<bool> suspectsRenaming(const exchange::ImportRow& row, const domain::Noun& noun)
    {
        const QString acronym = domain::read(row.values, domain::shared::acronym);
        if (!noun.isWorkstream || noun.naming == domain::Naming::YearAndName || acronym.isEmpty())
            return false;
        DESK_ASSIGN(const auto called, registry::workstreamsByAcronym(m_office.file(), acronym));
        for (const RecordId id : called) {
            DESK_ASSIGN(const auto head, registry::readHead(m_office.file(), id));
            if (head.noun != noun.keyText())
                continue;
            m_telling.refuse(
                row.line,
                tr("%1 is the acronym of %2 (%3). If that one has another name now, rename it and take the "
                   "list in again; if this is another one, write another acronym.")
                    .arg(support::excerpt(acronym), support::excerpt(head.title), head.idText),
                u"acronym"_s, RowFate::InQuestion,
                row.values.value(QString::fromLatin1(noun.titleField)).toString());
            return true;
        }
        return false;
    }

    /// Before anything of the row is written.
    Status checkState(const domain::Noun& noun, const exchange::ToldState& told, QDate on) const
    {
        const procedure::Procedure* const procedure = m_office.procedures().newestOn(
            QString::fromLatin1(noun.procedure), on.isValid() ? on : m_office.today());
        if (!procedure || told.state.isEmpty() || procedure->state(told.state))
            return {};
        QStringList keys;
        for (const procedure::State& state : procedure->states)
            keys << state.key;
        return support::fail(ErrorCode::BadInput,
                             tr("%1: “%2” is none of: %3.")
                                 .arg(domain::headField("state").labelText(), support::excerpt(told.word),
                                      support::listed(keys)));
    }

    /// The list has a column for the state, and does not tell it.
    static bool isStateUntold(const exchange::ImportRow& row)
    {
        const auto state = row.facts.constFind(u"state"_s);
        return state != row.facts.constEnd() && state->isNull();
    }

    /// As the row tells it, or as the person does where it does not.
    std::optional<exchange::ToldState> stateOf(const exchange::ImportRow& row) const
    {
        if (!isStateUntold(row) || m_plan.untoldState.isEmpty())
            return m_kind.stateOf(row.facts);
        return m_kind.stateOf({{u"state"_s, m_plan.untoldState}});
    }

    /// A case that begins somewhere says that somebody decided so.
    void askForState(const exchange::ImportRow& row)
    {
        const domain::Noun& noun = *domain::noun(QString::fromLatin1(m_kind.noun));
        const QString title = row.values.value(QString::fromLatin1(noun.titleField)).toString();
        m_telling.refuse(
            row.line,
            tr("the list does not tell the state of %1, which is not in the register yet. Say which one it "
               "is, or fill the cell.")
                .arg(support::excerpt(title)),
            u"state"_s, RowFate::InQuestion, title);
    }

    /// A row that names what it is about by another name than the register finds it again by that.
    Result<Meant> meantBy(const exchange::ImportRow& row, const domain::FieldValues& values) const
    {
        DESK_ASSIGN(Meant meant, m_known.meantBy(row));
        const domain::Noun& noun = *domain::noun(QString::fromLatin1(m_kind.noun));
        const QString title = QString::fromLatin1(noun.titleField);
        if (meant.record || noun.field(title)->type != domain::FieldType::Record)
            return meant;
        DESK_ASSIGN(const auto named,
                    registry::readHead(m_office.file(), RecordId(values.value(title).toLongLong())));
        exchange::ImportRow renamed = row;
        renamed.values.insert(title, named.idText);
        renamed.naturalKey = exchange::naturalKey(m_kind, renamed.values, renamed.facts);
        return m_known.meantBy(renamed);
    }

    /// By its ID, as a list that a register wrote has it, or by what it is called.
    Result<RecordId> parentOf(const exchange::ImportRow& row)
    {
        const QString name = row.facts.value(u"belongs-to"_s).toString();
        if (name.isEmpty())
            return RecordId();
        if (m_kind.isOfRegisters || row.facts.contains(u"id"_s)) {
            DESK_ASSIGN(const RecordId parent, recordWithId(name));
            return parent.isValid() ? Result<RecordId>(parent)
                                    : support::fail(ErrorCode::NotFound,
                                                    tr("%1: there is no record “%2”.")
                                                        .arg(domain::headField("belongs-to").labelText(),
                                                             support::excerpt(name)));
        }
        DESK_ASSIGN(const auto owner, m_owners.named(name, domain::read(row.values, domain::shared::starts)));
        if (owner.isOneOfSeveral) {
            DESK_ASSIGN(const auto head, registry::readHead(m_office.file(), owner.record));
            m_telling.remark(tr("line %1: “%2” is taken to be %3.")
                                 .arg(QString::number(row.line), support::excerpt(name), head.idText));
        }
        return owner.record;
    }

    /// What it belongs to by its ID, by which the register knows it again.
    Result<exchange::ImportRow> withOwner(const exchange::ImportRow& row, RecordId parent) const
    {
        if (!parent.isValid() || row.facts.contains(u"id"_s))
            return row;
        DESK_ASSIGN(const auto head, registry::readHead(m_office.file(), parent));
        exchange::ImportRow named = row;
        named.facts.insert(u"belongs-to"_s, head.idText);
        named.naturalKey = exchange::naturalKey(m_kind, named.values, named.facts);
        return named;
    }

    static int yearOf(const exchange::ImportRow& row)
    {
        return row.facts.value(u"cycle"_s, domain::read(row.values, domain::shared::year)).toInt();
    }

    /// How the case of an imported record begins: where the file says it stood, on the day the file speaks
    /// of; editions of past cycles on the last day of their annual meeting.
    Opening openingFor(const exchange::ImportRow& row, const domain::Record& cycle) const
    {
        const auto state = stateOf(row);
        QDate day = row.facts.value(u"since"_s, row.facts.value(u"as-of"_s)).toDate();
        if (state && !day.isValid())
            day = cycle.head.id.isValid() ? cycle[domain::cycle::ends] : QDate(yearOf(row), 12, 31);
        const QString notes = row.facts.value(u"notes"_s).toString();
        return {.state = state ? state->state : QString(),
                .on = day.isValid() ? std::min(day, m_office.today()) : day,
                .reason = notes.isEmpty() ? tr("Imported from a list.")
                                          : tr("Imported from a list. Its notes: %1").arg(notes),
                .isTakenOver = true};
    }

    /// By its ID, as lists that were exported have it, or by its name; a person nobody knows yet is added.
    Result<RecordId> recordNamed(const domain::Field& field, const QString& name,
                                 const domain::FieldValues& facts)
    {
        const QString nounKey = QString::fromLatin1(field.refersTo);
        const domain::Noun& ofKind = *domain::noun(QString::fromLatin1(m_kind.noun));
        const bool isTitling = field.keyText() == QLatin1StringView(ofKind.titleField);
        const QString title = isTitling ? facts.value(u"title"_s).toString() : QString();
        DESK_ASSIGN(const RecordId told, recordWithId(name));
        if (told.isValid()) {
            DESK_ASSIGN(const auto head, registry::readHead(m_office.file(), told));
            const bool isOfNoun = !field.refersTo || head.noun == nounKey;
            if (isOfNoun && title.contains(head.title))
                return told;
            if (isOfNoun && !title.isEmpty() && !m_known.titling(title).isValid())
                return support::fail(
                    ErrorCode::NotFound,
                    tr("%1: “%2” is %3 here, and not who the row is titled by, “%4”.")
                        .arg(field.labelText(), name, support::excerpt(head.title), support::excerpt(title)));
            if (isOfNoun && title.isEmpty())
                return told;
        }
        DESK_ASSIGN(RecordId id, m_known.named(field, name, facts.value(u"email"_s).toString()));
        if (!id.isValid()) // another register's ID, of somebody who has another one here
            id = m_known.titling(title);
        if (id.isValid())
            return id;
        const domain::Noun& noun = *domain::noun(field.refersTo ? nounKey : QString::fromLatin1(m_kind.noun));
        // A name is all that is needed of a person or an organisation; a register's own list has IDs.
        if (!field.refersTo || !canBeMerged(nounKey) || facts.contains(u"id"_s))
            return support::fail(
                ErrorCode::NotFound,
                tr("%1: there is no record “%2”.").arg(field.labelText(), support::excerpt(name)));
        domain::FieldValues values = fitting(noun, facts);
        values.insert(u"name"_s, name);
        DESK_ASSIGN(id, writeRecord(m_office, {.noun = nounKey, .values = values}));
        m_known.rememberName(nounKey, name, id);
        m_added = id;
        return id;
    }

    /// What a row told of whom it names.
    struct Completed
    {
        std::vector<ImportedValue> values = {};
        bool isInQuestion = false;
    };
    /// Brings up to date whom the row names; of another address it is asked, as for a list of people.
    Result<Completed> complete(const exchange::ImportRow& row, const domain::FieldValues& values)
    {
        const domain::Noun& noun = *domain::noun(QString::fromLatin1(m_kind.noun));
        const domain::Field& title = *noun.field(QString::fromLatin1(noun.titleField));
        if (title.type != domain::FieldType::Record || !canBeMerged(QString::fromLatin1(title.refersTo)) ||
            row.facts.contains(u"id"_s))
            return Completed();
        DESK_ASSIGN(const domain::Record named,
                    readRecord(m_office, RecordId(values.value(title.keyText()).toLongLong())));
        if (named.head.id == std::exchange(m_added, RecordId())) {
            domain::FieldValues all = named.values;
            all.remove(QString::fromLatin1(named.noun().titleField));
            DESK_ASSIGN(auto told, m_telling.changes({named.head, {}}, all));
            return Completed{std::move(told)};
        }
        domain::FieldValues better = newsOf(named, row.facts);
        const QString contact = contactOf(named.noun()).keyText();
        if (better.value(contact).toString().compare(named.values.value(contact).toString(),
                                                     Qt::CaseInsensitive) == 0)
            better.remove(contact);
        const bool isConflict = better.contains(contact) && !named.values.value(contact).isNull();
        if (isConflict)
            m_telling.countConflict();
        if (isConflict && m_onConflict == OnConflict::Keep)
            better.remove(contact);
        DESK_ASSIGN(auto changes, m_telling.changes(named, better));
        if (!better.isEmpty())
            DESK_TRY(writeFields(m_office, named, better));
        return Completed{std::move(changes), isConflict && m_onConflict == OnConflict::Refuse};
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
    static domain::FieldValues fitting(const domain::Noun& noun, domain::FieldValues values)
    {
        const auto fits = [&](const QString& key) { return noun.field(key) != nullptr; };
        if (!std::all_of(values.keyBegin(), values.keyEnd(),
                         fits)) // or they stay the row's own, in one place
            values.removeIf([&](const auto& value) { return !fits(value.key()); });
        return values;
    }

    /// An edition continues the one before it of the same theme. B16-3
    domain::FieldValues continued(const domain::Noun& noun, domain::FieldValues values) const
    {
        if (noun.naming != domain::Naming::YearAndName)
            return values;
        const RecordId before = m_known.editionBefore(domain::read(values, domain::shared::title),
                                                      domain::read(values, domain::shared::year));
        if (before.isValid())
            values.insert(domain::shared::previousEdition.keyText(), before.value());
        return values;
    }

    /// An empty cell says nothing, nor does another case of a name; only what the file knows better is
    /// changed.
    domain::FieldValues changed(const Meant& meant, const domain::FieldValues& values) const
    {
        const domain::Record& record = *meant.record;
        domain::FieldValues told = fitting(record.noun(), values);
        // The list still names the day that was moved since.
        if (const QDate first = domain::read(record.values, domain::milestone::originally);
            first.isValid() && domain::read(told, domain::milestone::starts) == first) {
            told.remove(domain::milestone::starts.keyText());
            told.remove(domain::milestone::ends.keyText());
        }
        domain::FieldValues changed = newsOf(record, told);
        changed.removeIf([&](const auto& news) {
            return meant.notNews.contains(news.key()) || isSameKey(news.key(), news.value(), record);
        });
        return changed;
    }

    /// What the row says of the record, and the register does not.
    static domain::FieldValues newsOf(const domain::Record& record, const domain::FieldValues& told)
    {
        domain::FieldValues news = fitting(record.noun(), told);
        news.removeIf([&](const auto& value) {
            return value.value().isNull() || value.value() == record.values.value(value.key());
        });
        return news;
    }

    bool isSameKey(const QString& field, const QVariant& value, const domain::Record& record) const
    {
        return std::ranges::any_of(m_kind.naturalKey,
                                   [&](const char* key) { return field == QLatin1StringView(key); }) &&
               value.toString().compare(record.values.value(field).toString(), Qt::CaseInsensitive) == 0;
    }

    Status update(const exchange::ImportRow& row, const Meant& meant, const domain::FieldValues& values)
    {
        const domain::Record& record = *meant.record;
        m_known.claim(record.head.id);
        remarkOnState(row, record);
        if (isStateUntold(row))
            m_telling.remarkNoState(row.line);
        domain::FieldValues better = changed(meant, values);
        const bool isInQuestion = isConflict(record, better);
        if (isInQuestion)
            m_telling.countConflict();
        if (isInQuestion && m_onConflict == OnConflict::Keep)
            better.remove(QString::fromLatin1(m_kind.apart));
        if (!better.isEmpty())
            DESK_TRY(writeFields(m_office, record, better));
        DESK_ASSIGN(const Completed completed, complete(row, values));
        DESK_ASSIGN(auto changes, m_telling.changes(record, better));
        changes.insert(changes.end(), completed.values.begin(), completed.values.end());
        m_telling.tellKnown(row, record.head, std::move(changes),
                            completed.isInQuestion || (isInQuestion && m_onConflict == OnConflict::Refuse));
        domain::Record now = record;
        now.values.insert(better);
        m_known.remember(now);
        return {};
    }

    /// A list does not move a case: that is a step, with its findings.
    void remarkOnState(const exchange::ImportRow& row, const domain::Record& record)
    {
        const auto state = m_kind.stateOf(row.facts);
        const domain::CaseState& stands = record.head.caseState;
        const QString said = state ? state->state : QString();
        const bool isSaid = said.isEmpty() ? stands.category != "closed"_L1 : said == stands.state;
        const procedure::Procedure* const procedure =
            m_office.procedures().find(stands.procedure, stands.version);
        if (state && !isSaid && procedure && procedure->state(stands.state))
            m_telling.remark(tr("line %1: the list says “%2” of %3, which stays “%4” until a step is taken.")
                                 .arg(QString::number(row.line), state->word, record.head.idText,
                                      procedure->state(stands.state)->labelText()));
    }

    /// Another value of what tells namesakes apart.
    bool isConflict(const domain::Record& record, const domain::FieldValues& better) const
    {
        const QString apart = QString::fromLatin1(m_kind.apart);
        return better.contains(apart) && !record.values.value(apart).isNull();
    }

    Office& m_office;
    const exchange::ImportPlan& m_plan;
    const exchange::ImportKind& m_kind;
    KnownRecords m_known;
    NamedOwners m_owners;
    OnConflict m_onConflict;
    RowTelling m_telling;
    QHash<QString, RecordId> m_fileIds; ///< what rows with an ID of the list became
    RecordId m_added;                   ///< whom the row in hand names and nobody knew
};

} // namespace

Result<ImportReport> importPlan(Office& office, const exchange::ImportPlan& plan, bool isDryRun,
                                OnConflict onConflict, const std::function<bool(qsizetype)>& goOn,
                                const std::function<Status(const ImportReport&)>& beforeStoring)
{
    DESK_ASSIGN(KnownRecords known, KnownRecords::read(office, plan));
    registry::Transaction transaction(office.file(),
                                      note(office, "import", tr("Import %1").arg(plan.kind->labelText())));
    std::optional<Importer> importer(std::in_place, office, plan, std::move(known), onConflict);
    const QList<qsizetype> order = rowOrder(plan);
    DESK_TRY(registry::inSlices(
        order.size(), [&](qsizetype i) { return importer->store(plan.rows[order[i]]); }, goOn));
    ImportReport report = importer->report();
    importer.reset(); // what it knows of a large list makes room for what is saved
    report.isDryRun = isDryRun;
    if (beforeStoring)
        DESK_TRY(beforeStoring(report));
    if (isDryRun)
        return report;
    if (onConflict == OnConflict::Refuse && report.conflicts > 0)
        return support::fail(questionOf(*plan.kind, report));
    DESK_TRY(office.commit(transaction));
    return report;
}

} // namespace office
