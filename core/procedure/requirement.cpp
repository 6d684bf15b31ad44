#include "core/procedure/requirement.h"

#include "core/procedure/requirement_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace procedure {

namespace {

const Requirement kRequirements[] = {
    {"need-stated", QT_TRANSLATE_NOOP("procedure", "Need stated"), "MO-DC-2 DC-1", needStated},
    {"action-plan", QT_TRANSLATE_NOOP("procedure", "Action plan"), "MO-DC-2 DC-1", actionPlan},
    {"mailing-list", QT_TRANSLATE_NOOP("procedure", "Mailing list named"), "MO-DC-2 DC-1", mailingList},
    {"contact-person", QT_TRANSLATE_NOOP("procedure", "Contact person named"), "MO-DC-2 DC-1", contactPerson},
    {"stakeholder-groups", QT_TRANSLATE_NOOP("procedure", "Members from enough stakeholder groups"),
     "MO-DC-2 DC-2", stakeholderGroups},
    {"open-membership", QT_TRANSLATE_NOOP("procedure", "Open membership"), "MO-DC-1 DC-5", openMembership},
    {"open-list", QT_TRANSLATE_NOOP("procedure", "Open mailing list"), "MO-DC-1 DC-6", openList},
    {"open-archives", QT_TRANSLATE_NOOP("procedure", "Open archives"), "MO-DC-1 DC-7", openArchives},
    {"sustainability-plan", QT_TRANSLATE_NOOP("procedure", "Sustainability plan"), "DC-21",
     sustainabilityPlan},
    {"guidelines-and-conduct",
     QT_TRANSLATE_NOOP("procedure", "Commitment to the guidelines and the Code of Conduct"), "DC-8",
     guidelinesAndConduct},
    {"website", QT_TRANSLATE_NOOP("procedure", "Website"), "DC-4", website},
    {"first-meeting", QT_TRANSLATE_NOOP("procedure", "First meeting held"), "DC-1", firstMeeting},

    {"report-overdue-without-proof",
     QT_TRANSLATE_NOOP("procedure", "Annual report overdue and no other proof of activity"), "DC-14",
     reportOverdueWithoutProof},
    {"report-or-proof", QT_TRANSLATE_NOOP("procedure", "Report received or other proof accepted"),
     "MO-DC-4 DC-14", reportOrProof},
    {"no-report-for-year", QT_TRANSLATE_NOOP("procedure", "No report for the year"), "DC-14",
     noReportForYear},
    {"no-accepted-proof", QT_TRANSLATE_NOOP("procedure", "No other proof accepted"), "DC-14",
     noAcceptedProof},
    {"inquiry-unanswered", QT_TRANSLATE_NOOP("procedure", "Inquiry sent and its date passed in silence"),
     "DC-14", inquiryUnanswered},
    {"hand-over-done", QT_TRANSLATE_NOOP("procedure", "Hand-over done"), "DC-16", handOverDone},

    {"report-has-content", QT_TRANSLATE_NOOP("procedure", "Tells of events, meetings or outputs"), "DC-10",
     reportHasContent},
    {"report-year-matches", QT_TRANSLATE_NOOP("procedure", "Covers the year expected"), "DC-10",
     reportYearMatches},
    {"report-reflects-dissent",
     QT_TRANSLATE_NOOP("procedure", "Outputs reflect minority and dissenting views"), "DC-9",
     reportReflectsDissent},
    {"report-past-due", QT_TRANSLATE_NOOP("procedure", "Past its due date"), "DC-11", reportPastDue},

    {"session-annual-report", QT_TRANSLATE_NOOP("procedure", "Annual report of the year before accepted"),
     "DC-12", sessionAnnualReport},
    {"session-previous-report",
     QT_TRANSLATE_NOOP("procedure", "Session report of the meeting before received"), "DC-13 DC-30",
     sessionPreviousReport},
    {"session-dccg-contribution",
     QT_TRANSLATE_NOOP("procedure", "Regular contribution to the coordination group"), "DC-27 DC-30",
     sessionDccgContribution},
    {"substantive-paper", QT_TRANSLATE_NOOP("procedure", "Substantive paper for a main session"), "DC-31",
     sessionSubstantivePaper},
    {"session-report-dated", QT_TRANSLATE_NOOP("procedure", "Day the session report came in"), "DC-13",
     sessionReportDated},

    {"comment-period-set", QT_TRANSLATE_NOOP("procedure", "Comment period set"), "DC-24", commentPeriodSet},
    {"comment-period-over", QT_TRANSLATE_NOOP("procedure", "Comment period over"), "DC-24",
     commentPeriodOver},
    {"output-published-somewhere", QT_TRANSLATE_NOOP("procedure", "Day and place of publication"), "DC-24",
     outputPublishedSomewhere},
    {"output-reflects-dissent", QT_TRANSLATE_NOOP("procedure", "Reflects minority and dissenting views"),
     "DC-9", outputReflectsDissent},
};

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
