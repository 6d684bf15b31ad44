#include "ui/people/people_page.h"

#include "core/office/desk/records.h"
#include "core/office/transfer/exports.h"
#include "ui/desk/settings.h"
#include "ui/look/desk_style.h"
#include "ui/models/shown_rows.h"
#include "ui/people/balance_view.h"
#include "ui/people/duplicates_view.h"
#include "ui/people/merge_view.h"
#include "ui/people/people_table.h"
#include "ui/people/person_model.h"
#include "ui/people/person_view.h"
#include "ui/people/roster_view.h"
#include "ui/widgets/draft_form.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/walk_by_rows.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

void PeoplePage::build()
{
    m_model = new PersonModel(desk().office(), this);
    m_search = new SearchField(tr("Filter people"));
    m_list = new QTableView;
    setFocusProxy(m_list);
    walkByRows(m_list);
    m_balance = new BalanceView(u"balance"_s);
    m_rosters = new RosterView(desk());
    m_duplicates = new DuplicatesView(desk());
    m_parts = new QTabWidget;
    m_right = new QStackedWidget;
    m_person = new PersonView(desk());
    makeNew();
    m_merge = new MergeView(desk());
    auto* splitter = new QSplitter;
    splitter->setObjectName(u"people-splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({560, 720});
    keepLayout(splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    splitter->show(); // at once: the page itself is being shown
    connect(m_model, &PersonModel::failed, this,
            [this](const support::Error& error) { desk().say(problem(error)); });
    connect(m_model, &PersonModel::modelReset, this, &PeoplePage::selectChosen);
    connect(m_rosters, &RosterView::personChosen, this, &PeoplePage::choose);
    connect(m_duplicates, &DuplicatesView::counted, this, [this](int pairs) {
        m_parts->setTabText(Duplicates, pairs ? tr("Possible duplicates %1").arg(QLocale().toString(pairs))
                                              : tr("Possible duplicates"));
    });
    connect(m_duplicates, &DuplicatesView::pairChosen, this,
            [this](const std::optional<office::PossibleDuplicate>& pair) {
                if (m_parts->currentIndex() != Duplicates)
                    return;
                if (pair)
                    m_merge->setPair(*pair);
                m_right->setCurrentWidget(pair ? m_merge : m_noPair);
            });
    connect(m_parts, &QTabWidget::currentChanged, this, &PeoplePage::reloadPart);
}

QWidget* PeoplePage::makeLeft()
{
    m_parts->setObjectName(u"people-parts"_s);
    m_parts->setDocumentMode(true);
    m_parts->tabBar()->setExpanding(false);
    makeDense(m_parts->tabBar());
    m_parts->addTab(makeEverybody(), tr("Everybody"));
    m_parts->addTab(m_rosters, tr("Rosters"));
    m_parts->addTab(m_duplicates, tr("Possible duplicates"));
    return m_parts;
}

QWidget* PeoplePage::makeRight()
{
    auto* nobody = new EmptyPane(u"people"_s, tr("Choose a person, or add the first."), tr("New person…"));
    nobody->button()->setDisabled(desk().isViewOnly());
    connect(nobody, &EmptyPane::triggered, this, [this] { startNew(u"person"_s); });
    m_nobody = nobody;
    m_noPair = new EmptyPane(u"people"_s, tr("Records that may stand for the same person are shown here side "
                                             "by side."));
    for (QWidget* pane : {m_nobody, static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_new), m_noPair,
                          static_cast<QWidget*>(m_merge)})
        m_right->addWidget(pane);
    return m_right;
}

QWidget* PeoplePage::makeEverybody()
{
    m_search->setObjectName(u"people-filter"_s);
    m_list->setObjectName(u"people-list"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(m_model);
    makePeopleTable(*m_list);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(PersonModel::Name, Qt::AscendingOrder);
    m_list->horizontalHeader()->setObjectName(u"people-header"_s);
    m_list->setColumnWidth(PersonModel::Name, 210);
    m_list->setColumnWidth(PersonModel::Group, 150);
    keepLayout(m_list->horizontalHeader());
    connect(m_search, &SearchField::searched, m_model, &PersonModel::setText);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    choose(m_model->idAt(index.row()));
            });

    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kGroups, kInside, kGroups, kInside);
    head->addWidget(m_search);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"people-left-splitter"_s);
    splitter->addWidget(top);
    auto* balance = scrolled(m_balance, Qt::ScrollBarAsNeeded);
    letReadByKeys(balance, tr("Balance of all people"));
    splitter->addWidget(balance);
    for (int part = 0; part < splitter->count(); ++part)
        splitter->setStretchFactor(part, 1);
    splitter->setSizes({340, 340});
    keepLayout(splitter);
    return splitter;
}

