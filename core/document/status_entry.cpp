// One workstream, told on about a page: facts, focus, people, and what it did in the year.
#include "core/document/status_figures.h"
#include "core/document/status_parts.h"
#include "core/support/text.h"

#include <algorithm>
#include <array>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

Text address(const QString& url) { return Text().link(url, url); }

Text statusText(const WorkstreamFacts& workstream)
{
    if (!workstream.self.now)
        return tr("Not known");
    Text text;
    text.bold(workstream.self.now->label);
    if (const QDate since = workstream.self.now->since; since.isValid())
        text.add((workstream.self.now->isTakenOver ? tr(", on record since %1") : tr(" since %1"))
                     .arg(support::longDate(since)));
    if (workstream.before && workstream.before->key != workstream.self.now->key)
        text.muted(tr("; at the end of the previous cycle: %1").arg(workstream.before->label));
    return text;
}

Text reportText(const WorkstreamFacts& workstream, const StatusFacts& facts)
{
    if (!workstream.report)
        return tr("None expected");
    const CaseFact& report = *workstream.report;
    const QDate received = reportReceived(report, facts);
    Text text;
    text.bold(reportStandingLabel(reportStanding(report, facts)));
    text.add(tr("; due %1").arg(support::longDate(reportDue(report, facts))));
    const domain::Deadline& deadline = report.record.head.deadline;
    if (deadline.originally.isValid() && deadline.originally != deadline.on)
        text.add(tr(" (first %1)").arg(support::longDate(deadline.originally)));
    if (received.isValid())
        text.add(cameLate(report, facts) ? tr(", received late on %1").arg(support::longDate(received))
                                         : tr(", received on %1").arg(support::longDate(received)));
    if (const QString link = report.record.text("published-at"); !link.isEmpty())
        text.add(u"\n"_s).link(link, link);
    return text;
}

QString membersText(const domain::Record& figure)
{
    const QString basis = figure.text("basis");
    const QString on = support::longDate(figure.date("on"));
    return basis.isEmpty() ? tr("%1 on %2").arg(number(figure.number("members")), on)
                           : tr("%1 on %2 (%3)")
                                 .arg(number(figure.number("members")), on,
                                      domain::kMembershipBases.label(basis).toLower());
}

QString governanceText(const domain::Record& record)
{
    QStringList parts;
    if (const QString key = record.text("governance"); !key.isEmpty())
        parts.append(domain::kGovernance.label(key));
    if (const auto isWritten = record.yesNo("has-written-framework"))
        parts.append(*isWritten ? tr("with a written framework") : tr("without a written framework"));
    return parts.join(u", "_s);
}

/// A name written from right to left does not turn the line around it: left-to-right marks stand at both
/// ends.
QString inLine(const QString& name) { return name.isRightToLeft() ? u'\u200E' + name + u'\u200E' : name; }

/// One row for each role, whatever the number of people in it.
void addPeople(KeyValues& facts, const WorkstreamFacts& workstream)
{
    for (const domain::Term& term : domain::kRoles.terms) {
        Text people;
        for (const RoleFact& role : workstream.roles) {
            if (role.role != QLatin1StringView(term.key))
                continue;
            people.add(people.isEmpty() ? QString() : u"\n"_s).add(inLine(role.person));
            if (!role.stakeholderGroup.isEmpty())
                people.muted(u", "_s + domain::kStakeholderGroups.label(role.stakeholderGroup).toLower());
        }
        if (!people.isEmpty())
            facts.add(domain::kRoles.label(QString::fromLatin1(term.key)), people);
    }
}

/// What was looked at, and the answer. Evidence is told where the answer is no; it may be a remark to
/// oneself, so the public does not read it.
Text commitments(const Context& context, const WorkstreamFacts& workstream)
{
    Text text;
    for (const domain::Element& element : workstream.elements) {
        const domain::ElementKind* kind = workstream.self.record.noun().element(element.key);
        if (!kind || !element.isMet)
            continue;
        text.add(text.isEmpty() ? QString() : u"\n"_s)
            .bold(*element.isMet ? tr("Yes. ") : tr("No. "))
            .add(tr("%1 (%2)").arg(kind->labelText(), QString::fromLatin1(kind->clause)));
        if (!*element.isMet && !context.isPublic() && !element.evidence.isEmpty())
            text.muted(tr(". %1, %2").arg(element.evidence, dayOrDash(element.checkedOn)));
    }
    return text;
}

