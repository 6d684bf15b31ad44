#include "core/office/desk/plan.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/texts.h"
#include "core/procedure/deadline.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::FieldValues;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

/// The field whose day is counted. A letter that waits for no answer is counted by the day it is to be sent.
QString countedField(const domain::Noun& noun, const FieldValues& values)
{
    if (noun.keyText() == u"milestone")
        return domain::milestone::starts.keyText();
    if (noun.keyText() == u"task")
        return domain::task::dueOn.keyText();
    const bool isOnlySent = domain::isKnown(values, domain::letter::plannedFor) &&
                            !domain::isKnown(values, domain::letter::answerBy);
    return (isOnlySent ? domain::letter::plannedFor : domain::letter::answerBy).keyText();
}

/// Why a task or a letter no longer moves with its milestone.
QString reasonToStay(const Record& record)
{
    if (const QDate done = domain::read(record.values, domain::task::doneOn); done.isValid())
        return tr("done on %1").arg(support::shortDate(done));
    if (const QDate sent = domain::read(record.values, domain::letter::sentOn); sent.isValid())
        return tr("sent on %1 with this day in it").arg(support::shortDate(sent));
    return {};
}

/// Reads the plan, one kind of date after the other.
class PlanReader
{
public:
    explicit PlanReader(Office& office)
        : m_office(office)
    {
    }

    Result<Plan> read()
    {
        DESK_ASSIGN(const auto all, cycles(m_office));
        for (const Record& cycle : all) {
            m_cycles.insert(cycle[domain::cycle::year], cycle);
            m_plan.dates.push_back({.record = cycle,
                                    .field = domain::cycle::starts.keyText(),
                                    .day = cycle[domain::cycle::starts]});
        }
        for (const char* noun : {"milestone", "task", "letter"})
            DESK_TRY(addCounted(noun));
        for (const char* noun : {"best-practice-forum", "policy-network"})
            DESK_TRY(addDraftsDue(noun));
        return std::move(m_plan);
    }

private:
    Status addCounted(const char* noun)
    {
        DESK_ASSIGN(const auto records,
                    registry::readRecords(m_office.file(), *domain::noun(QString::fromLatin1(noun))));
        for (const Record& record : records) {
            const bool isCounted = record.isKnown(domain::shared::offset);
            if (!isCounted && record.head.noun != "milestone"_L1)
                continue;
            const QString field = countedField(record.noun(), record.values);
            PlannedDate date{.record = record, .field = field, .day = record.values.value(field).toDate()};
            if (isCounted) {
                date.offset = record[domain::shared::offset];
                date.follows = anchorOf(record);
                date.staysBecause =
                    date.follows.isValid() ? reasonToStay(record) : tr("its cycle is not in the register");
            }
            m_plan.dates.push_back(date);
        }
        return {};
    }

    RecordId anchorOf(const Record& record) const
    {
        if (record.isKnown(domain::shared::follows))
            return record[domain::shared::follows];
        if (record.head.noun == "milestone"_L1)
            return record.head.parent;
        return m_cycles.contains(record.head.year) ? m_cycles[record.head.year].head.id : RecordId();
    }

    Status addDraftsDue(const char* noun)
    {
        DESK_ASSIGN(const auto editions,
                    registry::readRecords(m_office.file(), *domain::noun(QString::fromLatin1(noun))));
        for (const Record& edition : editions) {
            const domain::Deadline& deadline = edition.head.deadline;
            const auto cycle = m_cycles.constFind(edition[domain::shared::year]);
            if (!deadline.on.isValid() || cycle == m_cycles.constEnd())
                continue;
            DESK_ASSIGN(const auto parameters, parametersOf(m_office, cycle.key()));
            const QDate meeting = (*cycle)[domain::cycle::starts];
            const QDate byRule = procedure::draftOutputsDue(meeting, parameters);
            PlannedDate date{.record = edition,
                             .field = {},
                             .day = deadline.on,
                             .follows = cycle->head.id,
                             .offset = int(meeting.daysTo(byRule))};
            if (deadline.metOn.isValid())
                date.staysBecause = tr("met on %1").arg(support::shortDate(deadline.metOn));
            else if (deadline.on != byRule)
                date.staysBecause = tr("set by hand");
            m_plan.dates.push_back(date);
        }
        return {};
    }

    Office& m_office;
    QMap<int, Record> m_cycles;
    Plan m_plan;
};

/// The day that a record of these values counts from.
Result<QDate> anchorDay(Office& office, const domain::RecordHead& head, const FieldValues& values)
{
    if (const RecordId followed = domain::read(values, domain::shared::follows); followed.isValid()) {
        DESK_ASSIGN(const Record milestone, registry::readRecord(office.file(), followed));
        return milestone[domain::milestone::starts];
    }
    if (head.noun == "milestone"_L1) {
        DESK_ASSIGN(const Record cycle, registry::readRecord(office.file(), head.parent));
        return cycle[domain::cycle::starts];
    }
    if (!head.year)
        return fail(ErrorCode::WrongUsage,
                    tr("%1: say which milestone it follows.").arg(domain::noun(head.noun)->labelText()));
    DESK_ASSIGN(const Record cycle, cycleOf(office, head.year));
    return cycle[domain::cycle::starts];
}

