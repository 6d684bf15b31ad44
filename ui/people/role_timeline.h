// The roles of a person drawn over the years: a bar for each, from its first day to its last.
#pragma once

#include "core/office/people/people.h"

#include <QWidget>

namespace ui {

/// The table below it says the same in words; this is read aloud as a list.
class RoleTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit RoleTimeline(QWidget* parent = nullptr);
    /// Hidden while no role has a date.
    void setRoles(const std::vector<office::RoleLine>& roles, QDate today);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar
    {
        QString label;
        QDate starts; ///< null: before the first year shown
        QDate ends;   ///< null: it lasts
    };
    static QString spokenText(const Bar& bar);
    int placeOf(QDate day, int width) const;

    std::vector<Bar> m_bars;
    QDate m_first; ///< day at the left edge, at the right one where it is read from there
    QDate m_last;
    QDate m_today;
};

} // namespace ui
