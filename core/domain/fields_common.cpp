// What any workstream can have, and what the year has.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kCycleFields[] = {
    {.key = cycle::year,
     .label = QT_TRANSLATE_NOOP("domain", "Year"),
     .isRequired = true,
     .hint = QT_TRANSLATE_NOOP("domain", "The year the cycle is called by, such as 2021")},
    {.key = cycle::number,
     .label = QT_TRANSLATE_NOOP("domain", "Number of the annual meeting"),
     .isRequired = true},
    {.key = cycle::place, .label = QT_TRANSLATE_NOOP("domain", "Host city")},
    {.key = cycle::country, .label = QT_TRANSLATE_NOOP("domain", "Host country")},
    {.key = cycle::starts, .label = QT_TRANSLATE_NOOP("domain", "Annual meeting starts"), .isRequired = true},
    {.key = cycle::ends, .label = QT_TRANSLATE_NOOP("domain", "Annual meeting ends"), .isRequired = true},
    {.key = cycle::theme, .label = QT_TRANSLATE_NOOP("domain", "Theme")},
    {.key = "sub-themes",
     .label = QT_TRANSLATE_NOOP("domain", "Sub-themes"),
     .type = Note,
     .hint = QT_TRANSLATE_NOOP("domain", "One a line")},
};

const Field kMilestoneFields[] = {
    {.key = milestone::title, .label = QT_TRANSLATE_NOOP("domain", "Milestone"), .isRequired = true},
    {.key = milestone::starts, .label = QT_TRANSLATE_NOOP("domain", "Date"), .isRequired = true},
    {.key = milestone::ends, .label = QT_TRANSLATE_NOOP("domain", "Until")},
    {.key = "source", .label = QT_TRANSLATE_NOOP("domain", "Source"), .type = Line},
    {.key = milestone::follows,
     .label = QT_TRANSLATE_NOOP("domain", "Follows the milestone"),
     .refersTo = "milestone",
     .hint = QT_TRANSLATE_NOOP("domain", "Empty: it follows the annual meeting")},
    {.key = milestone::offset,
     .label = QT_TRANSLATE_NOOP("domain", "Distance"),
     .hint = QT_TRANSLATE_NOOP("domain", "Such as -6 weeks; empty for a date of its own")},
    {.key = milestone::originally, .label = QT_TRANSLATE_NOOP("domain", "At first on")},
    {.key = milestone::movedBecause, .label = QT_TRANSLATE_NOOP("domain", "Moved because")},
    {.key = milestone::concerns, .label = QT_TRANSLATE_NOOP("domain", "Must be told"), .choices = &kStreams},
};

const Field kActivityFields[] = {
    {.key = activity::title, .label = QT_TRANSLATE_NOOP("domain", "Title"), .isRequired = true},
    {.key = activity::kind,
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .isRequired = true,
     .choices = &kActivityKinds,
     .clause = "DC-22"},
    {.key = activity::starts, .label = QT_TRANSLATE_NOOP("domain", "Starts"), .isRequired = true},
    {.key = activity::ends, .label = QT_TRANSLATE_NOOP("domain", "Ends")},
    {.key = shared::place, .label = QT_TRANSLATE_NOOP("domain", "Place")},
    {.key = activity::link, .label = QT_TRANSLATE_NOOP("domain", "Link")},
    {.key = activity::isOpen, .label = QT_TRANSLATE_NOOP("domain", "Open to all")},
    {.key = "attendance", .label = QT_TRANSLATE_NOOP("domain", "Attendance"), .type = Count},
    {.key = shared::summary, .label = QT_TRANSLATE_NOOP("domain", "Summary")},
};

const Field kOutputFields[] = {
    {.key = output::title, .label = QT_TRANSLATE_NOOP("domain", "Title"), .isRequired = true},
    {.key = output::kind,
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .isRequired = true,
     .choices = &kOutputKinds,
     .clause = "DC-24"},
    {.key = output::language, .label = QT_TRANSLATE_NOOP("domain", "Language")},
    {.key = output::version, .label = QT_TRANSLATE_NOOP("domain", "Version"), .clause = "B16-2"},
    {.key = output::commentsFrom, .label = QT_TRANSLATE_NOOP("domain", "Comments from")},
    {.key = output::commentsUntil, .label = QT_TRANSLATE_NOOP("domain", "Comments until")},
    {.key = "comments", .label = QT_TRANSLATE_NOOP("domain", "Comments received"), .type = Count},
    {.key = output::publishedOn, .label = QT_TRANSLATE_NOOP("domain", "Published on")},
    {.key = output::link, .label = QT_TRANSLATE_NOOP("domain", "Link")},
    {.key = "endorsed-by", .label = QT_TRANSLATE_NOOP("domain", "Endorsed by"), .type = Line},
    {.key = "reflects-dissent",
     .label = QT_TRANSLATE_NOOP("domain", "Reflects minority and dissenting views"),
     .type = YesNo,
     .clause = "DC-9"},
    {.key = output::summary, .label = QT_TRANSLATE_NOOP("domain", "Short summary"), .clause = "DC-25"},
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
    {.key = shared::name, .label = QT_TRANSLATE_NOOP("domain", "Former name"), .isRequired = true},
    {.key = shared::acronym, .label = QT_TRANSLATE_NOOP("domain", "Acronym")},
    {.key = shared::starts, .label = QT_TRANSLATE_NOOP("domain", "From")},
    {.key = former_name::ends, .label = QT_TRANSLATE_NOOP("domain", "Until")},
};

