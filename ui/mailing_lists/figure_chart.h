// The figures of a mailing list as charts, each with the words that are read aloud in its place.
#pragma once

#include "core/document/chart.h"
#include "core/office/people/mailing_lists.h"

namespace ui {

class ChartView;

struct DescribedChart
{
    document::Chart chart; ///< without series where there is too little to draw
    QString description;
};

/// "March 2021".
QString monthText(QDate month);

/// Messages and posters over the last five years that have figures; a month without one is drawn as 0.
DescribedChart figureChart(const std::vector<office::ListFigure>& figures);
/// Messages of the last twelve months.
DescribedChart activitySparkline(const office::MailingList& list);

/// Hides the view where there is nothing to draw.
void showChart(ChartView& view, const DescribedChart& chart);

} // namespace ui
