#include "core/office/transfer/exports.h"

#include "core/office/calendar/calendar.h"
#include "core/office/desk/lists.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/tombstone.h"
#include "core/office/desk/writing.h"
#include "core/office/people/people.h"
#include "core/procedure/deadline.h"
#include "core/register/journal.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <map>

namespace office {

using namespace Qt::StringLiterals;
using document::Distribution;
using domain::FieldType;
using domain::Record;
using exchange::CalendarEvent;

namespace {

constexpr int kAlarmDays = 7;

/// Editions of one name are told apart by their year.
QString titleInItsYear(const domain::RecordHead& head)
{
    const bool isEdition = domain::noun(head.noun)->naming == domain::Naming::YearAndName;
    return isEdition ? tr("%1 (%2)").arg(domain::displayTitle(head), QString::number(head.year))
                     : domain::displayTitle(head);
}

/// The readable IDs and the titles of the records that others point to, each read once.
class Names
{
public:
    Names(Office& office, domain::Audience audience)
        : m_office(office)
        , m_audience(audience)
    {
    }

    /// Null for no record, and for one that the audience may not know of.
    Result<QVariant> idText(RecordId id)
    {
        if (!id.isValid())
            return QVariant();
        if (const auto known = m_names.constFind(id); known != m_names.constEnd())
            return *known;
        DESK_ASSIGN(const auto head, registry::readHead(m_office.file(), id));
        const bool isKnown = domain::mayRead(m_audience, head);
        if (isKnown) // a holder of a role is named with it, whoever may read the person's own record
            m_titles.insert(head.idText, titleInItsYear(head));
        return *m_names.insert(id, isKnown ? QVariant(head.idText) : QVariant());
    }
    /// By readable ID, of those that were asked for.
    const QHash<QString, QString>& titles() const { return m_titles; }

private:
    Office& m_office;
    domain::Audience m_audience;
    QHash<RecordId, QVariant> m_names;
    QHash<QString, QString> m_titles;
};

QVariant known(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant known(QDate day) { return day.isValid() ? QVariant(day) : QVariant(); }

/// A deadline of its own stands among the noun's fields already.
bool hasDeadlineColumns(const domain::Noun& noun) { return noun.procedure && !noun.dueField; }

/// What the keys of states are called in the procedure's versions, the newest last.
QHash<QString, QString> stateLabels(const Office& office, const domain::Noun& noun)
{
    QHash<QString, QString> labels;
    for (const procedure::Procedure& procedure : office.procedures().all())
        if (noun.procedure && procedure.key == QLatin1StringView(noun.procedure))
            for (const procedure::State& state : procedure.states)
                labels.insert(state.key, state.labelText());
    return labels;
}

/// A word of a sentence, alone in its cell.
QString asBeginning(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

QHash<QString, QString> categoryLabels()
{
    using enum procedure::Category;
    QHash<QString, QString> labels;
    for (const auto category : {Intake, Active, AtRisk, Closed})
        labels.insert(procedure::categoryKey(category), asBeginning(procedure::categoryLabel(category)));
    return labels;
}

QList<exchange::SheetColumn> sharedColumns(const domain::Noun& noun)
{
    QList<const char*> keys{"id", "title"};
    if (noun.procedure)
        keys << "state"
             << "category"
             << "since";
    if (hasDeadlineColumns(noun))
        keys << "due-on";
    keys << "belongs-to"
         << "noun";
    QList<exchange::SheetColumn> columns;
    for (const char* const key : keys)
        columns << domain::sheetColumn(domain::headField(key));
    return columns;
}

/// What is owed, and by whom, is not for the public.
Result<QVariantList> sharedValues(const domain::Noun& noun, const domain::RecordHead& head, Names& names,
                                  domain::Audience audience)
{
    QVariantList row{head.idText, domain::displayTitle(head)};
    if (noun.procedure)
        row << known(head.caseState.state) << known(head.caseState.category) << known(head.caseState.since);
    if (hasDeadlineColumns(noun))
        row << (audience == domain::Audience::Public ? QVariant() : known(head.deadline.on));
    DESK_ASSIGN(const QVariant parent, names.idText(head.parent));
    row << parent << head.noun;
    return row;
}

/// "Ama Mensah, MAG facilitator: Gender and Digital Rights".
QString roleTitle(const Record& role, const QString& where)
{
    const QString who = support::listed({role.head.title, domain::kRoles.label(role[domain::role::role])});
    return where.isEmpty() ? who : tr("%1: %2").arg(who, where);
}

/// A field called "title" says what the shared title says.
bool isOwnColumn(const domain::Noun& noun, const domain::Field& field, domain::Audience audience)
{
    return field.keyText() != u"title" && domain::mayRead(audience, noun, field);
}

Status refuseUnreadable(const domain::Noun& noun, domain::Audience audience)
{
    if (domain::mayRead(audience, noun))
        return {};
    return support::fail(
        support::ErrorCode::RefusedByRule,
        tr("Only for the office itself: %1. A list of them can only be internal.").arg(noun.pluralText()));
}

/// Days of the office's own planning are announced; meetings of others are only shown.
bool isAnnounced(const CalendarEntry& entry)
{
    return entry.isDeadline || entry.band == CalendarBand::Milestones || entry.band == CalendarBand::Letters;
}

/// The readable ID is unique in the register, and what follows it among registers.
QString uidOf(const QString& idText, const QString& identity)
{
    return idText + u'@' + identity + u".secretariat-desk"_s;
}

QString idOf(const CalendarEntry& entry)
{
    return entry.part.isEmpty() ? entry.record.idText : entry.record.idText + u'-' + entry.part;
}

/// Whether what is held of a person is still needed is the office's own question.
bool isOfOffice(const CalendarEntry& entry)
{
    return entry.band == CalendarBand::Letters || entry.record.noun == "person"_L1;
}

/// The calendar of the year names no people and tells of meetings what every reader may know; of applications
/// not even that they are there.
bool isNamedTo(domain::Audience audience, const domain::RecordHead& head)
{
    return !domain::noun(head.noun)->leadsTo || domain::mayRead(audience, head);
}

bool isFor(const CalendarEntry& entry, Distribution distribution)
{
    switch (distribution) {
    case Distribution::Internal:
        return true;
    case Distribution::Mag:
        return !isOfOffice(entry) && isNamedTo(domain::Audience::Mag, entry.record);
    default:
        return !isOfOffice(entry) && isNamedTo(domain::Audience::Public, entry.record) &&
               entry.band != CalendarBand::Deadlines && !entry.isDeadline;
    }
}

/// "Annual report 2021 (Dynamic Coalition on Privacy)": in a calendar of many, whose day it is.
QString titleOf(const CalendarEntry& entry)
{
    const bool isOwnerNamed = entry.owner.isEmpty() || entry.title.contains(entry.owner, Qt::CaseInsensitive);
    const QString title = isOwnerNamed ? entry.title : tr("%1 (%2)").arg(entry.title, entry.owner);
    return entry.isDeadline ? tr("Due: %1").arg(title) : title;
}

/// A week ahead, or as the day begins where that week has begun; none for today and for what is past.
std::optional<int> alarmOf(const CalendarEntry& entry, QDate today)
{
    if (!isAnnounced(entry) || entry.starts <= today)
        return std::nullopt;
    return today.daysTo(entry.starts) > kAlarmDays ? kAlarmDays : 0;
}

CalendarEvent eventOf(const CalendarEntry& entry, Distribution distribution, QDate today)
{
    QStringList description;
    if (distribution == Distribution::Internal)
        description << entry.summary;
    if (isAnnounced(entry) && entry.record.noun != "cycle"_L1)
        description << tr("Time: %1").arg(procedure::timeZoneRule());
    description.removeAll(QString());
    return {.uid = {},
            .title = titleOf(entry),
            .starts = entry.starts,
            .ends = entry.ends,
            .place = entry.place,
            .description = description.join(u'\n'),
            .link = distribution == Distribution::Internal || entry.isLinkForAll ? entry.link : QString(),
            .category = domain::noun(entry.record.noun)->labelText(),
            .alarmDaysBefore = entry.isCalledOff ? std::nullopt : alarmOf(entry, today),
            .isCancelled = entry.isCalledOff};
}

/// Gives entries what other programs tell them apart by: whose they are, and how new.
class CalendarExporter
{
public:
    CalendarExporter(Office& office, const QString& name, const QString& identity, Distribution distribution)
        : m_office(office)
        , m_identity(identity)
        , m_distribution(distribution)
    {
        m_calendar.name = name;
    }

    Status add(CalendarEntry entry)
    {
        if (entry.record.parent.isValid()) {
            DESK_ASSIGN(const auto owner, registry::readHead(m_office.file(), entry.record.parent));
            if (!isNamedTo(document::audienceOf(m_distribution), owner))
                entry.owner.clear();
        }
        CalendarEvent event = eventOf(entry, m_distribution, m_office.today());
        DESK_TRY(stamp(event, idOf(entry), entry.record.id, entry.record.parent));
        m_calendar.given.push_back({.id = idOf(entry),
                                    .record = entry.record.id,
                                    .year = entry.year,
                                    .starts = entry.starts,
                                    .title = event.title});
        m_calendar.events.append(event);
        return {};
    }

    Status callOff(const registry::ExportedEntry& gone)
    {
        // It may have been given to other readers.
        const QString title = m_distribution == Distribution::Internal ? gone.title : tr("Called off");
        CalendarEvent event{.uid = {}, .title = title, .starts = gone.starts, .ends = {}};
        const auto head = registry::readHead(m_office.file(), gone.record);
        DESK_TRY(stamp(event, gone.id, gone.record, head ? head->parent : RecordId()));
        event.isCancelled = true;
        m_calendar.events.append(event);
        return {};
    }

    CalendarExport take() { return std::move(m_calendar); }

private:
    Status stamp(CalendarEvent& event, const QString& id, RecordId record, RecordId owner)
    {
        event.uid = uidOf(id, m_identity);
        DESK_ASSIGN(const auto change, registry::lastChange(m_office.file(), record, owner));
        event.sequence = int(change.entry);
        event.changedAt = change.at;
        return {};
    }

    Office& m_office;
    QString m_identity;
    Distribution m_distribution;
    CalendarExport m_calendar;
};

} // namespace

namespace {

/// Of applications that are open or were refused, readers outside learn not even that they are there.
Result<bool> mayNameOwner(Office& office, RecordId owner, domain::Audience audience)
{
    if (!owner.isValid() || audience == domain::Audience::Internal)
        return true;
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), owner));
    return !domain::noun(head.noun)->leadsTo || domain::mayRead(audience, head);
}

} // namespace

