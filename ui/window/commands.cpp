#include "ui/window/commands.h"

#include "ui/look/icons.h"
#include "ui/look/noun_icon.h"
#include "ui/workstream/stream.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum class Needs { Nothing, Register, Editing };

struct CommandRow
{
    Command command;
    Menu menu;
    const char* key;
    const char* text;
    const char* icon = "";
    const char* shortcuts = ""; ///< separated by "; "
    Needs needs = Needs::Nothing;
    bool beginsGroup = false;
};

constexpr CommandRow kCommands[] = {
    {Command::NewRegister, Menu::Register, "new-register",
     QT_TRANSLATE_NOOP("ui::Commands", "&New register…"), "register"},
    {Command::OpenRegister, Menu::Register, "open-register",
     QT_TRANSLATE_NOOP("ui::Commands", "&Open register…"), "open", "Ctrl+O"},
    {Command::TrySample, Menu::Register, "try-sample", QT_TRANSLATE_NOOP("ui::Commands", "&Try the sample"),
     "sample"},
    {Command::Import, Menu::Register, "import", QT_TRANSLATE_NOOP("ui::Commands", "&Import a list…"),
     "import", "", Needs::Editing, true},
    {Command::BackUp, Menu::Register, "back-up", QT_TRANSLATE_NOOP("ui::Commands", "&Back up…"), "backup", "",
     Needs::Register, true},
    {Command::Backups, Menu::Register, "backups", QT_TRANSLATE_NOOP("ui::Commands", "Back&ups…"), "backup",
     "", Needs::Register},
    {Command::Restore, Menu::Register, "restore", QT_TRANSLATE_NOOP("ui::Commands", "R&estore a backup…"),
     "restore"},
    {Command::Check, Menu::Register, "check", QT_TRANSLATE_NOOP("ui::Commands", "Chec&k the register"),
     "check", "", Needs::Register},
    {Command::StatusReport, Menu::Register, "status-report-of-all",
     QT_TRANSLATE_NOOP("ui::Commands", "&Status report on all kinds…"), "report", "", Needs::Register, true},
    {Command::HandOver, Menu::Register, "hand-over", QT_TRANSLATE_NOOP("ui::Commands", "&Hand-over…"),
     "report", "", Needs::Register},
    {Command::Print, Menu::Register, "print", QT_TRANSLATE_NOOP("ui::Commands", "&Print this page…"), "print",
     "Ctrl+P", Needs::Register},
    {Command::ExportList, Menu::Register, "export-list",
     QT_TRANSLATE_NOOP("ui::Commands", "E&xport this list…"), "export", "", Needs::Register},
    {Command::ExportForMag, Menu::Register, "export-list-for-mag",
     QT_TRANSLATE_NOOP("ui::Commands", "Export this list for the &MAG…"), "export", "", Needs::Register},
    {Command::ExportForPublic, Menu::Register, "export-list-for-public",
     QT_TRANSLATE_NOOP("ui::Commands", "Export this list for e&verybody…"), "export", "", Needs::Register},
    {Command::CloseRegister, Menu::Register, "close-register",
     QT_TRANSLATE_NOOP("ui::Commands", "&Close register"), "", "", Needs::Register, true},
    {Command::Quit, Menu::Register, "quit", QT_TRANSLATE_NOOP("ui::Commands", "&Quit"), "", "Ctrl+Q"},
    {Command::Undo, Menu::Edit, "undo", QT_TRANSLATE_NOOP("ui::Commands", "&Undo"), "undo", "Ctrl+Z",
     Needs::Editing},
    {Command::Redo, Menu::Edit, "redo", QT_TRANSLATE_NOOP("ui::Commands", "&Redo"), "redo",
     "Ctrl+Shift+Z; Ctrl+Y", Needs::Editing},
    {Command::Find, Menu::Edit, "find", QT_TRANSLATE_NOOP("ui::Commands", "&Find on this page"), "filter",
     "Ctrl+F", Needs::Register, true},
    {Command::Search, Menu::Edit, "search", QT_TRANSLATE_NOOP("ui::Commands", "&Search or command"), "search",
     "Ctrl+K", Needs::Register},
    {Command::NewHere, Menu::New, "new-here", QT_TRANSLATE_NOOP("ui::Commands", "New &record on this page…"),
     "add", "Ctrl+N", Needs::Editing},
    {Command::NewPerson, Menu::New, "new-person", QT_TRANSLATE_NOOP("ui::Commands", "&Person…"), "person", "",
     Needs::Editing, true},
    {Command::NewCycle, Menu::New, "new-cycle", QT_TRANSLATE_NOOP("ui::Commands", "C&ycle…"), "calendar", "",
     Needs::Editing},
    {Command::CycleRules, Menu::Cycle, "cycle-rules",
     QT_TRANSLATE_NOOP("ui::Commands", "&Rules of this cycle…"), "settings", "", Needs::Register},
    {Command::ExpectReports, Menu::Cycle, "expect-reports",
     QT_TRANSLATE_NOOP("ui::Commands", "&Expect this cycle's annual reports"), "report", "", Needs::Editing},
    {Command::Mag, Menu::Cycle, "mag", QT_TRANSLATE_NOOP("ui::Commands", "&MAG meetings and members…"),
     "people", "", Needs::Register, true},
    {Command::CoordinationGroup, Menu::Cycle, "coordination-group",
     QT_TRANSLATE_NOOP("ui::Commands", "&Coordination group of the coalitions…"), "coalition", "",
     Needs::Register},
    {Command::Calls, Menu::Cycle, "calls", QT_TRANSLATE_NOOP("ui::Commands", "C&alls to workstreams…"),
     "waiting", "", Needs::Register},
    {Command::LettersDue, Menu::Cycle, "letters-due",
     QT_TRANSLATE_NOOP("ui::Commands", "&Letters that are due…"), "letter", "", Needs::Register, true},
    {Command::LetterTemplates, Menu::Cycle, "letter-templates",
     QT_TRANSLATE_NOOP("ui::Commands", "Letter &templates…"), "edit", "", Needs::Register},
    {Command::Letterhead, Menu::Cycle, "letterhead", QT_TRANSLATE_NOOP("ui::Commands", "Letter&head…"),
     "letter", "", Needs::Register},
    {Command::ThemeSystem, Menu::View, "theme-system", QT_TRANSLATE_NOOP("ui::Commands", "As the &system")},
    {Command::ThemeLight, Menu::View, "theme-light", QT_TRANSLATE_NOOP("ui::Commands", "&Light")},
    {Command::ThemeDark, Menu::View, "theme-dark", QT_TRANSLATE_NOOP("ui::Commands", "&Dark")},
    {Command::ThemeContrast, Menu::View, "theme-high-contrast",
     QT_TRANSLATE_NOOP("ui::Commands", "&High contrast")},
    {Command::Help, Menu::Help, "help", QT_TRANSLATE_NOOP("ui::Commands", "&Help for this page"), "help",
     "F1"},
    {Command::About, Menu::Help, "about", QT_TRANSLATE_NOOP("ui::Commands", "&About Secretariat Desk"),
     "info", "", Needs::Nothing, true},
};
static_assert(std::size(kCommands) == size_t(Command::Count));

} // namespace

