// The requirements' functions, in groups that follow the procedures. Private to this room.
#pragma once

#include "core/procedure/requirement.h"

namespace procedure {

/// An application of a Dynamic Coalition: MO-DC-1, MO-DC-2, DC-1 to DC-8, DC-21.
namespace application {
Judgement needStated(const Facts&, const Parameters&, QDate);
Judgement actionPlan(const Facts&, const Parameters&, QDate);
Judgement mailingList(const Facts&, const Parameters&, QDate);
Judgement contactPerson(const Facts&, const Parameters&, QDate);
Judgement stakeholderGroups(const Facts&, const Parameters&, QDate);
Judgement openMembership(const Facts&, const Parameters&, QDate);
Judgement openList(const Facts&, const Parameters&, QDate);
Judgement openArchives(const Facts&, const Parameters&, QDate);
Judgement sustainabilityPlan(const Facts&, const Parameters&, QDate);
Judgement guidelinesAndConduct(const Facts&, const Parameters&, QDate);
Judgement website(const Facts&, const Parameters&, QDate);
Judgement firstMeeting(const Facts&, const Parameters&, QDate);
} // namespace application

/// The life of a Dynamic Coalition: MO-DC-4, DC-14, DC-16. A missing report alone never makes it inactive.
namespace life {
Judgement reportOverdueWithoutProof(const Facts&, const Parameters&, QDate);
Judgement reportOrProof(const Facts&, const Parameters&, QDate);
Judgement noReportForYear(const Facts&, const Parameters&, QDate);
Judgement noAcceptedProof(const Facts&, const Parameters&, QDate);
Judgement inquiryUnanswered(const Facts&, const Parameters&, QDate);
Judgement handOverDone(const Facts&, const Parameters&, QDate);
} // namespace life

/// An annual report: DC-9, DC-10, DC-11.
namespace report {
Judgement hasContent(const Facts&, const Parameters&, QDate);
Judgement yearMatches(const Facts&, const Parameters&, QDate);
Judgement reflectsDissent(const Facts&, const Parameters&, QDate);
Judgement pastDue(const Facts&, const Parameters&, QDate);
} // namespace report

/// A session request: DC-12, DC-13, DC-30, DC-31. Which conditions count is the cycle's.
namespace session {
Judgement annualReportAccepted(const Facts&, const Parameters&, QDate);
Judgement previousReportReceived(const Facts&, const Parameters&, QDate);
Judgement dccgContribution(const Facts&, const Parameters&, QDate);
Judgement substantivePaper(const Facts&, const Parameters&, QDate);
Judgement reportDated(const Facts&, const Parameters&, QDate);
} // namespace session

/// An output: DC-9, DC-24. The Secretariat records outputs, it does not approve them.
namespace output {
Judgement commentPeriodSet(const Facts&, const Parameters&, QDate);
Judgement commentPeriodOver(const Facts&, const Parameters&, QDate);
Judgement publishedSomewhere(const Facts&, const Parameters&, QDate);
Judgement reflectsDissent(const Facts&, const Parameters&, QDate);
} // namespace output

} // namespace procedure