Status refuseCircle(Office& office, const Record& milestone, const FieldValues& values)
{
    DESK_ASSIGN(const Plan plan, readPlan(office));
    auto nodes = plan.nodes();
    const auto node = std::ranges::find(nodes, milestone.head.id.value(), &procedure::ScheduleNode::id);
    node->offset = domain::read(values, domain::milestone::offset);
    const RecordId followed = domain::read(values, domain::milestone::follows);
    node->follows = (followed.isValid() ? followed : milestone.head.parent).value();
    const auto days = procedure::resolve(nodes);
    return days ? Status() : fail(days.error());
}

/// What was done or sent keeps its day while something else about it changes.
bool isCountedAnew(const Record& present, const FieldValues& values)
{
    if (!domain::isKnown(values, domain::shared::offset))
        return false;
    const QString keys[] = {domain::shared::offset.keyText(), domain::shared::follows.keyText(),
                            countedField(present.noun(), values)};
    return !present.head.id.isValid() || std::ranges::any_of(keys, [&](const QString& key) {
        return present.values.value(key) != values.value(key);
    });
}

/// What is counted from a day moves with it, and the person sees first what that is.
Status refuseAlone(Office& office, const Record& present, QDate day)
{
    if (day == present[domain::shared::starts])
        return {};
    DESK_ASSIGN(const Plan plan, readPlan(office));
    DESK_ASSIGN(const auto moves, plan.movesWhen(present.head.id, day));
    if (moves.size() <= 1)
        return {};
    return fail(ErrorCode::RefusedByRule, tr("%n date(s) are counted from this one. Move it in the calendar, "
                                             "which shows first what moves with it.",
                                             int(moves.size() - 1)));
}

} // namespace

QString planTitle(const domain::RecordHead& head)
{
    if (head.noun == "cycle"_L1)
        return tr("Annual meeting %1").arg(head.title);
    return domain::noun(head.noun)->isWorkstream ? tr("Draft output of %1").arg(head.title)
                                                 : domain::displayTitle(head);
}

const PlannedDate* Plan::of(RecordId id) const
{
    const auto found =
        std::ranges::find(dates, id, [](const PlannedDate& date) { return date.record.head.id; });
    return found == dates.end() ? nullptr : &*found;
}

std::vector<procedure::ScheduleNode> Plan::nodes() const
{
    std::vector<procedure::ScheduleNode> nodes;
    for (const PlannedDate& date : dates)
        nodes.push_back({.id = date.record.head.id.value(),
                         .name = planTitle(date.record.head),
                         .day = date.day,
                         .follows = date.follows.value(),
                         .offset = date.isCounted() ? date.offset : std::nullopt});
    return nodes;
}

Result<std::vector<procedure::DayMove>> Plan::movesWhen(RecordId id, QDate day) const
{
    return procedure::movesWhen(nodes(), id.value(), day);
}

Result<Plan> readPlan(Office& office) { return PlanReader(office).read(); }

Result<FieldValues> withCountedDay(Office& office, const Record& present, const FieldValues& written)
{
    const domain::Noun& noun = present.noun();
    FieldValues values = present.values;
    values.insert(written);
    FieldValues result = written;
    if (isCountedAnew(present, values)) {
        const QString field = countedField(noun, values);
        DESK_ASSIGN(const QDate anchor, anchorDay(office, present.head, values));
        const QDate day = procedure::resolve(anchor, {.days = domain::read(values, domain::shared::offset)});
        // As far off as a day may be written, no farther.
        DESK_TRY(support::parseDate(support::isoDate(day), noun.field(field)->labelText()));
        if (const QDate other = written.value(field).toDate(); other.isValid() && other != day)
            return fail(ErrorCode::RefusedByRule,
                        tr("%1: the distance asks for %2. Empty the distance to give it a day of its own.")
                            .arg(noun.field(field)->labelText(), support::shortDate(day)));
        result.insert(field, day);
        const bool isFollowed = present.head.id.isValid() && noun.keyText() == u"milestone";
        if (isFollowed && (written.contains(domain::milestone::follows.keyText()) ||
                           written.contains(domain::milestone::offset.keyText())))
            DESK_TRY(refuseCircle(office, present, values));
    }
    const bool isAnchor = noun.keyText() == u"milestone" || noun.keyText() == u"cycle";
    if (const QDate day = domain::read(result, domain::shared::starts);
        isAnchor && present.head.id.isValid() && day.isValid())
        DESK_TRY(refuseAlone(office, present, day));
    return result;
}

} // namespace office
