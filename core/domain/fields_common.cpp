// What any workstream can have, and what the year has.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kCycleFields[] = {
    {.key = "year",
     .label = QT_TRANSLATE_NOOP("domain", "Year"),
     .type = Year,
     .isRequired = true,
     .hint = QT_TRANSLATE_NOOP("domain", "The year the cycle is called by, such as 2021")},
    {.key = "number",
     .label = QT_TRANSLATE_NOOP("domain", "Number of the annual meeting"),
     .type = Count,
     .isRequired = true},
    {.key = "place", .label = QT_TRANSLATE_NOOP("domain", "Host city"), .type = Line},
    {.key = "country", .label = QT_TRANSLATE_NOOP("domain", "Host country"), .type = Line},
    {.key = "starts",
     .label = QT_TRANSLATE_NOOP("domain", "Annual meeting starts"),
     .type = Date,
     .isRequired = true},
    {.key = "ends",
     .label = QT_TRANSLATE_NOOP("domain", "Annual meeting ends"),
     .type = Date,
     .isRequired = true},
    {.key = "theme", .label = QT_TRANSLATE_NOOP("domain", "Theme"), .type = Line},
    {.key = "sub-themes",
     .label = QT_TRANSLATE_NOOP("domain", "Sub-themes"),
     .type = Note,
     .hint = QT_TRANSLATE_NOOP("domain", "One a line")},
};

const Field kMilestoneFields[] = {
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Milestone"), .type = Line, .isRequired = true},
    {.key = "starts", .label = QT_TRANSLATE_NOOP("domain", "Date"), .type = Date, .isRequired = true},
    {.key = "ends", .label = QT_TRANSLATE_NOOP("domain", "Until"), .type = Date},
    {.key = "source", .label = QT_TRANSLATE_NOOP("domain", "Source"), .type = Line},
    {.key = "follows",
     .label = QT_TRANSLATE_NOOP("domain", "Follows the milestone"),
     .type = Record,
     .refersTo = "milestone",
     .hint = QT_TRANSLATE_NOOP("domain", "Empty: it follows the annual meeting")},
    {.key = "offset",
     .label = QT_TRANSLATE_NOOP("domain", "Distance"),
     .type = Offset,
     .hint = QT_TRANSLATE_NOOP("domain", "Such as -6 weeks; empty for a date of its own")},
    {.key = "originally", .label = QT_TRANSLATE_NOOP("domain", "At first on"), .type = Date},
    {.key = "moved-because", .label = QT_TRANSLATE_NOOP("domain", "Moved because"), .type = Note},
    {.key = "concerns",
     .label = QT_TRANSLATE_NOOP("domain", "Must be told"),
     .type = Choices,
     .choices = &kStreams},
};

const Field kActivityFields[] = {
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Title"), .type = Line, .isRequired = true},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .isRequired = true,
     .choices = &kActivityKinds,
     .clause = "DC-22"},
    {.key = "starts", .label = QT_TRANSLATE_NOOP("domain", "Starts"), .type = Date, .isRequired = true},
    {.key = "ends", .label = QT_TRANSLATE_NOOP("domain", "Ends"), .type = Date},
    {.key = "place", .label = QT_TRANSLATE_NOOP("domain", "Place"), .type = Line},
    {.key = "link", .label = QT_TRANSLATE_NOOP("domain", "Link"), .type = Url},
    {.key = "is-open", .label = QT_TRANSLATE_NOOP("domain", "Open to all"), .type = YesNo},
    {.key = "attendance", .label = QT_TRANSLATE_NOOP("domain", "Attendance"), .type = Count},
    {.key = "summary", .label = QT_TRANSLATE_NOOP("domain", "Summary"), .type = Note},
};

