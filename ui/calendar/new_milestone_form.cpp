#include "ui/calendar/new_milestone_form.h"

#include "core/office/desk/records.h"
#include "ui/calendar/day_choice.h"
#include "ui/look/desk_style.h"
#include "ui/look/measures.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/plain_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr const char* kFields[] = {"title", "concerns", "source"};
} // namespace

NewMilestoneForm::NewMilestoneForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new FieldForm(desk.office(), *domain::noun(u"milestone"_s), kFields, FieldForm::Labels::Above))
    , m_day(new DayChoice)
    , m_sentence(wrappedLabel())
{
    m_sentence->setObjectName(u"milestone-sentence"_s);
    m_sentence->setForegroundRole(QPalette::BrightText);
    auto* add = new QPushButton(tr("&Add the milestone"));
    add->setObjectName(u"milestone-add"_s);
    makePrimary(add);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"milestone-cancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGroups, kGroups, kGroups, kGroups);
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("New milestone"), TextStyle::Title));
    column->addWidget(m_form);
    column->addWidget(m_day);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addStretch();
    connect(add, &QPushButton::clicked, this, &NewMilestoneForm::add);
    connect(cancel, &QPushButton::clicked, this, &NewMilestoneForm::cancelled);
}

void NewMilestoneForm::start(const domain::Record& cycle)
{
    m_cycle = cycle.head;
    m_form->startDraft({});
    m_day->start(tr("Annual meeting %1").arg(cycle.head.title),
                 office::childrenOf(m_desk.office(), cycle.head.id, u"milestone"_s).value_or({}));
    m_sentence->hide();
    m_form->focusFirst();
}

void NewMilestoneForm::add()
{
    auto values = m_form->draft();
    const auto day = m_day->values();
    m_sentence->setText(day ? QString() : day.error().message);
    m_sentence->setHidden(day.has_value());
    if (!values || !day)
        return;
    values->insert(*day);
    const QString title = domain::read(*values, domain::milestone::title);
    const auto id = m_desk.valueOf(office::addRecord(
        m_desk.office(),
        {.noun = u"milestone"_s, .values = *values, .parent = m_cycle.id, .year = m_cycle.title.toInt()}));
    if (!id)
        return;
    m_desk.sayDone(tr("%1 was added.").arg(title));
    Q_EMIT added(*id);
}

} // namespace ui
