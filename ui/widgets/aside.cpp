#include "ui/widgets/aside.h"

#include "ui/look/measures.h"

#include <QBoxLayout>
#include <QListWidget>

#include <algorithm>

namespace ui {

namespace {
constexpr int kLeastBeside = 232; // less leaves the fields no room beside the list
constexpr int kRowsAbove = 3;
} // namespace

Aside::Aside(QWidget* side, QListWidget* list, int width, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(side)
    , m_list(list)
    , m_content(content)
    , m_width(width)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGroups);
    m_row->addWidget(side);
    m_row->addWidget(content, 1);
    arrange(false);
}

QSize Aside::minimumSizeHint() const
{
    const auto least = [](const QWidget* widget) {
        return widget->minimumWidth() ? widget->minimumWidth() : widget->minimumSizeHint().width();
    };
    return {std::max(least(m_side), least(m_content)), QWidget::minimumSizeHint().height()};
}

void Aside::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() < m_width + kLeastBeside);
}

void Aside::arrange(bool isNarrow)
{
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : m_width);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_width);
    m_list->setMaximumHeight(isNarrow ? kRowsAbove * kRowHeight : QWIDGETSIZE_MAX);
}

} // namespace ui
