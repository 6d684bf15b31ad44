#include "ui/workstream/coordination_page.h"

#include "core/support/text.h"
#include "ui/look/desk_style.h"
#include "ui/look/icons.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsShown = 12; ///< of a table before it scrolls by itself
constexpr int kMeetingWidth = 72;

constexpr const char* kMeetingFields[] = {"starts", "title", "link"};
constexpr const char* kGroupFields[] = {"work-plan", "modalities", "mailing-list", "igf-page"};

QString nameOf(const domain::RecordHead& coalition, const QString& acronym)
{
    return acronym.isEmpty() ? coalition.title : acronym;
}

QString names(const std::vector<office::RoleLine>& lines)
{
    QStringList names;
    for (const office::RoleLine& line : lines)
        names << line.personName;
    return names.join(u", "_s);
}

void fitHeight(QAbstractItemView& view, int header, int rows)
{
    view.setFixedHeight(header + qMin(rows, kRowsShown) * kRowHeight + kGroups);
}

} // namespace

CoordinationPage::CoordinationPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_liaisons(wrappedLabel())
    , m_rule(wrappedLabel({}, TextStyle::Note))
    , m_representatives(new QTreeWidget)
    , m_year(plainLabel({}, TextStyle::Heading))
    , m_noMeetings(wrappedLabel(tr("No meeting of this cycle is on record."), TextStyle::Note))
    , m_attendance(new QTableWidget)
    , m_add(new QPushButton(icon(u"add"_s), tr("&Add a meeting…")))
    , m_newMeeting(makeNewMeeting())
    , m_begin(new QPushButton(tr("&Begin the record of the group")))
    , m_group(new FieldForm(desk.office(), *domain::noun(u"coordination-group"_s), kGroupFields))
{
    setObjectName(u"coordination"_s);
    makeRepresentatives();
    makeAttendance();
    m_liaisons->setObjectName(u"coordination-liaisons"_s);
    m_rule->setObjectName(u"coordination-rule"_s);
    m_add->setObjectName(u"coordination-add"_s);
    m_begin->setObjectName(u"coordination-begin"_s);
    m_newMeeting->hide();
    for (QPushButton* button : {m_add, m_begin}) {
        button->setAutoDefault(false);
        button->setDisabled(desk.isViewOnly());
    }
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kEdge, kGroups, kEdge, kEdge);
    column->setSpacing(kInside);
    column->addWidget(wrappedLabel(tr("Coordination group of the Dynamic Coalitions"), TextStyle::Title));
    column->addWidget(m_liaisons);
    column->addSpacing(kInside);
    column->addWidget(plainLabel(tr("Representatives"), TextStyle::Heading));
    column->addWidget(m_rule);
    column->addWidget(m_representatives);
    column->addSpacing(kInside);
    column->addWidget(m_year);
    column->addWidget(m_noMeetings);
    column->addWidget(m_attendance);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(m_newMeeting);
    column->addSpacing(kInside);
    column->addWidget(plainLabel(tr("Work plan and ways of working"), TextStyle::Heading));
    column->addWidget(m_begin, 0, Qt::AlignLeading);
    column->addWidget(m_group);
    column->addStretch();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scrolled(content, Qt::ScrollBarAsNeeded));
    connect(&desk, &Desk::changed, this, &CoordinationPage::dataChanged);
    connect(&desk, &Desk::yearChanged, this, &CoordinationPage::dataChanged);
    connect(m_begin, &QPushButton::clicked, this, &CoordinationPage::beginGroup);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_meeting->startDraft({{u"starts"_s, m_desk.today()}});
        m_newMeeting->show();
        m_add->hide();
        m_meeting->focusFirst();
    });
}

