// The parts of an entry: what a workstream did and made, each part as a table.
#include "core/document/status_kind.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <algorithm>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

Cell titleCell(const domain::Record& record, domain::UrlFact where)
{
    const QString link = record[where];
    return link.isEmpty() ? Cell(record.head.title) : Cell::linked(record.head.title, link);
}

/// Without marks between thousands, as it was typed.
QString numberOrDash(const domain::Record& record, domain::CountFact count)
{
    return orDash(record.isKnown(count) ? QString::number(record[count]) : QString());
}

void addActivities(Document& document, const Context& context, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Activities in %1").arg(number(context.order.year)), .firstColumnNames = false};
    table.column(tr("Date")).column(tr("Activity")).column(tr("Kind"));
    for (const domain::Record& activity : workstream.activities)
        table.row({dayOrDash(activity[domain::activity::starts]), titleCell(activity, domain::activity::link),
                   domain::kActivityKinds.label(activity[domain::activity::kind])});
    document.add(std::move(table));
}

void addOutputs(Document& document, const Context& context, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Outputs of %1").arg(number(context.order.year))};
    table.column(tr("Title")).column(tr("Kind")).column(tr("State")).column(tr("Published"));
    for (const CaseFact& output : workstream.outputs)
        table.row({titleCell(output.record, domain::output::link),
                   domain::kOutputKinds.label(output.record[domain::output::kind]), stateCell(output.now),
                   dayOrDash(publishedOn(output))});
    document.add(std::move(table));
}

void addSessions(Document& document, const Context&, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Session requests for the annual meeting")};
    table.column(tr("Title")).column(tr("Kind")).column(tr("State")).column(tr("Slot"));
    for (const CaseFact& session : workstream.sessions)
        table.row({session.record.head.title,
                   domain::kSessionKinds.label(session.record[domain::session_request::kind]),
                   stateCell(session.now), orDash(session.record[domain::session_request::slot])});
    document.add(std::move(table));
}

/// What nobody has looked at is not a no.
Cell metCell(const MetricFact& metric)
{
    if (!metric.isMet)
        return Cell::state(tr("Not checked yet"), Tone::Neutral);
    return *metric.isMet ? Cell::state(tr("Yes"), Tone::Ok) : Cell::state(tr("No"), Tone::Warn);
}

/// Evidence may be a remark to oneself, so the public does not read it.
void addMetrics(Document& document, const Context& context, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Functioning metrics")};
    table.column(tr("Metric")).column(tr("Met")).column(tr("Found"));
    for (const MetricFact& metric : workstream.metrics) {
        const bool isEvidenceTold = !context.isPublic() && !metric.evidence.isEmpty();
        table.row({metricName(metric), metCell(metric),
                   isEvidenceTold ? tr("%1 %2").arg(metric.finding, metric.evidence) : metric.finding});
    }
    document.add(std::move(table));
}

void addPhases(Document& document, const Context& context, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Phases of the work plan")};
    table.column(tr("Phase")).column(tr("Planned")).column(tr("Done"));
    for (const domain::Record& phase : workstream.phases) {
        const QDate done = phase[domain::work_phase::doneOn];
        table.row({phase.head.title,
                   support::dayRange(phase[domain::work_phase::starts], phase[domain::work_phase::ends]),
                   done <= context.day() ? dayOrDash(done) : orDash({})});
    }
    document.add(std::move(table));
}

void addCalls(Document& document, const Context&, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Calls for input")};
    table.column(tr("Call")).column(tr("Open")).column(tr("Contributions"), Alignment::End);
    for (const domain::Record& call : workstream.calls)
        table.row(
            {titleCell(call, domain::call_for_input::link),
             support::dayRange(call[domain::call_for_input::starts], call[domain::call_for_input::ends]),
             numberOrDash(call, domain::call_for_input::contributions)});
    document.add(std::move(table));
}

