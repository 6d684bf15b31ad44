#include "ui/widgets/walk_by_rows.h"

#include <QKeyEvent>
#include <QTableView>

namespace ui {

namespace {

class RowWalker final : public QObject
{
public:
    explicit RowWalker(QTableView* table)
        : QObject(table)
        , m_table(table)
    {
        table->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isHome = key->key() == Qt::Key_Home;
        const int rows = m_table->model()->rowCount();
        if ((!isHome && key->key() != Qt::Key_End) || key->modifiers() != Qt::NoModifier || rows == 0)
            return false;
        const int column = m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0;
        m_table->setCurrentIndex(m_table->model()->index(isHome ? 0 : rows - 1, column));
        return true;
    }

private:
    QTableView* m_table;
};

} // namespace

void walkByRows(QTableView* table) { new RowWalker(table); }

} // namespace ui
