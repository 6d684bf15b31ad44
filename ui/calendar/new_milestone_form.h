// A milestone that is not there yet.
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;

namespace ui {

class DayChoice;
class FieldForm;

class NewMilestoneForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewMilestoneForm(Desk& desk, QWidget* parent = nullptr);
    void start(const domain::Record& cycle);

Q_SIGNALS:
    void added(domain::RecordId id);
    void cancelled();

private:
    void add();

    Desk& m_desk;
    domain::RecordHead m_cycle;
    FieldForm* m_form;
    DayChoice* m_day;
    QLabel* m_sentence;
};

} // namespace ui
