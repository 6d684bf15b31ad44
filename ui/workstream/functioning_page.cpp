#include "ui/workstream/functioning_page.h"

#include "core/office/cases/functioning.h"
#include "ui/widgets/element_list.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/requirement_list.h"
#include "ui/widgets/scrolled.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FunctioningPage::FunctioningPage(Desk& desk, const domain::Noun& noun, QWidget* parent)
    : RecordPage(parent)
    , m_desk(desk)
    , m_metrics(new RequirementList)
    , m_elements(new ElementList(desk.office(), noun))
{
    m_metrics->setObjectName(u"metrics"_s);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, kGroups, kInside, kGroups);
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("The published metrics, today"), TextStyle::Heading));
    column->addWidget(wrappedLabel(tr("Each is judged for itself, from what the register keeps of this "
                                      "forum; there is no total."),
                                   TextStyle::Note));
    column->addWidget(m_metrics);
    column->addSpacing(kGroups);
    column->addWidget(plainLabel(tr("Launch, documentation and support"), TextStyle::Heading));
    column->addWidget(m_elements);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(content));
    connect(m_metrics, &RequirementList::placeWanted, this, &RecordPage::placeWanted);
}

QWidget* FunctioningPage::placeOf(const QString& key) { return m_elements->choiceOf(key); }

void FunctioningPage::setRecord(const domain::Record& record)
{
    m_elements->setRecord(record.head.id);
    m_metrics->clear();
    const auto findings = m_desk.valueOf(office::functioningOf(m_desk.office(), record.head.id));
    for (const procedure::Finding& finding : findings ? *findings : QList<procedure::Finding>())
        m_metrics->add(finding);
}

} // namespace ui
