// The coordination group of the Dynamic Coalitions: representatives against the rule, meetings with who came,
// the work plan. DC-27
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QTreeWidget;

namespace ui {

class FieldForm;

class CoordinationPage : public QWidget
{
    Q_OBJECT

public:
    explicit CoordinationPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeRepresentatives();
    QWidget* makeMeetings();
    QWidget* makePlan();
    void reload();
    void showRepresentatives();
    void showMeetings();
    void showPlan();
    void addMeeting();
    void tick(int row, int column);

    Desk& m_desk;
    QLabel* m_rule;
    QLabel* m_liaisons;
    QTreeWidget* m_representatives;
    QTableWidget* m_attendance;
    QLabel* m_noMeetings;
    QWidget* m_newMeeting;
    FieldForm* m_meetingForm;
    FieldForm* m_plan;
    bool m_isStale = true;
};

} // namespace ui
