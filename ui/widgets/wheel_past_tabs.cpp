#include "ui/widgets/wheel_past_tabs.h"

#include <QEvent>
#include <QTabBar>

namespace ui {

bool WheelPastTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel || !qobject_cast<QTabBar*>(watched))
        return false;
    event->ignore(); // it goes on to what scrolls around the tabs
    return true;
}

} // namespace ui
