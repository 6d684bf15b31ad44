// Gives a person a role in a workstream, from one day to another.
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;

namespace ui {

class FieldForm;
class RecordEdit;

class RoleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RoleForm(Desk& desk, QWidget* parent = nullptr);
    void start(domain::RecordId person);

Q_SIGNALS:
    void finished();

private:
    void add();

    Desk& m_desk;
    domain::RecordId m_person;
    RecordEdit* m_workstream;
    QLabel* m_mistake;
    FieldForm* m_form;
};

} // namespace ui
