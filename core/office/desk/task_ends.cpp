#include "core/office/desk/task_ends.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/task_end_kinds.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/writing.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <QSet>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::FieldValues;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

/// Null for a key of a newer program.
const TaskEndKind* endKind(const QString& key)
{
    for (const auto kinds : {workstreamEnds(), yearEnds()})
        for (const TaskEndKind& kind : kinds)
            if (key == QLatin1StringView(kind.key))
                return &kind;
    return nullptr;
}

TaskMatter matterOf(const domain::RecordHead& head, const FieldValues& values)
{
    return {.endsWhen = domain::read(values, domain::task::endsWhen),
            .owner = head.parent,
            .since = domain::read(values, domain::task::since),
            .year = head.year};
}

/// The records that a command changed, and all that they belong to; tasks say nothing about themselves.
struct Reach
{
    std::vector<RecordId> changed;
    QSet<RecordId> reached;
    bool isOfYear = false; ///< something changed that a year's work is counted by
};

Result<Reach> reachOf(Office& office, const std::vector<qint64>& changed)
{
    static constexpr const char* kOfYear[] = {"letter",         "annual-report",      "bpf-proposal",
                                              "pn-concept",     "dynamic-coalition",  "initiative",
                                              "policy-network", "best-practice-forum"};
    Reach reach;
    std::vector<RecordId> next;
    for (const qint64 id : changed)
        next.emplace_back(id);
    for (bool isFirst = true; !next.empty(); isFirst = false) {
        DESK_ASSIGN(const auto heads, registry::readHeads(office.file(), next));
        next.clear();
        for (const domain::RecordHead& head : heads) {
            if (isFirst && head.noun == "task"_L1)
                continue;
            if (isFirst)
                reach.changed.push_back(head.id);
            reach.isOfYear |= isFirst && std::ranges::any_of(kOfYear, [&](const char* noun) {
                                  return head.noun == QLatin1StringView(noun);
                              });
            if (reach.reached.contains(head.id))
                continue;
            reach.reached.insert(head.id);
            if (head.parent.isValid())
                next.push_back(head.parent);
        }
    }
    return reach;
}

Status end(Office& office, const Record& task, const TaskEnded& ended)
{
    const QDate since = task[domain::task::since];
    QDate on = ended.on.isValid() ? std::min(ended.on, office.today()) : office.today();
    if (since.isValid() && since <= office.today())
        on = std::max(on, since);
    FieldValues values{{domain::task::doneOn.keyText(), on}};
    if (ended.by.isValid()) {
        DESK_ASSIGN(const auto by, registry::readHead(office.file(), ended.by));
        values.insert(domain::task::endedBy.keyText(), by.idText);
    }
    return writeFieldsAsTheyAre(office, task, values);
}

/// A case that has gone on asks for the same by a newer task, and the older one is over.
Result<bool> isOvertaken(Office& office, const Record& task)
{
    DESK_ASSIGN(const auto others,
                registry::readRecords(office.file(), *domain::noun(u"task"_s), task.head.parent));
    return std::ranges::any_of(others, [&](const Record& other) {
        return other.head.id > task.head.id && other[domain::task::endsWhen] == task[domain::task::endsWhen];
    });
}

/// What ended them was corrected or removed, and was not so on the day they ended: they are to be done again.
Status reopenTasks(Office& office, const Reach& reach)
{
    DESK_ASSIGN(const auto ids, registry::tasksEndedBy(office.file(), reach.changed));
    DESK_ASSIGN(const auto tasks, registry::readRecords(office.file(), ids));
    for (const Record& task : tasks) {
        const TaskEndKind* const kind = endKind(task[domain::task::endsWhen]);
        if (!kind || kind->isOfYear()) // who is new since then was not there to be told
            continue;
        TaskMatter matter = matterOf(task.head, task.values);
        matter.heldOn = task[domain::task::doneOn];
        DESK_ASSIGN(const auto ended, taskEnded(office, matter));
        DESK_ASSIGN(const bool isOver, isOvertaken(office, task));
        if (ended || isOver)
            continue;
        DESK_TRY(writeFieldsAsTheyAre(
            office, task,
            {{domain::task::doneOn.keyText(), QVariant()}, {domain::task::endedBy.keyText(), QVariant()}}));
    }
    return {};
}

Status refuseEnd(Office& office, const domain::RecordHead& head, const FieldValues& values)
{
    const TaskMatter matter = matterOf(head, values);
    const TaskEndKind* kind = endKind(matter.endsWhen);
    if (!kind)
        return {};
    const QString when = domain::kTaskEnds.label(matter.endsWhen);
    if (kind->isOfYear()) {
        if (matter.year == 0)
            return fail(ErrorCode::RefusedByRule,
                        tr("“Ends when: %1” is of a whole year: say which, or leave it to “Plan the year”.")
                            .arg(when));
    } else {
        const auto owner = registry::readHead(office.file(), matter.owner);
        if (!owner || !kind->mayBeUnder(owner->noun))
            return fail(ErrorCode::RefusedByRule,
                        tr("“Ends when: %1” can never be for what the task belongs to.").arg(when));
    }
    return {};
}

