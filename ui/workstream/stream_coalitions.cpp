// The tab of Dynamic Coalitions.
#include "core/domain/facts.h"
#include "ui/workstream/stream_tables.h"

namespace ui {

namespace {

constexpr const char* kName[] = {"name", "acronym", "focus", "received-on", "submitted-by"};
constexpr const char* kNeed[] = {"need"};
constexpr const char* kPlan[] = {"action-plan"};
constexpr const char* kList[] = {"mailing-list"};
constexpr const char* kListElements[] = {"open-list", "open-archives"};
constexpr const char* kContact[] = {"contact-person", "contact-email"};
constexpr const char* kOpenness[] = {"open-membership", "guidelines", "code-of-conduct"};
constexpr const char* kAdvisory[] = {"website", "sustainability-plan", "earlier-application"};
constexpr const char* kAdvisoryElements[] = {"first-meeting"};
constexpr const char* kAnswer[] = {"notified-on", "notified-where"};

constexpr GuideStep kApplicationSteps[] = {
    {.key = "name",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Name and focus"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "What is the coalition to be called, and what is it about?"),
     .fields = kName},
    {.key = "need",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Need"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Why does this issue need a coalition of its own?"),
     .fields = kNeed},
    {.key = "plan",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Action plan"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "What will it do, and by when?"),
     .fields = kPlan},
    {.key = "list",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Mailing list"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Where does it talk, and can anyone join and read?"),
     .fields = kList,
     .elements = kListElements},
    {.key = "contact",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Contact person"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Who answers for it?"),
     .fields = kContact},
    {.key = "members",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Members"),
     .question = QT_TRANSLATE_NOOP(
         "ui::Stream",
         "Who speaks for which stakeholder group? Three groups are needed unless the cycle says "
         "otherwise."),
     .children = "representative"},
    {.key = "openness",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Openness"),
     .question =
         QT_TRANSLATE_NOOP("ui::Stream", "Is membership open, and does it commit to the common rules?"),
     .elements = kOpenness},
    {.key = "more",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Good to have"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Not required, but worth knowing before a decision."),
     .fields = kAdvisory,
     .elements = kAdvisoryElements,
     .isOptional = true},
    {.key = "clarifications",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Clarifications"),
     .question =
         QT_TRANSLATE_NOOP("ui::Stream", "What was asked of the applicants, and what did they answer?"),
     .children = "clarification",
     .isOptional = true},
    {.key = "answer",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Answer given"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "When and where were the applicants told of the decision?"),
     .fields = kAnswer,
     .isOptional = true},
};

constexpr const char* kReceipt[] = {"year", "received-on", "received-how", "covers-year"};
constexpr const char* kEvents[] = {"events"};
constexpr const char* kMeetings[] = {"meetings"};
constexpr const char* kOutputs[] = {"outputs", "reflects-dissent"};
constexpr const char* kPublication[] = {"published-at"};

constexpr GuideStep kReportSteps[] = {
    {.key = "receipt",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Receipt"),
     .question =
         QT_TRANSLATE_NOOP("ui::Stream", "When and how did the report arrive, and which year does it cover?"),
     .fields = kReceipt},
    {.key = "events",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Events"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Which events did the coalition organize or attend?"),
     .fields = kEvents},
    {.key = "meetings",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Meetings"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Which meetings did the coalition itself hold?"),
     .fields = kMeetings},
    {.key = "outputs",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Outputs"),
     .question = QT_TRANSLATE_NOOP(
         "ui::Stream", "What did it publish, and do the texts show minority and dissenting views?"),
     .fields = kOutputs},
    {.key = "publication",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Publication"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Where can the report be read?"),
     .fields = kPublication,
     .isOptional = true},
};

constexpr Guide kGuides[] = {
    {.noun = "dc-application", .steps = kApplicationSteps},
    {.noun = "annual-report", .steps = kReportSteps, .besideLastYear = true},
};

