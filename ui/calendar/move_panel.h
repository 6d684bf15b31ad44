// "What if it moves?": a new day, what moves with it and who must be told, and only then the button that
// moves it.
#pragma once

#include "core/office/calendar/calendar.h"
#include "ui/desk/desk.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

class DateEdit;

class MovePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MovePanel(Desk& desk, QWidget* parent = nullptr);
    /// A milestone or a cycle; what was being tried is forgotten.
    void setRecord(const domain::Record& record);

private:
    office::NewDay newDay() const;
    void tryOut();
    void showPreview(const office::MovePreview& preview);
    void move();

    Desk& m_desk;
    domain::Record m_record;
    DateEdit* m_starts;
    DateEdit* m_ends;
    QWidget* m_endsPlace;
    QCheckBox* m_becomesFixed;
    QLabel* m_sentence; ///< what is wrong, or how much moves
    QTreeWidget* m_preview;
    QWidget* m_last; ///< the reason and the button
    QLineEdit* m_reason;
    QPushButton* m_move;
    QTimer m_pause;
};

} // namespace ui
