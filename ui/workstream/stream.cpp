#include "ui/workstream/stream.h"

#include <algorithm>

namespace ui {

namespace {

#define S(text) QT_TRANSLATE_NOOP("ui::Stream", text)

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
     .title = S("Name and focus"),
     .question = S("What is the coalition to be called, and what is it about?"),
     .fields = kName},
    {.key = "need",
     .title = S("Need"),
     .question = S("Why does this issue need a coalition of its own?"),
     .fields = kNeed},
    {.key = "plan",
     .title = S("Action plan"),
     .question = S("What will it do, and by when?"),
     .fields = kPlan},
    {.key = "list",
     .title = S("Mailing list"),
     .question = S("Where does it talk, and can anyone join and read?"),
     .fields = kList,
     .elements = kListElements},
    {.key = "contact",
     .title = S("Contact person"),
     .question = S("Who answers for it?"),
     .fields = kContact},
    {.key = "members",
     .title = S("Members"),
     .question = S("Who speaks for which stakeholder group? Three groups are needed unless the cycle says "
                   "otherwise."),
     .children = "representative"},
    {.key = "openness",
     .title = S("Openness"),
     .question = S("Is membership open, and does it commit to the common rules?"),
     .elements = kOpenness},
    {.key = "more",
     .title = S("Good to have"),
     .question = S("Not required, but worth knowing before a decision."),
     .fields = kAdvisory,
     .elements = kAdvisoryElements,
     .isOptional = true},
    {.key = "clarifications",
     .title = S("Clarifications"),
     .question = S("What was asked of the applicants, and what did they answer?"),
     .children = "clarification",
     .isOptional = true},
    {.key = "answer",
     .title = S("Answer given"),
     .question = S("When and where were the applicants told of the decision?"),
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
     .title = S("Receipt"),
     .question = S("When and how did the report arrive, and which year does it cover?"),
     .fields = kReceipt},
    {.key = "events",
     .title = S("Events"),
     .question = S("Which events did the coalition organise or attend?"),
     .fields = kEvents},
    {.key = "meetings",
     .title = S("Meetings"),
     .question = S("Which meetings did the coalition itself hold?"),
     .fields = kMeetings},
    {.key = "outputs",
     .title = S("Outputs"),
     .question = S("What did it publish, and do the texts show minority and dissenting views?"),
     .fields = kOutputs},
    {.key = "publication",
     .title = S("Publication"),
     .question = S("Where can the report be read?"),
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
constexpr const char* kPeopleNouns[] = {"role"};
constexpr const char* kLetterNouns[] = {"letter"};
constexpr const char* kFigureNouns[] = {"membership-figure"};
constexpr const char* kLinkNouns[] = {"link", "former-name"};
constexpr const char* kTaskNouns[] = {"task", "support-request"};

constexpr RecordPageInfo kPeoplePage{
    .key = "people",
    .title = S("People"),
    .kind = PageKind::Children,
    .nouns = kPeopleNouns,
    .emptySentence = S("Nobody holds a role here yet. Add the contact person first."),
};
constexpr RecordPageInfo kLettersPage{
    .key = "letters",
    .title = S("Letters"),
    .kind = PageKind::Children,
    .nouns = kLetterNouns,
    .emptySentence = S("No letters yet. Note here what was written, and by when an answer is hoped for."),
};
constexpr RecordPageInfo kLinksPage{
    .key = "links",
    .title = S("Links"),
    .kind = PageKind::Children,
    .nouns = kLinkNouns,
    .emptySentence = S("No links or former names yet. Link what this builds on or works with."),
};
constexpr RecordPageInfo kTasksPage{
    .key = "tasks",
    .title = S("Tasks"),
    .kind = PageKind::Children,
    .nouns = kTaskNouns,
    .emptySentence = S("Nothing to do here. Add a task to be reminded of it on the Today page."),
};
constexpr RecordPageInfo kAttachmentsPage{
    .key = "attachments",
    .title = S("Files"),
    .kind = PageKind::Attachments,
    .emptySentence = S("No files yet. Drop one anywhere on the record, or choose it."),
};
constexpr RecordPageInfo kHistoryPage{.key = "history", .title = S("History"), .kind = PageKind::History};

constexpr RecordPageInfo kCoalitionPages[] = {
    {.key = "profile", .title = S("Profile"), .kind = PageKind::Form},
    {.key = "application",
     .title = S("Application"),
     .kind = PageKind::Application,
     .nouns = kApplicationNouns,
     .emptySentence = S("The application of this coalition is not in the register.")},
    {.key = "reports",
     .title = S("Reports"),
     .kind = PageKind::Children,
     .nouns = kReportNouns,
     .emptySentence = S("No annual report is expected yet. Add one for the year that is owed.")},
    {.key = "activities",
     .title = S("Activities"),
     .kind = PageKind::Children,
     .nouns = kActivityNouns,
     .emptySentence =
         S("No activities yet. Add meetings, webinars and events as they are reported, and what else "
           "shows that the coalition is at work.")},
    {.key = "outputs",
     .title = S("Outputs"),
     .kind = PageKind::Children,
     .nouns = kOutputNouns,
     .emptySentence = S("No outputs yet. Add papers, guides and statements as they appear.")},
    {.key = "sessions",
     .title = S("Sessions"),
     .kind = PageKind::Children,
     .nouns = kSessionNouns,
     .emptySentence = S("No session was asked for yet. Add a request for the annual meeting.")},
    kPeoplePage,
    {.key = "figures",
     .title = S("Members"),
     .kind = PageKind::Children,
     .nouns = kFigureNouns,
     .emptySentence = S("No membership figures yet. Add the number of members on a day."),
     .chartField = "members"},
    kLettersPage,
    kLinksPage,
    kTasksPage,
    kAttachmentsPage,
    kHistoryPage,
};

constexpr RecordPageInfo kApplicationPages[] = {
    {.key = "application", .title = S("Application"), .kind = PageKind::Guide},
    kLettersPage,
    kLinksPage,
    kTasksPage,
    kAttachmentsPage,
    kHistoryPage,
};

constexpr RecordLayout kCoalitionLayouts[] = {
    {.noun = "dynamic-coalition", .pages = kCoalitionPages},
    {.noun = "dc-application", .pages = kApplicationPages},
};

constexpr Stream kDynamicCoalitions{
    .key = domain::Stream::kDynamicCoalition,
    .title = S("&Dynamic Coalitions"),
    .helpTopic = "dynamic-coalitions",
    .shortened = {"Dynamic Coalition", "DC"},
    .newNoun = "dc-application",
    .newLabel = S("New application…"),
    .newName = S("New application"),
    .emptySentence = S("No Dynamic Coalitions yet. Take in an application, or import a list."),
    .layouts = kCoalitionLayouts,
};

#undef S

} // namespace

const Guide* guideOf(const QString& noun)
{
    const auto found = std::ranges::find_if(
        kGuides, [&](const Guide& guide) { return noun == QLatin1StringView(guide.noun); });
    return found == std::end(kGuides) ? nullptr : &*found;
}

const RecordLayout* Stream::layoutOf(const QString& noun) const
{
    const auto found = std::ranges::find_if(
        layouts, [&](const RecordLayout& layout) { return noun == QLatin1StringView(layout.noun); });
    return found == layouts.end() ? nullptr : &*found;
}

const Stream& dynamicCoalitions() { return kDynamicCoalitions; }

} // namespace ui
