// What ends the tasks of a whole year: that nobody is left to whom it is still to be done.
#include "core/office/desk/cycles.h"
#include "core/office/desk/task_end_kinds.h"
#include "core/procedure/procedure.h"
#include "core/register/records.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;
using YearEnded = Result<Ending>;

namespace {

Result<std::vector<Record>> all(Office& office, const char* noun)
{
    return registry::readRecords(office.file(), *domain::noun(QString::fromLatin1(noun)));
}

bool isOver(const Record& record)
{
    return record.head.caseState.category == procedure::categoryKey(procedure::Category::Closed);
}

// States of proposals and concepts, separated by blanks.
constexpr char kNotForTheMag[] = "draft concept withdrawn"; ///< not decided by it, or not yet
constexpr char kPutOff[] = "deferred";                      ///< decided, though the case goes on

bool isIn(const Record& record, const char* states)
{
    return QString::fromLatin1(states).split(u' ').contains(record.head.caseState.state);
}

/// Open workstreams of these nouns; of those that are one a cycle, the year's.
Result<std::vector<Record>> open(Office& office, std::initializer_list<const char*> nouns, int year)
{
    std::vector<Record> found;
    for (const char* noun : nouns) {
        DESK_ASSIGN(const auto records, all(office, noun));
        std::ranges::copy_if(records, std::back_inserter(found), [&](const Record& each) {
            return !isOver(each) && (!isEdition(each.noun()) || each.head.year == year);
        });
    }
    return found;
}

Result<bool> wasWritten(Office& office, RecordId workstream, std::initializer_list<QLatin1StringView> kinds,
                        QDate since)
{
    DESK_ASSIGN(const auto letters,
                registry::readRecords(office.file(), *domain::noun(u"letter"_s), workstream));
    return std::ranges::any_of(letters, [&](const Record& letter) {
        const QDate on = letter[domain::letter::sentOn];
        return on.isValid() && on >= since &&
               std::ranges::find(kinds, letter[domain::letter::kind]) != kinds.end();
    });
}

/// Every one of them was written to, and there is one at all.
YearEnded allWritten(Office& office, const std::vector<Record>& workstreams,
                     std::initializer_list<QLatin1StringView> kinds, QDate since)
{
    for (const Record& each : workstreams) {
        DESK_ASSIGN(const bool isWritten, wasWritten(office, each.head.id, kinds, since));
        if (!isWritten)
            return Ending();
    }
    return Ending({office.today(), {}});
}

YearEnded allProposersTold(Office& office, const TaskMatter& matter)
{
    const auto told = std::ranges::find(workstreamEnds(), "decision-told"_L1,
                                        [](const TaskEndKind& kind) { return QLatin1StringView(kind.key); });
    bool isAny = false;
    for (const char* noun : {"bpf-proposal", "pn-concept"}) {
        DESK_ASSIGN(const auto proposals, all(office, noun));
        for (const Record& proposal : proposals) {
            if (proposal.head.year != matter.year || isIn(proposal, kNotForTheMag))
                continue;
            if (!isOver(proposal) && !isIn(proposal, kPutOff))
                return Ending();
            DESK_ASSIGN(const auto ended, told->find(office, {.endsWhen = {},
                                                              .owner = proposal.head.id,
                                                              .since = proposal.head.caseState.since}));
            if (!ended)
                return Ending();
            isAny = true;
        }
    }
    return isAny ? std::optional(TaskEnded{office.today(), {}}) : std::nullopt;
}

YearEnded allToldOfYear(Office& office, const TaskMatter& matter)
{
    DESK_ASSIGN(const auto workstreams,
                open(office, {"dynamic-coalition", "best-practice-forum", "policy-network", "initiative"},
                     matter.year));
    if (workstreams.empty())
        return Ending();
    DESK_ASSIGN(const QDate since, firstDayOf(office, matter.year));
    return allWritten(office, workstreams, {"expectations"_L1, "year-ahead"_L1}, since);
}

YearEnded allDraftsReminded(Office& office, const TaskMatter& matter)
{
    DESK_ASSIGN(auto editions, open(office, {"best-practice-forum", "policy-network"}, matter.year));
    if (editions.empty())
        return Ending();
    std::erase_if(editions, [](const Record& edition) { return !edition.head.deadline.isOwed(); });
    return allWritten(office, editions, {"reminder"_L1, "second-reminder"_L1}, {});
}

struct CoalitionReports
{
    bool isAsked = false;      ///< of every coalition that is known to have been there
    std::vector<Record> owing; ///< coalitions
    QDate due;
};

Result<CoalitionReports> coalitionReports(Office& office, int year)
{
    CoalitionReports found;
    DESK_ASSIGN(const auto coalitions, open(office, {"dynamic-coalition"}, year));
    DESK_ASSIGN(const auto reports, all(office, "annual-report"));
    for (const Record& coalition : coalitions) {
        const auto report = std::ranges::find_if(reports, [&](const Record& each) {
            return each.head.parent == coalition.head.id && each[domain::annual_report::year] == year;
        });
        if (report == reports.end()) {
            const int established = coalition[domain::dynamic_coalition::established];
            if (established > 0 && established <= year)
                return CoalitionReports();
            continue; // nobody asks one of which it is not known whether it existed
        }
        found.isAsked = true;
        if (!report->head.deadline.isOwed())
            continue;
        found.owing.push_back(coalition);
        found.due = std::max(found.due, report->head.deadline.on);
    }
    return found;
}

YearEnded allReportsAsked(Office& office, const TaskMatter& matter)
{
    DESK_ASSIGN(const auto reports, coalitionReports(office, matter.year));
    return reports.isAsked ? std::optional(TaskEnded{office.today(), {}}) : std::nullopt;
}

YearEnded reportsReminded(Office& office, int year, std::initializer_list<QLatin1StringView> kinds)
{
    DESK_ASSIGN(const auto reports, coalitionReports(office, year));
    if (!reports.isAsked)
        return Ending();
    return allWritten(office, reports.owing, kinds, QDate(year, 1, 1));
}

YearEnded allReportsReminded(Office& office, const TaskMatter& matter)
{
    return reportsReminded(office, matter.year, {"reminder"_L1, "second-reminder"_L1});
}

YearEnded allLateReminded(Office& office, const TaskMatter& matter)
{
    return reportsReminded(office, matter.year, {"second-reminder"_L1});
}

constexpr TaskEndKind kYearEnds[] = {
    {"all-proposers-told", "", allProposersTold},     {"all-told-of-year", "", allToldOfYear},
    {"all-drafts-reminded", "", allDraftsReminded},   {"all-reports-asked", "", allReportsAsked},
    {"all-reports-reminded", "", allReportsReminded}, {"all-late-reminded", "", allLateReminded},
};

} // namespace

std::span<const TaskEndKind> yearEnds() { return kYearEnds; }

} // namespace office
