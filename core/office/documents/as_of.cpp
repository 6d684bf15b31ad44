#include "core/office/documents/as_of.h"

#include "core/domain/known.h"
#include "core/office/cases/case_facts.h"
#include "core/office/desk/records.h"
#include "core/office/desk/writing.h"
#include "core/office/documents/snapshot.h"
#include "core/register/journal.h"
#include "core/register/moves.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;

namespace {

/// They come into being when the office writes them, so that the day they were entered is their own.
bool isOfficesOwn(const Record& record)
{
    return record.head.noun == "task"_L1 ||
           (record.head.noun == "letter"_L1 && !domain::ownDay(record).isValid());
}

/// By itself, whatever it belongs to.
Result<bool> isThere(Office& office, const Record& record, QDate day)
{
    if (!domain::wasThereOn(record, day))
        return false;
    if (isOfficesOwn(record)) {
        DESK_ASSIGN(const QDate entered, registry::firstDay(office.file(), record.head.id));
        return !(entered > day);
    }
    if (!record.noun().procedure)
        return true;
    DESK_ASSIGN(const auto past, pastSteps(office, record.head.id));
    return hadBegun(record, past, day);
}

} // namespace

bool hadBegun(const Record& record, const std::vector<PastStep>& past, QDate day)
{
    if (record.noun().isWorkstream &&
        domain::read(record.values, domain::dynamic_coalition::established) > day.year()) // of all kinds
        return false;
    return !past.empty() && !(past.front().step.transition == QLatin1StringView(kOpened) &&
                              past.front().step.happenedOn > day);
}

Result<bool> wasThere(Office& office, const Record& record, QDate day)
{
    DESK_ASSIGN(const bool isItself, isThere(office, record, day));
    if (!isItself)
        return false;
    std::vector<RecordId> others;
    if (!record.noun().leadsTo) // an application was there before what it became
        others.push_back(record.head.parent);
    if (record.head.noun == "link"_L1)
        others.push_back(record[domain::link::to]);
    for (const RecordId other : others) {
        if (!other.isValid())
            continue;
        DESK_ASSIGN(const Record owner, readRecord(office, other));
        DESK_ASSIGN(const bool isOwnerThere, isThere(office, owner, day));
        if (!isOwnerThere)
            return false;
    }
    return true;
}

std::vector<Record> nameAsOf(Record& workstream, std::vector<Record> formerNames, QDate day)
{
    std::ranges::stable_sort(formerNames, {},
                             [](const Record& name) { return name[domain::former_name::ends]; });
    const auto next = std::ranges::find_if(formerNames, [&](const Record& name) {
        return name[domain::former_name::ends] > day && !(name[domain::shared::starts] > day);
    });
    if (next != formerNames.end()) {
        workstream.head.title = next->head.title;
        workstream.values.insert(QString::fromLatin1(workstream.noun().titleField), next->head.title);
        if (const QString acronym = (*next)[domain::shared::acronym]; !acronym.isEmpty())
            workstream.values.insert(domain::shared::acronym.keyText(), acronym);
    }
    std::erase_if(formerNames, [&](const Record& name) { return name[domain::former_name::ends] > day; });
    return formerNames;
}

Result<std::optional<Record>> recordOn(Office& office, Record record, QDate day)
{
    using Known = std::optional<Record>;
    DESK_ASSIGN(record, registry::withDaysAsOf(office.file(), std::move(record), day));
    DESK_ASSIGN(const bool isKnown, wasThere(office, record, day));
    if (!isKnown)
        return Known();
    if (record.head.caseState.isOpen()) {
        DESK_ASSIGN(const auto past, pastSteps(office, record.head.id));
        DESK_ASSIGN(const auto* const procedure, procedureOf(office, record.head.caseState));
        const auto standing = standingOn(*procedure, past, day);
        if (!standing && !record.noun().isWorkstream)
            return Known();
        domain::CaseState& state = record.head.caseState;
        state.state = standing ? standing->key : QString();
        state.category = standing ? procedure::categoryKey(standing->category) : QString();
        state.since = standing ? standing->since : QDate();
        record = domain::asKnownIn(std::move(record), state.state);
    }
    if (record.noun().isWorkstream) {
        DESK_ASSIGN(auto names, childrenOf(office, record.head.id, u"former-name"_s));
        nameAsOf(record, std::move(names), day);
    }
    for (const domain::Field& field : record.noun().fields)
        if (!domain::isOfADay(record.noun(), field))
            record.values.remove(field.keyText());
    return Known(domain::asKnownOn(std::move(record), day));
}

Result<std::vector<RoleLine>> rolesThere(Office& office, std::vector<RoleLine> roles, QDate day)
{
    std::vector<RoleLine> there;
    for (RoleLine& role : roles) {
        bool isThere = role.starts.isValid() || role.ends.isValid(); // which says that it was
        if (!isThere) {
            DESK_ASSIGN(const Record record, readRecord(office, role.role));
            DESK_ASSIGN(isThere, wasThere(office, record, day));
        }
        if (isThere)
            there.push_back(std::move(role));
    }
    return there;
}

} // namespace office
