#include "ui/workstream/record_list.h"

#include "core/office/transfer/exports.h"
#include "core/procedure/procedure.h"
#include "ui/desk/settings.h"
#include "ui/look/icons.h"
#include "ui/look/noun_icon.h"
#include "ui/look/state_look.h"
#include "ui/models/record_list_model.h"
#include "ui/models/shown_rows.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/walk_by_rows.h"
#include "ui/workstream/report_year.h"
#include "ui/workstream/row_delegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using domain::RecordId;
using procedure::Category;

namespace {

enum Pane { TablePane, EmptyListPane, NoMatchPane };

constexpr int kLeastWidth = 340; ///< something of the names is seen

constexpr Category kCategories[] = {Category::Intake, Category::Active, Category::AtRisk, Category::Closed};

QString capitalised(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

QString categoriesChoice(const Stream& stream) { return u"categories-of-"_s + stream.keyText(); }
QString cyclesChoice(const Stream& stream) { return u"cycles-of-"_s + stream.keyText(); }
const QString kAllCycles = u"all"_s;

} // namespace

RecordList::RecordList(Desk& desk, const Stream& stream, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stream(stream)
    , m_model(new RecordListModel(desk.office(), this))
    , m_categories(new FilterChips)
    , m_reports(new QComboBox)
    , m_cycles(new QComboBox)
    , m_filter(new SearchField(tr("Filter by name or acronym")))
    , m_table(new QTableView)
    , m_empty(new EmptyPane(nounIcon(QString::fromLatin1(stream.layouts.front().noun)),
                            streamText(stream.emptySentence), streamText(stream.newRecords.front().label)))
    , m_noMatch(new EmptyPane(u"filter"_s, tr("Nothing matches these filters."), tr("Show all")))
    , m_stack(new QStackedWidget)
{
    makeTable();
    setFocusProxy(m_table);
    m_filter->setObjectName(u"filter"_s);
    m_categories->setAccessibleName(tr("State"));
    m_reports->setAccessibleName(tr("Annual report"));
    m_reports->setObjectName(u"report-filter"_s);
    offerReportStates();
    m_reports->setVisible(stream.hasReports);
    m_cycles->setAccessibleName(tr("Cycle"));
    m_cycles->setObjectName(u"cycle-filter"_s);
    m_cycles->addItems({{}, tr("All cycles")});
    m_cycles->setCurrentIndex(keptChoice(cyclesChoice(stream)) == kAllCycles ? 1 : 0);
    m_cycles->setVisible(stream.isPerCycle);
    offerCycles();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kInside, kInside, kInside, kInside);
    column->setSpacing(kInside);
    column->addWidget(m_categories);
    column->addLayout(makeFilterRow());
    column->addWidget(m_stack, 1);
    column->addLayout(makeButtonRow());
    setMinimumWidth(kLeastWidth);

    connect(m_categories, &FilterChips::chosenChanged, this, [this](const QString& key) {
        keepChoice(categoriesChoice(m_stream), key);
        applyFilters();
    });
    connect(m_reports, &QComboBox::activated, this, &RecordList::applyFilters);
    connect(m_cycles, &QComboBox::activated, this, [this](int index) {
        keepChoice(cyclesChoice(m_stream), index == 0 ? QString() : kAllCycles);
        Q_EMIT yearChosen();
    });
    connect(m_filter, &SearchField::searched, this, &RecordList::applyFilters);
    connect(m_empty, &EmptyPane::triggered, this, &RecordList::newRecordWanted);
    connect(m_noMatch, &EmptyPane::triggered, this, &RecordList::clearFilters);
    connect(m_model, &RecordListModel::failed, this,
            [this](const support::Error& error) { m_desk.say(problem(error)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showEmptiness();
        chooseAgain();
    });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &RecordList::chooseAgain);
}

void RecordList::makeTable()
{
    m_table->setObjectName(u"record-list"_s);
    m_table->setAccessibleName(streamText(m_stream.title).remove(u'&'));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_stream, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView* header = m_table->horizontalHeader();
    header->setObjectName(u"columns-of-"_s + m_stream.keyText());
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    header->setSortIndicator(RecordListModel::Name, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setSectionResizeMode(RecordListModel::Name, QHeaderView::Stretch); // no bar below a list
    header->resizeSection(RecordListModel::State, m_stream.hasReports ? 100 : 132);
    header->resizeSection(RecordListModel::Cycle, 56);
    header->resizeSection(RecordListModel::Report, 100);
    header->hideSection(RecordListModel::Acronym);
    header->hideSection(RecordListModel::Since);
    header->hideSection(RecordListModel::Due);
    keepLayout(header);
    for (int column = 0; column < RecordListModel::ColumnCount; ++column) {
        if (!isOffered(column))
            header->hideSection(column);
    }
    connect(header, &QHeaderView::sortIndicatorChanged, m_model, &RecordListModel::sort);
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder()); // as it was left
    walkByRows(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordList::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (!row.isValid())
                    return;
                m_wanted = m_model->idAt(row.row());
                Q_EMIT chosen(m_wanted);
            });
}

