#include "ui/widgets/scrolled.h"

#include "ui/look/measures.h"

#include <QScrollArea>

namespace ui {

QScrollArea* scrolled(QWidget* content, Qt::ScrollBarPolicy sideways)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(sideways);
    return area;
}

void bringIntoSight(QWidget& widget)
{
    const auto scroll = [&widget] {
        for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(&widget, 0, kEdge);
    };
    QMetaObject::invokeMethod(&widget, scroll, Qt::QueuedConnection);
}

} // namespace ui
