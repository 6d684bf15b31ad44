#include "core/procedure/deadline.h"

#include "core/procedure/texts.h"

namespace procedure {

support::Result<domain::Deadline> moved(const domain::Deadline& deadline, QDate day, const QString& because)
{
    if (!day.isValid())
        return support::fail(support::ErrorCode::BadInput,
                             tr("A deadline can only move to a day of the calendar."));
    if (because.trimmed().isEmpty())
        return support::fail(support::ErrorCode::BadInput, tr("Say why the deadline moves."));
    const QDate originally = deadline.originally.isValid() ? deadline.originally : deadline.on;
    return domain::Deadline{.on = day, .originally = originally, .movedBecause = because.trimmed()};
}

QDate reportDue(int year, const QString& stream, const Parameters& parameters)
{
    std::optional<DayOfYear> day;
    if (stream == QLatin1StringView(domain::Stream::kDynamicCoalition))
        day = parameters.dcReportDue;
    else if (stream == QLatin1StringView(domain::Stream::kInitiative))
        day = parameters.nriReportDue;
    return day ? QDate(year + 1, day->month, day->day) : QDate();
}

int reportGraceDays(const QString& stream, const Parameters& parameters)
{
    return stream == QLatin1StringView(domain::Stream::kInitiative) ? 0 : parameters.dcReportGraceDays;
}

QDate resolve(QDate anchor, Offset offset) { return anchor.addDays(7 * qint64(offset.weeks) + offset.days); }

QDate draftOutputsDue(QDate annualMeeting, const Parameters& parameters)
{
    return resolve(annualMeeting, {.weeks = -parameters.draftOutputWeeks});
}

qint64 daysLate(QDate due, QDate today, int graceDays) { return due.addDays(graceDays).daysTo(today); }

QString timeZoneRule() { return tr("end of day, UTC"); }

} // namespace procedure