/// The year of a task that does not say it: of the edition it belongs to, or of the cycle whose milestone it
/// follows.
Result<int> yearOf(Office& office, RecordId parent, const FieldValues& values)
{
    if (const RecordId followed = domain::read(values, domain::shared::follows); followed.isValid()) {
        DESK_ASSIGN(const auto milestone, registry::readHead(office.file(), followed));
        const auto cycle = registry::readHead(office.file(), milestone.parent);
        return cycle ? cycle->year : 0;
    }
    const auto owner = registry::readHead(office.file(), parent);
    return owner && isEdition(*domain::noun(owner->noun)) ? owner->year : 0;
}

} // namespace

Result<int> yearOfTask(Office& office, const Draft& draft)
{
    if (draft.year != 0)
        return draft.year;
    return yearOf(office, draft.parent, draft.values);
}

Status refuseEndedTask(Office& office, const domain::RecordHead& head, const FieldValues& values)
{
    if (head.noun != "task"_L1 || !domain::isKnown(values, domain::task::endsWhen) ||
        domain::isKnown(values, domain::task::doneOn))
        return {};
    TaskMatter matter = matterOf(head, values);
    if (!matter.since.isValid())
        matter.since = office.today();
    DESK_ASSIGN(const auto ended, taskEnded(office, matter));
    if (ended)
        return fail(ErrorCode::RefusedByRule,
                    tr("“Ends when: %1” is so already.").arg(domain::kTaskEnds.label(matter.endsWhen)));
    return {};
}

Result<Ending> taskEnded(Office& office, const TaskMatter& matter)
{
    const TaskEndKind* kind = endKind(matter.endsWhen);
    if (!kind || (!kind->isOfYear() && !matter.owner.isValid()))
        return Ending();
    return kind->find(office, matter);
}

QString taskEndText(const Record& task)
{
    if (const QDate done = task[domain::task::doneOn]; done.isValid()) {
        const QString by = task[domain::task::endedBy];
        return by.isEmpty() ? tr("ended by hand on %1").arg(support::shortDate(done))
                            : tr("ended on %1 by %2").arg(support::shortDate(done), by);
    }
    const QString when = task[domain::task::endsWhen];
    return when.isEmpty() ? tr("ends by hand, when “Done on” is filled in")
                          : tr("ends when %1").arg(domain::kTaskEnds.label(when));
}

Result<FieldValues> withTaskEnd(Office& office, const Record& present, const FieldValues& written)
{
    FieldValues values = written;
    const QString due = domain::task::dueOn.keyText();
    const QString because = domain::task::dueBecause.keyText();
    // A day that a person sets is no guess of the program's any more.
    if (values.contains(due) && values.value(due) != present.values.value(due) && !values.contains(because) &&
        present.head.id.isValid())
        values.insert(because, QVariant());
    if (values.contains(domain::task::doneOn.keyText()) && !domain::isKnown(values, domain::task::doneOn))
        values.insert(domain::task::endedBy.keyText(), QVariant());

    FieldValues after = present.values;
    after.insert(values);
    const QString ends = domain::task::endsWhen.keyText();
    const bool isDone = domain::isKnown(after, domain::task::doneOn);
    if (isDone || !domain::isKnown(after, domain::task::endsWhen) ||
        present.values.value(ends) == after.value(ends))
        return values;
    if (!domain::isKnown(after, domain::task::since)) {
        after.insert(domain::task::since.keyText(), office.today());
        values.insert(domain::task::since.keyText(), office.today());
    }
    DESK_TRY(refuseEnd(office, present.head, after));
    return values;
}

Status endTasks(Office& office, const registry::Transaction& transaction)
{
    DESK_ASSIGN(const bool isAny, registry::anyTaskEnds(office.file()));
    if (!isAny)
        return {};
    DESK_ASSIGN(const auto changed, transaction.changedRecords());
    DESK_ASSIGN(const Reach reach, reachOf(office, changed));
    DESK_TRY(reopenTasks(office, reach));
    if (reach.changed.empty())
        return {};
    DESK_ASSIGN(const auto open, registry::openTasksThatEnd(office.file()));
    DESK_ASSIGN(const auto tasks, registry::readRecords(office.file(), open));
    for (const Record& task : tasks) {
        const TaskEndKind* kind = endKind(task[domain::task::endsWhen]);
        if (!kind || !(kind->isOfYear() ? reach.isOfYear : reach.reached.contains(task.head.parent)))
            continue;
        DESK_ASSIGN(auto ended, taskEnded(office, matterOf(task.head, task.values)));
        // What was so before is no news: a person may have opened the task again.
        if (!ended ||
            (ended->by.isValid() && std::ranges::find(reach.changed, ended->by) == reach.changed.end()))
            continue;
        if (!ended->by.isValid())
            ended->by = reach.changed.back();
        DESK_TRY(end(office, task, *ended));
    }
    return {};
}

Status endTasksOvertaken(Office& office, RecordId owner, const QString& endsWhen, QDate on)
{
    DESK_ASSIGN(const auto tasks, registry::readRecords(office.file(), *domain::noun(u"task"_s), owner));
    for (const Record& task : tasks)
        if (!task.isKnown(domain::task::doneOn) && task[domain::task::endsWhen] == endsWhen)
            DESK_TRY(end(office, task, {on, owner}));
    return {};
}

} // namespace office
