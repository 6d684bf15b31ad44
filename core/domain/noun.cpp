#include "core/domain/noun.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace domain {

namespace {

#define L(text) QT_TRANSLATE_NOOP("domain", text)
using enum FieldType;

const Field kCycleFields[] = {
    {.key = "year",
     .label = L("Year"),
     .type = Year,
     .isRequired = true,
     .hint = L("The year the cycle is called by, such as 2021")},
    {.key = "number", .label = L("Number of the annual meeting"), .type = Count, .isRequired = true},
    {.key = "place", .label = L("Host city"), .type = Line},
    {.key = "country", .label = L("Host country"), .type = Line},
    {.key = "starts", .label = L("Annual meeting starts"), .type = Date, .isRequired = true},
    {.key = "ends", .label = L("Annual meeting ends"), .type = Date, .isRequired = true},
    {.key = "theme", .label = L("Theme"), .type = Line},
    {.key = "sub-themes", .label = L("Sub-themes"), .type = Note, .hint = L("One a line")},
};

const Field kCoalitionFields[] = {
    {.key = "name", .label = L("Name"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = L("Acronym"), .type = Line},
    {.key = "focus", .label = L("Focus and objectives"), .type = Note},
    {.key = "need", .label = L("Need"), .type = Note, .clause = "MO-DC-2"},
    {.key = "action-plan", .label = L("Action plan"), .type = Note, .clause = "MO-DC-2"},
    {.key = "established", .label = L("Established"), .type = Year},
    {.key = "website", .label = L("Website"), .type = Url},
    {.key = "igf-page", .label = L("Page on the IGF website"), .type = Url, .clause = "DC-4"},
    {.key = "mailing-list", .label = L("Mailing list"), .type = Line, .clause = "MO-DC-2"},
    {.key = "list-archive", .label = L("List archive"), .type = Url, .clause = "DC-7"},
    {.key = "governance",
     .label = L("Governance"),
     .type = Choice,
     .choices = &kGovernance,
     .clause = "DC-19"},
    {.key = "has-written-framework",
     .label = L("Written governance framework"),
     .type = YesNo,
     .clause = "DC-19"},
    {.key = "resources", .label = L("Resources"), .type = Choice, .choices = &kResources, .clause = "DC-20"},
    {.key = "sustainability-plan", .label = L("Sustainability plan"), .type = Note, .clause = "DC-21"},
    {.key = "achievements", .label = L("Achievements and impact"), .type = Note, .clause = "DC-26"},
    {.key = "membership-notes", .label = L("Notes on membership"), .type = Note, .clause = "DC-18"},
    {.key = "source", .label = L("Source"), .type = Line, .hint = L("Where these facts were found")},
};
const ElementKind kCoalitionElements[] = {
    {"open-membership", L("Membership is open to anyone interested"), "DC-5"},
    {"open-list", L("The mailing list is open, with a clear way to subscribe"), "DC-6"},
    {"open-archives", L("The list archives are public"), "DC-7"},
    {"guidelines", L("Commits to the mailing-list guidelines"), "DC-8"},
    {"code-of-conduct", L("Commits to the IGF Code of Conduct"), "DC-8"},
    {"minority-views", L("Commits to recording minority and dissenting views"), "DC-9"},
    {"dedicated-page", L("Has its page on the IGF website"), "DC-4"},
    {"handover-work", L("Hand-over: open work given to active coalitions"), "DC-16"},
    {"handover-archives", L("Hand-over: archives kept"), "DC-16"},
    {"handover-page", L("Hand-over: page marked as retired"), "DC-16"},
    {"handover-lists", L("Hand-over: lists closed"), "DC-16"},
};

const Field kApplicationFields[] = {
    {.key = "name", .label = L("Proposed name"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = L("Acronym"), .type = Line},
    {.key = "focus", .label = L("Focus and objectives"), .type = Note},
    {.key = "received-on", .label = L("Received on"), .type = Date},
    {.key = "submitted-by", .label = L("Submitted by"), .type = Line},
    {.key = "need",
     .label = L("Need"),
     .type = Note,
     .clause = "MO-DC-2",
     .hint = L("Why a Dynamic Coalition is needed on this issue")},
    {.key = "action-plan", .label = L("Action plan"), .type = Note, .clause = "MO-DC-2"},
    {.key = "mailing-list",
     .label = L("Mailing list"),
     .type = Line,
     .clause = "MO-DC-2",
     .hint = L("Its address; the Secretariat can help to set one up")},
    {.key = "contact-person",
     .label = L("Contact person"),
     .type = Line,
     .clause = "MO-DC-2",
     .isPersonal = true},
    {.key = "contact-email",
     .label = L("E-mail of the contact person"),
     .type = Email,
     .clause = "MO-DC-2",
     .isPersonal = true},
    {.key = "website", .label = L("Website"), .type = Url},
    {.key = "sustainability-plan", .label = L("Sustainability plan"), .type = Note, .clause = "DC-21"},
    {.key = "earlier-application",
     .label = L("Earlier application"),
     .type = Record,
     .refersTo = "dc-application"},
    {.key = "notified-on", .label = L("Applicant told on"), .type = Date},
    {.key = "notified-where", .label = L("Applicant told where"), .type = Line},
};
const ElementKind kApplicationElements[] = {
    {"open-membership", L("Membership is open to anyone interested"), "DC-5"},
    {"open-list", L("The mailing list is open, with a clear way to subscribe"), "DC-6"},
    {"open-archives", L("The list archives are public"), "DC-7"},
    {"guidelines", L("Commits to the mailing-list guidelines"), "DC-8"},
    {"code-of-conduct", L("Commits to the IGF Code of Conduct"), "DC-8"},
    {"first-meeting", L("A first meeting was held"), "DC-1"},
};

const Field kRepresentativeFields[] = {
    {.key = "name", .label = L("Name"), .type = Line, .isRequired = true, .isPersonal = true},
    {.key = "affiliation", .label = L("Affiliation"), .type = Line},
    {.key = "stakeholder-group",
     .label = L("Stakeholder group"),
     .type = Choice,
     .isRequired = true,
     .choices = &kStakeholderGroups,
     .clause = "DC-2"},
    {.key = "country", .label = L("Country"), .type = Line},
};
const Field kClarificationFields[] = {
    {.key = "question", .label = L("Question"), .type = Note, .isRequired = true},
    {.key = "asked-on", .label = L("Asked on"), .type = Date, .isRequired = true},
    {.key = "answer", .label = L("Answer"), .type = Note},
    {.key = "answered-on", .label = L("Answered on"), .type = Date},
};

const Field kReportFields[] = {
    {.key = "year", .label = L("Year reported"), .type = Year, .isRequired = true},
    {.key = "received-on", .label = L("Received on"), .type = Date},
    {.key = "accepted-on", .label = L("Accepted on"), .type = Date},
    {.key = "received-how", .label = L("Received by"), .type = Choice, .choices = &kReceivedHow},
    {.key = "covers-year",
     .label = L("Year the text covers"),
     .type = Year,
     .hint = L("As the report itself says")},
    {.key = "events", .label = L("Events organised or attended"), .type = Note, .clause = "DC-10"},
    {.key = "meetings", .label = L("Meetings held"), .type = Note, .clause = "DC-10"},
    {.key = "outputs", .label = L("Substantive outputs"), .type = Note, .clause = "DC-10"},
    {.key = "reflects-dissent",
     .label = L("Outputs reflect minority and dissenting views"),
     .type = YesNo,
     .clause = "DC-9"},
    {.key = "published-at", .label = L("Published at"), .type = Url},
};

const Field kProofFields[] = {
    {.key = "title", .label = L("What shows activity"), .type = Line, .isRequired = true, .clause = "DC-14"},
    {.key = "kind", .label = L("Kind"), .type = Choice, .choices = &kProofKinds},
    {.key = "on", .label = L("Date"), .type = Date, .isRequired = true},
    {.key = "note", .label = L("Note"), .type = Note},
    {.key = "accepted-by",
     .label = L("Accepted by"),
     .type = Line,
     .hint = L("Empty until somebody accepts it")},
    {.key = "accepted-on", .label = L("Accepted on"), .type = Date},
};

const Field kActivityFields[] = {
    {.key = "title", .label = L("Title"), .type = Line, .isRequired = true},
    {.key = "kind",
     .label = L("Kind"),
     .type = Choice,
     .isRequired = true,
     .choices = &kActivityKinds,
     .clause = "DC-22"},
    {.key = "starts", .label = L("Starts"), .type = Date, .isRequired = true},
    {.key = "ends", .label = L("Ends"), .type = Date},
    {.key = "place", .label = L("Place"), .type = Line},
    {.key = "link", .label = L("Link"), .type = Url},
    {.key = "is-open", .label = L("Open to all"), .type = YesNo},
    {.key = "attendance", .label = L("Attendance"), .type = Count},
    {.key = "summary", .label = L("Summary"), .type = Note},
};

const Field kSessionFields[] = {
    {.key = "title", .label = L("Title"), .type = Line, .isRequired = true},
    {.key = "year", .label = L("Annual meeting of"), .type = Year, .isRequired = true},
    {.key = "kind", .label = L("Kind"), .type = Choice, .isRequired = true, .choices = &kSessionKinds},
    {.key = "received-on", .label = L("Received on"), .type = Date},
    {.key = "themes", .label = L("Themes"), .type = Line},
    {.key = "joint-with", .label = L("Joint with"), .type = Line, .clause = "DC-28"},
    {.key = "contributes-to-dccg",
     .label = L("Contributes regularly to the coordination group"),
     .type = YesNo},
    {.key = "substantive-paper",
     .label = L("Substantive paper"),
     .type = Line,
     .clause = "DC-31",
     .hint = L("Title or address; needed for a main session")},
    {.key = "slot", .label = L("Slot"), .type = Line, .hint = L("Day, time and room")},
    {.key = "session-report-on", .label = L("Session report received on"), .type = Date, .clause = "DC-13"},
};

const Field kOutputFields[] = {
    {.key = "title", .label = L("Title"), .type = Line, .isRequired = true},
    {.key = "kind",
     .label = L("Kind"),
     .type = Choice,
     .isRequired = true,
     .choices = &kOutputKinds,
     .clause = "DC-24"},
    {.key = "language", .label = L("Language"), .type = Line},
    {.key = "version", .label = L("Version"), .type = Line, .clause = "B16-2"},
    {.key = "comments-from", .label = L("Comments from"), .type = Date},
    {.key = "comments-until", .label = L("Comments until"), .type = Date},
    {.key = "comments", .label = L("Comments received"), .type = Count},
    {.key = "published-on", .label = L("Published on"), .type = Date},
    {.key = "link", .label = L("Link"), .type = Url},
    {.key = "endorsed-by", .label = L("Endorsed by"), .type = Line},
    {.key = "reflects-dissent",
     .label = L("Reflects minority and dissenting views"),
     .type = YesNo,
     .clause = "DC-9"},
    {.key = "summary", .label = L("Short summary"), .type = Note, .clause = "DC-25"},
};

const Field kOrganisationFields[] = {
    {.key = "name", .label = L("Name"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = L("Acronym"), .type = Line},
    {.key = "kind", .label = L("Kind"), .type = Choice, .choices = &kOrganisationKinds},
    {.key = "stakeholder-group",
     .label = L("Stakeholder group"),
     .type = Choice,
     .choices = &kStakeholderGroups},
    {.key = "regional-group", .label = L("Regional group"), .type = Choice, .choices = &kRegionalGroups},
    {.key = "country", .label = L("Country"), .type = Line},
    {.key = "website", .label = L("Website"), .type = Url},
};
const Field kPersonFields[] = {
    {.key = "name", .label = L("Name"), .type = Line, .isRequired = true, .isPersonal = true},
    {.key = "affiliation", .label = L("Affiliation"), .type = Line, .isPersonal = true},
    {.key = "organisation", .label = L("Organisation"), .type = Record, .refersTo = "organisation"},
    {.key = "stakeholder-group",
     .label = L("Stakeholder group"),
     .type = Choice,
     .choices = &kStakeholderGroups},
    {.key = "regional-group", .label = L("Regional group"), .type = Choice, .choices = &kRegionalGroups},
    {.key = "country", .label = L("Country"), .type = Line},
    {.key = "email", .label = L("E-mail"), .type = Email, .isPersonal = true},
    {.key = "phone", .label = L("Telephone"), .type = Line, .isPersonal = true},
    {.key = "visibility", .label = L("Contact details shown to"), .type = Choice, .choices = &kVisibilities},
    {.key = "consent", .label = L("Consent"), .type = Line, .hint = L("When and how the person agreed")},
    {.key = "note", .label = L("Note"), .type = Note, .isPersonal = true},
};
const Field kRoleFields[] = {
    {.key = "person", .label = L("Person"), .type = Record, .isRequired = true, .refersTo = "person"},
    {.key = "role", .label = L("Role"), .type = Choice, .isRequired = true, .choices = &kRoles},
    {.key = "starts", .label = L("From"), .type = Date},
    {.key = "ends", .label = L("Until"), .type = Date},
    {.key = "note", .label = L("Note"), .type = Line},
};

const Field kMembershipFields[] = {
    {.key = "on", .label = L("On"), .type = Date, .isRequired = true},
    {.key = "members", .label = L("Members"), .type = Count, .isRequired = true, .clause = "DC-17"},
    {.key = "basis", .label = L("Counted as"), .type = Choice, .choices = &kMembershipBases},
    {.key = "note", .label = L("Note"), .type = Line},
};
const Field kFormerNameFields[] = {
    {.key = "name", .label = L("Former name"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = L("Acronym"), .type = Line},
    {.key = "starts", .label = L("From"), .type = Date},
    {.key = "ends", .label = L("Until"), .type = Date},
};
const Field kLetterFields[] = {
    {.key = "subject", .label = L("Subject"), .type = Line, .isRequired = true},
    {.key = "kind", .label = L("Kind"), .type = Choice, .isRequired = true, .choices = &kLetterKinds},
    {.key = "to", .label = L("To"), .type = Line, .isPersonal = true},
    {.key = "sent-on", .label = L("Sent on"), .type = Date},
    {.key = "answer-by", .label = L("Answer by"), .type = Date},
    {.key = "answered-on", .label = L("Answered on"), .type = Date},
    {.key = "body", .label = L("Text"), .type = Note},
};
const Field kTaskFields[] = {
    {.key = "title", .label = L("Task"), .type = Line, .isRequired = true},
    {.key = "owner", .label = L("Owner"), .type = Line},
    {.key = "due-on", .label = L("Due on"), .type = Date},
    {.key = "done-on", .label = L("Done on"), .type = Date},
    {.key = "note", .label = L("Note"), .type = Note},
    {.key = "clause", .label = L("Clause"), .type = Line},
};
const Field kMilestoneFields[] = {
    {.key = "title", .label = L("Milestone"), .type = Line, .isRequired = true},
    {.key = "starts", .label = L("Date"), .type = Date, .isRequired = true},
    {.key = "ends", .label = L("Until"), .type = Date},
    {.key = "source", .label = L("Source"), .type = Line},
};
const Field kLinkFields[] = {
    {.key = "kind", .label = L("Kind"), .type = Choice, .isRequired = true, .choices = &kLinkKinds},
    {.key = "to", .label = L("To"), .type = Record, .isRequired = true},
    {.key = "note", .label = L("Note"), .type = Line},
};
const Field kSupportFields[] = {
    {.key = "title", .label = L("Support asked for"), .type = Line, .isRequired = true},
    {.key = "kind", .label = L("Kind"), .type = Choice, .choices = &kSupportKinds, .clause = "MO-DC-10"},
    {.key = "asked-on", .label = L("Asked on"), .type = Date, .isRequired = true},
    {.key = "closed-on", .label = L("Closed on"), .type = Date},
    {.key = "note", .label = L("Note"), .type = Note},
};
const Field kRecommendationFields[] = {
    {.key = "title", .label = L("Recommendation"), .type = Line, .isRequired = true},
    {.key = "number", .label = L("Number"), .type = Line},
    {.key = "section", .label = L("Section"), .type = Line},
    {.key = "addressed-to", .label = L("Addressed to"), .type = Line, .clause = "DC-34"},
    {.key = "status", .label = L("Status"), .type = Choice, .choices = &kRecommendationStates},
    {.key = "owner", .label = L("Owner"), .type = Line},
    {.key = "evidence", .label = L("Evidence"), .type = Note},
    {.key = "source", .label = L("Source"), .type = Line},
};

const char* const kDc = Stream::kDynamicCoalition;

const Noun kNouns[] = {
    {.key = "cycle",
     .label = L("Cycle"),
     .plural = L("Cycles"),
     .idPrefix = "cycle",
     .fields = kCycleFields,
     .titleField = "year"},
    {.key = "dynamic-coalition",
     .label = L("Dynamic Coalition"),
     .plural = L("Dynamic Coalitions"),
     .idPrefix = "dc",
     .fields = kCoalitionFields,
     .titleField = "name",
     .procedure = "dc-life",
     .elements = kCoalitionElements,
     .isListed = true,
     .stream = kDc},
    {.key = "dc-application",
     .label = L("Application"),
     .plural = L("Applications"),
     .idPrefix = "app",
     .fields = kApplicationFields,
     .titleField = "name",
     .procedure = "dc-application",
     .elements = kApplicationElements,
     .isListed = true,
     .stream = kDc},
    {.key = "representative",
     .label = L("Represented member"),
     .plural = L("Represented members"),
     .idPrefix = "member",
     .fields = kRepresentativeFields,
     .titleField = "name",
     .belongsTo = "dc-application"},
    {.key = "clarification",
     .label = L("Clarification"),
     .plural = L("Clarifications"),
     .idPrefix = "clarification",
     .fields = kClarificationFields,
     .titleField = "question",
     .belongsTo = "dc-application"},
    {.key = "annual-report",
     .label = L("Annual report"),
     .plural = L("Annual reports"),
     .idPrefix = "report",
     .fields = kReportFields,
     .titleField = "year",
     .belongsTo = "dynamic-coalition",
     .procedure = "annual-report",
     .stream = kDc},
    {.key = "proof",
     .label = L("Proof of activity"),
     .plural = L("Proofs of activity"),
     .idPrefix = "proof",
     .fields = kProofFields,
     .titleField = "title",
     .belongsTo = "dynamic-coalition",
     .stream = kDc},
    {.key = "activity",
     .label = L("Activity"),
     .plural = L("Activities"),
     .idPrefix = "activity",
     .fields = kActivityFields,
     .titleField = "title"},
    {.key = "session-request",
     .label = L("Session request"),
     .plural = L("Session requests"),
     .idPrefix = "session",
     .fields = kSessionFields,
     .titleField = "title",
     .belongsTo = "dynamic-coalition",
     .procedure = "session-request",
     .stream = kDc},
    {.key = "output",
     .label = L("Output"),
     .plural = L("Outputs"),
     .idPrefix = "output",
     .fields = kOutputFields,
     .titleField = "title",
     .procedure = "output"},
    {.key = "organisation",
     .label = L("Organisation"),
     .plural = L("Organisations"),
     .idPrefix = "org",
     .fields = kOrganisationFields,
     .titleField = "name"},
    {.key = "person",
     .label = L("Person"),
     .plural = L("People"),
     .idPrefix = "person",
     .fields = kPersonFields,
     .titleField = "name"},
    {.key = "role",
     .label = L("Role"),
     .plural = L("Roles"),
     .idPrefix = "role",
     .fields = kRoleFields,
     .titleField = "person"},
    {.key = "membership-figure",
     .label = L("Membership figure"),
     .plural = L("Membership figures"),
     .idPrefix = "figure",
     .fields = kMembershipFields,
     .titleField = "on",
     .belongsTo = "dynamic-coalition",
     .stream = kDc},
    {.key = "former-name",
     .label = L("Former name"),
     .plural = L("Former names"),
     .idPrefix = "former",
     .fields = kFormerNameFields,
     .titleField = "name"},
    {.key = "letter",
     .label = L("Letter"),
     .plural = L("Letters"),
     .idPrefix = "letter",
     .fields = kLetterFields,
     .titleField = "subject",
     .dueField = "answer-by",
     .metField = "answered-on"},
    {.key = "task",
     .label = L("Task"),
     .plural = L("Tasks"),
     .idPrefix = "task",
     .fields = kTaskFields,
     .titleField = "title",
     .dueField = "due-on",
     .metField = "done-on"},
    {.key = "milestone",
     .label = L("Milestone"),
     .plural = L("Milestones"),
     .idPrefix = "milestone",
     .fields = kMilestoneFields,
     .titleField = "title",
     .belongsTo = "cycle"},
    {.key = "link",
     .label = L("Link"),
     .plural = L("Links"),
     .idPrefix = "link",
     .fields = kLinkFields,
     .titleField = "to"},
    {.key = "support-request",
     .label = L("Support request"),
     .plural = L("Support requests"),
     .idPrefix = "support",
     .fields = kSupportFields,
     .titleField = "title"},
    {.key = "recommendation",
     .label = L("Recommendation"),
     .plural = L("Recommendations"),
     .idPrefix = "rec",
     .fields = kRecommendationFields,
     .titleField = "title"},
};

#undef L

} // namespace

QString ElementKind::labelText() const { return QCoreApplication::translate("domain", label); }
QString Noun::labelText() const { return QCoreApplication::translate("domain", label); }
QString Noun::pluralText() const { return QCoreApplication::translate("domain", plural); }

const Field* Noun::field(const QString& fieldKey) const
{
    const auto found =
        std::ranges::find_if(fields, [&](const Field& f) { return fieldKey == QLatin1StringView(f.key); });
    return found == fields.end() ? nullptr : &*found;
}

const ElementKind* Noun::element(const QString& elementKey) const
{
    const auto found = std::ranges::find_if(
        elements, [&](const ElementKind& e) { return elementKey == QLatin1StringView(e.key); });
    return found == elements.end() ? nullptr : &*found;
}

std::span<const Noun> nouns() { return kNouns; }

const Noun* noun(const QString& key)
{
    const auto found =
        std::ranges::find_if(kNouns, [&](const Noun& n) { return key == QLatin1StringView(n.key); });
    return found == std::end(kNouns) ? nullptr : &*found;
}

bool isNamed(const Noun& noun)
{
    static constexpr std::array kNamed{"cycle", "dynamic-coalition", "person", "organisation",
                                       "recommendation"};
    return std::ranges::any_of(kNamed, [&](const char* key) { return qstrcmp(key, noun.key) == 0; });
}

} // namespace domain
