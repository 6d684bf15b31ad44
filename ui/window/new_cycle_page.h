// Adds a cycle to the register.
#pragma once

#include <QWidget>

namespace ui {

class Desk;
class FieldForm;

class NewCyclePage : public QWidget
{
    Q_OBJECT

public:
    explicit NewCyclePage(Desk& desk, QWidget* parent = nullptr);

private:
    void add();

    Desk& m_desk;
    FieldForm* m_form;
};

} // namespace ui
