// One mailing list: its figures by month as a table and a chart, counting an archive, and what the list is.
#pragma once

#include "core/office/people/mailing_lists.h"
#include "ui/desk/desk.h"
#include "ui/desk/record_page.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class ArchiveCounter;
class ChartView;
class DraftForm;
class FieldForm;
class RemoveButton;

/// Object names: "list-address", "list-facts", "list-activity", "list-sparkline", "list-chart",
/// "list-figures", "count-archive", "add-month", "change-month", "remove-month",
/// "month-save", "month-cancel".
class MailingListPage : public RecordPage
{
    Q_OBJECT

public:
    explicit MailingListPage(Desk& desk, QWidget* parent = nullptr);
    void setRecord(const domain::Record& list) override;

private:
    QPushButton* makeButton(const char* name, const char* iconName, const QString& text,
                            void (MailingListPage::*clicked)());
    void makeTable();
    void showFacts();
    void showTable();
    void countArchive();
    void addMonth();
    void changeMonth();
    void typeMonth(const QString& heading, const domain::FieldValues& values, domain::RecordId figure);
    void removeMonth();
    const office::ListFigure* chosen() const;

    Desk& m_desk;
    office::MailingList m_list;
    QLabel* m_address;
    QLabel* m_facts;
    QLabel* m_activity;
    ChartView* m_sparkline;
    ChartView* m_chart;
    QTreeWidget* m_table;
    QWidget* m_empty;
    QPushButton* m_change;
    RemoveButton* m_remove;
    ArchiveCounter* m_counter;
    DraftForm* m_month;
    FieldForm* m_form;
};

} // namespace ui
