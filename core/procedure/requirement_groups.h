// The requirements' functions, in groups that follow the procedures. Private to this room.
#pragma once

#include "core/procedure/requirement.h"

namespace procedure {

/// An application of a Dynamic Coalition: MO-DC-1, MO-DC-2, DC-1 to DC-8, DC-21.
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

/// The life of a Dynamic Coalition: MO-DC-4, DC-14, DC-16. A missing report alone never makes it inactive.
Judgement reportOverdueWithoutProof(const Facts&, const Parameters&, QDate);
Judgement reportOrProof(const Facts&, const Parameters&, QDate);
Judgement noReportForYear(const Facts&, const Parameters&, QDate);
Judgement noAcceptedProof(const Facts&, const Parameters&, QDate);
Judgement inquiryUnanswered(const Facts&, const Parameters&, QDate);
Judgement handOverDone(const Facts&, const Parameters&, QDate);

/// An annual report: DC-9, DC-10, DC-11.
Judgement reportHasContent(const Facts&, const Parameters&, QDate);
Judgement reportYearMatches(const Facts&, const Parameters&, QDate);
Judgement reportReflectsDissent(const Facts&, const Parameters&, QDate);
Judgement reportPastDue(const Facts&, const Parameters&, QDate);

/// A session request: DC-12, DC-13, DC-30, DC-31. Which conditions count is the cycle's.
Judgement sessionAnnualReport(const Facts&, const Parameters&, QDate);
Judgement sessionPreviousReport(const Facts&, const Parameters&, QDate);
Judgement sessionDccgContribution(const Facts&, const Parameters&, QDate);
Judgement sessionSubstantivePaper(const Facts&, const Parameters&, QDate);
Judgement sessionReportDated(const Facts&, const Parameters&, QDate);

/// An output: DC-9, DC-24. The Secretariat records outputs, it does not approve them.
Judgement commentPeriodSet(const Facts&, const Parameters&, QDate);
Judgement commentPeriodOver(const Facts&, const Parameters&, QDate);
Judgement outputPublishedSomewhere(const Facts&, const Parameters&, QDate);
Judgement outputReflectsDissent(const Facts&, const Parameters&, QDate);

} // namespace procedure
