// How a register comes into the window and leaves it.
#include "core/office/desk/records.h"
#include "ui/calendar/calendar_page.h"
#include "ui/desk/settings.h"
#include "ui/history/history_page.h"
#include "ui/letters/letters_due_page.h"
#include "ui/look/icons.h"
#include "ui/people/people_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/draft_form.h"
#include "ui/widgets/plain_text.h"
#include "ui/window/command_field.h"
#include "ui/window/main_window.h"
#include "ui/window/start_page.h"
#include "ui/workstream/many_panel.h"
#include "ui/workstream/records_page.h"
#include "ui/workstream/step_panel.h"
#include "ui/workstream/workstream_tab.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QTabBar>
#include <QTabWidget>
#include <QThread>
#include <QTimer>
#include <QToolBar>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonMilliseconds = 100;
constexpr int kLongestUnpainted = 1000; // milliseconds: a window that cannot be seen is not painted

} // namespace

StartPage& MainWindow::start()
{
    if (!m_start) {
        m_start = new StartPage(this);
        connect(m_start, &StartPage::openAsked, m_keeper, &RegisterKeeper::choose);
        connect(m_start, &StartPage::sampleAsked, m_keeper, &RegisterKeeper::trySample);
        connect(m_start, &StartPage::recentAsked, m_keeper, &RegisterKeeper::open);
        connect(m_start, &StartPage::newAsked, m_keeper, &RegisterKeeper::create);
        connect(m_keeper, &RegisterKeeper::waiting, m_start, &StartPage::setWaiting);
    }
    return *m_start;
}

void MainWindow::enter(RegisterKeeper::Opened opened)
{
    clear();
    m_desk = std::make_unique<Desk>(std::move(opened.office), m_seams);
    connect(m_desk.get(), &Desk::changed, this, [this] {
        refresh();
        refreshCycles();
        if (m_message->kind() == Message::Kind::Problem || m_message->offersUndo())
            m_message->clear(); // something else was done since
    });
    connect(m_desk.get(), &Desk::yearChanged, this, &MainWindow::refreshCycles);
    connect(m_desk.get(), &Desk::said, this, &MainWindow::tell);
    connect(m_desk.get(), &Desk::recordRequested, this, &MainWindow::showRecord);
    connect(m_desk.get(), &Desk::callWanted, this, [this](const std::vector<domain::RecordId>& whom) {
        callForRegister(Command::Calls);
        m_tabs->findChild<QWidget*>(u"records-of-call"_s)->findChild<RecordsPage*>()->startCall(whom);
    });
    connect(m_desk.get(), &Desk::commandRequested, this,
            [this](const QString& command) { findChild<QAction*>(command)->trigger(); });
    connect(m_desk.get(), &Desk::lettersRequested, this, [this](const QString& noun, const QString& kind) {
        call(Command::LettersDue);
        if (auto* page = m_tabs->currentWidget()->findChild<LettersDuePage*>())
            page->choose(noun, kind);
    });
    connect(m_desk.get(), &Desk::busyChanged, this, &MainWindow::refresh);
    connect(m_desk.get(), &Desk::busyChanged, m_message,
            &MessageBar::clear); // its Undo would come in between
    connect(&m_desk->unstored(), &UnstoredTexts::changed, this, &MainWindow::refreshSaved);
    connect(&m_desk->unstored(), &UnstoredTexts::changed, this, &MainWindow::refreshUndo);
    connect(&m_desk->unkeptLetters(), &UnkeptLetters::changed, this, &MainWindow::refreshSaved);
    connect(m_desk.get(), &Desk::checksChanged, this, &MainWindow::refreshSaved);
    connect(m_desk.get(), &Desk::foundDamaged, this, &MainWindow::leaveDamagedSoon);
    if (m_search)
        m_search->setDesk(m_desk.get());

    // All that only reads comes before the tabs, which measure text: meanwhile the fonts are found.
    std::vector<std::pair<Page*, QString>> pages{{new TodayPage(*m_desk), u"today"_s}};
    for (const Stream& stream : streams())
        pages.emplace_back(new WorkstreamTab(*m_desk, stream), stream.nameText());
    pages.emplace_back(new CalendarPage(*m_desk), u"calendar"_s);
    pages.emplace_back(new PeoplePage(*m_desk), u"people"_s);
    pages.emplace_back(new HistoryPage(*m_desk), u"history"_s);
    refreshCycles();

    QSignalBlocker asOne(m_tabs);
    for (const auto& [page, name] : pages)
        addPage(page, name);
    if (auto* last = m_tabs->findChild<QWidget*>(setting(Setting::Tab).toString()))
        m_tabs->setCurrentWidget(last);
    asOne.unblock();
    if (QWidget* page = m_tabs->currentWidget())
        page->setFocus(); // not the selector of cycles, where a key would change the year

    setWindowFilePath(m_desk->office().path());
    const QString name = QFileInfo(windowFilePath()).fileName();
    setWindowTitle(
        !opened.asOf.isEmpty() ? tr("As it was on %1 (a copy to look at) · Secretariat Desk").arg(opened.asOf)
        : m_desk->office().isViewedCopy() ? tr("%1 (a copy to look at) · Secretariat Desk").arg(name)
                                          : tr("%1 · Secretariat Desk").arg(name));
    m_access->setText(m_desk->isViewOnly() ? tr("View only") : QString());
    refreshSaved();
    refresh();
    if (!opened.greeting.text.isEmpty())
        tell(opened.greeting);
    m_isUnpainted = true;
    QTimer::singleShot(kLongestUnpainted, m_desk.get(), [this] { beginWhatWaits(); });
}

