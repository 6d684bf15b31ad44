// Dates that follow from rules: due dates, offsets from the annual meeting, what is late and by how much.
#pragma once

#include "core/domain/record.h"
#include "core/procedure/parameters.h"

#include <QDate>

namespace procedure {

/// The deadline on its new day; it keeps the day it first had. BadInput without a valid day or without a
/// reason.
[[nodiscard]] support::Result<domain::Deadline> moved(const domain::Deadline& deadline, QDate day,
                                                      const QString& because);

/// The day the annual report for `year` is due, in the year after, by the kind of workstream that owes it: of
/// a DC on the day its cycle sets (DC-11), of an NRI where its cycle names one, because no public rule does;
/// null for kinds that owe none. Grace is not in it.
QDate reportDue(int year, const QString& stream, const Parameters& parameters);
/// Days after the due day before the report is late; of coalitions alone.
int reportGraceDays(const QString& stream, const Parameters& parameters);

/// A distance from another milestone, usually the first day of the annual meeting; negative is before.
struct Offset
{
    int weeks = 0;
    int days = 0;
};
QDate resolve(QDate anchor, Offset offset);

/// The day draft outputs are due (six weeks before the annual meeting by default).
QDate draftOutputsDue(QDate annualMeeting, const Parameters& parameters);

/// Days after the last day that counts (due day and grace); 0 or less while there is time.
qint64 daysLate(QDate due, QDate today, int graceDays = 0);
inline bool isOverdue(QDate due, QDate today, int graceDays = 0)
{
    return due.isValid() && daysLate(due, today, graceDays) > 0;
}

/// What a deadline prints beside its day: "end of day, UTC", translated.
QString timeZoneRule();

} // namespace procedure
