#include "ui/widgets/deliberate_focus.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QVariant>
#include <QWidget>

namespace ui {

namespace {

constexpr char kDeliberate[] = "deliberate";

} // namespace

bool isDeliberate(const QWidget* button) { return button->property(kDeliberate).toBool(); }

void keepFocusDeliberate(QWidget* button)
{
    button->setProperty(kDeliberate, true);
    if (auto* const push = qobject_cast<QPushButton*>(button)) { // Enter is of the form around it
        push->setDefault(false);
        push->setAutoDefault(false);
    }
    const auto look = [button](QWidget* old, QWidget* now) {
        if (now != button || !old)
            return;
        // Qt moves the focus first, and takes the old widget away after that.
        const auto passOn = [button, old = QPointer(old)] {
            const bool hasGone = !old || !old->isVisible() || !old->isEnabled();
            QWidget* around = button->parentWidget();
            while (around && around->focusProxy() == button) // it would hand the focus back
                around = around->parentWidget();
            if (hasGone && button->hasFocus() && around)
                around->setFocus(Qt::OtherFocusReason);
        };
        QMetaObject::invokeMethod(button, passOn, Qt::QueuedConnection);
    };
    QObject::connect(qApp, &QApplication::focusChanged, button, look);
}

} // namespace ui
