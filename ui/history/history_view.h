// The journal as a tree: a step, and below it what it changed; for one record or the whole register.
#pragma once

#include "core/domain/sheet.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace ui {

class HistoryModel;

class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(Desk& desk, QWidget* parent = nullptr);
    /// An invalid id: the whole register. Reads the journal anew; to be called after each change.
    void setRecord(domain::RecordId id);
    void setFilter(const QString& text);
    /// The steps, without what each changed.
    domain::Sheet shownList() const;

private:
    void offerPeriods();
    void read();
    void undoChosen();
    void chosenChanged();
    qint64 chosenEntry() const;

    Desk& m_desk;
    domain::RecordId m_record;
    QComboBox* m_periods; ///< of one record
    HistoryModel* m_model;
    QSortFilterProxyModel* m_filter;
    QTreeView* m_tree;
    QStackedWidget* m_stack;
    QPushButton* m_undo;
};

} // namespace ui
