#include "ui/people/roster_view.h"

#include "ui/models/shown_rows.h"

#include "core/office/desk/records.h"
#include "core/office/documents/as_of.h"
#include "core/office/people/mag_members.h"
#include "ui/desk/settings.h"
#include "ui/people/balance_view.h"
#include "ui/people/people_table.h"
#include "ui/people/roster_model.h"
#include "ui/people/workstream_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using office::BalanceScope;
using office::RoleLine;

namespace {

constexpr auto kAll = "all"_L1;
constexpr auto kMag = "mag"_L1;
constexpr auto kOne = "one"_L1;

} // namespace

RosterView::RosterView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_scope(new QComboBox)
    , m_workstream(makeWorkstreamEdit(desk.office()))
    , m_role(new QComboBox)
    , m_day(new DateEdit)
    , m_count(plainLabel({}, TextStyle::Note))
    , m_model(new RosterModel(this))
    , m_list(new QTableView)
    , m_balance(new BalanceView(u"roster-balance"_s))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeQuestion());
    column->addWidget(makeAnswer(), 1);
    connect(m_list, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT personChosen(m_model->roleAt(index.row()).person); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    Q_EMIT personChosen(m_model->roleAt(index.row()).person);
            });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &RosterView::reload);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RosterView::reload);
    connect(m_workstream, &RecordEdit::chosen, this, &RosterView::reload);
    connect(m_workstream, &QLineEdit::editingFinished, this, &RosterView::reload);
    connect(m_day, &DateEdit::dateChanged, this, &RosterView::reload);
}

QWidget* RosterView::makeQuestion()
{
    m_scope->setObjectName(u"roster-scope"_s);
    m_scope->addItem(tr("All workstreams"), QString(kAll));
    for (const domain::Term& term : domain::kStreams.terms) {
        const QString key = QString::fromLatin1(term.key);
        m_scope->addItem(domain::kStreams.label(key), key);
    }
    m_scope->addItem(tr("One workstream"), QString(kOne));
    m_scope->addItem(tr("The MAG"), QString(kMag));
    m_workstream->setObjectName(u"roster-workstream"_s);
    m_role->setObjectName(u"roster-role"_s);
    m_role->addItem(tr("Any role"), QString());
    for (const domain::Term& term : domain::kRoles.terms) {
        const QString key = QString::fromLatin1(term.key);
        m_role->addItem(domain::kRoles.label(key), key);
    }
    m_day->setObjectName(u"roster-day"_s);
    m_day->setDate(m_desk.today());
    for (QComboBox* box : {m_scope, m_role}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }

    auto* question = new QWidget;
    auto* form = new QFormLayout(question);
    form->setContentsMargins(kGroups, kInside, kGroups, kInside);
    form->setSpacing(kInside);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(labelFor(m_day, tr("As &on")), m_day);
    m_workstream->setAccessibleName(tr("Workstream"));
    auto* in = new QHBoxLayout;
    in->addWidget(m_scope, 1);
    in->addWidget(m_workstream, 1);
    form->addRow(labelFor(m_scope, tr("In")), in);
    form->addRow(labelFor(m_role, tr("Ro&le")), m_role);
    form->addRow(QString(), m_count);
    return question;
}

QWidget* RosterView::makeAnswer()
{
    m_list->setObjectName(u"roster-list"_s);
    m_list->setAccessibleName(tr("Roster"));
    m_list->setModel(m_model);
    makePeopleTable(*m_list);
    m_list->horizontalHeader()->setObjectName(u"roster-header"_s);
    m_list->setColumnWidth(RosterModel::Person, 136);
    m_list->setColumnWidth(RosterModel::Role, 120);
    m_list->setColumnWidth(RosterModel::Workstream, 130);
    m_list->setColumnWidth(RosterModel::From, 92);
    keepLayout(m_list->horizontalHeader());
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"roster-splitter"_s);
    splitter->addWidget(m_list);
    auto* balance = scrolled(m_balance, Qt::ScrollBarAsNeeded);
    letReadByKeys(balance, tr("Balance of the roster"));
    splitter->addWidget(balance);
    for (int part = 0; part < splitter->count(); ++part)
        splitter->setStretchFactor(part, 1);
    splitter->setSizes({340, 260});
    keepLayout(splitter);
    return splitter;
}

BalanceScope RosterView::scope() const
{
    const QString chosen = m_scope->currentData().toString();
    if (chosen == kMag)
        return {.of = BalanceScope::Of::Mag};
    BalanceScope scope{.of = BalanceScope::Of::RoleHolders};
    scope.roles.role = m_role->currentData().toString();
    if (chosen == kOne)
        scope.roles.workstream =
            office::findRecord(m_desk.office(), m_workstream->written()).value_or(domain::RecordId());
    else if (chosen != kAll)
        scope.roles.stream = chosen;
    return scope;
}

std::optional<std::vector<RoleLine>> RosterView::roles(QDate day, const BalanceScope& scope)
{
    if (scope.of != BalanceScope::Of::Mag) {
        auto held = m_desk.valueOf(office::rolesOn(m_desk.office(), day, scope.roles));
        if (held && day < m_desk.today())
            held = m_desk.valueOf(office::rolesThere(m_desk.office(), *std::move(held), day));
        return held;
    }
    const auto members = m_desk.valueOf(office::magMembers(m_desk.office(), day));
    if (!members)
        return std::nullopt;
    std::vector<RoleLine> lines;
    for (const office::MagMember& member : *members)
        lines.push_back(office::asRole(member));
    return lines;
}

void RosterView::reload()
{
    const QString chosen = m_scope->currentData().toString();
    m_workstream->setEnabled(chosen == kOne);
    m_role->setDisabled(chosen == kMag);
    const QDate day = m_day->date();
    if (!day.isValid())
        return; // half a date: the last answer stays
    const BalanceScope asked = scope();
    auto found = roles(day, asked);
    const auto balance = m_desk.valueOf(office::balanceOn(m_desk.office(), day, asked));
    if (!found || !balance)
        return;
    m_count->setText(tr("%n person(s)", nullptr, balance->persons));
    m_model->setRoles(*std::move(found));
    m_balance->setBalance(*balance);
}

domain::Sheet RosterView::shownList(const QString& title) const
{
    return shownRows(*m_list, *m_list->horizontalHeader(), title);
}

} // namespace ui
