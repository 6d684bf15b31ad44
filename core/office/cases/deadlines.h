// What is owed, by whom, and when.
#pragma once

#include "core/office/desk/office.h"

namespace office {

struct DueLine
{
    domain::RecordHead record;
    QString owner;   ///< title of the workstream or person concerned, empty for none
    qint64 days = 0; ///< until the deadline; negative: late
};

struct WaitingLine
{
    domain::RecordHead record;
    QString owner;
    QString waitsOn; ///< coalition, applicant, secretariat
    QDate since;
    qint64 days = 0; ///< it has been waiting
};

struct Deadlines
{
    std::vector<DueLine> overdue;              ///< the latest-standing first
    std::vector<DueLine> soon;                 ///< due within the given days, the next first
    std::vector<WaitingLine> awaitingDecision; ///< the Secretariat's own move
    std::vector<WaitingLine> waiting;          ///< on others, the longest first
};

[[nodiscard]] Result<Deadlines> deadlines(Office& office, int daysAhead = 30);

/// The day it first had stays on record.
[[nodiscard]] Status moveDeadline(Office& office, RecordId id, QDate day, const QString& reason);

/// Opens an expected annual report for a year for each recognised coalition that has none, and for each
/// listed initiative where the cycle names a day for their reports; answers how many.
[[nodiscard]] Result<int> expectReports(Office& office, int year);

} // namespace office
