// What is held about a person, place by place; and erasing it, where each place that is not certain is
// chosen.
#pragma once

#include "core/office/people/erasing.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// Once it is done, it tells what is gone and what stays. Object names: "held", "held-list", "held-export",
/// "held-erase", "erased-account".
class HeldDialog : public QDialog
{
    Q_OBJECT

public:
    enum class For { Reading, Erasing };
    HeldDialog(Desk& desk, office::HeldAbout about, For purpose, QWidget* parent = nullptr);

private:
    QTreeWidget* makeList();
    void choose(QTreeWidgetItem* item);
    void erase();
    void showErased(const office::Erased& erased);

    Desk& m_desk;
    office::HeldAbout m_about;
    For m_purpose;
    QTreeWidget* m_list;
    QLabel* m_what;
    QPushButton* m_save;
    QPushButton* m_close;
    QPushButton* m_erase = nullptr; ///< null while it is only read
};

} // namespace ui
