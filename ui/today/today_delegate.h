// Paints the rows of Today: headings with their count, lines with icon, title, whose it is, and when.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

struct TodayLine;

class TodayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintLine(QPainter& painter, const QStyleOptionViewItem& option, const TodayLine& line) const;
};

} // namespace ui
