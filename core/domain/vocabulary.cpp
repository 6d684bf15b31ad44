#include "core/domain/vocabulary.h"

#include "core/support/in_language.h"
#include "core/support/languages.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

QString comparable(const QString& text)
{
    QString folded = text.toCaseFolded().simplified();
    folded.replace(u'-', u' ').replace(u'_', u' ').replace(u'/', u' ');
    return folded.simplified();
}

const Term kStakeholderGroupTerms[] = {
    {"civil-society", QT_TRANSLATE_NOOP("domain", "Civil society")},
    {"governments", QT_TRANSLATE_NOOP("domain", "Governments")},
    {"intergovernmental-organisations", QT_TRANSLATE_NOOP("domain", "Intergovernmental organizations")},
    {"private-sector", QT_TRANSLATE_NOOP("domain", "Private sector")},
    {"technical-community", QT_TRANSLATE_NOOP("domain", "Technical community")},
};
const Term kRegionalGroupTerms[] = {
    {"african", QT_TRANSLATE_NOOP("domain", "African Group")},
    {"asia-pacific", QT_TRANSLATE_NOOP("domain", "Asia-Pacific Group")},
    {"eastern-european", QT_TRANSLATE_NOOP("domain", "Eastern European Group")},
    {"grulac", QT_TRANSLATE_NOOP("domain", "Latin American and Caribbean Group (GRULAC)")},
    {"weog", QT_TRANSLATE_NOOP("domain", "Western European and Others Group (WEOG)")},
};
const Term kRoleTerms[] = {
    {"contact-person", QT_TRANSLATE_NOOP("domain", "Contact person")},
    {"coordinator", QT_TRANSLATE_NOOP("domain", "Coordinator")},
    {"chair", QT_TRANSLATE_NOOP("domain", "Chair")},
    {"co-chair", QT_TRANSLATE_NOOP("domain", "Co-chair")},
    {"treasurer", QT_TRANSLATE_NOOP("domain", "Treasurer")},
    {"steering-committee-member", QT_TRANSLATE_NOOP("domain", "Steering-committee member")},
    {"dccg-representative", QT_TRANSLATE_NOOP("domain", "DCCG representative")},
    {"mag-liaison", QT_TRANSLATE_NOOP("domain", "MAG liaison")},
    {"mag-facilitator", QT_TRANSLATE_NOOP("domain", "MAG facilitator")},
    {"co-facilitator", QT_TRANSLATE_NOOP("domain", "Co-facilitator")},
    {"lead-expert", QT_TRANSLATE_NOOP("domain", "Lead expert")},
    {"expert", QT_TRANSLATE_NOOP("domain", "Expert")},
    {"consultant", QT_TRANSLATE_NOOP("domain", "Consultant or penholder")},
    {"organiser", QT_TRANSLATE_NOOP("domain", "Organizer")},
    {"rapporteur", QT_TRANSLATE_NOOP("domain", "Rapporteur")},
    {"organising-team-member", QT_TRANSLATE_NOOP("domain", "Organizing-team member")},
    {"member-representative", QT_TRANSLATE_NOOP("domain", "Member representative")},
    {"member-in-personal-capacity", QT_TRANSLATE_NOOP("domain", "Member in a personal capacity")},
    {"secretariat-focal-point", QT_TRANSLATE_NOOP("domain", "Secretariat focal point")},
};
const Term kGovernanceTerms[] = {
    {"coordinators", QT_TRANSLATE_NOOP("domain", "Coordinator(s)")},
    {"chairs", QT_TRANSLATE_NOOP("domain", "Chair(s)")},
    {"steering-committee", QT_TRANSLATE_NOOP("domain", "Elected steering committee")},
    {"flat", QT_TRANSLATE_NOOP("domain", "Flat")},
};
const Term kResourceTerms[] = {
    {"voluntary", QT_TRANSLATE_NOOP("domain", "Voluntary work only")},
    {"supported", QT_TRANSLATE_NOOP("domain", "Supported in kind")},
    {"funded", QT_TRANSLATE_NOOP("domain", "Funded")},
};
const Term kOutputKindTerms[] = {
    {"paper", QT_TRANSLATE_NOOP("domain", "Paper, study or report")},
    {"policy-guide", QT_TRANSLATE_NOOP("domain", "Policy guide")},
    {"recommendations", QT_TRANSLATE_NOOP("domain", "Recommendations")},
    {"good-practices", QT_TRANSLATE_NOOP("domain", "Compilation of good practices")},
    {"statement", QT_TRANSLATE_NOOP("domain", "Statement")},
    {"toolkit", QT_TRANSLATE_NOOP("domain", "Toolkit")},
    {"model-framework", QT_TRANSLATE_NOOP("domain", "Model framework")},
    {"session-report", QT_TRANSLATE_NOOP("domain", "Session report")},
    {"substantive-paper", QT_TRANSLATE_NOOP("domain", "Substantive paper for a main session")},
    {"other", QT_TRANSLATE_NOOP("domain", "Other")},
};
const Term kActivityKindTerms[] = {
    {"open-virtual-meeting", QT_TRANSLATE_NOOP("domain", "Virtual meeting, open")},
    {"closed-virtual-meeting", QT_TRANSLATE_NOOP("domain", "Virtual meeting, closed")},
    {"webinar", QT_TRANSLATE_NOOP("domain", "Webinar")},
    {"event-hosted", QT_TRANSLATE_NOOP("domain", "Event hosted")},
    {"event-attended", QT_TRANSLATE_NOOP("domain", "Event attended")},
    {"individual-session", QT_TRANSLATE_NOOP("domain", "Individual session at the annual meeting")},
    {"joint-session", QT_TRANSLATE_NOOP("domain", "Joint session at the annual meeting")},
    {"main-session", QT_TRANSLATE_NOOP("domain", "Main session at the annual meeting")},
    {"nri-annual-meeting", QT_TRANSLATE_NOOP("domain", "NRI annual meeting")},
    {"dccg-meeting", QT_TRANSLATE_NOOP("domain", "DCCG meeting")},
    {"mag-meeting", QT_TRANSLATE_NOOP("domain", "MAG meeting")},
    {"consultation", QT_TRANSLATE_NOOP("domain", "Consultation or survey")},
    {"other", QT_TRANSLATE_NOOP("domain", "Other")},
};
const Term kSessionKindTerms[] = {
    {"individual", QT_TRANSLATE_NOOP("domain", "Individual session")},
    {"joint", QT_TRANSLATE_NOOP("domain", "Joint session")},
    {"main", QT_TRANSLATE_NOOP("domain", "Main session")},
};
const Term kReceivedHowTerms[] = {
    {"e-mail", QT_TRANSLATE_NOOP("domain", "E-mail")},
    {"form", QT_TRANSLATE_NOOP("domain", "Online form")},
    {"in-person", QT_TRANSLATE_NOOP("domain", "In person")},
    {"other", QT_TRANSLATE_NOOP("domain", "Other")},
};
const Term kProofKindTerms[] = {
    {"meeting", QT_TRANSLATE_NOOP("domain", "Meeting held")},
    {"list-traffic", QT_TRANSLATE_NOOP("domain", "Traffic on the mailing list")},
    {"event", QT_TRANSLATE_NOOP("domain", "Event or session")},
    {"output", QT_TRANSLATE_NOOP("domain", "Output published")},
    {"written-answer", QT_TRANSLATE_NOOP("domain", "Written answer")},
    {"other", QT_TRANSLATE_NOOP("domain", "Other")},
};
const Term kLetterKindTerms[] = {
    {"expectations", QT_TRANSLATE_NOOP("domain", "What is expected this year")},
    {"reminder", QT_TRANSLATE_NOOP("domain", "Friendly reminder")},
    {"second-reminder", QT_TRANSLATE_NOOP("domain", "Second reminder")},
    {"inquiry", QT_TRANSLATE_NOOP("domain", "Dated inquiry")},
    {"notice", QT_TRANSLATE_NOOP("domain", "Notice")},
    {"recognition", QT_TRANSLATE_NOOP("domain", "Recognition")},
    {"refusal", QT_TRANSLATE_NOOP("domain", "Refusal")},
    {"selection", QT_TRANSLATE_NOOP("domain", "Selection")},
    {"non-selection", QT_TRANSLATE_NOOP("domain", "Not selected")},
    {"merge", QT_TRANSLATE_NOOP("domain", "Merged into another")},
    {"referral", QT_TRANSLATE_NOOP("domain", "Referred to another form")},
    {"deferral", QT_TRANSLATE_NOOP("domain", "Deferred")},
    {"establishment", QT_TRANSLATE_NOOP("domain", "Establishment")},
    {"non-establishment", QT_TRANSLATE_NOOP("domain", "Not established")},
    {"year-ahead", QT_TRANSLATE_NOOP("domain", "What the year offers")},
    {"invitation", QT_TRANSLATE_NOOP("domain", "Invitation to share a report")},
    {"call", QT_TRANSLATE_NOOP("domain", "Call")},
    {"call-reminder", QT_TRANSLATE_NOOP("domain", "Reminder of a call")},
    {"other", QT_TRANSLATE_NOOP("domain", "Other")},
};
const Term kLinkKindTerms[] = {
    {"builds-on", QT_TRANSLATE_NOOP("domain", "Builds on")},
    {"succeeds", QT_TRANSLATE_NOOP("domain", "Succeeds")},
    {"merged-into", QT_TRANSLATE_NOOP("domain", "Merged into")},
    {"derived-from", QT_TRANSLATE_NOOP("domain", "Derived from")},
    {"joint-session", QT_TRANSLATE_NOOP("domain", "Joint session with")},
    {"joint-statement", QT_TRANSLATE_NOOP("domain", "Joint statement with")},
    {"contributed-to", QT_TRANSLATE_NOOP("domain", "Contributed to")},
    {"shares-members", QT_TRANSLATE_NOOP("domain", "Shares members with")},
    {"shares-topic", QT_TRANSLATE_NOOP("domain", "Shares a topic with")},
    {"handed-over-to", QT_TRANSLATE_NOOP("domain", "Handed over to")},
    {"applied-again", QT_TRANSLATE_NOOP("domain", "Applies again after")},
    {"not-the-same", QT_TRANSLATE_NOOP("domain", "Is not the same as")},
};
const Term kVisibilityTerms[] = {
    {"internal", QT_TRANSLATE_NOOP("domain", "Internal")},
    {"mag", QT_TRANSLATE_NOOP("domain", "MAG")},
    {"public", QT_TRANSLATE_NOOP("domain", "Public")},
};
const Term kMembershipBasisTerms[] = {
    {"list-subscribers", QT_TRANSLATE_NOOP("domain", "Subscribers of the mailing list")},
    {"full-members", QT_TRANSLATE_NOOP("domain", "Full members")},
    {"observers", QT_TRANSLATE_NOOP("domain", "Observers")},
    {"reported", QT_TRANSLATE_NOOP("domain", "As reported by the coalition")},
};
const Term kSupportKindTerms[] = {
    {"mailing-list", QT_TRANSLATE_NOOP("domain", "Setting up the mailing list")},
    {"web-page", QT_TRANSLATE_NOOP("domain", "Page on the IGF website")},
    {"coordination-group", QT_TRANSLATE_NOOP("domain", "Coordination group")},
    {"guidance", QT_TRANSLATE_NOOP("domain", "Guidance")},
    {"mediation", QT_TRANSLATE_NOOP("domain", "Mediation")},
    {"other", QT_TRANSLATE_NOOP("domain", "Other")},
};
const Term kRecommendationStateTerms[] = {
    {"open", QT_TRANSLATE_NOOP("domain", "Open")},
    {"in-progress", QT_TRANSLATE_NOOP("domain", "In progress")},
    {"done", QT_TRANSLATE_NOOP("domain", "Done")},
    {"set-aside", QT_TRANSLATE_NOOP("domain", "Set aside")},
};
const Term kOrganisationKindTerms[] = {
    {"non-governmental", QT_TRANSLATE_NOOP("domain", "Non-governmental organization")},
    {"government", QT_TRANSLATE_NOOP("domain", "Government body")},
    {"intergovernmental", QT_TRANSLATE_NOOP("domain", "Intergovernmental organization")},
    {"company", QT_TRANSLATE_NOOP("domain", "Company or association of companies")},
    {"technical", QT_TRANSLATE_NOOP("domain", "Technical organization")},
    {"academic", QT_TRANSLATE_NOOP("domain", "Academic institution")},
    {"other", QT_TRANSLATE_NOOP("domain", "Other")},
};
const Term kStreamTerms[] = {
    {"DC", QT_TRANSLATE_NOOP("domain", "Dynamic Coalitions")},
    {"BPF", QT_TRANSLATE_NOOP("domain", "Best Practice Forums")},
    {"PN", QT_TRANSLATE_NOOP("domain", "Policy Networks")},
    {"NRI", QT_TRANSLATE_NOOP("domain", "National, regional and youth initiatives")},
};
const Term kInitiativeKindTerms[] = {
    {"national", QT_TRANSLATE_NOOP("domain", "National")},
    {"sub-regional", QT_TRANSLATE_NOOP("domain", "Sub-regional")},
    {"regional", QT_TRANSLATE_NOOP("domain", "Regional")},
    {"youth", QT_TRANSLATE_NOOP("domain", "Youth")},
};
const Term kSponsorshipTerms[] = {
    {"submitted", QT_TRANSLATE_NOOP("domain", "Submitted by the MAG member")},
    {"seconded", QT_TRANSLATE_NOOP("domain", "Seconded by the MAG member")},
};
const Term kBpfMetricTerms[] = {
    {"relevance-maturity",
     QT_TRANSLATE_NOOP("domain", "Is the topic ripe, so that practices can be collected on it?")},
    {"relevance-usefulness", QT_TRANSLATE_NOOP("domain", "Why are collected practices of use now?")},
    {"relevance-timing", QT_TRANSLATE_NOOP("domain", "Which debates elsewhere would it serve, and by when?")},
    {"community-interest", QT_TRANSLATE_NOOP("domain", "Will enough people and groups take part?")},
    {"community-groups",
     QT_TRANSLATE_NOOP("domain", "Who are they, and which stakeholder groups are reached?")},
    {"community-organisations",
     QT_TRANSLATE_NOOP("domain", "Which organizations and networks are to be asked, or have agreed?")},
    {"contribution-objectives", QT_TRANSLATE_NOOP("domain", "What does the BPF want to reach?")},
    {"contribution-organisations",
     QT_TRANSLATE_NOOP("domain", "Are the organizations that matter involved?")},
    {"contribution-experts", QT_TRANSLATE_NOOP("domain", "Are experts and their networks involved?")},
    {"contribution-footprint",
     QT_TRANSLATE_NOOP("domain", "Does it carry the IGF into more sectors and regions?")},
    {"contribution-relevance", QT_TRANSLATE_NOOP("domain", "Is it of direct use to discussions elsewhere?")},
    {"contribution-common-ground", QT_TRANSLATE_NOOP("domain", "Does it help to find common ground?")},
    {"contribution-longer-term", QT_TRANSLATE_NOOP("domain", "What would last beyond the cycle?")},
    {"contribution-synergies",
     QT_TRANSLATE_NOOP("domain",
                       "Which exchange with coalitions, initiatives and main sessions is planned?")},
};
const Term kMarkTerms[] = {
    {"0", QT_TRANSLATE_NOOP("domain", "0 · not shown")},
    {"1", QT_TRANSLATE_NOOP("domain", "1 · weak")},
    {"2", QT_TRANSLATE_NOOP("domain", "2 · good")},
    {"3", QT_TRANSLATE_NOOP("domain", "3 · strong")},
};
const Term kEvaluationOutcomeTerms[] = {
    {"renew", QT_TRANSLATE_NOOP("domain", "Renew by a new proposal")},
    {"close", QT_TRANSLATE_NOOP("domain", "Close")},
};
const Term kNetworkOutcomeTerms[] = {
    {"renew", QT_TRANSLATE_NOOP("domain", "Continue in the next cycle")},
    {"close", QT_TRANSLATE_NOOP("domain", "Close")},
};
const Term kMagMeetingKindTerms[] = {
    {"face-to-face", QT_TRANSLATE_NOOP("domain", "Face to face")},
    {"virtual", QT_TRANSLATE_NOOP("domain", "Virtual")},
};
const Term kFigureBasisTerms[] = {
    {"typed", QT_TRANSLATE_NOOP("domain", "Typed in")},
    {"counted", QT_TRANSLATE_NOOP("domain", "Counted from an archive")},
};
const Term kDisseminationKindTerms[] = {
    {"forum", QT_TRANSLATE_NOOP("domain", "Presented at another forum")},
    {"publication", QT_TRANSLATE_NOOP("domain", "Article or publication")},
    {"mailing", QT_TRANSLATE_NOOP("domain", "Mailing or newsletter")},
    {"social-media", QT_TRANSLATE_NOOP("domain", "Social media")},
    {"training", QT_TRANSLATE_NOOP("domain", "Training or capacity building")},
    {"other", QT_TRANSLATE_NOOP("domain", "Other")},
};

