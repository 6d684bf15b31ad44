// What every page of the window is given: the open office, the chosen cycle, and a way to speak to the
// person.
#pragma once

#include "core/domain/sheet.h"
#include "core/office/desk/office.h"
#include "ui/desk/prompter.h"
#include "ui/desk/unkept_letters.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/unstored_texts.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// Lives as long as its register is open; pages hold a reference and are gone before it.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(std::unique_ptr<office::Office> office, Seams seams, QObject* parent = nullptr);
    ~Desk() override;

    office::Office& office() { return *m_office; }
    QDate today() const { return m_office->today(); }
    /// After midnight, a night asleep or a journey there may be another day than the pages show: they are
    /// told.
    void lookAtTheDay();
    bool isViewOnly() const { return m_isViewOnly; }
    Prompter& prompter() { return m_seams.prompter; }
    FileChooser& files() { return m_seams.files; }

    /// The cycle chosen in the tool bar; 0 while the register has none.
    int year() const { return m_year; }
    void setYear(int year);

    /// While a long write is under way every page but the one that runs it is disabled.
    bool isBusy() const { return m_isBusy; }
    void setBusy(bool isBusy);

    /// Beside the window the register's contents are still being checked.
    bool isBeingChecked() const { return m_office->isBeingChecked(); }
    /// A command stands before its first write until the checks are through.
    bool isWriteWaiting() const { return m_waitingWrites > 0; }
    /// The checks have failed, or another program wrote over the file: nothing can be written any more, and
    /// what the pages show may be wrong.
    bool isDamaged() const { return m_isDamaged; }
    /// Into the damaged file, by the commands of this desk.
    enum class Written { Nothing, SinceOpening };

    /// What was written and could not be stored, of all forms.
    UnstoredTexts& unstored() { return m_unstored; }
    UnkeptLetters& unkeptLetters() { return m_unkeptLetters; }
    /// A line for each text that is neither in the register nor kept otherwise.
    QStringList unsavedWords() const;

    /// Shows the failure, if it is one, on top of the window; answers whether all went well.
    bool succeeded(const support::Status& status);
    /// The value, or nothing after the failure was shown.
    template <typename T>
    std::optional<T> valueOf(support::Result<T> result)
    {
        if (result)
            return *std::move(result);
        tellOf(result.error());
        return std::nullopt;
    }
    void say(const Message& message) { Q_EMIT said(message); }
    /// Into a file that the person names: a workbook, CSV or JSON by its ending.
    void exportList(const domain::Sheet& sheet, QWidget* parent);
    /// "Recognised." with an Undo button.
    void sayDone(const QString& text);
    /// What Ctrl+Z takes back: the last command, or what was written after it and could not be stored; empty
    /// for nothing.
    QString nextUndo() const;
    /// Takes it back, and says what.
    void undo();
    /// Does the last command again that was taken back, and says which.
    void redo();

    /// Leads the window to the page that shows the record.
    void openRecord(domain::RecordId id) { Q_EMIT recordRequested(id); }
    /// Leads it to a new call to these workstreams.
    void askAll(const std::vector<domain::RecordId>& whom) { Q_EMIT callWanted(whom); }
    /// Leads the window to the letters of this kind that are due to records of the noun.
    void showLettersDue(const QString& noun, const QString& kind) { Q_EMIT lettersRequested(noun, kind); }
    /// As if the person had chosen the command in the menu; its key as in the table of commands.
    void call(const QString& command) { Q_EMIT commandRequested(command); }

Q_SIGNALS:
    /// After each commit, undo and redo.
    void changed(const office::Changed& changed);
    void yearChanged(int year);
    void busyChanged(bool isBusy);
    void recordRequested(domain::RecordId id);
    void callWanted(const std::vector<domain::RecordId>& whom);
    void commandRequested(const QString& command);
    void lettersRequested(const QString& noun, const QString& kind);
    void said(const ui::Message& message);
    /// An automatic copy that was due lies in its place, or its reason was said.
    void backedUp();
    /// Of isBeingChecked() or isWriteWaiting().
    void checksChanged();
    void foundDamaged(const support::Error& error, ui::Desk::Written written);

private:
    void finishErasures();
    QString nameOf(const UnstoredTexts::Place& place) const;
    void waitForChecks();
    void tellOf(const support::Error& error);

    std::unique_ptr<office::Office> m_office;
    Seams m_seams;
    UnstoredTexts m_unstored;
    UnkeptLetters m_unkeptLetters;
    int m_listener = 0;
    QDate m_day;           ///< that the pages show
    QDate m_toldOfBackups; ///< on which it was said last that none can be made
    QTimer m_clockTimer;
    int m_year = 0;
    bool m_isViewOnly = false;
    bool m_isBusy = false;
    bool m_isDamaged = false;
    int m_waitingWrites = 0;
};

} // namespace ui
