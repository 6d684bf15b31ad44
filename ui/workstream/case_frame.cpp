#include "ui/workstream/case_frame.h"

#include "core/office/cases/renewing.h"
#include "ui/desk/record_page.h"
#include "ui/look/icons.h"
#include "ui/widgets/deliberate_focus.h"
#include "ui/widgets/diagram_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/procedure_bar.h"
#include "ui/widgets/requirement_list.h"
#include "ui/widgets/scrolled.h"
#include "ui/workstream/step_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnmetShown = 2; // under the buttons; the panel of a step shows them all

QStringList statesPassed(office::Office& office, domain::RecordId id)
{
    QStringList passed;
    for (const office::PastStep& past : office::pastSteps(office, id).value_or({}))
        passed << past.step.from << past.step.to;
    return passed;
}

} // namespace

CaseFrame::CaseFrame(Desk& desk, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bar(new QWidget)
    , m_procedure(new ProcedureBar)
    , m_steps(new FlowLayout)
    , m_noSteps(plainLabel(tr("No step leads on from here."), TextStyle::Note))
    , m_renew(new QPushButton)
    , m_unmet(new RequirementList)
    , m_more(plainLabel({}, TextStyle::Note))
    , m_summary(new QWidget)
    , m_stack(new PageStack)
    , m_panel(new StepPanel(desk))
    , m_showProcedure(new QToolButton)
{
    m_unmet->setObjectName(u"unmet"_s);
    m_steps->setSpacing(kInside);
    m_noSteps->setObjectName(u"no-steps"_s);
    m_noSteps->setMinimumHeight(QPushButton().sizeHint().height()); // as the row of buttons that is not there
    m_steps->addWidget(m_noSteps);
    m_renew->setObjectName(u"renew"_s);
    keepFocusDeliberate(m_renew);
    setPlainToolTip(m_renew, tr("A proposal for the next cycle, with the texts and the people of this one"));
    m_steps->addWidget(m_renew);
    m_showProcedure->setObjectName(u"show-procedure"_s);
    m_showProcedure->setIcon(icon(u"procedure"_s));
    m_showProcedure->setAccessibleName(tr("Show the procedure"));
    setPlainToolTip(m_showProcedure, tr("Show the procedure"));
    m_showProcedure->setCheckable(true);
    m_showProcedure->setAutoRaise(true);
    m_showProcedure->setFocusPolicy(Qt::TabFocus);
    auto* bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, kInside);
    bar->setSpacing(kInside);
    auto* procedure = new QHBoxLayout;
    procedure->setSpacing(kInside);
    procedure->addWidget(m_procedure, 1);
    procedure->addWidget(m_showProcedure, 0, Qt::AlignTop);
    bar->addLayout(procedure);
    bar->addLayout(m_steps);
    bar->addWidget(m_summary);
    auto* summary = new QVBoxLayout(m_summary);
    summary->setContentsMargins(0, 0, 0, 0);
    summary->addWidget(m_unmet);
    summary->addWidget(m_more);
    summary->addStretch();
    m_stack->addWidget(content);
    m_stack->addWidget(m_panel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);

    connect(m_showProcedure, &QToolButton::toggled, this, &CaseFrame::showDiagram);
    connect(m_renew, &QPushButton::clicked, this, &CaseFrame::renew);
    connect(m_panel->requirements(), &RequirementList::placeWanted, this, [this](const QString& keys) {
        closeStep();
        Q_EMIT placeWanted(keys);
    });
    connect(m_panel, &StepPanel::closed, this, &CaseFrame::closeStep);
    connect(m_panel, &StepPanel::taken, this, [this](const office::StepTaken& taken) {
        closeStep();
        Q_EMIT stepTaken(taken);
    });
}

void CaseFrame::setRecord(const domain::RecordHead& record)
{
    const bool isOther = record.id != m_record.id;
    m_record = record;
    m_bar->setVisible(record.caseState.isOpen());
    if (isOther)
        forgetSteps();
    if (!record.caseState.isOpen())
        return;
    m_renew->setVisible(office::isRenewed(*domain::noun(record.noun)) && !m_desk.isViewOnly());
    m_renew->setText(tr("Propose again for %1").arg(QString::number(nextYear())));
    const domain::CaseState& at = record.caseState;
    if (const auto* procedure = m_desk.office().procedures().find(at.procedure, at.version))
        m_procedure->setCase(*procedure, at.state, statesPassed(m_desk.office(), record.id));
    if (const auto view = m_desk.valueOf(office::viewCase(m_desk.office(), record.id))) {
        showSteps(*view);
        showUnmet(*view);
    }
    m_bar->updateGeometry(); // at once or never: another record has other steps
}

