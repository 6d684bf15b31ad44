// Text from the register is shown as text: nothing in it is ever read as markup.
#pragma once

#include "ui/look/measures.h"

#include <QLabel>

namespace ui {

/// A label that shows its text as it is, in a step of the type scale; selectable with the mouse if asked.
QLabel* plainLabel(const QString& text = {}, TextStyle style = TextStyle::Body, QWidget* parent = nullptr);
/// As above, over several lines.
QLabel* wrappedLabel(const QString& text = {}, TextStyle style = TextStyle::Body, QWidget* parent = nullptr);
/// The label of a control: its mnemonic leads to the control, which gets it as its accessible name.
QLabel* labelFor(QWidget* control, const QString& text);

/// Text for a tooltip, escaped and wrapped; for Qt::ToolTipRole too.
QString toolTipText(const QString& text);
/// The widget is described by it too, unless something else describes it: a reader is told no markup.
void setPlainToolTip(QWidget* widget, const QString& text);
/// What was set so.
QString plainToolTip(const QWidget& widget);
/// Text from data for a menu, a tab or a button: its ampersands are no mnemonics.
QString menuText(const QString& text);

} // namespace ui
