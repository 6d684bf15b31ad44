#include "ui/workstream/coordination_page.h"

#include "core/support/text.h"
#include "ui/look/desk_style.h"
#include "ui/look/icons.h"
#include "ui/widgets/draft_form.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/workstream/attendance_view.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsShown = 12; ///< of a table before it scrolls by itself

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
    return support::listed(names);
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
    , m_attendance(new AttendanceView(desk))
    , m_add(new QPushButton(icon(u"add"_s), tr("Add a &meeting…")))
    , m_meeting(new DraftForm(u"meeting"_s, DraftForm::Place::Page, TextStyle::Heading))
    , m_begin(new QPushButton(tr("Begin the record of the &group")))
    , m_group(new FieldForm(desk.office(), *domain::noun(u"coordination-group"_s), kGroupFields))
{
    setObjectName(u"coordination"_s);
    makeRepresentatives();
    makeNewMeeting();
    m_liaisons->setObjectName(u"coordination-liaisons"_s);
    m_rule->setObjectName(u"coordination-rule"_s);
    m_add->setObjectName(u"coordination-add"_s);
    m_begin->setObjectName(u"coordination-begin"_s);
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
    column->addWidget(m_meeting);
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
        m_meeting->start(tr("New meeting"), {{u"starts"_s, m_desk.today()}},
                         [this](const domain::FieldValues& values) { return addMeeting(values); });
        m_add->hide();
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

void CoordinationPage::makeNewMeeting()
{
    m_meeting->setFields(new FieldForm(m_desk.office(), *domain::noun(u"dccg-meeting"_s), kMeetingFields));
    m_meeting->setSaveText(tr("Add the meetin&g"));
    connect(m_meeting, &DraftForm::left, m_add, &QWidget::show);
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
    m_year->setText(tr("Meetings of %1").arg(QString::number(m_desk.year())));
    const bool isAny = m_attendance->showYear(m_desk.year()) > 0;
    m_noMeetings->setVisible(!isAny);
    m_attendance->setVisible(isAny);
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

support::Status CoordinationPage::addMeeting(domain::FieldValues values)
{
    values.insert(u"year"_s, qint64(m_desk.year())); // meetings late in a year may prepare the next cycle
    DESK_TRY(office::addCoordinationMeeting(m_desk.office(), values));
    m_desk.sayDone(tr("The meeting was added."));
    return {};
}

void CoordinationPage::beginGroup()
{
    if (m_desk.valueOf(office::ensureCoordinationGroup(m_desk.office())))
        m_group->focusFirst();
}

} // namespace ui
