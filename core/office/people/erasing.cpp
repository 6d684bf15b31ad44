#include "core/office/people/erasing.h"

#include "core/office/desk/dated_writing.h"
#include "core/office/desk/second_folder.h"
#include "core/office/desk/texts.h"
#include "core/office/people/person_account.h"
#include "core/office/people/unfinished_erasures.h"
#include "core/register/copies.h"
#include "core/register/erasure.h"
#include "core/register/erasure_left.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <QFileInfo>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using registry::FoundText;
using registry::TextPlace;
using support::ErrorCode;
using support::fail;
using Level = Mentions::Level;

namespace {

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

Status writeTombstones(Office& office, const PersonAccount& account)
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
    DESK_ASSIGN(const domain::RecordHead head, registry::readHead(office.file(), before.person));
    erased.gone << tr("The person's record, its history and the remarks at its roles: erased.")
                << tr("The record has the ID %1 now.").arg(head.idText);
    if (const int texts = count([](const Held& held) { return goes(held) && !held.places.empty(); }))
        erased.gone
            << tr("“%1” stands in %n other text(s) now, in the history too.", texts).arg(tombstoneName());
    if (const int files = count([](const Held& held) { return goes(held) && !held.file.isEmpty(); }))
        erased.gone << tr("%n attached file(s) were taken out.", files);
    for (const Held& held : before.all) {
        if (!held.path.isEmpty() && goes(held))
            erased.gone << tr("%1 was deleted.").arg(held.path);
        if (held.fate == Fate::Chosen && !held.isChosen && held.isKnown)
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
    if (const SecondFolder second = secondFolderOf(office.path());
        !second.folder.isEmpty() && !second.isThere)
        erased.stays
            << tr("Backups in %1 hold it until that folder is there again and a new one is kept in it.")
                   .arg(support::shownPath(second.folder));
    for (const Held& held : before.all)
        if (!held.file.isEmpty() && !held.isKnown && !goes(held))
            erased.stays << tr("%1, attached to %2, could not be looked into: it may hold something.")
                                .arg(mentions.replacedIn(held.excerpt, tombstoneName(), Level::All),
                                     mentions.replacedIn(held.where, tombstoneName(), Level::All));
    erased.stays << tr(
        "Backups that somebody made with “Back up…” or the command “backup” are not reached, "
        "because nothing records where they are: delete those that were made while this person "
        "was in the register.");
    erased.stays << tr(
        "Files that were exported, printed, sent or copied are not known here, nor other registers.");
    return erased;
}

Result<Erased> erase(Office& office, const PersonAccount& account, const HeldAbout& held)
{
    DESK_TRY(refuseWhatCannotGo(held));
    registry::Connection& file = office.file();
    const registry::Rewording rewording = rewordingOf(held, account.mentions);
    registry::Transaction transaction(file,
                                      note(office, registry::kEraseCommand, tr("Erase a person's data")));
    registry::ErasureLeft left = registry::erasureLeft(held.person, account.person.head.idText);
    DESK_ASSIGN(const auto records, registry::recordsAbout(file, held.person));
    DESK_TRY(registry::eraseHistoryOf(file, transaction, records));
    DESK_TRY(registry::eraseFilesOf(file, held.person));
    for (const Held& each : held.all) {
        if (!goes(each))
            continue;
        if (!each.file.isEmpty())
            DESK_TRY(registry::eraseFile(file, transaction, each.file));
        if (const QString copy = registry::endingOf(each.path, office.path()); !copy.isEmpty())
            left.copies << copy;
    }
    DESK_TRY(writeTombstones(office, account));
    transaction.rewordHistory(rewording);
    DESK_TRY(registry::rewordRows(file, rewording));
    DESK_TRY(registry::rewordExported(file, [&](const QString& title) {
        return account.mentions.replacedIn(title, tombstoneName(), Level::All);
    }));
    DESK_TRY(registry::rememberErasure(file, left));
    DESK_TRY(office.commit(transaction));
    Status finished;
    office.finishBackup();
    finishErasures(office, [&](const Result<QString>& told) {
        if (!told)
            finished = fail(told.error());
    });
    office.finishBackup();
    DESK_TRY(finished);
    return erasedAccount(office, held, account.mentions);
}

} // namespace

Result<Erased> erasePerson(Office& office, const HeldAbout& held)
{
    DESK_ASSIGN(const PersonAccount account, accountOf(office, held.person));
    return erase(office, account, held);
}

Result<Erased> erasePerson(Office& office, RecordId person)
{
    DESK_ASSIGN(const HeldAbout held, heldAbout(office, person));
    return erasePerson(office, held);
}

} // namespace office
