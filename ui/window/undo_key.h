// Ctrl+Z and its counterpart in a text field that has nothing of its own to take back.
#pragma once

#include "ui/widgets/application_filter.h"

namespace ui {

/// Text fields claim both keys always; here a field without changes of its own passes them on to the
/// register.
class UndoKey : public ApplicationFilter
{
    Q_OBJECT

public:
    using ApplicationFilter::ApplicationFilter;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
