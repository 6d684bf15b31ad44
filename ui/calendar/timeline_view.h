// The year as a timeline: months across, a band for each kind of thing, the annual meeting through all bands.
#pragma once

#include "ui/calendar/calendar_item.h"
#include "ui/calendar/timeline_layout.h"

#include <QAbstractScrollArea>

namespace ui {

/// Left and Right go through the days, Up and Down through the bands, Enter opens.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setItems(std::vector<CalendarItem> items, int year, QDate today);
    /// -1 for none.
    void setCurrent(int item);
    int current() const { return m_current; }
    /// For tests and for pictures: where the label of an item stands in the viewport.

Q_SIGNALS:
    void chosen(int item);
    void activated(int item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layOut();
    QFont fontOf(const CalendarItem& item) const;
    void paintMonths(QPainter& painter) const;
    void paintGround(QPainter& painter) const;
    void paintItem(QPainter& painter, int item) const;
    /// From the layout to the viewport: scrolled, below the months, mirrored.
    QRect seen(const QRect& rect) const;
    int itemAt(const QPoint& point) const;
    int beside(int step) const;
    int inBand(int step) const;
    void choose(int item);

    std::vector<CalendarItem> m_items;
    TimelinePicture m_picture;
    int m_year = 0;
    QDate m_today;
    int m_current = -1;
};

} // namespace ui
