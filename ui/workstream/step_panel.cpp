#include "ui/workstream/step_panel.h"

#include "ui/look/desk_style.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/deliberate_focus.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/requirement_list.h"
#include "ui/widgets/scrolled.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

StepPanel::StepPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(wrappedLabel({}, TextStyle::Heading))
    , m_happenedOn(new DateEdit)
    , m_reason(new NoteEdit)
    , m_requirementsHeading(plainLabel(tr("What it requires"), TextStyle::Heading))
    , m_requirements(new RequirementList)
    , m_scroll(scrolled(new QWidget, Qt::ScrollBarAsNeeded))
    , m_refusal(new MessageBar(m_scroll))
    , m_take(new QPushButton)
{
    m_refusal->setObjectName(u"step-refusal"_s);
    m_happenedOn->setObjectName(u"step-happened-on"_s);
    m_happenedOn->setMaximumWidth(160);
    m_reason->setObjectName(u"step-reason"_s);
    m_requirements->setObjectName(u"step-requirements"_s);
    m_take->setObjectName(u"step-take"_s);
    makePrimary(m_take);
    keepFocusDeliberate(m_take);
    setPlainToolTip(m_take, QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"step-cancel"_s);
    m_reasonLabel = labelFor(m_reason, tr("Reason"));

    auto* grid = new QGridLayout(m_scroll->widget());
    grid->setContentsMargins(0, 0, kInside, 0);
    grid->setHorizontalSpacing(kGroups);
    grid->setVerticalSpacing(kInside);
    grid->setColumnStretch(1, 1);
    grid->addWidget(labelFor(m_happenedOn, tr("Happened on")), 0, 0);
    grid->addWidget(m_happenedOn, 0, 1);
    grid->addWidget(m_reasonLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_reason, 1, 1);
    grid->setRowMinimumHeight(2, kInside);
    grid->addWidget(m_requirementsHeading, 3, 0, 1, 2);
    grid->addWidget(m_requirements, 4, 0, 1, 2);
    grid->setRowStretch(5, 1);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kInside, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(m_heading);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);

    connect(m_take, &QPushButton::clicked, this, &StepPanel::take);
    connect(cancel, &QPushButton::clicked, this, &StepPanel::giveUp);
}

void StepPanel::open(const domain::RecordHead& record, const office::PossibleStep& step)
{
    const bool isOther = record.id != m_record.id || step.key != m_step.key;
    m_isBegun = true;
    m_record = record;
    m_step = step;
    m_refusal->clear();
    m_heading->setText(tr("%1: “%2” becomes %3").arg(step.label, record.title, step.toLabel));
    if (isOther) { // else the person was away to mend what it requires
        m_happenedOn->setDate(m_desk.today());
        m_reason->clear();
    }
    m_reasonLabel->setText(step.needsReason ? tr("Reason *") : tr("Reason"));
    m_reason->setAccessibleDescription(step.needsReason ? tr("required") : QString());
    m_requirements->setVerdict(step.verdict);
    m_requirementsHeading->setVisible(!step.verdict.requirements.isEmpty() ||
                                      !step.verdict.advisories.isEmpty());
    m_take->setText(menuText(step.label));
    m_take->setDisabled(m_desk.isViewOnly());
    m_scroll->ensureVisible(0, 0);
    // Never the button: the key that opened the panel, held or pressed twice, would take the step too.
    if (step.needsReason)
        m_reason->setFocus();
    else
        m_happenedOn->setFocus();
}

QString StepPanel::unsaved() const
{
    const QString reason = m_isBegun ? m_reason->toPlainText().trimmed() : QString();
    return reason.isEmpty() ? QString() : tr("Not saved: %1, reason: “%2”").arg(m_heading->text(), reason);
}

void StepPanel::take()
{
    const auto happenedOn = readDay(m_happenedOn->text());
    if (!happenedOn)
        return m_refusal->tell(problem(happenedOn.error()));
    const auto taken = office::takeStep(m_desk.office(), m_record.id, m_step.key,
                                        {.happenedOn = *happenedOn,
                                         .reason = m_reason->toPlainText(),
                                         .overrides = m_requirements->overrides(),
                                         .publicReasons = m_requirements->publicReasons()});
    if (!taken)
        return refuse(taken.error());
    m_desk.sayDone(tr("%1: %2").arg(m_record.title, m_step.toLabel));
    m_step = {};
    m_isBegun = false;
    Q_EMIT this->taken(*taken);
}

void StepPanel::giveUp()
{
    m_isBegun = false;
    Q_EMIT closed();
}

// What is unmet stands below already, each with its clause and the way to mend it.
void StepPanel::refuse(const support::Error& error)
{
    Message refusal = problem(error);
    const qsizetype all = refusal.reasons.size();
    for (const procedure::Finding& finding : m_step.verdict.unmet())
        refusal.reasons.removeIf([&](const QString& reason) { return reason.startsWith(finding.sentence); });
    if (refusal.reasons.size() < all)
        refusal.text += u' ' + tr("What it requires is listed above.");
    m_refusal->tell(refusal);
    if (m_step.needsReason && m_reason->toPlainText().trimmed().isEmpty())
        m_reason->setFocus();
}

void StepPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_take->isEnabled())
        take();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