Command commandOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::AsSystem:
        return Command::ThemeSystem;
    case ThemeChoice::Light:
        return Command::ThemeLight;
    case ThemeChoice::Dark:
        return Command::ThemeDark;
    case ThemeChoice::HighContrast:
        return Command::ThemeContrast;
    }
    Q_UNREACHABLE();
}

Commands::Commands(QWidget* window)
    : QObject(window)
{
    auto* themes = new QActionGroup(this);
    for (const CommandRow& row : kCommands) {
        auto* action = new QAction(tr(row.text), this);
        action->setObjectName(QLatin1StringView(row.key));
        if (*row.icon)
            action->setIcon(icon(QString::fromLatin1(row.icon)));
        if (*row.shortcuts)
            action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(row.shortcuts)));
        if (row.menu == Menu::View) {
            action->setCheckable(true);
            themes->addAction(action);
        }
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, command = row.command] { Q_EMIT called(command); });
        m_actions[size_t(row.command)] = action;
    }
    addNewRecords(window);
}

void Commands::addNewRecords(QWidget* window)
{
    for (const Stream& stream : streams()) {
        m_newRecords << nullptr;
        for (const NewRecord& record : stream.newRecords) {
            const QString noun = QString::fromLatin1(record.noun);
            auto* action = new QAction(icon(nounIcon(noun)), streamText(record.command), this);
            action->setObjectName(u"new-"_s + noun);
            window->addAction(action);
            connect(action, &QAction::triggered, this, [this, noun] { Q_EMIT recordWanted(noun); });
            m_newRecords << action;
        }
    }
}

QList<QAction*> Commands::menu(Menu menu) const
{
    QList<QAction*> actions;
    for (const CommandRow& row : kCommands) {
        if (row.menu != menu)
            continue;
        if (row.beginsGroup)
            actions << nullptr;
        actions << action(row.command);
        if (row.command == Command::NewHere)
            actions << m_newRecords;
    }
    return actions;
}

void Commands::allow(bool hasRegister, bool canEdit)
{
    for (const CommandRow& row : kCommands)
        action(row.command)
            ->setEnabled(row.needs == Needs::Nothing || (row.needs == Needs::Register && hasRegister) ||
                         (row.needs == Needs::Editing && canEdit));
    for (QAction* action : m_newRecords) {
        if (action)
            action->setEnabled(canEdit);
    }
}

} // namespace ui