void PeoplePage::makeNew()
{
    m_new = new DraftForm(u"person"_s, DraftForm::Place::Pane, TextStyle::Title);
    m_new->layout()->setContentsMargins(kEdge, kGroups, kGroups, kEdge);
    m_new->setFields(new FieldForm(desk().office(), *domain::noun(u"person"_s)));
    m_new->setSaveText(tr("Add the person"));
    connect(m_new, &DraftForm::left, this, &PeoplePage::reloadPart);
}

bool PeoplePage::showRecord(const domain::RecordHead& head)
{
    if (head.noun != "person"_L1)
        return false;
    ensureBuilt();
    m_parts->setCurrentIndex(Everybody);
    m_search->clear();
    m_model->setText({}); // it may have been added a moment ago
    choose(head.id);
    selectChosen();
    return true;
}

bool PeoplePage::startNew(const QString& noun)
{
    if (noun != "person"_L1)
        return false;
    ensureBuilt();
    m_right->setCurrentWidget(m_new);
    m_new->start(tr("New person"), {},
                 [this](const domain::FieldValues& values) { return addPerson(values); });
    return true;
}

domain::Sheet PeoplePage::shownList() const
{
    if (!isBuilt())
        return {};
    const QString title = m_parts->tabText(m_parts->currentIndex());
    switch (m_parts->currentIndex()) {
    case Rosters:
        return m_rosters->shownList(title);
    case Duplicates:
        return m_duplicates->shownList(title);
    default:
        return shownRows(*m_list, *m_list->horizontalHeader(), tr("People"));
    }
}

domain::Sheet PeoplePage::listForFiles() const
{
    const domain::Sheet shown = shownList();
    if (!isBuilt() || m_parts->currentIndex() != Everybody)
        return shown;
    const auto records = desk().valueOf(office::sheetOf(desk().office(), shownPeople(), shown.title));
    return records ? withShownColumns(*records, shown) : shown;
}

std::optional<domain::Sheet> PeoplePage::listFor(domain::Audience audience) const
{
    if (!isBuilt() || m_parts->currentIndex() != Everybody)
        return std::nullopt;
    return desk().valueOf(office::sheetOf(desk().office(), shownPeople(), shownList().title, audience));
}

std::vector<domain::RecordId> PeoplePage::shownPeople() const
{
    std::vector<domain::RecordId> people;
    for (int row = 0; row < m_model->rowCount(); ++row)
        people.push_back(m_model->idAt(row));
    return people;
}

void PeoplePage::find()
{
    ensureBuilt();
    m_parts->setCurrentIndex(Everybody);
    m_search->setFocus(Qt::ShortcutFocusReason);
}

support::Status PeoplePage::addPerson(const domain::FieldValues& values)
{
    DESK_ASSIGN(m_chosen, office::addRecord(desk().office(), {.noun = u"person"_s, .values = values}));
    desk().sayDone(tr("%1 was added.").arg(domain::read(values, domain::shared::name)));
    desk().openRecord(m_chosen);
    return {};
}

void PeoplePage::reload()
{
    m_model->reload();
    if (const auto balance = desk().valueOf(office::balanceOn(desk().office(), desk().today()))) {
        m_balance->setBalance(*balance);
        setSummary(tr("%n person(s)", nullptr, balance->persons));
    }
    if (m_right->currentWidget() != m_new) // an entry is not lost because something else changed
        reloadPart();
    else if (m_parts->currentIndex() == Rosters)
        m_rosters->reload();
}

void PeoplePage::reloadPart()
{
    switch (Part(m_parts->currentIndex())) {
    case Everybody:
        showPerson();
        break;
    case Rosters:
        m_rosters->reload();
        showPerson();
        break;
    case Duplicates:
        m_duplicates->reload(); // which chooses a pair
        break;
    }
}

void PeoplePage::choose(domain::RecordId id)
{
    m_chosen = id;
    showPerson();
}

void PeoplePage::selectChosen()
{
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0 && row != m_list->currentIndex().row())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void PeoplePage::showPerson()
{
    // Undo may have taken the person away.
    const auto person = office::persons(desk().office(), std::span(&m_chosen, 1));
    const bool isThere = person && !person->empty();
    if (isThere)
        m_person->setPerson(person->front());
    m_right->setCurrentWidget(isThere ? m_person : m_nobody);
}

} // namespace ui
