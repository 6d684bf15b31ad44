// The numbers of the annual status report, counted from its facts.
#pragma once

#include "core/document/status_report.h"

#include <QMap>

#include <functional>

namespace document::status {

/// Where the report of a workstream stands on the day; a report has exactly one of these.
enum class ReportStanding { NotYetDue, Missing, InHand, Returned, Accepted, Waived };

QString reportStandingLabel(ReportStanding standing); ///< translated
QString reportStandingKey(ReportStanding standing);   ///< "not-yet-due"
Tone toneOf(ReportStanding standing);

ReportStanding reportStanding(const CaseFact& report, const KindFacts& kind, QDate day);
/// The last day to hand it in, extensions included; null where no rule sets one.
QDate reportDue(const CaseFact& report, const KindFacts& kind);
/// Null until it arrived.
QDate reportReceived(const CaseFact& report, QDate day);
bool cameLate(const CaseFact& report, const KindFacts& kind, QDate day);

/// expected() = accepted + inHand + returned + notYetDue + missing; a waived report is not expected.
struct ReportTally
{
    QMap<ReportStanding, int> by;
    int late = 0; ///< received after the due date, whatever became of it

    int count(ReportStanding standing) const { return by.value(standing); }
    int expected() const;
};
ReportTally tallyReports(const KindFacts& kind, QDate day);

/// What the figures and the lists behind them call a state: "active", "at-risk", "closed-for-good"; "unknown"
/// for none.
QString lifeKey(const std::optional<Standing>& standing);

/// How many are in each category; closed for good is retired, closed otherwise inactive. Together they are
/// all that are counted.
struct LifeTally
{
    int intake = 0;
    int active = 0;
    int atRisk = 0;
    int inactive = 0;
    int retired = 0;
    int unknown = 0; ///< the register does not hold the state of that day

    int closed() const { return inactive + retired; }
};
LifeTally tallyNow(const KindFacts& kind);
/// Those whose state at the end of the previous cycle is on record, and those that were not there then: only
/// they are compared.
struct Comparison
{
    LifeTally before;
    LifeTally now;
    int known = 0;
};
Comparison compared(const KindFacts& kind);

/// A virtual meeting, open or closed.
bool isMeeting(const domain::Record& activity);
bool isSession(const domain::Record& activity); ///< at the annual meeting
/// Null until it was published.
QDate publishedOn(const CaseFact& output);
inline bool isPublished(const CaseFact& output) { return publishedOn(output).isValid(); }
/// Of an initiative: begun, and not called off.
bool wasHeld(const CaseFact& meeting, QDate day);
int countMeetings(const WorkstreamFacts& workstream);
int countPublished(const WorkstreamFacts& workstream);
int countMetricsMet(const WorkstreamFacts& workstream);
bool isNew(const WorkstreamFacts& workstream, const StatusFacts& facts);

int meetingsHeld(const KindFacts& kind);
int outputsPublished(const KindFacts& kind);
int newlyRecognised(const KindFacts& kind, const StatusFacts& facts);
/// How many workstreams of the kind are as asked.
int countWhere(const KindFacts& kind, const std::function<bool(const WorkstreamFacts&)>& isMeant);

} // namespace document::status
