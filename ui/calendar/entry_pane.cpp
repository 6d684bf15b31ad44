#include "ui/calendar/entry_pane.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/look/noun_icon.h"
#include "ui/widgets/plain_text.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EntryPane::EntryPane(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(wrappedLabel({}, TextStyle::Title))
    , m_when(wrappedLabel())
    , m_records(new QListWidget)
{
    m_title->setObjectName(u"entry-title"_s);
    m_when->setObjectName(u"entry-when"_s);
    m_records->setObjectName(u"entry-records"_s);
    m_records->setAccessibleName(tr("Records of this day"));
    m_records->setFrameShape(QFrame::NoFrame);
    auto* open = new QPushButton(tr("&Open the record"));
    open->setObjectName(u"entry-open"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGroups, kGroups, kGroups, kGroups);
    column->setSpacing(kInside);
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addWidget(m_records, 1);
    column->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, &EntryPane::open);
    connect(m_records, &QListWidget::itemActivated, this, &EntryPane::open);
}

void EntryPane::setItem(const CalendarItem& item)
{
    m_title->setText(item.title);
    m_when->setText(item.when());
    m_records->clear();
    for (const office::CalendarEntry& entry : item.entries) {
        const QString text = entry.owner.isEmpty() || entry.owner == entry.title
                                 ? entry.title
                                 : u"%1 · %2"_s.arg(entry.owner, entry.title);
        auto* row = new QListWidgetItem(icon(nounIcon(entry.record.noun)), text, m_records);
        row->setToolTip(toolTipText(text));
        row->setData(Qt::UserRole, entry.record.id.value());
    }
    m_records->setCurrentRow(0);
}

void EntryPane::open()
{
    if (const QListWidgetItem* row = m_records->currentItem())
        m_desk.openRecord(domain::RecordId(row->data(Qt::UserRole).toLongLong()));
}

} // namespace ui
