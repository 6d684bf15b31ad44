// What is owed, by whom, and when.
#pragma once

#include "core/office/desk/many.h"

namespace office {

struct DueLine
{
    domain::RecordHead record;
    /// Title of the workstream or person concerned, else what is to be done; empty for neither.
    QString owner;
    qint64 days = 0;   ///< until the deadline; negative: late
    QString ends = {}; ///< of a task: when it ends
};

struct WaitingLine
{
    domain::RecordHead record;
    QString owner;
    QString waitsOn; ///< coalition, applicant, secretariat
    QDate since;
    qint64 days = 0;   ///< it has been waiting
    QString ends = {}; ///< of a task: when it ends
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
[[nodiscard]] Status moveDeadline(Office& office, RecordId id, QDate day, const QString& reason,
                                  Trial trial = Trial::No);

struct ExpectedReports
{
    int asked = 0;
    QStringList leftOut = {}; ///< titles of those of whom it is not known whether they existed in the year
};
enum class Unknown { LeaveOut, Ask };

/// Opens an expected annual report for a year for each recognised coalition that has none, and for each
/// listed initiative where the cycle names a day for their reports. Nobody owes one for a year before the
/// workstream was established. Where the year it was is not known, and nothing on record is as old as the
/// year asked for, the workstream is left out and named, unless `unknown` says otherwise.
[[nodiscard]] Result<ExpectedReports> expectReports(Office& office, int year,
                                                    Unknown unknown = Unknown::LeaveOut);

/// Empty, or: "Not asked, because it is not known whether they existed in 2020: …", with what to do.
QString leftOutText(const ExpectedReports& reports, int year);

} // namespace office
