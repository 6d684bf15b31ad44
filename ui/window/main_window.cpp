#include "ui/window/main_window.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "ui/desk/page.h"
#include "ui/desk/settings.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/fitted_area.h"
#include "ui/widgets/focus_in_sight.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/wheel_past_tabs.h"
#include "ui/window/command_field.h"
#include "ui/window/enter_key.h"
#include "ui/window/start_page.h"
#include "ui/window/undo_key.h"

#include <QComboBox>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QShortcut>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kDefaultSize{1280, 800};
constexpr int kStatusHeight = kRowHeight + kTight; // a message of one line takes its place
constexpr int kCycleWidth = 220;                   // “IGF 2009 Sharm El Sheikh”
constexpr int kCloseSize = kIconSize + kTight;

QToolButton* button(QAction* action, Qt::ToolButtonStyle style = Qt::ToolButtonIconOnly)
{
    auto* result = new QToolButton;
    result->setDefaultAction(action);
    result->setToolButtonStyle(style);
    result->setAutoRaise(true);
    result->setFocusPolicy(Qt::TabFocus);
    result->setObjectName(u"button-"_s + action->objectName());
    const auto describe = [result, action] { result->setAccessibleDescription(action->text().remove(u'&')); };
    QObject::connect(action, &QAction::changed, result, describe); // its tooltip may hold markup
    describe();
    return result;
}

QString titleOf(const Page& page)
{
    return page.attention() == 0 ? page.title()
                                 : u"%1  %2"_s.arg(page.title(), page.locale().toString(page.attention()));
}

QToolButton* closeButton(QWidget* tool)
{
    auto* result = new QToolButton;
    result->setObjectName(u"close-"_s + tool->objectName());
    result->setAccessibleName(MainWindow::tr("Close (Esc)"));
    result->setToolTip(result->accessibleName());
    result->setIcon(icon(u"cross"_s));
    result->setAutoRaise(true);
    result->setFixedSize(kCloseSize, kCloseSize);
    result->setFocusPolicy(Qt::NoFocus); // Escape is the way of the keyboard
    QObject::connect(result, &QToolButton::clicked, tool, &QObject::deleteLater);
    return result;
}

RegisterKeeper* keeperOf(const QString& path, RegisterKeeper* keeper)
{
    if (!path.isEmpty())
        keeper->prepare(path);
    return keeper;
}

} // namespace

MainWindow::MainWindow(const support::Clock& clock, bool isClockSet, Seams seams, const QString& path)
    : m_seams(seams)
    , m_keeper(keeperOf(path, new RegisterKeeper(clock, isClockSet, seams, this)))
    , m_commands(new Commands(this))
    , m_cycles(new QComboBox)
    , m_new(new QToolButton)
    , m_tabs(new QTabWidget)
    , m_summary(new ElidedLabel({}))
    , m_access(plainLabel())
    , m_saved(plainLabel())
{
    setObjectName(u"main-window"_s);
    useInstalledFont(); // before there are many widgets that would each take the new one
    new UndoKey(this);
    new EnterKey(this);
    new FocusInSight(this);
    new WheelPastTabs(this);
    setAcceptDrops(true);
    makeMenus();
    makeToolBar();

    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(true);
    setCentralWidget(m_tabs);
    m_message = new MessageBar(this, kStatusHeight); // the status line itself would ask for fonts

    connect(m_commands, &Commands::called, this, &MainWindow::call);
    connect(m_commands, &Commands::recordWanted, this, &MainWindow::startNew);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::refresh);
    connect(m_cycles, &QComboBox::activated, this,
            [this] { m_desk->setYear(m_cycles->currentData().toInt()); });
    connect(m_keeper, &RegisterKeeper::failed, this, &MainWindow::tell);
    connect(m_keeper, &RegisterKeeper::damaged, this,
            [this](const QString& damaged, const support::Error& error) {
                showDamaged({.path = damaged, .sentence = error.message});
            });
    connect(m_keeper, &RegisterKeeper::waiting, this, [this](bool isWaiting) {
        if (auto* page = m_tabs->findChild<DamagedPage*>())
            page->setDisabled(isWaiting);
    });
    m_keeper->onOpened([this](RegisterKeeper::Opened opened) { enter(std::move(opened)); });

    resize(kDefaultSize.boundedTo(largestSize(*this)));
    restoreGeometry(setting(Setting::Geometry).toByteArray());
    clear();
}

