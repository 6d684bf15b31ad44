#include "ui/calendar/calendar_page.h"

#include "core/exchange/calendar.h"
#include "core/office/desk/cycles.h"
#include "core/office/transfer/exports.h"
#include "core/procedure/deadline.h"
#include "core/support/save_file.h"
#include "core/support/text.h"
#include "ui/calendar/day_choice.h"
#include "ui/calendar/entry_pane.h"
#include "ui/calendar/milestone_pane.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/timeline_view.h"
#include "ui/desk/settings.h"
#include "ui/look/icons.h"
#include "ui/widgets/draft_form.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum ListColumn { Day, What, Of };
constexpr int kItemRole = Qt::UserRole;
constexpr const char* kNewFields[] = {"title", "concerns", "source"};

QPushButton* button(const QString& name, const QString& text)
{
    auto* result = new QPushButton(text);
    result->setObjectName(name);
    return result;
}

} // namespace

void CalendarPage::build()
{
    m_views = new QStackedWidget;
    m_timeline = new TimelineView;
    setFocusProxy(m_timeline);
    m_month = new MonthView;
    m_monthName = plainLabel({}, TextStyle::Heading);
    m_list = new QTreeWidget;
    m_add = button(u"calendar-add"_s, tr("New &milestone…"));
    m_plan = button(u"calendar-plan"_s, tr("P&lan the year"));
    m_readers = new QComboBox;
    m_readers->setObjectName(u"calendar-readers"_s);
    m_readers->setAccessibleName(tr("Who reads the exported calendar"));
    for (const auto readers :
         {document::Distribution::Internal, document::Distribution::Mag, document::Distribution::Public})
        m_readers->addItem(document::distributionLabel(readers), int(readers));
    m_export = button(u"calendar-export"_s, tr("E&xport…"));
    m_right = new QStackedWidget;
    auto* splitter = new QSplitter;
    splitter->setObjectName(u"calendar-splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({860, 420});
    keepLayout(splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    splitter->show(); // at once: the page itself is being shown
}

QWidget* CalendarPage::makeLeft()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(makeViews(), 1);
    auto* rule =
        wrappedLabel(tr("Deadlines and milestones: %1.").arg(procedure::timeZoneRule()), TextStyle::Note);
    rule->setObjectName(u"calendar-rule"_s);
    rule->setContentsMargins(kGroups, kTight, kGroups, kTight);
    column->addWidget(rule);
    return left;
}

QWidget* CalendarPage::makeTools()
{
    auto* tools = new QWidget;
    auto* views = new QTabBar;
    views->setObjectName(u"calendar-views"_s);
    views->setAccessibleName(tr("How the year is shown"));
    views->setDrawBase(false);
    views->setExpanding(false);
    for (const QString& name : {tr("Timeline"), tr("Month"), tr("List")})
        views->addTab(name);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(kGroups, kInside, kGroups, kInside);
    row->setSpacing(kInside);
    row->addWidget(views);
    row->addStretch();
    for (QWidget* tool : std::initializer_list<QWidget*>{m_add, m_plan, m_readers, m_export})
        row->addWidget(tool);
    connect(views, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_add, &QPushButton::clicked, this, [this] { startNew(u"milestone"_s); });
    connect(m_plan, &QPushButton::clicked, this, &CalendarPage::planYear);
    connect(m_export, &QPushButton::clicked, this, &CalendarPage::exportYear);
    return tools;
}

QWidget* CalendarPage::makeViews()
{
    m_timeline->setObjectName(u"calendar-timeline"_s);
    m_list->setObjectName(u"calendar-list"_s);
    m_list->setAccessibleName(tr("Days of the year"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Day"), tr("What"), tr("Of")});
    m_list->header()->setSectionResizeMode(Day, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_views->addWidget(m_timeline);
    m_views->addWidget(makeMonth());
    m_views->addWidget(m_list);
    connect(m_timeline, &TimelineView::chosen, this, &CalendarPage::showItem);
    connect(m_timeline, &TimelineView::activated, this, &CalendarPage::open);
    connect(m_month, &MonthView::chosen, this, &CalendarPage::showItem);
    connect(m_month, &MonthView::activated, this, &CalendarPage::open);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* row) {
        if (row)
            showItem(row->data(Day, kItemRole).toInt());
    });
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem* row) { open(row->data(Day, kItemRole).toInt()); });
    return m_views;
}

