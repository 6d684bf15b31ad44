#include "ui/people/balance_view.h"

#include "core/support/text.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/plain_text.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

void fill(ChartView& view, const QString& heading, const std::vector<office::Share>& shares)
{
    document::Chart chart{.kind = document::ChartKind::Bar, .series = {{.name = BalanceView::tr("Persons")}}};
    QStringList spoken;
    for (const office::Share& share : shares) {
        chart.categories << share.label;
        chart.series.front().values.push_back(share.persons);
        spoken << u"%1: %2"_s.arg(share.label, QLocale().toString(share.persons));
    }
    view.setChart(chart, u"%1. %2"_s.arg(heading, support::listed(spoken)));
}

} // namespace

BalanceView::BalanceView(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_groups(new ChartView)
    , m_regions(new ChartView)
{
    m_groups->setObjectName(name + u"-groups"_s);
    m_regions->setObjectName(name + u"-regions"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGroups, kInside, kGroups, kGroups);
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("Stakeholder groups"), TextStyle::Heading));
    column->addWidget(m_groups);
    column->addSpacing(kInside);
    column->addWidget(plainLabel(tr("Regional groups"), TextStyle::Heading));
    column->addWidget(m_regions);
    column->addStretch();
}

void BalanceView::setBalance(const office::Balance& balance)
{
    setVisible(balance.persons > 0);
    fill(*m_groups, tr("Stakeholder groups"), balance.groups);
    fill(*m_regions, tr("Regional groups"), balance.regions);
}

} // namespace ui
