#include "core/procedure/deadline.h"
#include "core/procedure/judging.h"
#include "core/procedure/requirement_groups.h"
#include "core/support/text.h"

namespace procedure {

Judgement commentPeriodSet(const Facts& facts, const Parameters&, QDate)
{
    return periodSet({dateOf(facts, "comments-from"), dateOf(facts, "comments-until")});
}

Judgement commentPeriodOver(const Facts& facts, const Parameters&, QDate today)
{
    const QDate until = dateOf(facts, "comments-until");
    if (!until.isValid())
        return notApplicable(tr("No comment period is set."));
    if (isOverdue(until, today))
        return met(tr("Comments were taken until %1.").arg(support::longDate(until)));
    return notMet(tr("Comments are taken until %1.").arg(support::longDate(until)));
}

Judgement outputPublishedSomewhere(const Facts& facts, const Parameters&, QDate)
{
    const QDate on = dateOf(facts, "published-on");
    const QString link = textOf(facts, "link");
    if (!on.isValid())
        return notMet(tr("The day of publication is not noted."));
    if (link.isEmpty() && facts.attachments == 0)
        return notMet(tr("No link to the output is noted and no file of it is attached."));
    return met(tr("Published on %1.").arg(support::longDate(on)), link);
}

Judgement outputReflectsDissent(const Facts& facts, const Parameters&, QDate)
{
    return answered(facts, "reflects-dissent", tr("The output reflects minority and dissenting views."),
                    tr("The output does not reflect minority and dissenting views."),
                    tr("It is not noted whether the output reflects minority and dissenting views."));
}

} // namespace procedure
