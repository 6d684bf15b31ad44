#include "core/office/people/erasing.h"

#include "core/office/desk/dated_writing.h"
#include "core/office/desk/texts.h"
#include "core/office/people/mentions.h"
#include "core/register/attachments.h"
#include "core/register/backup.h"
#include "core/register/copies.h"
#include "core/register/desk_rows.h"
#include "core/register/erasure.h"
#include "core/register/merging.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using registry::FoundText;
using registry::TextPlace;
using support::ErrorCode;
using support::fail;
using Level = Mentions::Level;

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
    {"finding", "evidence", QT_TRANSLATE_NOOP("office", "Evidence")},
    {"element", "evidence", QT_TRANSLATE_NOOP("office", "Evidence")},
    {"attachment", "", QT_TRANSLATE_NOOP("office", "Attachment")},
    {"journal_entry", "summary", QT_TRANSLATE_NOOP("office", "Step")},
    {"journal_entry", "reason", QT_TRANSLATE_NOOP("office", "Reason")},
    {"journal_entry", "actor", QT_TRANSLATE_NOOP("office", "Who")},
};

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

QString tombstoneName() { return tr("Erased person"); }

bool isPersonal(const domain::Field& field) { return field.isPersonal; }
bool isRemark(const domain::Field& field)
{
    return !field.isRequired &&
           (field.type == domain::FieldType::Line || field.type == domain::FieldType::Note);
}

struct Account
{
    Office& office;
    domain::Record person;
    Mentions mentions;
    QSet<RecordId> about;               ///< the person, merged ones, and what is titled by them
    std::vector<domain::Record> titled; ///< of these, those that are there beside the person
    QSet<qint64> entries;               ///< whose words go anyway
    HeldAbout held = {};
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

Result<Account> accountOf(Office& office, RecordId id)
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
    Account account{.office = office,
                    .person = person,
                    .mentions = mentions,
                    .about = about,
                    .titled = {},
                    .entries = {}};
    DESK_ASSIGN(account.titled, registry::readRecords(office.file(), records));
    std::erase_if(account.titled, [&](const domain::Record& record) { return record.head.id == id; });
    DESK_ASSIGN(const auto entries, registry::entriesOf(office.file(), records));
    account.entries = QSet<qint64>(entries.begin(), entries.end());
    account.held.person = id;
    account.held.title = domain::displayTitle(person.head);
    return account;
}

void addFields(Account& account, const domain::Record& record, bool (*goes)(const domain::Field&))
{
    const QString where = domain::displayTitle(record.head);
    for (const domain::Field& field : record.noun().fields) {
        const QVariant value = record.values.value(field.keyText());
        if (value.isNull())
            continue;
        const bool isGone = goes(field);
        const bool isName = record.head.id != account.person.head.id &&
                            field.type == domain::FieldType::Record &&
                            value.toLongLong() == account.person.head.id.value();
        if (isName) // shown as the title
            continue;
        QString shown = domain::displayValue(field, value);
        if (field.type == domain::FieldType::Record)
            if (const auto head = registry::readHead(account.office.file(), RecordId(value.toLongLong())))
                shown = domain::displayTitle(*head);
        account.held.all.push_back(
            {.record = record.head.id,
             .where = where,
             .field = field.labelText(),
             .excerpt = support::excerpt(shown.simplified()),
             .fate = isGone ? Fate::Erased : Fate::Stays,
             .why = isGone ? tr("is erased") : tr("stays: without a name it tells of nobody")});
    }
}

