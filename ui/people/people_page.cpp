#include "ui/people/people_page.h"

#include "core/office/records.h"
#include "ui/look/desk_style.h"
#include "ui/people/balance_view.h"
#include "ui/people/person_model.h"
#include "ui/people/person_view.h"
#include "ui/shell/settings.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/search_field.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_model(new PersonModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new SearchField(tr("Filter people")))
    , m_list(new QTableView)
    , m_balance(new BalanceView)
    , m_right(new QStackedWidget)
    , m_person(new PersonView(desk))
    , m_new(makeNew())
{
    auto* empty = new EmptyPane(u"people"_s, tr("Choose a person, or add the first."), tr("New person…"));
    empty->button()->setDisabled(desk.isViewOnly());
    connect(empty, &EmptyPane::triggered, this, [this] { startNew(u"person"_s); });
    m_right->addWidget(empty);
    m_right->addWidget(m_person);
    m_right->addWidget(m_new);
    auto* splitter = new QSplitter;
    splitter->setObjectName(u"people-splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeLeft());
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({560, 720});
    keepLayout(splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
}

QWidget* PeoplePage::makeLeft()
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortLocaleAware(true);
    m_filter->setFilterKeyColumn(-1);
    m_search->setObjectName(u"people-filter"_s);
    m_list->setObjectName(u"people-list"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(m_filter);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(PersonModel::Name, Qt::AscendingOrder);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_list->horizontalHeader()->setObjectName(u"people-header"_s);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setColumnWidth(PersonModel::Name, 210);
    m_list->setColumnWidth(PersonModel::Group, 150);
    keepLayout(m_list->horizontalHeader());
    connect(m_search, &SearchField::searched, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::showChosen);

    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kGroups, kInside, kGroups, kInside);
    head->addWidget(m_search);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_balance);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"people-left-splitter"_s);
    splitter->addWidget(top);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({340, 340});
    keepLayout(splitter);
    return splitter;
}

QWidget* PeoplePage::makeNew()
{
    auto* content = new QWidget;
    m_newForm = new FieldForm(desk().office(), *domain::noun(u"person"_s));
    auto* add = new QPushButton(tr("&Add the person"));
    add->setObjectName(u"person-add"_s);
    makePrimary(add);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"person-cancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kEdge, kGroups, kEdge, kEdge);
    column->setSpacing(kGroups);
    column->addWidget(plainLabel(tr("New person"), TextStyle::Title));
    column->addWidget(m_newForm);
    column->addLayout(buttons);
    column->addStretch();
    connect(add, &QPushButton::clicked, this, &PeoplePage::addPerson);
    connect(cancel, &QPushButton::clicked, this, &PeoplePage::showChosen);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

bool PeoplePage::showRecord(const domain::RecordHead& head)
{
    if (head.noun != "person"_L1)
        return false;
    reload(); // it may have been added a moment ago
    m_search->clear();
    m_filter->setFilterFixedString({});
    choose(head.id);
    return true;
}

bool PeoplePage::startNew(const QString& noun)
{
    if (noun != "person"_L1)
        return false;
    m_newForm->startDraft({});
    m_right->setCurrentWidget(m_new);
    m_newForm->focusFirst();
    return true;
}

void PeoplePage::find() { m_search->setFocus(Qt::ShortcutFocusReason); }

void PeoplePage::addPerson()
{
    const auto values = m_newForm->draft();
    if (!values)
        return;
    const auto id =
        desk().valueOf(office::addRecord(desk().office(), {.noun = u"person"_s, .values = *values}));
    if (!id)
        return;
    desk().sayDone(tr("%1 was added.").arg(values->value(u"name"_s).toString()));
    desk().openRecord(*id);
}

void PeoplePage::reload()
{
    auto persons = desk().valueOf(office::recordsOf(desk().office(), u"person"_s));
    if (!persons)
        return;
    const domain::RecordId kept = m_chosen;
    const bool isAdding = m_right->currentWidget() == m_new;
    m_model->setPersons(*std::move(persons));
    m_balance->setPersons(m_model->persons());
    m_balance->setVisible(!m_model->persons().empty());
    setSummary(tr("%n person(s)", nullptr, m_model->rowCount()));
    choose(kept);
    if (isAdding)
        m_right->setCurrentWidget(m_new);
}

void PeoplePage::choose(domain::RecordId id)
{
    const int row = m_model->rowOf(id);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0)));
    showChosen();
}

void PeoplePage::showChosen()
{
    const QModelIndex chosen = m_filter->mapToSource(m_list->currentIndex());
    if (!chosen.isValid()) {
        m_right->setCurrentIndex(0);
        return;
    }
    m_chosen = m_model->idAt(chosen.row());
    m_person->setPerson(m_model->persons()[size_t(chosen.row())]);
    m_right->setCurrentWidget(m_person);
}

} // namespace ui
