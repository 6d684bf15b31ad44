// The coordination group of the Dynamic Coalitions: representatives against the rule, meetings with who came,
// the work plan. DC-27
#pragma once

#include "core/office/people/coordination.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class AttendanceView;
class DraftForm;
class FieldForm;

class CoordinationPage : public QWidget
{
    Q_OBJECT

public:
    explicit CoordinationPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeNewMeeting();
    void makeRepresentatives();
    void dataChanged();
    void reload();
    void showRepresentatives();
    void showAttendance();
    void showGroup();
    support::Status addMeeting(domain::FieldValues values);
    void beginGroup();

    Desk& m_desk;
    QLabel* m_liaisons;
    QLabel* m_rule;
    QTreeWidget* m_representatives;
    QLabel* m_year;
    QLabel* m_noMeetings;
    AttendanceView* m_attendance;
    QPushButton* m_add;
    DraftForm* m_meeting;
    QPushButton* m_begin;
    FieldForm* m_group;
    bool m_isStale = true;
};

} // namespace ui
