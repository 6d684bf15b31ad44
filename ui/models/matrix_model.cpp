#include "ui/models/matrix_model.h"

#include "ui/look/icons.h"
#include "ui/widgets/plain_text.h"

#include <algorithm>

namespace ui {

namespace {

int indexOf(const std::vector<MatrixHead>& heads, const QString& id)
{
    const auto found = std::ranges::find(heads, id, &MatrixHead::id);
    return found == heads.end() ? -1 : int(found - heads.begin());
}

/// Brings `heads` to what they shall be, one by one, so that whatever stays in its order is not touched.
template <typename Insert, typename Remove>
void follow(const std::vector<MatrixHead>& heads, const std::vector<MatrixHead>& next, Insert insert,
            Remove remove)
{
    for (int at = int(heads.size()) - 1; at >= 0; --at)
        if (indexOf(next, heads[size_t(at)].id) < 0)
            remove(at);
    for (int at = 0; at < int(next.size()); ++at) {
        const int known = indexOf(heads, next[size_t(at)].id);
        if (known == at)
            continue;
        if (known >= 0) // it stood elsewhere
            remove(known);
        insert(at, next[size_t(at)]);
    }
}

} // namespace

MatrixModel::MatrixModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void MatrixModel::setMatrix(Matrix matrix)
{
    auto& rows = m_matrix.rows;
    auto& columns = m_matrix.columns;
    auto& cells = m_matrix.cells;
    follow(
        rows, matrix.rows,
        [&](int at, const MatrixHead& head) {
            beginInsertRows({}, at, at);
            rows.insert(rows.begin() + at, head);
            cells.insert(cells.begin() + at, std::vector<MatrixCell>(columns.size()));
            endInsertRows();
        },
        [&](int at) {
            beginRemoveRows({}, at, at);
            rows.erase(rows.begin() + at);
            cells.erase(cells.begin() + at);
            endRemoveRows();
        });
    follow(
        columns, matrix.columns,
        [&](int at, const MatrixHead& head) {
            beginInsertColumns({}, at, at);
            columns.insert(columns.begin() + at, head);
            for (auto& row : cells)
                row.insert(row.begin() + at, MatrixCell());
            endInsertColumns();
        },
        [&](int at) {
            beginRemoveColumns({}, at, at);
            columns.erase(columns.begin() + at);
            for (auto& row : cells)
                row.erase(row.begin() + at);
            endRemoveColumns();
        });
    m_matrix = std::move(matrix);
    const int lastRow = rowCount() - 1;
    const int lastColumn = columnCount() - 1;
    if (lastRow >= 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, lastRow);
    if (lastColumn >= 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, lastColumn);
    if (lastRow >= 0 && lastColumn >= 0)
        Q_EMIT dataChanged(index(0, 0), index(lastRow, lastColumn));
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.columns.size());
}

const MatrixCell& MatrixModel::at(const QModelIndex& index) const
{
    return m_matrix.cells[size_t(index.row())][size_t(index.column())];
}

QString MatrixModel::spoken(const QModelIndex& index) const
{
    const MatrixCell& cell = at(index);
    QString value = cell.text;
    if (cell.tick)
        value = *cell.tick ? tr("yes") : tr("no");
    else if (value.isEmpty())
        value = tr("empty");
    return tr("%1, %2: %3")
        .arg(m_matrix.rows[size_t(index.row())].title,
             m_matrix.columns[size_t(index.column())].title.simplified(), value);
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixCell& cell = at(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return toolTipText(cell.tip);
    case Qt::DecorationRole:
        return cell.look ? QVariant::fromValue(icon(cell.look->iconName())) : QVariant();
    case Qt::CheckStateRole:
        return cell.tick ? QVariant(int(*cell.tick ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(cell.alignment);
    case Qt::FontRole:
        return cell.style == TextStyle::Body ? QVariant() : QVariant::fromValue(fontOf(cell.style));
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto& heads = orientation == Qt::Horizontal ? m_matrix.columns : m_matrix.rows;
    if (section < 0 || size_t(section) >= heads.size())
        return {};
    const MatrixHead& head = heads[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return head.title;
    case Qt::AccessibleTextRole:
        return head.title.simplified();
    case Qt::ToolTipRole:
        return toolTipText(head.tip);
    default:
        return {};
    }
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const MatrixCell& cell = at(index);
    const Qt::ItemFlags read = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!cell.tick)
        return cell.isEditable ? read | Qt::ItemIsEditable : read;
    // A box that cannot be ticked is greyed.
    return cell.isEditable ? read | Qt::ItemIsUserCheckable : Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool MatrixModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!m_edit || !index.isValid() || !at(index).isEditable)
        return false;
    const bool isTick = role == Qt::CheckStateRole && at(index).tick;
    if (!isTick && (role != Qt::EditRole || at(index).tick))
        return false;
    // By value: the edit may bring another matrix.
    const MatrixHead row = m_matrix.rows[size_t(index.row())];
    const MatrixHead column = m_matrix.columns[size_t(index.column())];
    return m_edit(row, column, isTick ? QVariant(value.toInt() == Qt::Checked) : QVariant(value.toString()));
}

} // namespace ui
