// Rosters: who held which role on a chosen day, in all workstreams or some, and how they divide over groups.
#pragma once

#include "core/domain/sheet.h"
#include "core/office/people/balance.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace ui {

class BalanceView;
class DateEdit;
class RecordEdit;
class RosterModel;

class RosterView : public QWidget
{
    Q_OBJECT

public:
    explicit RosterView(Desk& desk, QWidget* parent = nullptr);
    void reload();
    domain::Sheet shownList(const QString& title) const;

Q_SIGNALS:
    void personChosen(domain::RecordId person);

private:
    QWidget* makeQuestion();
    QWidget* makeAnswer();
    office::BalanceScope scope() const;
    std::optional<std::vector<office::RoleLine>> roles(QDate day, const office::BalanceScope& scope);

    Desk& m_desk;
    QComboBox* m_scope; ///< data: "all", "mag", a kind of workstream, "one"
    RecordEdit* m_workstream;
    QComboBox* m_role; ///< data: key of the role, empty for any
    DateEdit* m_day;
    QLabel* m_count;
    RosterModel* m_model;
    QTableView* m_list;
    BalanceView* m_balance;
};

} // namespace ui
