#include "ui/window/enter_key.h"

#include "ui/widgets/deliberate_focus.h"

#include <QKeyEvent>
#include <QToolButton>

namespace ui {

bool EnterKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!button || !button->isEnabled() || (key->modifiers() & ~Qt::KeypadModifier) || key->isAutoRepeat())
        return false;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto* tool = qobject_cast<QToolButton*>(watched);
    if (tool && tool->menu() && (isEnter || key->key() == Qt::Key_Down)) {
        tool->showMenu();
        return true;
    }
    if (!isEnter || isDeliberate(button))
        return false;
    button->click();
    return true;
}

} // namespace ui
