// What is kept of a Dynamic Coalition, from its application on.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kCoalitionFields[] = {
    {.key = dynamic_coalition::name, .label = QT_TRANSLATE_NOOP("domain", "Name"), .isRequired = true},
    {.key = dynamic_coalition::acronym, .label = QT_TRANSLATE_NOOP("domain", "Acronym")},
    {.key = dynamic_coalition::focus, .label = QT_TRANSLATE_NOOP("domain", "Focus and objectives")},
    {.key = "need", .label = QT_TRANSLATE_NOOP("domain", "Need"), .type = Note, .clause = "MO-DC-2"},
    {.key = "action-plan",
     .label = QT_TRANSLATE_NOOP("domain", "Action plan"),
     .type = Note,
     .clause = "MO-DC-2"},
    {.key = dynamic_coalition::established, .label = QT_TRANSLATE_NOOP("domain", "Established")},
    {.key = "website", .label = QT_TRANSLATE_NOOP("domain", "Website"), .type = Url},
    {.key = dynamic_coalition::igfPage,
     .label = QT_TRANSLATE_NOOP("domain", "Page on the IGF website"),
     .clause = "DC-4"},
    {.key = dynamic_coalition::mailingList,
     .label = QT_TRANSLATE_NOOP("domain", "Mailing list"),
     .clause = "MO-DC-2"},
    {.key = "list-archive",
     .label = QT_TRANSLATE_NOOP("domain", "List archive"),
     .type = Url,
     .clause = "DC-7"},
    {.key = dynamic_coalition::governance,
     .label = QT_TRANSLATE_NOOP("domain", "Governance"),
     .choices = &kGovernance,
     .clause = "DC-19"},
    {.key = dynamic_coalition::hasWrittenFramework,
     .label = QT_TRANSLATE_NOOP("domain", "Written governance framework"),
     .clause = "DC-19"},
    {.key = dynamic_coalition::resources,
     .label = QT_TRANSLATE_NOOP("domain", "Resources"),
     .choices = &kResources,
     .clause = "DC-20"},
    {.key = "sustainability-plan",
     .label = QT_TRANSLATE_NOOP("domain", "Sustainability plan"),
     .type = Note,
     .clause = "DC-21"},
    {.key = dynamic_coalition::achievements,
     .label = QT_TRANSLATE_NOOP("domain", "Achievements and impact"),
     .clause = "DC-26"},
    {.key = dynamic_coalition::membershipNotes,
     .label = QT_TRANSLATE_NOOP("domain", "Notes on membership"),
     .clause = "DC-18"},
    {.key = "source",
     .label = QT_TRANSLATE_NOOP("domain", "Source"),
     .type = Line,
     .hint = QT_TRANSLATE_NOOP("domain", "Where these facts were found")},
    {.key = shared::websiteUpdatedOn,
     .label = QT_TRANSLATE_NOOP("domain", "IGF website updated on"),
     .clause = "DC-4",
     .hint = QT_TRANSLATE_NOOP("domain", "When the website last came to say how it stands")},
};

const ElementKind kCoalitionElements[] = {
    {"open-membership", QT_TRANSLATE_NOOP("domain", "Membership is open to anyone interested"), "DC-5"},
    {"open-list", QT_TRANSLATE_NOOP("domain", "The mailing list is open, with a clear way to subscribe"),
     "DC-6"},
    {"open-archives", QT_TRANSLATE_NOOP("domain", "The list archives are public"), "DC-7"},
    {"guidelines", QT_TRANSLATE_NOOP("domain", "Commits to the mailing-list guidelines"), "DC-8"},
    {"code-of-conduct", QT_TRANSLATE_NOOP("domain", "Commits to the IGF Code of Conduct"), "DC-8"},
    {"minority-views", QT_TRANSLATE_NOOP("domain", "Commits to recording minority and dissenting views"),
     "DC-9"},
    {"dedicated-page", QT_TRANSLATE_NOOP("domain", "Has its page on the IGF website"), "DC-4"},
    {"handover-work", QT_TRANSLATE_NOOP("domain", "Hand-over: open work given to active coalitions"),
     "DC-16"},
    {"handover-archives", QT_TRANSLATE_NOOP("domain", "Hand-over: archives kept"), "DC-16"},
    {"handover-page", QT_TRANSLATE_NOOP("domain", "Hand-over: page marked as retired"), "DC-16"},
    {"handover-lists", QT_TRANSLATE_NOOP("domain", "Hand-over: lists closed"), "DC-16"},
};

