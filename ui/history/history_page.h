// The journal of the whole register.
#pragma once

#include "ui/desk/page.h"

namespace ui {

class HistoryView;
class SearchField;

class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Desk& desk, QWidget* parent = nullptr);
    QString title() const override { return tr("&History"); }
    QString helpTopic() const override { return QStringLiteral("history"); }
    void find() override;

protected:
    void reload() override;

private:
    SearchField* m_search;
    HistoryView* m_view;
};

} // namespace ui
