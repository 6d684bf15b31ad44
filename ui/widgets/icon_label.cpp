#include "ui/widgets/icon_label.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

namespace ui {

IconLabel::IconLabel(const QString& icon, Token ink, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_ink(ink)
{
    setFixedSize(kIconSize, kIconSize);
    speakAs(this, QAccessible::Graphic);
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(rect(), iconPixmap(m_icon, m_ink, kIconSize, devicePixelRatioF()));
}

} // namespace ui