Status addStructured(Account& account)
{
    registry::Connection& file = account.office.file();
    const domain::RecordHead& head = account.person.head;
    addFields(account, account.person, isPersonal);
    DESK_ASSIGN(const registry::KnownBy known, registry::knownBy(file, head.id));
    account.held.knownBy = known.names + known.addresses + known.telephones;
    const auto isPresent = [&](const QString& words) {
        return std::ranges::any_of(account.person.values,
                                   [&](const QVariant& value) { return value.toString() == words; });
    };
    for (const QString& words : account.held.knownBy)
        if (!isPresent(words))
            account.held.all.push_back({.record = head.id,
                                        .where = account.held.title,
                                        .field = tr("Formerly, or of a record merged into it"),
                                        .excerpt = words,
                                        .fate = Fate::Erased,
                                        .why = tr("is erased")});
    for (const domain::Record& record : account.titled)
        addFields(account, record, isRemark);
    DESK_ASSIGN(const auto referring, registry::referringTo(file, head));
    DESK_ASSIGN(const auto heads, registry::readHeads(file, referring));
    for (const domain::RecordHead& other : heads) {
        if (account.about.contains(other.id))
            continue;
        account.held.all.push_back(
            {.record = other.id,
             .where = domain::displayTitle(other),
             .field = tr("Names this person"),
             .excerpt = other.idText,
             .fate = Fate::Stays,
             .why = tr("stays, with “%1” in the place of the name").arg(tombstoneName())});
    }
    DESK_ASSIGN(const auto attachments, registry::readAttachments(file, head.id));
    for (const registry::AttachmentRow& attachment : attachments)
        account.held.all.push_back({.record = head.id,
                                    .where = account.held.title,
                                    .field = tr("Attachment"),
                                    .excerpt = attachment.name,
                                    .fate = Fate::Erased,
                                    .why = tr("is erased, unless the same file is attached elsewhere")});
    if (!account.entries.isEmpty())
        account.held.all.push_back(
            {.record = head.id,
             .where = account.held.title,
             .field = tr("History"),
             .excerpt = tr("%n step(s)", int(account.entries.size())),
             .fate = Fate::Erased,
             .why = tr("values and words are erased; that something was done, and when, stays")});
    return {};
}

/// Title, readable ID and the like go with the field that names the record.
TextPlace groupOf(const TextPlace& place)
{
    if (place.table == "record" && place.column != "due_moved_because")
        return {"record", place.row, "title"};
    const domain::Noun* noun = domain::noun(QString::fromLatin1(place.table).replace(u'_', u'-'));
    if (noun && QString::fromLatin1(place.column).replace(u'_', u'-') == QLatin1StringView(noun->titleField))
        return {"record", place.row, "title"};
    return place;
}

bool goesAnyway(const Account& account, const FoundText& found)
{
    if (found.place.table == "journal_entry")
        return account.entries.contains(found.place.row);
    if (!account.about.contains(found.record))
        return false;
    if (!found.isPresent) // the history of these goes
        return true;
    if (found.place.table == "attachment")
        return found.record == account.person.head.id;
    if (found.place.table == "person" && found.record == account.person.head.id)
        return account.person.noun()
            .field(QString::fromLatin1(found.place.column).replace(u'_', u'-'))
            ->isPersonal;
    return found.place.table == "record" ||
           domain::noun(QString::fromLatin1(found.place.table).replace(u'_', u'-'));
}

Status addTexts(Account& account, Level level)
{
    registry::Connection& file = account.office.file();
    const bool isSure = level == Level::Sure;
    const registry::Holds holds = [&](const QString& text) {
        return isSure ? account.mentions.areIn(text, Level::Sure)
                      : account.mentions.areIn(
                            account.mentions.replacedIn(text, tombstoneName(), Level::Sure), Level::All);
    };
    DESK_ASSIGN(const auto found, registry::findTexts(file, holds));
    std::map<TextPlace, size_t> groups;
    for (const FoundText& text : found) {
        if (goesAnyway(account, text))
            continue;
        const auto [group, isNew] = groups.try_emplace(groupOf(text.place), account.held.all.size());
        if (!isNew) {
            account.held.all[group->second].places.push_back(text.place);
            continue;
        }
        Held held{.record = text.record,
                  .field = labelOf(text.place),
                  .excerpt = account.mentions.excerptOf(text.text, level),
                  .isChosen = isSure,
                  .isSure = isSure,
                  .places = {text.place}};
        if (text.place.table == "journal_entry")
            held.where = tr("Step %1 of the history").arg(text.place.row);
        else if (const auto head = registry::readHead(file, text.record); text.record.isValid() && head)
            held.where = domain::displayTitle(*head);
        else
            held.where = text.record.isValid() ? tr("a removed record") : tr("a step of a procedure");
        if (!text.isPresent && text.place.table != "journal_entry")
            held.field = tr("%1, formerly").arg(held.field);
        held.why = isSure ? tr("“%1” takes its place, in the history too").arg(tombstoneName())
                          : tr("may be another's name: look at it");
        account.held.all.push_back(std::move(held));
    }
    return {};
}

