#include "ui/history/history_view.h"

#include "ui/desk/settings.h"
#include "ui/history/history_model.h"
#include "ui/look/icons.h"
#include "ui/models/shown_rows.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/plain_text.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

HistoryView::HistoryView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new HistoryModel(desk.office(), this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_tree(new QTreeView)
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
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setAllColumnsShowFocus(true);
    QHeaderView* header = m_tree->header();
    header->setObjectName(u"history-columns"_s);
    header->setStretchLastSection(true);
    const int widths[] = {300, 160, 160, 110, 150};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_tree->setColumnWidth(column, widths[column]);
    // Who and when are seen first where there is not room for all.
    header->moveSection(header->visualIndex(HistoryModel::Who), 1);
    header->moveSection(header->visualIndex(HistoryModel::When), 2);
    keepLayout(header);
    m_undo->setObjectName(u"history-undo"_s);
    m_undo->setAutoDefault(false);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(kGroups, kInside, kGroups, kInside);
    foot->setSpacing(kInside);
    foot->addWidget(m_undo);
    foot->addWidget(
        plainLabel(tr("A step is taken back by a new entry; nothing is deleted."), TextStyle::Note));
    foot->addStretch();
    auto* filled = new QWidget;
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    m_stack->addWidget(filled);
    m_stack->addWidget(
        new EmptyPane(u"history"_s, tr("Nothing has happened yet. Every change will be listed here.")));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_stack);

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
    m_model->setRecord(id);
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    chosenChanged();
}

void HistoryView::setFilter(const QString& text) { m_filter->setFilterFixedString(text); }

domain::Sheet HistoryView::shownList() const { return shownRows(*m_tree, *m_tree->header(), tr("History")); }

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
