// The tables of a kind: all workstreams with what is counted of each, and the applications.
#include "core/document/since_text.h"
#include "core/document/status_kind.h"
#include "core/domain/audience.h"
#include "core/support/text.h"

#include <algorithm>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

/// An application that became a workstream has ended well; its state's category says only that it has ended.
Cell applicationCell(const CaseFact& application)
{
    Cell cell = stateCell(application.now);
    if (application.record.head.parent.isValid())
        cell.chip = Tone::Ok;
    return cell;
}

/// The day by which most were known to be in their state, as a register begins with a list of others; null
/// where a state without a day beside it would say nothing.
QDate usualSince(const std::vector<const WorkstreamFacts*>& all)
{
    QMap<QDate, std::size_t> counts;
    for (const WorkstreamFacts* workstream : all) {
        const auto& now = workstream->self.now;
        if (now && !now->since.isValid())
            return {};
        if (now && now->isTakenOver)
            ++counts[now->since];
    }
    const auto usual = std::ranges::max_element(counts);
    return usual != counts.end() && 2 * *usual > all.size() && *usual > 2 ? usual.key() : QDate();
}

/// One below the other, so that the names have room.
Cell stateSinceCell(const std::optional<Standing>& standing, QDate usual)
{
    Cell cell = stateCell(standing);
    if (standing && standing->isTakenOver && standing->since == usual)
        return cell;
    if (const Cell since = sinceCell(standing); since.text != orDash({}))
        cell.text += u'\n' + since.text;
    return cell;
}

} // namespace

void addLateOutputs(Document& document, const KindFacts& kind)
{
    if (kind.lateOutputs.empty())
        return;
    Table table{.caption = tr("Outputs of earlier cycles that came out in the period")};
    table.column(tr("Output")).column(tr("Of")).column(tr("Published"));
    for (const auto& [edition, output] : kind.lateOutputs) {
        const QString link = output.record[domain::output::link];
        const QString& title = output.record.head.title;
        table.row({link.isEmpty() ? Cell(title) : Cell::linked(title, link), edition,
                   dayOrDash(publishedOn(output))});
    }
    document.add(std::move(table));
    document.note(tr("They are counted with the cycle of their edition, and in no figure of this one."));
}

