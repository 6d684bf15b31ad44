#include "ui/people/person_view.h"

#include "core/office/desk/records.h"
#include "core/office/people/coordination.h"
#include "core/office/people/mag_members.h"
#include "core/office/people/people.h"
#include "core/support/text.h"
#include "ui/desk/attended_list.h"
#include "ui/look/icons.h"
#include "ui/people/held_dialog.h"
#include "ui/people/role_timeline.h"
#include "ui/people/workstream_edit.h"
#include "ui/widgets/draft_form.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/in_worker.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/state_chip.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kRoleFields[] = {"role", "starts", "ends", "note"};

QString spanText(QDate day, const QString& open) { return day.isValid() ? support::shortDate(day) : open; }

} // namespace

PersonView::PersonView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(wrappedLabel({}, TextStyle::Title))
    , m_note(wrappedLabel({}, TextStyle::Note))
    , m_formerly(wrappedLabel({}, TextStyle::Note))
    , m_visibility(new StateChip)
    , m_timeline(new RoleTimeline)
    , m_roles(new QTreeWidget)
    , m_noRoles(wrappedLabel(tr("No role is on record for this person."), TextStyle::Note))
    , m_addRole(new QPushButton(icon(u"add"_s), tr("Add a role…")))
    , m_workstream(makeWorkstreamEdit(desk.office()))
    , m_newRole(new DraftForm(u"role"_s, DraftForm::Place::Page, TextStyle::Heading))
    , m_attendedTitle(plainLabel(tr("Meetings attended"), TextStyle::Heading))
    , m_attended(new AttendedList(desk))
    , m_form(new FieldForm(desk.office(), *domain::noun(u"person"_s)))
{
    m_form->keepUnstoredIn(desk.unstored());
    m_name->setObjectName(u"person-name"_s);
    m_formerly->setObjectName(u"person-formerly"_s);
    m_note->setMinimumHeight(m_note->fontMetrics().height()); // its place is kept while nothing is known
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kEdge, kGroups, kEdge, kEdge);
    column->setSpacing(kInside);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_visibility, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_formerly);
    column->addSpacing(kInside);
    column->addWidget(makeRoles());
    column->addSpacing(kInside);
    column->addWidget(m_attendedTitle);
    column->addWidget(m_attended);
    column->addWidget(plainLabel(tr("Details"), TextStyle::Heading));
    column->addWidget(m_form);
    auto* held = new QPushButton(tr("What is held about this person…"));
    held->setObjectName(u"person-held"_s);
    held->setAutoDefault(false);
    auto* erase = new QPushButton(icon(u"remove"_s), tr("Erase for ever…"));
    erase->setObjectName(u"person-erase"_s);
    erase->setAutoDefault(false);
    erase->setDisabled(desk.isViewOnly());
    m_addRole->setDisabled(desk.isViewOnly());
    column->addSpacing(kGroups);
    column->addWidget(held, 0, Qt::AlignLeading);
    column->addWidget(erase, 0, Qt::AlignLeading);
    column->addStretch();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scrolled(content, Qt::ScrollBarAsNeeded));
    connect(held, &QPushButton::clicked, this, [this] { showHeld(HeldDialog::For::Reading); });
    connect(erase, &QPushButton::clicked, this, [this] { showHeld(HeldDialog::For::Erasing); });
}

QWidget* PersonView::makeRoles()
{
    m_roles->setObjectName(u"person-roles"_s);
    m_roles->setAccessibleName(tr("Roles over time"));
    m_roles->setHeaderLabels({tr("Role"), tr("Workstream"), tr("From"), tr("Until")});
    m_roles->setRootIsDecorated(false);
    m_roles->setUniformRowHeights(true);
    m_roles->setFrameShape(QFrame::NoFrame);
    m_roles->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_roles->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_roles->header()->setStretchLastSection(false);
    m_addRole->setObjectName(u"person-add-role"_s);
    m_addRole->setAutoDefault(false);
    makeNewRole();
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins({});
    column->addWidget(plainLabel(tr("Roles over time"), TextStyle::Heading));
    column->addWidget(m_timeline);
    column->addWidget(m_roles);
    column->addWidget(m_noRoles);
    column->addWidget(m_addRole, 0, Qt::AlignLeading);
    column->addWidget(m_newRole);
    connect(m_roles, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        m_desk.openRecord(domain::RecordId(item->data(0, Qt::UserRole).toLongLong()));
    });
    return area;
}

