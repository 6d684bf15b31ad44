// A milestone, or the annual meeting of a cycle: its day and how it came about, its form, and what would
// happen if it moved.
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;

namespace ui {

class FieldForm;
class MovePanel;
class RemoveButton;

class MilestonePane : public QWidget
{
    Q_OBJECT

public:
    explicit MilestonePane(Desk& desk, QWidget* parent = nullptr);
    void setRecord(const domain::Record& record);

private:
    void remove();

    Desk& m_desk;
    domain::RecordHead m_head;
    QLabel* m_title;
    QLabel* m_day;
    QLabel* m_origin; ///< the distance, the first day, the reason; hidden while there is nothing to say
    FieldForm* m_form;
    MovePanel* m_move;
    RemoveButton* m_remove;
};

} // namespace ui
