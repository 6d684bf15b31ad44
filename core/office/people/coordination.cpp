#include "core/office/people/coordination.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/tombstone.h"
#include "core/register/records.h"
#include "core/support/in_language.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;

namespace {

constexpr auto kGroup = "coordination-group"_L1;
constexpr auto kMeeting = "dccg-meeting"_L1;

bool isClosed(const Record& coalition)
{
    return coalition.head.caseState.category == procedure::categoryKey(procedure::Category::Closed);
}

/// Inside a transaction.
Result<RecordId> writeGroup(Office& office)
{
    DESK_ASSIGN(const auto group, coordinationGroup(office));
    if (group)
        return group->head.id;
    return writeRecord(office,
                       {.noun = kGroup, .values = {{u"name"_s, tr("Dynamic Coalition Coordination Group")}}});
}

/// Without those who were erased: their roles are vacant.
Result<std::vector<RoleLine>> rolesOfKind(Office& office, RecordId workstream, QLatin1StringView role,
                                          QDate on)
{
    DESK_ASSIGN(auto lines, rolesIn(office, workstream, on));
    std::erase_if(lines,
                  [&](const RoleLine& line) { return line.key != role || isTombstone(line.personName); });
    return lines;
}

} // namespace

Result<std::optional<Record>> coordinationGroup(Office& office)
{
    DESK_ASSIGN(const auto groups, recordsOf(office, kGroup));
    return groups.empty() ? std::optional<Record>() : groups.front();
}

Result<RecordId> ensureCoordinationGroup(Office& office)
{
    registry::Transaction transaction(office.file(),
                                      note(office, "add", tr("Begin the record of the coordination group")));
    DESK_ASSIGN(const RecordId group, writeGroup(office));
    DESK_TRY(office.commit(transaction));
    return group;
}

Result<std::vector<Representation>> representation(Office& office, QDate on)
{
    DESK_ASSIGN(const int year, presentYear(office));
    DESK_ASSIGN(const auto parameters, parametersOf(office, year));
    DESK_ASSIGN(const auto coalitions, recordsOf(office, u"dynamic-coalition"_s));
    std::vector<Representation> lines;
    for (const Record& coalition : coalitions) {
        if (isClosed(coalition))
            continue;
        DESK_ASSIGN(auto representatives,
                    rolesOfKind(office, coalition.head.id, "dccg-representative"_L1, on));
        lines.push_back({.coalition = coalition.head,
                         .acronym = coalition[domain::dynamic_coalition::acronym],
                         .representatives = std::move(representatives),
                         .atLeast = parameters.dccgRepresentativesAtLeast,
                         .atMost = parameters.dccgRepresentativesAtMost});
    }
    return lines;
}

Result<QString> remarkOnRole(Office& office, RecordId id)
{
    DESK_ASSIGN(const Record role, registry::readRecord(office.file(), id));
    if (role[domain::role::role] != "dccg-representative"_L1)
        return QString();
    const QDate day = std::max(office.today(), role[domain::shared::starts]);
    DESK_ASSIGN(const auto lines, representation(office, day));
    const auto line = std::ranges::find(lines, role.head.parent,
                                        [](const Representation& each) { return each.coalition.id; });
    if (line == lines.end() || int(line->representatives.size()) <= line->atMost)
        return QString();
    return tr("%1 now has %2 representatives to the coordination group; the rule of the cycle is at most %3. "
              "End the "
              "role of one who left, or change the rule. (DC-27)")
        .arg(domain::displayTitle(line->coalition),
             support::locale().toString(int(line->representatives.size())),
             support::locale().toString(line->atMost));
}

Result<std::vector<RoleLine>> coordinationLiaisons(Office& office, QDate on)
{
    DESK_ASSIGN(const auto group, coordinationGroup(office));
    if (!group)
        return std::vector<RoleLine>();
    return rolesOfKind(office, group->head.id, "mag-liaison"_L1, on);
}

Result<int> nextMeetingNumber(Office& office)
{
    DESK_ASSIGN(const auto meetings, recordsOf(office, kMeeting));
    int last = 0;
    for (const Record& meeting : meetings)
        last = qMax(last, meeting[domain::dccg_meeting::number]);
    return last + 1;
}

Result<RecordId> addCoordinationMeeting(Office& office, domain::FieldValues values)
{
    namespace facts = domain::dccg_meeting;
    if (!domain::isKnown(values, facts::year))
        values.insert(facts::year.keyText(), qint64(domain::read(values, facts::starts).year()));
    const int year = domain::read(values, facts::year);
    if (!domain::isKnown(values, facts::number)) {
        DESK_ASSIGN(const int number, nextMeetingNumber(office));
        values.insert(facts::number.keyText(), qint64(number));
    }
    registry::Transaction transaction(office.file(),
                                      note(office, "add",
                                           tr("Add meeting %1 of the coordination group")
                                               .arg(QString::number(domain::read(values, facts::number)))));
    DESK_ASSIGN(const RecordId group, writeGroup(office));
    DESK_ASSIGN(const RecordId meeting,
                writeRecord(office, {.noun = kMeeting, .values = values, .parent = group, .year = year}));
    DESK_TRY(office.commit(transaction));
    return meeting;
}

} // namespace office
