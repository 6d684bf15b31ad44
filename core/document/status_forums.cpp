// What is told of the Best Practice Forums: editions of one cycle, and how they function.
#include "core/document/status_kind.h"

namespace document::status {

namespace {

int meetingAllMetrics(const KindFacts& kind, const Context&)
{
    return countWhere(kind, [](const WorkstreamFacts& forum) {
        return !forum.metrics.empty() && countMetricsMet(forum) == int(forum.metrics.size());
    });
}

Cell metricsCell(const WorkstreamFacts& forum, const Context&, const KindFacts&)
{
    return forum.metrics.empty()
               ? orDash({})
               : tr("%1 of %2").arg(number(countMetricsMet(forum)), number(int(forum.metrics.size())));
}

const KeyFigure kFigures[] = {
    {QT_TRANSLATE_NOOP("document", "Forums of the cycle"), "workstreams", editions, editionsBefore},
    {QT_TRANSLATE_NOOP("document", "Of them, building on an earlier one"), "workstreams", editionsContinued},
    {QT_TRANSLATE_NOOP("document", "At work on the day"), "workstreams", editionsAtWork, nullptr, true},
    {QT_TRANSLATE_NOOP("document", "Meeting all functioning metrics"), "metrics", meetingAllMetrics},
    {QT_TRANSLATE_NOOP("document", "Outputs published"), "outputs", published},
    {QT_TRANSLATE_NOOP("document", "Meetings held"), "activities", meetings},
};

constexpr ChartMaker kCharts[] = {chartStates, chartMetrics, chartActivities, chartOutputs};

const OverviewColumn kColumns[] = {
    {QT_TRANSLATE_NOOP("document", "Meetings"), meetingsCell, Alignment::End},
    {QT_TRANSLATE_NOOP("document", "Metrics"), metricsCell},
    {QT_TRANSLATE_NOOP("document", "Draft"), draftCell},
    {QT_TRANSLATE_NOOP("document", "Session"), sessionCell},
    {QT_TRANSLATE_NOOP("document", "Final"), finalCell},
    {QT_TRANSLATE_NOOP("document", "Facilitators"),
     [](const auto& forum, const auto&, const auto&) -> Cell {
         return orDash(holders(forum, {"mag-facilitator", "co-facilitator"}));
     },
     Alignment::Start, QT_TRANSLATE_NOOP("document", "No facilitator is on record for any of them.")},
};

constexpr Section kExceptions[] = {addUnmetMetrics, addEndedEarly, addOverrides};

constexpr ProfileField kFields[] = {{"objectives"},        {"outreach-plan"},     {"organisations"},
                                    {"website"},           {"igf-page"},          {"working-modalities"},
                                    {"evaluation", false}, {"evaluation-outcome"}};

constexpr const EntryPart* kParts[] = {&kFocusPart,         &kPeoplePart,      &kMetricsPart,
                                       &kActivitiesPart,    &kListFiguresPart, &kOutputsPart,
                                       &kDisseminationPart, &kStepsPart,       &kLinksPart};

const Gap kGaps[] = {
    {QT_TRANSLATE_NOOP("document", "Description"), lacks<domain::best_practice_forum::description>},
    {QT_TRANSLATE_NOOP("document", "People in a role"), [](const auto& w) { return w.roles.empty(); }},
    {QT_TRANSLATE_NOOP("document", "List figures"), [](const auto& w) { return w.listFigures.empty(); }},
    {QT_TRANSLATE_NOOP("document", "Page on the IGF website"), lacks<domain::best_practice_forum::igfPage>},
};

const Profile kProfile{.noun = "best-practice-forum",
                       .one = QT_TRANSLATE_NOOP("document", "Forum"),
                       .applications = QT_TRANSLATE_NOOP("document", "Proposals"),
                       .elements = QT_TRANSLATE_NOOP("document", "Checklist"),
                       .foreword =
                           QT_TRANSLATE_NOOP("document", "Forums are selected for one cycle. Those of "
                                                         "this cycle are listed."),
                       .list = "workstreams",
                       .focus = domain::best_practice_forum::description,
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

const Profile& forumProfile() { return kProfile; }

} // namespace document::status
