#include "ui/desk/page.h"

#include <QShowEvent>

namespace ui {

Page::Page(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &Page::dataChanged);
    connect(&desk, &Desk::yearChanged, this, &Page::dataChanged);
}

void Page::ensureBuilt()
{
    if (!std::exchange(m_isBuilt, true))
        build();
}

void Page::setAttention(int count)
{
    if (count == m_attention)
        return;
    m_attention = count;
    Q_EMIT attentionChanged();
}

void Page::setSummary(const QString& summary)
{
    m_summary = summary;
    Q_EMIT summaryChanged();
}

void Page::dataChanged()
{
    m_isStale = !isVisible();
    if (isVisible())
        reload();
    else
        recount();
}

void Page::reloadNow()
{
    m_isStale = false;
    reload();
}

void Page::makeReady()
{
    ensureBuilt();
    if (m_isStale)
        reloadNow();
}

void Page::showEvent(QShowEvent* event)
{
    makeReady();
    QWidget::showEvent(event);
    if (window()->focusWidget() == this && focusProxy())
        focusProxy()->setFocus(); // it came here before there was what it is meant for
}

} // namespace ui
