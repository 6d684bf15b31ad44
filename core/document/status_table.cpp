// The tables of a kind: all workstreams, the exceptions, and the applications.
#include "core/document/status_figures.h"
#include "core/document/status_parts.h"
#include "core/support/text.h"

#include <QSet>

#include <algorithm>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

Cell reportCell(const WorkstreamFacts& workstream, const StatusFacts& facts)
{
    if (!workstream.report)
        return orDash({});
    const ReportStanding standing = reportStanding(*workstream.report, facts);
    return Cell::state(reportStandingLabel(standing), toneOf(standing));
}

QString liaisons(const WorkstreamFacts& workstream)
{
    QStringList names;
    for (const RoleFact& role : workstream.roles) {
        if (role.role == u"mag-liaison"_s)
            names.append(role.person);
    }
    return names.join(u", "_s);
}

QString sessionStates(const WorkstreamFacts& workstream)
{
    QStringList states;
    for (const CaseFact& session : workstream.sessions)
        states.append(session.now ? session.now->label : tr("Not known"));
    return states.join(u", "_s);
}

std::vector<Cell> nameAndState(const WorkstreamFacts& workstream)
{
    return {Cell::linked(fullName(workstream), u'#' + anchorOf(workstream)), stateCell(workstream.self.now),
            sinceCell(workstream.self.now)};
}

void addOverdue(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(3, tr("Annual reports overdue"));
    Table table{.caption = tr("No report for %1 by its due date").arg(number(context.order.year))};
    table.column(tr("Workstream"), Alignment::Start, 5)
        .column(tr("Due"), Alignment::Start, 2)
        .column(tr("Days late"), Alignment::End, 1.5)
        .column(tr("Other proof of activity"), Alignment::Start, 3);
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (!workstream.report || reportStanding(*workstream.report, context.facts) != ReportStanding::Missing)
            continue;
        const QDate due = reportDue(*workstream.report, context.facts);
        const auto accepted = std::ranges::count_if(
            workstream.proofs, [](const domain::Record& proof) { return proof.date("accepted-on").isValid(); });
        table.row({Cell::linked(fullName(workstream), u'#' + anchorOf(workstream)), support::shortDate(due),
                   number(int(due.daysTo(context.day()))),
                   accepted > 0 ? tr("%1 accepted").arg(number(int(accepted))) : tr("None accepted")});
    }
    if (table.rows.empty())
        document.paragraph(tr("No annual report is overdue."));
    else
        document.add(std::move(table));
}

void addWhere(Document& document, const KindFacts& kind, const QString& title, const QString& none,
              const auto& isMeant)
{
    document.heading(3, title);
    Table table{.caption = title};
    table.column(tr("Workstream"), Alignment::Start, 6)
        .column(tr("State"), Alignment::Start, 2.5)
        .column(tr("Since"), Alignment::Start, 2);
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (workstream.self.now && isMeant(*workstream.self.now))
            table.row(nameAndState(workstream));
    }
    if (table.rows.empty())
        document.paragraph(none);
    else
        document.add(std::move(table));
}

void addOverrides(Document& document, const KindFacts& kind)
{
    document.heading(3, tr("Requirements overridden"));
    std::vector<Override> overrides;
    const auto append = [&](const std::vector<Override>& more) {
        overrides.insert(overrides.end(), more.begin(), more.end());
    };
    QSet<domain::RecordId> shown;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        append(overridesIn(workstream));
        if (workstream.application)
            shown.insert(workstream.application->record.head.id);
    }
    for (const CaseFact& application : kind.applications) {
        if (!shown.contains(application.record.head.id))
            append(overridesIn(tr("Application: %1").arg(application.record.head.title), application));
    }
    if (overrides.empty()) {
        document.paragraph(tr("Every decision of the period met its requirements."));
        return;
    }
    std::vector<Text> items;
    for (const Override& override : overrides) {
        Text item;
        item.bold(override.subject).add(u"\n"_s);
        for (const Run& run : overrideText(override).runs)
            item.runs.push_back(run);
        items.push_back(std::move(item));
    }
    document.bullets(std::move(items));
}

} // namespace

void addOverview(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(2, tr("Overview"));
    Table table{.caption = tr("All %1 on %2").arg(nounOf(kind).pluralText(), support::longDate(context.day()))};
    table.column(tr("Name"), Alignment::Start, 6.5)
        .column(tr("State"), Alignment::Start, 2.9)
        .column(tr("Since"), Alignment::Start, 2.2)
        .column(tr("Report %1").arg(number(context.order.year)), Alignment::Start, 2.7)
        .column(tr("Meet\u00ADings"), Alignment::End, 1.5)
        .column(tr("Out\u00ADputs"), Alignment::End, 1.4)
        .column(tr("Session"), Alignment::Start, 2)
        .column(tr("Liaison"), Alignment::Start, 2.2);
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        std::vector<Cell> row = nameAndState(workstream);
        row.push_back(reportCell(workstream, context.facts));
        row.push_back(number(int(std::ranges::count_if(workstream.activities, isMeeting))));
        row.push_back(number(int(std::ranges::count_if(
            workstream.outputs, [&](const CaseFact& output) { return isPublished(output, context.facts); }))));
        row.push_back(orDash(sessionStates(workstream)));
        row.push_back(orDash(liaisons(workstream)));
        table.row(std::move(row));
    }
    document.add(std::move(table));
}

void addExceptions(Document& document, const Context& context, const KindFacts& kind)
{
    using procedure::Category;
    document.heading(2, tr("Exceptions"));
    addOverdue(document, context, kind);
    addWhere(document, kind, tr("Under inquiry or retiring"), tr("None is under inquiry or retiring."),
             [](const Standing& standing) { return standing.category == Category::AtRisk; });
    addWhere(document, kind, tr("Inactive"), tr("None is inactive."),
             [](const Standing& standing) { return standing.category == Category::Closed && !standing.isFinal; });
    addOverrides(document, kind);
}

void addApplications(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(2, tr("Applications"));
    if (kind.applications.empty()) {
        document.paragraph(tr("No application was open or decided in the period."));
        return;
    }
    QMap<QString, int> byState;
    for (const CaseFact& application : kind.applications)
        ++byState[application.now ? application.now->label : tr("Not known")];
    if (context.isPublic()) {
        QStringList counts;
        for (const auto& [state, count] : byState.asKeyValueRange())
            counts.append(tr("%1: %2").arg(state, number(count)));
        document.paragraph(tr("Open or decided in the period: %1.").arg(counts.join(u"; "_s)));
        return;
    }
    Table table{.caption = tr("Open or decided in the period")};
    table.column(tr("Proposed name"), Alignment::Start, 5)
        .column(tr("Received"), Alignment::Start, 2)
        .column(tr("State"), Alignment::Start, 2.5)
        .column(tr("Since"), Alignment::Start, 2);
    for (const CaseFact& application : kind.applications)
        table.row({application.record.head.title, dayOrDash(application.record.date("received-on")),
                   stateCell(application.now), sinceCell(application.now)});
    document.add(std::move(table));
}

} // namespace document::status
