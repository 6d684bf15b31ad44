#include "core/office/people/person_account.h"

#include "core/office/desk/texts.h"
#include "core/register/erasure.h"
#include "core/register/records.h"

namespace office {

using namespace Qt::StringLiterals;
using registry::TextPlace;
using support::ErrorCode;
using support::fail;

namespace {

struct ColumnLabel
{
    const char* table;
    const char* column;
    const char* label;
};
constexpr ColumnLabel kLabels[] = {
    {"record", "due_moved_because", QT_TRANSLATE_NOOP("office", "Due date moved because")},
    {"record", "", QT_TRANSLATE_NOOP("office", "Title")},
    {"step", "reason", QT_TRANSLATE_NOOP("office", "Reason")},
    {"step", "decided_by", QT_TRANSLATE_NOOP("office", "Decided by")},
    {"finding", "sentence", QT_TRANSLATE_NOOP("office", "Finding")},
    {"finding", "justification", QT_TRANSLATE_NOOP("office", "Justification")},
    {"finding", "public_reason", QT_TRANSLATE_NOOP("office", "Reason for readers outside")},
    {"finding", "evidence", QT_TRANSLATE_NOOP("office", "Evidence")},
    {"element", "evidence", QT_TRANSLATE_NOOP("office", "Evidence")},
    {"attachment", "", QT_TRANSLATE_NOOP("office", "Attachment")},
    {"journal_entry", "summary", QT_TRANSLATE_NOOP("office", "Step")},
    {"journal_entry", "reason", QT_TRANSLATE_NOOP("office", "Reason")},
    {"journal_entry", "actor", QT_TRANSLATE_NOOP("office", "Who")},
};

/// What is known of the person that a record of another has too: a namesake, or the same person once more.
Result<QStringList> sharedWith(Office& office, const QSet<RecordId>& about, const registry::KnownBy& known)
{
    DESK_ASSIGN(const auto persons, registry::readRecords(office.file(), *domain::noun(u"person"_s)));
    QSet<QString> names;
    QSet<QString> contacts;
    for (const domain::Record& person : persons) {
        if (about.contains(person.head.id))
            continue;
        names.insert(sameName(person[domain::person::name]));
        contacts.insert(person[domain::person::email].toLower());
        contacts.insert(person[domain::person::phone]);
    }
    QStringList shared;
    for (const QString& name : known.names)
        if (names.contains(sameName(name)))
            shared << name;
    for (const QString& contact : known.addresses + known.telephones)
        if (contacts.contains(contact.toLower()))
            shared << contact;
    return shared;
}

Result<Mentions> mentionsOf(Office& office, RecordId person, const QSet<RecordId>& about)
{
    DESK_ASSIGN(registry::KnownBy known, registry::knownBy(office.file(), person));
    known.names.removeAll(tombstoneName());
    known.names.removeAll(u"Erased person"_s);
    DESK_ASSIGN(const QStringList shared, sharedWith(office, about, known));
    return Mentions({known.names, known.addresses, known.telephones}, shared);
}

} // namespace

QString labelOf(const TextPlace& place)
{
    if (const domain::Noun* noun = domain::noun(QString::fromLatin1(place.table).replace(u'_', u'-')))
        if (const domain::Field* field = noun->field(QString::fromLatin1(place.column).replace(u'_', u'-')))
            return field->labelText();
    for (const ColumnLabel& label : kLabels)
        if (place.table == label.table && (place.column == label.column || !*label.column))
            return tr(label.label);
    return QString::fromLatin1(place.column);
}

bool isPersonal(const domain::Field& field) { return field.isPersonal; }
bool isRemark(const domain::Field& field)
{
    return !field.isRequired &&
           (field.type == domain::FieldType::Line || field.type == domain::FieldType::Note);
}

Result<PersonAccount> accountOf(Office& office, RecordId id)
{
    DESK_ASSIGN(const domain::Record person, registry::readRecord(office.file(), id));
    if (person.head.noun != u"person")
        return fail(ErrorCode::WrongUsage, tr("%1 is not a person; only a person's data can be erased.")
                                               .arg(domain::displayTitle(person.head)));
    DESK_ASSIGN(const auto records, registry::recordsAbout(office.file(), id));
    QSet<RecordId> about;
    for (const RecordId record : records)
        about.insert(record);
    DESK_ASSIGN(const Mentions mentions, mentionsOf(office, id, about));
    PersonAccount account{.office = office,
                          .person = person,
                          .mentions = mentions,
                          .about = about,
                          .titled = {},
                          .entries = {}};
    DESK_ASSIGN(account.titled, registry::readRecords(office.file(), records));
    std::erase_if(account.titled, [&](const domain::Record& record) { return record.head.id == id; });
    DESK_ASSIGN(const auto entries, registry::entriesOf(office.file(), records));
    account.entries = QSet<qint64>(entries.begin(), entries.end());
    return account;
}

} // namespace office
