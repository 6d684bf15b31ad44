// What is told of the Policy Networks: editions of one cycle, their work plan and calls for input.
#include "core/document/status_kind.h"

#include <algorithm>

namespace document::status {

namespace {

int callsHeld(const KindFacts& kind, const Context& context)
{
    int held = 0;
    for (const WorkstreamFacts& network : kind.workstreams)
        held += int(std::ranges::count_if(network.calls, [&](const domain::Record& call) {
            return call[domain::call_for_input::starts] <= context.day();
        }));
    return held;
}

/// The phase of the work plan that the day falls into.
Cell phaseCell(const WorkstreamFacts& network, const Context& context, const KindFacts&)
{
    const auto phase = std::ranges::find_if(network.phases, [&](const domain::Record& each) {
        const QDate done = each[domain::work_phase::doneOn];
        return each[domain::work_phase::starts] <= context.day() && (!done.isValid() || done > context.day());
    });
    if (phase != network.phases.end())
        return phase->head.title;
    return network.phases.empty() ? orDash({}) : tr("All done");
}

const KeyFigure kFigures[] = {
    {QT_TRANSLATE_NOOP("document", "Networks of the cycle"), "workstreams", editions, editionsBefore},
    {QT_TRANSLATE_NOOP("document", "Of them, continuing an earlier one"), "workstreams", editionsContinued},
    {QT_TRANSLATE_NOOP("document", "At work on the day"), "workstreams", editionsAtWork, nullptr, true},
    {QT_TRANSLATE_NOOP("document", "Calls for input"), "calls", callsHeld},
    {QT_TRANSLATE_NOOP("document", "Outputs published"), "outputs", published},
    {QT_TRANSLATE_NOOP("document", "Meetings held"), "activities", meetings},
};

constexpr ChartMaker kCharts[] = {chartStates, listCalls, chartActivities, chartOutputs};

const OverviewColumn kColumns[] = {
    {QT_TRANSLATE_NOOP("document", "Phase"), phaseCell},
    {QT_TRANSLATE_NOOP("document", "Meetings"), meetingsCell, Alignment::End},
    {QT_TRANSLATE_NOOP("document", "Draft"), draftCell},
    {QT_TRANSLATE_NOOP("document", "Session"), sessionCell},
    {QT_TRANSLATE_NOOP("document", "Final"), finalCell},
    {QT_TRANSLATE_NOOP("document", "MAG liaison"),
     [](const auto& network, const auto&, const auto&) -> Cell {
         return orDash(holders(network, {"mag-liaison"}));
     },
     Alignment::Start, QT_TRANSLATE_NOOP("document", "No MAG liaison is on record for any of them.")},
};

constexpr Section kExceptions[] = {addEndedEarly, addOverrides};

constexpr ProfileField kFields[] = {
    {"emerged-from"}, {"implementing-parties"}, {"work-plan"},         {"website"},
    {"igf-page"},     {"evaluation", false},    {"evaluation-outcome"}};

constexpr const EntryPart* kParts[] = {&kFocusPart,         &kPeoplePart,     &kPhasesPart,
                                       &kCallsPart,         &kActivitiesPart, &kOutputsPart,
                                       &kDisseminationPart, &kStepsPart,      &kLinksPart};

const Gap kGaps[] = {
    {QT_TRANSLATE_NOOP("document", "Priority it answers"), lacks<domain::policy_network::priority>},
    {QT_TRANSLATE_NOOP("document", "MAG liaison"),
     [](const auto& network) { return holders(network, {"mag-liaison"}).isEmpty(); }},
    {QT_TRANSLATE_NOOP("document", "Phases of the work plan"),
     [](const auto& network) { return network.phases.empty(); }},
    {QT_TRANSLATE_NOOP("document", "Page on the IGF website"), lacks<domain::policy_network::igfPage>},
};

const Profile kProfile{
    .noun = "policy-network",
    .one = QT_TRANSLATE_NOOP("document", "Network"),
    .applications = QT_TRANSLATE_NOOP("document", "Concepts"),
    .elements = QT_TRANSLATE_NOOP("document", "Checklist"),
    .foreword = QT_TRANSLATE_NOOP("document", "Networks work in editions of one cycle, each of which may "
                                              "continue into the next. Those of this cycle are listed."),
    .list = "workstreams",
    .focus = domain::policy_network::priority,
    .life = nullptr,
    .headline = editionsHeadline,
    .figures = kFigures,
    .charts = kCharts,
    .columns = kColumns,
    .exceptions = kExceptions,
    .fields = kFields,
    .parts = kParts,
    .gaps = kGaps};

} // namespace

const Profile& networkProfile() { return kProfile; }

} // namespace document::status