// All but the last: a list of one kind has it in its heading.
qsizetype headColumns(const domain::Noun& noun) { return sharedColumns(noun).size() - 1; }

Result<bool> isReadable(Office& office, const Record& record, domain::Audience audience)
{
    if (!domain::mayRead(audience, record))
        return false;
    DESK_ASSIGN(const bool isOwnerNamed, mayNameOwner(office, record.head.parent, audience));
    if (!isOwnerNamed)
        return false; // it would tell that there is an application
    const domain::Field& title = *record.noun().field(QString::fromLatin1(record.noun().titleField));
    if (audience == domain::Audience::Internal || title.type != FieldType::Record)
        return true;
    const RecordId other(record.values.value(title.keyText()).toLongLong());
    if (!other.isValid())
        return true;
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), other));
    return domain::mayRead(audience, head);
}

Result<std::vector<RoleLine>> rolesFor(Office& office, std::vector<RoleLine> roles, domain::Audience audience)
{
    std::vector<RoleLine> told;
    for (RoleLine& role : roles) {
        DESK_ASSIGN(const bool isOwnerNamed, mayNameOwner(office, role.workstream, audience));
        if (isOwnerNamed)
            told.push_back(std::move(role));
    }
    return told;
}

QDateTime fileStamp(Office& office)
{
    const auto last = registry::journalPage(office.file(), 1);
    return last && !last->empty() ? last->front().recordedAt
                                  : QDateTime(office.today(), QTime(12, 0), Qt::UTC);
}