MainWindow::~MainWindow()
{
    m_tabs->disconnect(this);
    clear();
}

// Comes last: it measures text, for which Qt wants the list of all fonts first.
void MainWindow::makeSearch(QToolBar& bar)
{
    m_search = new CommandField(actions());
    m_search->setDesk(m_desk.get());
    m_search->setMinimumWidth(280);
    m_search->setMaximumWidth(560);
    connect(m_search, &CommandField::recordChosen, this, &MainWindow::showRecord);
    bar.insertWidget(m_afterSearch, m_search);
    refresh();
}

void MainWindow::makeToolBar()
{
    auto* bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_cycles->setObjectName(u"cycle"_s);
    m_cycles->setAccessibleName(tr("Cycle"));
    m_cycles->setMinimumWidth(kCycleWidth);
    // Until the first paint nothing measures all its cycles.
    m_cycles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cyclesPlace = bar->addWidget(m_cycles);
    auto* gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* otherGap = new QWidget;
    otherGap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_afterSearch = bar->addWidget(otherGap);
    bar->addWidget(button(m_commands->action(Command::Undo)));
    bar->addWidget(button(m_commands->action(Command::Redo)));
    m_new->setObjectName(u"new"_s);
    m_new->setText(tr("New"));
    m_new->setAccessibleName(tr("New"));
    m_new->setIcon(icon(u"add"_s));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setAutoRaise(true);
    m_new->setFocusPolicy(Qt::TabFocus);
    m_new->setMenu(findChild<QMenu*>(u"menu-new"_s));
    bar->addWidget(m_new);
    bar->addWidget(button(m_commands->action(Command::Print)));
    m_commands->action(Command::Search)->setToolTip(tr("Search for records and commands"));
}

void MainWindow::makeMenus()
{
    const std::pair<Menu, QString> menus[] = {{Menu::Register, tr("&Register")}, {Menu::Edit, tr("&Edit")},
                                              {Menu::New, tr("&New")},           {Menu::Cycle, tr("&Cycle")},
                                              {Menu::View, tr("&View")},         {Menu::Help, tr("&Help")}};
    for (const auto& [which, title] : menus) {
        QMenu* menu = menuBar()->addMenu(title);
        if (which == Menu::New)
            menu->setObjectName(u"menu-new"_s);
        for (QAction* action : m_commands->menu(which)) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    }
    m_commands->action(commandOf(themeChoice()))->setChecked(true);
}

void MainWindow::makeStatusLine()
{
    m_summary->setObjectName(u"summary"_s);
    m_access->setObjectName(u"access"_s);
    m_saved->setObjectName(u"saved"_s);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_access);
    statusBar()->addPermanentWidget(m_saved);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(kStatusHeight);
    statusBar()->setContentsMargins(kInside, 0, kInside, 0);
}

void MainWindow::addPage(Page* page, const QString& name)
{
    auto* place = new FittedArea(page);
    place->setObjectName(name);
    m_tabs->addTab(place, titleOf(*page));
    connect(page, &Page::attentionChanged, this, &MainWindow::refreshTitles);
    connect(page, &Page::summaryChanged, this, &MainWindow::refreshTitles);
}

Page* MainWindow::pageAt(int tab) const
{
    const auto* place = qobject_cast<FittedArea*>(m_tabs->widget(tab));
    return place ? qobject_cast<Page*>(place->widget()) : nullptr;
}

Page* MainWindow::presentPage() const { return pageAt(m_tabs->currentIndex()); }

void MainWindow::refreshTitles()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const Page* page = pageAt(i);
        if (page && m_tabs->tabText(i) != titleOf(*page)) // each new text lays out the whole bar
            m_tabs->setTabText(i, titleOf(*page));
    }
    const Page* page = presentPage();
    m_summary->setText(page ? page->summary() : QString());
}

void MainWindow::refreshCycles()
{
    m_cycles->clear();
    for (const domain::Record& cycle : office::cycles(m_desk->office()).value_or({}))
        m_cycles->addItem(tr("IGF %1 %2")
                              .arg(QString::number(cycle[domain::cycle::year]), cycle[domain::cycle::place])
                              .trimmed(),
                          cycle[domain::cycle::year]);
    m_cycles->setCurrentIndex(m_cycles->findData(m_desk->year()));
}