QWidget* CalendarPage::makeMonth()
{
    m_month->setObjectName(u"calendar-month"_s);
    m_monthName->setObjectName(u"calendar-month-name"_s);
    const auto turn = [this](const QString& name, const QString& iconName, const QString& text, int months) {
        auto* result = new QToolButton;
        result->setObjectName(name);
        result->setIcon(icon(iconName));
        result->setAutoRaise(true);
        result->setAccessibleName(text);
        setPlainToolTip(result, text);
        connect(result, &QToolButton::clicked, this,
                [this, months] { m_month->showDay(m_month->day().addMonths(months)); });
        return result;
    };
    auto* place = new QWidget;
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kGroups, 0, kGroups, kTight);
    head->addWidget(turn(u"calendar-back"_s, u"back"_s, tr("The month before"), -1));
    head->addWidget(turn(u"calendar-forward"_s, u"forward"_s, tr("The month after"), 1));
    head->addSpacing(kInside);
    head->addWidget(m_monthName);
    head->addStretch();
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_month, 1);
    connect(m_month, &MonthView::dayChanged, this,
            [this](QDate day) { m_monthName->setText(QLocale().toString(day, u"MMMM yyyy"_s)); });
    return place;
}

QWidget* CalendarPage::makeRight()
{
    m_empty = new EmptyPane(u"calendar"_s, {}, tr("Plan the year"));
    m_milestone = new MilestonePane(desk());
    m_milestonePlace = scrolled(m_milestone, Qt::ScrollBarAsNeeded);
    m_entry = new EntryPane(desk());
    makeNew();
    for (QWidget* pane : std::initializer_list<QWidget*>{m_empty, m_milestonePlace, m_entry, m_new})
        m_right->addWidget(pane);
    connect(m_empty, &EmptyPane::triggered, this, &CalendarPage::planYear);
    return m_right;
}

void CalendarPage::makeNew()
{
    m_newDay = new DayChoice;
    m_newDay->setObjectName(u"milestone-new-day"_s);
    m_new = new DraftForm(u"milestone"_s, DraftForm::Place::Pane, TextStyle::Title);
    m_new->layout()->setContentsMargins(kGroups, kGroups, kInside, kGroups);
    m_new->setFields(
        new FieldForm(desk().office(), *domain::noun(u"milestone"_s), kNewFields, FieldForm::Labels::Above));
    m_new->addEditor(m_newDay, [this] { return m_newDay->values(); });
    m_new->setSaveText(tr("Add the milestone"));
    connect(m_new, &DraftForm::left, this, &CalendarPage::showChosen);
}

support::Status CalendarPage::addMilestone(const domain::RecordHead& cycle, const domain::FieldValues& values)
{
    DESK_ASSIGN(m_chosen, office::addRecord(desk().office(), {.noun = u"milestone"_s,
                                                              .values = values,
                                                              .parent = cycle.id,
                                                              .year = cycle.title.toInt()}));
    desk().sayDone(tr("%1 was added.").arg(domain::read(values, domain::milestone::title)));
    return {};
}

bool CalendarPage::showRecord(const domain::RecordHead& head)
{
    if (head.noun != "milestone"_L1 && head.noun != "cycle"_L1)
        return false;
    const bool isCycle = head.noun == "cycle"_L1;
    const auto cycle = desk().valueOf(office::readRecord(desk().office(), isCycle ? head.id : head.parent));
    if (!cycle)
        return false;
    ensureBuilt();
    m_right->setCurrentWidget(m_empty);
    m_chosen = head.id;
    if (desk().year() != (*cycle)[domain::cycle::year])
        desk().setYear((*cycle)[domain::cycle::year]);
    reload();
    return true;
}

bool CalendarPage::startNew(const QString& noun)
{
    if (noun != "milestone"_L1)
        return false;
    ensureBuilt();
    reload();
    if (!m_cycle)
        return false;
    m_newDay->start(tr("Annual meeting %1").arg(m_cycle->head.title),
                    office::childrenOf(desk().office(), m_cycle->head.id, u"milestone"_s).value_or({}));
    m_right->setCurrentWidget(m_new);
    m_new->start(tr("New milestone"), {}, [this, cycle = m_cycle->head](const domain::FieldValues& values) {
        return addMilestone(cycle, values);
    });
    return true;
}

