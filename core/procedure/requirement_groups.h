// The requirements' functions, in groups that follow the procedures. Private to this room.
#pragma once

#include "core/procedure/requirement.h"

namespace procedure {

/// An application of a Dynamic Coalition: MO-DC-2, DC-2, DC-8.
Judgement contactDetails(const Facts&, const Parameters&, QDate);
Judgement stakeholderGroups(const Facts&, const Parameters&, QDate);
Judgement guidelinesAndConduct(const Facts&, const Parameters&, QDate);

/// The life of a Dynamic Coalition: MO-DC-4, DC-14. A missing report alone never makes it inactive.
Judgement reportOverdueWithoutProof(const Facts&, const Parameters&, QDate);
Judgement reportOrProof(const Facts&, const Parameters&, QDate);
Judgement noReportForYear(const Facts&, const Parameters&, QDate);
Judgement noAcceptedProof(const Facts&, const Parameters&, QDate);
Judgement inquiryUnanswered(const Facts&, const Parameters&, QDate);

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
Judgement annualMeetingHasBegun(const Facts&, const Parameters&, QDate);

/// An output: DC-9, DC-24. The Secretariat records outputs, it does not approve them.
Judgement commentPeriodSet(const Facts&, const Parameters&, QDate);
Judgement commentPeriodOver(const Facts&, const Parameters&, QDate);
Judgement outputPublishedSomewhere(const Facts&, const Parameters&, QDate);
Judgement outputReflectsDissent(const Facts&, const Parameters&, QDate);

/// The proposal of a BPF: MO-BPF-2, MO-BPF-3, BPF-5, BPF-6, BPF-8 to BPF-11.
Judgement facilitators(const Facts&, const Parameters&, QDate);
Judgement magFacilitators(const Facts&, const Parameters&, QDate);
Judgement magSponsor(const Facts&, const Parameters&, QDate);
Judgement sponsorFacilitates(const Facts&, const Parameters&, QDate);
Judgement beforeFirstMagMeeting(const Facts&, const Parameters&, QDate);
Judgement assessed(const Facts&, const Parameters&, QDate);
Judgement magDecision(const Facts&, const Parameters&, QDate);

/// The concept of a PN: MO-PN-3, MO-PN-4.
Judgement feasibilityConsulted(const Facts&, const Parameters&, QDate);
Judgement magLiaison(const Facts&, const Parameters&, QDate);

/// The edition of a BPF or a PN: MO-BPF-4, BPF-3, BPF-12 to BPF-20.
Judgement magFacilitatorInTeam(const Facts&, const Parameters&, QDate);
Judgement keyElements(const Facts&, const Parameters&, QDate);
Judgement recommendedElements(const Facts&, const Parameters&, QDate);
Judgement draftCommentPeriod(const Facts&, const Parameters&, QDate);
Judgement draftWeeksAhead(const Facts&, const Parameters&, QDate);
Judgement draftAheadOfMeeting(const Facts&, const Parameters&, QDate);
Judgement annualMeetingSession(const Facts&, const Parameters&, QDate);
Judgement commentsDealtWith(const Facts&, const Parameters&, QDate);
Judgement finalOutput(const Facts&, const Parameters&, QDate);
Judgement callsClosed(const Facts&, const Parameters&, QDate);
Judgement openMeetings(const Facts&, const Parameters&, QDate);
Judgement activeList(const Facts&, const Parameters&, QDate);

/// The statement of a national, regional or youth initiative and its meetings: MO-NRI-2, MO-NRI-3.
Judgement teamGroups(const Facts&, const Parameters&, QDate);
Judgement teamOfAllGroups(const Facts&, const Parameters&, QDate);
Judgement meetingHasBegun(const Facts&, const Parameters&, QDate);

} // namespace procedure
