#include "ui/people/person_model.h"

#include "ui/look/icons.h"
#include "ui/widgets/plain_text.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using domain::RecordId;
using office::PersonQuery;

namespace {

struct PersonColumn
{
    PersonModel::Column column;
    const char* field; ///< of the noun; its label is the header
    PersonQuery::SortBy sortBy;
};
constexpr PersonColumn kColumns[] = {
    {PersonModel::Name, "name", PersonQuery::SortBy::Name},
    {PersonModel::Group, "stakeholder-group", PersonQuery::SortBy::Group},
    {PersonModel::Affiliation, "affiliation", PersonQuery::SortBy::Affiliation}};
static_assert(std::size(kColumns) == PersonModel::ColumnCount);

const domain::Field& fieldOf(int column)
{
    return *domain::noun(u"person"_s)->field(QString::fromLatin1(kColumns[column].field));
}

} // namespace

PersonModel::PersonModel(office::Office& office, QObject* parent)
    : QAbstractTableModel(parent)
    , m_office(office)
    , m_pages([this](std::span<const RecordId> ids) { return office::persons(m_office, ids); })
{
}

void PersonModel::setText(const QString& text)
{
    m_query.text = text;
    reload();
}

void PersonModel::reload()
{
    auto ids = office::personIds(m_office, m_query);
    if (!ids) {
        Q_EMIT failed(ids.error());
        return;
    }
    beginResetModel();
    m_pages.clear();
    m_ids = *std::move(ids);
    endResetModel();
}

RecordId PersonModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : RecordId();
}

int PersonModel::rowOf(RecordId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int PersonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PersonModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PersonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DecorationRole)
        return index.column() == Name ? icon(u"person"_s) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const domain::Record* person = m_pages.at(index.row(), m_ids);
    if (!person)
        return {};
    const domain::Field& field = fieldOf(index.column());
    const QString text = domain::displayValue(field, person->values.value(field.keyText()));
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < ColumnCount)
        return fieldOf(section).labelText();
    return {};
}

void PersonModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_query.sortBy = kColumns[column].sortBy;
    m_query.descending = order == Qt::DescendingOrder;
    reload();
}

} // namespace ui