namespace {

/// The first day on which an output is as asked.
Cell firstDay(const WorkstreamFacts& workstream, const auto& dayOf)
{
    QDate first;
    for (const CaseFact& output : workstream.outputs) {
        const QDate day = dayOf(output);
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return dayOrDash(first);
}

} // namespace

Cell reportCell(const WorkstreamFacts& workstream, const Context& context, const KindFacts& kind)
{
    if (!workstream.report)
        return orDash({});
    const ReportStanding standing = reportStanding(*workstream.report, kind, context.day());
    return Cell::state(reportStandingLabel(standing), toneOf(standing));
}

Cell meetingsCell(const WorkstreamFacts& workstream, const Context&, const KindFacts&)
{
    return countOrDash(countMeetings(workstream));
}

Cell outputsCell(const WorkstreamFacts& workstream, const Context&, const KindFacts&)
{
    return countOrDash(countPublished(workstream));
}

/// The states of what was requested; where sessions need no request, the days they were held.
Cell sessionCell(const WorkstreamFacts& workstream, const Context&, const KindFacts&)
{
    QStringList told;
    for (const CaseFact& session : workstream.sessions)
        told.append(session.now ? session.now->label : tr("Not known"));
    if (profileOf(workstream).isOfOneCycle()) {
        for (const domain::Record& activity : workstream.activities) {
            if (isSession(activity))
                told.append(dayOrDash(activity[domain::shared::starts]));
        }
    }
    return orDash(support::listed(told));
}

Cell draftCell(const WorkstreamFacts& workstream, const Context& context, const KindFacts&)
{
    return firstDay(workstream, [&](const CaseFact& output) {
        const QDate day = output.record[domain::output::commentsFrom];
        return day <= context.day() ? day : QDate();
    });
}

Cell finalCell(const WorkstreamFacts& workstream, const Context&, const KindFacts&)
{
    return firstDay(workstream, publishedOn);
}

QString holders(const WorkstreamFacts& workstream, std::initializer_list<const char*> roles)
{
    QStringList names;
    for (const RoleFact& role : workstream.roles) {
        if (std::ranges::any_of(roles, [&](const char* key) { return role.role == QLatin1StringView(key); }))
            names.append(role.person);
    }
    return support::listed(names);
}

void addOverview(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(2, tr("Overview"));
    Table table{.caption = tr("All %1 on %3, in the cycle of %2")
                               .arg(nounOf(kind).pluralText(), number(context.order.year),
                                    support::longDate(kind.day))};
    table.column(tr("Name")).column(tr("State, since"));
    std::vector<std::vector<Cell>> rows;
    const std::vector<const WorkstreamFacts*> all = closedLast(kind);
    const QDate usual = usualSince(all);
    for (const WorkstreamFacts* workstream : all)
        rows.push_back({nameCell(*workstream, context), stateSinceCell(workstream->self.now, usual)});
    QStringList notes;
    if (usual.isValid())
        notes.append(tr("A state with no day below it is on record since %1.").arg(support::longDate(usual)));
    if (std::ranges::any_of(all, [&](const WorkstreamFacts* workstream) {
            const auto& now = workstream->self.now;
            return now && now->isTakenOver && now->since.isValid() && now->since != usual;
        }))
        notes.append(byADayNote());
    for (const OverviewColumn& column : profileOf(kind).columns) {
        std::vector<Cell> cells;
        for (const WorkstreamFacts* workstream : all)
            cells.push_back(column.cell(*workstream, context, kind));
        const bool isEmpty =
            std::ranges::all_of(cells, [](const Cell& cell) { return cell.text == orDash({}); });
        if (isEmpty && column.none) {
            notes.append(tr(column.none));
            continue;
        }
        table.column(tr(column.title), column.alignment);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].push_back(std::move(cells[i]));
    }
    table.rows = std::move(rows);
    document.add(std::move(table));
    for (const QString& note : notes)
        document.note(note);
    addLateOutputs(document, kind);
    if (const Section addTogether = profileOf(kind).together)
        addTogether(document, context, kind);
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
    table.column(tr("Date")).column(tr("Activity")).column(tr("Kind"));
    for (const domain::Record& activity : kind.commonActivities)
        table.row({dayOrDash(activity[domain::shared::starts]), domain::displayTitle(activity.head),
                   activity.head.noun == u"activity"
                       ? domain::kActivityKinds.label(activity[domain::activity::kind])
                       : activity.noun().labelText()});
    document.add(std::move(table));
}

void addExceptions(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(2, tr("Exceptions"));
    for (const Section addException : profileOf(kind).exceptions)
        addException(document, context, kind);
}

void addApplications(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(2, tr(profileOf(kind).applications));
    if (kind.applications.empty()) {
        document.paragraph(tr("None was open or decided in the period."));
        return;
    }
    QMap<QString, int> byState;
    for (const CaseFact& application : kind.applications)
        ++byState[application.now ? application.now->label : tr("Not known")];
    const auto isNamed = [&](const CaseFact& application) {
        return !context.isPublic() &&
               domain::mayRead(audienceOf(context.order.distribution), application.record.head);
    };
    if (!std::ranges::all_of(kind.applications, isNamed)) {
        QStringList counts;
        for (const auto& [state, count] : byState.asKeyValueRange())
            counts.append(tr("%1: %2").arg(state, number(count)));
        document.paragraph(tr("Open or decided in the period: %1.").arg(support::listedApart(counts)));
        return;
    }
    Table table{.caption = tr("Open or decided in the period")};
    table.column(tr("Proposed name")).column(tr("Received")).column(tr("State")).column(tr("Since"));
    for (const CaseFact& application : kind.applications)
        table.row({application.record.head.title, dayOrDash(application.record[domain::shared::receivedOn]),
                   applicationCell(application), sinceCell(application.now)});
    document.add(std::move(table));
}

} // namespace document::status