/// Copies hold the person's own record, whoever else is called like them.
registry::Looking lookingFor(const Mentions& mentions)
{
    return {
        .inText = [&mentions](const QString& text) { return mentions.areIn(text, Level::Whole); },
        .inBytes = [&mentions](const QByteArray& bytes) { return mentions.areInBytes(bytes, Level::Whole); },
        .longest = mentions.longestBytes()};
}

Status addFiles(Account& account)
{
    registry::Connection& file = account.office.file();
    const auto isIn = [&](const QByteArray& content, const QString& mediaType, Level level) {
        return account.mentions.areInBytes(content, level) ||
               (mediaType.startsWith("text/"_L1) &&
                account.mentions.areIn(QString::fromUtf8(content), level));
    };
    const auto holds = [&](const QByteArray& content, const QString& mediaType) {
        return isIn(content, mediaType, Level::Whole);
    };
    DESK_ASSIGN(const auto files, registry::findFiles(file, holds));
    for (const registry::FoundFile& each : files) {
        const bool isPersonsAlone = std::ranges::all_of(each.attached, [&](const FoundText& attached) {
            return account.about.contains(attached.record) && attached.record == account.person.head.id;
        });
        if (isPersonsAlone && !each.attached.empty())
            continue; // named among the person's attachments, or gone from there
        const FoundText* named = nullptr;
        for (const FoundText& attached : each.attached)
            if (!named || attached.isPresent)
                named = &attached;
        const auto head = registry::readHead(file, named ? named->record : RecordId());
        DESK_ASSIGN(const QByteArray content, registry::readFile(file, each.sha256));
        const bool isSure = isIn(content, each.mediaType, Level::Sure);
        account.held.all.push_back({.record = named ? named->record : RecordId(),
                                    .where = head ? domain::displayTitle(*head) : tr("a removed record"),
                                    .field = tr("In an attached file"),
                                    .excerpt = named ? named->text : QString(),
                                    .why = tr("the whole file is taken out of the register"),
                                    .isChosen = isSure,
                                    .isSure = isSure,
                                    .file = each.sha256});
    }
    return {};
}

/// Each holds the person's record itself, or did.
Status addCopies(Account& account)
{
    const auto automatic = registry::automaticBackups(account.office.path());
    const registry::Looking looking = lookingFor(account.mentions);
    for (const QString& path : registry::copiesBeside(account.office.path())) {
        const auto holds = registry::copyHolds(path, looking);
        const bool isAutomatic = std::ranges::any_of(
            automatic, [&](const registry::Backup& backup) { return backup.path == path; });
        if (holds && !*holds)
            continue;
        Held held{.where = QFileInfo(path).fileName(), .path = path};
        held.field = isAutomatic ? tr("Automatic backup") : tr("Copy beside the register");
        held.excerpt = QFileInfo(path).absolutePath();
        if (!holds) {
            held.why = tr("cannot be read, so nobody knows whether it holds something; if chosen, it is "
                          "deleted");
        } else if (isAutomatic) {
            held.fate = Fate::Erased;
            held.why = tr("is deleted; one new backup takes the place of all");
        } else {
            held.isChosen = held.isSure = true;
            held.why = tr("is deleted");
        }
        account.held.all.push_back(std::move(held));
    }
    return {};
}

