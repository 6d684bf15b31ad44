// Where the backups are kept once more: said, chosen, ended.
#pragma once

#include "core/office/desk/second_folder.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;

class SecondFolderRow : public QWidget
{
    Q_OBJECT

public:
    /// The folder is looked at beside the window, and again after each backup.
    explicit SecondFolderRow(Desk& desk, QWidget* parent = nullptr);

private:
    void look();
    void tell(const office::SecondFolder& second);
    void choose();
    void set(const QString& folder);

    Desk& m_desk;
    QLabel* m_sentence;
    QPushButton* m_choose;
    QPushButton* m_end;
};

} // namespace ui
