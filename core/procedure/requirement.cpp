#include "core/procedure/requirement.h"

#include "core/procedure/requirement_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace procedure {

namespace {

#define L(text) QT_TRANSLATE_NOOP("procedure", text)

const Requirement kRequirements[] = {
    {"need-stated", L("Need stated"), "MO-DC-2 DC-1", needStated},
    {"action-plan", L("Action plan"), "MO-DC-2 DC-1", actionPlan},
    {"mailing-list", L("Mailing list named"), "MO-DC-2 DC-1", mailingList},
    {"contact-person", L("Contact person named"), "MO-DC-2 DC-1", contactPerson},
    {"stakeholder-groups", L("Members from enough stakeholder groups"), "MO-DC-2 DC-2", stakeholderGroups},
    {"open-membership", L("Open membership"), "MO-DC-1 DC-5", openMembership},
    {"open-list", L("Open mailing list"), "MO-DC-1 DC-6", openList},
    {"open-archives", L("Open archives"), "MO-DC-1 DC-7", openArchives},
    {"sustainability-plan", L("Sustainability plan"), "DC-21", sustainabilityPlan},
    {"guidelines-and-conduct", L("Commitment to the guidelines and the Code of Conduct"), "DC-8",
     guidelinesAndConduct},
    {"website", L("Website"), "DC-4", website},
    {"first-meeting", L("First meeting held"), "DC-1", firstMeeting},

    {"report-overdue-without-proof", L("Annual report overdue and no other proof of activity"), "DC-14",
     reportOverdueWithoutProof},
    {"report-or-proof", L("Report received or other proof accepted"), "MO-DC-4 DC-14", reportOrProof},
    {"no-report-for-year", L("No report for the year"), "DC-14", noReportForYear},
    {"no-accepted-proof", L("No other proof accepted"), "DC-14", noAcceptedProof},
    {"inquiry-unanswered", L("Inquiry sent and its date passed in silence"), "DC-14", inquiryUnanswered},
    {"hand-over-done", L("Hand-over done"), "DC-16", handOverDone},

    {"report-has-content", L("Tells of events, meetings or outputs"), "DC-10", reportHasContent},
    {"report-year-matches", L("Covers the year expected"), "DC-10", reportYearMatches},
    {"report-reflects-dissent", L("Outputs reflect minority and dissenting views"), "DC-9",
     reportReflectsDissent},
    {"report-past-due", L("Past its due date"), "DC-11", reportPastDue},

    {"session-annual-report", L("Annual report of the year before accepted"), "DC-12", sessionAnnualReport},
    {"session-previous-report", L("Session report of the meeting before received"), "DC-13 DC-30",
     sessionPreviousReport},
    {"session-dccg-contribution", L("Regular contribution to the coordination group"), "DC-27 DC-30",
     sessionDccgContribution},
    {"substantive-paper", L("Substantive paper for a main session"), "DC-31", sessionSubstantivePaper},
    {"session-report-dated", L("Day the session report came in"), "DC-13", sessionReportDated},

    {"comment-period-set", L("Comment period set"), "DC-24", commentPeriodSet},
    {"comment-period-over", L("Comment period over"), "DC-24", commentPeriodOver},
    {"output-published-somewhere", L("Day and place of publication"), "DC-24", outputPublishedSomewhere},
    {"output-reflects-dissent", L("Reflects minority and dissenting views"), "DC-9", outputReflectsDissent},
};

#undef L

} // namespace

QString Requirement::labelText() const { return QCoreApplication::translate("procedure", label); }

std::span<const Requirement> requirements() { return kRequirements; }

const Requirement* requirement(const QString& key)
{
    const auto found = std::ranges::find_if(
        kRequirements, [&](const Requirement& r) { return key == QLatin1StringView(r.key); });
    return found == std::end(kRequirements) ? nullptr : &*found;
}

Finding judge(const QString& requirementKey, const Facts& facts, const Parameters& parameters, QDate today)
{
    const Requirement* rule = requirement(requirementKey);
    const Judgement judgement = rule->judge(facts, parameters, today);
    return {.requirement = requirementKey,
            .outcome = judgement.outcome,
            .sentence = judgement.sentence,
            .evidence = judgement.evidence,
            .clause = QString::fromLatin1(rule->clause)};
}

QString outcomeKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Met:
        return QStringLiteral("met");
    case Outcome::NotMet:
        return QStringLiteral("not-met");
    case Outcome::NotApplicable:
        return QStringLiteral("not-applicable");
    }
    return {};
}

QString outcomeLabel(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Met:
        return QCoreApplication::translate("procedure", "met");
    case Outcome::NotMet:
        return QCoreApplication::translate("procedure", "not met");
    case Outcome::NotApplicable:
        return QCoreApplication::translate("procedure", "not applicable");
    }
    return {};
}

} // namespace procedure
