// Who came to meetings, in one grid: ticked one by one, or all that are chosen at once.
#pragma once

#include "core/office/people/attendance.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class MatrixModel;
class SearchField;

/// Lists who came; words in the field find everybody else, and stand for a guest themselves.
/// Object names: "attendance", "attendance-filter", "attendance-came", "attendance-not".
class AttendanceView : public QWidget
{
    Q_OBJECT

public:
    explicit AttendanceView(Desk& desk, QWidget* parent = nullptr);

    /// The meetings of the coordination group; answers how many there are.
    size_t showYear(int year);
    void showMeeting(domain::RecordId meeting);

private:
    void makeTable();
    QLayout* makeButtons();
    void reload();
    void showGrid(const office::AttendanceGrid& grid);
    /// Of the cell, and of all others that are chosen with it.
    bool tick(int row, int column, bool came);
    void tickChosen(bool came);

    Desk& m_desk;
    int m_year = 0; ///< 0: one meeting alone
    domain::RecordId m_meeting;
    std::vector<office::Attendee> m_rows; ///< of the grid, a guest to be last
    SearchField* m_words;
    MatrixModel* m_grid;
    QTableView* m_table;
    QLabel* m_more;
    QPushButton* m_came;
    QPushButton* m_not;
};

} // namespace ui