QLayout* RecordList::makeFilterRow()
{
    auto* columns = new QToolButton;
    columns->setObjectName(u"columns"_s);
    columns->setIcon(icon(u"columns"_s));
    columns->setAutoRaise(true);
    columns->setAccessibleName(tr("Columns"));
    setPlainToolTip(columns, tr("Choose the columns"));
    connect(columns, &QToolButton::clicked, this, &RecordList::chooseColumns);

    auto* line = new QHBoxLayout;
    line->setSpacing(kInside);
    line->addWidget(m_filter, 1);
    line->addWidget(m_reports);
    line->addWidget(m_cycles);
    line->addWidget(columns);
    return line;
}

QLayout* RecordList::makeButtonRow()
{
    auto* add = new QPushButton(icon(u"add"_s), streamText(m_stream.newRecords.front().label));
    add->setObjectName(u"new-record"_s);
    add->setDisabled(m_desk.isViewOnly());
    connect(add, &QPushButton::clicked, this, &RecordList::newRecordWanted);
    auto* report = new QPushButton(icon(u"report"_s), tr("Annual status report…"));
    report->setObjectName(u"status-report"_s);
    connect(report, &QPushButton::clicked, this, &RecordList::statusReportWanted);

    auto* line = new FlowLayout;
    line->setSpacing(kInside);
    line->addWidget(add);
    line->addWidget(report);
    for (const StreamTool& tool : m_stream.tools) {
        const QString command = QString::fromLatin1(tool.command);
        auto* open = new QToolButton;
        open->setObjectName(u"open-"_s + command);
        open->setIcon(icon(QString::fromLatin1(tool.icon)));
        open->setAutoRaise(true);
        open->setFocusPolicy(Qt::TabFocus);
        open->setAccessibleName(streamText(tool.label));
        setPlainToolTip(open, streamText(tool.label));
        connect(open, &QToolButton::clicked, this, [this, command] { m_desk.call(command); });
        line->addWidget(open);
    }
    return line;
}

void RecordList::offerReportStates()
{
    m_reports->addItem(tr("Any report"), QString());
    m_reports->addItem(tr("Report overdue"), u"overdue"_s);
    if (const auto* procedure = m_desk.office().procedures().newestOn(u"annual-report"_s, m_desk.today())) {
        for (const procedure::State& state : procedure->states)
            m_reports->addItem(tr("Report: %1").arg(state.labelText()), state.key);
    }
    m_reports->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reports->setMinimumContentsLength(12);
}

void RecordList::offerCycles() { m_cycles->setItemText(0, tr("IGF %1").arg(QString::number(m_desk.year()))); }

int RecordList::year() const
{
    return m_stream.isPerCycle && m_cycles->currentIndex() == 0 ? m_desk.year() : 0;
}

void RecordList::admitYear(int year)
{
    if (this->year() == 0 || this->year() == year)
        return;
    m_cycles->setCurrentIndex(1);
    applyFilters();
    Q_EMIT yearChosen();
}

void RecordList::reload(const office::ListCounts& counts)
{
    std::vector<FilterChip> categories;
    for (const Category category : kCategories) {
        const QString key = procedure::categoryKey(category);
        categories.push_back({.key = key,
                              .label = capitalised(procedure::categoryLabel(category)),
                              .count = counts.byCategory.value(key),
                              .icon = stateLook(key).iconName()});
    }
    const bool isFirst = m_model->query().stream.isEmpty();
    const QSignalBlocker quiet(m_categories);
    m_categories->setChips(categories);
    if (isFirst)
        m_categories->choose(keptChoice(categoriesChoice(m_stream)));

    offerCycles();
    const bool isOtherYear =
        m_model->query().reportYear != reportYear(m_desk) || m_model->query().year != year();
    if (isFirst || isOtherYear)
        applyFilters();
    else
        m_model->reload();
    if (isFirst && !m_wanted.isValid())
        choose(m_model->idAt(0));
}

void RecordList::applyFilters()
{
    office::ListQuery query = m_model->query();
    query.stream = m_stream.keyText();
    query.year = year();
    query.category = m_categories->chosen();
    query.reportStatus = m_reports->currentData().toString();
    query.reportYear = reportYear(m_desk);
    query.text = m_filter->text().trimmed();
    m_table->horizontalHeader()->setSectionHidden(RecordListModel::Cycle,
                                                  !m_stream.isPerCycle || query.year != 0);
    m_model->setQuery(query); // what was chosen is chosen again with it
    showEmptiness();
}