Result<exchange::Sheet> sheetOf(Office& office, const domain::Noun& noun, std::span<const Record> records,
                                domain::Audience audience)
{
    DESK_TRY(refuseUnreadable(noun, audience));
    exchange::Sheet sheet{noun.pluralText(), sharedColumns(noun), {}};
    for (exchange::SheetColumn& column : sheet.columns) {
        if (column.key == "state"_L1)
            column.labels = stateLabels(office, noun);
        else if (column.key == "category"_L1)
            column.labels = categoryLabels();
        else if (column.key == "noun"_L1)
            column.labels.insert(noun.keyText(), noun.labelText());
    }
    for (const domain::Field& field : noun.fields)
        if (isOwnColumn(noun, field, audience))
            sheet.columns << domain::sheetColumn(field);
    QHash<RecordId, QDate> takenOver;
    if (noun.procedure) {
        sheet.columns << domain::sheetColumn(domain::headField("since-is"));
        std::vector<RecordId> ids;
        for (const Record& record : records)
            ids.push_back(record.head.id);
        DESK_ASSIGN(takenOver, daysTakenOver(office, ids));
    }
    sheet.columns << domain::sheetColumn(domain::headField("is-sample"));

    Names names(office, audience);
    for (const Record& record : records) {
        DESK_ASSIGN(const bool isShown, isReadable(office, record, audience));
        if (!isShown)
            continue;
        DESK_ASSIGN(QVariantList row, sharedValues(noun, record.head, names, audience));
        if (record.head.noun == "role"_L1)
            row[1] = roleTitle(record, names.titles().value(row[row.size() - 2].toString()));
        for (const domain::Field& field : noun.fields) {
            if (!isOwnColumn(noun, field, audience))
                continue;
            QVariant value =
                domain::mayRead(audience, record, field) ? record.values.value(field.keyText()) : QVariant();
            if (field.type == FieldType::Record) {
                DESK_ASSIGN(value, names.idText(RecordId(value.toLongLong())));
            }
            row << value;
        }
        if (noun.procedure) {
            const QDate since = record.head.caseState.since;
            const bool isTakenOver = takenOver.value(record.head.id) == since;
            row << (since.isValid() ? QVariant(domain::sinceIs(isTakenOver)) : QVariant());
        }
        row << record.head.isSample;
        sheet.rows << row;
    }
    for (exchange::SheetColumn& column : sheet.columns)
        if (column.type == FieldType::Record || column.key == "belongs-to"_L1) {
            column.namesRecords = true;
            column.labels = names.titles();
        }
    return sheet;
}

