#include "core/office/exports.h"

#include "core/office/people.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"

#include <QCoreApplication>

namespace office {

using namespace Qt::StringLiterals;
using domain::FieldType;
using domain::Record;
using exchange::CalendarEvent;

namespace {

constexpr int kAlarmDays = 7;

QString tr(const char* text) { return QCoreApplication::translate("office", text); }

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
    QList<exchange::SheetColumn> columns{{u"id"_s, tr("ID")}, {u"title"_s, tr("Title")}};
    if (noun.procedure)
        columns << exchange::SheetColumn{u"state"_s, tr("State")}
                << exchange::SheetColumn{u"category"_s, tr("Category")}
                << exchange::SheetColumn{u"since"_s, tr("Since"), FieldType::Date};
    if (hasDeadlineColumns(noun))
        columns << exchange::SheetColumn{u"due-on"_s, tr("Due on"), FieldType::Date};
    columns << exchange::SheetColumn{u"belongs-to"_s, tr("Belongs to")};
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

Result<QList<CalendarEvent>> datedEvents(Office& office, const char* noun)
{
    DESK_ASSIGN(const auto records, recordsOf(office, QString::fromLatin1(noun)));
    QList<CalendarEvent> events;
    for (const Record& record : records)
        if (const QDate starts = record.date("starts"); starts.isValid())
            events.append({.id = record.head.idText,
                           .title = domain::displayTitle(record.head),
                           .starts = starts,
                           .ends = record.date("ends"),
                           .place = record.text("place"),
                           .description = record.text("summary"),
                           .link = record.text("link"),
                           .category = record.noun().labelText()});
    return events;
}

} // namespace

qsizetype headColumns(const domain::Noun& noun) { return sharedColumns(noun).size(); }

Result<exchange::Sheet> sheetOf(Office& office, const domain::Noun& noun, std::span<const Record> records)
{
    exchange::Sheet sheet{noun.pluralText(), sharedColumns(noun), {}};
    for (const domain::Field& field : noun.fields)
        if (isOwnColumn(field))
            sheet.columns << exchange::sheetColumn(field);
    sheet.columns << exchange::SheetColumn{u"is-sample"_s, tr("Sample data"), FieldType::YesNo};

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

Result<QList<CalendarEvent>> calendarEvents(Office& office)
{
    QList<CalendarEvent> events;
    for (const char* noun : {"cycle", "milestone", "activity"}) {
        DESK_ASSIGN(auto dated, datedEvents(office, noun));
        if (qstrcmp(noun, "cycle") == 0)
            for (CalendarEvent& event : dated)
                event.title = tr("Annual meeting %1").arg(event.title);
        events << dated;
    }
    DESK_ASSIGN(const auto owed, registry::owedUntil(office.file(), QDate(2199, 12, 31)));
    for (const domain::RecordHead& head : owed)
        events.append({.id = head.idText,
                       .title = tr("Due: %1").arg(domain::displayTitle(head)),
                       .starts = head.deadline.on,
                       .ends = {},
                       .category = domain::noun(head.noun)->labelText(),
                       .alarmDaysBefore = kAlarmDays});
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
                         .name = person.text("name"),
                         .affiliation = person.text("affiliation"),
                         .role = held.join(u"; "_s),
                         .country = person.text("country"),
                         .email = person.text("email"),
                         .phone = person.text("phone"),
                         .visibility = person.text("visibility")});
    }
    return contacts;
}

} // namespace office