const Term kTaskEndTerms[] = {
    {"page-known", QT_TRANSLATE_NOOP("domain", "the page on the IGF website is filled in")},
    {"website-updated", QT_TRANSLATE_NOOP("domain", "“IGF website updated on” has a day since then")},
    {"representative-named", QT_TRANSLATE_NOOP("domain", "somebody has the role “DCCG representative”")},
    {"inquiry-sent",
     QT_TRANSLATE_NOOP("domain", "the letter “Dated inquiry” is marked as sent, or the inquiry is over")},
    {"notice-sent", QT_TRANSLATE_NOOP("domain", "the letter “Notice” is marked as sent")},
    {"hand-over-done", QT_TRANSLATE_NOOP("domain", "the hand-over checklist is confirmed")},
    {"decision-told",
     QT_TRANSLATE_NOOP(
         "domain", "the letter with the decision is marked as sent, or the day they were told is filled in")},
    {"launch-done", QT_TRANSLATE_NOOP("domain", "the launch checklist is confirmed, or the work starts")},
    {"draft-announced",
     QT_TRANSLATE_NOOP("domain", "a dissemination is noted, or the draft is out for comment no more")},
    {"session-held", QT_TRANSLATE_NOOP("domain", "the step “Hold session” is taken")},
    {"comments-worked-in",
     QT_TRANSLATE_NOOP("domain", "it is confirmed that the comments were dealt with, or the final is out")},
    {"output-carried", QT_TRANSLATE_NOOP("domain", "a dissemination is noted")},
    {"progress-told", QT_TRANSLATE_NOOP("domain", "a progress note is written")},
    {"consultant-named",
     QT_TRANSLATE_NOOP("domain", "somebody has the role “Consultant or penholder”, or it is confirmed that "
                                 "a consultant is contracted")},
    {"experts-formed",
     QT_TRANSLATE_NOOP("domain", "it is confirmed that experts are called and their group is formed")},
    {"input-asked",
     QT_TRANSLATE_NOOP("domain", "a call for input or a dissemination is noted, or the draft is out for "
                                 "comment no more")},
    {"liaison-named", QT_TRANSLATE_NOOP("domain", "somebody has the role “MAG liaison”")},
    {"network-offered", QT_TRANSLATE_NOOP("domain", "the letter “What the year offers” is marked as sent")},

    // Of the whole year, not of one workstream.
    {"all-proposers-told",
     QT_TRANSLATE_NOOP("domain",
                       "every proposal and concept of the year is decided and its proposers are told")},
    {"all-told-of-year",
     QT_TRANSLATE_NOOP("domain", "every workstream has a letter about the year that is marked as sent")},
    {"all-drafts-reminded",
     QT_TRANSLATE_NOOP("domain",
                       "everybody who still owes a draft output has a reminder that is marked as sent")},
    {"all-reports-asked",
     QT_TRANSLATE_NOOP("domain", "an annual report of the year is expected from every coalition")},
    {"all-reports-reminded",
     QT_TRANSLATE_NOOP("domain",
                       "everybody who still owes an annual report has a reminder that is marked as sent")},
    {"all-late-reminded",
     QT_TRANSLATE_NOOP("domain", "everybody who still owes an annual report has a second reminder that is "
                                 "marked as sent")},
};
const Term kDueReasonTerms[] = {
    {"calendar", QT_TRANSLATE_NOOP("domain", "Counted from the calendar")},
    {"usual",
     QT_TRANSLATE_NOOP("domain", "A guess: a usual number of days after the step; no source sets one")},
};
const Term kCallKindTerms[] = {
    {"survey", QT_TRANSLATE_NOOP("domain", "Survey")},
    {"sessions", QT_TRANSLATE_NOOP("domain", "Call for sessions")},
    {"reports", QT_TRANSLATE_NOOP("domain", "Call for reports")},
    {"dates", QT_TRANSLATE_NOOP("domain", "Dates asked for")},
    {"other", QT_TRANSLATE_NOOP("domain", "Other")},
};