const Field kOutputFields[] = {
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Title"), .type = Line, .isRequired = true},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .isRequired = true,
     .choices = &kOutputKinds,
     .clause = "DC-24"},
    {.key = "language", .label = QT_TRANSLATE_NOOP("domain", "Language"), .type = Line},
    {.key = "version", .label = QT_TRANSLATE_NOOP("domain", "Version"), .type = Line, .clause = "B16-2"},
    {.key = "comments-from", .label = QT_TRANSLATE_NOOP("domain", "Comments from"), .type = Date},
    {.key = "comments-until", .label = QT_TRANSLATE_NOOP("domain", "Comments until"), .type = Date},
    {.key = "comments", .label = QT_TRANSLATE_NOOP("domain", "Comments received"), .type = Count},
    {.key = "published-on", .label = QT_TRANSLATE_NOOP("domain", "Published on"), .type = Date},
    {.key = "link", .label = QT_TRANSLATE_NOOP("domain", "Link"), .type = Url},
    {.key = "endorsed-by", .label = QT_TRANSLATE_NOOP("domain", "Endorsed by"), .type = Line},
    {.key = "reflects-dissent",
     .label = QT_TRANSLATE_NOOP("domain", "Reflects minority and dissenting views"),
     .type = YesNo,
     .clause = "DC-9"},
    {.key = "summary",
     .label = QT_TRANSLATE_NOOP("domain", "Short summary"),
     .type = Note,
     .clause = "DC-25"},
};

const ElementKind kOutputElements[] = {
    {"key-issues", QT_TRANSLATE_NOOP("domain", "Key element: the issues and policy challenges are defined"),
     "BPF-17", "BPF"},
    {"key-methodology", QT_TRANSLATE_NOOP("domain", "Key element: methodology and activities are presented"),
     "BPF-17", "BPF"},
    {"key-practices", QT_TRANSLATE_NOOP("domain", "Key element: case studies or best practices are compiled"),
     "BPF-17", "BPF"},
    {"regional-specificities", QT_TRANSLATE_NOOP("domain", "Recommended: regional specificities"), "BPF-18",
     "BPF"},
    {"existing-measures",
     QT_TRANSLATE_NOOP("domain", "Recommended: existing policies, private initiatives and what hinders them"),
     "BPF-18", "BPF"},
    {"what-worked", QT_TRANSLATE_NOOP("domain", "Recommended: what worked well"), "BPF-18", "BPF"},
    {"unintended-consequences", QT_TRANSLATE_NOOP("domain", "Recommended: unintended consequences"), "BPF-18",
     "BPF"},
    {"unresolved-issues", QT_TRANSLATE_NOOP("domain", "Recommended: unresolved issues that need cooperation"),
     "BPF-18", "BPF"},
    {"insights", QT_TRANSLATE_NOOP("domain", "Recommended: insights gained"), "BPF-18", "BPF"},
    {"next-steps", QT_TRANSLATE_NOOP("domain", "Recommended: steps proposed for joint work"), "BPF-18",
     "BPF"},
    {"comments-dealt-with",
     QT_TRANSLATE_NOOP("domain", "Comments received online and at the meeting are dealt with"), "BPF-20",
     "BPF PN"},
};

const Field kFormerNameFields[] = {
    {.key = "name", .label = QT_TRANSLATE_NOOP("domain", "Former name"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = QT_TRANSLATE_NOOP("domain", "Acronym"), .type = Line},
    {.key = "starts", .label = QT_TRANSLATE_NOOP("domain", "From"), .type = Date},
    {.key = "ends", .label = QT_TRANSLATE_NOOP("domain", "Until"), .type = Date},
};

const Field kLetterFields[] = {
    {.key = "subject", .label = QT_TRANSLATE_NOOP("domain", "Subject"), .type = Line, .isRequired = true},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .isRequired = true,
     .choices = &kLetterKinds},
    {.key = "to", .label = QT_TRANSLATE_NOOP("domain", "To"), .type = Line, .isPersonal = true},
    {.key = "sent-on", .label = QT_TRANSLATE_NOOP("domain", "Sent on"), .type = Date},
    {.key = "answer-by", .label = QT_TRANSLATE_NOOP("domain", "Answer by"), .type = Date},
    {.key = "answered-on", .label = QT_TRANSLATE_NOOP("domain", "Answered on"), .type = Date},
    {.key = "body", .label = QT_TRANSLATE_NOOP("domain", "Text"), .type = Note},
    {.key = "planned-for", .label = QT_TRANSLATE_NOOP("domain", "To be sent on"), .type = Date},
    {.key = "follows",
     .label = QT_TRANSLATE_NOOP("domain", "Follows the milestone"),
     .type = Record,
     .refersTo = "milestone"},
    {.key = "offset",
     .label = QT_TRANSLATE_NOOP("domain", "Distance"),
     .type = Offset,
     .hint = QT_TRANSLATE_NOOP("domain", "From the milestone, such as -2 weeks")},
};

