#include "core/office/people/held_about.h"

#include "core/office/desk/second_folder.h"
#include "core/office/desk/texts.h"
#include "core/office/people/person_account.h"
#include "core/register/backup.h"
#include "core/register/copies.h"
#include "core/register/desk_rows.h"
#include "core/register/erasure.h"
#include "core/register/merging.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <QFileInfo>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using registry::FoundText;
using registry::TextPlace;
using Level = Mentions::Level;

namespace {

/// With what is found, as far as that went.
struct Account : PersonAccount
{
    HeldAbout held = {};
};

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
registry::Looking lookingFor(const Mentions& mentions, FileMentions& files)
{
    return {
        .inText = [&mentions](const QString& text) { return mentions.areIn(text, Level::Whole); },
        .inBytes = [&mentions](const QByteArray& bytes) { return mentions.areInBytes(bytes, Level::Whole); },
        .inFile = [&files](const QString& sha256,
                           const QByteArray& content) { return files.of(sha256, content).areThere; },
        .longest = mentions.longestBytes()};
}

Held heldIn(Account& account, const registry::FoundFile& file, const FileMentions::Found& found)
{
    const FoundText* named = nullptr;
    for (const FoundText& attached : file.attached)
        if (!named || attached.isPresent)
            named = &attached;
    const auto head = registry::readHead(account.office.file(), named ? named->record : RecordId());
    return {.record = named ? named->record : RecordId(),
            .where = head ? domain::displayTitle(*head) : tr("a removed record"),
            .field = found.areThere ? tr("In an attached file") : tr("Attached file"),
            .excerpt = named ? named->text : QString(),
            .why = found.areThere ? tr("the whole file is taken out of the register")
                                  : tr("could not be looked into whole: open it and look; if chosen, the "
                                       "whole file is taken out of the register"),
            .isChosen = found.areSure,
            .isSure = found.areSure,
            .file = file.sha256,
            .isKnown = found.areThere};
}

Status addFiles(Account& account, FileMentions& files)
{
    const auto isOfInterest = [&](const QString& sha256, const QByteArray& content) {
        const FileMentions::Found found = files.of(sha256, content);
        return found.areThere || !found.isWhole;
    };
    DESK_ASSIGN(auto interesting, registry::findFiles(account.office.file(), isOfInterest));
    std::erase_if(interesting, [&](const registry::FoundFile& each) {
        const bool isPersonsAlone = std::ranges::all_of(each.attached, [&](const FoundText& attached) {
            return account.about.contains(attached.record) && attached.record == account.person.head.id;
        });
        return isPersonsAlone && !each.attached.empty(); // named among theirs, or gone from there
    });
    for (const bool areThere : {true, false})
        for (const registry::FoundFile& each : interesting)
            if (const FileMentions::Found found = files.of(each.sha256); found.areThere == areThere)
                account.held.all.push_back(heldIn(account, each, found));
    return {};
}

void addWhatIsNotKnown(HeldAbout& held)
{
    held.all.push_back(
        {.where = tr("Outside of this register"),
         .field = tr("Backups made by hand"),
         .excerpt = tr("Backups that somebody made with “Back up…” or the command “backup”"),
         .fate = Fate::Stays,
         .why = tr("nothing records where they are, so they are not reached: delete those that "
                   "were made while this person was in the register"),
         .isKnown = false});
    held.all.push_back({.where = tr("Outside of this register"),
                        .excerpt = tr("Files that were exported, printed, sent or copied; other registers"),
                        .fate = Fate::Stays,
                        .why = tr("is not known here, and was not looked into"),
                        .isKnown = false});
}

/// Each holds the person's record itself, or did.
void addCopies(HeldSearch& search)
{
    auto automatic = registry::automaticBackups(search.registerPath);
    QStringList paths = registry::copiesBeside(search.registerPath);
    const SecondFolder second = secondFolderOf(search.registerPath);
    if (second.isThere) {
        for (const registry::Backup& backup : registry::automaticBackups(second.copiesOf)) {
            automatic.push_back(backup);
            paths << backup.path;
        }
    } else if (!second.folder.isEmpty()) {
        search.held.all.push_back({.where = tr("Second folder for backups"),
                                   .field = tr("Automatic backup"),
                                   .excerpt = second.folder,
                                   .fate = Fate::Stays,
                                   .why = tr("is not there now; what it holds from before is deleted as soon "
                                             "as a new backup is kept there")});
    }
    const registry::Looking looking = lookingFor(search.mentions, search.files);
    for (const QString& path : paths) {
        const auto holds = registry::copyHolds(path, looking);
        const bool isAutomatic = std::ranges::any_of(
            automatic, [&](const registry::Backup& backup) { return backup.path == path; });
        if (holds && !*holds)
            continue;
        Held held{.where = QFileInfo(path).fileName(), .path = path};
        held.field = isAutomatic ? tr("Automatic backup") : tr("Copy beside the register");
        held.excerpt = support::shownPath(QFileInfo(path).absolutePath());
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
        search.held.all.push_back(std::move(held));
    }
}

} // namespace

bool goes(const Held& held)
{
    return held.fate == Fate::Erased || (held.fate == Fate::Chosen && held.isChosen);
}

Result<HeldSearch> heldInRegister(Office& office, RecordId person)
{
    office.finishBackup(); // one that was begun before still holds what is erased
    DESK_ASSIGN(const PersonAccount known, accountOf(office, person));
    Account account{known, {.person = person, .title = domain::displayTitle(known.person.head)}};
    DESK_TRY(addStructured(account));
    DESK_TRY(addTexts(account, Level::Sure));
    DESK_TRY(addTexts(account, Level::All));
    FileMentions files(account.mentions);
    DESK_TRY(addFiles(account, files));
    return HeldSearch{std::move(account.held), account.mentions, files, office.path()};
}

HeldAbout withCopies(HeldSearch search)
{
    addCopies(search);
    addWhatIsNotKnown(search.held);
    int number = 0;
    for (Held& held : search.held.all)
        if (held.fate == Fate::Chosen)
            held.number = ++number;
    return std::move(search.held);
}

Result<HeldAbout> heldAbout(Office& office, RecordId person)
{
    DESK_ASSIGN(HeldSearch search, heldInRegister(office, person));
    return withCopies(std::move(search));
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

} // namespace office
