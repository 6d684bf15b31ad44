#include "ui/widgets/focus_in_sight.h"

#include "ui/widgets/scrolled.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPointer>

namespace ui {

namespace {

bool isWhollySeen(const QWidget& widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

} // namespace

bool FocusInSight::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return false;
    if (event->type() == QEvent::LayoutRequest) {
        QWidget* focused = QApplication::focusWidget();
        if (focused && static_cast<QWidget*>(watched)->isAncestorOf(focused))
            keepInSight(*focused);
        return false;
    }
    if (event->type() != QEvent::FocusIn)
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

void FocusInSight::keepInSight(QWidget& widget)
{
    if (m_isKept || !isWhollySeen(widget))
        return;
    m_isKept = true;
    QMetaObject::invokeMethod(
        this,
        [this, kept = QPointer<QWidget>(&widget)] {
            m_isKept = false;
            if (kept && kept->hasFocus() && !isWhollySeen(*kept))
                scrollTo(*kept);
        },
        Qt::QueuedConnection);
}

} // namespace ui
