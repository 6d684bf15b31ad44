#include "ui/workstream/row_delegate.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/look/state_look.h"
#include "ui/models/record_list_model.h"

#include <QPainter>

namespace ui {

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row is chosen, not a cell of it
    if (index.column() != RecordListModel::Name)
        return;
    const auto look = stateLook(index.data(RecordListModel::CategoryRole).toString());
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {kIconSize, kIconSize};
    option->icon = QIcon(iconPixmap(look.iconName(), look.ink, kIconSize, ratio));
    option->textElideMode = Qt::ElideMiddle;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    if (index.column() == RecordListModel::Due && index.data(RecordListModel::AttentionRole).toBool())
        shown.palette.setColor(QPalette::Text, colour(Token::Risk));
    QStyledItemDelegate::paint(painter, shown, index);
    painter->setPen(colour(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace ui
