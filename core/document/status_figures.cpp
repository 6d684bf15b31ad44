#include "core/document/status_figures.h"

#include "core/document/status_parts.h"
#include "core/procedure/deadline.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace document::status {

namespace {

struct StandingOfState
{
    const char* state;
    ReportStanding standing;
};

/// What each state of an annual report means for the figures; a report still expected depends on its due
/// date.
constexpr std::array kStandings{
    StandingOfState{"received", ReportStanding::InHand},
    StandingOfState{"in-check", ReportStanding::InHand},
    StandingOfState{"returned", ReportStanding::Returned},
    StandingOfState{"accepted", ReportStanding::Accepted},
    StandingOfState{"published", ReportStanding::Accepted},
    StandingOfState{"waived", ReportStanding::Waived},
    StandingOfState{"missed", ReportStanding::Missing},
};

void count(LifeTally& tally, const Standing& standing)
{
    switch (standing.category) {
    case procedure::Category::Intake:
        break;
    case procedure::Category::Active:
        ++tally.active;
        break;
    case procedure::Category::AtRisk:
        ++tally.atRisk;
        break;
    case procedure::Category::Closed:
        ++(standing.isFinal ? tally.retired : tally.inactive);
        break;
    }
}

/// Counts over all workstreams of a kind.
int sum(const KindFacts& kind, const auto& countIn)
{
    return std::accumulate(
        kind.workstreams.begin(), kind.workstreams.end(), 0,
        [&](int total, const WorkstreamFacts& workstream) { return total + int(countIn(workstream)); });
}

} // namespace

QString reportStandingLabel(ReportStanding standing)
{
    switch (standing) {
    case ReportStanding::NotYetDue:
        return tr("Not yet due");
    case ReportStanding::Missing:
        return tr("Missing");
    case ReportStanding::InHand:
        return tr("In check");
    case ReportStanding::Returned:
        return tr("Returned");
    case ReportStanding::Accepted:
        return tr("Accepted");
    case ReportStanding::Waived:
        return tr("Waived");
    }
    return {};
}

Tone toneOf(ReportStanding standing)
{
    switch (standing) {
    case ReportStanding::NotYetDue:
        return Tone::Neutral;
    case ReportStanding::Missing:
        return Tone::Risk;
    case ReportStanding::InHand:
        return Tone::Accent;
    case ReportStanding::Returned:
        return Tone::Warn;
    case ReportStanding::Accepted:
        return Tone::Ok;
    case ReportStanding::Waived:
        return Tone::Closed;
    }
    return Tone::Neutral;
}

ReportStanding reportStanding(const CaseFact& report, const StatusFacts& facts)
{
    const QString state = report.now ? report.now->key : QString();
    const auto known = std::ranges::find_if(
        kStandings, [&](const auto& row) { return state == QLatin1StringView(row.state); });
    if (known != kStandings.end())
        return known->standing;
    return procedure::isOverdue(reportDue(report, facts), facts.snapshot.date(), facts.reportGraceDays)
               ? ReportStanding::Missing
               : ReportStanding::NotYetDue;
}

QDate reportDue(const CaseFact& report, const StatusFacts& facts)
{
    const domain::Deadline& own = report.record.head.deadline;
    return own.on.isValid() ? own.on : facts.reportDue;
}

QDate reportReceived(const CaseFact& report, const StatusFacts& facts)
{
    const QDate received = report.record.date("received-on");
    return received <= facts.snapshot.date() ? received : QDate();
}

bool cameLate(const CaseFact& report, const StatusFacts& facts)
{
    const QDate received = reportReceived(report, facts);
    return received.isValid() &&
           procedure::isOverdue(reportDue(report, facts), received, facts.reportGraceDays);
}

int ReportTally::expected() const
{
    return std::accumulate(by.begin(), by.end(), 0) - count(ReportStanding::Waived);
}

ReportTally tallyReports(const KindFacts& kind, const StatusFacts& facts)
{
    ReportTally tally;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (!workstream.report)
            continue;
        ++tally.by[reportStanding(*workstream.report, facts)];
        tally.late += cameLate(*workstream.report, facts) ? 1 : 0;
    }
    return tally;
}

LifeTally tallyNow(const KindFacts& kind)
{
    LifeTally tally;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (workstream.self.now)
            count(tally, *workstream.self.now);
    }
    return tally;
}

std::optional<LifeTally> tallyBefore(const KindFacts& kind)
{
    LifeTally tally;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (workstream.before)
            count(tally, *workstream.before);
        else if (!workstream.recognisedOn.isValid())
            return std::nullopt;
    }
    return tally;
}

bool isMeeting(const domain::Record& activity)
{
    const QString kind = activity.text("kind");
    return kind == QLatin1StringView("open-virtual-meeting") ||
           kind == QLatin1StringView("closed-virtual-meeting");
}

QDate publishedOn(const CaseFact& output)
{
    static constexpr std::array kPublishedStates{"published", "superseded"};
    if (std::ranges::none_of(kPublishedStates, [&](const char* state) {
            return output.now && output.now->key == QLatin1StringView(state);
        }))
        return {};
    const QDate recorded = output.record.date("published-on");
    return recorded.isValid() ? recorded : output.now->since;
}

bool isNew(const WorkstreamFacts& workstream, const StatusFacts& facts)
{
    const QDate recognised = workstream.recognisedOn;
    return recognised.isValid() && recognised >= facts.periodFrom && recognised <= facts.snapshot.date();
}

int meetingsHeld(const KindFacts& kind)
{
    return sum(
        kind, [](const auto& workstream) { return std::ranges::count_if(workstream.activities, isMeeting); });
}

int outputsPublished(const KindFacts& kind)
{
    return sum(kind,
               [](const auto& workstream) { return std::ranges::count_if(workstream.outputs, isPublished); });
}

int newlyRecognised(const KindFacts& kind, const StatusFacts& facts)
{
    return sum(kind, [&](const auto& workstream) { return isNew(workstream, facts) ? 1 : 0; });
}

} // namespace document::status
