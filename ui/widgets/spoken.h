// What a widget that paints itself is to those who hear it: its role and, where it shows many things, each.
#pragma once

#include <QAccessible>
#include <QRect>

#include <functional>
#include <vector>

class QWidget;

namespace ui {

struct SpokenItem
{
    QString text;
    QRect place; ///< in the widget
    bool isPresent = false;
};
using SpokenItems = std::function<std::vector<SpokenItem>()>;

/// Its accessible name stays what it says as a whole. Called once, by its constructor; with `items` it is a
/// list of what they answer each time, and what it is made of is not told besides.
void speakAs(QWidget* widget, QAccessible::Role role, SpokenItems items = {});
/// The present item is another one; told where the widget has the focus.
void tellPresent(QWidget* widget);

} // namespace ui