constexpr const char* kApplicationNouns[] = {"dc-application"};
constexpr const char* kReportNouns[] = {"annual-report"};
constexpr const char* kActivityNouns[] = {"activity", "proof"};
constexpr const char* kOutputNouns[] = {"output"};
constexpr const char* kSessionNouns[] = {"session-request"};
constexpr const char* kFigureNouns[] = {"membership-figure"};

constexpr auto kCoalitionPages = pages::withFiles({
    pages::kProfile,
    {.key = "application",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Application"),
     .kind = PageKind::Application,
     .nouns = kApplicationNouns,
     .emptySentence =
         QT_TRANSLATE_NOOP("ui::Stream", "The application of this coalition is not in the register.")},
    {.key = "reports",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Reports"),
     .kind = PageKind::Children,
     .nouns = kReportNouns,
     .emptySentence = QT_TRANSLATE_NOOP(
         "ui::Stream", "No annual report is expected yet. Add one for the year that is owed.")},
    {.key = "activities",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Activities"),
     .kind = PageKind::Children,
     .nouns = kActivityNouns,
     .emptySentence = QT_TRANSLATE_NOOP(
         "ui::Stream",
         "No activities yet. Add meetings, webinars and events as they are reported, and what else "
         "shows that the coalition is at work.")},
    {.key = "outputs",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Outputs"),
     .kind = PageKind::Children,
     .nouns = kOutputNouns,
     .emptySentence = QT_TRANSLATE_NOOP("ui::Stream",
                                        "No outputs yet. Add papers, guides and statements as they appear.")},
    {.key = "sessions",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Sessions"),
     .kind = PageKind::Children,
     .nouns = kSessionNouns,
     .emptySentence = QT_TRANSLATE_NOOP(
         "ui::Stream", "No session was asked for yet. Add a request for the annual meeting.")},
    pages::kPeople,
    {.key = "figures",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Members"),
     .kind = PageKind::Children,
     .nouns = kFigureNouns,
     .emptySentence =
         QT_TRANSLATE_NOOP("ui::Stream", "No membership figures yet. Add the number of members on a day."),
     .chartField = &domain::membership_figure::members},
    pages::kMailingLists,
    pages::kAttended,
    pages::kAsked,
});

constexpr auto kApplicationPages = pages::withFiles({
    {.key = "application", .title = QT_TRANSLATE_NOOP("ui::Stream", "Application"), .kind = PageKind::Form},
});

constexpr RecordLayout kCoalitionLayouts[] = {
    {.noun = "dynamic-coalition",
     .pages = kCoalitionPages,
     .elementsTitle = QT_TRANSLATE_NOOP("ui::Stream", "Openness, commitments and hand-over")},
    {.noun = "dc-application", .pages = kApplicationPages},
};

constexpr NewRecord kNewRecords[] = {
    {.noun = "dc-application",
     .label = QT_TRANSLATE_NOOP("ui::Stream", "New application…"),
     .command = QT_TRANSLATE_NOOP("ui::Stream", "&Application of a Dynamic Coalition…"),
     .heading = QT_TRANSLATE_NOOP("ui::Stream", "New application")},
    {.noun = "dynamic-coalition",
     .label = QT_TRANSLATE_NOOP("ui::Stream", "New coalition…"),
     .command = QT_TRANSLATE_NOOP("ui::Stream", "Dynamic &Coalition already recognized…"),
     .heading = QT_TRANSLATE_NOOP("ui::Stream", "New coalition")},
};

constexpr StreamTool kTools[] = {
    {.command = "coordination-group",
     .icon = "people",
     .label = QT_TRANSLATE_NOOP("ui::Stream", "Coordination group…")},
};

} // namespace

constinit const Stream kDynamicCoalitions{
    .key = domain::Stream::kDynamicCoalition,
    .name = "dynamic-coalitions",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "&Dynamic Coalitions"),
    .shortened = {"Dynamic Coalition", "DC"},
    .newRecords = kNewRecords,
    .emptySentence = QT_TRANSLATE_NOOP(
        "ui::Stream", "No Dynamic Coalitions yet. Take in an application, or import a list."),
    .layouts = kCoalitionLayouts,
    .guides = kGuides,
    .tools = kTools,
    .hasReports = true,
};

} // namespace ui
