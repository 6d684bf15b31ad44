// The tab of Best Practice Forums.
#include "ui/workstream/stream_tables.h"

namespace ui {

namespace {

constexpr const char* kProposalTitle[] = {"title", "acronym", "year", "received-on", "submitted-by"};
constexpr const char* kProposalSponsor[] = {"mag-sponsor", "sponsorship"};
constexpr const char* kProposalBackground[] = {"background"};
constexpr const char* kProposalDescription[] = {"description"};
constexpr const char* kProposalObjectives[] = {"objectives"};
constexpr const char* kProposalOutreach[] = {"outreach-plan"};
constexpr const char* kProposalOrganisations[] = {"organisations"};
constexpr const char* kProposalPrevious[] = {"previous-edition"};
constexpr const char* kProposalAnswer[] = {"decided-at", "merged-into", "notified-on", "notified-where"};

constexpr GuideStep kProposalSteps[] = {
    {.key = "title",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Title and cycle"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "What is the forum to be called, and for which cycle?"),
     .fields = kProposalTitle},
    {.key = "sponsor",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "MAG member"),
     .question = QT_TRANSLATE_NOOP(
         "ui::Stream", "Which MAG member submits or seconds the proposal, and will facilitate the work?"),
     .fields = kProposalSponsor},
    {.key = "facilitators",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Facilitators"),
     .question = QT_TRANSLATE_NOOP(
         "ui::Stream",
         "Who will facilitate? Two are needed, one of them a MAG member, unless the cycle says otherwise."),
     .children = "role"},
    {.key = "background",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Background"),
     .question = QT_TRANSLATE_NOOP(
         "ui::Stream", "How does the issue stand in the discussions and decisions on Internet governance?"),
     .fields = kProposalBackground},
    {.key = "description",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Description"),
     .question =
         QT_TRANSLATE_NOOP("ui::Stream", "What is the forum to look at, in enough detail to be assessed?"),
     .fields = kProposalDescription},
    {.key = "objectives",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Objectives"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "What is to be there at the end of the cycle?"),
     .fields = kProposalObjectives},
    {.key = "outreach",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Outreach"),
     .question =
         QT_TRANSLATE_NOOP("ui::Stream", "How will all stakeholder groups be reached and brought in?"),
     .fields = kProposalOutreach},
    {.key = "organisations",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Organizations"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Who has signalled interest in taking part?"),
     .fields = kProposalOrganisations},
    {.key = "previous",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Earlier work"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Is the topic new, or does it build on an earlier edition?"),
     .fields = kProposalPrevious,
     .isOptional = true},
    {.key = "answer",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Outcome"),
     .question = QT_TRANSLATE_NOOP(
         "ui::Stream", "What did the MAG decide, at which meeting, and when were the proposers told?"),
     .fields = kProposalAnswer,
     .isOptional = true},
};

constexpr Guide kGuides[] = {{.noun = "bpf-proposal", .steps = kProposalSteps}};

constexpr const char* kProposalNouns[] = {"bpf-proposal"};
constexpr const char* kMarkNouns[] = {"assessment-mark"};

constexpr RecordPageInfo kAssessment{
    .key = "assessment",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Assessment"),
    .kind = PageKind::Assessment,
    .nouns = kMarkNouns,
    .emptySentence = QT_TRANSLATE_NOOP(
        "ui::Stream", "The proposal of this forum, and with it its assessment, is not in the register."),
};

constexpr auto kForumPages = pages::withFiles({
    pages::kProfile,
    {.key = "proposal",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Proposal"),
     .kind = PageKind::Application,
     .nouns = kProposalNouns,
     .emptySentence = QT_TRANSLATE_NOOP("ui::Stream", "The proposal of this forum is not in the register.")},
    kAssessment,
    {.key = "functioning",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Functioning"),
     .kind = PageKind::Functioning},
    pages::kPlan,
    pages::kActivities,
    pages::kOutputs,
    pages::kPeople,
    pages::kMailingLists,
    pages::kAttended,
    pages::kAsked,
});

constexpr auto kProposalPages = pages::withFiles({
    {.key = "proposal", .title = QT_TRANSLATE_NOOP("ui::Stream", "Proposal"), .kind = PageKind::Form},
    kAssessment,
});

constexpr RecordLayout kLayouts[] = {
    {.noun = "best-practice-forum", .pages = kForumPages},
    {.noun = "bpf-proposal", .pages = kProposalPages},
};

constexpr NewRecord kNewRecords[] = {
    {.noun = "bpf-proposal",
     .label = QT_TRANSLATE_NOOP("ui::Stream", "New proposal…"),
     .command = QT_TRANSLATE_NOOP("ui::Stream", "Proposal of a &Best Practice Forum…"),
     .heading = QT_TRANSLATE_NOOP("ui::Stream", "New proposal")},
    {.noun = "best-practice-forum",
     .label = QT_TRANSLATE_NOOP("ui::Stream", "New forum…"),
     .command = QT_TRANSLATE_NOOP("ui::Stream", "Best Practice &Forum already selected…"),
     .heading = QT_TRANSLATE_NOOP("ui::Stream", "New forum")},
};

} // namespace

constinit const Stream kBestPracticeForums{
    .key = domain::Stream::kBestPracticeForum,
    .name = "best-practice-forums",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "&Best Practice Forums"),
    .shortened = {"Best Practice Forum", "BPF"},
    .newRecords = kNewRecords,
    .emptySentence = QT_TRANSLATE_NOOP(
        "ui::Stream", "No Best Practice Forum of this cycle yet. Take in a proposal, or look at all cycles."),
    .layouts = kLayouts,
    .guides = kGuides,
    .isPerCycle = true,
};

} // namespace ui
