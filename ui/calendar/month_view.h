// A month as a grid of weeks; each day holds what falls on it.
#pragma once

#include "ui/calendar/calendar_item.h"

#include <QWidget>

namespace ui {

/// The arrows go through the days, Page Up and Page Down through the months; Space goes through what a day
/// holds, Enter opens it. Weeks begin as the person's language has it.
class MonthView : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(QWidget* parent = nullptr);
    void setItems(std::vector<CalendarItem> items, QDate today);
    /// Shows the month of the day and stands on it.
    void showDay(QDate day);
    QDate day() const { return m_day; }
    /// -1 for none.
    void setCurrent(int item);
    int current() const { return m_current; }
    QSize sizeHint() const override { return {560, 420}; }

Q_SIGNALS:
    void dayChanged(QDate day);
    void chosen(int item);
    void activated(int item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QDate firstShown() const; ///< the day in the first corner
    int weeks() const;
    QRect cellOf(QDate day) const; ///< as read from left to right
    QRect lineIn(const QRect& cell, int line) const;
    int linesIn(const QRect& cell) const;
    /// The annual meeting first, then the shorter before the longer.
    std::vector<int> itemsOn(QDate day) const;
    QDate dayAt(const QPoint& point) const;
    int itemAt(const QPoint& point) const;
    QRect mirrored(const QRect& rect) const;
    void paintDay(QPainter& painter, QDate day) const;
    QString spokenText(QDate day) const;
    void chooseNext();

    std::vector<CalendarItem> m_items;
    QDate m_today;
    QDate m_day;
    int m_current = -1;
};

} // namespace ui
