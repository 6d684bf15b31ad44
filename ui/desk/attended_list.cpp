#include "ui/desk/attended_list.h"

#include "core/office/people/attendance.h"
#include "core/support/text.h"
#include "ui/widgets/plain_text.h"

#include <QHeaderView>

namespace ui {

using namespace Qt::StringLiterals;

AttendedList::AttendedList(Desk& desk, QWidget* parent)
    : QTreeWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"attended"_s);
    setAccessibleName(tr("Meetings attended"));
    setHeaderLabels({tr("Meeting"), tr("Date"), tr("For")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        m_desk.openRecord(domain::RecordId(item->data(0, Qt::UserRole).toLongLong()));
    });
}

int AttendedList::showOf(domain::RecordId who)
{
    clear();
    const auto meetings = m_desk.valueOf(office::meetingsAttended(m_desk.office(), who));
    if (!meetings)
        return 0;
    for (const office::MeetingAttended& each : *meetings) {
        auto* item = new QTreeWidgetItem(
            this, {domain::displayTitle(each.meeting), support::shortDate(each.on), each.as});
        item->setData(0, Qt::UserRole, each.meeting.id.value());
        item->setToolTip(0, toolTipText(item->text(0)));
        item->setToolTip(2, toolTipText(item->text(2)));
    }
    return topLevelItemCount();
}

} // namespace ui
