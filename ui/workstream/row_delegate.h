// Rows as the look wants them: state icon before the name, a thin line below, marks for what needs attention.
#pragma once

#include "ui/workstream/stream.h"

#include <QStyledItemDelegate>

namespace ui {

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const Stream& stream, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Stream& m_stream;
};

} // namespace ui
