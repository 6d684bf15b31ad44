// A person: who they are, how far their contact details go, and their roles over time.
#pragma once

#include "ui/desk/desk.h"
#include "ui/people/held_dialog.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace ui {

class AttendedList;
class DraftForm;
class FieldForm;
class RecordEdit;
class RoleTimeline;
class StateChip;

class PersonView : public QWidget
{
    Q_OBJECT

public:
    explicit PersonView(Desk& desk, QWidget* parent = nullptr);
    void setPerson(const domain::Record& person);

private:
    QWidget* makeRoles();
    void makeNewRole();
    support::Status addRole(const domain::FieldValues& values);
    void showRoles();
    void showHeld(HeldDialog::For purpose);

    Desk& m_desk;
    domain::Record m_person;
    QLabel* m_name;
    QLabel* m_note;
    QLabel* m_formerly; ///< names and addresses that went into this record
    StateChip* m_visibility;
    RoleTimeline* m_timeline;
    QTreeWidget* m_roles;
    QLabel* m_noRoles;
    QPushButton* m_addRole;
    RecordEdit* m_workstream;
    DraftForm* m_newRole;
    QLabel* m_attendedTitle;
    AttendedList* m_attended;
    FieldForm* m_form;
};

} // namespace ui
