// Taking a step, in the page and not in a dialog: when it happened, why, what it requires, and the button.
#pragma once

#include "core/office/cases/cases.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace ui {

class DateEdit;
class NoteEdit;
class RequirementList;

class StepPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StepPanel(Desk& desk, QWidget* parent = nullptr);
    void open(const domain::RecordHead& record, const office::PossibleStep& step);
    RequirementList* requirements() const { return m_requirements; }
    /// The reason, while the step is neither taken nor given up; in a line, empty for none.
    QString unsaved() const;

Q_SIGNALS:
    void taken(const office::StepTaken& taken);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    void giveUp();
    void refuse(const support::Error& error);

    Desk& m_desk;
    domain::RecordHead m_record;
    office::PossibleStep m_step;
    QLabel* m_heading;
    DateEdit* m_happenedOn;
    QLabel* m_reasonLabel;
    NoteEdit* m_reason;
    QLabel* m_requirementsHeading;
    RequirementList* m_requirements;
    QScrollArea* m_scroll;
    MessageBar* m_refusal; ///< over its foot
    QPushButton* m_take;
    bool m_isBegun = false;
};

} // namespace ui
