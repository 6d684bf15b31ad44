// A stack of pages each of which fills its place and scrolls within.
#pragma once

#include <QStackedWidget>

namespace ui {

/// What the pages would like to be high does not make it higher: they need no more than their least.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace ui