const Term kSinceIsTerms[] = {
    {"began", QT_TRANSLATE_NOOP("domain", "The day it began")},
    {"on-record", QT_TRANSLATE_NOOP("domain", "On record since; it may have begun before")},
};

} // namespace

const Vocabulary kStakeholderGroups{"stakeholder-group", kStakeholderGroupTerms};
const Vocabulary kRegionalGroups{"regional-group", kRegionalGroupTerms};
const Vocabulary kRoles{"role", kRoleTerms};
const Vocabulary kGovernance{"governance", kGovernanceTerms};
const Vocabulary kResources{"resources", kResourceTerms};
const Vocabulary kOutputKinds{"output-kind", kOutputKindTerms};
const Vocabulary kActivityKinds{"activity-kind", kActivityKindTerms};
const Vocabulary kSessionKinds{"session-kind", kSessionKindTerms};
const Vocabulary kReceivedHow{"received-how", kReceivedHowTerms};
const Vocabulary kProofKinds{"proof-kind", kProofKindTerms};
const Vocabulary kLetterKinds{"letter-kind", kLetterKindTerms};
const Vocabulary kLinkKinds{"link-kind", kLinkKindTerms};
const Vocabulary kVisibilities{"visibility", kVisibilityTerms};
const Vocabulary kMembershipBases{"membership-basis", kMembershipBasisTerms};
const Vocabulary kSupportKinds{"support-kind", kSupportKindTerms};
const Vocabulary kRecommendationStates{"recommendation-state", kRecommendationStateTerms};
const Vocabulary kOrganisationKinds{"organisation-kind", kOrganisationKindTerms};
const Vocabulary kStreams{"stream", kStreamTerms};
const Vocabulary kInitiativeKinds{"initiative-kind", kInitiativeKindTerms};
const Vocabulary kSponsorships{"sponsorship", kSponsorshipTerms};
const Vocabulary kBpfMetrics{"bpf-metric", kBpfMetricTerms};
const Vocabulary kMarks{"mark", kMarkTerms};
const Vocabulary kEvaluationOutcomes{"evaluation-outcome", kEvaluationOutcomeTerms};
const Vocabulary kNetworkOutcomes{"network-outcome", kNetworkOutcomeTerms};
const Vocabulary kMagMeetingKinds{"mag-meeting-kind", kMagMeetingKindTerms};
const Vocabulary kFigureBases{"figure-basis", kFigureBasisTerms};
const Vocabulary kDisseminationKinds{"dissemination-kind", kDisseminationKindTerms};
const Vocabulary kTaskEnds{"task-end", kTaskEndTerms};
const Vocabulary kDueReasons{"due-reason", kDueReasonTerms};
const Vocabulary kCallKinds{"call-kind", kCallKindTerms};
const Vocabulary kSinceIs{"since-is", kSinceIsTerms};

