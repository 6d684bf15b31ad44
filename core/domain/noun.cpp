#include "core/domain/noun.h"

#include "core/domain/field_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace domain {

namespace {

const char* const kDc = Stream::kDynamicCoalition;

const Noun kNouns[] = {
    {.key = "cycle",
     .label = QT_TRANSLATE_NOOP("domain", "Cycle"),
     .plural = QT_TRANSLATE_NOOP("domain", "Cycles"),
     .idPrefix = "cycle",
     .fields = cycleFields(),
     .titleField = "year",
     .onePer = "year"},
    {.key = "dynamic-coalition",
     .label = QT_TRANSLATE_NOOP("domain", "Dynamic Coalition"),
     .plural = QT_TRANSLATE_NOOP("domain", "Dynamic Coalitions"),
     .idPrefix = "dc",
     .fields = coalitionFields(),
     .titleField = "name",
     .procedure = "dc-life",
     .elements = coalitionElements(),
     .isListed = true,
     .stream = kDc},
    {.key = "dc-application",
     .label = QT_TRANSLATE_NOOP("domain", "Application"),
     .plural = QT_TRANSLATE_NOOP("domain", "Applications"),
     .idPrefix = "app",
     .fields = applicationFields(),
     .titleField = "name",
     .procedure = "dc-application",
     .elements = applicationElements(),
     .isListed = true,
     .stream = kDc},
    {.key = "representative",
     .label = QT_TRANSLATE_NOOP("domain", "Represented member"),
     .plural = QT_TRANSLATE_NOOP("domain", "Represented members"),
     .idPrefix = "member",
     .fields = representativeFields(),
     .titleField = "name",
     .belongsTo = "dc-application"},
    {.key = "clarification",
     .label = QT_TRANSLATE_NOOP("domain", "Clarification"),
     .plural = QT_TRANSLATE_NOOP("domain", "Clarifications"),
     .idPrefix = "clarification",
     .fields = clarificationFields(),
     .titleField = "question",
     .belongsTo = "dc-application"},
    {.key = "annual-report",
     .label = QT_TRANSLATE_NOOP("domain", "Annual report"),
     .plural = QT_TRANSLATE_NOOP("domain", "Annual reports"),
     .idPrefix = "report",
     .fields = reportFields(),
     .titleField = "year",
     .onePer = "year",
     .belongsTo = "dynamic-coalition",
     .procedure = "annual-report",
     .stream = kDc},
    {.key = "proof",
     .label = QT_TRANSLATE_NOOP("domain", "Proof of activity"),
     .plural = QT_TRANSLATE_NOOP("domain", "Proofs of activity"),
     .idPrefix = "proof",
     .fields = proofFields(),
     .titleField = "title",
     .belongsTo = "dynamic-coalition",
     .stream = kDc},
    {.key = "activity",
     .label = QT_TRANSLATE_NOOP("domain", "Activity"),
     .plural = QT_TRANSLATE_NOOP("domain", "Activities"),
     .idPrefix = "activity",
     .fields = activityFields(),
     .titleField = "title"},
    {.key = "session-request",
     .label = QT_TRANSLATE_NOOP("domain", "Session request"),
     .plural = QT_TRANSLATE_NOOP("domain", "Session requests"),
     .idPrefix = "session",
     .fields = sessionFields(),
     .titleField = "title",
     .belongsTo = "dynamic-coalition",
     .procedure = "session-request",
     .stream = kDc},
    {.key = "output",
     .label = QT_TRANSLATE_NOOP("domain", "Output"),
     .plural = QT_TRANSLATE_NOOP("domain", "Outputs"),
     .idPrefix = "output",
     .fields = outputFields(),
     .titleField = "title",
     .procedure = "output"},
    {.key = "organisation",
     .label = QT_TRANSLATE_NOOP("domain", "Organisation"),
     .plural = QT_TRANSLATE_NOOP("domain", "Organisations"),
     .idPrefix = "org",
     .fields = organisationFields(),
     .titleField = "name"},
    {.key = "person",
     .label = QT_TRANSLATE_NOOP("domain", "Person"),
     .plural = QT_TRANSLATE_NOOP("domain", "People"),
     .idPrefix = "person",
     .fields = personFields(),
     .titleField = "name"},
    {.key = "role",
     .label = QT_TRANSLATE_NOOP("domain", "Role"),
     .plural = QT_TRANSLATE_NOOP("domain", "Roles"),
     .idPrefix = "role",
     .fields = roleFields(),
     .titleField = "person"},
    {.key = "membership-figure",
     .label = QT_TRANSLATE_NOOP("domain", "Membership figure"),
     .plural = QT_TRANSLATE_NOOP("domain", "Membership figures"),
     .idPrefix = "figure",
     .fields = membershipFields(),
     .titleField = "on",
     .belongsTo = "dynamic-coalition",
     .stream = kDc},
    {.key = "former-name",
     .label = QT_TRANSLATE_NOOP("domain", "Former name"),
     .plural = QT_TRANSLATE_NOOP("domain", "Former names"),
     .idPrefix = "former",
     .fields = formerNameFields(),
     .titleField = "name"},
    {.key = "letter",
     .label = QT_TRANSLATE_NOOP("domain", "Letter"),
     .plural = QT_TRANSLATE_NOOP("domain", "Letters"),
     .idPrefix = "letter",
     .fields = letterFields(),
     .titleField = "subject",
     .dueField = "answer-by",
     .metField = "answered-on"},
    {.key = "task",
     .label = QT_TRANSLATE_NOOP("domain", "Task"),
     .plural = QT_TRANSLATE_NOOP("domain", "Tasks"),
     .idPrefix = "task",
     .fields = taskFields(),
     .titleField = "title",
     .dueField = "due-on",
     .metField = "done-on"},
    {.key = "milestone",
     .label = QT_TRANSLATE_NOOP("domain", "Milestone"),
     .plural = QT_TRANSLATE_NOOP("domain", "Milestones"),
     .idPrefix = "milestone",
     .fields = milestoneFields(),
     .titleField = "title",
     .belongsTo = "cycle"},
    {.key = "link",
     .label = QT_TRANSLATE_NOOP("domain", "Link"),
     .plural = QT_TRANSLATE_NOOP("domain", "Links"),
     .idPrefix = "link",
     .fields = linkFields(),
     .titleField = "to"},
    {.key = "support-request",
     .label = QT_TRANSLATE_NOOP("domain", "Support request"),
     .plural = QT_TRANSLATE_NOOP("domain", "Support requests"),
     .idPrefix = "support",
     .fields = supportFields(),
     .titleField = "title"},
    {.key = "decision",
     .label = QT_TRANSLATE_NOOP("domain", "MAG decision or advice"),
     .plural = QT_TRANSLATE_NOOP("domain", "MAG decisions and advice"),
     .idPrefix = "decision",
     .fields = decisionFields(),
     .titleField = "title"},
    {.key = "recommendation",
     .label = QT_TRANSLATE_NOOP("domain", "Recommendation"),
     .plural = QT_TRANSLATE_NOOP("domain", "Recommendations"),
     .idPrefix = "rec",
     .fields = recommendationFields(),
     .titleField = "title"},
};

} // namespace