void addDissemination(Document& document, const Context&, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Where the outputs were carried to"), .firstColumnNames = false};
    table.column(tr("Date")).column(tr("Carried to")).column(tr("Kind"));
    for (const domain::Record& step : workstream.dissemination)
        table.row({dayOrDash(step[domain::dissemination::on]), titleCell(step, domain::dissemination::link),
                   domain::kDisseminationKinds.label(step[domain::dissemination::kind])});
    document.add(std::move(table));
}

void addListFigures(Document& document, const Context&, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("The mailing list, month by month"), .firstColumnNames = false};
    table.column(tr("Month"))
        .column(tr("Subscribers"), Alignment::End)
        .column(tr("Messages"), Alignment::End)
        .column(tr("Distinct posters"), Alignment::End);
    for (const domain::Record& figure : workstream.listFigures)
        table.row({support::locale().toString(figure[domain::list_figure::month], u"MMMM yyyy"_s),
                   numberOrDash(figure, domain::list_figure::subscribers),
                   numberOrDash(figure, domain::list_figure::messages),
                   numberOrDash(figure, domain::list_figure::posters)});
    document.add(std::move(table));
}

void addMeetings(Document& document, const Context& context, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Annual meetings in %1").arg(number(context.order.year))};
    table.column(tr("Number"), Alignment::End)
        .column(tr("Dates"))
        .column(tr("Venue"))
        .column(tr("State"))
        .column(tr("Report"));
    for (const auto& [meeting, now, steps] : workstream.meetings) {
        const auto linked = [](const QString& text, const QString& address) {
            return address.isEmpty() ? Cell(text) : Cell::linked(text, address);
        };
        table.row({numberOrDash(meeting, domain::nri_meeting::number),
                   linked(support::dayRange(meeting[domain::nri_meeting::starts],
                                            meeting[domain::nri_meeting::ends]),
                          meeting[domain::nri_meeting::website]),
                   orDash(meeting[domain::nri_meeting::place]), stateCell(now),
                   linked(dayOrDash(meeting[domain::nri_meeting::reportReceivedOn]),
                          meeting[domain::nri_meeting::reportLink])});
    }
    document.add(std::move(table));
}

/// How many of each stakeholder group; the names are the initiative's own to publish.
void addTeam(Document& document, const Context&, const WorkstreamFacts& workstream)
{
    QStringList groups;
    for (const domain::Term& term : domain::kStakeholderGroups.terms) {
        const QString key = QString::fromLatin1(term.key);
        const auto members = std::ranges::count_if(workstream.team, [&](const domain::Record& member) {
            return member[domain::shared::stakeholderGroup] == key;
        });
        if (members > 0)
            groups.append(
                tr("%1 %2").arg(domain::kStakeholderGroups.label(key).toLower(), number(int(members))));
    }
    document.paragraph(Text().bold(tr("Organizing team: ")).add(tr("%1.").arg(support::listed(groups))));
}

/// Beginnings are left out, and so are the steps of a report unless they were explained: its line in the
/// profile says where they led.
struct StepToTell
{
    const StepFact* step;
    bool isOfReport = false;

    QString named(const QString& label) const { return isOfReport ? tr("Report: %1").arg(label) : label; }
};

std::vector<StepToTell> stepsToTell(const WorkstreamFacts& workstream, const Context& context)
{
    std::vector<StepToTell> steps;
    for (const StepFact& step : workstream.self.steps) {
        if (step.fromCategory)
            steps.push_back({&step});
    }
    if (workstream.report && context.isInternal()) {
        for (const StepFact& step : workstream.report->steps) {
            if (step.fromCategory && !step.reason.isEmpty())
                steps.push_back({&step, true});
        }
    }
    return steps;
}