void CoordinationPage::makeRepresentatives()
{
    m_representatives->setObjectName(u"coordination-representatives"_s);
    m_representatives->setAccessibleName(tr("Representatives"));
    m_representatives->setHeaderLabels({tr("Dynamic Coalition"), tr("Representatives"), tr("Rule")});
    m_representatives->setRootIsDecorated(false);
    m_representatives->setUniformRowHeights(true);
    m_representatives->setFrameShape(QFrame::NoFrame);
    m_representatives->header()->setStretchLastSection(false);
    m_representatives->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_representatives->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_representatives, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        m_desk.openRecord(domain::RecordId(item->data(0, Qt::UserRole).toLongLong()));
    });
}

void CoordinationPage::makeAttendance()
{
    m_attendance->setObjectName(u"coordination-attendance"_s);
    m_attendance->setAccessibleName(tr("Attendance"));
    m_attendance->setFrameShape(QFrame::NoFrame);
    m_attendance->setShowGrid(false);
    m_attendance->setSelectionMode(QAbstractItemView::SingleSelection);
    m_attendance->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_attendance->horizontalHeader()->setHighlightSections(false);
    connect(m_attendance, &QTableWidget::cellChanged, this, &CoordinationPage::tick);
    connect(m_attendance->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        if (size_t(column) < m_grid.meetings.size())
            m_desk.openRecord(m_grid.meetings[size_t(column)].head.id);
    });
}

QWidget* CoordinationPage::makeNewMeeting()
{
    auto* area = new QWidget;
    m_meeting = new FieldForm(m_desk.office(), *domain::noun(u"dccg-meeting"_s), kMeetingFields);
    auto* add = new QPushButton(tr("A&dd the meeting"));
    add->setObjectName(u"meeting-add"_s);
    makePrimary(add);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins({});
    column->addWidget(m_meeting);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &CoordinationPage::addMeeting);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_newMeeting->hide();
        m_add->show();
    });
    return area;
}

void CoordinationPage::dataChanged()
{
    m_isStale = !isVisible();
    if (isVisible())
        reload();
}

void CoordinationPage::showEvent(QShowEvent* event)
{
    if (std::exchange(m_isStale, false))
        reload();
    QWidget::showEvent(event);
}

void CoordinationPage::reload()
{
    showRepresentatives();
    showAttendance();
    showGroup();
}

void CoordinationPage::showRepresentatives()
{
    const auto lines = m_desk.valueOf(office::representation(m_desk.office(), m_desk.today()));
    if (!lines)
        return;
    m_representatives->clear();
    int outside = 0;
    for (const office::Representation& line : *lines) {
        const int count = int(line.representatives.size());
        const bool isFit = line.isWithinRule();
        outside += !isFit;
        auto* item = new QTreeWidgetItem(
            m_representatives, {nameOf(line.coalition, line.acronym), names(line.representatives),
                                isFit ? tr("%n, as expected", nullptr, count)
                                      : tr("%1 of %2 to %3")
                                            .arg(QLocale().toString(count), QLocale().toString(line.atLeast),
                                                 QLocale().toString(line.atMost))});
        item->setIcon(2, icon(isFit ? u"tick"_s : u"warning"_s));
        item->setData(0, Qt::UserRole, line.coalition.id.value());
        item->setToolTip(0, toolTipText(line.coalition.title));
        item->setToolTip(1, toolTipText(item->text(1)));
    }
    m_rule->setVisible(!lines->empty());
    if (!lines->empty())
        m_rule->setText(
            tr("Each coalition sends %1 to %2; %n coalition(s) do(es) not.", nullptr, outside)
                .arg(QLocale().toString(lines->front().atLeast), QLocale().toString(lines->front().atMost)));
    fitHeight(*m_representatives, m_representatives->header()->sizeHint().height(), int(lines->size()));
}

