// What a calendar view draws once: an entry, or many of a kind that fall due on one day.
#pragma once

#include "core/office/calendar/calendar.h"

namespace ui {

struct CalendarItem
{
    std::vector<office::CalendarEntry> entries; ///< never empty
    QString title;                              ///< "Annual reports (22)", "Italy IGF · Annual meeting 2021"

    const office::CalendarEntry& first() const { return entries.front(); }
    QDate starts() const { return first().starts; }
    QDate ends() const { return first().ends; }
    bool covers(QDate day) const { return starts() <= day && day <= ends(); }
    bool isAnnualMeeting() const;
    bool has(domain::RecordId id) const;
    /// "3 Nov 2025", "22 Feb 2021 – 24 Feb 2021"; of a deadline also until when that day lasts.
    QString when() const;
    /// Title, days and owner, a line each.
    QString toolTip() const;
    QString spokenText() const; ///< the same in one line
};

/// In the order of the entries.
std::vector<CalendarItem> calendarItems(const std::vector<office::CalendarEntry>& entries);

} // namespace ui
