// The tab of National, Regional and Youth Initiatives: independent bodies that the Secretariat lists and
// supports. MO-NRI-1.
#include "core/domain/facts.h"
#include "ui/workstream/stream_tables.h"

namespace ui {

namespace {

constexpr const char* kStatementName[] = {"name",        "acronym",     "kind", "place", "regional-groups",
                                          "received-on", "submitted-by"};
constexpr const char* kStatementStatement[] = {"statement"};
constexpr const char* kStatementOpenElements[] = {"open", "transparent"};
constexpr const char* kStatementInclusiveElements[] = {"inclusive", "bottom-up"};
constexpr const char* kStatementMultistakeholderElements[] = {"multistakeholder", "non-commercial"};
constexpr const char* kStatementContact[] = {"contact-person", "contact-email"};
constexpr const char* kStatementMore[] = {"website", "mailing-list", "earlier-statement"};
constexpr const char* kStatementAnswer[] = {"notified-on", "notified-where"};

constexpr GuideStep kStatementSteps[] = {
    {.key = "name",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Name and place"),
     .question =
         QT_TRANSLATE_NOOP("ui::Stream", "What is the initiative called, and whom does it bring together?"),
     .fields = kStatementName},
    {.key = "statement",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Statement"),
     .question = QT_TRANSLATE_NOOP(
         "ui::Stream", "What does the initiative say of itself? Write it here, or attach the file."),
     .fields = kStatementStatement},
    {.key = "open",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Open and transparent"),
     .question = QT_TRANSLATE_NOOP(
         "ui::Stream", "Can anyone take part, and can anyone see how it works? Note where that is shown."),
     .elements = kStatementOpenElements},
    {.key = "inclusive",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Inclusive and bottom-up"),
     .question = QT_TRANSLATE_NOOP(
         "ui::Stream", "Does it reach those who are seldom heard, and does the community set the agenda?"),
     .elements = kStatementInclusiveElements},
    {.key = "multistakeholder",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Multistakeholder and non-commercial"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Do all groups work as equals, and not for profit?"),
     .elements = kStatementMultistakeholderElements},
    {.key = "team",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Organizing team"),
     .question = QT_TRANSLATE_NOOP(
         "ui::Stream",
         "Who organizes it? Three stakeholder groups are needed unless the cycle says otherwise."),
     .children = "team-member"},
    {.key = "contact",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Contact person"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Who answers for it?"),
     .fields = kStatementContact},
    {.key = "more",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Good to have"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Not required, but worth knowing before it is listed."),
     .fields = kStatementMore,
     .isOptional = true},
    {.key = "clarifications",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Clarifications"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "What was asked of the initiative, and what did it answer?"),
     .children = "clarification",
     .isOptional = true},
    {.key = "answer",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Answer given"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "When and where was the initiative told?"),
     .fields = kStatementAnswer,
     .isOptional = true},
};

constexpr const char* kReportReceipt[] = {"year", "received-on", "received-how", "covers-year"};
constexpr const char* kReportPreparation[] = {"meetings"};
constexpr const char* kReportEvent[] = {"events"};
constexpr const char* kReportOutcomes[] = {"outputs"};
constexpr const char* kReportPublication[] = {"published-at"};

constexpr GuideStep kReportSteps[] = {
    {.key = "receipt",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Receipt"),
     .question =
         QT_TRANSLATE_NOOP("ui::Stream", "When and how did the report arrive, and which year does it cover?"),
     .fields = kReportReceipt},
    {.key = "preparation",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Preparation"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "How was the annual meeting prepared, and who met for it?"),
     .fields = kReportPreparation},
    {.key = "event",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Annual meeting"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "What was discussed there, and who came?"),
     .fields = kReportEvent},
    {.key = "outcomes",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Outcomes"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "What came out of it?"),
     .fields = kReportOutcomes},
    {.key = "publication",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Publication"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Where can the report be read?"),
     .fields = kReportPublication,
     .isOptional = true},
};

constexpr Guide kGuides[] = {
    {.noun = "nri-statement", .steps = kStatementSteps},
    {.noun = "annual-report", .steps = kReportSteps, .besideLastYear = true},
};

