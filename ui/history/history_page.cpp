#include "ui/history/history_page.h"

#include "ui/history/history_view.h"
#include "ui/look/measures.h"
#include "ui/widgets/search_field.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

void HistoryPage::build()
{
    m_search = new SearchField(tr("Filter the history"));
    m_view = new HistoryView(desk());
    setFocusProxy(m_view);
    m_search->setObjectName(u"history-filter"_s);
    m_search->setMaximumWidth(360);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kGroups, kInside, kGroups, kInside);
    head->addWidget(m_search);
    head->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_view)})
        part->show(); // at once: the page itself is being shown
    connect(m_search, &SearchField::searched, m_view, &HistoryView::setFilter);
}

void HistoryPage::find()
{
    ensureBuilt();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

domain::Sheet HistoryPage::shownList() const { return m_view ? m_view->shownList() : domain::Sheet(); }

void HistoryPage::reload() { m_view->setRecord({}); }

} // namespace ui
