#include "core/office/cases/effects.h"

#include "core/office/cases/renewing.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/task_ends.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/tombstone.h"
#include "core/office/desk/usual_milestones.h"
#include "core/procedure/effect.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::FieldValues;
using domain::Noun;
using domain::Record;

namespace {

Result<RecordId> personNamed(Office& office, const QString& name, const QString& address, bool isSample)
{
    DESK_ASSIGN(const auto persons, registry::readRecords(office.file(), *domain::noun(u"person"_s)));
    const auto folded = [](const QString& text) { return support::foldedForSearch(text); };
    // An address that several share, of an office, makes nobody the person who is named.
    const QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    const auto byAddress = std::ranges::find_if(persons, [&](const Record& person) {
        const QStringList others = folded(person[domain::person::name]).split(u' ');
        return person[domain::person::email].compare(address, Qt::CaseInsensitive) == 0 &&
               std::ranges::any_of(words, [&](const QString& word) {
                   return word.size() > 1 && others.contains(word); // "A. Keeper" is Ada Keeper
               });
    });
    if (byAddress != persons.end() && !address.isEmpty())
        return byAddress->head.id;
    const auto byName = std::ranges::find_if(persons, [&](const Record& person) {
        return person[domain::person::email].isEmpty() &&
               folded(person[domain::person::name]) == folded(name);
    });
    if (byName == persons.end())
        return writeRecord(office, {.noun = u"person"_s,
                                    .values = {{domain::person::name.keyText(), name},
                                               {domain::person::email.keyText(), address}},
                                    .isSample = isSample});
    DESK_TRY(writeFields(office, *byName, {{domain::person::email.keyText(), address}}));
    return byName->head.id;
}

/// Whom the application names to write to stays known: where the workstream's own record has no place for it,
/// as the role of a contact person. MO-DC-2
Status keepContact(Office& office, const Record& application, RecordId workstream, QDate on)
{
    const Noun& noun = *domain::noun(QString::fromLatin1(application.noun().leadsTo));
    const QString name = domain::read(application.values, domain::shared::contactPerson);
    if (name.isEmpty() || isTombstone(name) || noun.field(domain::shared::contactPerson.keyText()))
        return {};
    DESK_ASSIGN(const RecordId person,
                personNamed(office, name, domain::read(application.values, domain::shared::contactEmail),
                            application.head.isSample));
    const auto role = writeRecord(office, {.noun = u"role"_s,
                                           .values = {{domain::role::person.keyText(), person.value()},
                                                      {domain::role::role.keyText(), u"contact-person"_s},
                                                      {domain::shared::starts.keyText(), on}},
                                           .parent = workstream,
                                           .isSample = application.head.isSample});
    return role ? Status() : support::fail(role.error());
}

/// The workstream takes over what its application said of it; the application, and those who hold a role in
/// it or are of its team, from then on belong to the workstream. MO-DC-3, MO-BPF-3, MO-PN-3, MO-NRI-2
Result<RecordId> becomeWorkstream(Office& office, const Record& application, QDate on)
{
    const Noun& noun = *domain::noun(QString::fromLatin1(application.noun().leadsTo));
    FieldValues values = sharedValues(application.values, noun);
    if (application.head.stream == QLatin1StringView(domain::Stream::kDynamicCoalition))
        values.insert(u"established"_s, qint64(on.year()));
    DESK_ASSIGN(const RecordId workstream,
                writeRecord(office,
                            {.noun = noun.keyText(), .values = values, .isSample = application.head.isSample},
                            {.on = on, .reason = application.head.idText}));
    DESK_ASSIGN(const auto elements, registry::readElements(office.file(), application.head.id));
    for (const domain::Element& element : elements)
        if (noun.element(element.key))
            DESK_TRY(registry::writeElement(office.file(), workstream, element));
    for (const char* people : {"role", "team-member"}) {
        DESK_ASSIGN(const auto members,
                    registry::readRecords(office.file(), *domain::noun(QString::fromLatin1(people)),
                                          application.head.id));
        for (const Record& member : members)
            DESK_TRY(registry::adopt(office.file(), member.head.id, workstream));
    }
    DESK_TRY(keepContact(office, application, workstream, on));
    DESK_TRY(registry::adopt(office.file(), application.head.id, workstream));
    return workstream;
}

/// The next cycle's edition is about the same, as far as an application says what a workstream is about; what
/// the year brought stays with the year. Answers the edition that is there already where somebody added it.
Result<RecordId> continueEdition(Office& office, const Record& edition, QDate on)
{
    const Noun& noun = edition.noun();
    DESK_ASSIGN(const auto editions, registry::readRecords(office.file(), noun));
    const auto next = std::ranges::find(editions, edition.head.id, [](const Record& other) {
        return other[domain::shared::previousEdition];
    });
    if (next != editions.end())
        return next->head.id;
    const auto application = std::ranges::find_if(domain::nouns(), [&](const Noun& other) {
        return other.leadsTo && noun.keyText() == QLatin1StringView(other.leadsTo);
    });
    FieldValues values = sharedValues(edition.values, *application);
    values.insert(u"year"_s, qint64(edition.head.year + 1));
    values.insert(domain::shared::previousEdition.keyText(), edition.head.id.value());
    DESK_ASSIGN(const RecordId id,
                writeRecord(office,
                            {.noun = noun.keyText(), .values = values, .isSample = edition.head.isSample},
                            {.on = on, .reason = edition.head.idText}));
    DESK_TRY(continuePeople(office, edition, id));
    return id;
}

/// When a task is due that a step on this day makes: with its milestone where the calendar has one ahead,
/// else after the usual number of days.
Result<FieldValues> dueOf(Office& office, const procedure::TaskMade& task, int year, QDate on)
{
    const QString because = domain::task::dueBecause.keyText();
    FieldValues counted{{domain::shared::offset.keyText(), qint64(0)}, {because, u"calendar"_s}};
    const QString dueWith = QString::fromLatin1(task.dueWith);
    if (dueWith == u"annual-meeting") {
        if (const auto cycle = cycleOf(office, year); cycle && (*cycle)[domain::cycle::starts] >= on)
            return counted;
    } else if (!dueWith.isEmpty()) {
        DESK_ASSIGN(const auto milestone, usualMilestone(office, year, dueWith));
        if (milestone && (*milestone)[domain::milestone::starts] >= on) {
            counted.insert(domain::shared::follows.keyText(), milestone->head.id.value());
            return counted;
        }
    }
    return FieldValues{{domain::task::dueOn.keyText(), on.addDays(task.usualDays)}, {because, u"usual"_s}};
}

/// Nothing where what it would ask for is so already. What an earlier step asked for likewise is overtaken.
Result<std::optional<RecordId>> makeTask(Office& office, const procedure::Effect& effect, RecordId owner,
                                         const Record& record, QDate on)
{
    const QString endsWhen = QString::fromLatin1(effect.task.endsWhen);
    for (const RecordId before : {owner, record.head.id})
        DESK_TRY(endTasksOvertaken(office, before, endsWhen, on));
    DESK_ASSIGN(const auto ended, taskEnded(office, {.endsWhen = endsWhen, .owner = owner, .since = on}));
    if (ended)
        return std::optional<RecordId>();
    DESK_ASSIGN(const auto workstream, registry::readHead(office.file(), owner));
    // The work of an edition is of its cycle, whenever it is done.
    const int year = isEdition(*domain::noun(workstream.noun)) ? workstream.year : on.year();
    DESK_ASSIGN(FieldValues values, dueOf(office, effect.task, year, on));
    const QString title = tr("%1: %2").arg(effect.labelText(), domain::displayTitle(workstream));
    values.insert(domain::shared::title.keyText(), title.left(support::kLineLimit));
    values.insert(domain::task::clause.keyText(), QString::fromLatin1(effect.clause));
    values.insert(domain::task::endsWhen.keyText(), endsWhen);
    values.insert(domain::task::since.keyText(), on);
    DESK_ASSIGN(const RecordId task, writeRecord(office, {.noun = u"task"_s,
                                                          .values = values,
                                                          .parent = owner,
                                                          .year = year,
                                                          .isSample = record.head.isSample}));
    return std::optional(task);
}

} // namespace

