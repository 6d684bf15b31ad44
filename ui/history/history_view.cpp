#include "ui/history/history_view.h"

#include "core/office/desk/cycles.h"
#include "ui/desk/settings.h"
#include "ui/history/history_model.h"
#include "ui/look/icons.h"
#include "ui/models/shown_rows.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/plain_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWhat = 200;
constexpr int kValueWidth = 80;

/// What was done has the room that the other columns leave.
class HistoryTree final : public QTreeView
{
protected:
    void resizeEvent(QResizeEvent* event) override
    {
        const int others = std::accumulate(
            kOthers.begin(), kOthers.end(), kValueWidth,
            [this](int sum, HistoryModel::Column column) { return sum + columnWidth(column); });
        setColumnWidth(HistoryModel::What, std::max(kLeastWhat, viewport()->width() - others));
        QTreeView::resizeEvent(event);
    }

private:
    static constexpr std::array kOthers{HistoryModel::HappenedOn, HistoryModel::Who, HistoryModel::When,
                                        HistoryModel::Before};
};

/// A row as high as the longest text in it; a tree itself does not ask how wide its columns are.
class WholeTexts final : public QStyledItemDelegate
{
public:
    explicit WholeTexts(QTreeView* tree)
        : QStyledItemDelegate(tree)
        , m_tree(*tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        int room = m_tree.columnWidth(index.column()) - 2 * kInside;
        if (index.column() == 0)
            room -= m_tree.indentation() * (index.parent().isValid() ? 2 : 1) + kIconSize + kInside;
        const QRect text = m_tree.fontMetrics().boundingRect(QRect(0, 0, std::max(room, 1), QWIDGETSIZE_MAX),
                                                             Qt::TextWordWrap, index.data().toString());
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), text.height() + kInside)};
    }

private:
    const QTreeView& m_tree;
};

} // namespace

HistoryView::HistoryView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_periods(new QComboBox)
    , m_model(new HistoryModel(desk.office(), this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_tree(new HistoryTree)
    , m_stack(new QStackedWidget)
    , m_undo(new QPushButton(icon(u"undo"_s), tr("&Undo this step")))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_tree->setObjectName(u"history-tree"_s);
    setFocusProxy(m_tree);
    m_tree->setAccessibleName(tr("History"));
    m_tree->setModel(m_filter);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setWordWrap(true); // the name of a step is read whole
    m_tree->setItemDelegate(new WholeTexts(m_tree));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setAllColumnsShowFocus(true);
    QHeaderView* header = m_tree->header();
    header->setObjectName(u"columns-of-history"_s);
    header->setStretchLastSection(true);
    const int widths[] = {kLeastWhat, 94, 128, 132, kValueWidth, kValueWidth};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_tree->setColumnWidth(column, widths[column]);
    keepLayout(header);
    connect(header, &QHeaderView::sectionResized, m_tree, &QTreeView::doItemsLayout,
            Qt::QueuedConnection); // a step may need a line more or less
    m_undo->setObjectName(u"history-undo"_s);
    m_undo->setAutoDefault(false);

    m_periods->setObjectName(u"history-period"_s);
    m_periods->setAccessibleName(tr("Period"));
    m_periods->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(kGroups, kInside, kGroups, kInside);
    foot->setSpacing(kInside);
    foot->addWidget(m_undo);
    foot->addWidget(
        wrappedLabel(tr("A step is taken back by a new entry; nothing is deleted."), TextStyle::Note), 1);
    auto* filled = new QWidget;
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_periods, 0, Qt::AlignLeading);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    m_stack->addWidget(filled);
    m_stack->addWidget(
        new EmptyPane(u"history"_s, tr("Nothing has happened yet. Every change will be listed here.")));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_stack);

    connect(m_periods, &QComboBox::activated, this, &HistoryView::read);
    connect(m_undo, &QPushButton::clicked, this, &HistoryView::undoChosen);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryView::chosenChanged);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        const QModelIndex source = m_filter->mapToSource(index);
        if (!source.parent().isValid())
            return; // a step opens and closes
        const domain::RecordId record = m_model->step(source).changes[size_t(source.row())].record;
        if (record.isValid())
            m_desk.openRecord(record);
    });
    chosenChanged();
}

void HistoryView::setRecord(domain::RecordId id)
{
    m_record = id;
    m_periods->setVisible(id.isValid());
    if (id.isValid())
        offerPeriods();
    read();
}

// Anew for each record: there may be another cycle, or another day.
void HistoryView::offerPeriods()
{
    const QString chosen = m_periods->currentText();
    m_periods->clear();
    m_periods->addItem(tr("From the beginning"));
    m_periods->addItem(tr("In the last year"), QVariantList{m_desk.today().addYears(-1), QDate()});
    for (const domain::Record& cycle : office::cycles(m_desk.office()).value_or({})) {
        const int year = int(cycle[domain::cycle::year]);
        const QVariantList days{office::firstDayOf(m_desk.office(), year).value_or(QDate()),
                                cycle[domain::cycle::ends]};
        m_periods->addItem(tr("Cycle of %1").arg(QString::number(year)), days);
    }
    m_periods->setCurrentIndex(std::max(0, m_periods->findText(chosen)));
}

void HistoryView::read()
{
    const QVariantList days = m_record.isValid() ? m_periods->currentData().toList() : QVariantList();
    m_model->setRecord(m_record, {days.value(0).toDate(), days.value(1).toDate()});
    m_stack->setCurrentIndex(m_model->rowCount() == 0 && days.isEmpty() ? 1 : 0);
    chosenChanged();
}

void HistoryView::setFilter(const QString& text) { m_filter->setFilterFixedString(text); }

/// Entries, one a line; what each changed stands below them, in columns that no entry has itself.
domain::Sheet HistoryView::shownList() const
{
    domain::Sheet sheet = shownRows(*m_tree, *m_tree->header(), tr("History"));
    const auto isEmpty = [&](qsizetype column) {
        return std::ranges::all_of(sheet.rows, [&](const QVariantList& row) { return row[column].isNull(); });
    };
    for (qsizetype column = sheet.columns.size() - 1; column >= 0; --column) {
        if (sheet.rows.isEmpty() || !isEmpty(column))
            continue;
        sheet.columns.removeAt(column);
        for (QVariantList& row : sheet.rows)
            row.removeAt(column);
    }
    return sheet;
}

qint64 HistoryView::chosenEntry() const
{
    const QModelIndex chosen = m_filter->mapToSource(m_tree->currentIndex());
    return chosen.isValid() ? m_model->step(chosen).number : 0;
}

void HistoryView::chosenChanged() { m_undo->setEnabled(chosenEntry() > 0 && !m_desk.isViewOnly()); }

void HistoryView::undoChosen()
{
    if (m_desk.succeeded(office::undoEntry(m_desk.office(), chosenEntry())))
        m_desk.sayDone(tr("The step was taken back."));
}

} // namespace ui
