#include "ui/workstream/record_form.h"

#include "ui/widgets/element_list.h"
#include "ui/widgets/plain_text.h"

#include <QVBoxLayout>

namespace ui {

RecordForm::RecordForm(Desk& desk, const domain::Noun& noun, const QString& elementsTitle,
                       FieldForm::Labels labels, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_form(new FieldForm(desk.office(), noun, {}, labels))
{
    m_column->setContentsMargins(0, 0, kInside, 0);
    m_column->setSpacing(kInside);
    m_form->keepUnstoredIn(desk.unstored());
    m_column->addWidget(m_form);
    if (!noun.elements.empty() && !elementsTitle.isEmpty()) {
        m_column->addSpacing(kGroups);
        m_column->addWidget(m_heading = plainLabel(elementsTitle, TextStyle::Heading));
        m_column->addWidget(m_elements = new ElementList(desk.office(), noun));
    }
    m_column->addStretch();
}

void RecordForm::setRecord(const domain::Record& record)
{
    m_form->setRecord(record);
    if (!m_elements)
        return;
    m_elements->setRecord(record.head.id);
    m_elements->setVisible(m_elements->hasElements());
    m_heading->setVisible(m_elements->hasElements());
}

void RecordForm::addAfterFields(QWidget* more)
{
    m_column->insertSpacing(1, kGroups);
    m_column->insertWidget(2, more);
}

QWidget* RecordForm::placeOf(const QString& key) const
{
    QWidget* field = m_form->editorOf(key);
    return field || !m_elements ? field : m_elements->choiceOf(key);
}

} // namespace ui
