#include "ui/workstream/record_title.h"

#include "core/office/desk/lists.h"
#include "core/office/people/people.h"
#include "core/procedure/deadline.h"
#include "core/support/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/state_chip.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// What is owed next and when: the record's own deadline, else its annual report.
struct NextDue
{
    QString what;
    QDate on;
};

NextDue nextDue(const domain::RecordHead& head, const office::ListRow& row)
{
    if (head.deadline.isOwed())
        return {RecordTitle::tr("Due"), head.deadline.on};
    return {RecordTitle::tr("Report due"), row.reportDue};
}

QString peopleInRole(office::Office& office, domain::RecordId workstream)
{
    QMap<QString, QStringList> byRole;
    QStringList order;
    for (const office::RoleLine& line : office::rolesIn(office, workstream, office.today()).value_or({})) {
        if (!byRole.contains(line.roleLabel))
            order << line.roleLabel;
        byRole[line.roleLabel] << line.personName;
    }
    QStringList texts;
    for (const QString& role : order)
        texts << RecordTitle::tr("%1: %2").arg(role, support::listed(byRole.value(role)));
    return texts.join(u" · "_s);
}

} // namespace

QString duration(qint64 days)
{
    constexpr qint64 kDaysAMonth = 30;
    constexpr qint64 kDaysAYear = 365;
    if (days < 2 * kDaysAMonth)
        return RecordTitle::tr("%n day(s)", nullptr, int(days));
    if (days < kDaysAYear)
        return RecordTitle::tr("%n month(s)", nullptr, int(days / kDaysAMonth));
    return RecordTitle::tr("%1 y %2 m")
        .arg(QString::number(days / kDaysAYear), QString::number(days % kDaysAYear / kDaysAMonth));
}

RecordTitle::RecordTitle(QWidget* parent)
    : QWidget(parent)
    , m_name(wrappedLabel({}, TextStyle::Title))
    , m_acronym(plainLabel())
    , m_state(new StateChip)
    , m_days(plainLabel({}, TextStyle::Note))
    , m_due(new StateChip)
    , m_sample(new StateChip)
    , m_people(wrappedLabel({}, TextStyle::Note))
{
    m_name->setObjectName(u"record-name"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(u"record-state"_s);
    m_days->setObjectName(u"record-days"_s);
    m_due->setObjectName(u"record-due"_s);
    m_people->setObjectName(u"record-people"_s);
    m_people->setMinimumHeight(m_people->fontMetrics().height()); // its place is kept while nobody is known
    m_acronym->setForegroundRole(QPalette::PlaceholderText);
    m_sample->setLook({.icon = "sample", .ink = Token::Closed, .tint = Token::ClosedTint}, tr("Sample data"));
    setPlainToolTip(m_sample, tr("Some of these facts were invented for the sample register."));

    auto* facts = new FlowLayout;
    facts->setSpacing(kInside);
    for (QWidget* fact : std::initializer_list<QWidget*>{m_acronym, m_state, m_days, m_due, m_sample})
        facts->addWidget(fact);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kTight);
    column->addWidget(m_name);
    column->addLayout(facts);
    column->addWidget(m_people);
}

void RecordTitle::letNameGrow()
{
    m_name->setMinimumHeight(0);
    m_name->setMaximumHeight(QWIDGETSIZE_MAX);
}

void RecordTitle::resizeEvent(QResizeEvent* event)
{
    if (event->oldSize().width() != width())
        letNameGrow();
    QWidget::resizeEvent(event);
}

void RecordTitle::setRecord(office::Office& office, const domain::Record& record, int year)
{
    const domain::RecordHead& head = record.head;
    // A name that is being changed moves nothing of what stands below it.
    const bool isRenamed = head.id == m_record && m_name->text() != head.title && m_name->isVisible();
    if (isRenamed)
        m_name->setFixedHeight(m_name->height());
    else if (head.id != m_record)
        letNameGrow();
    m_record = head.id;
    m_name->setText(head.title);
    setPlainToolTip(m_name, head.title);
    m_acronym->setText(record[domain::shared::acronym]);
    m_acronym->setVisible(!m_acronym->text().isEmpty());
    m_sample->setVisible(head.isSample);

    const std::array ids{head.id};
    const auto rows = office::listRows(office, ids, year).value_or({});
    const office::ListRow row = rows.empty() ? office::ListRow() : rows.front();
    m_state->setState(head.caseState.category, row.stateLabel);
    m_state->setVisible(head.caseState.isOpen());
    const QString since = duration(head.caseState.since.daysTo(office.today()));
    m_days->setText((row.isTakenOver ? tr("on record for %1") : tr("for %1")).arg(since));
    m_days->setVisible(head.caseState.since.isValid());
    const QString day = support::longDate(head.caseState.since);
    setPlainToolTip(
        m_days, row.isTakenOver ? tr("%1: %2").arg(day, domain::kSinceIs.label(domain::sinceIs(true))) : day);

    const NextDue due = nextDue(head, row);
    const qint64 left = office.today().daysTo(due.on);
    m_due->setVisible(due.on.isValid());
    if (due.on.isValid())
        m_due->setLook(
            dueLook(left),
            tr("%1 %2 (%3)").arg(due.what, support::relativeDays(left), support::shortDate(due.on)));
    setPlainToolTip(m_due, support::listed({support::longDate(due.on), procedure::timeZoneRule()}));
    m_people->setText(peopleInRole(office, head.id));
}

} // namespace ui
