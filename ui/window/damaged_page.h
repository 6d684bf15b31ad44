// What there is to do about a register that is damaged: what is wrong, what to go back to, what that loses.
#pragma once

#include "core/office/desk/backups.h"
#include "core/office/desk/rescuing.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class DamagedPage : public QWidget
{
    Q_OBJECT

public:
    struct Found
    {
        QString path;
        QString sentence;
        QStringList unsaved = {}; ///< what was typed, one line each
        std::vector<office::TypedText> typed = {};
    };
    /// Looks through the backups beside the window.
    explicit DamagedPage(const Found& found, QWidget* parent = nullptr);
    const Found& found() const { return m_found; }

Q_SIGNALS:
    void restoreAsked(const QString& backup); ///< an empty one: to be chosen
    void viewAsked(const QString& backup);
    void rescueAsked();
    void saveTypedAsked();
    void openAsked();

private:
    void addUnsaved(QBoxLayout& column);
    void addBackup(QBoxLayout& column);
    void addRescue(QBoxLayout& column);
    void show(const office::Damage& damage);

    Found m_found;
    QString m_backup;
    QLabel* m_made;
    QLabel* m_loss;
    QListWidget* m_steps;
    QPushButton* m_restore;
    QPushButton* m_view;
};

} // namespace ui
