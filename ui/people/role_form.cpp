#include "ui/people/role_form.h"

#include "core/office/desk/records.h"
#include "ui/look/desk_style.h"
#include "ui/people/workstream_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/plain_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr const char* kFields[] = {"role", "starts", "ends", "note"};
}

RoleForm::RoleForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workstream(makeWorkstreamEdit(desk.office()))
    , m_mistake(wrappedLabel({}, TextStyle::Note))
    , m_form(new FieldForm(desk.office(), *domain::noun(u"role"_s), kFields))
{
    m_workstream->setObjectName(u"role-workstream"_s);
    m_mistake->setForegroundRole(QPalette::BrightText);
    auto* add = new QPushButton(tr("&Add the role"));
    add->setObjectName(u"role-add"_s);
    makePrimary(add);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"role-cancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kInside);
    column->addWidget(labelFor(m_workstream, tr("&Workstream *")));
    column->addWidget(m_workstream);
    column->addWidget(m_mistake);
    column->addWidget(m_form);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &RoleForm::add);
    connect(cancel, &QPushButton::clicked, this, &RoleForm::finished);
}

void RoleForm::start(domain::RecordId person)
{
    m_person = person;
    m_workstream->setRecordId({});
    m_mistake->hide();
    m_form->startDraft({{u"starts"_s, m_desk.today()}});
    m_workstream->setFocus();
}

void RoleForm::add()
{
    const auto workstream = office::findRecord(m_desk.office(), m_workstream->written());
    m_mistake->setText(workstream ? QString()
                                  : tr("Choose the workstream from what is offered while you type."));
    m_mistake->setVisible(!workstream.has_value());
    auto values = m_form->draft();
    if (!workstream || !values)
        return;
    values->insert(u"person"_s, m_person.value());
    if (!m_desk.valueOf(office::addRecord(m_desk.office(),
                                          {.noun = u"role"_s, .values = *values, .parent = *workstream})))
        return;
    m_desk.sayDone(tr("The role was added."));
    Q_EMIT finished();
}

} // namespace ui