Result<exchange::Sheet> sheetOf(Office& office, std::span<const RecordId> ids, const QString& title,
                                domain::Audience audience)
{
    DESK_ASSIGN(const auto found, registry::readRecords(office.file(), ids));
    std::map<QString, std::vector<Record>> byNoun;
    for (const Record& record : found) {
        DESK_ASSIGN(const bool isShown, isReadable(office, record, audience));
        if (isShown)
            byNoun[record.head.noun].push_back(record);
    }
    exchange::Sheet all{title, {}, {}};
    QHash<QString, qsizetype> places; // of the columns, by key
    QHash<RecordId, QHash<QString, QVariant>> rows;
    for (const auto& [noun, records] : byNoun) {
        DESK_ASSIGN(const auto sheet, sheetOf(office, *domain::noun(noun), records, audience));
        for (const exchange::SheetColumn& column : sheet.columns) {
            const auto place = places.constFind(column.key);
            if (place == places.cend()) {
                places.insert(column.key, all.columns.size());
                all.columns << column;
            } else {
                if (all.columns[*place].label != column.label)
                    all.columns[*place].label = column.key; // one name for what each kind calls otherwise
                all.columns[*place].labels.insert(column.labels);
            }
        }
        for (size_t row = 0; row < records.size(); ++row)
            for (qsizetype column = 0; column < sheet.columns.size(); ++column)
                rows[records[row].head.id].insert(sheet.columns[column].key,
                                                  sheet.rows[qsizetype(row)][column]);
    }
    for (const RecordId id : ids) {
        const auto row = rows.constFind(id);
        if (row == rows.cend())
            continue; // it is gone, or not theirs to read
        QVariantList cells;
        for (const exchange::SheetColumn& column : std::as_const(all.columns))
            cells << row->value(column.key);
        all.rows << cells;
    }
    return all;
}

