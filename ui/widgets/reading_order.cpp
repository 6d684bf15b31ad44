#include "ui/widgets/reading_order.h"

#include "ui/widgets/scrolled.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <vector>

namespace ui {

namespace {

class Reader
{
public:
    explicit Reader(const QWidget* present)
        : m_present(present)
    {
    }
    /// The stop that comes before or after the present place, which need not be one; null where there is
    /// none.
    QWidget* beside(bool isForward) const
    {
        if (!m_at || m_stops.empty())
            return nullptr;
        const bool isStop = *m_at < m_stops.size() && m_stops[*m_at] == m_present;
        const size_t next = isForward ? *m_at + (isStop ? 1 : 0) : *m_at + m_stops.size() - 1;
        return m_stops[next % m_stops.size()];
    }
    void read(QWidget* widget)
    {
        if (!widget || !widget->isVisible() || !widget->isEnabled() || !m_known.insert(widget).second)
            return;
        if (widget == m_present)
            m_at = m_stops.size();
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
            m_stops.push_back(widget);
        if (const auto* splitter = qobject_cast<const QSplitter*>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                read(splitter->widget(i));
        } else if (const auto* tabs = qobject_cast<const QTabWidget*>(widget)) {
            read(tabs->tabBar());
            read(tabs->currentWidget());
        } else if (const auto* area = qobject_cast<const QScrollArea*>(widget)) {
            read(area->widget());
        } else if (widget->layout()) {
            read(widget->layout());
        }
        readLoose(widget);
    }

private:
    void read(QLayout* layout)
    {
        std::vector<std::pair<std::pair<int, int>, QLayoutItem*>> items;
        const auto* grid = qobject_cast<const QGridLayout*>(layout);
        for (int i = 0; i < layout->count(); ++i) {
            std::pair<int, int> place{0, i};
            int rows = 0;
            int columns = 0;
            if (grid)
                grid->getItemPosition(i, &place.first, &place.second, &rows, &columns);
            items.emplace_back(place, layout->itemAt(i));
        }
        std::ranges::stable_sort(items, {}, [](const auto& item) { return item.first; });
        for (const auto& [place, item] : items) {
            if (item->layout())
                read(item->layout());
            else
                read(item->widget());
        }
    }

    /// What stands in no layout, as in the cells of a table.
    void readLoose(QWidget* widget)
    {
        std::vector<QWidget*> loose;
        for (QObject* child : widget->children())
            if (auto* inner = qobject_cast<QWidget*>(child); inner && !inner->isWindow())
                loose.push_back(inner);
        std::ranges::stable_sort(loose, {}, [widget](const QWidget* inner) {
            return std::pair(inner->y(), widget->isRightToLeft() ? -inner->geometry().right() : inner->x());
        });
        for (QWidget* inner : loose)
            read(inner);
    }

    const QWidget* m_present;
    std::unordered_set<const QWidget*> m_known;
    std::vector<QWidget*> m_stops;
    std::optional<size_t> m_at;
};

} // namespace

bool moveFocusAsRead(QWidget& window, bool isForward)
{
    Reader reader(window.focusWidget());
    reader.read(&window);
    QWidget* next = reader.beside(isForward);
    if (!next)
        return false;
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    scrollTo(*next);
    return true;
}

} // namespace ui