const Field kApplicationFields[] = {
    {.key = dc_application::name, .label = QT_TRANSLATE_NOOP("domain", "Proposed name"), .isRequired = true},
    {.key = shared::acronym, .label = QT_TRANSLATE_NOOP("domain", "Acronym")},
    {.key = "focus", .label = QT_TRANSLATE_NOOP("domain", "Focus and objectives"), .type = Note},
    {.key = dc_application::receivedOn, .label = QT_TRANSLATE_NOOP("domain", "Received on")},
    {.key = dc_application::submittedBy, .label = QT_TRANSLATE_NOOP("domain", "Submitted by")},
    {.key = dc_application::need,
     .label = QT_TRANSLATE_NOOP("domain", "Need"),
     .clause = "MO-DC-2",
     .hint = QT_TRANSLATE_NOOP("domain", "Why a Dynamic Coalition is needed on this issue")},
    {.key = "action-plan",
     .label = QT_TRANSLATE_NOOP("domain", "Action plan"),
     .type = Note,
     .clause = "MO-DC-2"},
    {.key = dc_application::mailingList,
     .label = QT_TRANSLATE_NOOP("domain", "Mailing list"),
     .clause = "MO-DC-2",
     .hint = QT_TRANSLATE_NOOP("domain", "Its address; the Secretariat can help to set one up")},
    {.key = dc_application::contactPerson,
     .label = QT_TRANSLATE_NOOP("domain", "Contact person"),
     .clause = "MO-DC-2",
     .isPersonal = true},
    {.key = dc_application::contactEmail,
     .label = QT_TRANSLATE_NOOP("domain", "E-mail of the contact person"),
     .clause = "MO-DC-2",
     .isPersonal = true},
    {.key = "website", .label = QT_TRANSLATE_NOOP("domain", "Website"), .type = Url},
    {.key = "sustainability-plan",
     .label = QT_TRANSLATE_NOOP("domain", "Sustainability plan"),
     .type = Note,
     .clause = "DC-21"},
    {.key = dc_application::earlierApplication,
     .label = QT_TRANSLATE_NOOP("domain", "Earlier application"),
     .refersTo = "dc-application"},
    {.key = shared::notifiedOn, .label = QT_TRANSLATE_NOOP("domain", "Applicant told on")},
    {.key = "notified-where", .label = QT_TRANSLATE_NOOP("domain", "Applicant told where"), .type = Line},
};

const ElementKind kApplicationElements[] = {
    {"open-membership", QT_TRANSLATE_NOOP("domain", "Membership is open to anyone interested"), "DC-5"},
    {"open-list", QT_TRANSLATE_NOOP("domain", "The mailing list is open, with a clear way to subscribe"),
     "DC-6"},
    {"open-archives", QT_TRANSLATE_NOOP("domain", "The list archives are public"), "DC-7"},
    {"guidelines", QT_TRANSLATE_NOOP("domain", "Commits to the mailing-list guidelines"), "DC-8"},
    {"code-of-conduct", QT_TRANSLATE_NOOP("domain", "Commits to the IGF Code of Conduct"), "DC-8"},
    {"first-meeting", QT_TRANSLATE_NOOP("domain", "A first meeting was held"), "DC-1"},
};

const Field kRepresentativeFields[] = {
    {.key = shared::name,
     .label = QT_TRANSLATE_NOOP("domain", "Name"),
     .isRequired = true,
     .isPersonal = true},
    {.key = "affiliation", .label = QT_TRANSLATE_NOOP("domain", "Affiliation"), .type = Line},
    {.key = shared::stakeholderGroup,
     .label = QT_TRANSLATE_NOOP("domain", "Stakeholder group"),
     .isRequired = true,
     .choices = &kStakeholderGroups,
     .clause = "DC-2"},
    {.key = shared::country, .label = QT_TRANSLATE_NOOP("domain", "Country")},
};

const Field kClarificationFields[] = {
    {.key = "question", .label = QT_TRANSLATE_NOOP("domain", "Question"), .type = Note, .isRequired = true},
    {.key = "asked-on", .label = QT_TRANSLATE_NOOP("domain", "Asked on"), .type = Date, .isRequired = true},
    {.key = "answer", .label = QT_TRANSLATE_NOOP("domain", "Answer"), .type = Note},
    {.key = "answered-on", .label = QT_TRANSLATE_NOOP("domain", "Answered on"), .type = Date},
};

