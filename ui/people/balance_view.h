// How persons divide over stakeholder groups and regional groups, as two bar charts with their figures.
#pragma once

#include "core/office/people/balance.h"

#include <QWidget>

namespace ui {

class ChartView;

class BalanceView : public QWidget
{
    Q_OBJECT

public:
    /// The charts are called `name` with "-groups" and "-regions".
    explicit BalanceView(const QString& name, QWidget* parent = nullptr);
    void setBalance(const office::Balance& balance);

private:
    ChartView* m_groups;
    ChartView* m_regions;
};

} // namespace ui
