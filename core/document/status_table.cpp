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
        if (!workstream.report ||
            reportStanding(*workstream.report, context.facts) != ReportStanding::Missing)
            continue;
        const QDate due = reportDue(*workstream.report, context.facts);
        const auto accepted = std::ranges::count_if(workstream.proofs, [](const domain::Record& proof) {
            return proof.date("accepted-on").isValid();
        });
        table.row({Cell::linked(fullName(workstream), u'#' + anchorOf(workstream)), support::shortDate(due),
                   number(int(due.daysTo(context.day()))),
                   accepted > 0 ? tr("%1 accepted").arg(number(int(accepted))) : tr("None accepted")});
    }
    if (table.rows.empty())
        document.paragraph(tr("No annual report is overdue."));
    else
        document.add(std::move(table));
}

Table stateTable(const QString& caption)
{
    Table table{.caption = caption};
    table.column(tr("Workstream"), Alignment::Start, 6)
        .column(tr("State"), Alignment::Start, 2.5)
        .column(tr("Since"), Alignment::Start, 2);
    return table;
}

void addAtRisk(Document& document, const KindFacts& kind)
{
    document.heading(3, tr("Under inquiry or retiring"));
    Table table = stateTable(tr("Workstreams under inquiry or retiring"));
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (workstream.self.now && workstream.self.now->category == procedure::Category::AtRisk)
            table.row(nameAndState(workstream));
    }
    if (table.rows.empty())
        document.paragraph(tr("None is under inquiry or retiring."));
    else
        document.add(std::move(table));
}

/// Those of the period in a table; the others, which every year repeats, by name.
void addInactive(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(3, tr("Inactive"));
    Table table = stateTable(tr("Became inactive in the period"));
    QStringList before;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (!isClosed(workstream) || workstream.self.now->isFinal)
            continue;
        if (context.inPeriod(workstream.self.now->since) && !workstream.self.now->isTakenOver)
            table.row(nameAndState(workstream));
        else
            before.append(fullName(workstream));
    }
    if (table.rows.empty())
        document.paragraph(tr("None became inactive in the period."));
    else
        document.add(std::move(table));
    if (!before.isEmpty())
        document.paragraph(Text().bold(tr("Inactive before: ")).add(tr("%1.").arg(before.join(u"; "_s))));
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

/// An application that became a workstream has ended well; its state's category says only that it has ended.
Cell applicationCell(const CaseFact& application)
{
    Cell cell = stateCell(application.now);
    if (application.record.head.parent.isValid())
        cell.chip = Tone::Ok;
    return cell;
}

/// Of the coordination group, and what several workstreams did together (DC-27, DC-28).
void addCommonActivities(Document& document, const Context& context, const KindFacts& kind)
{
    const QString year = number(context.order.year);
    document.heading(3, tr("Done together"));
    if (kind.commonActivities.empty()) {
        document.paragraph(tr("No common activity is on record for %1.").arg(year));
        return;
    }
    Table table{.caption = tr("Common activities in %1").arg(year), .firstColumnNames = false};
    table.column(tr("Date"), Alignment::Start, 2)
        .column(tr("Activity"), Alignment::Start, 6)
        .column(tr("Kind"), Alignment::Start, 4);
    for (const domain::Record& activity : kind.commonActivities)
        table.row({dayOrDash(activity.date("starts")), activity.head.title,
                   domain::kActivityKinds.label(activity.text("kind"))});
    document.add(std::move(table));
}

} // namespace

void addOverview(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(2, tr("Overview"));
    const bool hasLiaison = std::ranges::any_of(
        kind.workstreams, [](const WorkstreamFacts& workstream) { return !liaisons(workstream).isEmpty(); });
    Table table{.caption = tr("All %1 on %2, with their reports for %3")
                               .arg(nounOf(kind).pluralText(), support::longDate(context.day()),
                                    number(context.order.year))};
    table.column(tr("Name"), Alignment::Start, 5.8)
        .column(tr("State"), Alignment::Start, 2.4)
        .column(tr("Since"), Alignment::Start, 3.3)
        .column(tr("Report"), Alignment::Start, 2.1)
        .column(tr("Meetings"), Alignment::End, 1.6)
        .column(tr("Outputs"), Alignment::End, 1.4)
        .column(tr("Session"), Alignment::Start, 1.9);
    if (hasLiaison)
        table.column(tr("MAG liaison"), Alignment::Start, 2);
    for (const WorkstreamFacts* workstream : closedLast(kind)) {
        std::vector<Cell> row = nameAndState(*workstream);
        row.push_back(reportCell(*workstream, context.facts));
        row.push_back(number(int(std::ranges::count_if(workstream->activities, isMeeting))));
        row.push_back(number(int(std::ranges::count_if(workstream->outputs, isPublished))));
        row.push_back(orDash(sessionStates(*workstream)));
        if (hasLiaison)
            row.push_back(orDash(liaisons(*workstream)));
        table.row(std::move(row));
    }
    document.add(std::move(table));
    if (!hasLiaison)
        document.note(tr("No MAG liaison is on record for any of them."));
    addCommonActivities(document, context, kind);
}

void addExceptions(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(2, tr("Exceptions"));
    addOverdue(document, context, kind);
    addAtRisk(document, kind);
    addInactive(document, context, kind);
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
                   applicationCell(application), sinceCell(application.now)});
    document.add(std::move(table));
}

} // namespace document::status