const Field kReportFields[] = {
    {.key = annual_report::year, .label = QT_TRANSLATE_NOOP("domain", "Year reported"), .isRequired = true},
    {.key = annual_report::receivedOn, .label = QT_TRANSLATE_NOOP("domain", "Received on")},
    {.key = annual_report::acceptedOn, .label = QT_TRANSLATE_NOOP("domain", "Accepted on")},
    {.key = "received-how",
     .label = QT_TRANSLATE_NOOP("domain", "Received by"),
     .type = Choice,
     .choices = &kReceivedHow},
    {.key = "covers-year",
     .label = QT_TRANSLATE_NOOP("domain", "Year the text covers"),
     .type = Year,
     .hint = QT_TRANSLATE_NOOP("domain", "As the report itself says")},
    {.key = "events",
     .label = QT_TRANSLATE_NOOP("domain", "Events organized or attended"),
     .type = Note,
     .clause = "DC-10"},
    {.key = "meetings",
     .label = QT_TRANSLATE_NOOP("domain", "Meetings held"),
     .type = Note,
     .clause = "DC-10"},
    {.key = "outputs",
     .label = QT_TRANSLATE_NOOP("domain", "Substantive outputs"),
     .type = Note,
     .clause = "DC-10"},
    {.key = "reflects-dissent",
     .label = QT_TRANSLATE_NOOP("domain", "Outputs reflect minority and dissenting views"),
     .type = YesNo,
     .clause = "DC-9"},
    {.key = annual_report::publishedAt, .label = QT_TRANSLATE_NOOP("domain", "Published at")},
};

const Field kProofFields[] = {
    {.key = proof::title,
     .label = QT_TRANSLATE_NOOP("domain", "What shows activity"),
     .isRequired = true,
     .clause = "DC-14"},
    {.key = "kind", .label = QT_TRANSLATE_NOOP("domain", "Kind"), .type = Choice, .choices = &kProofKinds},
    {.key = proof::on, .label = QT_TRANSLATE_NOOP("domain", "Date"), .isRequired = true},
    {.key = proof::note, .label = QT_TRANSLATE_NOOP("domain", "Note")},
    {.key = "accepted-by",
     .label = QT_TRANSLATE_NOOP("domain", "Accepted by"),
     .type = Line,
     .hint = QT_TRANSLATE_NOOP("domain", "Empty until somebody accepts it")},
    {.key = proof::acceptedOn, .label = QT_TRANSLATE_NOOP("domain", "Accepted on")},
};

const Field kSessionFields[] = {
    {.key = shared::title, .label = QT_TRANSLATE_NOOP("domain", "Title"), .isRequired = true},
    {.key = session_request::year,
     .label = QT_TRANSLATE_NOOP("domain", "Annual meeting of"),
     .isRequired = true},
    {.key = session_request::kind,
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .isRequired = true,
     .choices = &kSessionKinds},
    {.key = session_request::receivedOn, .label = QT_TRANSLATE_NOOP("domain", "Received on")},
    {.key = "themes", .label = QT_TRANSLATE_NOOP("domain", "Themes"), .type = Line},
    {.key = "joint-with",
     .label = QT_TRANSLATE_NOOP("domain", "Joint with others"),
     .type = Line,
     .clause = "DC-28",
     .hint = QT_TRANSLATE_NOOP("domain", "Who is no Dynamic Coalition; those are linked")},
    {.key = "contributes-to-dccg",
     .label = QT_TRANSLATE_NOOP("domain", "Contributes regularly to the coordination group"),
     .type = YesNo},
    {.key = "substantive-paper",
     .label = QT_TRANSLATE_NOOP("domain", "Substantive paper"),
     .type = Line,
     .clause = "DC-31",
     .hint = QT_TRANSLATE_NOOP("domain", "Title or address; needed for a main session")},
    {.key = session_request::slot,
     .label = QT_TRANSLATE_NOOP("domain", "Slot"),
     .hint = QT_TRANSLATE_NOOP("domain", "Day, time and room")},
    {.key = session_request::sessionReportOn,
     .label = QT_TRANSLATE_NOOP("domain", "Session report received on"),
     .clause = "DC-13"},
};

const Field kMembershipFields[] = {
    {.key = membership_figure::on, .label = QT_TRANSLATE_NOOP("domain", "On"), .isRequired = true},
    {.key = membership_figure::members,
     .label = QT_TRANSLATE_NOOP("domain", "Members"),
     .isRequired = true,
     .clause = "DC-17"},
    {.key = membership_figure::basis,
     .label = QT_TRANSLATE_NOOP("domain", "Counted as"),
     .choices = &kMembershipBases},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Line},
};

} // namespace

std::span<const Field> coalitionFields() { return kCoalitionFields; }
std::span<const ElementKind> coalitionElements() { return kCoalitionElements; }
std::span<const Field> applicationFields() { return kApplicationFields; }
std::span<const ElementKind> applicationElements() { return kApplicationElements; }
std::span<const Field> representativeFields() { return kRepresentativeFields; }
std::span<const Field> clarificationFields() { return kClarificationFields; }
std::span<const Field> reportFields() { return kReportFields; }
std::span<const Field> proofFields() { return kProofFields; }
std::span<const Field> sessionFields() { return kSessionFields; }
std::span<const Field> membershipFields() { return kMembershipFields; }

} // namespace domain
