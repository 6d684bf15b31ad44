// The coordination group of the Dynamic Coalitions: representatives against the rule, meetings with who came,
// the work plan. DC-27
#pragma once

#include "core/office/people/coordination.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
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
    QWidget* makeNewMeeting();
    void makeRepresentatives();
    void makeAttendance();
    void dataChanged();
    void reload();
    void showRepresentatives();
    void showAttendance();
    void showGroup();
    void addMeeting();
    void beginGroup();
    void tick(int row, int column);

    Desk& m_desk;
    QLabel* m_liaisons;
    QLabel* m_rule;
    QTreeWidget* m_representatives;
    QLabel* m_year;
    QLabel* m_noMeetings;
    QTableWidget* m_attendance;
    QPushButton* m_add;
    QWidget* m_newMeeting;
    FieldForm* m_meeting;
    QPushButton* m_begin;
    FieldForm* m_group;
    office::AttendanceGrid m_grid;
    bool m_isStale = true;
};

} // namespace ui
