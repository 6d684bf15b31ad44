#include "ui/calendar/milestone_pane.h"

#include "core/office/calendar/calendar.h"
#include "core/office/desk/records.h"
#include "core/procedure/deadline.h"
#include "core/support/text.h"
#include "ui/calendar/move_panel.h"
#include "ui/look/measures.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/remove_button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kFields[] = {"title", "offset", "follows", "concerns", "source"};

QString dayText(const domain::Record& record)
{
    const QDate starts = record[domain::shared::starts];
    const QDate ends = record[domain::shared::ends];
    const QString days = ends.isValid() && ends != starts
                             ? u"%1 – %2"_s.arg(support::longDate(starts), support::longDate(ends))
                             : support::longDate(starts);
    const bool isMeeting = record.head.noun == "cycle"_L1;
    return isMeeting ? days : support::listed({days, procedure::timeZoneRule()});
}

} // namespace

MilestonePane::MilestonePane(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(wrappedLabel({}, TextStyle::Title))
    , m_day(wrappedLabel())
    , m_origin(wrappedLabel({}, TextStyle::Note))
    , m_form(new FieldForm(desk.office(), *domain::noun(u"milestone"_s), kFields, FieldForm::Labels::Above))
    , m_move(new MovePanel(desk))
    , m_remove(new RemoveButton(u"milestone-remove"_s, tr("Remove the milestone")))
{
    m_title->setObjectName(u"milestone-title"_s);
    m_day->setObjectName(u"milestone-when"_s);
    m_origin->setObjectName(u"milestone-origin"_s);
    m_form->setDisabled(desk.isViewOnly());
    m_remove->setDisabled(desk.isViewOnly());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGroups, kGroups, kGroups, kGroups);
    column->setSpacing(kInside);
    column->addWidget(m_title);
    column->addWidget(m_day);
    column->addWidget(m_origin);
    column->addSpacing(kInside);
    column->addWidget(m_move, 1);
    column->addSpacing(kInside);
    column->addWidget(m_form);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    connect(m_remove, &RemoveButton::confirmed, this, &MilestonePane::remove);
}

void MilestonePane::setRecord(const domain::Record& record)
{
    m_head = record.head;
    const bool isMilestone = record.head.noun == "milestone"_L1;
    m_title->setText(isMilestone ? record.head.title : tr("Annual meeting %1").arg(record.head.title));
    m_day->setText(dayText(record));
    QStringList origin;
    if (isMilestone)
        origin << office::distanceText(m_desk.office(), record).value_or({});
    if (const QDate first = domain::read(record.values, domain::milestone::originally); first.isValid())
        origin << tr("At first on %1. Moved because: %2")
                      .arg(support::shortDate(first), record[domain::milestone::movedBecause]);
    origin.removeAll(QString());
    m_origin->setText(origin.join(u'\n'));
    m_origin->setHidden(origin.isEmpty());
    m_form->setVisible(isMilestone);
    m_remove->setVisible(isMilestone);
    if (isMilestone)
        m_form->setRecord(record);
    m_move->setRecord(record);
}

void MilestonePane::remove()
{
    const QString title = m_head.title;
    if (m_desk.succeeded(office::removeRecord(m_desk.office(), m_head.id)))
        m_desk.sayDone(tr("%1 was removed.").arg(title));
}

} // namespace ui
