#include "core/office/transfer/known_records.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/texts.h"
#include "core/office/people/merging.h"
#include "core/register/merging.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::FieldValues;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

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

QString idTexts(const QHash<RecordId, Record>& records, const QList<RecordId>& ids)
{
    QStringList texts;
    for (const RecordId id : ids)
        texts << records[id].head.idText;
    texts.sort();
    return support::listed(support::firstOf(texts));
}

} // namespace

const domain::Field& contactOf(const domain::Noun& noun)
{
    return *noun.field(noun.keyText() == "person"_L1 ? u"email"_s : u"website"_s);
}

Result<KnownRecords> KnownRecords::read(Office& office, const exchange::ImportPlan& plan)
{
    KnownRecords known(office, *plan.kind);
    DESK_TRY(known.readCycles(office));
    const auto nouns = nounsOf(*plan.kind);
    for (const domain::Noun* noun : nouns)
        DESK_TRY(known.readRecords(office, *noun));
    DESK_TRY(known.readNames(office, *nouns.front()));
    if (plan.kind->apart)
        DESK_TRY(known.readFormerSpellings(office, *nouns.front()));
    DESK_TRY(known.readFormerNames(office));
    for (const exchange::ImportRow& row : plan.rows)
        if (const RecordId id = known.byId(row); id.isValid())
            known.m_claimed << id;
        else if (const RecordId same = known.byKey(row); same.isValid())
            known.m_claimed << same;
    return known;
}

Status KnownRecords::readCycles(Office& office)
{
    DESK_ASSIGN(const auto all, cycles(office));
    for (const Record& cycle : all) {
        m_cycles.insert(cycle[domain::cycle::year], cycle);
        m_years.insert(cycle.head.id, cycle[domain::cycle::year]);
    }
    return {};
}

Status KnownRecords::readRecords(Office& office, const domain::Noun& noun)
{
    DESK_ASSIGN(const auto records, registry::readRecords(office.file(), noun));
    const QString title = QString::fromLatin1(noun.titleField);
    for (const Record& record : records) {
        remember(record);
        if (noun.field(title)->type == domain::FieldType::Record) { // named by its ID or by its name
            const FieldValues facts = factsOf(record.head);
            FieldValues values = record.values;
            DESK_ASSIGN(const auto named,
                        registry::readHead(office.file(), RecordId(values.value(title).toLongLong())));
            for (const QString& name : {named.idText, named.title}) {
                values.insert(title, name);
                rememberKey(values, facts, record.head.id);
            }
        }
    }
    return {};
}

void KnownRecords::remember(const Record& record)
{
    const RecordId id = record.head.id;
    const FieldValues facts = factsOf(record.head);
    m_records.insert(id, record);
    m_byId.insert(record.head.idText, id);
    rememberEdition(record.head);
    rememberKey(record.values, facts, id);
    if (const QDate first = domain::read(record.values, domain::milestone::originally); first.isValid()) {
        FieldValues values = record.values;
        values.insert(domain::milestone::starts.keyText(), first);
        m_byKey[exchange::naturalKey(*m_kind, values, facts)].prepend(id);
    }
    if (QList<RecordId>& same = m_byName[nameKey(record.head.title)]; m_kind->apart && !same.contains(id))
        same << id;
}

QString KnownRecords::withoutUntold(const FieldValues& values, const FieldValues& facts) const
{
    FieldValues told = values;
    told.remove(QString::fromLatin1(m_kind->untold));
    return exchange::naturalKey(*m_kind, told, facts);
}

void KnownRecords::rememberKey(const FieldValues& values, const FieldValues& facts, RecordId record)
{
    m_byKey[exchange::naturalKey(*m_kind, values, facts)].prepend(record);
    if (m_kind->untold)
        m_byPartOfKey[withoutUntold(values, facts)].prepend(record);
}

