#include "ui/workstream/row_delegate.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/look/state_look.h"
#include "ui/models/record_list_model.h"

#include <QPainter>

namespace ui {

RowDelegate::RowDelegate(const Stream& stream, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_stream(stream)
{
}

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
    const auto [words, letters] = m_stream.shortened;
    if (option->text.startsWith(QLatin1StringView(words)))
        option->text.replace(0, qsizetype(qstrlen(words)), QLatin1StringView(letters));
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    if (index.column() == RecordListModel::Report && index.data(RecordListModel::LateRole).toBool())
        shown.palette.setColor(QPalette::Text, colour(Token::Risk));
    QStyledItemDelegate::paint(painter, shown, index);
    painter->setPen(colour(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace ui
