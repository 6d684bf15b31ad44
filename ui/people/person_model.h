// The persons of the register as rows of a table, sorted and filtered by the view above.
#pragma once

#include "core/domain/record.h"

#include <QAbstractTableModel>

namespace ui {

class PersonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Group, Affiliation, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setPersons(std::vector<domain::Record> persons);
    const std::vector<domain::Record>& persons() const { return m_persons; }
    domain::RecordId idAt(int row) const { return m_persons[size_t(row)].head.id; }
    /// -1 where there is no such person.
    int rowOf(domain::RecordId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<domain::Record> m_persons;
};

} // namespace ui
