// What is kept of a Dynamic Coalition, from its application on.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kCoalitionFields[] = {
    {.key = "name", .label = QT_TRANSLATE_NOOP("domain", "Name"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = QT_TRANSLATE_NOOP("domain", "Acronym"), .type = Line},
    {.key = "focus", .label = QT_TRANSLATE_NOOP("domain", "Focus and objectives"), .type = Note},
    {.key = "need", .label = QT_TRANSLATE_NOOP("domain", "Need"), .type = Note, .clause = "MO-DC-2"},
    {.key = "action-plan",
     .label = QT_TRANSLATE_NOOP("domain", "Action plan"),
     .type = Note,
     .clause = "MO-DC-2"},
    {.key = "established", .label = QT_TRANSLATE_NOOP("domain", "Established"), .type = Year},
    {.key = "website", .label = QT_TRANSLATE_NOOP("domain", "Website"), .type = Url},
    {.key = "igf-page",
     .label = QT_TRANSLATE_NOOP("domain", "Page on the IGF website"),
     .type = Url,
     .clause = "DC-4"},
    {.key = "mailing-list",
     .label = QT_TRANSLATE_NOOP("domain", "Mailing list"),
     .type = Line,
     .clause = "MO-DC-2"},
    {.key = "list-archive",
     .label = QT_TRANSLATE_NOOP("domain", "List archive"),
     .type = Url,
     .clause = "DC-7"},
    {.key = "governance",
     .label = QT_TRANSLATE_NOOP("domain", "Governance"),
     .type = Choice,
     .choices = &kGovernance,
     .clause = "DC-19"},
    {.key = "has-written-framework",
     .label = QT_TRANSLATE_NOOP("domain", "Written governance framework"),
     .type = YesNo,
     .clause = "DC-19"},
    {.key = "resources",
     .label = QT_TRANSLATE_NOOP("domain", "Resources"),
     .type = Choice,
     .choices = &kResources,
     .clause = "DC-20"},
    {.key = "sustainability-plan",
     .label = QT_TRANSLATE_NOOP("domain", "Sustainability plan"),
     .type = Note,
     .clause = "DC-21"},
    {.key = "achievements",
     .label = QT_TRANSLATE_NOOP("domain", "Achievements and impact"),
     .type = Note,
     .clause = "DC-26"},
    {.key = "membership-notes",
     .label = QT_TRANSLATE_NOOP("domain", "Notes on membership"),
     .type = Note,
     .clause = "DC-18"},
    {.key = "source",
     .label = QT_TRANSLATE_NOOP("domain", "Source"),
     .type = Line,
     .hint = QT_TRANSLATE_NOOP("domain", "Where these facts were found")},
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
    {.key = "name", .label = QT_TRANSLATE_NOOP("domain", "Proposed name"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = QT_TRANSLATE_NOOP("domain", "Acronym"), .type = Line},
    {.key = "focus", .label = QT_TRANSLATE_NOOP("domain", "Focus and objectives"), .type = Note},
    {.key = "received-on", .label = QT_TRANSLATE_NOOP("domain", "Received on"), .type = Date},
    {.key = "submitted-by", .label = QT_TRANSLATE_NOOP("domain", "Submitted by"), .type = Line},
    {.key = "need",
     .label = QT_TRANSLATE_NOOP("domain", "Need"),
     .type = Note,
     .clause = "MO-DC-2",
     .hint = QT_TRANSLATE_NOOP("domain", "Why a Dynamic Coalition is needed on this issue")},
    {.key = "action-plan",
     .label = QT_TRANSLATE_NOOP("domain", "Action plan"),
     .type = Note,
     .clause = "MO-DC-2"},
    {.key = "mailing-list",
     .label = QT_TRANSLATE_NOOP("domain", "Mailing list"),
     .type = Line,
     .clause = "MO-DC-2",
     .hint = QT_TRANSLATE_NOOP("domain", "Its address; the Secretariat can help to set one up")},
    {.key = "contact-person",
     .label = QT_TRANSLATE_NOOP("domain", "Contact person"),
     .type = Line,
     .clause = "MO-DC-2",
     .isPersonal = true},
    {.key = "contact-email",
     .label = QT_TRANSLATE_NOOP("domain", "E-mail of the contact person"),
     .type = Email,
     .clause = "MO-DC-2",
     .isPersonal = true},
    {.key = "website", .label = QT_TRANSLATE_NOOP("domain", "Website"), .type = Url},
    {.key = "sustainability-plan",
     .label = QT_TRANSLATE_NOOP("domain", "Sustainability plan"),
     .type = Note,
     .clause = "DC-21"},
    {.key = "earlier-application",
     .label = QT_TRANSLATE_NOOP("domain", "Earlier application"),
     .type = Record,
     .refersTo = "dc-application"},
    {.key = "notified-on", .label = QT_TRANSLATE_NOOP("domain", "Applicant told on"), .type = Date},
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
    {.key = "name",
     .label = QT_TRANSLATE_NOOP("domain", "Name"),
     .type = Line,
     .isRequired = true,
     .isPersonal = true},
    {.key = "affiliation", .label = QT_TRANSLATE_NOOP("domain", "Affiliation"), .type = Line},
    {.key = "stakeholder-group",
     .label = QT_TRANSLATE_NOOP("domain", "Stakeholder group"),
     .type = Choice,
     .isRequired = true,
     .choices = &kStakeholderGroups,
     .clause = "DC-2"},
    {.key = "country", .label = QT_TRANSLATE_NOOP("domain", "Country"), .type = Line},
};

const Field kClarificationFields[] = {
    {.key = "question", .label = QT_TRANSLATE_NOOP("domain", "Question"), .type = Note, .isRequired = true},
    {.key = "asked-on", .label = QT_TRANSLATE_NOOP("domain", "Asked on"), .type = Date, .isRequired = true},
    {.key = "answer", .label = QT_TRANSLATE_NOOP("domain", "Answer"), .type = Note},
    {.key = "answered-on", .label = QT_TRANSLATE_NOOP("domain", "Answered on"), .type = Date},
};

const Field kReportFields[] = {
    {.key = "year", .label = QT_TRANSLATE_NOOP("domain", "Year reported"), .type = Year, .isRequired = true},
    {.key = "received-on", .label = QT_TRANSLATE_NOOP("domain", "Received on"), .type = Date},
    {.key = "accepted-on", .label = QT_TRANSLATE_NOOP("domain", "Accepted on"), .type = Date},
    {.key = "received-how",
     .label = QT_TRANSLATE_NOOP("domain", "Received by"),
     .type = Choice,
     .choices = &kReceivedHow},
    {.key = "covers-year",
     .label = QT_TRANSLATE_NOOP("domain", "Year the text covers"),
     .type = Year,
     .hint = QT_TRANSLATE_NOOP("domain", "As the report itself says")},
    {.key = "events",
     .label = QT_TRANSLATE_NOOP("domain", "Events organised or attended"),
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
    {.key = "published-at", .label = QT_TRANSLATE_NOOP("domain", "Published at"), .type = Url},
};

const Field kProofFields[] = {
    {.key = "title",
     .label = QT_TRANSLATE_NOOP("domain", "What shows activity"),
     .type = Line,
     .isRequired = true,
     .clause = "DC-14"},
    {.key = "kind", .label = QT_TRANSLATE_NOOP("domain", "Kind"), .type = Choice, .choices = &kProofKinds},
    {.key = "on", .label = QT_TRANSLATE_NOOP("domain", "Date"), .type = Date, .isRequired = true},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
    {.key = "accepted-by",
     .label = QT_TRANSLATE_NOOP("domain", "Accepted by"),
     .type = Line,
     .hint = QT_TRANSLATE_NOOP("domain", "Empty until somebody accepts it")},
    {.key = "accepted-on", .label = QT_TRANSLATE_NOOP("domain", "Accepted on"), .type = Date},
};

const Field kSessionFields[] = {
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Title"), .type = Line, .isRequired = true},
    {.key = "year",
     .label = QT_TRANSLATE_NOOP("domain", "Annual meeting of"),
     .type = Year,
     .isRequired = true},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .isRequired = true,
     .choices = &kSessionKinds},
    {.key = "received-on", .label = QT_TRANSLATE_NOOP("domain", "Received on"), .type = Date},
    {.key = "themes", .label = QT_TRANSLATE_NOOP("domain", "Themes"), .type = Line},
    {.key = "joint-with",
     .label = QT_TRANSLATE_NOOP("domain", "Joint with"),
     .type = Line,
     .clause = "DC-28"},
    {.key = "contributes-to-dccg",
     .label = QT_TRANSLATE_NOOP("domain", "Contributes regularly to the coordination group"),
     .type = YesNo},
    {.key = "substantive-paper",
     .label = QT_TRANSLATE_NOOP("domain", "Substantive paper"),
     .type = Line,
     .clause = "DC-31",
     .hint = QT_TRANSLATE_NOOP("domain", "Title or address; needed for a main session")},
    {.key = "slot",
     .label = QT_TRANSLATE_NOOP("domain", "Slot"),
     .type = Line,
     .hint = QT_TRANSLATE_NOOP("domain", "Day, time and room")},
    {.key = "session-report-on",
     .label = QT_TRANSLATE_NOOP("domain", "Session report received on"),
     .type = Date,
     .clause = "DC-13"},
};

const Field kMembershipFields[] = {
    {.key = "on", .label = QT_TRANSLATE_NOOP("domain", "On"), .type = Date, .isRequired = true},
    {.key = "members",
     .label = QT_TRANSLATE_NOOP("domain", "Members"),
     .type = Count,
     .isRequired = true,
     .clause = "DC-17"},
    {.key = "basis",
     .label = QT_TRANSLATE_NOOP("domain", "Counted as"),
     .type = Choice,
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
