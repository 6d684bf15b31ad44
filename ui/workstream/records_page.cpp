#include "ui/workstream/records_page.h"

#include "ui/look/measures.h"
#include "ui/workstream/child_page.h"

#include <QVBoxLayout>

namespace ui {

RecordsPage::RecordsPage(Desk& desk, const QStringList& nouns, QWidget* parent)
    : QWidget(parent)
{
    std::vector<const domain::Noun*> kept;
    for (const QString& noun : nouns)
        kept.push_back(domain::noun(noun));
    m_records = new ChildPage(desk, kept, tr("Nothing here yet. Add the first one with the button beside."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGroups, kInside, kGroups, kGroups);
    column->addWidget(m_records);
    const auto read = [this] { m_records->setRecord({}); };
    connect(&desk, &Desk::changed, this, read);
    read();
}

void RecordsPage::reveal(const domain::RecordHead& head) { m_records->reveal(head); }

} // namespace ui