QString ElementKind::labelText() const { return QCoreApplication::translate("domain", label); }
QString Noun::labelText() const { return QCoreApplication::translate("domain", label); }
QString Noun::pluralText() const { return QCoreApplication::translate("domain", plural); }

const Field* Noun::field(const QString& fieldKey) const
{
    const auto found =
        std::ranges::find_if(fields, [&](const Field& f) { return fieldKey == QLatin1StringView(f.key); });
    return found == fields.end() ? nullptr : &*found;
}

const ElementKind* Noun::element(const QString& elementKey) const
{
    const auto found = std::ranges::find_if(
        elements, [&](const ElementKind& e) { return elementKey == QLatin1StringView(e.key); });
    return found == elements.end() ? nullptr : &*found;
}

std::span<const Noun> nouns() { return kNouns; }

const Noun* noun(const QString& key)
{
    const auto found =
        std::ranges::find_if(kNouns, [&](const Noun& n) { return key == QLatin1StringView(n.key); });
    return found == std::end(kNouns) ? nullptr : &*found;
}

bool isNamed(const Noun& noun)
{
    static constexpr std::array kNamed{"cycle", "dynamic-coalition", "person", "organisation",
                                       "recommendation"};
    return std::ranges::any_of(kNamed, [&](const char* key) { return qstrcmp(key, noun.key) == 0; });
}

} // namespace domain
