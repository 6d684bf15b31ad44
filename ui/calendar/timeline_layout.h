// Where everything of the timeline stands: months across, bands below each other, labels that never overlap.
// Pure geometry in pixels, as read from left to right; the view mirrors it.
#pragma once

#include <QDate>
#include <QRect>

#include <vector>

namespace ui {

struct TimelineItem
{
    int labelWidth = 0;
    QDate starts;
    QDate ends; ///< the last day
    int band = 0;
};

struct TimelineMark
{
    QRect marker; ///< its days
    QRect label;  ///< beside it, as wide as the label or the limit
};

struct TimelineBand
{
    int band = 0;
    QRect heading;
    QRect room; ///< with the heading
};

struct TimelineMonth
{
    QDate first;
    QRect room; ///< as high as the heading of the months
};

struct TimelinePicture
{
    QDate first; ///< day at the left edge
    QDate last;  ///< day at the right edge
    int width = 0;
    int height = 0; ///< of all bands, below the months
    std::vector<TimelineMonth> months;
    std::vector<TimelineBand> bands; ///< only those that hold something
    std::vector<TimelineMark> marks; ///< one for each item, in their order; y counts from below the months

    /// Left edge of a day.
    int placeOf(QDate day) const;
};

/// Whole months from the first day of the items to the last, a year at least.
TimelinePicture layOutTimeline(const std::vector<TimelineItem>& items, int year, int width, int lineHeight);

} // namespace ui