/// Whether a coalition is active beyond its session at the annual meeting. DC-23
QString activityText(const WorkstreamFacts& workstream)
{
    static constexpr std::array kSessions{"individual-session", "joint-session", "main-session"};
    const auto beyond = std::ranges::count_if(workstream.activities, [](const domain::Record& activity) {
        return std::ranges::none_of(
            kSessions, [&](const char* kind) { return activity.text("kind") == QLatin1StringView(kind); });
    });
    return beyond == 0 ? tr("None beyond its sessions at the annual meeting")
                       : tr("%1 beyond its sessions at the annual meeting").arg(number(int(beyond)));
}

void addProfile(Document& document, const Context& context, const WorkstreamFacts& workstream)
{
    const domain::Record& record = workstream.self.record;
    KeyValues facts;
    facts.add(tr("State"), statusText(workstream));
    facts.add(tr("Report for %1").arg(number(context.order.year)), reportText(workstream, context.facts));
    const auto addKnown = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            facts.add(key, value);
    };
    addKnown(tr("Established"),
             record.number("established") > 0 ? number(record.number("established")) : QString());
    for (const domain::Record& former : workstream.formerNames)
        facts.add(tr("Formerly"),
                  former.date("ends").isValid()
                      ? tr("%1, until %2").arg(former.head.title, support::longDate(former.date("ends")))
                      : former.head.title);
    if (!workstream.memberships.empty())
        facts.add(tr("Members"), membersText(workstream.memberships.front()));
    addKnown(tr("Governance"), governanceText(record));
    if (const QString resources = record.text("resources"); !resources.isEmpty())
        facts.add(tr("Resources"), domain::kResources.label(resources));
    addKnown(tr("Mailing list"), record.text("mailing-list"));
    for (const auto& [key, label] : {std::pair{"list-archive", tr("List archive")},
                                     {"website", tr("Website")},
                                     {"igf-page", tr("IGF page")}}) {
        if (const QString url = record.text(key); !url.isEmpty())
            facts.add(label, address(url));
    }
    addPeople(facts, workstream);
    for (const LinkFact& link : workstream.links)
        facts.add(domain::kLinkKinds.label(link.kind), link.title);
    if (!workstream.activities.empty())
        facts.add(tr("Activities"), activityText(workstream));
    if (const Text judged = commitments(context, workstream); !judged.isEmpty())
        facts.add(tr("Commitments"), judged);
    document.add(std::move(facts));
}

void addActivities(Document& document, const Context& context, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Activities in %1").arg(number(context.order.year)), .firstColumnNames = false};
    table.column(tr("Date"), Alignment::Start, 2)
        .column(tr("Activity"), Alignment::Start, 5)
        .column(tr("Kind"), Alignment::Start, 3);
    for (const domain::Record& activity : workstream.activities) {
        const QString link = activity.text("link");
        table.row({dayOrDash(activity.date("starts")),
                   link.isEmpty() ? Cell(activity.head.title) : Cell::linked(activity.head.title, link),
                   domain::kActivityKinds.label(activity.text("kind"))});
    }
    document.add(std::move(table));
}

void addOutputs(Document& document, const Context& context, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Outputs in %1").arg(number(context.order.year))};
    table.column(tr("Title"), Alignment::Start, 5)
        .column(tr("Kind"), Alignment::Start, 3)
        .column(tr("State"), Alignment::Start, 2)
        .column(tr("Published"), Alignment::Start, 2);
    for (const CaseFact& output : workstream.outputs) {
        const QString link = output.record.text("link");
        const QString& title = output.record.head.title;
        table.row({link.isEmpty() ? Cell(title) : Cell::linked(title, link),
                   domain::kOutputKinds.label(output.record.text("kind")), stateCell(output.now),
                   dayOrDash(publishedOn(output))});
    }
    document.add(std::move(table));
}

void addSessions(Document& document, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Session requests for the annual meeting")};
    table.column(tr("Title"), Alignment::Start, 5)
        .column(tr("Kind"), Alignment::Start, 2.5)
        .column(tr("State"), Alignment::Start, 2)
        .column(tr("Slot"), Alignment::Start, 2.5);
    for (const CaseFact& session : workstream.sessions)
        table.row({session.record.head.title, domain::kSessionKinds.label(session.record.text("kind")),
                   stateCell(session.now), orDash(session.record.text("slot"))});
    document.add(std::move(table));
}

