// What Today shows, gathered from the office as plain lines under headings.
#pragma once

#include "core/office/desk/office.h"
#include "ui/look/state_look.h"

namespace ui {

struct TodayLine
{
    domain::RecordId record;
    StateLook look;
    QString title;
    QString note; ///< whose it is, whom it waits for
    QString when; ///< "9 days late"
    QString day;  ///< "31 Jan 2022"
};

struct TodaySection
{
    QString key;
    QString heading;
    QString emptyText; ///< what stands there when there is nothing
    std::vector<TodayLine> lines;
};

struct TodayLists
{
    std::vector<TodaySection> mine; ///< overdue, soon, decisions, tasks
    std::vector<TodaySection> ours; ///< waiting on others; what changed follows when it is read
    int attention = 0;              ///< overdue and awaiting a decision
    QString summary;
};

[[nodiscard]] support::Result<TodayLists> readToday(office::Office& office);
/// What changed in the last seven days.
[[nodiscard]] support::Result<TodaySection> readChanged(office::Office& office);

} // namespace ui
