// The wheel scrolls what is read; it never turns a tab that comes under the pointer.
#pragma once

#include "ui/widgets/application_filter.h"

namespace ui {

/// For the application.
class WheelPastTabs : public ApplicationFilter
{
    Q_OBJECT

public:
    using ApplicationFilter::ApplicationFilter;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
