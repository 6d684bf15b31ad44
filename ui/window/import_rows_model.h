// What becomes of the rows of a list, for a table: a line for each value that changes.
#pragma once

#include "core/office/transfer/importing.h"

#include <QAbstractTableModel>

namespace ui {

/// What a person has to look at stands first: rows in question, refused, changed, new, then those as they
/// are.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Becomes, Record, Field, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<office::ImportedRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One line of the table: a row of the list, and which of its values; -1 for all of them.
    struct Shown
    {
        size_t row;
        int value;
    };
    QString text(const Shown& shown, int column) const;

    std::vector<office::ImportedRow> m_rows;
    std::vector<Shown> m_shown;
};

} // namespace ui