// The disk is the first paint's until it is done.
void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (m_desk && std::exchange(m_isUnpainted, false))
        QTimer::singleShot(0, m_desk.get(), [this] { beginWhatWaits(); });
}

void MainWindow::beginWhatWaits()
{
    m_desk->office().beginChecks();
    m_cycles->setSizeAdjustPolicy(QComboBox::AdjustToContents); // makes its list
    refreshUndo();
    m_keeper->remember();
}

void MainWindow::clear()
{
    if (m_desk)
        m_keeper->remember(); // it is left before its first paint
    if (presentPage())
        setSetting(Setting::Tab, m_tabs->currentWidget()->objectName());
    if (m_search)
        m_search->setDesk(nullptr);
    const QSignalBlocker quiet(m_tabs);
    m_tabs->hide(); // or each page that goes would show, and load, the next one
    for (int i = m_tabs->count() - 1; i >= 0; --i) {
        if (m_tabs->widget(i) != m_start)
            delete m_tabs->widget(i);
    }
    if (m_start)
        m_tabs->removeTab(m_tabs->indexOf(m_start));
    m_message->clear();
    m_desk.reset();
    m_tabs->show();
    setWindowFilePath({});
    setWindowTitle(tr("Secretariat Desk"));
    for (QLabel* label : {m_summary, m_access, m_saved})
        label->clear();
    m_cycles->clear();
    refresh();
}

void MainWindow::leave()
{
    clear();
    m_tabs->insertTab(0, &start(), icon(u"register"_s), tr("Start"));
    m_start->reset();
    m_start->setFocus();
}

void MainWindow::refreshSaved()
{
    const int unstored = m_desk->unstored().count();
    const int letters = int(m_desk->unkeptLetters().all().size());
    setPlainToolTip(m_saved, m_desk->unsavedWords().join(u'\n'));
    if (m_desk->isViewOnly())
        m_saved->setText(tr("Nothing can be changed"));
    else if (m_desk->isWriteWaiting())
        m_saved->setText(tr("The register is being checked; your change is saved as soon as it is through…"));
    else if (unstored > 0)
        m_saved->setText(tr("%n entry(ies) cannot be saved yet", nullptr, unstored));
    else if (letters > 0)
        m_saved->setText(tr("%n letter(s) not kept yet", nullptr, letters));
    else if (m_desk->isBeingChecked())
        m_saved->setText(tr("The register is being checked…"));
    else
        m_saved->setText(tr("All changes saved ✓"));
}

QStringList MainWindow::unsavedWords() const
{
    QStringList lines = m_desk->unsavedWords();
    for (const auto* form : findChildren<DraftForm*>())
        lines << form->unsaved();
    for (const auto* panel : findChildren<StepPanel*>())
        lines << panel->unsaved();
    for (const auto* panel : findChildren<ManyPanel*>())
        lines << panel->unsaved();
    lines.removeAll(QString());
    return lines;
}

