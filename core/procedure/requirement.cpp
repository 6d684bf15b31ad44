#include "core/procedure/requirement.h"

#include "core/procedure/judging.h"
#include "core/procedure/requirement_groups.h"

#include <QRegularExpression>

#include <algorithm>

namespace procedure {

namespace {

constexpr Rule by(decltype(Rule::judge) judge, const char* mendedAt = nullptr) { return {judge, mendedAt}; }

const Requirement kRequirements[] = {
    {"need-stated", QT_TRANSLATE_NOOP("procedure", "Need stated"), "MO-DC-2 DC-1", filled<"need">},
    {"action-plan", QT_TRANSLATE_NOOP("procedure", "Action plan"), "MO-DC-2 DC-1", filled<"action-plan">},
    {"mailing-list", QT_TRANSLATE_NOOP("procedure", "Mailing list named"), "MO-DC-2 DC-1",
     filled<"mailing-list">},
    {"contact-person", QT_TRANSLATE_NOOP("procedure", "Contact person named"), "MO-DC-2 DC-1",
     filled<"contact-person">},
    {"contact-details", QT_TRANSLATE_NOOP("procedure", "Contact person named, with an address"),
     "MO-DC-2 DC-1", by(contactDetails, "contact-person")},
    {"stakeholder-groups", QT_TRANSLATE_NOOP("procedure", "Members from enough stakeholder groups"),
     "MO-DC-2 DC-2", by(stakeholderGroups, "representative")},
    {"open-membership", QT_TRANSLATE_NOOP("procedure", "Open membership"), "MO-DC-1 DC-5",
     confirmed<"open-membership">},
    {"open-list", QT_TRANSLATE_NOOP("procedure", "Open mailing list"), "MO-DC-1 DC-6",
     confirmed<"open-list">},
    {"open-archives", QT_TRANSLATE_NOOP("procedure", "Open archives"), "MO-DC-1 DC-7",
     confirmed<"open-archives">},
    {"sustainability-plan", QT_TRANSLATE_NOOP("procedure", "Sustainability plan"), "DC-21",
     filled<"sustainability-plan">},
    {"guidelines-and-conduct",
     QT_TRANSLATE_NOOP("procedure", "Commitment to the guidelines and the Code of Conduct"), "DC-8",
     by(guidelinesAndConduct, "guidelines")},
    {"website", QT_TRANSLATE_NOOP("procedure", "Website"), "DC-4", filled<"website">},
    {"first-meeting", QT_TRANSLATE_NOOP("procedure", "First meeting held"), "DC-1",
     confirmed<"first-meeting">},

    {"report-overdue-without-proof",
     QT_TRANSLATE_NOOP("procedure", "Annual report overdue and no other proof of activity"), "DC-14",
     by(reportOverdueWithoutProof)},
    {"report-or-proof", QT_TRANSLATE_NOOP("procedure", "Report received or other proof accepted"),
     "MO-DC-4 DC-14", by(reportOrProof, "annual-report proof")},
    {"no-report-for-year", QT_TRANSLATE_NOOP("procedure", "No report for the year"), "DC-14",
     by(noReportForYear)},
    {"no-accepted-proof", QT_TRANSLATE_NOOP("procedure", "No other proof accepted"), "DC-14",
     by(noAcceptedProof)},
    {"inquiry-unanswered", QT_TRANSLATE_NOOP("procedure", "Inquiry sent and its date passed"), "DC-14",
     by(inquiryUnanswered, "letter")},
    {"hand-over-done", QT_TRANSLATE_NOOP("procedure", "Hand-over done"), "DC-16", checklistDone<"handover-">},

    {"report-has-content", QT_TRANSLATE_NOOP("procedure", "Tells of events, meetings or outputs"), "DC-10",
     by(reportHasContent, "events")},
    {"report-year-matches", QT_TRANSLATE_NOOP("procedure", "Covers the year expected"), "DC-10",
     by(reportYearMatches, "covers-year")},
    {"report-reflects-dissent",
     QT_TRANSLATE_NOOP("procedure", "Outputs reflect minority and dissenting views"), "DC-9",
     by(reportReflectsDissent, "reflects-dissent")},
    {"report-past-due", QT_TRANSLATE_NOOP("procedure", "Past its due date"), "DC-11", by(reportPastDue)},

    {"session-annual-report", QT_TRANSLATE_NOOP("procedure", "Annual report of the year before accepted"),
     "DC-12", by(sessionAnnualReport, "annual-report")},
    {"session-previous-report",
     QT_TRANSLATE_NOOP("procedure", "Session report of the meeting before received"), "DC-13 DC-30",
     by(sessionPreviousReport, "session-request")},
    {"session-dccg-contribution",
     QT_TRANSLATE_NOOP("procedure", "Regular contribution to the coordination group"), "DC-27 DC-30",
     by(sessionDccgContribution)},
    {"substantive-paper", QT_TRANSLATE_NOOP("procedure", "Substantive paper for a main session"), "DC-31",
     by(sessionSubstantivePaper, "substantive-paper")},
    {"annual-meeting-begun", QT_TRANSLATE_NOOP("procedure", "Annual meeting has begun"), "DC-30",
     by(annualMeetingHasBegun)},
    {"session-report-dated", QT_TRANSLATE_NOOP("procedure", "Day the session report came in"), "DC-13",
     filled<"session-report-on">},

    {"comment-period-set", QT_TRANSLATE_NOOP("procedure", "Comment period set"), "DC-24 BPF-14",
     by(commentPeriodSet, "comments-from")},
    {"comment-period-over", QT_TRANSLATE_NOOP("procedure", "Comment period over"), "DC-24 BPF-20",
     by(commentPeriodOver, "comments-until")},
    {"output-published-somewhere", QT_TRANSLATE_NOOP("procedure", "Day and place of publication"),
     "DC-24 BPF-16", by(outputPublishedSomewhere, "published-on")},
    {"output-reflects-dissent", QT_TRANSLATE_NOOP("procedure", "Reflects minority and dissenting views"),
     "DC-9", by(outputReflectsDissent, "reflects-dissent")},

    {"title", QT_TRANSLATE_NOOP("procedure", "Title"), "BPF-8", filled<"title">},
    {"background", QT_TRANSLATE_NOOP("procedure", "Background"), "BPF-8", filled<"background">},
    {"description", QT_TRANSLATE_NOOP("procedure", "Description"), "BPF-8", filled<"description">},
    {"outreach-plan", QT_TRANSLATE_NOOP("procedure", "Outreach plan and multistakeholder engagement"),
     "BPF-8", filled<"outreach-plan">},
    {"facilitators", QT_TRANSLATE_NOOP("procedure", "Enough facilitators"), "BPF-8",
     by(facilitators, "role")},
    {"mag-facilitators", QT_TRANSLATE_NOOP("procedure", "Enough of them from the MAG"),
     "BPF-5 BPF-8 MO-BPF-4", by(magFacilitators, "role")},
    {"mag-sponsor", QT_TRANSLATE_NOOP("procedure", "Submitted or seconded by a MAG member"), "MO-BPF-2 BPF-5",
     by(magSponsor, "mag-sponsor")},
    {"sponsor-facilitates", QT_TRANSLATE_NOOP("procedure", "Who submits or seconds it facilitates"), "BPF-5",
     by(sponsorFacilitates, "role")},
    {"before-first-mag-meeting",
     QT_TRANSLATE_NOOP("procedure", "Ahead of the first MAG meeting of the cycle"), "BPF-6",
     by(beforeFirstMagMeeting, "received-on")},
    {"assessed", QT_TRANSLATE_NOOP("procedure", "Assessed on the published metrics"), "BPF-9 BPF-10 BPF-11",
     by(assessed, "assessment-mark")},
    {"mag-decision", QT_TRANSLATE_NOOP("procedure", "Decided at a MAG meeting"), "MO-BPF-3",
     by(magDecision, "decided-at")},
    {"merged-into", QT_TRANSLATE_NOOP("procedure", "Names what it is merged into"), "MO-BPF-3",
     filled<"merged-into">},

    {"forum-launched", QT_TRANSLATE_NOOP("procedure", "Launch checklist done"), "BPF-2 BPF-3 MO-BPF-6",
     checklistDone<"launch-">},
    {"mag-facilitator-in-team", QT_TRANSLATE_NOOP("procedure", "MAG facilitator in the coordinating team"),
     "MO-BPF-4 BPF-3", by(magFacilitatorInTeam, "role")},
    {"key-elements", QT_TRANSLATE_NOOP("procedure", "Three key elements in the draft"), "BPF-17",
     by(keyElements, "output")},
    {"recommended-elements", QT_TRANSLATE_NOOP("procedure", "Seven recommended elements in the draft"),
     "BPF-18", by(recommendedElements, "output")},
    {"draft-comment-period", QT_TRANSLATE_NOOP("procedure", "Comment period of the draft set"), "BPF-14",
     by(draftCommentPeriod, "output")},
    {"draft-weeks-ahead", QT_TRANSLATE_NOOP("procedure", "Draft out well ahead of the annual meeting"),
     "BPF-19", by(draftWeeksAhead, "output")},
    {"comments-dealt-with", QT_TRANSLATE_NOOP("procedure", "Comments dealt with"), "BPF-20",
     by(commentsDealtWith, "output")},
    {"evaluation", QT_TRANSLATE_NOOP("procedure", "Evaluation written"), nullptr, filled<"evaluation">},
    {"evaluation-outcome", QT_TRANSLATE_NOOP("procedure", "What comes next"), nullptr,
     filled<"evaluation-outcome">},
    {"open-meetings", QT_TRANSLATE_NOOP("procedure", "Enough open virtual meetings"), "BPF-12",
     by(openMeetings, "activity")},
    {"active-list", QT_TRANSLATE_NOOP("procedure", "Active mailing list"), "BPF-13",
     by(activeList, "mailing-list")},
    {"documented", QT_TRANSLATE_NOOP("procedure", "Process documented on the IGF website"), "BPF-2",
     confirmed<"documented">},
    {"draft-ahead", QT_TRANSLATE_NOOP("procedure", "Draft out for comment before the annual meeting"),
     "BPF-14", by(draftAheadOfMeeting, "output")},
    {"annual-meeting-session", QT_TRANSLATE_NOOP("procedure", "Session at the annual meeting"),
     "BPF-15 BPF-4", by(annualMeetingSession, "activity")},
    {"final-output", QT_TRANSLATE_NOOP("procedure", "Final output published"), "BPF-16",
     by(finalOutput, "output")},

    {"priority", QT_TRANSLATE_NOOP("procedure", "Priority that it answers"), "MO-PN-1", filled<"priority">},
    {"emerged-from", QT_TRANSLATE_NOOP("procedure", "Where the priority emerged"), "MO-PN-2",
     filled<"emerged-from">},
    {"feasibility", QT_TRANSLATE_NOOP("procedure", "Feasibility and benefits"), "MO-PN-3",
     filled<"feasibility">},
    {"feasibility-consulted", QT_TRANSLATE_NOOP("procedure", "Stakeholders and MAG consulted"), "MO-PN-3",
     by(feasibilityConsulted, "consulted-stakeholders-on")},
    {"network-proposal", QT_TRANSLATE_NOOP("procedure", "Proposal"), "MO-PN-5", filledOrAttached<"proposal">},
    {"network-decision", QT_TRANSLATE_NOOP("procedure", "Decided at a MAG meeting"), "MO-PN-3",
     by(magDecision, "decided-at")},
    {"mag-liaison", QT_TRANSLATE_NOOP("procedure", "MAG liaison delegated"), "MO-PN-4",
     by(magLiaison, "role")},
    {"network-launched", QT_TRANSLATE_NOOP("procedure", "Launch checklist done"), "MO-PN-1 MO-PN-5",
     checklistDone<"launch-">},
    {"calls-closed", QT_TRANSLATE_NOOP("procedure", "Calls for input closed"), nullptr,
     by(callsClosed, "call-for-input")},
    {"network-comment-period", QT_TRANSLATE_NOOP("procedure", "Comment period of the draft set"), nullptr,
     by(draftCommentPeriod, "output")},
    {"network-session", QT_TRANSLATE_NOOP("procedure", "Session at the annual meeting"), "MO-DC-9",
     by(annualMeetingSession, "activity")},
    {"network-comments-dealt-with", QT_TRANSLATE_NOOP("procedure", "Comments dealt with"), nullptr,
     by(commentsDealtWith, "output")},
    {"network-output", QT_TRANSLATE_NOOP("procedure", "Final output published"), "MO-PN-1",
     by(finalOutput, "output")},

    {"principle-open", QT_TRANSLATE_NOOP("procedure", "Open"), "MO-NRI-3", confirmedWithEvidence<"open">},
    {"principle-transparent", QT_TRANSLATE_NOOP("procedure", "Transparent"), "MO-NRI-3",
     confirmedWithEvidence<"transparent">},
    {"principle-inclusive", QT_TRANSLATE_NOOP("procedure", "Inclusive"), "MO-NRI-3",
     confirmedWithEvidence<"inclusive">},
    {"principle-bottom-up", QT_TRANSLATE_NOOP("procedure", "Bottom-up"), "MO-NRI-3",
     confirmedWithEvidence<"bottom-up">},
    {"principle-multistakeholder", QT_TRANSLATE_NOOP("procedure", "Multistakeholder"), "MO-NRI-3",
     confirmedWithEvidence<"multistakeholder">},
    {"principle-non-commercial", QT_TRANSLATE_NOOP("procedure", "Non-commercial"), "MO-NRI-3",
     confirmedWithEvidence<"non-commercial">},
    {"team-groups", QT_TRANSLATE_NOOP("procedure", "Organizing team from enough stakeholder groups"),
     "MO-NRI-3", by(teamGroups, "team-member")},
    {"team-of-all-groups", QT_TRANSLATE_NOOP("procedure", "Organizing team from all stakeholder groups"),
     "MO-NRI-3", by(teamOfAllGroups, "team-member")},
    {"statement", QT_TRANSLATE_NOOP("procedure", "Written statement"), "MO-NRI-2",
     filledOrAttached<"statement">},
    {"initiative-contact", QT_TRANSLATE_NOOP("procedure", "Contact person named"), "MO-NRI-2",
     filled<"contact-person">},
    {"initiative-website", QT_TRANSLATE_NOOP("procedure", "Website"), "MO-NRI-2", filled<"website">},
    {"initiative-list", QT_TRANSLATE_NOOP("procedure", "Mailing list named"), "MO-NRI-2",
     filled<"mailing-list">},
    {"meeting-begun", QT_TRANSLATE_NOOP("procedure", "Meeting has begun"), nullptr, by(meetingHasBegun)},
    {"meeting-report", QT_TRANSLATE_NOOP("procedure", "Report of the meeting"), nullptr,
     filledOrAttached<"report-link">},
};

} // namespace

QString Requirement::labelText() const { return tr(label); }

std::span<const Requirement> requirements() { return kRequirements; }

const Requirement* requirement(const QString& key)
{
    const auto found = std::ranges::find_if(
        kRequirements, [&](const Requirement& r) { return key == QLatin1StringView(r.key); });
    return found == std::end(kRequirements) ? nullptr : &*found;
}

namespace {

/// All kinds publish outputs by the same steps, each by its own clauses.
QString clausesFor(const Requirement& asked, const Facts& facts)
{
    const QString clauses = QString::fromLatin1(asked.clause);
    if (facts.noun != u"output" || facts.stream.isEmpty())
        return clauses;
    return clauses.split(u' ').filter(QRegularExpression(u'^' + facts.stream + u'-')).join(u' ');
}

} // namespace

Finding judge(const QString& requirementKey, const Facts& facts, const Parameters& parameters, QDate today)
{
    const Requirement* asked = requirement(requirementKey);
    const Judgement judgement = asked->rule.judge(facts, parameters, today);
    return {.requirement = requirementKey,
            .outcome = judgement.outcome,
            .sentence = judgement.sentence,
            .evidence = judgement.evidence,
            .clause = clausesFor(*asked, facts),
            .mendedAt = QString::fromLatin1(asked->rule.mendedAt),
            .isUnchecked = judgement.isUnchecked};
}

QString outcomeKey(const Finding& finding)
{
    switch (finding.outcome) {
    case Outcome::Met:
        return QStringLiteral("met");
    case Outcome::NotMet:
        return finding.isUnchecked ? QStringLiteral("not-checked") : QStringLiteral("not-met");
    case Outcome::NotApplicable:
        return QStringLiteral("not-applicable");
    }
    return {};
}

QString outcomeLabel(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Met:
        return tr("met");
    case Outcome::NotMet:
        return tr("not met");
    case Outcome::NotApplicable:
        return tr("not applicable");
    }
    return {};
}

} // namespace procedure
