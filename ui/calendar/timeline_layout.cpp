#include "ui/calendar/timeline_layout.h"

#include "ui/look/measures.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ui {

namespace {

constexpr int kMarkerLeast = 10; ///< a single day can still be seen and hit
constexpr int kLabelMost = 280;
constexpr int kBandGap = kInside; ///< below the lanes of a band

/// The lines of one band; each knows what stands in it already.
class Lanes
{
public:
    /// The first lane with room for a span.
    int place(int from, int until)
    {
        for (size_t lane = 0; lane < m_lanes.size(); ++lane)
            if (isFree(m_lanes[lane], from, until)) {
                m_lanes[lane].emplace_back(from, until);
                return int(lane);
            }
        m_lanes.push_back({{from, until}});
        return int(m_lanes.size()) - 1;
    }
    int count() const { return int(m_lanes.size()); }

private:
    using Spans = std::vector<std::pair<int, int>>;

    static bool isFree(const Spans& spans, int from, int until)
    {
        return std::ranges::none_of(spans, [&](const auto& span) {
            return from < span.second + kInside && span.first < until + kInside;
        });
    }

    std::vector<Spans> m_lanes;
};

TimelinePicture emptyPicture(const std::vector<TimelineItem>& items, int year, int width)
{
    QDate first(year, 1, 1);
    QDate last(year, 12, 31);
    for (const TimelineItem& item : items) {
        first = std::min(first, item.starts);
        last = std::max(last, item.ends);
    }
    first.setDate(first.year(), first.month(), 1);
    last = QDate(last.year(), last.month(), last.daysInMonth());
    return {.first = first, .last = last, .width = width, .months = {}, .bands = {}, .marks = {}};
}

/// Beside its marker: after it, before it where the edge is near, and cut where neither has room.
QRect labelBeside(const QRect& marker, int labelWidth, int width)
{
    const int wanted = std::min(labelWidth, kLabelMost);
    const int after = marker.right() + 1 + kTight;
    const int roomBefore = marker.left() - kTight;
    if (after + wanted <= width)
        return {after, marker.top(), wanted, marker.height()};
    if (roomBefore >= wanted)
        return {roomBefore - wanted, marker.top(), wanted, marker.height()};
    return roomBefore > width - after
               ? QRect(0, marker.top(), std::max(roomBefore, 0), marker.height())
               : QRect(after, marker.top(), std::max(width - after, 0), marker.height());
}

} // namespace

int TimelinePicture::placeOf(QDate day) const
{
    return int(width * first.daysTo(day) / std::max<qint64>(1, first.daysTo(last) + 1));
}

TimelinePicture layOutTimeline(const std::vector<TimelineItem>& items, int year, int width, int lineHeight)
{
    TimelinePicture picture = emptyPicture(items, year, width);
    for (QDate month = picture.first; month <= picture.last; month = month.addMonths(1)) {
        const int from = picture.placeOf(month);
        picture.months.push_back({month, {from, 0, picture.placeOf(month.addMonths(1)) - from, lineHeight}});
    }

    picture.marks.resize(items.size());
    std::vector<size_t> byDay(items.size());
    std::iota(byDay.begin(), byDay.end(), size_t(0));
    std::ranges::stable_sort(byDay, {}, [&](size_t i) { return items[i].starts; });
    std::map<int, Lanes> bands;
    std::vector<int> laneOf(items.size());
    for (const size_t i : byDay) {
        const int from = std::min(picture.placeOf(items[i].starts), width - kMarkerLeast);
        const int until = picture.placeOf(items[i].ends.addDays(1));
        TimelineMark& mark = picture.marks[i];
        mark.marker = {from, 0, std::max(until - from, kMarkerLeast), lineHeight};
        mark.label = labelBeside(mark.marker, items[i].labelWidth, width);
        const QRect both = mark.marker.united(mark.label);
        laneOf[i] = bands[items[i].band].place(both.left(), both.right() + 1);
    }

    std::map<int, int> topOf;
    for (const auto& [band, lanes] : bands) {
        const int height = (lanes.count() + 1) * lineHeight + kBandGap;
        picture.bands.push_back(
            {band, {0, picture.height, width, lineHeight}, {0, picture.height, width, height}});
        topOf[band] = picture.height + lineHeight;
        picture.height += height;
    }
    for (size_t i = 0; i < items.size(); ++i) {
        const int down = topOf[items[i].band] + laneOf[i] * lineHeight;
        picture.marks[i].marker.translate(0, down);
        picture.marks[i].label.translate(0, down);
    }
    return picture;
}

} // namespace ui
