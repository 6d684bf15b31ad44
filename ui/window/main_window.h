// The window: menus, tool bar, one tab for each page, and the line below that says what is saved.
#pragma once

#include "core/domain/audience.h"
#include "core/domain/sheet.h"
#include "core/office/cases/deadlines.h"
#include "ui/desk/desk.h"
#include "ui/window/commands.h"
#include "ui/window/damaged_page.h"
#include "ui/window/register_keeper.h"

#include <QMainWindow>

class QComboBox;
class QLabel;
class QTabWidget;
class QToolBar;
class QToolButton;

namespace ui {

class CommandField;

class Page;
class RecordsPage;
class ReportPreview;
class StartPage;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The clock and the seams must outlive the window; `isClockSet` as for RegisterKeeper. `path` is the
    /// register that openRegister() will be called with next.
    MainWindow(const support::Clock& clock, bool isClockSet, Seams seams, const QString& path = {});
    ~MainWindow() override;

    /// A failure shows on the start page.
    void openRegister(const QString& path) { m_keeper->open(path); }
    /// Null while none is open.
    Desk* desk() const { return m_desk.get(); }
    /// Without a register it begins with the start page.
    void setVisible(bool isVisible) override;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool isForward) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeToolBar();
    void makeSearch(QToolBar& bar);
    void makeMenus();
    void makeStatusLine();

    void enter(RegisterKeeper::Opened opened);
    void clear(); ///< closes the register
    void leave(); ///< for the start page
    void beginWhatWaits();
    StartPage& start();
    void leaveDamagedSoon(const support::Error& error, Desk::Written written);
    void leaveDamaged(const support::Error& error, Desk::Written written);
    void showDamaged(const DamagedPage::Found& found);
    std::vector<office::TypedText> typedTexts() const;
    QStringList unsavedWords() const; ///< of all forms; one line each
    /// Asks first where something would be lost that undo cannot bring back.
    bool mayLeave();
    void addPage(Page* page, const QString& name);
    Page* pageAt(int tab) const; ///< null for a tool
    Page* presentPage() const;

    void call(Command command);
    void callForRegister(Command command);
    void startNew(const QString& noun);
    void startNewHere();
    void showRecord(domain::RecordId id);
    void showElsewhere(const domain::RecordHead& head); ///< what no page shows
    RecordsPage* showRecordsOf(const QStringList& nouns, const QString& title);
    /// A tab of its own that can be closed: help, import, rules. One of each name.
    void openTool(const QString& name, const QString& title, const std::function<QWidget*()>& make);
    void backUp();
    void checkRegister();
    void restore();
    void openBackups();
    bool mayBeReplaced(const QString& path, const QString& accept); ///< asks
    void help(const QString& topic);
    void expectReports(office::Unknown unknown);
    void print();
    void exportList();
    void exportListFor(domain::Audience audience);
    void showLetterhead();
    void preview(ReportPreview* preview);
    std::optional<domain::Sheet> presentList(domain::Sheet (Page::*list)() const);

    void tell(const Message& message);
    void refresh(); ///< undo, redo and everything that depends on what may be done
    void refreshUndo();
    void refreshCycles();
    void refreshSaved();  ///< whether all that was written is stored
    void refreshTitles(); ///< of the tabs, with their counts

    Seams m_seams;
    RegisterKeeper* m_keeper; ///< first: it may read a register before the window needs fonts
    Commands* m_commands;
    std::unique_ptr<Desk> m_desk;

    QComboBox* m_cycles;
    QAction* m_cyclesPlace = nullptr; ///< in the tool bar; hides the selector
    QToolButton* m_new;
    CommandField* m_search = nullptr; ///< until the window is first shown
    QAction* m_afterSearch = nullptr;
    MessageBar* m_message = nullptr; ///< over the status line
    QTabWidget* m_tabs;
    bool m_isUnpainted = false;   ///< since a register came in
    StartPage* m_start = nullptr; ///< made when it is first shown
    QLabel* m_summary;
    QLabel* m_access;
    QLabel* m_saved;
};

} // namespace ui
