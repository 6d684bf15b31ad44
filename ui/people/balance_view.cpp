#include "ui/people/balance_view.h"

#include "ui/widgets/chart_view.h"
#include "ui/widgets/plain_text.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Balance
{
    document::Chart chart;
    QString description; ///< the figures as one sentence, read in place of the picture
};

Balance balanceOf(const std::vector<domain::Record>& persons, const domain::Field& field)
{
    QMap<QString, int> counts;
    for (const domain::Record& person : persons)
        ++counts[person.values.value(field.keyText()).toString()];
    Balance balance{{.kind = document::ChartKind::Bar, .series = {{.name = BalanceView::tr("Persons")}}}, {}};
    QStringList spoken;
    const auto add = [&](const QString& label, int count) {
        balance.chart.categories << label;
        balance.chart.series.front().values.push_back(count);
        spoken << u"%1: %2"_s.arg(label, QLocale().toString(count));
    };
    for (const domain::Term& term : field.choices->terms)
        add(field.choices->label(QString::fromLatin1(term.key)), counts.value(QString::fromLatin1(term.key)));
    if (const int unknown = counts.value({}))
        add(BalanceView::tr("Not known"), unknown);
    balance.description = u"%1. %2"_s.arg(field.labelText(), spoken.join(u", "_s));
    return balance;
}

} // namespace

BalanceView::BalanceView(QWidget* parent)
    : QWidget(parent)
    , m_groups(new ChartView)
    , m_regions(new ChartView)
{
    m_groups->setObjectName(u"balance-groups"_s);
    m_regions->setObjectName(u"balance-regions"_s);
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

void BalanceView::setPersons(const std::vector<domain::Record>& persons)
{
    const domain::Noun& noun = *domain::noun(u"person"_s);
    const Balance groups = balanceOf(persons, *noun.field(u"stakeholder-group"_s));
    const Balance regions = balanceOf(persons, *noun.field(u"regional-group"_s));
    m_groups->setChart(groups.chart, groups.description);
    m_regions->setChart(regions.chart, regions.description);
}

} // namespace ui
