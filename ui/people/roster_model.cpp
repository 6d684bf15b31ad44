#include "ui/people/roster_model.h"

#include "core/support/text.h"
#include "ui/look/icons.h"
#include "ui/widgets/plain_text.h"

#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using office::RoleLine;

namespace {

struct RosterColumn
{
    const char* header;
    QString (*display)(const RoleLine& line);
};
constexpr std::array<RosterColumn, RosterModel::ColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("ui::RosterModel", "Person"), [](const RoleLine& line) { return line.personName; }},
    {QT_TRANSLATE_NOOP("ui::RosterModel", "Role"), [](const RoleLine& line) { return line.roleLabel; }},
    {QT_TRANSLATE_NOOP("ui::RosterModel", "Workstream"),
     [](const RoleLine& line) { return line.workstreamTitle; }},
    {QT_TRANSLATE_NOOP("ui::RosterModel", "From"),
     [](const RoleLine& line) { return support::shortDate(line.starts); }},
    {QT_TRANSLATE_NOOP("ui::RosterModel", "Until"),
     [](const RoleLine& line) { return support::shortDate(line.ends); }},
}};

} // namespace

void RosterModel::setRoles(std::vector<RoleLine> roles)
{
    beginResetModel();
    m_roles = std::move(roles);
    endResetModel();
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_roles.size());
}

int RosterModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DecorationRole)
        return index.column() == Person ? icon(u"person"_s) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = kColumns[size_t(index.column())].display(roleAt(index.row()));
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < ColumnCount)
        return tr(kColumns[size_t(section)].header);
    return {};
}

} // namespace ui
