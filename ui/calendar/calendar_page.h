// The year of a cycle: as a timeline, as months, as a list; beside it what is chosen.
#pragma once

#include "ui/calendar/calendar_item.h"
#include "ui/desk/page.h"

class QLabel;
class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace ui {

class DayChoice;
class DraftForm;
class EmptyPane;
class EntryPane;
class MilestonePane;
class MonthView;
class TimelineView;

class CalendarPage : public Page
{
    Q_OBJECT

public:
    using Page::Page;
    QString title() const override { return tr("C&alendar"); }
    QString helpTopic() const override { return QStringLiteral("calendar"); }
    bool showRecord(const domain::RecordHead& head) override;
    bool startNew(const QString& noun) override;
    QString newNoun() const override { return QStringLiteral("milestone"); }
    domain::Sheet shownList() const override;

protected:
    void build() override;
    void reload() override;

private:
    QWidget* makeLeft();
    QWidget* makeViews();
    QWidget* makeMonth();
    QWidget* makeTools();
    QWidget* makeRight();
    void makeNew();
    support::Status addMilestone(const domain::RecordHead& cycle, const domain::FieldValues& values);

    void showItem(int item);
    void open(int item);
    void showChosen();
    void fillList();
    void planYear();
    void exportYear();

    std::vector<CalendarItem> m_items;
    std::optional<domain::Record> m_cycle;
    domain::RecordId m_chosen;

    QStackedWidget* m_views = nullptr;
    TimelineView* m_timeline = nullptr;
    MonthView* m_month = nullptr;
    QLabel* m_monthName = nullptr;
    QTreeWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_plan = nullptr;
    QComboBox* m_readers = nullptr;
    QPushButton* m_export = nullptr;
    QStackedWidget* m_right = nullptr; ///< nothing chosen, a milestone, something else, a new milestone
    EmptyPane* m_empty = nullptr;
    QWidget* m_milestonePlace = nullptr;
    MilestonePane* m_milestone = nullptr;
    EntryPane* m_entry = nullptr;
    DraftForm* m_new = nullptr;
    DayChoice* m_newDay = nullptr;
};

} // namespace ui
