#include "core/office/cases/deadlines.h"

#include "core/office/cases/call_standings.h"
#include "core/office/cases/effects.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/owners.h"
#include "core/office/desk/task_ends.h"
#include "core/office/desk/texts.h"
#include "core/procedure/deadline.h"
#include "core/register/cases.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;

namespace {

/// Of a task; empty for everything else.
Result<QString> endsOf(Office& office, const domain::RecordHead& head)
{
    if (head.noun != "task"_L1)
        return QString();
    DESK_ASSIGN(const domain::Record task, registry::readRecord(office.file(), head.id));
    return taskEndText(task);
}

Status addTasks(Office& office, Owners& owners, Deadlines& lists)
{
    DESK_ASSIGN(const auto tasks, registry::openTasks(office.file()));
    for (const domain::RecordHead& task : tasks) {
        DESK_ASSIGN(const QString owner, owners.titleOf(task));
        DESK_ASSIGN(const QString ends, endsOf(office, task));
        lists.awaitingDecision.push_back(
            {task, owner, procedure::actorKey(procedure::Actor::Secretariat), {}, 0, ends});
    }
    return {};
}

Status addMilestones(Office& office, int daysAhead, Deadlines& lists)
{
    const QDate today = office.today();
    DESK_ASSIGN(const auto milestones,
                registry::milestonesFrom(office.file(), today, today.addDays(daysAhead)));
    for (const domain::RecordHead& milestone : milestones)
        lists.soon.push_back({milestone, {}, today.daysTo(milestone.deadline.on)});
    std::ranges::stable_sort(lists.soon, {}, &DueLine::days);
    return {};
}

/// Coalitions owe one (MO-DC-4); initiatives are asked for one only in a cycle that names a day for it.
bool owesReport(const domain::Noun& noun, int year, const procedure::Parameters& parameters)
{
    return noun.isWorkstream &&
           procedure::reportDue(year, QString::fromLatin1(noun.stream), parameters).isValid();
}

/// 0 where it is not known.
int yearEstablished(const domain::Record& workstream)
{
    return domain::read(workstream.values, domain::dynamic_coalition::established); // an initiative's alike
}

/// Of a workstream of a kind that is asked: it is open, has none for the year, and did not begin later.
Result<bool> owesReport(Office& office, const domain::Record& workstream, int year)
{
    if (workstream.head.caseState.category == procedure::categoryKey(procedure::Category::Closed) ||
        yearEstablished(workstream) > year)
        return false;
    DESK_ASSIGN(const auto reports,
                registry::readRecords(office.file(), *domain::noun(u"annual-report"_s), workstream.head.id));
    return std::ranges::none_of(reports,
                                [&](const auto& r) { return r[domain::annual_report::year] == year; });
}

/// As far as that is known: by the year it was established, else by the first day that is on record of it.
Result<bool> existedIn(Office& office, const domain::Record& workstream, int year)
{
    if (yearEstablished(workstream) > 0)
        return true;
    DESK_ASSIGN(const QString state,
                registry::stateOn(office.file(), workstream.head.id, QDate(year, 12, 31)));
    return !state.isEmpty();
}

} // namespace