const Field kLetterFields[] = {
    {.key = letter::subject, .label = QT_TRANSLATE_NOOP("domain", "Subject"), .isRequired = true},
    {.key = letter::kind,
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .isRequired = true,
     .choices = &kLetterKinds},
    {.key = letter::to, .label = QT_TRANSLATE_NOOP("domain", "To"), .isPersonal = true},
    {.key = letter::sentOn, .label = QT_TRANSLATE_NOOP("domain", "Sent on")},
    {.key = letter::answerBy, .label = QT_TRANSLATE_NOOP("domain", "Answer by")},
    {.key = letter::answeredOn, .label = QT_TRANSLATE_NOOP("domain", "Answered on")},
    {.key = letter::body, .label = QT_TRANSLATE_NOOP("domain", "Text")},
    {.key = letter::plannedFor, .label = QT_TRANSLATE_NOOP("domain", "To be sent on")},
    {.key = shared::follows,
     .label = QT_TRANSLATE_NOOP("domain", "Follows the milestone"),
     .refersTo = "milestone"},
    {.key = shared::offset,
     .label = QT_TRANSLATE_NOOP("domain", "Distance"),
     .hint = QT_TRANSLATE_NOOP("domain", "From the milestone, such as -2 weeks")},
    {.key = letter::copyTo,
     .label = QT_TRANSLATE_NOOP("domain", "Copies to"),
     .hint = QT_TRANSLATE_NOOP("domain", "One a line: a name, an address, or both"),
     .isPersonal = true},
    {.key = letter::call, .label = QT_TRANSLATE_NOOP("domain", "About the call"), .refersTo = "call"},
};

const Field kTaskFields[] = {
    {.key = shared::title, .label = QT_TRANSLATE_NOOP("domain", "Task"), .isRequired = true},
    {.key = task::owner, .label = QT_TRANSLATE_NOOP("domain", "Owner")},
    {.key = task::dueOn, .label = QT_TRANSLATE_NOOP("domain", "Due on")},
    {.key = task::doneOn, .label = QT_TRANSLATE_NOOP("domain", "Done on")},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
    {.key = task::clause, .label = QT_TRANSLATE_NOOP("domain", "Clause")},
    {.key = shared::follows,
     .label = QT_TRANSLATE_NOOP("domain", "Follows the milestone"),
     .refersTo = "milestone"},
    {.key = shared::offset,
     .label = QT_TRANSLATE_NOOP("domain", "Distance"),
     .hint = QT_TRANSLATE_NOOP("domain", "From the milestone, such as -2 weeks")},
    {.key = task::endsWhen,
     .label = QT_TRANSLATE_NOOP("domain", "Ends when"),
     .choices = &kTaskEnds,
     .hint = QT_TRANSLATE_NOOP("domain", "Empty: by hand, when “Done on” is filled in")},
    {.key = task::since, .label = QT_TRANSLATE_NOOP("domain", "To be done since")},
    {.key = task::dueBecause, .label = QT_TRANSLATE_NOOP("domain", "Why that day"), .choices = &kDueReasons},
    {.key = task::endedBy,
     .label = QT_TRANSLATE_NOOP("domain", "Ended by"),
     .hint = QT_TRANSLATE_NOOP("domain", "The record that ended it; empty: by hand")},
};

const Field kLinkFields[] = {
    {.key = link::kind,
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .isRequired = true,
     .choices = &kLinkKinds},
    {.key = link::to, .label = QT_TRANSLATE_NOOP("domain", "To"), .isRequired = true},
    {.key = link::note, .label = QT_TRANSLATE_NOOP("domain", "Note")},
};

const Field kSupportFields[] = {
    {.key = shared::title, .label = QT_TRANSLATE_NOOP("domain", "Support asked for"), .isRequired = true},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .choices = &kSupportKinds,
     .clause = "MO-DC-10"},
    {.key = "asked-on", .label = QT_TRANSLATE_NOOP("domain", "Asked on"), .type = Date, .isRequired = true},
    {.key = support_request::closedOn, .label = QT_TRANSLATE_NOOP("domain", "Closed on")},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
};

const Field kDecisionFields[] = {
    {.key = shared::title,
     .label = QT_TRANSLATE_NOOP("domain", "Decision or advice"),
     .isRequired = true,
     .clause = "MO-DC-9"},
    {.key = shared::on, .label = QT_TRANSLATE_NOOP("domain", "Taken on"), .isRequired = true},
    {.key = "meeting", .label = QT_TRANSLATE_NOOP("domain", "MAG meeting"), .type = Line},
    {.key = "rationale", .label = QT_TRANSLATE_NOOP("domain", "Rationale"), .type = Note},
    {.key = decision::magMeeting,
     .label = QT_TRANSLATE_NOOP("domain", "Taken at"),
     .refersTo = "mag-meeting"},
};

const Field kRecommendationFields[] = {
    {.key = shared::title, .label = QT_TRANSLATE_NOOP("domain", "Recommendation"), .isRequired = true},
    {.key = "number", .label = QT_TRANSLATE_NOOP("domain", "Number"), .type = Line},
    {.key = "section", .label = QT_TRANSLATE_NOOP("domain", "Section"), .type = Line},
    {.key = recommendation::addressedTo,
     .label = QT_TRANSLATE_NOOP("domain", "Addressed to"),
     .clause = "DC-34"},
    {.key = recommendation::status,
     .label = QT_TRANSLATE_NOOP("domain", "Status"),
     .choices = &kRecommendationStates},
    {.key = recommendation::owner, .label = QT_TRANSLATE_NOOP("domain", "Owner")},
    {.key = "evidence", .label = QT_TRANSLATE_NOOP("domain", "Evidence"), .type = Note},
    {.key = recommendation::source, .label = QT_TRANSLATE_NOOP("domain", "Source")},
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
