// The numbers of the annual status report, counted from its facts.
#pragma once

#include "core/document/status_report.h"

#include <QMap>

namespace document::status {

/// Where the report of a workstream stands on the day; a report has exactly one of these.
enum class ReportStanding { NotYetDue, Missing, InHand, Returned, Accepted, Waived };

QString reportStandingLabel(ReportStanding standing); ///< translated
Tone toneOf(ReportStanding standing);

ReportStanding reportStanding(const CaseFact& report, const StatusFacts& facts);
/// The last day to hand it in, extensions included.
QDate reportDue(const CaseFact& report, const StatusFacts& facts);
/// Null until it arrived.
QDate reportReceived(const CaseFact& report, const StatusFacts& facts);
bool cameLate(const CaseFact& report, const StatusFacts& facts);

/// expected() = accepted + inHand + returned + notYetDue + missing; a waived report is not expected.
struct ReportTally
{
    QMap<ReportStanding, int> by;
    int late = 0; ///< received after the due date, whatever became of it

    int count(ReportStanding standing) const { return by.value(standing); }
    int expected() const;
};
ReportTally tallyReports(const KindFacts& kind, const StatusFacts& facts);

/// How many are in each category; closed for good is retired, closed otherwise inactive.
struct LifeTally
{
    int active = 0;
    int atRisk = 0;
    int inactive = 0;
    int retired = 0;
};
LifeTally tallyNow(const KindFacts& kind);
/// Nothing when the register does not hold the state of each workstream that there was then.
std::optional<LifeTally> tallyBefore(const KindFacts& kind);

bool isMeeting(const domain::Record& activity);
/// Null until it was published.
QDate publishedOn(const CaseFact& output);
inline bool isPublished(const CaseFact& output) { return publishedOn(output).isValid(); }
bool isNew(const WorkstreamFacts& workstream, const StatusFacts& facts);

int meetingsHeld(const KindFacts& kind);
int outputsPublished(const KindFacts& kind);
int newlyRecognised(const KindFacts& kind, const StatusFacts& facts);

} // namespace document::status