bool MainWindow::mayLeave()
{
    if (!m_desk || m_desk->isDamaged())
        return true;
    if (QWidget* editor = focusWidget())
        editor->clearFocus(); // what stands in it is stored, or kept among what could not be
    const QStringList lost = unsavedWords();
    return lost.isEmpty() ||
           m_seams.prompter.confirm(this, {.text = tr("Not all that was written here is saved."),
                                           .detail = lost.join(u'\n'),
                                           .accept = tr("Close without it")});
}

// Not from under a dialog, or a command that is being refused just now.
void MainWindow::leaveDamagedSoon(const support::Error& error, Desk::Written written)
{
    QTimer::singleShot(kSoonMilliseconds, m_desk.get(), [this, error, written] {
        if (m_desk->isWriteWaiting() || QThread::currentThread()->loopLevel() > 1)
            leaveDamagedSoon(error, written);
        else
            leaveDamaged(error, written);
    });
}

void MainWindow::leaveDamaged(const support::Error& error, Desk::Written written)
{
    if (QWidget* editor = focusWidget())
        editor->clearFocus(); // what stands in it is refused, and kept among what could not be saved
    const QString path = m_desk->office().path();
    const DamagedPage::Found found{.path = path,
                                   .sentence = (written == Desk::Written::Nothing
                                                    ? tr("%1 was closed, and nothing was written into it. %2")
                                                    : tr("%1 was closed. %2"))
                                                   .arg(QFileInfo(path).fileName(), error.message),
                                   .unsaved = unsavedWords(),
                                   .typed = typedTexts()};
    leave();
    showDamaged(found);
}

void MainWindow::showDamaged(const DamagedPage::Found& found)
{
    if (!m_desk && m_tabs->count() == 0)
        leave();
    delete m_tabs->findChild<QWidget*>(u"damaged-page"_s);
    openTool(u"damaged-page"_s, tr("Damaged register"), [&] {
        auto* page = new DamagedPage(found);
        const QString path = found.path;
        // All of them close the page: not from under its own button.
        connect(
            page, &DamagedPage::restoreAsked, this,
            [this, path](const QString& backup) {
                if (backup.isEmpty())
                    m_keeper->restore(path);
                else
                    m_keeper->restoreBackup(path, backup);
            },
            Qt::QueuedConnection);
        connect(
            page, &DamagedPage::viewAsked, this,
            [this, path](const QString& backup) {
                m_keeper->viewBackup(office::backupAt(path, backup), path);
            },
            Qt::QueuedConnection);
        connect(
            page, &DamagedPage::rescueAsked, this, [this, path] { m_keeper->rescue(path); },
            Qt::QueuedConnection);
        connect(
            page, &DamagedPage::saveTypedAsked, this,
            [this, found] { m_keeper->saveTyped(found.path, found.typed); }, Qt::QueuedConnection);
        connect(
            page, &DamagedPage::openAsked, this, [this, path] { m_keeper->open(path); },
            Qt::QueuedConnection);
        return page;
    });
}

std::vector<office::TypedText> MainWindow::typedTexts() const
{
    std::vector<office::TypedText> typed;
    for (const auto& [place, text] : m_desk->unstored().all())
        if (const auto record = office::readRecord(m_desk->office(), place.first))
            typed.push_back({record->head.idText, record->head.noun, place.second, text.written});
    return typed;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_desk)
        m_desk->lookAtTheDay();
}

void MainWindow::setVisible(bool isVisible)
{
    if (isVisible && !m_search) {
        makeStatusLine();
        makeSearch(*findChild<QToolBar*>());
    }
    if (isVisible && !m_desk && m_tabs->count() == 0)
        leave();
    QMainWindow::setVisible(isVisible);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_desk && m_desk->isBeingChecked() && focusWidget())
        focusWidget()->clearFocus(); // what stands in it waits for the checks, and may be refused
    if (m_desk && (m_desk->isBusy() || m_desk->isDamaged())) {
        event->ignore(); // the page at work offers to cancel; what is damaged is told first
        return;
    }
    if (!mayLeave())
        return event->ignore();
    setSetting(Setting::Geometry, saveGeometry());
    clear();
    event->accept();
}

} // namespace ui
