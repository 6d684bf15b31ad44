// What falls on a day and is kept elsewhere: the records behind an entry of the calendar, to be opened.
#pragma once

#include "ui/calendar/calendar_item.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ui {

class EntryPane : public QWidget
{
    Q_OBJECT

public:
    explicit EntryPane(Desk& desk, QWidget* parent = nullptr);
    void setItem(const CalendarItem& item);

private:
    void open();

    Desk& m_desk;
    QLabel* m_title;
    QLabel* m_when;
    QListWidget* m_records;
};

} // namespace ui
