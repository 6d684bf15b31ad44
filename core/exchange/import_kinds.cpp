#include "core/exchange/import_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

namespace {

using enum domain::FieldType;

const domain::Term kCoalitionStateTerms[] = {{"active", QT_TRANSLATE_NOOP("domain", "Active")},
                                             {"inactive", QT_TRANSLATE_NOOP("domain", "Inactive")}};
const domain::Vocabulary kCoalitionStates{"coalition-state", kCoalitionStateTerms};

const domain::Field kCoalitionFacts[] = {
    {.key = "state",
     .label = QT_TRANSLATE_NOOP("domain", "State"),
     .type = Choice,
     .choices = &kCoalitionStates},
    {.key = "as-of", .label = QT_TRANSLATE_NOOP("domain", "As of"), .type = Date},
};
const domain::Field kMilestoneFacts[] = {
    {.key = "cycle", .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .type = Year, .isRequired = true},
};

const ImportColumn kCoalitionColumns[] = {
    {"status", "state"},
    {"established_year", "established"},
};
const ImportColumn kMeetingColumns[] = {
    {"city", "place"},
    {"start", "starts"},
    {"end", "ends"},
};
const ImportColumn kMilestoneColumns[] = {
    {"cycle_year", "cycle"},
    {"year", "cycle"},
    {"date", "starts", "ends"},
};
const ImportColumn kPeopleColumns[] = {
    {"full_name", "name"},
    {"region", "regional-group"},
};

const char* const kByName[] = {"name"};
const char* const kByYear[] = {"year"};
const char* const kByMilestone[] = {"cycle", "title", "starts"};
const char* const kByPerson[] = {"name", "email"};
const char* const kByRecommendation[] = {"title", "number", "source"};

const ImportKind kKinds[] = {
    {.key = "dynamic-coalitions",
     .noun = "dynamic-coalition",
     .columns = kCoalitionColumns,
     .facts = kCoalitionFacts,
     .naturalKey = kByName},
    {.key = "igf-meetings", .noun = "cycle", .columns = kMeetingColumns, .facts = {}, .naturalKey = kByYear},
    {.key = "milestones",
     .noun = "milestone",
     .columns = kMilestoneColumns,
     .facts = kMilestoneFacts,
     .naturalKey = kByMilestone},
    {.key = "people", .noun = "person", .columns = kPeopleColumns, .facts = {}, .naturalKey = kByPerson},
    {.key = "recommendations",
     .noun = "recommendation",
     .columns = {},
     .facts = {},
     .naturalKey = kByRecommendation},
};

} // namespace

std::span<const ImportKind> importKinds() { return kKinds; }

const ImportKind* importKind(const QString& key)
{
    const auto found =
        std::ranges::find_if(kKinds, [&](const ImportKind& k) { return key == QLatin1StringView(k.key); });
    return found == std::end(kKinds) ? nullptr : &*found;
}

} // namespace exchange
