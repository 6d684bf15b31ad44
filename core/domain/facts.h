// The facts: every field that code reads by name, by the noun that it is of. Those that only tables name
// (forms, imports, exports go through all of them) are not here.
#pragma once

#include "core/domain/fact.h"

namespace domain {

/// Read of whichever noun comes along; all that have such a field give it this type.
namespace shared {
inline constexpr YearFact year{nullptr, "year"};
inline constexpr LineFact place{nullptr, "place"};
inline constexpr LineFact country{nullptr, "country"};
inline constexpr DateFact starts{nullptr, "starts"};
inline constexpr DateFact ends{nullptr, "ends"};
inline constexpr LineFact name{nullptr, "name"};
inline constexpr LineFact acronym{nullptr, "acronym"};
inline constexpr DateFact receivedOn{nullptr, "received-on"};
inline constexpr LineFact submittedBy{nullptr, "submitted-by"};
inline constexpr LineFact contactPerson{nullptr, "contact-person"};
inline constexpr EmailFact contactEmail{nullptr, "contact-email"};
inline constexpr ChoiceFact stakeholderGroup{nullptr, "stakeholder-group"};
inline constexpr LineFact title{nullptr, "title"};
inline constexpr DateFact on{nullptr, "on"};
inline constexpr RecordFact previousEdition{nullptr, "previous-edition"};
inline constexpr UrlFact igfPage{nullptr, "igf-page"};
inline constexpr DateFact websiteUpdatedOn{nullptr, "website-updated-on"};
inline constexpr DateFact notifiedOn{nullptr, "notified-on"};
inline constexpr RecordFact decidedAt{nullptr, "decided-at"};
inline constexpr UrlFact link{nullptr, "link"};
inline constexpr NoteFact summary{nullptr, "summary"};
inline constexpr RecordFact follows{nullptr, "follows"};
inline constexpr OffsetFact offset{nullptr, "offset"};
} // namespace shared

namespace cycle {
inline constexpr YearFact year{"cycle", "year"};
inline constexpr CountFact number{"cycle", "number"};
inline constexpr LineFact place{"cycle", "place"};
inline constexpr LineFact country{"cycle", "country"};
inline constexpr DateFact starts{"cycle", "starts"};
inline constexpr DateFact ends{"cycle", "ends"};
inline constexpr LineFact theme{"cycle", "theme"};
} // namespace cycle

namespace dynamic_coalition {
inline constexpr LineFact name{"dynamic-coalition", "name"};
inline constexpr LineFact acronym{"dynamic-coalition", "acronym"};
inline constexpr NoteFact focus{"dynamic-coalition", "focus"};
inline constexpr YearFact established{"dynamic-coalition", "established"};
inline constexpr UrlFact igfPage{"dynamic-coalition", "igf-page"};
inline constexpr LineFact mailingList{"dynamic-coalition", "mailing-list"};
inline constexpr ChoiceFact governance{"dynamic-coalition", "governance"};
inline constexpr YesNoFact hasWrittenFramework{"dynamic-coalition", "has-written-framework"};
inline constexpr ChoiceFact resources{"dynamic-coalition", "resources"};
inline constexpr NoteFact achievements{"dynamic-coalition", "achievements"};
inline constexpr NoteFact membershipNotes{"dynamic-coalition", "membership-notes"};
} // namespace dynamic_coalition

namespace dc_application {
inline constexpr LineFact name{"dc-application", "name"};
inline constexpr DateFact receivedOn{"dc-application", "received-on"};
inline constexpr LineFact submittedBy{"dc-application", "submitted-by"};
inline constexpr NoteFact need{"dc-application", "need"};
inline constexpr LineFact mailingList{"dc-application", "mailing-list"};
inline constexpr LineFact contactPerson{"dc-application", "contact-person"};
inline constexpr EmailFact contactEmail{"dc-application", "contact-email"};
inline constexpr RecordFact earlierApplication{"dc-application", "earlier-application"};
} // namespace dc_application

namespace annual_report {
inline constexpr YearFact year{"annual-report", "year"};
inline constexpr DateFact receivedOn{"annual-report", "received-on"};
inline constexpr DateFact acceptedOn{"annual-report", "accepted-on"};
inline constexpr UrlFact publishedAt{"annual-report", "published-at"};
} // namespace annual_report

namespace proof {
inline constexpr LineFact title{"proof", "title"};
inline constexpr DateFact on{"proof", "on"};
inline constexpr NoteFact note{"proof", "note"};
inline constexpr DateFact acceptedOn{"proof", "accepted-on"};
} // namespace proof

namespace bpf_proposal {
inline constexpr RecordFact magSponsor{"bpf-proposal", "mag-sponsor"};
inline constexpr RecordFact mergedInto{"bpf-proposal", "merged-into"};
} // namespace bpf_proposal

namespace assessment_mark {
inline constexpr ChoiceFact question{"assessment-mark", "question"};
inline constexpr RecordFact assessor{"assessment-mark", "assessor"};
inline constexpr ChoiceFact mark{"assessment-mark", "mark"};
inline constexpr NoteFact note{"assessment-mark", "note"};
} // namespace assessment_mark

namespace best_practice_forum {
inline constexpr YearFact year{"best-practice-forum", "year"};
inline constexpr NoteFact description{"best-practice-forum", "description"};
inline constexpr NoteFact outreachPlan{"best-practice-forum", "outreach-plan"};
inline constexpr RecordFact previousEdition{"best-practice-forum", "previous-edition"};
inline constexpr NoteFact workingModalities{"best-practice-forum", "working-modalities"};
inline constexpr UrlFact website{"best-practice-forum", "website"};
inline constexpr UrlFact igfPage{"best-practice-forum", "igf-page"};
} // namespace best_practice_forum

namespace policy_network {
inline constexpr NoteFact priority{"policy-network", "priority"};
inline constexpr NoteFact workPlan{"policy-network", "work-plan"};
inline constexpr RecordFact previousEdition{"policy-network", "previous-edition"};
inline constexpr UrlFact igfPage{"policy-network", "igf-page"};
} // namespace policy_network

namespace work_phase {
inline constexpr DateFact starts{"work-phase", "starts"};
inline constexpr DateFact ends{"work-phase", "ends"};
inline constexpr DateFact doneOn{"work-phase", "done-on"};
} // namespace work_phase

namespace call_for_input {
inline constexpr LineFact title{"call-for-input", "title"};
inline constexpr DateFact starts{"call-for-input", "starts"};
inline constexpr DateFact ends{"call-for-input", "ends"};
inline constexpr CountFact contributions{"call-for-input", "contributions"};
inline constexpr UrlFact link{"call-for-input", "link"};
} // namespace call_for_input

namespace initiative {
inline constexpr ChoiceFact kind{"initiative", "kind"};
inline constexpr LineFact place{"initiative", "place"};
inline constexpr ChoicesFact regionalGroups{"initiative", "regional-groups"};
inline constexpr NoteFact focus{"initiative", "focus"};
inline constexpr YearFact established{"initiative", "established"};
inline constexpr UrlFact website{"initiative", "website"};
} // namespace initiative

namespace nri_meeting {
inline constexpr CountFact number{"nri-meeting", "number"};
inline constexpr YearFact year{"nri-meeting", "year"};
inline constexpr DateFact starts{"nri-meeting", "starts"};
inline constexpr DateFact ends{"nri-meeting", "ends"};
inline constexpr LineFact place{"nri-meeting", "place"};
inline constexpr UrlFact website{"nri-meeting", "website"};
inline constexpr CountFact attendance{"nri-meeting", "attendance"};
inline constexpr DateFact reportReceivedOn{"nri-meeting", "report-received-on"};
inline constexpr UrlFact reportLink{"nri-meeting", "report-link"};
} // namespace nri_meeting

namespace grant {
inline constexpr LineFact from{"grant", "from"};
inline constexpr DateFact on{"grant", "on"};
inline constexpr LineFact amount{"grant", "amount"};
} // namespace grant

namespace dccg_meeting {
inline constexpr CountFact number{"dccg-meeting", "number"};
inline constexpr YearFact year{"dccg-meeting", "year"};
inline constexpr DateFact starts{"dccg-meeting", "starts"};
} // namespace dccg_meeting

namespace attendance {
inline constexpr RecordFact coalition{"attendance", "coalition"};
inline constexpr RecordFact person{"attendance", "person"};
} // namespace attendance

namespace attendee {
inline constexpr LineFact name{"attendee", "name"};
inline constexpr RecordFact who{"attendee", "who"};
} // namespace attendee

namespace mag_meeting {
inline constexpr LineFact title{"mag-meeting", "title"};
inline constexpr ChoiceFact kind{"mag-meeting", "kind"};
inline constexpr DateFact starts{"mag-meeting", "starts"};
inline constexpr DateFact ends{"mag-meeting", "ends"};
} // namespace mag_meeting

namespace mag_member {
inline constexpr RecordFact person{"mag-member", "person"};
inline constexpr DateFact ends{"mag-member", "ends"};
} // namespace mag_member

namespace mailing_list {
inline constexpr LineFact address{"mailing-list", "address"};
} // namespace mailing_list

namespace list_figure {
inline constexpr DateFact month{"list-figure", "month"};
inline constexpr CountFact subscribers{"list-figure", "subscribers"};
inline constexpr CountFact messages{"list-figure", "messages"};
inline constexpr CountFact posters{"list-figure", "posters"};
inline constexpr ChoiceFact basis{"list-figure", "basis"};
} // namespace list_figure

namespace dissemination {
inline constexpr DateFact on{"dissemination", "on"};
inline constexpr ChoiceFact kind{"dissemination", "kind"};
inline constexpr UrlFact link{"dissemination", "link"};
} // namespace dissemination

namespace progress_note {
inline constexpr RecordFact toldAt{"progress-note", "told-at"};
} // namespace progress_note

namespace letterhead {
inline constexpr LineFact name{"letterhead", "name"};
inline constexpr NoteFact address{"letterhead", "address"};
inline constexpr LineFact phone{"letterhead", "phone"};
inline constexpr EmailFact email{"letterhead", "email"};
inline constexpr UrlFact website{"letterhead", "website"};
inline constexpr LineFact place{"letterhead", "place"};
inline constexpr LineFact reference{"letterhead", "reference"};
inline constexpr LineFact signedBy{"letterhead", "signed-by"};
inline constexpr LineFact signedAs{"letterhead", "signed-as"};
} // namespace letterhead

namespace letter_template {
inline constexpr ChoiceFact kind{"letter-template", "kind"};
inline constexpr ChoiceFact stream{"letter-template", "stream"};
inline constexpr LineFact subject{"letter-template", "subject"};
inline constexpr NoteFact body{"letter-template", "body"};
} // namespace letter_template

namespace activity {
inline constexpr LineFact title{"activity", "title"};
inline constexpr ChoiceFact kind{"activity", "kind"};
inline constexpr DateFact starts{"activity", "starts"};
inline constexpr DateFact ends{"activity", "ends"};
inline constexpr UrlFact link{"activity", "link"};
inline constexpr YesNoFact isOpen{"activity", "is-open"};
} // namespace activity

namespace session_request {
inline constexpr YearFact year{"session-request", "year"};
inline constexpr ChoiceFact kind{"session-request", "kind"};
inline constexpr DateFact receivedOn{"session-request", "received-on"};
inline constexpr LineFact slot{"session-request", "slot"};
inline constexpr DateFact sessionReportOn{"session-request", "session-report-on"};
} // namespace session_request

namespace output {
inline constexpr LineFact title{"output", "title"};
inline constexpr ChoiceFact kind{"output", "kind"};
inline constexpr LineFact language{"output", "language"};
inline constexpr LineFact version{"output", "version"};
inline constexpr DateFact commentsFrom{"output", "comments-from"};
inline constexpr DateFact commentsUntil{"output", "comments-until"};
inline constexpr DateFact publishedOn{"output", "published-on"};
inline constexpr UrlFact link{"output", "link"};
inline constexpr NoteFact summary{"output", "summary"};
} // namespace output

namespace organisation {
inline constexpr UrlFact website{"organisation", "website"};
} // namespace organisation

namespace person {
inline constexpr LineFact name{"person", "name"};
inline constexpr LineFact affiliation{"person", "affiliation"};
inline constexpr RecordFact organisation{"person", "organisation"};
inline constexpr ChoiceFact stakeholderGroup{"person", "stakeholder-group"};
inline constexpr LineFact country{"person", "country"};
inline constexpr EmailFact email{"person", "email"};
inline constexpr LineFact phone{"person", "phone"};
inline constexpr ChoiceFact visibility{"person", "visibility"};
inline constexpr NoteFact note{"person", "note"};
} // namespace person

namespace role {
inline constexpr RecordFact person{"role", "person"};
inline constexpr ChoiceFact role{"role", "role"};
inline constexpr LineFact note{"role", "note"};
} // namespace role

namespace membership_figure {
inline constexpr DateFact on{"membership-figure", "on"};
inline constexpr CountFact members{"membership-figure", "members"};
inline constexpr ChoiceFact basis{"membership-figure", "basis"};
} // namespace membership_figure

namespace former_name {
inline constexpr DateFact ends{"former-name", "ends"};
} // namespace former_name

namespace letter {
inline constexpr LineFact subject{"letter", "subject"};
inline constexpr ChoiceFact kind{"letter", "kind"};
inline constexpr LineFact to{"letter", "to"};
inline constexpr DateFact sentOn{"letter", "sent-on"};
inline constexpr DateFact answerBy{"letter", "answer-by"};
inline constexpr DateFact answeredOn{"letter", "answered-on"};
inline constexpr NoteFact body{"letter", "body"};
inline constexpr DateFact plannedFor{"letter", "planned-for"};
inline constexpr NoteFact copyTo{"letter", "copy-to"};
inline constexpr RecordFact call{"letter", "call"};
} // namespace letter

namespace task {
inline constexpr LineFact owner{"task", "owner"};
inline constexpr DateFact dueOn{"task", "due-on"};
inline constexpr DateFact doneOn{"task", "done-on"};
inline constexpr LineFact clause{"task", "clause"};
inline constexpr ChoiceFact endsWhen{"task", "ends-when"};
inline constexpr DateFact since{"task", "since"};
inline constexpr ChoiceFact dueBecause{"task", "due-because"};
inline constexpr LineFact endedBy{"task", "ended-by"};
} // namespace task

namespace milestone {
inline constexpr LineFact title{"milestone", "title"};
inline constexpr DateFact starts{"milestone", "starts"};
inline constexpr DateFact ends{"milestone", "ends"};
inline constexpr RecordFact follows{"milestone", "follows"};
inline constexpr OffsetFact offset{"milestone", "offset"};
inline constexpr DateFact originally{"milestone", "originally"};
inline constexpr NoteFact movedBecause{"milestone", "moved-because"};
inline constexpr ChoicesFact concerns{"milestone", "concerns"};
} // namespace milestone

namespace link {
inline constexpr ChoiceFact kind{"link", "kind"};
inline constexpr RecordFact to{"link", "to"};
inline constexpr LineFact note{"link", "note"};
} // namespace link

namespace support_request {
inline constexpr DateFact closedOn{"support-request", "closed-on"};
} // namespace support_request

namespace decision {
inline constexpr RecordFact magMeeting{"decision", "mag-meeting"};
} // namespace decision

namespace recommendation {
inline constexpr LineFact addressedTo{"recommendation", "addressed-to"};
inline constexpr ChoiceFact status{"recommendation", "status"};
inline constexpr LineFact owner{"recommendation", "owner"};
inline constexpr LineFact source{"recommendation", "source"};
} // namespace recommendation

namespace call {
inline constexpr LineFact title{"call", "title"};
inline constexpr ChoiceFact kind{"call", "kind"};
inline constexpr NoteFact text{"call", "text"};
inline constexpr DateFact openedOn{"call", "opened-on"};
inline constexpr DateFact dueOn{"call", "due-on"};
inline constexpr YearFact year{"call", "year"};
inline constexpr DateFact closedOn{"call", "closed-on"};
} // namespace call

namespace call_answer {
inline constexpr RecordFact whom{"call-answer", "whom"};
inline constexpr DateFact askedOn{"call-answer", "asked-on"};
inline constexpr DateFact remindedOn{"call-answer", "reminded-on"};
inline constexpr DateFact answeredOn{"call-answer", "answered-on"};
inline constexpr DateFact declinedOn{"call-answer", "declined-on"};
inline constexpr NoteFact note{"call-answer", "note"};
} // namespace call_answer

} // namespace domain
