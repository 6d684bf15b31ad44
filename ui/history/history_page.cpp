#include "ui/history/history_page.h"

#include "ui/history/history_view.h"
#include "ui/look/measures.h"
#include "ui/widgets/search_field.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_search(new SearchField(tr("Filter the history")))
    , m_view(new HistoryView(desk))
{
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
    connect(m_search, &SearchField::searched, m_view, &HistoryView::setFilter);
}

void HistoryPage::find() { m_search->setFocus(Qt::ShortcutFocusReason); }

void HistoryPage::reload() { m_view->setRecord({}); }

} // namespace ui
