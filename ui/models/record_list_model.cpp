#include "ui/models/record_list_model.h"

#include "core/domain/vocabulary.h"
#include "core/support/text.h"
#include "ui/models/shown_rows.h"
#include "ui/widgets/plain_text.h"

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using domain::RecordId;
using office::ListRow;
using office::SortBy;

namespace {

constexpr int kReorderDelay = 150; // ms; several commands in a row are answered by one new order

struct ColumnInfo
{
    const char* header;
    QString (*display)(const ListRow& row, QDate today);
    std::optional<SortBy> sortBy;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    QDate ListRow::*day = nullptr; ///< where the text is a day
};

/// While the report is owed, when; then where it stands.
QString reportText(const ListRow& row, QDate today)
{
    return row.reportDue.isValid() ? support::relativeDays(today.daysTo(row.reportDue)) : row.reportLabel;
}

bool isByADay(const ListRow& row, int column) { return column == RecordListModel::Since && row.isTakenOver; }

QString sinceText(const ListRow& row, QDate)
{
    const QString day = support::shortDate(row.since);
    return row.isTakenOver ? RecordListModel::tr("by %1").arg(day) : day;
}

constexpr std::array<ColumnInfo, RecordListModel::ColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("ui::RecordListModel", "Name"), [](const ListRow& row, QDate) { return row.title; },
     SortBy::Title},
    {QT_TRANSLATE_NOOP("ui::RecordListModel", "Acronym"),
     [](const ListRow& row, QDate) { return row.acronym; }, std::nullopt},
    {QT_TRANSLATE_NOOP("ui::RecordListModel", "State"),
     [](const ListRow& row, QDate) { return row.stateLabel; }, SortBy::State},
    {QT_TRANSLATE_NOOP("ui::RecordListModel", "Since"), sinceText, SortBy::Since,
     Qt::AlignTrailing | Qt::AlignVCenter, &ListRow::since},
    {QT_TRANSLATE_NOOP("ui::RecordListModel", "Report"), reportText, SortBy::Report},
    {QT_TRANSLATE_NOOP("ui::RecordListModel", "Report due"),
     [](const ListRow& row, QDate) { return support::shortDate(row.reportDue); }, SortBy::Due,
     Qt::AlignTrailing | Qt::AlignVCenter, &ListRow::reportDue},
    {QT_TRANSLATE_NOOP("ui::RecordListModel", "Cycle"),
     [](const ListRow& row, QDate) { return row.year > 0 ? QString::number(row.year) : QString(); },
     std::nullopt, Qt::AlignTrailing | Qt::AlignVCenter},
}};

} // namespace

RecordListModel::RecordListModel(office::Office& office, QObject* parent)
    : QAbstractTableModel(parent)
    , m_office(office)
    , m_pages([this](std::span<const RecordId> ids) {
        return office::listRows(m_office, ids, m_query.reportYear);
    })
{
    m_reorder.setSingleShot(true);
    m_reorder.setInterval(kReorderDelay);
    connect(&m_reorder, &QTimer::timeout, this, &RecordListModel::readIds);
}

void RecordListModel::setQuery(const office::ListQuery& query)
{
    m_query = query;
    m_pages.clear();
    readIds();
}

void RecordListModel::reload()
{
    m_pages.clear();
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    m_reorder.start();
}

void RecordListModel::readIds()
{
    auto ids = office::listIds(m_office, m_query);
    if (!ids) {
        Q_EMIT failed(ids.error());
        return;
    }
    if (*ids == m_ids)
        return;
    if (ids->size() != m_ids.size()) {
        beginResetModel();
        m_pages.clear();
        m_ids = *std::move(ids);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RecordId> keptIds;
    for (const QModelIndex& kept : before)
        keptIds.push_back(idAt(kept.row()));
    m_pages.clear();
    m_ids = *std::move(ids);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(keptIds[size_t(i)]);
        after << (row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

RecordId RecordListModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : RecordId();
}

int RecordListModel::rowOf(RecordId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnInfo& column = kColumns[size_t(index.column())];
    if (role == IdRole)
        return idAt(index.row()).value();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    const bool isAsked = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == CategoryRole ||
                         role == LateRole || (role == kValueRole && column.day);
    if (!isAsked)
        return {};
    const ListRow* row = m_pages.at(index.row(), m_ids);
    if (!row)
        return {};
    switch (role) {
    case kValueRole: // "by" a day is none
        return isByADay(*row, index.column()) ? QDate() : row->*column.day;
    case CategoryRole:
        return row->category;
    case LateRole:
        return row->reportDue.isValid() && row->reportDue < m_office.today();
    case Qt::ToolTipRole:
        return toolTipText(isByADay(*row, index.column()) ? domain::kSinceIs.label(domain::sinceIs(true))
                                                          : column.display(*row, m_office.today()));
    default:
        return column.display(*row, m_office.today());
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const ColumnInfo& column = kColumns[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return role == Qt::DisplayRole ? QVariant(tr(column.header)) : QVariant();
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || !kColumns[size_t(column)].sortBy)
        return;
    m_query.sortBy = *kColumns[size_t(column)].sortBy;
    m_query.descending = order == Qt::DescendingOrder;
    if (!m_query.stream.isEmpty())
        readIds();
}

} // namespace ui
