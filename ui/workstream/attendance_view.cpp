#include "ui/workstream/attendance_view.h"

#include "ui/look/desk_style.h"
#include "ui/look/icons.h"
#include "ui/models/matrix_model.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/search_field.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using office::AttendanceGrid;
using office::Attendee;

namespace {

constexpr int kGridRows = 12; ///< of the table before it scrolls by itself
constexpr int kMeetingWidth = 72;
constexpr int kNamesWidth = 320;
const QString kSum = u"sum"_s; ///< the column that counts

domain::RecordId recordId(const MatrixHead& head) { return domain::RecordId(head.id.toLongLong()); }

QString rowId(const Attendee& who)
{
    return who.record.isValid() ? QString::number(who.record.value()) : u"guest:"_s + who.name;
}

QDate dayOf(const domain::Record& meeting) { return domain::read(meeting.values, domain::shared::starts); }

} // namespace

AttendanceView::AttendanceView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new SearchField(tr("Find people, forums, networks, initiatives; or a guest’s name")))
    , m_grid(new MatrixModel(this))
    , m_table(new QTableView)
    , m_more(wrappedLabel({}, TextStyle::Note))
    , m_came(new QPushButton(icon(u"tick"_s), tr("Came")))
    , m_not(new QPushButton(icon(u"cross"_s), tr("Did not come")))
{
    m_words->setObjectName(u"attendance-filter"_s);
    m_words->setAccessibleName(tr("Who came"));
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kInside);
    column->addWidget(m_words);
    column->addWidget(m_table);
    column->addWidget(m_more);
    column->addLayout(makeButtons());
    connect(m_words, &SearchField::searched, this, &AttendanceView::reload);
}

void AttendanceView::makeTable()
{
    m_table->setObjectName(u"attendance"_s);
    m_table->setAccessibleName(tr("Attendance"));
    m_table->setModel(m_grid);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->verticalHeader()->setMaximumWidth(kNamesWidth);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_grid->onEdit([this](const MatrixHead& who, const MatrixHead& meeting, const QVariant& came) {
        const auto& matrix = m_grid->matrix();
        const auto row = std::ranges::find(matrix.rows, who.id, &MatrixHead::id) - matrix.rows.begin();
        const auto column =
            std::ranges::find(matrix.columns, meeting.id, &MatrixHead::id) - matrix.columns.begin();
        return tick(int(row), int(column), came.toBool());
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        if (const auto& meeting = m_grid->matrix().columns[size_t(column)]; meeting.id != kSum)
            m_desk.openRecord(recordId(meeting));
    });
    connect(m_table->verticalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        if (const Attendee& who = m_rows[size_t(row)]; who.record.isValid())
            m_desk.openRecord(who.record);
    });
}

QLayout* AttendanceView::makeButtons()
{
    m_came->setObjectName(u"attendance-came"_s);
    m_not->setObjectName(u"attendance-not"_s);
    auto* row = new FlowLayout;
    row->setSpacing(kInside);
    for (QPushButton* button : {m_came, m_not}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
        row->addWidget(button);
    }
    connect(m_came, &QPushButton::clicked, this, [this] { tickChosen(true); });
    connect(m_not, &QPushButton::clicked, this, [this] { tickChosen(false); });
    const auto follow = [this] {
        const bool isAny = m_table->selectionModel()->hasSelection() && !m_desk.isViewOnly();
        m_came->setEnabled(isAny);
        m_not->setEnabled(isAny);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, follow);
    return row;
}

size_t AttendanceView::showYear(int year)
{
    m_year = year;
    m_meeting = {};
    reload();
    const auto& columns = m_grid->matrix().columns;
    return size_t(std::ranges::count_if(columns, [](const auto& head) { return head.id != kSum; }));
}

void AttendanceView::showMeeting(domain::RecordId meeting)
{
    if (std::exchange(m_meeting, meeting) != meeting)
        m_words->clear();
    m_year = 0;
    reload();
}

void AttendanceView::reload()
{
    const QString words = m_words->text().simplified();
    const auto grid = m_desk.valueOf(m_year ? office::attendanceOf(m_desk.office(), m_year, words)
                                            : office::attendanceAt(m_desk.office(), m_meeting, words));
    if (grid)
        showGrid(*grid);
}

void AttendanceView::showGrid(const AttendanceGrid& grid)
{
    const QLocale locale;
    Matrix matrix;
    int held = 0;
    for (const domain::Record& meeting : grid.meetings) {
        held += dayOf(meeting) <= m_desk.today();
        const QString day = locale.toString(dayOf(meeting), u"d MMM"_s);
        const QString title =
            m_year ? tr("No. %1\n%2").arg(locale.toString(meeting[domain::dccg_meeting::number]), day) : day;
        matrix.columns.push_back({.id = QString::number(meeting.head.id.value()),
                                  .title = title,
                                  .tip = domain::displayTitle(meeting.head)});
    }
    if (m_year)
        matrix.columns.push_back({.id = kSum, .title = tr("Came to")});
    m_rows.clear();
    const auto addRow = [&](const Attendee& who, const QString& title, const std::vector<bool>& attended) {
        m_rows.push_back(who);
        matrix.rows.push_back({.id = rowId(who), .title = title, .tip = who.name});
        auto& cells = matrix.cells.emplace_back();
        for (const bool came : attended)
            cells.push_back({.tick = came, .isEditable = !m_desk.isViewOnly()});
        if (m_year)
            cells.push_back({.text = tr("%1 of %2")
                                         .arg(locale.toString(std::ranges::count(attended, true)),
                                              locale.toString(held))});
    };
    for (const AttendanceGrid::Row& line : grid.rows)
        addRow(line.who,
               line.who.record.isValid() ? line.who.shownName() : tr("%1 (guest)").arg(line.who.name),
               line.attended);
    const Attendee typed = office::guest(m_words->text());
    if (!typed.name.isEmpty() && !m_desk.isViewOnly() && std::ranges::find(m_rows, typed) == m_rows.end())
        addRow(typed, tr("%1 (as a guest)").arg(typed.name), std::vector<bool>(grid.meetings.size()));
    m_grid->setMatrix(std::move(matrix));
    for (size_t column = 0; column < grid.meetings.size(); ++column)
        m_table->setColumnWidth(int(column), kMeetingWidth);
    m_more->setText(tr("%n more have such a name: write more of it.", nullptr, grid.leftOut));
    m_more->setVisible(grid.leftOut > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            std::clamp(m_grid->rowCount(), 1, kGridRows) * kRowHeight + kGroups);
}

bool AttendanceView::tick(int row, int column, bool came)
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    const QModelIndex cell = m_grid->index(row, column);
    if (!cells.contains(cell))
        cells = {cell};
    std::vector<office::Presence> all;
    for (const QModelIndex& each : std::as_const(cells))
        if (const auto& meeting = m_grid->matrix().columns[size_t(each.column())]; meeting.id != kSum)
            all.push_back({recordId(meeting), m_rows[size_t(each.row())]});
    return !all.empty() && m_desk.succeeded(office::setAttended(m_desk.office(), all, came));
}

void AttendanceView::tickChosen(bool came)
{
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    if (!cells.isEmpty())
        tick(cells.front().row(), cells.front().column(), came);
}

} // namespace ui
