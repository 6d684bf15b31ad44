// Everything the window can do from a menu, the tool bar, a key or the search field: one table.
#pragma once

#include "ui/look/theme.h"

#include <QList>
#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace ui {

enum class Command {
    NewRegister,
    OpenRegister,
    TrySample,
    Import,
    BackUp,
    Backups,
    Restore,
    Check,
    StatusReport,
    HandOver,
    Print,
    ExportList,
    ExportForMag,
    ExportForPublic,
    CloseRegister,
    Quit,
    Undo,
    Redo,
    Find,
    Search,
    NewHere,
    NewPerson,
    NewCycle,
    CycleRules,
    ExpectReports,
    Mag,
    CoordinationGroup,
    Calls,
    LettersDue,
    LetterTemplates,
    Letterhead,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    Help,
    About,
    Count
};

enum class Menu { Register, Edit, New, Cycle, View, Help };

Command commandOf(ThemeChoice choice);

class Commands : public QObject
{
    Q_OBJECT

public:
    /// The actions get their keys in `window`; their object names are the keys of the table ("undo").
    explicit Commands(QWidget* window);

    QAction* action(Command command) const { return m_actions[size_t(command)]; }
    /// In the order of the menu; a null action is a separator.
    QList<QAction*> menu(Menu menu) const;
    /// What there is to do now.
    void allow(bool hasRegister, bool canEdit);

Q_SIGNALS:
    void called(ui::Command command);
    /// A record of a stream: "new-bpf-proposal".
    void recordWanted(const QString& noun);

private:
    void addNewRecords(QWidget* window);

    std::array<QAction*, size_t(Command::Count)> m_actions{};
    QList<QAction*> m_newRecords; ///< of all streams; a null one parts them
};

} // namespace ui
