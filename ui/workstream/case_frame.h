// A record's case on top of its content: where it stands, the possible steps, and the step being taken.
#pragma once

#include "core/office/cases/cases.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class DiagramView;
class FlowLayout;
class PageStack;
class ProcedureBar;
class RequirementList;
class StepPanel;

/// Step buttons are named "step-" and the transition's key. While a step is being taken its panel stands in
/// the place of the content; so does the whole procedure, drawn, while "show-procedure" is pressed. Of a
/// record without a procedure only the content is seen. "renew" stands beside the steps of what is proposed
/// anew each year.
class CaseFrame : public QWidget
{
    Q_OBJECT

public:
    /// Takes the content over.
    CaseFrame(Desk& desk, QWidget* content, QWidget* parent = nullptr);
    /// Also after a change; a panel that is open stays open while its step is still possible.
    void setRecord(const domain::RecordHead& record);

Q_SIGNALS:
    void stepTaken(const office::StepTaken& taken);
    /// For what a step requires; its panel is closed.
    void placeWanted(const QString& keys);

private:
    void showSteps(const office::CaseView& view);
    QPushButton* makeStepButton(const QString& key);
    void forgetSteps();
    void showUnmet(const office::CaseView& view);
    void showSummary(bool isShown);
    void openStep(const office::PossibleStep& step);
    void closeStep();
    void showDiagram(bool isShown);
    int nextYear() const;
    void renew();

    Desk& m_desk;
    domain::RecordHead m_record;
    QWidget* m_bar;
    ProcedureBar* m_procedure;
    FlowLayout* m_steps;
    QLabel* m_noSteps; ///< in their row, where there are none
    QPushButton* m_renew;
    QMap<QString, QPushButton*> m_buttons; ///< by the key of their step
    std::vector<office::PossibleStep> m_possible;
    RequirementList* m_unmet;
    QLabel* m_more;
    QWidget* m_summary; ///< of what is unmet, of one height; gives way to the panel, which says it all
    bool m_isAnythingAsked = false; ///< of any of the possible steps
    PageStack* m_stack;
    StepPanel* m_panel;
    QToolButton* m_showProcedure;
    DiagramView* m_diagram = nullptr; ///< made when it is first asked for
    QString m_openStep;
};

} // namespace ui
