// The journal for a tree: steps, and below each what it changed; older steps are read as the view asks for
// them.
#pragma once

#include "core/office/desk/history.h"

#include <QAbstractItemModel>

namespace ui {

class HistoryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, HappenedOn, Who, When, Before, After, ColumnCount };

    /// The office must outlive the model.
    explicit HistoryModel(office::Office& office, QObject* parent = nullptr);
    /// An invalid id: the whole register. Reads the newest steps of these days.
    void setRecord(domain::RecordId id, const office::HistoryDays& days = {});

    /// The step of an index, also of one of its changes.
    const office::HistoryLine& step(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    std::vector<office::HistoryLine> read(qint64 before) const;
    QString stepText(const office::HistoryLine& line, int column) const;
    QString changeText(const office::HistoryChange& change, int column) const;

    office::Office& m_office;
    domain::RecordId m_record;
    office::HistoryDays m_days;
    std::vector<office::HistoryLine> m_lines;
    bool m_isComplete = true;
};

} // namespace ui
