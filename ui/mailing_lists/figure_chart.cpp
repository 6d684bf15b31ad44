#include "ui/mailing_lists/figure_chart.h"

#include "core/support/text.h"
#include "ui/mailing_lists/mailing_list_page.h"
#include "ui/widgets/chart_view.h"

#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using document::Chart;
using document::ChartKind;
using document::Tone;
using office::ListFigure;

namespace {

constexpr int kMonthsDrawn = 60;
constexpr int kMonthsOfActivity = 12;

/// One value a month from `first` on.
std::vector<double> valuesFrom(QDate first, int months, const std::vector<ListFigure>& figures,
                               std::optional<int> ListFigure::*figure)
{
    std::vector<double> values(size_t(months), 0);
    for (const ListFigure& known : figures) {
        const int at = (known.month.year() - first.year()) * 12 + known.month.month() - first.month();
        if (at >= 0 && at < months)
            values[size_t(at)] = (known.*figure).value_or(0);
    }
    return values;
}

} // namespace

QString monthText(QDate month) { return QLocale().toString(month, u"MMMM yyyy"_s); }

DescribedChart figureChart(const std::vector<ListFigure>& figures)
{
    if (figures.size() < 2)
        return {};
    const QDate last = figures.back().month;
    const QDate first = std::max(figures.front().month, last.addMonths(1 - kMonthsDrawn));
    DescribedChart drawn;
    drawn.chart.kind = ChartKind::Line;
    for (QDate month = first; month <= last; month = month.addMonths(1))
        drawn.chart.categories << QLocale().toString(month, u"MMM yyyy"_s);
    const int months = int(drawn.chart.categories.size());
    drawn.chart.series = {
        {MailingListPage::tr("Messages"), Tone::Accent,
         valuesFrom(first, months, figures, &ListFigure::messages)},
        {MailingListPage::tr("Posters"), Tone::Ok, valuesFrom(first, months, figures, &ListFigure::posters)}};
    const auto& messages = drawn.chart.series.front().values;
    const auto busiest = std::ranges::max_element(messages);
    drawn.description = MailingListPage::tr("Messages and posters by month from %1 to %2; most messages in "
                                            "%3: %4. The table has the figures.")
                            .arg(monthText(first), monthText(last),
                                 monthText(first.addMonths(int(busiest - messages.begin()))),
                                 QLocale().toString(int(*busiest)));
    return drawn;
}

DescribedChart activitySparkline(const office::MailingList& list)
{
    if (list.activity.knownMonths == 0)
        return {};
    const QDate first = list.activity.from;
    DescribedChart drawn;
    drawn.chart.kind = ChartKind::Sparkline;
    drawn.chart.series = {{MailingListPage::tr("Messages"), Tone::Accent,
                           valuesFrom(first, kMonthsOfActivity, list.figures, &ListFigure::messages)}};
    QStringList spoken;
    QDate month = first;
    for (const double messages : drawn.chart.series.front().values) {
        spoken << u"%1: %2"_s.arg(QLocale().toString(month, u"MMM yyyy"_s),
                                  QLocale().toString(int(messages)));
        month = month.addMonths(1);
    }
    drawn.description = MailingListPage::tr("Messages. %1").arg(support::listed(spoken));
    return drawn;
}

void showChart(ChartView& view, const DescribedChart& drawn)
{
    view.setVisible(!drawn.chart.series.empty());
    if (!drawn.chart.series.empty())
        view.setChart(drawn.chart, drawn.description);
}

} // namespace ui
