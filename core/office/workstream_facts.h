// One workstream as documents tell of it: read from the register as it stood on a day.
#pragma once

#include "core/document/status_report.h"
#include "core/office/cases.h"

#include <QHash>

namespace office {

/// Records by the one they belong to.
using ByParent = QHash<RecordId, std::vector<domain::Record>>;
[[nodiscard]] Result<ByParent> byParent(Office& office, const char* noun);

/// What belongs to workstreams, each noun read with one question for the whole register, and the days that
/// count.
struct Reading
{
    QDate from;  ///< of the period
    QDate until; ///< the day of the report
    int year = 0;
    ByParent reports, activities, outputs, sessions, proofs, memberships, formerNames, links, roles,
        applications;
};
/// Everything but the applications, whose noun differs by kind.
[[nodiscard]] Result<Reading> readAll(Office& office);

/// Of the year and before the day, the first first; an invalid parent: those of no workstream.
std::vector<domain::Record> activitiesOf(const Reading& reading, RecordId parent);

/// Cases as they stood on the last day of the reading, with the steps of the period; none that began later.
[[nodiscard]] Result<std::vector<document::CaseFact>>
caseFacts(Office& office, const std::vector<domain::Record>& records, const Reading& reading);

/// `past` is the whole way of its case.
[[nodiscard]] Result<document::WorkstreamFacts> workstreamFacts(Office& office, const domain::Record& record,
                                                                const std::vector<PastStep>& past,
                                                                const Reading& reading);

} // namespace office
