// Enter on the button that has the focus.
#pragma once

#include "ui/widgets/application_filter.h"

namespace ui {

/// Presses it, as Space does, and opens its menu, as the arrow down does as well; but never a button that
/// decides or destroys: that one has a key of its own (keepFocusDeliberate).
class EnterKey : public ApplicationFilter
{
    Q_OBJECT

public:
    using ApplicationFilter::ApplicationFilter;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
