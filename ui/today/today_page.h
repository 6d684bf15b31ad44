// The page a day begins with: what is late, due, to decide, waited for, and what changed.
#pragma once

#include "ui/desk/page.h"
#include "ui/today/today_lists.h"

class QListView;
class QStackedWidget;

namespace ui {

class TodayModel;

class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);
    QString title() const override { return tr("&Today"); }
    QString helpTopic() const override { return QStringLiteral("today"); }
    domain::Sheet shownList() const override;

protected:
    void build() override;
    void reload() override;
    void recount() override { reloadNow(); }
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showWhatGoesOn();
    QListView* makeList(const QString& name, const QString& label, TodayModel* model);

    TodayModel* m_mine;
    TodayModel* m_ours;
    std::vector<TodaySection> m_waiting;
    bool m_isPainted = false;
};

} // namespace ui
