// Who holds which role on a day, as rows of a table.
#pragma once

#include "core/office/people/people.h"

#include <QAbstractTableModel>

namespace ui {

class RosterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Role, Workstream, From, Until, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRoles(std::vector<office::RoleLine> roles);
    const office::RoleLine& roleAt(int row) const { return m_roles[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<office::RoleLine> m_roles;
};

} // namespace ui