Result<RecordId> writeExpectedReport(Office& office, const domain::RecordHead& coalition, int year, QDate on)
{
    return writeRecord(office,
                       {.noun = u"annual-report"_s,
                        .values = {{u"year"_s, qint64(year)}},
                        .parent = coalition.id,
                        .year = year,
                        .isSample = coalition.isSample},
                       {.on = on});
}

Result<std::vector<RecordId>> performEffects(Office& office, const Record& record,
                                             const procedure::Transition& transition, QDate happenedOn)
{
    std::vector<RecordId> created;
    RecordId owner = record.head.id;
    for (const QString& key : transition.effects) {
        const procedure::Effect& effect = *procedure::effect(key); // the validator knows every name
        switch (effect.kind) {
        case procedure::EffectKind::BecomeWorkstream: {
            DESK_ASSIGN(owner, becomeWorkstream(office, record, happenedOn));
            created.push_back(owner);
            break;
        }
        case procedure::EffectKind::ContinueEdition: {
            DESK_ASSIGN(owner, continueEdition(office, record, happenedOn));
            created.push_back(owner);
            break;
        }
        case procedure::EffectKind::ExpectReport: {
            DESK_ASSIGN(const auto workstream, registry::readHead(office.file(), owner));
            DESK_ASSIGN(const RecordId report,
                        writeExpectedReport(office, workstream, happenedOn.year(), happenedOn));
            created.push_back(report);
            break;
        }
        case procedure::EffectKind::DateField:
            DESK_TRY(writeFields(office, record, {{QString::fromLatin1(effect.datesField), happenedOn}}));
            break;
        case procedure::EffectKind::Task: {
            DESK_ASSIGN(const auto task, makeTask(office, effect, owner, record, happenedOn));
            if (task)
                created.push_back(*task);
            break;
        }
        }
    }
    return created;
}

} // namespace office