Result<Deadlines> deadlines(Office& office, int daysAhead)
{
    Deadlines lists;
    Owners owners(office);
    DESK_ASSIGN(const auto owed, registry::owedUntil(office.file(), office.today().addDays(daysAhead)));
    for (const domain::RecordHead& head : owed) {
        DESK_ASSIGN(QString owner, owners.titleOf(head));
        if (const domain::Noun* noun = domain::noun(head.noun); noun && owner.isEmpty())
            owner = noun->dueMeansText();
        if (head.noun == "call"_L1) {
            DESK_ASSIGN(const CallCounts counts, callCounts(office, head.id));
            if (counts.missing == 0)
                continue; // nobody owes an answer
            owner = missingText(counts);
        }
        const qint64 days = office.today().daysTo(head.deadline.on);
        DESK_ASSIGN(const QString ends, endsOf(office, head));
        (days < 0 ? lists.overdue : lists.soon).push_back({head, owner, days, ends});
    }
    DESK_ASSIGN(const auto waiting, registry::waitingOnSomebody(office.file()));
    const QString secretariat = procedure::actorKey(procedure::Actor::Secretariat);
    for (const domain::RecordHead& head : waiting) {
        // What has its own day is among the deadlines; waiting for it would say it twice.
        if (head.caseState.waitsOn != secretariat && head.deadline.isOwed())
            continue;
        DESK_ASSIGN(const QString owner, owners.titleOf(head));
        WaitingLine line{head, owner, head.caseState.waitsOn, head.caseState.since,
                         head.caseState.since.daysTo(office.today())};
        (line.waitsOn == secretariat ? lists.awaitingDecision : lists.waiting).push_back(std::move(line));
    }
    DESK_TRY(addTasks(office, owners, lists));
    DESK_TRY(addMilestones(office, daysAhead, lists));
    return lists;
}

Status moveDeadline(Office& office, RecordId id, QDate day, const QString& reason, Trial trial)
{
    DESK_ASSIGN(const domain::Record record, registry::readRecord(office.file(), id));
    DESK_ASSIGN(const QString clean, support::cleanNote(reason, tr("Reason")));
    DESK_ASSIGN(const domain::Deadline moved, procedure::moved(record.head.deadline, day, clean));
    registry::Transaction transaction(
        office.file(),
        note(office, "move-deadline",
             tr("%1: due on %2").arg(domain::displayTitle(record.head), support::shortDate(day)), clean));
    if (record.noun().dueField)
        DESK_TRY(writeFields(office, record, {{QString::fromLatin1(record.noun().dueField), day}}));
    DESK_TRY(registry::updateDeadline(office.file(), id, moved));
    return trial == Trial::Yes ? Status() : office.commit(transaction);
}

Result<ExpectedReports> expectReports(Office& office, int year, Unknown unknown)
{
    const int present = office.today().year();
    if (year > present + 1 || (year > present && !cycleOf(office, year)))
        return support::fail(support::ErrorCode::RefusedByRule,
                             tr("The year %1 has not begun; its reports can be asked for in the year before, "
                                "once its cycle is here.")
                                 .arg(QString::number(year)));
    DESK_ASSIGN(const auto parameters, parametersOf(office, year));
    std::vector<domain::Record> workstreams;
    for (const domain::Noun& noun : domain::nouns()) {
        if (!owesReport(noun, year, parameters))
            continue;
        DESK_ASSIGN(const auto records, registry::readRecords(office.file(), noun));
        std::ranges::copy(records, std::back_inserter(workstreams));
    }
    registry::Transaction transaction(
        office.file(),
        note(office, "expect-reports", tr("Expect the annual reports for %1").arg(QString::number(year))));
    ExpectedReports expected;
    for (const domain::Record& workstream : workstreams) {
        DESK_ASSIGN(const bool owes, owesReport(office, workstream, year));
        if (!owes)
            continue;
        DESK_ASSIGN(const bool existed, existedIn(office, workstream, year));
        if (!existed && unknown == Unknown::LeaveOut) {
            expected.leftOut << domain::displayTitle(workstream.head);
            continue;
        }
        DESK_ASSIGN([[maybe_unused]] const RecordId report,
                    writeExpectedReport(office, workstream.head, year, office.today()));
        ++expected.asked;
    }
    DESK_TRY(office.commit(transaction));
    return expected;
}

QString leftOutText(const ExpectedReports& reports, int year)
{
    if (reports.leftOut.isEmpty())
        return {};
    return tr("Not asked, because it is not known whether they existed in %1: %2. Say in which year each was "
              "established.")
        .arg(QString::number(year), support::listed(support::firstOf(reports.leftOut)));
}

} // namespace office
