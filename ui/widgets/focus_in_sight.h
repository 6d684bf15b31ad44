// Who goes on by the keyboard, or is led to a field, sees where they are.
#pragma once

#include "ui/widgets/application_filter.h"

namespace ui {

/// For the application: what gets the focus otherwise than by a click is scrolled into sight, both ways; a
/// click never moves what is under it.
class FocusInSight : public ApplicationFilter
{
    Q_OBJECT

public:
    using ApplicationFilter::ApplicationFilter;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
