#include "ui/history/history_model.h"

#include "core/support/text.h"
#include "ui/look/icons.h"
#include "ui/widgets/plain_text.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageSize = 100;

struct HistoryColumn
{
    HistoryModel::Column column;
    const char* header;
};
constexpr HistoryColumn kColumns[] = {
    {HistoryModel::What, QT_TRANSLATE_NOOP("ui::HistoryModel", "What was done")},
    {HistoryModel::HappenedOn, QT_TRANSLATE_NOOP("ui::HistoryModel", "Happened on")},
    {HistoryModel::Who, QT_TRANSLATE_NOOP("ui::HistoryModel", "By")},
    {HistoryModel::When, QT_TRANSLATE_NOOP("ui::HistoryModel", "Recorded")},
    {HistoryModel::Before, QT_TRANSLATE_NOOP("ui::HistoryModel", "Before")},
    {HistoryModel::After, QT_TRANSLATE_NOOP("ui::HistoryModel", "After")}};
static_assert(std::size(kColumns) == HistoryModel::ColumnCount);

} // namespace

HistoryModel::HistoryModel(office::Office& office, QObject* parent)
    : QAbstractItemModel(parent)
    , m_office(office)
{
}

std::vector<office::HistoryLine> HistoryModel::read(qint64 before) const
{
    return office::history(m_office, m_record, kPageSize, before, office::kChangesShown, m_days).value_or({});
}

void HistoryModel::setRecord(domain::RecordId id, const office::HistoryDays& days)
{
    beginResetModel();
    m_record = id;
    m_days = days;
    m_lines = read(0);
    m_isComplete = m_lines.size() < size_t(kPageSize);
    endResetModel();
}

const office::HistoryLine& HistoryModel::step(const QModelIndex& index) const
{
    return m_lines[index.internalId() == 0 ? size_t(index.row()) : size_t(index.internalId() - 1)];
}

// A change's internal id is its step's row + 1; a step's is 0.
QModelIndex HistoryModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : 0);
}

QModelIndex HistoryModel::parent(const QModelIndex& index) const
{
    return !index.isValid() || index.internalId() == 0
               ? QModelIndex()
               : createIndex(int(index.internalId() - 1), 0, quintptr(0));
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_lines.size());
    const bool isStep = parent.internalId() == 0 && parent.column() == 0;
    return isStep ? int(m_lines[size_t(parent.row())].changes.size()) : 0;
}

int HistoryModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isStep = index.internalId() == 0;
    const auto text = [&] {
        return isStep ? stepText(step(index), index.column())
                      : changeText(step(index).changes[size_t(index.row())], index.column());
    };
    if (role == Qt::DisplayRole)
        return text().replace(u'\n', u' ');
    if (role == Qt::ToolTipRole)
        return toolTipText(text());
    if (role == Qt::DecorationRole && isStep && index.column() == What)
        return icon(u"history"_s);
    if (role == Qt::ForegroundRole && !isStep && index.column() == What)
        return colour(Token::Muted);
    return {};
}

QString HistoryModel::stepText(const office::HistoryLine& line, int column) const
{
    switch (column) {
    case What:
        return line.reason.isEmpty() ? line.summary : u"%1 — %2"_s.arg(line.summary, line.reason);
    case HappenedOn:
        return support::shortDate(line.happenedOn);
    case Who:
        return line.actor;
    case When: {
        const QDateTime local = line.recordedAt.toLocalTime();
        return u"%1  %2"_s.arg(support::shortDate(local.date()),
                               QLocale().toString(local.time(), QLocale::ShortFormat));
    }
    default:
        return {};
    }
}

QString HistoryModel::changeText(const office::HistoryChange& change, int column) const
{
    switch (column) {
    case What:
        return m_record == change.record || change.recordTitle.isEmpty()
                   ? change.what
                   : u"%1: %2"_s.arg(change.recordTitle, change.what);
    case Before:
        return change.before;
    case After:
        return change.after;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < ColumnCount)
        return tr(kColumns[section].header);
    return {};
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isComplete;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const auto older = read(m_lines.back().number);
    m_isComplete = older.size() < size_t(kPageSize);
    if (older.empty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + older.size()) - 1);
    m_lines.insert(m_lines.end(), older.begin(), older.end());
    endInsertRows();
}

} // namespace ui
