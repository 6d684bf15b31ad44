#include "ui/widgets/focus_in_sight.h"

#include "ui/widgets/scrolled.h"

#include <QFocusEvent>
#include <QWidget>

namespace ui {

bool FocusInSight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn || !watched->isWidgetType())
        return false;
    switch (static_cast<QFocusEvent*>(event)->reason()) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
    case Qt::OtherFocusReason:
        bringIntoSight(*static_cast<QWidget*>(watched));
        break;
    default:
        break;
    }
    return false;
}

} // namespace ui
