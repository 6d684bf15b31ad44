#include "ui/people/person_model.h"

#include "ui/look/icons.h"
#include "ui/widgets/plain_text.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct PersonColumn
{
    PersonModel::Column column;
    const char* field; ///< of the noun; its label is the header
};
constexpr PersonColumn kColumns[] = {{PersonModel::Name, "name"},
                                     {PersonModel::Group, "stakeholder-group"},
                                     {PersonModel::Affiliation, "affiliation"}};
static_assert(std::size(kColumns) == PersonModel::ColumnCount);

const domain::Field& fieldOf(int column)
{
    return *domain::noun(u"person"_s)->field(QString::fromLatin1(kColumns[column].field));
}

} // namespace

void PersonModel::setPersons(std::vector<domain::Record> persons)
{
    beginResetModel();
    m_persons = std::move(persons);
    endResetModel();
}

int PersonModel::rowOf(domain::RecordId id) const
{
    const auto found =
        std::ranges::find(m_persons, id, [](const domain::Record& person) { return person.head.id; });
    return found == m_persons.end() ? -1 : int(found - m_persons.begin());
}

int PersonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_persons.size());
}

int PersonModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PersonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::Field& field = fieldOf(index.column());
    const QString text =
        domain::displayValue(field, m_persons[size_t(index.row())].values.value(field.keyText()));
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipText(text);
    case Qt::DecorationRole:
        return index.column() == Name ? icon(u"person"_s) : QVariant();
    default:
        return {};
    }
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < ColumnCount)
        return fieldOf(section).labelText();
    return {};
}

} // namespace ui
