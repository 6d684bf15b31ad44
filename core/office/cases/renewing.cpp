#include "core/office/cases/renewing.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/tombstone.h"
#include "core/register/people_rows.h"
#include "core/register/records.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::FieldValues;
using domain::Noun;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

/// Null where nothing is proposed anew.
const Noun* proposalFor(const Noun& edition)
{
    const auto found = std::ranges::find_if(domain::nouns(), [&](const Noun& noun) {
        return noun.leadsTo && edition.keyText() == QLatin1StringView(noun.leadsTo) &&
               noun.field(domain::shared::previousEdition.keyText());
    });
    return found == domain::nouns().end() ? nullptr : &*found;
}

} // namespace

bool isRenewed(const Noun& noun) { return proposalFor(noun) != nullptr; }

Result<const Noun*> proposalOf(const Record& edition)
{
    if (const Noun* const proposal = proposalFor(edition.noun()))
        return proposal;
    return fail(ErrorCode::WrongUsage,
                tr("%1 is not proposed anew each year.").arg(domain::displayTitle(edition.head)));
}

FieldValues sharedValues(const FieldValues& values, const Noun& other)
{
    FieldValues kept;
    for (const domain::Field& field : other.fields)
        if (const QVariant value = values.value(field.keyText()); !value.isNull())
            kept.insert(field.keyText(), value);
    return kept;
}

Status continuePeople(Office& office, const Record& edition, RecordId next)
{
    DESK_ASSIGN(const auto all, cycles(office));
    const auto cycle = std::ranges::find_if(
        all, [&](const Record& each) { return each[domain::cycle::year] == edition.head.year; });
    QDate day = office.today();
    if (cycle != all.end() && (*cycle)[domain::cycle::ends].isValid())
        day = std::min(day, (*cycle)[domain::cycle::ends]);
    const QString inItsYear = tr("%1 (%2)").arg(edition.head.title, QString::number(edition.head.year));
    DESK_ASSIGN(const auto roles, registry::rolesIn(office.file(), edition.head.id, day));
    for (const registry::RoleRow& role : roles) {
        if (isTombstone(role.personName))
            continue;
        if (role.key.startsWith("mag-"_L1)) // the MAG names its members for each cycle. MO-PN-4, MO-BPF-2
            continue;
        DESK_ASSIGN(
            [[maybe_unused]] const RecordId copied,
            writeRecord(office,
                        {.noun = u"role"_s,
                         .values = {{domain::role::person.keyText(), role.person.value()},
                                    {domain::role::role.keyText(), role.key},
                                    {domain::role::note.keyText(),
                                     tr("As in %1; whether they go on is to be asked.").arg(inItsYear)}},
                         .parent = next,
                         .isSample = edition.head.isSample}));
    }
    return {};
}

Result<RecordId> renew(Office& office, RecordId id, const FieldValues& written)
{
    DESK_ASSIGN(const Record edition, registry::readRecord(office.file(), id));
    DESK_ASSIGN(const Noun* const proposal, proposalOf(edition));
    const QString year = domain::shared::year.keyText();
    FieldValues values = sharedValues(edition.values, *proposal);
    const QString buildsOn = domain::shared::previousEdition.keyText();
    values.insert(year, qint64(edition.head.year + 1));
    values.insert(buildsOn, id.value());
    values.insert(written);
    if (values.value(buildsOn) != id.value())
        return fail(ErrorCode::WrongUsage,
                    tr("What is proposed anew builds on %1.").arg(edition.head.idText));
    if (values.value(year).toInt() <= edition.head.year)
        return fail(ErrorCode::BadInput, tr("What is proposed anew is for a later cycle than %1.")
                                             .arg(QString::number(edition.head.year)));
    DESK_ASSIGN(const auto proposals, registry::readRecords(office.file(), *proposal));
    for (const Record& other : proposals)
        if (other[domain::shared::previousEdition] == id && other.values.value(year) == values.value(year))
            return fail(ErrorCode::RefusedByRule,
                        tr("%1 builds on %2 already.").arg(other.head.idText, edition.head.idText));
    registry::Transaction transaction(
        office.file(), note(office, "renew", tr("Propose %1 anew").arg(domain::displayTitle(edition.head))));
    DESK_ASSIGN(const RecordId next, writeRecord(office, {.noun = proposal->keyText(),
                                                          .values = values,
                                                          .year = values.value(year).toInt(),
                                                          .isSample = edition.head.isSample}));
    DESK_TRY(continuePeople(office, edition, next));
    DESK_TRY(office.commit(transaction));
    return next;
}

} // namespace office
