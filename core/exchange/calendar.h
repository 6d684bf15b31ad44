// Milestones, deadlines and meetings as an iCalendar file (RFC 5545).
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace exchange {

/// An entry of whole days; the year of the Forum knows no hours.
struct CalendarEvent
{
    QString uid; ///< stays the same in every export, and no other calendar has it
    QString title;
    QDate starts;
    QDate ends; ///< the last day; invalid means the first day is the only one
    QString place = {};
    QString description = {};
    QString link = {};
    QString category = {};
    std::optional<int> alarmDaysBefore = {}; ///< a reminder that many days before the first day
    int sequence = 0;                        ///< rises with every change
    QDateTime changedAt = {};                ///< LAST-MODIFIED; null is left out
    bool isCancelled = false;                ///< it was in an earlier file and is gone
};

/// UTF-8, CR LF, folded. `stamp` is DTSTAMP, when the export was made.
QByteArray toCalendar(const QString& name, const QList<CalendarEvent>& events, const QDateTime& stamp);

} // namespace exchange
