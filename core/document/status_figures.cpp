#include "core/document/status_figures.h"

#include "core/document/status_parts.h"
#include "core/procedure/deadline.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

struct LifeTerm
{
    int LifeTally::*member;
    const char* key;
};

LifeTerm lifeTerm(const std::optional<Standing>& standing)
{
    if (!standing)
        return {&LifeTally::unknown, "unknown"};
    switch (standing->category) {
    case procedure::Category::Intake:
        return {&LifeTally::intake, "intake"};
    case procedure::Category::Active:
        return {&LifeTally::active, "active"};
    case procedure::Category::AtRisk:
        return {&LifeTally::atRisk, "at-risk"};
    case procedure::Category::Closed:
        return standing->isFinal ? LifeTerm{&LifeTally::retired, "closed-for-good"}
                                 : LifeTerm{&LifeTally::inactive, "closed"};
    }
    return {&LifeTally::unknown, "unknown"};
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

QString reportStandingKey(ReportStanding standing)
{
    switch (standing) {
    case ReportStanding::NotYetDue:
        return u"not-yet-due"_s;
    case ReportStanding::Missing:
        return u"missing"_s;
    case ReportStanding::InHand:
        return u"in-check"_s;
    case ReportStanding::Returned:
        return u"returned"_s;
    case ReportStanding::Accepted:
        return u"accepted"_s;
    case ReportStanding::Waived:
        return u"waived"_s;
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

ReportStanding reportStanding(const CaseFact& report, const KindFacts& kind, QDate day)
{
    switch (report.now ? report.now->countsAs : procedure::CountsAs::Nothing) {
    case procedure::CountsAs::Received:
        return ReportStanding::InHand;
    case procedure::CountsAs::Returned:
        return ReportStanding::Returned;
    case procedure::CountsAs::Accepted:
        return ReportStanding::Accepted;
    case procedure::CountsAs::Waived:
        return ReportStanding::Waived;
    case procedure::CountsAs::Missed:
        return ReportStanding::Missing;
    default:
        break; // still expected
    }
    return procedure::isOverdue(reportDue(report, kind), day, kind.reportGraceDays)
               ? ReportStanding::Missing
               : ReportStanding::NotYetDue;
}

QDate reportDue(const CaseFact& report, const KindFacts& kind)
{
    const domain::Deadline& own = report.record.head.deadline;
    return own.on.isValid() ? own.on : kind.reportDue;
}

QDate reportReceived(const CaseFact& report, QDate day)
{
    const QDate received = report.record[domain::annual_report::receivedOn];
    return received <= day ? received : QDate();
}

bool cameLate(const CaseFact& report, const KindFacts& kind, QDate day)
{
    const QDate received = reportReceived(report, day);
    return received.isValid() &&
           procedure::isOverdue(reportDue(report, kind), received, kind.reportGraceDays);
}

int ReportTally::expected() const
{
    return std::accumulate(by.begin(), by.end(), 0) - count(ReportStanding::Waived);
}

ReportTally tallyReports(const KindFacts& kind, QDate day)
{
    ReportTally tally;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (!workstream.report)
            continue;
        ++tally.by[reportStanding(*workstream.report, kind, day)];
        tally.late += cameLate(*workstream.report, kind, day) ? 1 : 0;
    }
    return tally;
}

LifeTally tallyNow(const KindFacts& kind)
{
    LifeTally tally;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        ++(tally.*lifeTerm(workstream.self.now).member);
    }
    return tally;
}

QString lifeKey(const std::optional<Standing>& standing)
{
    return QString::fromLatin1(lifeTerm(standing).key);
}

Comparison compared(const KindFacts& kind)
{
    Comparison all;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (!workstream.before && !workstream.recognisedOn.isValid())
            continue;
        if (workstream.before)
            ++(all.before.*lifeTerm(workstream.before).member);
        ++(all.now.*lifeTerm(workstream.self.now).member);
        ++all.known;
    }
    return all;
}

bool isMeeting(const domain::Record& activity)
{
    const QString kind = activity[domain::activity::kind];
    return kind == QLatin1StringView("open-virtual-meeting") ||
           kind == QLatin1StringView("closed-virtual-meeting");
}

bool isSession(const domain::Record& activity)
{
    static constexpr std::array kSessions{"individual-session", "joint-session", "main-session"};
    return std::ranges::any_of(kSessions, [&](const char* kind) {
        return activity[domain::activity::kind] == QLatin1StringView(kind);
    });
}

QDate publishedOn(const CaseFact& output)
{
    if (!output.now || output.now->countsAs != procedure::CountsAs::Published)
        return {};
    const QDate recorded = output.record[domain::output::publishedOn];
    return recorded.isValid() ? recorded : output.now->since;
}

bool isNew(const WorkstreamFacts& workstream, const StatusFacts& facts)
{
    const QDate recognised = workstream.recognisedOn;
    return recognised.isValid() && recognised >= facts.periodFrom && recognised <= facts.periodTo;
}

bool wasHeld(const CaseFact& meeting, QDate day)
{
    const QDate reported = meeting.record[domain::nri_meeting::reportReceivedOn];
    return (meeting.now && meeting.now->category == procedure::Category::Active) ||
           (reported.isValid() && reported <= day);
}

int countMeetings(const WorkstreamFacts& workstream)
{
    return int(std::ranges::count_if(workstream.activities, isMeeting));
}

int countPublished(const WorkstreamFacts& workstream)
{
    return int(std::ranges::count_if(workstream.outputs, isPublished));
}

int countMetricsMet(const WorkstreamFacts& workstream)
{
    return int(std::ranges::count_if(workstream.metrics,
                                     [](const MetricFact& metric) { return metric.isMet.value_or(false); }));
}

int meetingsHeld(const KindFacts& kind) { return sum(kind, countMeetings); }

int outputsPublished(const KindFacts& kind) { return sum(kind, countPublished); }

int newlyRecognised(const KindFacts& kind, const StatusFacts& facts)
{
    return countWhere(kind, [&](const auto& workstream) { return isNew(workstream, facts); });
}

int countWhere(const KindFacts& kind, const std::function<bool(const WorkstreamFacts&)>& isMeant)
{
    return int(std::ranges::count_if(kind.workstreams, isMeant));
}

} // namespace document::status
