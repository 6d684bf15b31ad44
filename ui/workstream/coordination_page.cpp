#include "ui/workstream/coordination_page.h"

namespace ui {

CoordinationPage::CoordinationPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
}

void CoordinationPage::showEvent(QShowEvent* event) { QWidget::showEvent(event); }

} // namespace ui
