#include "core/exchange/import_plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace exchange {

namespace {

using enum domain::FieldType;

constexpr domain::Field stateFact(const domain::Vocabulary& words)
{
    return {.key = "state", .label = QT_TRANSLATE_NOOP("domain", "State"), .type = Choice, .choices = &words};
}

const domain::Field kAsOf{.key = "as-of", .label = QT_TRANSLATE_NOOP("domain", "As of"), .type = Date};
/// Of a record that has no field for it; it is kept with the step that took it over.
const domain::Field kNotes{.key = "notes", .label = QT_TRANSLATE_NOOP("domain", "Notes"), .type = Note};

// Dynamic Coalitions, Annex 1 of the DC report 2021.
const domain::Term kCoalitionWords[] = {{"active", QT_TRANSLATE_NOOP("domain", "Active")},
                                        {"inactive", QT_TRANSLATE_NOOP("domain", "Inactive")}};
const domain::Vocabulary kCoalitionStates{"coalition-state", kCoalitionWords};
const ImportState kCoalitionMeanings[] = {
    {"active", nullptr}, {"running", nullptr}, {"inactive", "inactive"}};
const char* const kCoalitionOwn[] = {"recognised", "under-inquiry", "inactive", "retiring", "retired"};
const domain::Field kCoalitionFacts[] = {stateFact(kCoalitionStates), kAsOf, kNotes};
const ImportColumn kCoalitionColumns[] = {
    {"status", "state"},
    {"established_year", "established"},
};

// Forums by year, with the proposals that came to nothing.
const domain::Term kForumWords[] = {{"running", QT_TRANSLATE_NOOP("domain", "Running")},
                                    {"completed", QT_TRANSLATE_NOOP("domain", "Completed")},
                                    {"not-selected", QT_TRANSLATE_NOOP("domain", "Not selected")},
                                    {"not-continued", QT_TRANSLATE_NOOP("domain", "Not continued")}};
const domain::Vocabulary kForumStates{"forum-state", kForumWords};
const ImportState kForumMeanings[] = {{"running", "working"},
                                      {"completed", "evaluated"},
                                      {"not-selected", "not-selected", "bpf-proposal"},
                                      {"not-continued", "not-selected", "bpf-proposal"}};
const char* const kForumOwn[] = {"launching",       "working",   "draft-out", "session-held",
                                 "final-published", "evaluated", "stopped"};
const domain::Field kForumFacts[] = {stateFact(kForumStates), kAsOf, kNotes};

const domain::Term kNetworkWords[] = {{"new", QT_TRANSLATE_NOOP("domain", "New")},
                                      {"running", QT_TRANSLATE_NOOP("domain", "Running")},
                                      {"continued", QT_TRANSLATE_NOOP("domain", "Continued")},
                                      {"completed", QT_TRANSLATE_NOOP("domain", "Completed")}};
const domain::Vocabulary kNetworkStates{"network-state", kNetworkWords};
const ImportState kNetworkMeanings[] = {
    {"new", nullptr}, {"running", "working"}, {"continued", "working"}, {"completed", "closed"}};
const char* const kNetworkOwn[] = {"launching",    "working",         "inputs-closed", "draft-out",
                                   "session-held", "final-published", "evaluated",     "closed",
                                   "continued",    "stopped"};
const domain::Field kNetworkFacts[] = {stateFact(kNetworkStates), kAsOf, kNotes};

const ImportColumn kEditionColumns[] = {{"status", "state"}};

const domain::Term kInitiativeWords[] = {{"active", QT_TRANSLATE_NOOP("domain", "Active")},
                                         {"inactive", QT_TRANSLATE_NOOP("domain", "Inactive")}};
const domain::Vocabulary kInitiativeStates{"initiative-state", kInitiativeWords};
const ImportState kInitiativeMeanings[] = {
    {"active", nullptr}, {"running", nullptr}, {"inactive", "dormant"}};
const char* const kInitiativeOwn[] = {"listed", "dormant", "closed"};
const domain::Field kInitiativeFacts[] = {stateFact(kInitiativeStates), kAsOf, kNotes};
const ImportColumn kInitiativeColumns[] = {
    {"status", "state"},
    {"country_or_region", "place"},
    {"un_region", "regional-groups", nullptr, "multiple"},
    {"first_year", "established"},
};

const ImportColumn kMeetingColumns[] = {
    {"city", "place"},
    {"start", "starts"},
    {"end", "ends"},
};

const domain::Field kMilestoneFacts[] = {
    {.key = "cycle", .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .type = Year, .isRequired = true},
};
const ImportColumn kMilestoneColumns[] = {
    {"cycle_year", "cycle"},
    {"year", "cycle"},
    {"date", "starts", "ends"},
};

const ImportColumn kSessionColumns[] = {
    {"date", "starts", "ends"},
    {"notes", "summary"},
    {"participating_dcs", "participants"},
    {"participating_coalitions", "participants"},
};
/// Of a session that has no field for it; it begins the summary.
const domain::Field kSessionFacts[] = {
    {.key = "participants", .label = QT_TRANSLATE_NOOP("domain", "Participating coalitions"), .type = Note}};
const ImportConstant kSessionConstants[] = {{"kind", "main-session"}};

const ImportColumn kPeopleColumns[] = {
    {"notes", "note"},
    {"full_name", "name"},
    {"region", "regional-group"},
};

/// People, with what they are to a workstream; the person's own details are kept with the person.
const domain::Field kContactFacts[] = {
    {.key = "belongs-to", .label = QT_TRANSLATE_NOOP("domain", "Workstream"), .isRequired = true},
    {.key = "email", .label = QT_TRANSLATE_NOOP("domain", "E-mail"), .type = Email},
    {.key = "phone", .label = QT_TRANSLATE_NOOP("domain", "Telephone")},
    {.key = "affiliation", .label = QT_TRANSLATE_NOOP("domain", "Affiliation")},
    {.key = "stakeholder-group",
     .label = QT_TRANSLATE_NOOP("domain", "Stakeholder group"),
     .type = Choice,
     .choices = &domain::kStakeholderGroups},
    {.key = "regional-group",
     .label = QT_TRANSLATE_NOOP("domain", "Regional group"),
     .type = Choice,
     .choices = &domain::kRegionalGroups},
    {.key = "country", .label = QT_TRANSLATE_NOOP("domain", "Country")},
};
/// Of a member of the MAG lists tell the last of these.
const std::span<const domain::Field> kMemberFacts = std::span(kContactFacts).last(3);
const ImportColumn kMemberColumns[] = {
    {"name", "person"},
    {"group", "stakeholder-group"},
    {"region", "regional-group"},
    {"start", "starts"},
    {"end", "ends"},
    {"notes", "note"},
};

const ImportColumn kContactColumns[] = {
    {"name", "person"},
    {"full_name", "person"},
    {"contact", "person"},
    {"contact_person", "person"},
    {"contact_name", "person"},
    {"coalition", "belongs-to"},
    {"dynamic_coalition", "belongs-to"},
    {"dc", "belongs-to"},
    {"forum", "belongs-to"},
    {"bpf", "belongs-to"},
    {"network", "belongs-to"},
    {"pn", "belongs-to"},
    {"initiative", "belongs-to"},
    {"nri", "belongs-to"},
    {"function", "role"},
    {"email_address", "email"},
    {"mail", "email"},
    {"phone", "phone"},
    {"organization", "affiliation"},
    {"organisation", "affiliation"},
    {"group", "stakeholder-group"},
    {"region", "regional-group"},
    {"start", "starts"},
    {"since", "starts"},
    {"end", "ends"},
    {"notes", "note"},
};
const ImportConstant kContactConstants[] = {{"role", "contact-person"}};

const domain::Field kInitiativeMeetingFacts[] = {
    {.key = "belongs-to", .label = QT_TRANSLATE_NOOP("domain", "Initiative"), .isRequired = true},
    {.key = "state", .label = QT_TRANSLATE_NOOP("domain", "State")},
};
const ImportColumn kInitiativeMeetingColumns[] = {
    {"nri", "belongs-to"}, {"name", "belongs-to"},     {"acronym", "belongs-to"},      {"city", "place"},
    {"location", "place"}, {"date", "starts", "ends"}, {"dates", "starts", "ends"},    {"start", "starts"},
    {"end", "ends"},       {"report", "report-link"},  {"participants", "attendance"},
};

const char* const kByName[] = {"name"};
const char* const kByContact[] = {"person", "belongs-to", "role", "starts"};
const char* const kByInitiativeAndYear[] = {"year", "belongs-to"};
const char* const kByYear[] = {"year"};
const char* const kByEdition[] = {"title", "year"};
const char* const kByMilestone[] = {"cycle", "title", "starts"};
const char* const kBySession[] = {"title", "starts"};
const char* const kByPerson[] = {"name", "email"};
const char* const kByTerm[] = {"person", "starts"};
const char* const kByRecommendation[] = {"title", "number", "source"};

const ImportKind kKinds[] = {
    {.key = "dynamic-coalitions",
     .noun = "dynamic-coalition",
     .columns = kCoalitionColumns,
     .facts = kCoalitionFacts,
     .naturalKey = kByName,
     .states = kCoalitionMeanings,
     .ownStates = kCoalitionOwn},
    {.key = "best-practice-forums",
     .noun = "best-practice-forum",
     .columns = kEditionColumns,
     .facts = kForumFacts,
     .naturalKey = kByEdition,
     .states = kForumMeanings,
     .ownStates = kForumOwn},
    {.key = "policy-networks",
     .noun = "policy-network",
     .columns = kEditionColumns,
     .facts = kNetworkFacts,
     .naturalKey = kByEdition,
     .states = kNetworkMeanings,
     .ownStates = kNetworkOwn},
    {.key = "nris",
     .noun = "initiative",
     .columns = kInitiativeColumns,
     .facts = kInitiativeFacts,
     .naturalKey = kByName,
     .states = kInitiativeMeanings,
     .ownStates = kInitiativeOwn},
    {.key = "igf-meetings",
     .noun = "cycle",
     .columns = kMeetingColumns,
     .facts = {},
     .naturalKey = kByYear,
     .isOfYearItStarts = true},
    {.key = "milestones",
     .noun = "milestone",
     .columns = kMilestoneColumns,
     .facts = kMilestoneFacts,
     .naturalKey = kByMilestone},
    {.key = "main-sessions",
     .noun = "activity",
     .columns = kSessionColumns,
     .facts = kSessionFacts,
     .naturalKey = kBySession,
     .constants = kSessionConstants,
     .label = QT_TRANSLATE_NOOP("domain", "Main sessions at annual meetings")},
    {.key = "people",
     .noun = "person",
     .columns = kPeopleColumns,
     .facts = {},
     .naturalKey = kByPerson,
     .apart = "email"},
    {.key = "mag-members",
     .noun = "mag-member",
     .columns = kMemberColumns,
     .facts = kMemberFacts,
     .naturalKey = kByTerm},
    {.key = "contacts",
     .noun = "role",
     .columns = kContactColumns,
     .facts = kContactFacts,
     .naturalKey = kByContact,
     .constants = kContactConstants,
     .label = QT_TRANSLATE_NOOP("domain", "Contact people and other roles"),
     .untold = "starts"},
    {.key = "nri-meetings",
     .noun = "nri-meeting",
     .columns = kInitiativeMeetingColumns,
     .facts = kInitiativeMeetingFacts,
     .naturalKey = kByInitiativeAndYear,
     .isOfYearItStarts = true},
    {.key = "recommendations",
     .noun = "recommendation",
     .columns = {},
     .facts = {},
     .naturalKey = kByRecommendation},
};

const domain::Field kRegisterFacts[] = {
    {.key = "belongs-to", .label = QT_TRANSLATE_NOOP("domain", "Belongs to")},
    {.key = "state", .label = QT_TRANSLATE_NOOP("domain", "State")},
};

/// What a record of the noun is known again by where its ID is another's: what it must have.
std::vector<const char*> registerKey(const domain::Noun& noun)
{
    std::vector<const char*> key{noun.titleField, "belongs-to"};
    for (const domain::Field& field : noun.fields)
        if (field.isRequired && field.type != Record && qstrcmp(field.key, noun.titleField) != 0)
            key.push_back(field.key);
    return key;
}

class Kinds
{
public:
    Kinds()
        : m_kinds(std::begin(kKinds), std::end(kKinds))
    {
        m_keys.reserve(domain::nouns().size()); // spans point into it
        for (const domain::Noun& noun : domain::nouns()) {
            const auto isOfNoun = [&](const ImportKind& kind) { return qstrcmp(kind.noun, noun.key) == 0; };
            if (std::ranges::any_of(kKinds, isOfNoun))
                continue;
            m_keys.push_back(registerKey(noun));
            m_kinds.push_back({.key = noun.key,
                               .noun = noun.key,
                               .columns = {},
                               .facts = std::span(kRegisterFacts).first(noun.procedure ? 2 : 1),
                               .naturalKey = m_keys.back(),
                               .isOfRegisters = true});
        }
    }

    std::span<const ImportKind> all() const { return m_kinds; }

private:
    std::vector<std::vector<const char*>> m_keys;
    std::vector<ImportKind> m_kinds;
};

} // namespace

std::span<const ImportKind> importKinds()
{
    static const Kinds s_kinds;
    return s_kinds.all();
}

const ImportKind* importKind(const QString& key)
{
    const auto kinds = importKinds();
    const auto found = std::ranges::find_if(kinds, [&](const ImportKind& kind) {
        return key == QLatin1StringView(kind.key) || key == QLatin1StringView(kind.noun);
    });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace exchange