Result<Account> fullAccountOf(Office& office, RecordId person)
{
    office.finishBackup(); // one that was begun before still holds what is erased
    DESK_ASSIGN(Account account, accountOf(office, person));
    DESK_TRY(addStructured(account));
    DESK_TRY(addTexts(account, Level::Sure));
    DESK_TRY(addTexts(account, Level::All));
    DESK_TRY(addFiles(account));
    DESK_TRY(addCopies(account));
    int number = 0;
    for (Held& held : account.held.all)
        if (held.fate == Fate::Chosen)
            held.number = ++number;
    return account;
}

bool goes(const Held& held)
{
    return held.fate == Fate::Erased || (held.fate == Fate::Chosen && held.isChosen);
}

Status refuseWhatCannotGo(const HeldAbout& held)
{
    for (const Held& each : held.all)
        if (!each.path.isEmpty() && goes(each) && QFileInfo::exists(each.path) &&
            !registry::canBeDeleted(each.path))
            return fail(
                ErrorCode::UnusableFile,
                tr("%1 holds something about this person and cannot be deleted: nothing can be changed "
                   "in its folder. Nothing was erased.")
                    .arg(each.path));
    return {};
}

Status writeTombstones(Office& office, const Account& account)
{
    domain::FieldValues tombstone;
    for (const domain::Field& field : account.person.noun().fields)
        if (isPersonal(field))
            tombstone.insert(field.keyText(), QVariant());
    tombstone.insert(u"name"_s, tombstoneName());
    DESK_TRY(writeFields(office, account.person, tombstone));
    for (const domain::Record& record : account.titled) {
        domain::FieldValues nothing;
        for (const domain::Field& field : record.noun().fields)
            if (isRemark(field))
                nothing.insert(field.keyText(), QVariant());
        // It has its new title since the person was renamed.
        DESK_ASSIGN(const domain::Record present, registry::readRecord(office.file(), record.head.id));
        DESK_TRY(writeFields(office, present, nothing));
    }
    const domain::RecordHead& head = account.person.head;
    if (const QString nameless = u"person-%1"_s.arg(head.id.value()); head.idText != nameless) {
        DESK_ASSIGN(const QString idText, registry::unusedIdText(office.file(), nameless));
        DESK_TRY(registry::updateIdText(office.file(), head.id, idText));
    }
    return {};
}

/// Which texts get other words: of some the sure mentions, of others all.
registry::Rewording rewordingOf(const HeldAbout& held, const Mentions& mentions)
{
    std::set<TextPlace> sure;
    std::set<TextPlace> all;
    for (const Held& each : held.all)
        if (goes(each))
            (each.isSure ? sure : all).insert(each.places.begin(), each.places.end());
    registry::Rewording rewording;
    rewording.places = sure;
    rewording.places.insert(all.begin(), all.end());
    rewording.reword = [sure, all, mentions](const TextPlace& place, const QString& text) {
        QString words = text;
        if (sure.contains(place))
            words = mentions.replacedIn(words, tombstoneName(), Level::Sure);
        if (all.contains(place))
            words = mentions.replacedIn(words, tombstoneName(), Level::All);
        return words;
    };
    return rewording;
}

/// Looked for once more, so that no more is promised than is so.
Result<Erased> erasedAccount(Office& office, const HeldAbout& before, const Mentions& mentions)
{
    Erased erased;
    const auto count = [&](auto&& isIt) { return int(std::ranges::count_if(before.all, isIt)); };
    erased.gone << tr("The person's record, its history and the remarks at its roles: erased.");
    if (const int texts = count([](const Held& held) { return goes(held) && !held.places.empty(); }))
        erased.gone
            << tr("“%1” stands in %n other text(s) now, in the history too.", texts).arg(tombstoneName());
    if (const int files = count([](const Held& held) { return goes(held) && !held.file.isEmpty(); }))
        erased.gone << tr("%n attached file(s) were taken out.", files);
    for (const Held& held : before.all) {
        if (!held.path.isEmpty() && goes(held))
            erased.gone << tr("%1 was deleted.").arg(held.path);
        if (held.fate == Fate::Chosen && !held.isChosen)
            erased.stays << tr("%1, %2: %3 (it was not chosen)").arg(held.where, held.field, held.excerpt);
    }
    std::set<TextPlace> left;
    for (const Held& held : before.all)
        if (!goes(held))
            left.insert(held.places.begin(), held.places.end());
    DESK_ASSIGN(const auto found, registry::findTexts(office.file(), [&](const QString& text) {
                    return mentions.areIn(text, Level::Sure);
                }));
    for (const FoundText& text : found)
        if (!left.contains(text.place))
            erased.stays << tr("%1: %2 (it could not be erased)")
                                .arg(labelOf(text.place), mentions.excerptOf(text.text, Level::Sure));
    erased.stays << tr("Files that were exported, printed, sent or copied elsewhere are not known here.");
    return erased;
}