// Telling what was done in the language of the window reads all its words: not before the first paint.
void MainWindow::refreshUndo()
{
    const bool canEdit = m_desk && !m_desk->isViewOnly() && !m_desk->isBusy();
    const auto undo = canEdit ? office::undoState(m_desk->office()).value_or({}) : office::UndoState{};
    const auto word = [this](Command command, const QString& plain, const QString& what,
                             const QString& pattern) {
        QAction* action = m_commands->action(command);
        action->setEnabled(!what.isEmpty());
        action->setText(what.isEmpty() ? plain : pattern.arg(menuText(what)));
        action->setToolTip(toolTipText(action->text().remove(u'&')));
    };
    word(Command::Undo, tr("&Undo"), canEdit ? m_desk->nextUndo() : QString(), tr("&Undo: %1"));
    word(Command::Redo, tr("&Redo"), undo.redo, tr("&Redo: %1"));
}

void MainWindow::refresh()
{
    if (!m_search)
        return; // nobody sees it yet
    const bool hasRegister = m_desk != nullptr;
    const bool isBusy = hasRegister && m_desk->isBusy();
    const bool canEdit = hasRegister && !m_desk->isViewOnly() && !isBusy;
    m_commands->allow(hasRegister && !isBusy, canEdit);
    m_cyclesPlace->setVisible(hasRegister);
    m_new->setEnabled(canEdit);
    m_cycles->setEnabled(!isBusy);
    m_search->setEnabled(!isBusy);
    menuBar()->setEnabled(!isBusy);
    m_tabs->tabBar()->setEnabled(!isBusy);

    if (!m_isUnpainted)
        refreshUndo();
    refreshTitles();
}

void MainWindow::tell(const Message& message)
{
    if (!m_desk && m_tabs->count() == 0)
        leave();
    if (m_start && m_tabs->currentWidget() == m_start)
        m_start->tell(message);
    else
        m_message->tell(message);
}

void MainWindow::showRecord(domain::RecordId id)
{
    const auto record = m_desk->valueOf(office::readRecord(m_desk->office(), id));
    if (!record)
        return;
    for (int i = 0; i < m_tabs->count(); ++i) {
        Page* page = pageAt(i);
        if (page && page->showRecord(record->head)) {
            m_tabs->setCurrentIndex(i);
            return;
        }
    }
    // What belongs to something is shown with what it belongs to.
    if (record->head.parent.isValid())
        showRecord(record->head.parent);
    else
        showElsewhere(record->head);
}

void MainWindow::startNew(const QString& noun)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        Page* page = pageAt(i);
        if (page && page->startNew(noun)) {
            m_tabs->setCurrentIndex(i);
            return;
        }
    }
}

void MainWindow::openTool(const QString& name, const QString& title, const std::function<QWidget*()>& make)
{
    auto* tool = m_tabs->findChild<QWidget*>(name);
    if (!tool) {
        const QPointer<QWidget> cameFrom = m_tabs->currentWidget();
        tool = new FittedArea(make());
        tool->setObjectName(name);
        m_tabs->tabBar()->setTabButton(m_tabs->addTab(tool, title), QTabBar::RightSide, closeButton(tool));
        auto* escape = new QShortcut(Qt::Key_Escape, tool);
        escape->setContext(Qt::WidgetWithChildrenShortcut);
        connect(escape, &QShortcut::activated, tool, &QObject::deleteLater);
        connect(tool, &QObject::destroyed, m_tabs, [this, tool, cameFrom] {
            if (m_tabs->currentWidget() == tool && cameFrom)
                m_tabs->setCurrentWidget(cameFrom);
        });
    }
    m_tabs->setCurrentWidget(tool);
    tool->setFocus();
}

bool MainWindow::focusNextPrevChild(bool isForward)
{
    return moveFocusAsRead(*this, isForward) || QMainWindow::focusNextPrevChild(isForward);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_message->isVisible())
        m_message->clear();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_desk && event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openRegister(event->mimeData()->urls().first().toLocalFile());
}

} // namespace ui