void CoordinationPage::showAttendance()
{
    auto grid = m_desk.valueOf(office::attendanceOf(m_desk.office(), m_desk.year()));
    if (!grid)
        return;
    m_grid = *std::move(grid);
    const int meetings = int(m_grid.meetings.size());
    const int coalitions = int(m_grid.rows.size());
    m_year->setText(tr("Meetings of %1").arg(QString::number(m_desk.year())));
    m_noMeetings->setVisible(meetings == 0);
    m_attendance->setVisible(meetings > 0);

    const auto held = std::ranges::count_if(m_grid.meetings, [this](const domain::Record& meeting) {
        return meeting[domain::dccg_meeting::starts] <= m_desk.today();
    });

    const QSignalBlocker quiet(m_attendance);
    m_attendance->setRowCount(coalitions);
    m_attendance->setColumnCount(meetings + 1);
    QStringList headers;
    for (const domain::Record& meeting : m_grid.meetings)
        headers << tr("No. %1\n%2")
                       .arg(QLocale().toString(meeting[domain::dccg_meeting::number]),
                            QLocale().toString(meeting[domain::dccg_meeting::starts], u"d MMM"_s));
    m_attendance->setHorizontalHeaderLabels(headers << tr("Came to"));
    for (int row = 0; row < coalitions; ++row) {
        const office::AttendanceGrid::Row& line = m_grid.rows[size_t(row)];
        auto* name = new QTableWidgetItem(nameOf(line.coalition, line.acronym));
        name->setToolTip(toolTipText(line.coalition.title));
        m_attendance->setVerticalHeaderItem(row, name);
        for (int column = 0; column < meetings; ++column) {
            const bool came = line.attended[size_t(column)];
            auto* cell = new QTableWidgetItem;
            cell->setFlags(m_desk.isViewOnly()
                               ? Qt::ItemIsSelectable
                               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            cell->setCheckState(came ? Qt::Checked : Qt::Unchecked);
            cell->setData(Qt::AccessibleTextRole,
                          tr("%1, meeting %2").arg(name->text(), headers[column].section(u'\n', 0, 0)));
            m_attendance->setItem(row, column, cell);
        }
        auto* sum = new QTableWidgetItem(
            tr("%1 of %2")
                .arg(QLocale().toString(std::ranges::count(line.attended, true)), QLocale().toString(held)));
        sum->setFlags(Qt::ItemIsEnabled);
        m_attendance->setItem(row, meetings, sum);
    }
    for (int column = 0; column < meetings; ++column)
        m_attendance->setColumnWidth(column, kMeetingWidth);
    fitHeight(*m_attendance, m_attendance->horizontalHeader()->sizeHint().height(), coalitions);
}

void CoordinationPage::showGroup()
{
    const auto group = m_desk.valueOf(office::coordinationGroup(m_desk.office()));
    const bool isThere = group && group->has_value();
    m_begin->setVisible(!isThere);
    m_group->setVisible(isThere);
    if (isThere)
        m_group->setRecord(**group);
    const auto liaisons = m_desk.valueOf(office::coordinationLiaisons(m_desk.office(), m_desk.today()));
    m_liaisons->setText(liaisons && !liaisons->empty() ? tr("MAG liaison: %1").arg(names(*liaisons))
                                                       : tr("No MAG liaison to the group is on record."));
}

void CoordinationPage::addMeeting()
{
    auto values = m_meeting->draft();
    if (!values)
        return;
    values->insert(u"year"_s, qint64(m_desk.year())); // meetings late in a year may prepare the next cycle
    if (!m_desk.valueOf(office::addCoordinationMeeting(m_desk.office(), *values)))
        return;
    m_newMeeting->hide();
    m_add->show();
    m_desk.sayDone(tr("The meeting was added."));
}

void CoordinationPage::beginGroup()
{
    if (m_desk.valueOf(office::ensureCoordinationGroup(m_desk.office())))
        m_group->focusFirst();
}

void CoordinationPage::tick(int row, int column)
{
    if (size_t(column) >= m_grid.meetings.size())
        return;
    const bool came = m_attendance->item(row, column)->checkState() == Qt::Checked;
    const domain::RecordId meeting = m_grid.meetings[size_t(column)].head.id;
    const domain::RecordId coalition = m_grid.rows[size_t(row)].coalition.id;
    if (!m_desk.succeeded(office::setAttended(m_desk.office(), meeting, coalition, came)))
        showAttendance();
}

} // namespace ui
