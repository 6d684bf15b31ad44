#include "ui/workstream/asked_list.h"

#include "core/support/text.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/widgets/plain_text.h"
#include "ui/workstream/standing_look.h"

#include <QHeaderView>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum AskedColumn { Call, Stood, On, By };

} // namespace

AskedList::AskedList(Desk& desk, QWidget* parent)
    : QTreeWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"asked"_s);
    setAccessibleName(tr("Calls"));
    setHeaderLabels({tr("Call"), tr("Standing"), tr("On"), tr("Answers by")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIconSize({kIconSize, kIconSize});
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Call, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        m_desk.openRecord(domain::RecordId(item->data(Call, Qt::UserRole).toLongLong()));
    });
}

int AskedList::showOf(domain::RecordId workstream)
{
    clear();
    const auto calls = m_desk.valueOf(office::callsTo(m_desk.office(), workstream));
    if (!calls)
        return 0;
    for (const office::AskedLine& each : *calls) {
        auto* item = new QTreeWidgetItem(this, {each.call.head.title, office::standingLabel(each.standing),
                                                support::shortDate(standingSince(each.answer, each.standing)),
                                                support::shortDate(each.call[domain::call::dueOn])});
        item->setData(Call, Qt::UserRole, each.call.head.id.value());
        const StateLook look = standingLook(each.standing);
        item->setIcon(Stood, icon(look.iconName()));
        item->setForeground(Stood, colour(look.ink));
        item->setToolTip(Call, toolTipText(item->text(Call)));
    }
    return topLevelItemCount();
}

} // namespace ui