void addSteps(Document& document, const Context& context, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Steps of the cycle"), .firstColumnNames = false};
    const std::vector<StepToTell> steps = stepsToTell(workstream, context);
    const bool isFact = steps.size() == 1; // among others, where what came of it says what was done
    table.column(tr("Date")).column(tr("Step"));
    if (!isFact)
        table.column(tr("Result"));
    if (context.isInternal())
        table.column(tr("Reason"));
    for (const StepToTell& told : steps) {
        const StepFact& step = *told.step;
        std::vector<Cell> row{dayOrDash(step.on), told.named(isFact ? step.toLabel : step.label)};
        if (!isFact)
            row.emplace_back(step.toLabel);
        if (context.isInternal())
            row.emplace_back(orDash(step.reason));
        table.row(std::move(row));
    }
    document.add(std::move(table));
}

} // namespace

const EntryPart kFocusPart{QT_TRANSLATE_NOOP("document", "focus"), [](const auto& w, const Context&) {
                               return !w.self.record[profileOf(w).focus].isEmpty();
                           }};
const EntryPart kPeoplePart{QT_TRANSLATE_NOOP("document", "people"),
                            [](const auto& w, const Context&) { return !w.roles.empty(); }};
const EntryPart kMetricsPart{QT_TRANSLATE_NOOP("document", "functioning metrics"),
                             [](const auto& w, const Context&) { return !w.metrics.empty(); }, addMetrics};
const EntryPart kPhasesPart{QT_TRANSLATE_NOOP("document", "phases of the work plan"),
                            [](const auto& w, const Context&) { return !w.phases.empty(); }, addPhases,
                            QT_TRANSLATE_NOOP("document", "Phase of the work plan")};
const EntryPart kCallsPart{QT_TRANSLATE_NOOP("document", "calls for input"),
                           [](const auto& w, const Context&) { return !w.calls.empty(); }, addCalls,
                           QT_TRANSLATE_NOOP("document", "Call for input")};
const EntryPart kActivitiesPart{QT_TRANSLATE_NOOP("document", "activities"),
                                [](const auto& w, const Context&) { return !w.activities.empty(); },
                                addActivities, QT_TRANSLATE_NOOP("document", "Activity")};
const EntryPart kOutputsPart{QT_TRANSLATE_NOOP("document", "outputs"),
                             [](const auto& w, const Context&) { return !w.outputs.empty(); }, addOutputs,
                             QT_TRANSLATE_NOOP("document", "Output")};
const EntryPart kDisseminationPart{QT_TRANSLATE_NOOP("document", "dissemination"),
                                   [](const auto& w, const Context&) { return !w.dissemination.empty(); },
                                   addDissemination, QT_TRANSLATE_NOOP("document", "Carried to")};
const EntryPart kListFiguresPart{QT_TRANSLATE_NOOP("document", "list figures"),
                                 [](const auto& w, const Context&) { return !w.listFigures.empty(); },
                                 addListFigures};
const EntryPart kSessionsPart{QT_TRANSLATE_NOOP("document", "session requests"),
                              [](const auto& w, const Context&) { return !w.sessions.empty(); }, addSessions,
                              QT_TRANSLATE_NOOP("document", "Session request")};
const EntryPart kMeetingsPart{QT_TRANSLATE_NOOP("document", "annual meetings"),
                              [](const auto& w, const Context&) { return !w.meetings.empty(); }, addMeetings,
                              QT_TRANSLATE_NOOP("document", "Annual meeting")};
const EntryPart kTeamPart{QT_TRANSLATE_NOOP("document", "organizing team"),
                          [](const auto& w, const Context&) { return !w.team.empty(); }, addTeam};
const EntryPart kElementsPart{QT_TRANSLATE_NOOP("document", "commitments"),
                              [](const auto& w, const Context&) { return isJudged(w); }};
const EntryPart kStepsPart{QT_TRANSLATE_NOOP("document", "steps of the cycle"),
                           [](const auto& w, const Context& c) { return !stepsToTell(w, c).empty(); },
                           addSteps, QT_TRANSLATE_NOOP("document", "Step of the cycle")};
const EntryPart kLinksPart{QT_TRANSLATE_NOOP("document", "links"),
                           [](const auto& w, const Context&) { return !w.links.empty(); }};

} // namespace document::status
