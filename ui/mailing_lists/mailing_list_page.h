// One mailing list: its figures by month as a table and a chart, counting an archive, and what the list is.
#pragma once

#include "core/office/mailing_lists.h"
#include "ui/workstream/record_page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace ui {

class ArchiveCounter;
class ChartView;
class FieldForm;
class NewChildForm;

/// Object names: "list-facts", "list-activity", "list-sparkline", "list-chart", "list-figures",
/// "count-archive", "add-month", "change-month", "remove-month", "month-done".
class MailingListPage : public RecordPage
{
    Q_OBJECT

public:
    explicit MailingListPage(Desk& desk, QWidget* parent = nullptr);
    void setRecord(const domain::Record& list) override;

private:
    QLayout* makeButtons();
    void makeTable();
    void makeMonth();
    void showFacts();
    void showTable();
    void countArchive();
    void addMonth();
    void changeMonth();
    void removeMonth();
    const office::ListFigure* chosen() const;

    Desk& m_desk;
    office::MailingList m_list;
    QLabel* m_facts;
    QLabel* m_activity;
    ChartView* m_sparkline;
    ChartView* m_chart;
    QTreeWidget* m_table;
    QWidget* m_empty;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    ArchiveCounter* m_counter;
    QWidget* m_month; ///< the form of one month's figures, while it is being changed
    FieldForm* m_monthForm;
    domain::RecordId m_changed; ///< the figures in that form
    FieldForm* m_form;
    NewChildForm* m_new;
    QStackedWidget* m_stack; ///< the list, or the form of a new month
};

} // namespace ui