Status KnownRecords::readNames(Office& office, const domain::Noun& noun)
{
    for (const domain::Field& field : noun.fields) {
        if (field.type != domain::FieldType::Record || !field.refersTo)
            continue;
        const domain::Noun& other = *domain::noun(QString::fromLatin1(field.refersTo));
        QHash<QString, QList<RecordId>> names;
        DESK_ASSIGN(const auto records, registry::readRecords(office.file(), other));
        for (const Record& record : records) {
            names[nameKey(record.head.title)] << record.head.id;
            if (const QString email = domain::read(record.values, domain::person::email); !email.isEmpty())
                m_emails.insert(record.head.id, email.toCaseFolded());
            if (field.keyText() == QLatin1StringView(noun.titleField))
                m_titling[domain::displayTitle({.noun = noun.keyText(), .title = record.head.title})]
                    << record.head.id;
        }
        if (canBeMerged(other.keyText())) {
            DESK_ASSIGN(const auto former, registry::formerSpellings(office.file(), other, contactOf(other)));
            const auto now = names;
            for (const registry::FormerSpelling& spelling : former)
                if (const QString key = nameKey(spelling.name);
                    !key.isEmpty() && !now.contains(key) && !names[key].contains(spelling.record))
                    names[key] << spelling.record;
        }
        m_named.insert(other.keyText(), names);
    }
    return {};
}

Status KnownRecords::readFormerSpellings(Office& office, const domain::Noun& noun)
{
    DESK_ASSIGN(const auto former, registry::formerSpellings(office.file(), noun, contactOf(noun)));
    for (const registry::FormerSpelling& spelling : former) {
        if (!m_records.contains(spelling.record))
            continue;
        if (!spelling.contact.isEmpty())
            m_formerApart[spelling.record] << spelling.contact.toCaseFolded();
        QList<RecordId>& same = m_formerly[nameKey(spelling.name)];
        if (!spelling.name.isEmpty() && !same.contains(spelling.record))
            same << spelling.record;
    }
    return {};
}

/// Lists that others wrote before a renaming, or that have not heard of it.
Status KnownRecords::readFormerNames(Office& office)
{
    DESK_ASSIGN(const auto names, registry::readRecords(office.file(), *domain::noun(u"former-name"_s)));
    for (const Record& name : names) {
        const auto owner = m_records.constFind(name.head.parent);
        if (owner == m_records.cend())
            continue;
        FieldValues values = owner->values;
        values.insert(QString::fromLatin1(owner->noun().titleField), name[domain::shared::name]);
        values.insert(domain::shared::acronym.keyText(), name[domain::shared::acronym]);
        const QString key = exchange::naturalKey(*m_kind, values, factsOf(owner->head));
        if (!m_byKey.contains(key))
            m_byFormerKey.insert(key, owner->head.id);
    }
    return {};
}

FieldValues KnownRecords::factsOf(const domain::RecordHead& head)
{
    FieldValues facts{{u"cycle"_s, qint64(m_years.value(head.parent))}};
    const bool saysOwner = std::ranges::any_of(
        m_kind->naturalKey, [](const char* key) { return qstrcmp(key, "belongs-to") == 0; });
    if (!saysOwner || !head.parent.isValid())
        return facts;
    QString& owner = m_owners[head.parent];
    if (owner.isEmpty())
        if (const auto read = registry::readHead(m_office->file(), head.parent))
            owner = read->idText;
    facts.insert(u"belongs-to"_s, owner);
    return facts;
}

/// Another register gives the same IDs to others: the name must agree.
RecordId KnownRecords::byId(const exchange::ImportRow& row) const
{
    const RecordId id = m_byId.value(row.facts.value(u"id"_s).toString());
    if (!id.isValid())
        return {};
    const Record& record = m_records[id];
    const QString title = QString::fromLatin1(record.noun().titleField);
    const bool isNamedByRecord = record.noun().field(title)->type == domain::FieldType::Record;
    const QList<RecordId> sameKey = m_kind->untold ? m_byPartOfKey.value(withoutUntold(row.values, row.facts))
                                                   : m_byKey.value(row.naturalKey);
    const bool isSame = isNamedByRecord ? sameKey.contains(id)
                                        : nameKey(row.values.value(title).toString()) ==
                                              nameKey(record.values.value(title).toString());
    return isSame ? id : RecordId();
}

