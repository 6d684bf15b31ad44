// The rows of a workstream's list: ordered ids in memory, the rows themselves read a page at a time.
#pragma once

#include "core/office/desk/lists.h"
#include "ui/models/row_pages.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace ui {

/// Memory grows by 8 bytes a row.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Acronym, State, Since, Report, Due, Cycle, ColumnCount };
    enum Role { IdRole = Qt::UserRole, CategoryRole, LateRole };

    static constexpr int kPageRows = RowPages<office::ListRow>::kPageRows;

    /// The office must outlive the model.
    explicit RecordListModel(office::Office& office, QObject* parent = nullptr);

    const office::ListQuery& query() const { return m_query; }
    /// Reads the ids anew; rows follow as they are looked at.
    void setQuery(const office::ListQuery& query);
    /// After a command: the rows at once, their order and number a moment later.
    void reload();

    const std::vector<domain::RecordId>& ids() const { return m_ids; }
    domain::RecordId idAt(int row) const;
    /// -1 where the list does not hold it.
    int rowOf(domain::RecordId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The office sorts; a column without a sort key leaves the order as it is.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const support::Error& error);

private:
    void readIds();

    office::Office& m_office;
    office::ListQuery m_query;
    std::vector<domain::RecordId> m_ids;
    RowPages<office::ListRow> m_pages;
    QTimer m_reorder;
};

} // namespace ui
