#include "ui/widgets/deliberate_focus.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace ui {

void keepFocusDeliberate(QWidget* button)
{
    const auto look = [button](QWidget* old, QWidget* now) {
        if (now != button || !old)
            return;
        // Qt moves the focus first, and takes the old widget away after that.
        const auto passOn = [button, old = QPointer(old)] {
            const bool hasGone = !old || !old->isVisible() || !old->isEnabled();
            if (hasGone && button->hasFocus() && button->parentWidget())
                button->parentWidget()->setFocus(Qt::OtherFocusReason);
        };
        QMetaObject::invokeMethod(button, passOn, Qt::QueuedConnection);
    };
    QObject::connect(qApp, &QApplication::focusChanged, button, look);
}

} // namespace ui