void PersonView::makeNewRole()
{
    m_workstream->setObjectName(u"role-workstream"_s);
    m_newRole->addLabel(labelFor(m_workstream, tr("Workstream *")));
    m_newRole->addEditor(m_workstream, [this]() -> support::Result<domain::FieldValues> {
        if (const auto found = office::findRecord(m_desk.office(), m_workstream->written()))
            return domain::FieldValues{};
        return support::fail(support::ErrorCode::BadInput,
                             tr("Choose the workstream from what is offered while you type."));
    });
    m_newRole->setFields(new FieldForm(m_desk.office(), *domain::noun(u"role"_s), kRoleFields));
    m_newRole->setSaveText(tr("Add the role"));
    connect(m_newRole, &DraftForm::left, m_addRole, &QWidget::show);
    connect(m_addRole, &QPushButton::clicked, this, [this] {
        m_workstream->setRecordId({});
        m_newRole->start(tr("New role"), {{u"starts"_s, m_desk.today()}},
                         [this](const domain::FieldValues& values) { return addRole(values); });
        m_addRole->hide();
    });
}

support::Status PersonView::addRole(const domain::FieldValues& values)
{
    DESK_ASSIGN(const domain::RecordId workstream,
                office::findRecord(m_desk.office(), m_workstream->written()));
    domain::FieldValues role = values;
    role.insert(u"person"_s, m_person.head.id.value());
    DESK_ASSIGN(
        const domain::RecordId id,
        office::addRecord(m_desk.office(), {.noun = u"role"_s, .values = role, .parent = workstream}));
    DESK_ASSIGN(const QString remark, office::remarkOnRole(m_desk.office(), id));
    if (remark.isEmpty())
        m_desk.sayDone(tr("The role was added."));
    else
        m_desk.say({.kind = Message::Kind::Warning, .text = remark});
    return {};
}

void PersonView::setPerson(const domain::Record& person)
{
    if (person.head.id != m_person.head.id) {
        m_newRole->hide();
        m_addRole->show();
    }
    m_person = person;
    const domain::Noun& noun = person.noun();
    const auto shown = [&](const char* key) {
        const domain::Field& field = *noun.field(QString::fromLatin1(key));
        return domain::displayValue(field, person.values.value(field.keyText()));
    };
    m_name->setText(person.head.title);
    QStringList note{shown("affiliation"), shown("stakeholder-group"), shown("regional-group"),
                     shown("country")};
    note.removeAll(QString());
    m_note->setText(note.join(u" · "_s));
    const QStringList formerly =
        m_desk.valueOf(office::formerSpellings(m_desk.office(), person)).value_or(QStringList());
    m_formerly->setText(tr("Also on record as: %1").arg(formerly.join(u" · "_s)));
    m_formerly->setVisible(!formerly.isEmpty());
    const QString visibility = shown("visibility");
    m_visibility->setLook({person[domain::person::visibility] == "public"_L1 ? "view" : "lock", Token::Closed,
                           Token::ClosedTint},
                          tr("Contact: %1").arg(visibility.isEmpty() ? tr("Internal") : visibility));
    m_form->setRecord(person);
    showRoles();
    const int meetings = m_attended->showOf(person.head.id);
    m_attendedTitle->setVisible(meetings > 0);
    m_attended->setVisible(meetings > 0);
    m_attended->setFixedHeight(m_attended->header()->sizeHint().height() + qMin(meetings, 8) * kRowHeight +
                               kTight);
}

void PersonView::showRoles()
{
    m_roles->clear();
    auto roles = m_desk.valueOf(office::rolesOf(m_desk.office(), m_person.head.id))
                     .value_or(std::vector<office::RoleLine>());
    for (const office::MagMember& member : office::magMembers(m_desk.office()).value_or({}))
        if (member.person == m_person.head.id)
            roles.push_back(office::asRole(member));
    m_timeline->setRoles(roles, m_desk.today());
    for (const office::RoleLine& role : roles) {
        auto* item =
            new QTreeWidgetItem(m_roles, {role.roleLabel, role.workstreamTitle, spanText(role.starts, u"–"_s),
                                          spanText(role.ends, tr("today"))});
        item->setData(0, Qt::UserRole, role.workstream.value());
        for (int column = 0; column < item->columnCount(); ++column)
            item->setToolTip(column, toolTipText(item->text(column)));
        if (role.ends.isValid() && role.ends < m_desk.today())
            for (int column = 0; column < item->columnCount(); ++column)
                item->setForeground(column, palette().color(QPalette::PlaceholderText));
    }
    const int rows = m_roles->topLevelItemCount();
    m_roles->setVisible(rows > 0);
    m_noRoles->setVisible(rows == 0);
    m_roles->setFixedHeight(m_roles->header()->sizeHint().height() + qMin(rows, 8) * kRowHeight + kTight);
}

void PersonView::showHeld(HeldDialog::For purpose)
{
    auto search = m_desk.valueOf(office::heldInRegister(m_desk.office(), m_person.head.id));
    if (!search)
        return;
    m_desk.setBusy(true); // what is shown must not change meanwhile
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    inWorker(
        this, [search = *std::move(search)] { return office::withCopies(search); },
        [this, purpose](office::HeldAbout about) {
            QGuiApplication::restoreOverrideCursor();
            m_desk.setBusy(false);
            (new HeldDialog(m_desk, std::move(about), purpose, this))->open();
        });
}

} // namespace ui
