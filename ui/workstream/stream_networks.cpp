// The tab of Policy Networks.
#include "ui/workstream/stream_tables.h"

namespace ui {

namespace {

constexpr const char* kConceptTitle[] = {"title", "acronym", "year", "received-on", "submitted-by"};
constexpr const char* kConceptPriority[] = {"priority", "emerged-from"};
constexpr const char* kConceptFeasibility[] = {"feasibility", "consulted-stakeholders-on",
                                               "consulted-mag-on"};
constexpr const char* kConceptProposal[] = {"proposal"};
constexpr const char* kConceptAnswer[] = {"decided-at", "notified-on", "notified-where"};

constexpr GuideStep kConceptSteps[] = {
    {.key = "title",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Title and cycle"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "What is the network to be called, and for which cycle?"),
     .fields = kConceptTitle},
    {.key = "priority",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Priority"),
     .question = QT_TRANSLATE_NOOP("ui::Stream",
                                   "Which priority does it answer, and where did that priority emerge?"),
     .fields = kConceptPriority},
    {.key = "feasibility",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Feasibility"),
     .question = QT_TRANSLATE_NOOP("ui::Stream",
                                   "Who was asked whether it can be done, when, and what did they answer?"),
     .fields = kConceptFeasibility},
    {.key = "proposal",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Proposal"),
     .question =
         QT_TRANSLATE_NOOP("ui::Stream", "Which framework is proposed? Write it here, or attach the file."),
     .fields = kConceptProposal},
    {.key = "liaison",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "MAG liaison"),
     .question = QT_TRANSLATE_NOOP("ui::Stream", "Which MAG member is the liaison to the network?"),
     .children = "role"},
    {.key = "answer",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Outcome"),
     .question = QT_TRANSLATE_NOOP(
         "ui::Stream", "What did the MAG decide, at which meeting, and when were the proposers told?"),
     .fields = kConceptAnswer,
     .isOptional = true},
};

constexpr Guide kGuides[] = {{.noun = "pn-concept", .steps = kConceptSteps}};

constexpr const char* kConceptNouns[] = {"pn-concept"};

constexpr auto kNetworkPages = pages::withFiles({
    pages::kProfile,
    {.key = "concept",
     .title = QT_TRANSLATE_NOOP("ui::Stream", "Concept"),
     .kind = PageKind::Application,
     .nouns = kConceptNouns,
     .emptySentence = QT_TRANSLATE_NOOP("ui::Stream", "The concept of this network is not in the register.")},
    pages::kPlan,
    pages::kActivities,
    pages::kOutputs,
    pages::kPeople,
    pages::kMailingLists,
    pages::kAttended,
    pages::kAsked,
});

constexpr auto kConceptPages = pages::withFiles({
    {.key = "concept", .title = QT_TRANSLATE_NOOP("ui::Stream", "Concept"), .kind = PageKind::Form},
});

constexpr RecordLayout kLayouts[] = {
    {.noun = "policy-network",
     .pages = kNetworkPages,
     .elementsTitle = QT_TRANSLATE_NOOP("ui::Stream", "Launch, documentation and support")},
    {.noun = "pn-concept", .pages = kConceptPages},
};

constexpr NewRecord kNewRecords[] = {
    {.noun = "pn-concept",
     .label = QT_TRANSLATE_NOOP("ui::Stream", "New concept…"),
     .command = QT_TRANSLATE_NOOP("ui::Stream", "Concept of a Policy &Network…"),
     .heading = QT_TRANSLATE_NOOP("ui::Stream", "New concept")},
    {.noun = "policy-network",
     .label = QT_TRANSLATE_NOOP("ui::Stream", "New network…"),
     .command = QT_TRANSLATE_NOOP("ui::Stream", "Policy Net&work already established…"),
     .heading = QT_TRANSLATE_NOOP("ui::Stream", "New network")},
};

} // namespace

constinit const Stream kPolicyNetworks{
    .key = domain::Stream::kPolicyNetwork,
    .name = "policy-networks",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Policy Net&works"),
    .shortened = {"Policy Network", "PN"},
    .newRecords = kNewRecords,
    .emptySentence = QT_TRANSLATE_NOOP(
        "ui::Stream", "No Policy Network of this cycle yet. Take in a concept, or look at all cycles."),
    .layouts = kLayouts,
    .guides = kGuides,
    .isPerCycle = true,
};

} // namespace ui
