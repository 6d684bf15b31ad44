// The copies that there are of the register, by day and time: looked at, held against the present, put back.
#pragma once

#include "core/office/desk/backups.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class Desk;

class BackupsPage : public QWidget
{
    Q_OBJECT

public:
    /// They are found and looked through beside the window, one after the other.
    explicit BackupsPage(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void viewAsked(const office::Backup& backup);
    void restoreAsked(const office::Backup& backup);

private:
    void look();
    void list(std::vector<office::Backup> backups);
    void checkNext();
    void tellWhetherSound(QTreeWidgetItem& item, const QString& path);
    const office::Backup* chosen() const;
    void refresh();
    void compare();

    Desk& m_desk;
    std::vector<office::Backup> m_backups;
    QHash<QString, support::Status> m_checked; ///< by path
    bool m_isChecking = false;
    QLabel* m_about;
    QTreeWidget* m_list;
    QPushButton* m_view;
    QPushButton* m_compare;
    QPushButton* m_restore;
    QLabel* m_sentence;
    QListWidget* m_changes;
};

} // namespace ui