// A button that stays is the same one: it may be under the pointer, pressed, while its record is saved.
void CaseFrame::showSteps(const office::CaseView& view)
{
    QMap<QString, QPushButton*> before = std::exchange(m_buttons, {});
    int place = 0;
    for (const office::PossibleStep& step : view.steps) {
        QPushButton*& button = m_buttons[step.key];
        button = before.take(step.key);
        if (!button)
            button = makeStepButton(step.key);
        button->setText(menuText(tr("%1…").arg(step.label)));
        setPlainToolTip(button, tr("Leads to: %1").arg(step.toLabel));
        m_steps->insertWidget(place++, button);
        button->show();
    }
    for (QPushButton* gone : before) {
        m_steps->removeWidget(gone);
        gone->hide(); // at once: before the event loop runs nothing is deleted
        gone->deleteLater();
    }
    m_noSteps->setVisible(view.steps.empty());
    m_possible = view.steps;
    if (!m_buttons.contains(m_openStep))
        closeStep();
}

/// A theme of long ago is taken up for the cycle that is worked in.
int CaseFrame::nextYear() const { return std::max(m_record.year + 1, m_desk.year()); }

void CaseFrame::renew()
{
    const auto proposal = m_desk.valueOf(
        office::renew(m_desk.office(), m_record.id, {{domain::shared::year.keyText(), qint64(nextYear())}}));
    if (!proposal)
        return;
    setFocus(Qt::OtherFocusReason); // the button goes, and a key meant for it would press another
    m_desk.sayDone(tr("Begun with the texts and the people of %1. Ask them whether they go on; members of "
                      "the MAG are named anew.")
                       .arg(QString::number(m_record.year)));
    Q_EMIT stepTaken({.step = 0, .created = {*proposal}});
}

QPushButton* CaseFrame::makeStepButton(const QString& key)
{
    auto* button = new QPushButton;
    button->setObjectName(u"step-"_s + key);
    keepFocusDeliberate(button);
    connect(button, &QPushButton::clicked, this, [this, key] {
        const auto step = std::ranges::find(m_possible, key, &office::PossibleStep::key);
        if (step != m_possible.end())
            openStep(*step);
    });
    return button;
}

void CaseFrame::forgetSteps()
{
    closeStep();
    showSteps({});
}

void CaseFrame::showUnmet(const office::CaseView& view)
{
    m_unmet->clear();
    qsizetype asked = 0;
    int count = 0;
    for (const office::PossibleStep& step : view.steps) {
        asked += step.verdict.requirements.size();
        for (procedure::Finding finding : step.verdict.unmet()) {
            finding.sentence = tr("%1: %2").arg(step.label, finding.sentence);
            if (++count <= kUnmetShown)
                m_unmet->addQuietly(finding);
        }
    }
    m_unmet->setVisible(count > 0);
    m_isAnythingAsked = asked > 0;
    showSummary(m_isAnythingAsked && m_openStep.isEmpty());
    // The height follows from what is asked, not from what is met: answering moves nothing.
    const int more = asked > kUnmetShown ? m_summary->layout()->spacing() + m_more->sizeHint().height() : 0;
    m_summary->setFixedHeight(m_unmet->quietHeight(int(qBound(qsizetype(1), asked, qsizetype(kUnmetShown)))) +
                              more);
    m_more->setText(count == 0 ? tr("Nothing stands in the way of these steps.")
                    : count > kUnmetShown
                        ? tr("and %n more; open a step to see what it requires", nullptr, count - kUnmetShown)
                        : QString());
    m_more->setVisible(!m_more->text().isEmpty()); // or it would take room from the others
}

// What stands below moves at once, not when something is typed there.
void CaseFrame::showSummary(bool isShown)
{
    m_summary->setVisible(isShown);
    m_bar->updateGeometry();
}

void CaseFrame::openStep(const office::PossibleStep& step)
{
    m_showProcedure->setChecked(false);
    m_openStep = step.key;
    showSummary(false);
    m_stack->setCurrentWidget(m_panel);
    m_panel->open(m_record, step);
}

void CaseFrame::closeStep()
{
    m_openStep.clear();
    showSummary(m_isAnythingAsked);
    m_showProcedure->setChecked(false);
    m_stack->setCurrentIndex(0);
}

void CaseFrame::showDiagram(bool isShown)
{
    const domain::CaseState& at = m_record.caseState;
    const auto* procedure = m_desk.office().procedures().find(at.procedure, at.version);
    if (!isShown || !procedure)
        return closeStep();
    if (!m_diagram) {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins(0, kInside, kInside, kInside);
        column->addWidget(m_diagram = new DiagramView);
        column->addStretch();
        m_diagram->setObjectName(u"record-diagram"_s);
        auto* area = scrolled(content);
        letReadByKeys(area, tr("The procedure"));
        m_stack->addWidget(area);
    }
    m_openStep.clear();
    showSummary(false);
    m_diagram->setProcedure(*procedure, at.state);
    m_stack->setCurrentIndex(m_stack->count() - 1);
}

} // namespace ui