Result<CalendarExport> exportCalendar(Office& office, int year, Distribution distribution)
{
    // Also with one cycle alone: what moved to another cycle is not gone.
    DESK_ASSIGN(const auto entries, calendarToRead(office));
    DESK_ASSIGN(const auto earlier, registry::exportedEntries(office.file()));
    DESK_ASSIGN(const QString identity, registry::readIdentity(office.file()));
    const QString name = year ? tr("IGF %1").arg(QString::number(year)) : tr("IGF workstreams");
    CalendarExporter exporter(office, name, identity, distribution);
    QSet<QString> present;
    for (const CalendarEntry& entry : entries) {
        present.insert(idOf(entry));
        if ((!year || entry.year == year) && isFor(entry, distribution))
            DESK_TRY(exporter.add(entry));
    }
    for (const registry::ExportedEntry& entry : earlier)
        if (!present.contains(entry.id) && (!year || entry.year == year))
            DESK_TRY(exporter.callOff(entry));
    return exporter.take();
}

Status rememberExport(Office& office, const CalendarExport& calendar)
{
    registry::Transaction transaction(office.file(),
                                      note(office, "export-calendar", tr("Export the calendar")));
    DESK_TRY(registry::rememberExported(office.file(), calendar.given));
    return office.commit(transaction);
}

Result<QList<exchange::Contact>> contacts(Office& office, exchange::Audience audience)
{
    DESK_ASSIGN(const auto people, recordsOf(office, u"person"_s));
    DESK_ASSIGN(const QString identity, registry::readIdentity(office.file()));
    QList<exchange::Contact> contacts;
    for (const Record& person : people) {
        if (isTombstone(person[domain::person::name]))
            continue;
        DESK_ASSIGN(auto all, rolesOf(office, person.head.id));
        DESK_ASSIGN(const auto roles, rolesFor(office, std::move(all), audience));
        QStringList held;
        for (const RoleLine& role : roles) {
            if (role.starts > office.today() || (role.ends.isValid() && role.ends < office.today()))
                continue;
            DESK_ASSIGN(const auto workstream, registry::readHead(office.file(), role.workstream));
            held << support::listed({role.roleLabel, titleInItsYear(workstream)});
        }
        const exchange::Contact contact{.uid = uidOf(person.head.idText, identity),
                                        .name = person[domain::person::name],
                                        .affiliation = person[domain::person::affiliation],
                                        .role = support::listedApart(held),
                                        .country = person[domain::person::country],
                                        .email = person[domain::person::email],
                                        .phone = person[domain::person::phone],
                                        .visibility = person[domain::person::visibility]};
        if (exchange::isShown(contact, audience))
            contacts.append(contact);
    }
    return contacts;
}

} // namespace office
