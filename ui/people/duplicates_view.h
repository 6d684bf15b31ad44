// The list of records that may stand for the same person or organisation; one pair is chosen to be looked at.
#pragma once

#include "core/domain/sheet.h"
#include "core/office/people/duplicates.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace ui {

/// Comparing ten thousand persons takes a moment; it runs beside the window.
class DuplicatesView : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesView(Desk& desk, QWidget* parent = nullptr);
    void reload();
    domain::Sheet shownList(const QString& title) const;

Q_SIGNALS:
    /// Nothing where there is no pair to choose.
    void pairChosen(const std::optional<office::PossibleDuplicate>& pair);
    void counted(int pairs);

private:
    void showPairs(std::vector<office::PossibleDuplicate> pairs);
    void tellChosen();

    Desk& m_desk;
    QComboBox* m_noun;
    QLabel* m_note;
    QTreeWidget* m_list;
    std::vector<office::PossibleDuplicate> m_pairs;
    int m_latest = 0; ///< number of the comparison whose answer is waited for
};

} // namespace ui
