// One workstream as documents tell of it: read from the register as it stood on a day.
#pragma once

#include "core/document/status_report.h"
#include "core/office/cases/cases.h"
#include "core/office/desk/cycles.h"

#include <QHash>

namespace office {

/// Records by the one they belong to.
using ByParent = QHash<RecordId, std::vector<domain::Record>>;
/// As they were known on the day: what came, was published, done or accepted later is not there yet.
[[nodiscard]] Result<ByParent> byParent(Office& office, const char* noun, QDate day);

/// What belongs to workstreams, each noun read with one question for the whole register, and the days that
/// count.
struct Reading
{
    QDate from;     ///< the first day of the period
    QDate periodTo; ///< its last day: of the annual meeting if a cycle follows, or of the report where that
                    ///< is first
    QDate until;    ///< the day of the report
    int year = 0;
    ByParent reports, activities, outputs, sessions, proofs, memberships, formerNames, links, roles, phases,
        calls, dissemination, lists, listFigures, team, grants, meetings, groupMeetings, applications,
        linksTo; ///< by what they lead to
};
/// Everything but the applications, whose noun differs by kind.
[[nodiscard]] Result<Reading> readAll(Office& office, QDate day);

/// What ends in the period is told as it stood at its end.
Reading inPeriod(Reading reading);

/// The one rule on which day a document about a cycle tells of what: a workstream that lives on, its state
/// and its people, of the last day of the period, since what comes later is told with the cycle that follows;
/// what belongs to this cycle alone (editions, annual reports, outputs, sessions, annual meetings) of the day
/// of the report, since no other cycle tells of it.
QDate toldOn(const domain::Noun& workstream, const Reading& reading);

/// What the coordination group met for and what several did together in the year. DC-27, DC-28
std::vector<domain::Record> commonActivities(const Reading& reading);

/// What came out after its own cycle, in the period: outputs of editions of earlier years, which are counted
/// with those.
[[nodiscard]] Result<std::vector<document::LateOutput>>
lateOutputs(Office& office, const std::vector<domain::Record>& editions, const Reading& reading);

/// Cases as they stood on the last day of the reading, with their steps from the beginning of the period;
/// none that began later.
[[nodiscard]] Result<std::vector<document::CaseFact>>
caseFacts(Office& office, const std::vector<domain::Record>& records, const Reading& reading);

/// `past` is the whole way of its case.
[[nodiscard]] Result<document::WorkstreamFacts> workstreamFacts(Office& office, const domain::Record& record,
                                                                const std::vector<PastStep>& past,
                                                                const Reading& reading);

} // namespace office
