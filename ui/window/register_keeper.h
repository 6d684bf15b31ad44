// Brings registers to the window: opened, created, copied from the sample, put back from a backup.
#pragma once

#include "core/office/desk/backups.h"
#include "core/office/desk/registers.h"
#include "core/office/desk/rescuing.h"
#include "ui/desk/prompter.h"
#include "ui/widgets/message_bar.h"

#include <QObject>

#include <map>

namespace ui {

/// A sentence for the person whose register cannot be used; empty where there is no copy.
QString whereCopiesAre(const QString& path);

class RegisterKeeper : public QObject
{
    Q_OBJECT

public:
    struct Opened
    {
        std::unique_ptr<office::Office> office;
        Message greeting;  ///< what the person should know about it; empty text for nothing
        QString asOf = {}; ///< of a backup: the moment it shows
    };
    using OnOpened = std::function<void(Opened)>;

    /// `window` is the parent of dialogs; the clock must outlive the offices. With `isClockSet` the clock was
    /// chosen by the person, and the sample does not bring its own day.
    RegisterKeeper(const support::Clock& clock, bool isClockSet, Seams seams, QWidget* window);

    /// Called with each register that could be opened.
    void onOpened(OnOpened onOpened) { m_onOpened = std::move(onOpened); }

    void open(const QString& path);
    /// Reads the register already that will be opened, before there is a window to show it in.
    void prepare(const QString& path);
    void openViewOnly(const QString& path);
    /// One that cannot be written to, as it is.
    void view(const QString& path);
    /// Puts what was opened among the recent registers; it takes the disk, so not before it is seen.
    void remember();
    void choose();
    void create(const office::FirstCycle& cycle);
    /// Writes the sample in a worker, under a name that is still free among the person's documents.
    void trySample();
    /// A backup as it is, to look at; the title says of when it is, and a button leads back to the register.
    void viewBackup(const office::Backup& backup, const QString& registerPath);
    /// The register must be closed; what was there is moved aside.
    void restoreBackup(const QString& path, const QString& backup);
    /// Asks where to write what can be read of the damaged register, and opens it.
    void rescue(const QString& path);
    /// The same of what was typed when it could not be written any more.
    void saveTyped(const QString& path, const std::vector<office::TypedText>& typed);
    /// The register must be closed; asks for the backup and, unless `path` names it, for the register.
    void restore(const QString& path);

Q_SIGNALS:
    /// A register is being prepared: nothing else may be begun.
    void waiting(bool isWaiting);
    void failed(const ui::Message& message);
    /// It was not opened, because it is not whole.
    void damaged(const QString& path, const support::Error& error);

private:
    const support::Clock& clockFor(const QString& path) const;
    void take(support::Result<std::unique_ptr<office::Office>> opened, const QString& path,
              Message greeting = {}, const QString& asOf = {});
    /// Beside the window: `work` writes the new register that the person names, and answers a report on it.
    template <typename Work>
    void writeRescued(const QString& path, const QString& ending, Work work);

    const support::Clock& m_clock;
    const bool m_isClockSet;
    support::FixedClock m_sampleClock;
    Seams m_seams;
    QWidget* m_window;
    OnOpened m_onOpened;
    QString m_toRemember;
    std::map<QString, support::Result<std::unique_ptr<office::Office>>> m_prepared; ///< by path, one or none
    bool m_isPreparing = false;
};

} // namespace ui
