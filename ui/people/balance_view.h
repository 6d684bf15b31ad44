// How the persons divide over stakeholder groups and regional groups, as two bar charts with their figures.
#pragma once

#include "core/domain/record.h"

#include <QWidget>

namespace ui {

class ChartView;

class BalanceView : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceView(QWidget* parent = nullptr);
    void setPersons(const std::vector<domain::Record>& persons);

private:
    ChartView* m_groups;
    ChartView* m_regions;
};

} // namespace ui
