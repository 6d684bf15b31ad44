#include "app/cli/show_case.h"

#include "app/cli/texts.h"

namespace cli {

using namespace Qt::StringLiterals;
using domain::FieldType;

namespace {

void addFindings(Section& section, const office::PossibleStep& step,
                 const QList<procedure::Finding>& findings, bool areAdvisory)
{
    for (const procedure::Finding& finding : findings)
        section.sheet.rows << QVariantList{step.key,
                                           finding.requirement,
                                           procedure::outcomeKey(finding),
                                           known(finding.clause),
                                           finding.sentence,
                                           known(finding.evidence),
                                           areAdvisory};
}

} // namespace

Section nextSteps(const office::CaseView& view)
{
    Section section{.key = u"next-steps"_s,
                    .sheet = {tr("Next steps"),
                              {{u"transition"_s, tr("Step")},
                               {u"label"_s, tr("Name")},
                               {u"to"_s, tr("Leads to")},
                               {u"decided-by"_s, tr("Decided by")},
                               {u"needs-reason"_s, tr("Needs a reason"), FieldType::YesNo},
                               {u"is-ready"_s, tr("Requirements met"), FieldType::YesNo}},
                              {}}};
    for (const office::PossibleStep& step : view.steps)
        section.sheet.rows << QVariantList{step.key,         step.label,
                                           step.toLabel,     step.decidedBy,
                                           step.needsReason, step.verdict.blocking().isEmpty()};
    return section;
}

Section requirementsOf(const office::CaseView& view)
{
    Section section{.key = u"requirements"_s,
                    .sheet = {tr("What they need"),
                              {{u"transition"_s, tr("Step")},
                               {u"requirement"_s, tr("Requirement")},
                               {u"outcome"_s, tr("Found")},
                               {u"clause"_s, tr("Clause")},
                               {u"sentence"_s, tr("What was found")},
                               {u"evidence"_s, tr("Evidence"), FieldType::Note},
                               {u"is-advisory"_s, tr("Advisory"), FieldType::YesNo}},
                              {}}};
    for (const office::PossibleStep& step : view.steps) {
        addFindings(section, step, step.verdict.requirements, false);
        addFindings(section, step, step.verdict.advisories, true);
    }
    return section;
}

Section functioningOf(const QList<procedure::Finding>& metrics)
{
    Section section{.key = u"functioning"_s,
                    .sheet = {tr("How it functions"),
                              {{u"metric"_s, tr("Metric")},
                               {u"outcome"_s, tr("Found")},
                               {u"clause"_s, tr("Clause")},
                               {u"sentence"_s, tr("What was found")},
                               {u"evidence"_s, tr("Evidence"), FieldType::Note}},
                              {}}};
    for (const procedure::Finding& finding : metrics)
        section.sheet.rows << QVariantList{finding.requirement, procedure::outcomeKey(finding),
                                           known(finding.clause), finding.sentence, known(finding.evidence)};
    return section;
}

Section pastSteps(const std::vector<office::PastStep>& past, QDate until, domain::Audience readers)
{
    const bool isInternal = readers == domain::Audience::Internal;
    Section section{.key = u"steps"_s,
                    .sheet = {tr("Steps taken"),
                              {{u"happened-on"_s, tr("Happened on"), FieldType::Date},
                               {u"recorded-at"_s, tr("Recorded at (UTC)")},
                               {u"transition"_s, tr("Step")},
                               {u"label"_s, tr("Name")},
                               {u"to"_s, tr("Led to")},
                               {u"decided-by"_s, tr("Decided by")},
                               {u"reason"_s, tr("Reason"), FieldType::Note}},
                              {}}};
    for (const office::PastStep& entry : past)
        if (entry.step.happenedOn <= until)
            section.sheet.rows << QVariantList{entry.step.happenedOn,
                                               entry.step.recordedAt.toString(Qt::ISODate),
                                               entry.step.transition,
                                               entry.label,
                                               entry.step.to,
                                               isInternal ? known(entry.step.decidedBy) : QVariant(),
                                               isInternal ? known(entry.step.reason) : QVariant()};
    return section;
}

Section overridesOf(const std::vector<office::PastStep>& past, QDate until, domain::Audience readers)
{
    const bool isInternal = readers == domain::Audience::Internal;
    Section section{.key = u"overrides"_s,
                    .sheet = {tr("Requirements overridden"),
                              {{u"happened-on"_s, tr("Happened on"), FieldType::Date},
                               {u"transition"_s, tr("Step")},
                               {u"requirement"_s, tr("Requirement")},
                               {u"clause"_s, tr("Clause")},
                               {u"sentence"_s, tr("What was found")},
                               {u"justification"_s, tr("Justification"), FieldType::Note},
                               {u"public-reason"_s, tr("Told to readers outside"), FieldType::Note}},
                              {}}};
    for (const office::PastStep& entry : past)
        for (const domain::StepFinding& finding : entry.findings)
            if (entry.step.happenedOn <= until && !finding.justification.isEmpty())
                section.sheet.rows << QVariantList{
                    entry.step.happenedOn,      entry.step.transition,
                    finding.requirement,        known(finding.clause),
                    finding.sentence,           isInternal ? known(finding.justification) : QVariant(),
                    known(finding.publicReason)};
    return section;
}

} // namespace cli
