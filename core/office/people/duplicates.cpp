#include "core/office/people/duplicates.h"

#include "core/office/desk/dated_writing.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/people/merging.h"
#include "core/office/people/people.h"
#include "core/register/erasure.h"
#include "core/register/records.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

constexpr auto kNotTheSame = "not-the-same"_L1;

using Pair = std::pair<RecordId, RecordId>;
Pair pairOf(RecordId a, RecordId b) { return std::minmax(a, b); }

Result<std::vector<Pair>> knownNotTheSame(Office& office)
{
    DESK_ASSIGN(const auto links, recordsOf(office, u"link"_s));
    std::vector<Pair> pairs;
    for (const Record& link : links)
        if (link[domain::link::kind] == kNotTheSame)
            pairs.push_back(pairOf(link.head.parent, link[domain::link::to]));
    std::ranges::sort(pairs);
    return pairs;
}

/// Without those whose data was erased.
Result<std::vector<Record>> comparable(Office& office, const QString& noun)
{
    DESK_ASSIGN(auto records, recordsOf(office, noun));
    DESK_ASSIGN(const auto gone, registry::erasedPersons(office.file()));
    const QSet<RecordId> erased(gone.begin(), gone.end());
    std::erase_if(records, [&](const Record& record) { return erased.contains(record.head.id); });
    std::ranges::sort(records, {}, [](const Record& record) { return record.head.id; });
    return records;
}

/// Roles of all days: people come back under a slightly other name.
Result<QHash<RecordId, QStringList>> workstreamsByPerson(Office& office)
{
    DESK_ASSIGN(const auto roles, rolesOn(office, {}));
    QHash<RecordId, QStringList> workstreams;
    for (const RoleLine& role : roles)
        workstreams[role.person] << role.workstreamTitle;
    return workstreams;
}

Result<QHash<RecordId, QString>> organisationNames(Office& office)
{
    DESK_ASSIGN(const auto organisations, recordsOf(office, u"organisation"_s));
    QHash<RecordId, QString> names;
    for (const Record& organisation : organisations)
        names.insert(organisation.head.id, organisation.head.title);
    return names;
}

Result<std::vector<Described>> describe(Office& office, const std::vector<Record>& records)
{
    DESK_ASSIGN(const auto workstreams, workstreamsByPerson(office));
    DESK_ASSIGN(const auto organisations, organisationNames(office));
    std::vector<Described> described;
    described.reserve(records.size());
    for (const Record& record : records) {
        const bool isPerson = record.head.noun == "person"_L1;
        const QString affiliation = domain::read(record.values, domain::person::affiliation);
        const RecordId organisation = domain::read(record.values, domain::person::organisation);
        described.push_back(
            {.name = record[domain::shared::name],
             .acronym = record[domain::shared::acronym],
             .contact = isPerson ? record[domain::person::email] : record[domain::organisation::website],
             .affiliation = affiliation.isEmpty() ? organisations.value(organisation) : affiliation,
             .country = record[domain::shared::country],
             .workstreams = workstreams.value(record.head.id)});
    }
    return described;
}

} // namespace

Result<Comparison> readForComparison(Office& office, const QString& noun)
{
    if (!canBeMerged(noun))
        return fail(ErrorCode::WrongUsage, tr("Only persons and organizations are compared."));
    DESK_ASSIGN(const auto records, comparable(office, noun));
    Comparison all;
    all.heads.reserve(records.size());
    for (const Record& record : records)
        all.heads.push_back(record.head);
    DESK_ASSIGN(all.described, describe(office, records));
    DESK_ASSIGN(all.notTheSame, knownNotTheSame(office));
    return all;
}

std::vector<PossibleDuplicate> possibleDuplicates(const Comparison& all)
{
    std::vector<PossibleDuplicate> found;
    for (const Likeness& likeness : likenesses(all.described)) {
        const domain::RecordHead& first = all.heads[likeness.first];
        const domain::RecordHead& second = all.heads[likeness.second];
        if (!std::ranges::binary_search(all.notTheSame, pairOf(first.id, second.id)))
            found.push_back({first, second, likeness.reasons});
    }
    std::ranges::stable_sort(found, [](const PossibleDuplicate& a, const PossibleDuplicate& b) {
        if (a.reasons.size() != b.reasons.size())
            return a.reasons.size() > b.reasons.size();
        return a.first.title.localeAwareCompare(b.first.title) < 0;
    });
    return found;
}

Result<std::vector<PossibleDuplicate>> possibleDuplicates(Office& office, const QString& noun)
{
    DESK_ASSIGN(const Comparison all, readForComparison(office, noun));
    return possibleDuplicates(all);
}

Status markNotTheSame(Office& office, RecordId first, RecordId second)
{
    DESK_ASSIGN(const auto one, registry::readHead(office.file(), first));
    DESK_ASSIGN(const auto other, registry::readHead(office.file(), second));
    if (first == second || one.noun != other.noun || !canBeMerged(one.noun))
        return fail(ErrorCode::WrongUsage, tr("Only persons and organizations are compared."));
    registry::Transaction transaction(
        office.file(),
        note(office, "not-the-same", tr("%1 and %2 are not the same").arg(one.title, other.title)));
    const auto link =
        writeRecord(office, {.noun = u"link"_s,
                             .values = {{u"kind"_s, QString(kNotTheSame)}, {u"to"_s, second.value()}},
                             .parent = first});
    return link ? office.commit(transaction) : fail(link.error());
}

} // namespace office