bool Vocabulary::has(const QString& termKey) const
{
    return std::ranges::any_of(terms,
                               [&](const Term& term) { return termKey == QLatin1StringView(term.key); });
}

QString Vocabulary::label(const QString& termKey) const
{
    const auto term =
        std::ranges::find_if(terms, [&](const Term& t) { return termKey == QLatin1StringView(t.key); });
    return term == terms.end() ? termKey : support::translate("domain", term->label);
}

QStringList Vocabulary::labels(const QString& termKeys) const
{
    QStringList all;
    for (const QString& termKey : termKeys.split(u' ', Qt::SkipEmptyParts))
        all << label(termKey);
    return all;
}

std::optional<QString> Vocabulary::keyFor(const QString& written) const
{
    const QString wanted = comparable(written);
    for (const Term& term : terms) {
        if (wanted == comparable(QString::fromLatin1(term.key)) ||
            wanted == comparable(QString::fromUtf8(term.label)) ||
            wanted == comparable(support::translate("domain", term.label)))
            return QString::fromLatin1(term.key);
    }
    for (const Term& term : terms) // as a workbook that was made in another language has it
        for (const auto& language : support::languages())
            if (wanted == comparable(language->of("domain", term.label)))
                return QString::fromLatin1(term.key);
    return std::nullopt;
}

} // namespace domain