bool RecordList::isFiltered() const
{
    const office::ListQuery& query = m_model->query();
    return !query.category.isEmpty() || !query.reportStatus.isEmpty() || !query.text.isEmpty();
}

void RecordList::showEmptiness()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? TablePane
                             : isFiltered()          ? NoMatchPane
                                                     : EmptyListPane);
}

void RecordList::clearFilters()
{
    {
        const QSignalBlocker quiet(m_categories);
        m_categories->choose({});
        m_filter->clear();
    }
    m_reports->setCurrentIndex(0);
    applyFilters();
}

void RecordList::selectionChanged()
{
    if (m_isReading)
        return;
    std::vector<RecordId> many;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            many.push_back(m_model->idAt(row));
    if (many.size() < 2)
        many.clear();
    if (many == m_many)
        return;
    m_many = std::move(many);
    Q_EMIT manyChosen(m_many);
}

void RecordList::chooseAgain()
{
    const QScopedValueRollback reading(m_isReading, true);
    const size_t before = m_many.size();
    std::erase_if(m_many, [this](RecordId id) { return m_model->rowOf(id) < 0; });
    const bool isFewer = m_many.size() != before;
    if (isFewer && m_many.size() == 1)
        m_wanted = m_many.front();
    choose(m_wanted);
    QItemSelection again;
    for (const RecordId id : m_many) {
        const int row = m_model->rowOf(id);
        again.select(m_model->index(row, 0), m_model->index(row, RecordListModel::ColumnCount - 1));
    }
    if (!again.isEmpty()) // the row where the keys stand may be none of them
        m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    if (!isFewer)
        return;
    if (m_many.size() < 2)
        m_many.clear();
    Q_EMIT manyChosen(m_many);
}

RecordId RecordList::current() const { return m_model->idAt(m_table->currentIndex().row()); }

bool RecordList::choose(RecordId id)
{
    m_wanted = id;
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_table->setCurrentIndex({}); // what is shown beside is none of these
        return false;
    }
    const QModelIndex name = m_model->index(row, RecordListModel::Name);
    if (row != m_table->currentIndex().row() || (!m_isReading && !m_many.empty()))
        m_table->setCurrentIndex(name); // selectRow finds no column where columns begin on the right
    if (!m_table->viewport()->rect().contains(m_table->visualRect(name)))
        m_table->scrollTo(name, QAbstractItemView::PositionAtCenter);
    return true;
}

std::vector<RecordId> RecordList::meant() const
{
    std::vector<RecordId> ids = m_model->ids();
    if (!m_many.empty())
        std::erase_if(ids, [chosen = QSet<RecordId>(m_many.begin(), m_many.end())](RecordId id) {
            return !chosen.contains(id);
        });
    return ids;
}

domain::Sheet RecordList::shownList() const
{
    domain::Sheet sheet =
        shownRows(*m_table, *m_table->horizontalHeader(), streamText(m_stream.title).remove(u'&'));
    if (m_many.empty())
        return sheet;
    const QSet<RecordId> chosen(m_many.begin(), m_many.end());
    QList<QVariantList> rows;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row)
        if (chosen.contains(m_model->idAt(int(row))))
            rows << sheet.rows[row];
    sheet.rows = rows;
    return sheet;
}

domain::Sheet RecordList::listForFiles() const
{
    const domain::Sheet shown = shownList();
    const auto records = m_desk.valueOf(office::sheetOf(m_desk.office(), meant(), shown.title));
    return records ? withShownColumns(*records, shown) : shown;
}

std::optional<domain::Sheet> RecordList::listFor(domain::Audience audience) const
{
    return m_desk.valueOf(office::sheetOf(m_desk.office(), meant(), shownList().title, audience));
}

void RecordList::focusFilter() { m_filter->setFocus(Qt::ShortcutFocusReason); }

bool RecordList::isOffered(int column) const
{
    switch (column) {
    case RecordListModel::Report:
    case RecordListModel::Due:
        return m_stream.hasReports;
    case RecordListModel::Cycle:
        return false; // seen while the list is of all cycles
    default:
        return true;
    }
}

void RecordList::chooseColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    QMenu menu(this);
    for (int column = RecordListModel::Name + 1; column < RecordListModel::ColumnCount; ++column) {
        if (!isOffered(column))
            continue;
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* action = menu.addAction(menuText(title));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this,
                [header, column](bool isShown) { header->setSectionHidden(column, !isShown); });
    }
    menu.exec(QCursor::pos());
}

} // namespace ui
