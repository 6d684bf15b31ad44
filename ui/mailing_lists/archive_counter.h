// Counts an archive beside the window, shows what was found, and stores it only when the person says so.
#pragma once

#include "core/exchange/mail_archive.h"
#include "core/office/desk/on_conflict.h"
#include "ui/desk/desk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace ui {

/// Hidden while there is nothing to count or to show. Object names: "archive-progress", "archive-cancel",
/// "archive-outcome", "archive-warnings", "archive-store", "archive-keep", "archive-discard".
class ArchiveCounter : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveCounter(Desk& desk, QWidget* parent = nullptr);
    ~ArchiveCounter() override;

    /// The focus goes back to `button` in the end.
    void begin(domain::RecordId list, const QString& path, QWidget* button);
    /// Of what was under way or shown.
    void letGo();

private:
    struct Progress;

    void leave();
    void showProgress();
    void showCounts(support::Result<exchange::MailCounts> counts);
    void compare();
    void showStored(std::optional<office::OnConflict> how);
    void showProblem(const support::Error& error);
    void store(office::OnConflict onConflict);

    Desk& m_desk;
    domain::RecordId m_list;
    std::shared_ptr<Progress> m_progress; ///< of the counting under way, shared with its worker
    std::optional<exchange::MailCounts> m_counts;
    std::optional<office::OnConflict> m_stored; ///< these counts, so, and not taken back
    QTimer m_look;
    QPointer<QWidget> m_button; ///< that began it
    QString m_fileName;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QLabel* m_outcome;
    QListWidget* m_months;
    QListWidget* m_warnings;
    QPushButton* m_store;
    QPushButton* m_keep;
    QPushButton* m_discard;
};

} // namespace ui
