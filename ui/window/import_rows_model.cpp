#include "ui/window/import_rows_model.h"
#include "core/support/text.h"

#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using office::ImportedRow;
using office::RowFate;

namespace {

QString fateText(RowFate fate)
{
    switch (fate) {
    case RowFate::InQuestion:
        return ImportRowsModel::tr("In question");
    case RowFate::Refused:
        return ImportRowsModel::tr("Refused");
    case RowFate::Changed:
        return ImportRowsModel::tr("Changed");
    case RowFate::New:
        return ImportRowsModel::tr("New");
    case RowFate::Unchanged:
        return ImportRowsModel::tr("As it is");
    }
    return {};
}

/// All that a new record has, on one line.
QString allValues(const ImportedRow& row)
{
    QStringList values;
    for (const office::ImportedValue& value : row.values)
        values << ImportRowsModel::tr("%1: %2").arg(value.label, value.after);
    return support::listedApart(values);
}

} // namespace

void ImportRowsModel::setRows(std::vector<ImportedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::stable_sort(m_rows, {}, &ImportedRow::fate);
    m_shown.clear();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].values.empty() || m_rows[row].fate == RowFate::New) {
            m_shown.push_back({row, -1});
            continue;
        }
        for (size_t value = 0; value < m_rows[row].values.size(); ++value)
            m_shown.push_back({row, int(value)});
    }
    endResetModel();
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(m_shown[size_t(index.row())], index.column());
}

QString ImportRowsModel::text(const Shown& shown, int column) const
{
    const ImportedRow& row = m_rows[shown.row];
    const bool isOneValue = shown.value >= 0;
    switch (Column(column)) {
    case Line:
        return QLocale().toString(row.line);
    case Becomes:
        return fateText(row.fate);
    case Record:
        return row.idText.isEmpty() ? row.title : tr("%1 (%2)").arg(row.title, row.idText);
    case Field:
        return isOneValue ? row.values[size_t(shown.value)].label : QString();
    case Before:
        return isOneValue ? row.values[size_t(shown.value)].before : QString();
    case After:
        if (isOneValue)
            return row.values[size_t(shown.value)].after;
        return row.reason.isEmpty() ? allValues(row) : row.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Line:
        return tr("Line");
    case Becomes:
        return tr("The row is");
    case Record:
        return tr("Record");
    case Field:
        return tr("Field");
    case Before:
        return tr("Until now");
    case After:
        return tr("In the list, or why not");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ui
