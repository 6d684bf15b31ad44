#include "core/office/transfer/exports.h"

#include "core/office/calendar/calendar.h"
#include "core/office/desk/texts.h"
#include "core/office/people/people.h"
#include "core/procedure/deadline.h"
#include "core/register/records.h"

namespace office {

using namespace Qt::StringLiterals;
using domain::FieldType;
using domain::Record;
using exchange::CalendarEvent;

namespace {

constexpr int kAlarmDays = 7;

/// The readable IDs of the records that others point to, each read once.
class Names
{
public:
    explicit Names(Office& office)
        : m_office(office)
    {
    }

    /// Null for no record.
    Result<QVariant> idText(RecordId id)
    {
        if (!id.isValid())
            return QVariant();
        if (const auto known = m_names.constFind(id); known != m_names.constEnd())
            return QVariant(*known);
        DESK_ASSIGN(const auto head, registry::readHead(m_office.file(), id));
        m_names.insert(id, head.idText);
        return QVariant(head.idText);
    }

private:
    Office& m_office;
    QHash<RecordId, QString> m_names;
};

QVariant known(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant known(QDate day) { return day.isValid() ? QVariant(day) : QVariant(); }

/// A deadline of its own stands among the noun's fields already.
bool hasDeadlineColumns(const domain::Noun& noun) { return noun.procedure && !noun.dueField; }

QList<exchange::SheetColumn> sharedColumns(const domain::Noun& noun)
{
    QList<const char*> keys{"id", "title"};
    if (noun.procedure)
        keys << "state"
             << "category"
             << "since";
    if (hasDeadlineColumns(noun))
        keys << "due-on";
    keys << "belongs-to";
    QList<exchange::SheetColumn> columns;
    for (const char* const key : keys)
        columns << domain::sheetColumn(domain::headField(key));
    return columns;
}

Result<QVariantList> sharedValues(const domain::Noun& noun, const domain::RecordHead& head, Names& names)
{
    QVariantList row{head.idText, domain::displayTitle(head)};
    if (noun.procedure)
        row << known(head.caseState.state) << known(head.caseState.category) << known(head.caseState.since);
    if (hasDeadlineColumns(noun))
        row << known(head.deadline.on);
    DESK_ASSIGN(const QVariant parent, names.idText(head.parent));
    row << parent;
    return row;
}

/// A field called "title" says what the shared title says.
bool isOwnColumn(const domain::Field& field) { return field.keyText() != u"title"; }

/// Days of the office's own planning are announced; meetings of others are only shown.
bool isAnnounced(const CalendarEntry& entry)
{
    return entry.isDeadline || entry.band == CalendarBand::Milestones || entry.band == CalendarBand::Letters;
}

CalendarEvent eventOf(const CalendarEntry& entry)
{
    QStringList description{entry.owner, entry.summary};
    if (isAnnounced(entry) && entry.record.noun != "cycle"_L1)
        description << tr("Time: %1").arg(procedure::timeZoneRule());
    description.removeAll(QString());
    const QString part = entry.part.isEmpty() ? QString() : u'-' + entry.part;
    return {.id = entry.record.idText + part,
            .title = entry.isDeadline ? tr("Due: %1").arg(entry.title) : entry.title,
            .starts = entry.starts,
            .ends = entry.ends,
            .place = entry.place,
            .description = description.join(u'\n'),
            .link = entry.link,
            .category = domain::noun(entry.record.noun)->labelText(),
            .alarmDaysBefore = isAnnounced(entry) ? std::optional(kAlarmDays) : std::nullopt};
}

} // namespace

qsizetype headColumns(const domain::Noun& noun) { return sharedColumns(noun).size(); }

Result<exchange::Sheet> sheetOf(Office& office, const domain::Noun& noun, std::span<const Record> records)
{
    exchange::Sheet sheet{noun.pluralText(), sharedColumns(noun), {}};
    for (const domain::Field& field : noun.fields)
        if (isOwnColumn(field))
            sheet.columns << domain::sheetColumn(field);
    sheet.columns << domain::sheetColumn(domain::headField("is-sample"));

    Names names(office);
    for (const Record& record : records) {
        DESK_ASSIGN(QVariantList row, sharedValues(noun, record.head, names));
        for (const domain::Field& field : noun.fields) {
            if (!isOwnColumn(field))
                continue;
            QVariant value = record.values.value(field.keyText());
            if (field.type == FieldType::Record) {
                DESK_ASSIGN(value, names.idText(RecordId(value.toLongLong())));
            }
            row << value;
        }
        row << record.head.isSample;
        sheet.rows << row;
    }
    return sheet;
}

Result<QList<CalendarEvent>> calendarEvents(Office& office, int year)
{
    DESK_ASSIGN(const auto entries, calendarEntries(office, year));
    QList<CalendarEvent> events;
    for (const CalendarEntry& entry : entries)
        events.append(eventOf(entry));
    return events;
}

Result<QList<exchange::Contact>> contacts(Office& office)
{
    DESK_ASSIGN(const auto people, recordsOf(office, u"person"_s));
    QList<exchange::Contact> contacts;
    for (const Record& person : people) {
        DESK_ASSIGN(const auto roles, rolesOf(office, person.head.id));
        QStringList held;
        for (const RoleLine& role : roles)
            if (!(role.starts > office.today()) && !(role.ends.isValid() && role.ends < office.today()))
                held << tr("%1, %2").arg(role.roleLabel, role.workstreamTitle);
        contacts.append({.id = person.head.idText,
                         .name = person[domain::person::name],
                         .affiliation = person[domain::person::affiliation],
                         .role = held.join(u"; "_s),
                         .country = person[domain::person::country],
                         .email = person[domain::person::email],
                         .phone = person[domain::person::phone],
                         .visibility = person[domain::person::visibility]});
    }
    return contacts;
}

} // namespace office