constexpr const char* kStatementNouns[] = {"nri-statement"};
constexpr const char* kMeetingNouns[] = {"nri-meeting"};
constexpr const char* kReportNouns[] = {"annual-report"};
constexpr const char* kTeamNouns[] = {"team-member"};
constexpr const char* kSupportNouns[] = {"support-request", "grant"};
constexpr const char* kTaskNouns[] = {"task"}; // support has a page of its own

constexpr auto kInitiativePages = pages::withFiles(
    {
        pages::kProfile,
        {.key = "statement",
         .title = QT_TRANSLATE_NOOP("ui::Stream", "Statement"),
         .kind = PageKind::Application,
         .nouns = kStatementNouns,
         .emptySentence =
             QT_TRANSLATE_NOOP("ui::Stream", "The statement of this initiative is not in the register.")},
        {.key = "meetings",
         .title = QT_TRANSLATE_NOOP("ui::Stream", "Annual meetings"),
         .kind = PageKind::Children,
         .nouns = kMeetingNouns,
         .emptySentence = QT_TRANSLATE_NOOP(
             "ui::Stream", "No annual meetings yet. Add them as the initiative announces them."),
         .chartField = &domain::nri_meeting::attendance},
        {.key = "reports",
         .title = QT_TRANSLATE_NOOP("ui::Stream", "Reports"),
         .kind = PageKind::Children,
         .nouns = kReportNouns,
         .emptySentence =
             QT_TRANSLATE_NOOP("ui::Stream", "No report yet. Add one when the initiative sends it.")},
        {.key = "team",
         .title = QT_TRANSLATE_NOOP("ui::Stream", "Organizing team"),
         .kind = PageKind::Children,
         .nouns = kTeamNouns,
         .emptySentence = QT_TRANSLATE_NOOP(
             "ui::Stream",
             "The organizing team is not known yet. Add its members with their stakeholder groups.")},
        {.key = "support",
         .title = QT_TRANSLATE_NOOP("ui::Stream", "Support"),
         .kind = PageKind::Children,
         .nouns = kSupportNouns,
         .emptySentence = QT_TRANSLATE_NOOP("ui::Stream", "No support was asked for yet. Note here what the "
                                                          "initiative asks for, and grants it received.")},
        pages::kPeople,
        pages::kActivities,
        pages::kMailingLists,
        pages::kAttended,
        pages::kAsked,
    },
    kTaskNouns);

constexpr auto kStatementPages = pages::withFiles({
    {.key = "statement", .title = QT_TRANSLATE_NOOP("ui::Stream", "Statement"), .kind = PageKind::Form},
});

constexpr RecordLayout kLayouts[] = {
    {.noun = "initiative",
     .pages = kInitiativePages,
     .elementsTitle = QT_TRANSLATE_NOOP("ui::Stream", "Principles")},
    {.noun = "nri-statement", .pages = kStatementPages},
};

constexpr NewRecord kNewRecords[] = {
    {.noun = "nri-statement",
     .label = QT_TRANSLATE_NOOP("ui::Stream", "New statement…"),
     .command = QT_TRANSLATE_NOOP("ui::Stream", "&Statement of an initiative (NRI)…"),
     .heading = QT_TRANSLATE_NOOP("ui::Stream", "New statement")},
    {.noun = "initiative",
     .label = QT_TRANSLATE_NOOP("ui::Stream", "New initiative…"),
     .command = QT_TRANSLATE_NOOP("ui::Stream", "&Initiative already listed (NRI)…"),
     .heading = QT_TRANSLATE_NOOP("ui::Stream", "New initiative")},
};

} // namespace

constinit const Stream kInitiatives{
    .key = domain::Stream::kInitiative,
    .name = "initiatives",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "NR&Is"),
    .newRecords = kNewRecords,
    .emptySentence =
        QT_TRANSLATE_NOOP("ui::Stream", "No initiatives yet. Take in a statement, or import a list."),
    .layouts = kLayouts,
    .guides = kGuides,
    .hasReports = true,
};

} // namespace ui
