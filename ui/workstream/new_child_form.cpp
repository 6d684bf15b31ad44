#include "ui/workstream/new_child_form.h"

#include "core/office/desk/records.h"
#include "ui/desk/record_page.h"
#include "ui/look/desk_style.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/workstream/child_text.h"
#include "ui/workstream/record_pages.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Where a guided form follows, only what the record cannot be without.
std::vector<const char*> fieldsToStartWith(const domain::Noun& noun, const QString& stream)
{
    const bool isGuided = guideOf(noun.keyText(), stream) != nullptr;
    std::vector<const char*> keys;
    for (const domain::Field& field : noun.fields) {
        if (field.isRequired || !isGuided)
            keys.push_back(field.key);
    }
    return keys;
}

} // namespace

NewChildForm::NewChildForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_refusal(new MessageBar)
    , m_heading(plainLabel({}, TextStyle::Heading))
    , m_scroll(scrolled(new QWidget))
    , m_add(new QPushButton)
{
    m_add->setObjectName(u"child-save"_s);
    makePrimary(m_add);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"child-cancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_refusal);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &NewChildForm::add);
    connect(cancel, &QPushButton::clicked, this, &NewChildForm::cancelled);
}

void NewChildForm::start(const domain::Noun& noun, const domain::RecordHead& parent, FieldForm::Labels labels)
{
    m_noun = &noun;
    m_parent = parent.id;
    m_refusal->clear();
    m_heading->setText(tr("New: %1").arg(noun.labelText()));
    m_add->setText(menuText(tr("Add %1").arg(labelInSentence(noun))));

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, kInside, 0);
    m_form = new FieldForm(m_desk.office(), noun, fieldsToStartWith(noun, parent.stream), labels);
    column->addWidget(m_form);
    column->addStretch();
    m_scroll->setWidget(content); // the form before goes
    domain::FieldValues values;
    if (noun.field(u"year"_s))
        values.insert(u"year"_s, qint64(m_desk.year()));
    m_form->startDraft(values);
    m_form->focusFirst();
}

void NewChildForm::add()
{
    const auto values = m_form->draft();
    if (!values)
        return;
    const auto added = office::addRecord(
        m_desk.office(),
        {.noun = m_noun->keyText(), .values = *values, .parent = m_parent, .year = m_desk.year()});
    if (added)
        Q_EMIT this->added(*added);
    else
        m_refusal->tell(problem(added.error()));
}

void NewChildForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