RecordId KnownRecords::byKey(const exchange::ImportRow& row) const
{
    QList<RecordId> same = m_byKey.value(row.naturalKey);
    if (m_kind->untold && same.isEmpty()) {
        const QString untold = QString::fromLatin1(m_kind->untold);
        same = m_byPartOfKey.value(withoutUntold(row.values, row.facts));
        if (!row.values.value(untold).isNull()) // of another time than theirs
            same.removeIf([&](RecordId id) { return !m_records[id].values.value(untold).isNull(); });
    }
    if (!row.facts.contains(u"id"_s))
        return same.value(0);
    const auto free = std::ranges::find_if(same, [&](RecordId id) { return !m_taken.contains(id); });
    return free == same.end() ? RecordId() : *free;
}

QList<RecordId> KnownRecords::namesakes(const QString& name) const
{
    const QString key = nameKey(name);
    return m_byName.contains(key) ? m_byName[key] : m_formerly.value(key);
}

Result<Meant> KnownRecords::meantBy(const exchange::ImportRow& row) const
{
    if (const RecordId id = byId(row); id.isValid())
        return Meant{.record = m_records[id]};
    if (const RecordId id = byKey(row); id.isValid())
        return Meant{.record = m_records[id]};
    if (const RecordId id = m_byFormerKey.value(row.naturalKey); id.isValid())
        return Meant{.record = m_records[id],
                     .notNews = {QString::fromLatin1(m_records[id].noun().titleField),
                                 domain::shared::acronym.keyText()}};
    if (!m_kind->apart)
        return Meant{};
    const QString nameField = QString::fromLatin1(m_kind->naturalKey.front());
    const QString apart = QString::fromLatin1(m_kind->apart);
    const QString name = row.values.value(nameField).toString();
    const QString contact = row.values.value(apart).toString().toCaseFolded();
    QList<RecordId> same = namesakes(name);
    const auto isKnownBy = [&](RecordId id) {
        return m_records[id].values.value(apart).toString().toCaseFolded() == contact ||
               m_formerApart.value(id).contains(contact);
    };
    if (!contact.isEmpty()) {
        if (const auto known = std::ranges::find_if(same, isKnownBy); known != same.end())
            same = {*known};
        else // each of those is another row's
            same.removeIf([&](RecordId id) { return m_claimed.contains(id); });
    }
    if (same.isEmpty())
        return Meant{};
    if (same.size() > 1)
        return fail(ErrorCode::BadInput,
                    tr("“%1” can be each of these: %2. Say which one by its %3 of now.")
                        .arg(support::excerpt(name), idTexts(m_records, same),
                             domain::noun(QString::fromLatin1(m_kind->noun))->field(apart)->labelText()));
    Meant meant{.record = m_records[same.front()]};
    if (nameKey(meant.record->head.title) != nameKey(name))
        meant.notNews << nameField;
    if (m_formerApart.value(same.front()).contains(contact))
        meant.notNews << apart;
    return meant;
}

Result<RecordId> KnownRecords::named(const domain::Field& field, const QString& name,
                                     const QString& email) const
{
    const QList<RecordId> same = m_named.value(QString::fromLatin1(field.refersTo)).value(nameKey(name));
    QList<RecordId> reached = same;
    reached.removeIf([&](RecordId id) { return m_emails.value(id) != email.toCaseFolded(); });
    if (reached.size() == 1 && !email.isEmpty())
        return reached.front();
    if (same.size() > 1)
        return fail(ErrorCode::BadInput,
                    tr("%1: %2 records are called “%3”; name one by its ID.")
                        .arg(field.labelText(), QString::number(same.size()), support::excerpt(name)));
    return same.value(0);
}

RecordId KnownRecords::titling(const QString& title) const
{
    const QList<RecordId> same = m_titling.value(title);
    return same.size() == 1 ? same.front() : RecordId();
}

void KnownRecords::rememberName(const QString& noun, const QString& name, RecordId record)
{
    m_named[noun][nameKey(name)] = {record};
}

RecordId KnownRecords::editionBefore(const QString& title, int year) const
{
    const QMap<int, RecordId> editions = m_editions.value(themeKey(title));
    const auto next = editions.lowerBound(year);
    return next == editions.begin() ? RecordId() : *std::prev(next);
}

void KnownRecords::rememberEdition(const domain::RecordHead& head)
{
    if (domain::noun(head.noun)->naming == domain::Naming::YearAndName)
        m_editions[themeKey(head.title)].insert(head.year, head.id);
}

} // namespace office