Result<Erased> erase(Office& office, const Account& account, const HeldAbout& held)
{
    DESK_TRY(refuseWhatCannotGo(held));
    registry::Connection& file = office.file();
    const registry::Rewording rewording = rewordingOf(held, account.mentions);
    registry::Transaction transaction(file, note(office, "erase", tr("Erase a person's data")));
    DESK_ASSIGN(const auto records, registry::recordsAbout(file, held.person));
    DESK_TRY(registry::eraseHistoryOf(file, transaction, records));
    DESK_TRY(registry::eraseFilesOf(file, held.person));
    QStringList copies;
    for (const Held& each : held.all) {
        if (!goes(each))
            continue;
        if (!each.file.isEmpty())
            DESK_TRY(registry::eraseFile(file, transaction, each.file));
        if (!each.path.isEmpty())
            copies << each.path;
    }
    DESK_TRY(writeTombstones(office, account));
    transaction.rewordHistory(rewording);
    DESK_TRY(registry::rewordRows(file, rewording));
    DESK_TRY(registry::rewordExported(file, [&](const QString& title) {
        return account.mentions.replacedIn(title, tombstoneName(), Level::All);
    }));
    DESK_TRY(office.commit(transaction));
    office.finishBackup();
    Status cleaned = registry::forgetFreeSpace(file);
    if (cleaned)
        cleaned = registry::replaceBackups(file, office.clock().now(), copies);
    if (!cleaned)
        return fail(cleaned.error().code,
                    tr("The person's data was erased from the records, but not from every file: %1")
                        .arg(cleaned.error().message));
    return erasedAccount(office, held, account.mentions);
}

} // namespace

Result<HeldAbout> heldAbout(Office& office, RecordId person)
{
    DESK_ASSIGN(Account account, fullAccountOf(office, person));
    return std::move(account.held);
}

domain::Sheet sheetOf(Office& office, const HeldAbout& held)
{
    domain::Sheet sheet{tr("Held about %1").arg(held.title),
                        {{u"number"_s, tr("No."), domain::FieldType::Count},
                         {u"id"_s, tr("ID")},
                         {u"where"_s, tr("Where")},
                         {u"field"_s, tr("Field")},
                         {u"held"_s, tr("What is held"), domain::FieldType::Note},
                         {u"erasing"_s, tr("If erased"), domain::FieldType::Note}},
                        {}};
    for (const Held& each : held.all) {
        const auto head = registry::readHead(office.file(), each.record);
        sheet.rows << QVariantList{each.number ? QVariant(each.number) : QVariant(),
                                   head ? QVariant(head->idText) : QVariant(),
                                   each.where,
                                   each.field,
                                   each.excerpt,
                                   becomes(each)};
    }
    return sheet;
}

QString becomes(const Held& held)
{
    return held.fate == Fate::Chosen && !held.isChosen ? tr("stays unless it is chosen: %1").arg(held.why)
                                                       : held.why;
}

Result<Erased> erasePerson(Office& office, const HeldAbout& held)
{
    DESK_ASSIGN(const Account account, accountOf(office, held.person));
    return erase(office, account, held);
}

Result<Erased> erasePerson(Office& office, RecordId person)
{
    DESK_ASSIGN(const Account account, fullAccountOf(office, person));
    return erase(office, account, account.held);
}

} // namespace office
