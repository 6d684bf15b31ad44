#include "ui/workstream/records_page.h"

#include "core/office/cases/calls.h"
#include "ui/look/measures.h"
#include "ui/workstream/child_page.h"

#include <QVBoxLayout>

namespace ui {

RecordsPage::RecordsPage(Desk& desk, const QStringList& nouns, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
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

void RecordsPage::startCall(const std::vector<domain::RecordId>& whom)
{
    m_records->startNew(
        *domain::noun(QStringLiteral("call")), tr("Ask %n workstream(s)", nullptr, int(whom.size())),
        [this, whom](const domain::FieldValues& values) {
            return office::openCall(m_desk.office(),
                                    {.title = domain::read(values, domain::call::title),
                                     .kind = domain::read(values, domain::call::kind),
                                     .text = domain::read(values, domain::call::text),
                                     .dueOn = domain::read(values, domain::call::dueOn),
                                     .year = domain::read(values, domain::call::year),
                                     .openedOn = domain::read(values, domain::call::openedOn)},
                                    whom);
        });
}

} // namespace ui
