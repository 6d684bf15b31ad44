#include "ui/today/today_model.h"

#include "core/support/text.h"
#include "ui/widgets/plain_text.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

void TodayModel::setSections(std::vector<TodaySection> sections)
{
    beginResetModel();
    m_sections = std::move(sections);
    m_rows.clear();
    for (size_t s = 0; s < m_sections.size(); ++s) {
        m_rows.push_back({RowKind::Heading, s});
        for (size_t l = 0; l < m_sections[s].lines.size(); ++l)
            m_rows.push_back({RowKind::Line, s, l});
        if (m_sections[s].lines.empty())
            m_rows.push_back({RowKind::Empty, s});
    }
    endResetModel();
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const TodaySection& TodayModel::section(const QModelIndex& index) const
{
    return m_sections[m_rows[size_t(index.row())].section];
}

const TodayLine& TodayModel::line(const QModelIndex& index) const
{
    return section(index).lines[m_rows[size_t(index.row())].line];
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::ToolTipRole && kind(index) == RowKind::Line)
        return toolTipText(QStringList{line(index).title, line(index).note}.join(u'\n').trimmed());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (kind(index)) {
    case RowKind::Heading:
        return support::listed(
            {section(index).heading, QLocale().toString(qulonglong(section(index).lines.size()))});
    case RowKind::Empty:
        return section(index).emptyText;
    case RowKind::Line: {
        QStringList parts{line(index).title, line(index).note, line(index).when, line(index).day};
        parts.removeAll(QString());
        return support::listed(parts);
    }
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (kind(index) != RowKind::Line)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ui
