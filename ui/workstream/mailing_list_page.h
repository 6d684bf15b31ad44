// The mailing lists of a workstream: what they are, their figures by month, and counting an archive.
#pragma once

#include "core/office/mailing_lists.h"
#include "ui/workstream/record_page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace ui {

class ArchiveCounter;
class ChartView;
class NewChildForm;

/// Object names: "mailing-lists" (chooses one), "list-facts", "list-figures", "list-chart", "count-archive",
/// "add-month", "add-list".
class MailingListPage : public RecordPage
{
    Q_OBJECT

public:
    MailingListPage(Desk& desk, const RecordPageInfo& info, QWidget* parent = nullptr);

    void setRecord(const domain::Record& workstream) override;
    bool reveal(const domain::RecordHead& child) override;
};

} // namespace ui
