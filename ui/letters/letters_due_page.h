// Letters that are due to many at once: each looked at before the drafts are kept in one step.
#pragma once

#include "core/office/letters/letters.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// Object names: "due-letters", "due-list", "due-because", "due-preview", "due-keep".
class LettersDuePage : public QWidget
{
    Q_OBJECT

public:
    explicit LettersDuePage(Desk& desk, QWidget* parent = nullptr);
    /// Shows this letter first.
    void choose(const QString& noun, const QString& kind);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void readLetters();
    void readDue();
    void showLetter(int row);
    void countChosen();
    void keep();

    Desk& m_desk;
    std::vector<office::DueLetter> m_due;
    QComboBox* m_letters;
    QLabel* m_none;
    QListWidget* m_list;
    QLabel* m_because;
    QPlainTextEdit* m_preview;
    QPushButton* m_keep;
};

} // namespace ui