const Field kTaskFields[] = {
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Task"), .type = Line, .isRequired = true},
    {.key = "owner", .label = QT_TRANSLATE_NOOP("domain", "Owner"), .type = Line},
    {.key = "due-on", .label = QT_TRANSLATE_NOOP("domain", "Due on"), .type = Date},
    {.key = "done-on", .label = QT_TRANSLATE_NOOP("domain", "Done on"), .type = Date},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
    {.key = "clause", .label = QT_TRANSLATE_NOOP("domain", "Clause"), .type = Line},
    {.key = "follows",
     .label = QT_TRANSLATE_NOOP("domain", "Follows the milestone"),
     .type = Record,
     .refersTo = "milestone"},
    {.key = "offset",
     .label = QT_TRANSLATE_NOOP("domain", "Distance"),
     .type = Offset,
     .hint = QT_TRANSLATE_NOOP("domain", "From the milestone, such as -2 weeks")},
};

const Field kLinkFields[] = {
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .isRequired = true,
     .choices = &kLinkKinds},
    {.key = "to", .label = QT_TRANSLATE_NOOP("domain", "To"), .type = Record, .isRequired = true},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Line},
};

const Field kSupportFields[] = {
    {.key = "title",
     .label = QT_TRANSLATE_NOOP("domain", "Support asked for"),
     .type = Line,
     .isRequired = true},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .choices = &kSupportKinds,
     .clause = "MO-DC-10"},
    {.key = "asked-on", .label = QT_TRANSLATE_NOOP("domain", "Asked on"), .type = Date, .isRequired = true},
    {.key = "closed-on", .label = QT_TRANSLATE_NOOP("domain", "Closed on"), .type = Date},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
};

const Field kDecisionFields[] = {
    {.key = "title",
     .label = QT_TRANSLATE_NOOP("domain", "Decision or advice"),
     .type = Line,
     .isRequired = true,
     .clause = "MO-DC-9"},
    {.key = "on", .label = QT_TRANSLATE_NOOP("domain", "Taken on"), .type = Date, .isRequired = true},
    {.key = "meeting", .label = QT_TRANSLATE_NOOP("domain", "MAG meeting"), .type = Line},
    {.key = "rationale", .label = QT_TRANSLATE_NOOP("domain", "Rationale"), .type = Note},
    {.key = "mag-meeting",
     .label = QT_TRANSLATE_NOOP("domain", "Taken at"),
     .type = Record,
     .refersTo = "mag-meeting"},
};

const Field kRecommendationFields[] = {
    {.key = "title",
     .label = QT_TRANSLATE_NOOP("domain", "Recommendation"),
     .type = Line,
     .isRequired = true},
    {.key = "number", .label = QT_TRANSLATE_NOOP("domain", "Number"), .type = Line},
    {.key = "section", .label = QT_TRANSLATE_NOOP("domain", "Section"), .type = Line},
    {.key = "addressed-to",
     .label = QT_TRANSLATE_NOOP("domain", "Addressed to"),
     .type = Line,
     .clause = "DC-34"},
    {.key = "status",
     .label = QT_TRANSLATE_NOOP("domain", "Status"),
     .type = Choice,
     .choices = &kRecommendationStates},
    {.key = "owner", .label = QT_TRANSLATE_NOOP("domain", "Owner"), .type = Line},
    {.key = "evidence", .label = QT_TRANSLATE_NOOP("domain", "Evidence"), .type = Note},
    {.key = "source", .label = QT_TRANSLATE_NOOP("domain", "Source"), .type = Line},
};

} // namespace

std::span<const Field> cycleFields() { return kCycleFields; }
std::span<const Field> milestoneFields() { return kMilestoneFields; }
std::span<const Field> activityFields() { return kActivityFields; }
std::span<const Field> outputFields() { return kOutputFields; }
std::span<const ElementKind> outputElements() { return kOutputElements; }
std::span<const Field> formerNameFields() { return kFormerNameFields; }
std::span<const Field> letterFields() { return kLetterFields; }
std::span<const Field> taskFields() { return kTaskFields; }
std::span<const Field> linkFields() { return kLinkFields; }
std::span<const Field> supportFields() { return kSupportFields; }
std::span<const Field> decisionFields() { return kDecisionFields; }
std::span<const Field> recommendationFields() { return kRecommendationFields; }

} // namespace domain
