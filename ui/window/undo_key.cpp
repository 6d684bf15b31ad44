#include "ui/window/undo_key.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace ui {

namespace {

struct OwnChanges
{
    bool toUndo = false;
    bool toRedo = false;
};

OwnChanges changesOf(const QObject* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return {line->isUndoAvailable() && !line->isReadOnly(),
                line->isRedoAvailable() && !line->isReadOnly()};
    const QTextDocument* document = nullptr;
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(widget); note && !note->isReadOnly())
        document = note->document();
    else if (const auto* text = qobject_cast<const QTextEdit*>(widget); text && !text->isReadOnly())
        document = text->document();
    return document ? OwnChanges{document->isUndoAvailable(), document->isRedoAvailable()} : OwnChanges{};
}

} // namespace

bool UndoKey::eventFilter(QObject* watched, QEvent* event)
{
    // By this event a widget claims a key before it becomes a shortcut.
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return false;
    const OwnChanges own = changesOf(watched);
    if (isUndo ? own.toUndo : own.toRedo)
        return false;
    event->ignore();
    return true;
}

} // namespace ui
