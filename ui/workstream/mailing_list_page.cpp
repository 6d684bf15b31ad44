#include "ui/workstream/mailing_list_page.h"

namespace ui {

MailingListPage::MailingListPage(Desk&, const RecordPageInfo&, QWidget* parent)
    : RecordPage(parent)
{
}

void MailingListPage::setRecord(const domain::Record&) {}

bool MailingListPage::reveal(const domain::RecordHead& child)
{
    return child.noun == QLatin1StringView("mailing-list");
}

} // namespace ui
