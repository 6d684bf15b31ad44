// What went another way than usual: late reports, workstreams at risk, metrics not met, requirements
// overridden.
#include "core/document/finding_text.h"
#include "core/document/status_kind.h"
#include "core/domain/audience.h"
#include "core/support/text.h"

#include <QSet>

#include <algorithm>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

Table stateTable(const KindFacts& kind, const QString& caption)
{
    Table table{.caption = caption};
    table.column(tr(profileOf(kind).one)).column(tr("State")).column(tr("Since"));
    return table;
}

void addStateRow(Table& table, const WorkstreamFacts& workstream, const Context& context)
{
    table.row(
        {nameCell(workstream, context), stateCell(workstream.self.now), sinceCell(workstream.self.now)});
}

void addOrSay(Document& document, Table table, const QString& none)
{
    if (table.rows.empty())
        document.paragraph(none);
    else
        document.add(std::move(table));
}

} // namespace

void addOverdueReports(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(3, tr("Annual reports overdue"));
    Table table{.caption = tr("No report for %1 by its due date").arg(number(context.order.year))};
    table.column(tr(profileOf(kind).one))
        .column(tr("Due"))
        .column(tr("Days late"), Alignment::End)
        .column(tr("Other proof of activity"));
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (!workstream.report ||
            reportStanding(*workstream.report, kind, context.day()) != ReportStanding::Missing)
            continue;
        const QDate due = reportDue(*workstream.report, kind);
        const auto accepted = std::ranges::count_if(workstream.proofs, [](const domain::Record& proof) {
            return proof[domain::proof::acceptedOn].isValid();
        });
        table.row({nameCell(workstream, context), due.isValid() ? support::shortDate(due) : orDash({}),
                   due.isValid() ? number(int(due.daysTo(context.day()))) : orDash({}),
                   accepted > 0 ? tr("%1 accepted").arg(number(int(accepted))) : tr("None accepted")});
    }
    addOrSay(document, std::move(table),
             tr("No annual report for %1 is overdue.").arg(number(context.order.year)));
}

void addAtRisk(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(3, tr("Under inquiry or retiring"));
    Table table = stateTable(kind, tr("Workstreams under inquiry or retiring"));
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (workstream.self.now && workstream.self.now->category == procedure::Category::AtRisk)
            addStateRow(table, workstream, context);
    }
    addOrSay(document, std::move(table), asFarAsKnown(tr("None is under inquiry or retiring."), kind));
}

/// Those of the period in a table; the others, which every year repeats, by name.
void addInactive(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(3, tr("Inactive"));
    Table table = stateTable(kind, tr("Became inactive in the period"));
    QStringList before;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (!isClosed(workstream) || workstream.self.now->isFinal)
            continue;
        const Standing& now = *workstream.self.now;
        if (context.inPeriod(now.since) && !now.isTakenOver)
            addStateRow(table, workstream, context);
        else
            before.append(fullName(workstream));
    }
    addOrSay(document, std::move(table), asFarAsKnown(tr("None became inactive in the period."), kind));
    if (!before.isEmpty())
        document.paragraph(
            Text().bold(tr("Inactive before: ")).add(tr("%1.").arg(support::listedApart(before))));
}

void addUnmetMetrics(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(3, tr("Functioning metrics not met"));
    Table table{.caption = tr("Metrics that a forum does not meet, unless it ended early")};
    table.column(tr(profileOf(kind).one)).column(tr("Metric")).column(tr("Found"));
    QStringList unchecked;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        const auto& now = workstream.self.now;
        const bool hasEndedEarly = now && (now->isTakenOver || now->countsAs == procedure::CountsAs::Stopped);
        for (const MetricFact& metric : workstream.metrics) {
            if (hasEndedEarly || metric.isMet.value_or(false))
                continue;
            if (metric.isMet)
                table.row({nameCell(workstream, context), metricName(metric), metric.finding});
            else
                unchecked.append(tr("%1: %2").arg(shortName(workstream), metricName(metric)));
        }
    }
    const bool isJudged =
        std::ranges::any_of(kind.workstreams, [](const auto& forum) { return !forum.metrics.empty(); });
    addOrSay(document, std::move(table),
             !isJudged             ? tr("No metric of any forum is on record.")
             : unchecked.isEmpty() ? tr("Every forum that did not end early meets them all.")
                                   : tr("Of those that were looked at, none is unmet."));
    if (!unchecked.isEmpty())
        document.paragraph(
            Text().bold(tr("Not checked yet: ")).add(tr("%1.").arg(support::listedApart(unchecked))));
}

/// Closed, and no published output is on record.
void addEndedEarly(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(3, tr("Ended with no output on record"));
    Table table = stateTable(kind, tr("Ended with no published output on record"));
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (isClosed(workstream) && !workstream.self.now->isTakenOver && countPublished(workstream) == 0)
            addStateRow(table, workstream, context);
    }
    addOrSay(document, std::move(table), tr("None ended with no published output on record."));
}

void addOverrides(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(3, tr("Requirements overridden"));
    std::vector<Override> overrides;
    const auto append = [&](const std::vector<Override>& more) {
        overrides.insert(overrides.end(), more.begin(), more.end());
    };
    QSet<domain::RecordId> shown;
    bool isAnyDecided = std::ranges::any_of(kind.applications, isDecidedOn);
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        append(overridesIn(workstream));
        isAnyDecided |=
            std::ranges::any_of(casesOf(workstream), [](const CaseFact* item) { return isDecidedOn(*item); });
        if (workstream.application)
            shown.insert(workstream.application->record.head.id);
    }
    for (const CaseFact& application : kind.applications) {
        if (!shown.contains(application.record.head.id) &&
            domain::mayRead(audienceOf(context.order.distribution), application.record.head))
            append(overridesIn(
                tr("%1: %2").arg(application.record.noun().labelText(), application.record.head.title),
                application));
    }
    if (overrides.empty()) {
        document.paragraph(isAnyDecided ? tr("Every decision of the period met its requirements.")
                                        : tr("No decision that had requirements to meet is on record for the "
                                             "period."));
        return;
    }
    std::vector<Text> items;
    std::vector<domain::StepFinding> findings;
    for (const Override& override : overrides) {
        findings.push_back(*override.finding);
        Text item;
        item.bold(override.subject).add(u"\n"_s);
        for (const Run& run : overrideText(override, context.order.distribution).runs)
            item.runs.push_back(run);
        items.push_back(std::move(item));
    }
    document.bullets(std::move(items));
    if (const QString note = languageNote(findings); !note.isEmpty())
        document.note(note);
}

} // namespace document::status
