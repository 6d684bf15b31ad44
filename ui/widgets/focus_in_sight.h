// Who goes on by the keyboard, or is led to a field, sees where they are.
#pragma once

#include "ui/widgets/application_filter.h"

class QWidget;

namespace ui {

/// For the application: what gets the focus otherwise than by a click is scrolled into sight, both ways; a
/// click never moves what is under it. What has the focus and is seen stays so when what stands above it
/// grows (an answer that was waited for); who scrolled away from it is left where they are.
class FocusInSight : public ApplicationFilter
{
    Q_OBJECT

public:
    using ApplicationFilter::ApplicationFilter;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepInSight(QWidget& widget);

    bool m_isKept = false; // as soon as the layout is done
};

} // namespace ui
