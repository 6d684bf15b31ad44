// The year of a cycle: as a timeline, as months, as a list; beside it what is chosen.
#pragma once

#include "ui/calendar/calendar_item.h"
#include "ui/desk/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace ui {

class EmptyPane;
class EntryPane;
class MilestonePane;
class MonthView;
class NewMilestoneForm;
class TimelineView;

class CalendarPage : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(Desk& desk, QWidget* parent = nullptr);
    QString title() const override { return tr("C&alendar"); }
    QString helpTopic() const override { return QStringLiteral("calendar"); }
    bool showRecord(const domain::RecordHead& head) override;
    bool startNew(const QString& noun) override;
    QString newNoun() const override { return QStringLiteral("milestone"); }

protected:
    void reload() override;

private:
    QWidget* makeLeft();
    QWidget* makeViews();
    QWidget* makeMonth();
    QWidget* makeTools();
    QWidget* makeRight();

    void showItem(int item);
    void open(int item);
    void showChosen();
    void fillList();
    void planYear();
    void exportYear();

    std::vector<CalendarItem> m_items;
    std::optional<domain::Record> m_cycle;
    domain::RecordId m_chosen;

    QStackedWidget* m_views;
    TimelineView* m_timeline;
    MonthView* m_month;
    QLabel* m_monthName;
    QTreeWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_plan;
    QPushButton* m_export;
    QStackedWidget* m_right; ///< nothing chosen, a milestone, something else, a new milestone
    EmptyPane* m_empty;
    QWidget* m_milestonePlace;
    MilestonePane* m_milestone;
    EntryPane* m_entry;
    QWidget* m_newPlace;
    NewMilestoneForm* m_new;
};

} // namespace ui