void CalendarPage::reload()
{
    const auto cycle = office::cycleOf(desk().office(), desk().year());
    m_cycle = cycle ? std::optional(*cycle) : std::nullopt;
    std::vector<office::CalendarEntry> entries;
    if (m_cycle)
        entries = desk().valueOf(office::calendarEntries(desk().office(), desk().year())).value_or(entries);
    m_items = calendarItems(entries);
    m_timeline->setItems(m_items, desk().year(), desk().today());
    m_month->setItems(m_items, desk().today());
    m_month->showDay(m_month->day());
    fillList();
    const bool canEdit = m_cycle && !desk().isViewOnly();
    m_add->setEnabled(canEdit);
    m_plan->setEnabled(canEdit);
    m_export->setEnabled(m_cycle.has_value());
    m_empty->button()->setVisible(canEdit);
    m_empty->setSentence(
        m_cycle
            ? tr("Choose a day, or plan the year: its usual milestones are counted from the annual meeting.")
            : tr("Begin a cycle first: the calendar is counted from its annual meeting."));
    setSummary(tr("%n date(s) in the cycle", nullptr, int(entries.size())));
    if (m_right->currentWidget() != m_new)
        showChosen();
}

domain::Sheet CalendarPage::shownList() const
{
    using domain::FieldType;
    domain::Sheet sheet{tr("Calendar of IGF %1").arg(QString::number(desk().year())), {}, {}};
    for (const auto& [label, type] :
         {std::pair(tr("First day"), FieldType::Date), std::pair(tr("Last day"), FieldType::Date),
          std::pair(tr("What"), FieldType::Line), std::pair(tr("Whose"), FieldType::Line),
          std::pair(tr("Kind"), FieldType::Line)})
        sheet.columns << domain::SheetColumn{.key = label, .label = label, .type = type};
    for (const CalendarItem& item : m_items)
        for (const office::CalendarEntry& entry : item.entries)
            sheet.rows << QVariantList{entry.starts, entry.ends, entry.title, entry.owner,
                                       office::bandLabel(entry.band)};
    return sheet;
}

void CalendarPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (size_t i = 0; i < m_items.size(); ++i) {
        const CalendarItem& item = m_items[i];
        auto* row = new QTreeWidgetItem(
            m_list, {item.when(), item.title, item.entries.size() == 1 ? item.first().owner : QString()});
        row->setData(Day, kItemRole, int(i));
        row->setToolTip(What, toolTipText(item.toolTip()));
    }
}

void CalendarPage::showItem(int item)
{
    m_chosen = m_items[size_t(item)].first().record.id;
    m_right->setCurrentWidget(m_empty); // whatever was begun beside it is left
    showChosen();
}

void CalendarPage::showChosen()
{
    const auto found =
        std::ranges::find_if(m_items, [this](const CalendarItem& i) { return i.has(m_chosen); });
    const int item = found == m_items.end() ? -1 : int(found - m_items.begin());
    const QSignalBlocker quiet(m_list);
    m_timeline->setCurrent(item);
    m_month->setCurrent(item);
    m_list->setCurrentItem(item < 0 ? nullptr : m_list->topLevelItem(item));
    if (item < 0)
        return m_right->setCurrentWidget(m_empty);
    const bool isMovable = found->isAnnualMeeting() || found->first().record.noun == "milestone"_L1;
    if (!isMovable) {
        m_entry->setItem(*found);
        return m_right->setCurrentWidget(m_entry);
    }
    if (const auto record = desk().valueOf(office::readRecord(desk().office(), m_chosen))) {
        m_milestone->setRecord(*record);
        m_right->setCurrentWidget(m_milestonePlace);
    }
}

void CalendarPage::open(int item)
{
    const CalendarItem& chosen = m_items[size_t(item)];
    if (m_right->currentWidget() == m_entry && chosen.entries.size() == 1)
        desk().openRecord(chosen.first().record.id);
    else
        m_right->currentWidget()->setFocus();
}

void CalendarPage::planYear()
{
    const auto added = desk().valueOf(office::planYear(desk().office(), desk().year()));
    if (!added)
        return;
    if (*added > 0)
        desk().sayDone(tr("%n date(s) were added.", nullptr, *added));
    else
        desk().say({.text = tr("The usual milestones of this cycle are all there.")});
}

void CalendarPage::exportYear()
{
    office::Office& office = desk().office();
    const auto exported = desk().valueOf(office::exportCalendar(
        office, desk().year(), document::Distribution(m_readers->currentData().toInt())));
    if (!exported)
        return;
    const QString path = desk().files().save(this, tr("Export the calendar"), exported->name + u".ics"_s,
                                             tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    const QByteArray calendar =
        exchange::toCalendar(exported->name, exported->events, office::fileStamp(office));
    if (!desk().succeeded(support::saveFile(path, calendar)))
        return;
    // A copy that is only looked at cannot remember it.
    if (office.isViewOnly() || desk().succeeded(office::rememberExport(office, *exported)))
        desk().say({.kind = Message::Kind::Done, .text = tr("The calendar was written to %1.").arg(path)});
}

} // namespace ui
