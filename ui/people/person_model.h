// The persons of the register as rows of a table: ordered ids in memory, the rows themselves a page at a
// time.
#pragma once

#include "core/office/people/people.h"
#include "ui/models/row_pages.h"

#include <QAbstractTableModel>

namespace ui {

class PersonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Group, Affiliation, ColumnCount };

    /// The office must outlive the model.
    explicit PersonModel(office::Office& office, QObject* parent = nullptr);

    /// Only persons whose name or affiliation holds the text.
    void setText(const QString& text);
    void reload();

    domain::RecordId idAt(int row) const;
    /// -1 where the list does not hold the person.
    int rowOf(domain::RecordId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The register sorts.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const support::Error& error);

private:
    office::Office& m_office;
    office::PersonQuery m_query;
    std::vector<domain::RecordId> m_ids;
    RowPages<domain::Record> m_pages;
};

} // namespace ui
