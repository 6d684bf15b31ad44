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
    using Page::Page;
    QString title() const override { return tr("Histor&y"); }
    QString helpTopic() const override { return QStringLiteral("history"); }
    void find() override;
    domain::Sheet shownList() const override;

protected:
    void build() override;
    void reload() override;

private:
    SearchField* m_search = nullptr;
    HistoryView* m_view = nullptr;
};

} // namespace ui
