#include "core/domain/facts.h"
#include "core/procedure/deadline.h"
#include "core/procedure/judging.h"
#include "core/procedure/requirement_groups.h"
#include "core/support/text.h"

#include <algorithm>

namespace procedure {

Judgement reportHasContent(const Facts& facts, const Parameters&, QDate)
{
    QStringList told;
    if (!textOf(facts, "events").isEmpty() || !facts.activities.isEmpty())
        told << tr("events");
    if (!textOf(facts, "meetings").isEmpty())
        told << tr("meetings");
    if (!textOf(facts, "outputs").isEmpty() || !facts.outputs.isEmpty())
        told << tr("outputs");
    if (told.isEmpty())
        return notMet(tr("The report tells of no events, no meetings and no outputs."));
    return met(tr("The report tells of %1.").arg(listed(told)));
}

Judgement reportYearMatches(const Facts& facts, const Parameters&, QDate)
{
    const QString expected = textOf(facts, "year");
    const QString covered = textOf(facts, "covers-year");
    if (covered.isEmpty())
        return notMet(tr("It is not noted which year the text covers; expected is %1.").arg(expected));
    if (covered != expected)
        return notMet(tr("The text covers %1, but the report is the one for %2.").arg(covered, expected));
    return met(tr("The text covers %1, the year reported.").arg(covered));
}

Judgement reportReflectsDissent(const Facts& facts, const Parameters&, QDate)
{
    if (textOf(facts, "outputs").isEmpty() && facts.outputs.isEmpty())
        return notApplicable(tr("The report names no outputs."));
    return answered(facts, "reflects-dissent", tr("The outputs reflect minority and dissenting views."),
                    tr("The outputs do not reflect minority and dissenting views."),
                    tr("It is not noted whether the outputs reflect minority and dissenting views."));
}

Judgement reportPastDue(const Facts& facts, const Parameters& parameters, QDate today)
{
    const auto report = std::ranges::find(
        facts.reports, domain::read(facts.fields, domain::annual_report::year), &AnnualReport::year);
    if (report == facts.reports.end() || !report->due.isValid())
        return notMet(tr("No due date is set for this report."));
    const QString due = support::longDate(report->due);
    const QString when = support::relativeDays(today.daysTo(report->due));
    const int grace = reportGraceDays(facts.stream, parameters);
    if (isOverdue(report->due, today, grace))
        return met(tr("The report was due on %1, %2.").arg(due, when));
    if (isOverdue(report->due, today))
        return notMet(tr("The report was due on %1; the days of grace end on %2.")
                          .arg(due, support::longDate(report->due.addDays(grace))));
    return notMet(tr("The report is due on %1, %2.").arg(due, when));
}

} // namespace procedure