/// Beginnings are left out, and so are the steps of a report unless they were explained: its line in the
/// profile says where they led.
std::vector<std::pair<QString, const StepFact*>> stepsToTell(const WorkstreamFacts& workstream,
                                                             const Context& context)
{
    std::vector<std::pair<QString, const StepFact*>> steps;
    for (const StepFact& step : workstream.self.steps) {
        if (step.fromCategory)
            steps.push_back({step.label, &step});
    }
    if (workstream.report && context.isInternal()) {
        for (const StepFact& step : workstream.report->steps) {
            if (step.fromCategory && !step.reason.isEmpty())
                steps.push_back({tr("Report: %1").arg(step.label), &step});
        }
    }
    return steps;
}

void addSteps(Document& document, const Context& context, const WorkstreamFacts& workstream)
{
    Table table{.caption = tr("Steps in the period"), .firstColumnNames = false};
    table.column(tr("Date"), Alignment::Start, 2)
        .column(tr("Step"), Alignment::Start, 3)
        .column(tr("Result"), Alignment::Start, 2.5);
    if (context.isInternal())
        table.column(tr("Reason"), Alignment::Start, 4);
    for (const auto& [label, step] : stepsToTell(workstream, context)) {
        std::vector<Cell> row{dayOrDash(step->on), label, step->toLabel};
        if (context.isInternal())
            row.push_back(orDash(step->reason));
        table.row(std::move(row));
    }
    document.add(std::move(table));
}

/// What the office wrote for itself, for its own copies only.
void addInternalNotes(Document& document, const WorkstreamFacts& workstream)
{
    std::vector<Text> notes;
    const auto add = [&](const QString& about, const QString& note) {
        if (!note.isEmpty())
            notes.push_back(Text().bold(tr("%1: ").arg(about)).add(note));
    };
    add(tr("Membership"), workstream.self.record.text("membership-notes"));
    for (const RoleFact& role : workstream.roles)
        add(role.person, role.note);
    for (const domain::Record& proof : workstream.proofs)
        add(proof.head.title, proof.text("note"));
    for (const LinkFact& link : workstream.links)
        add(link.title, link.note);
    if (notes.empty())
        return;
    document.note(Text().bold(tr("Internal notes")), NoteKind::Aside);
    document.bullets(std::move(notes));
}

QStringList notOnRecord(const Context& context, const WorkstreamFacts& workstream)
{
    const bool isJudged = std::ranges::any_of(
        workstream.elements, [](const domain::Element& element) { return element.isMet.has_value(); });
    QStringList names;
    for (const auto& [isThere, name] :
         {std::pair{!workstream.self.record.text("focus").isEmpty(), tr("focus")},
          {!workstream.roles.empty(), tr("people")},
          {!workstream.activities.empty(), tr("activities")},
          {!workstream.outputs.empty(), tr("outputs")},
          {!workstream.sessions.empty(), tr("session requests")},
          {isJudged, tr("commitments")},
          {!stepsToTell(workstream, context).empty(), tr("steps in the period")},
          {!workstream.links.empty(), tr("links")}}) {
        if (!isThere)
            names.append(name);
    }
    return names;
}

} // namespace

void addEntry(Document& document, const Context& context, const WorkstreamFacts& workstream)
{
    if (const QStringList parts = sampleParts(workstream); !parts.isEmpty())
        document.note(Text().bold(tr("Sample data: ")).add(tr("%1.").arg(parts.join(u", "_s))));
    if (const QString focus = workstream.self.record.text("focus"); !focus.isEmpty())
        document.paragraph(focus);
    addProfile(document, context, workstream);
    if (const QString achievements = workstream.self.record.text("achievements"); !achievements.isEmpty())
        document.paragraph(Text().bold(tr("Achievements. ")).add(achievements));
    if (!workstream.activities.empty())
        addActivities(document, context, workstream);
    if (!workstream.outputs.empty())
        addOutputs(document, context, workstream);
    if (!workstream.sessions.empty())
        addSessions(document, workstream);
    if (!stepsToTell(workstream, context).empty())
        addSteps(document, context, workstream);
    for (const Override& override : overridesIn(workstream))
        document.note(overrideText(override), NoteKind::Aside);
    if (context.isInternal())
        addInternalNotes(document, workstream);
    if (const QStringList nothing = notOnRecord(context, workstream); !nothing.isEmpty())
        document.note(tr("Nothing on record: %1.").arg(nothing.join(u", "_s)));
}

} // namespace document::status
