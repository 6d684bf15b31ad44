// What looks at the events of all widgets.
#pragma once

#include <QCoreApplication>

namespace ui {

/// As long as it lives; what is looked for stands in eventFilter().
class ApplicationFilter : public QObject
{
    Q_OBJECT

public:
    explicit ApplicationFilter(QObject* parent)
        : QObject(parent)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
};

} // namespace ui
