#include "core/procedure/procedure.h"

#include "core/domain/noun.h"
#include "core/procedure/texts.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace procedure {

namespace {

struct Word
{
    const char* key;
    const char* label;
};
// In the order of the enumerators.
constexpr std::array<Word, 4> kCategories{{
    {"intake", QT_TRANSLATE_NOOP("procedure", "intake")},
    {"active", QT_TRANSLATE_NOOP("procedure", "active")},
    {"at-risk", QT_TRANSLATE_NOOP("procedure", "at risk")},
    {"closed", QT_TRANSLATE_NOOP("procedure", "closed")},
}};
constexpr const char* kWorkstream = QT_TRANSLATE_NOOP("procedure", "the workstream");
constexpr std::array<Word, 6> kActors{{
    {"nobody", QT_TRANSLATE_NOOP("procedure", "nobody")},
    {"applicant", QT_TRANSLATE_NOOP("procedure", "the applicant")},
    {"coalition", kWorkstream},
    {"workstream", kWorkstream},
    {"mag", QT_TRANSLATE_NOOP("procedure", "the MAG")},
    {"secretariat", QT_TRANSLATE_NOOP("procedure", "the Secretariat")},
}};
/// What a workstream is called, by its kind.
constexpr std::array<Word, 4> kWorkstreams{{
    {domain::Stream::kDynamicCoalition, QT_TRANSLATE_NOOP("procedure", "the coalition")},
    {domain::Stream::kBestPracticeForum, QT_TRANSLATE_NOOP("procedure", "the forum")},
    {domain::Stream::kPolicyNetwork, QT_TRANSLATE_NOOP("procedure", "the network")},
    {domain::Stream::kInitiative, QT_TRANSLATE_NOOP("procedure", "the initiative")},
}};

QString translated(const QString& source) { return tr(source.toUtf8().constData()); }

/// The noun's own, else the one that all it may belong to have in common.
QString streamOf(const domain::Noun& noun)
{
    QSet<QString> streams{QString::fromLatin1(noun.stream)};
    for (const char* owner : noun.belongsTo)
        streams << streamOf(*domain::noun(QString::fromLatin1(owner)));
    streams.remove({});
    return streams.size() == 1 ? *streams.begin() : QString();
}

} // namespace

QString State::labelText() const { return translated(label); }
QString Transition::labelText() const { return translated(label); }
QString Procedure::titleText() const { return translated(title); }

QString Procedure::stream() const
{
    const domain::Noun* noun = domain::noun(subject);
    return noun ? streamOf(*noun) : QString();
}

const State* Procedure::state(const QString& stateKey) const
{
    const auto found = std::ranges::find(states, stateKey, &State::key);
    return found == states.end() ? nullptr : &*found;
}

const Transition* Procedure::transition(const QString& fromState, const QString& transitionKey) const
{
    const auto found = std::ranges::find_if(transitions, [&](const Transition& t) {
        return t.key == transitionKey && t.from.contains(fromState);
    });
    return found == transitions.end() ? nullptr : &*found;
}

QList<Transition> Procedure::transitionsFrom(const QString& stateKey) const
{
    QList<Transition> leaving;
    std::ranges::copy_if(transitions, std::back_inserter(leaving),
                         [&](const Transition& t) { return t.from.contains(stateKey); });
    return leaving;
}

const Transition* Procedure::usualStep(const QString& fromState) const
{
    const auto placeOf = [this](const QString& stateKey) {
        return std::ranges::find(states, stateKey, &State::key) - states.begin();
    };
    const auto first = std::ranges::find_if(
        transitions, [&](const Transition& each) { return each.from.contains(fromState); });
    if (first == transitions.end() || placeOf(first->to) <= placeOf(fromState))
        return nullptr;
    const State* const to = state(first->to);
    return to && to->category != Category::AtRisk ? &*first : nullptr;
}

QString categoryKey(Category category) { return QString::fromLatin1(kCategories[size_t(category)].key); }
QString categoryLabel(Category category) { return tr(kCategories[size_t(category)].label); }
QString countsAsKey(CountsAs meaning)
{
    static constexpr std::array kKeys{"",       "received", "returned",  "accepted",
                                      "waived", "missed",   "published", "stopped"};
    return QString::fromLatin1(kKeys[size_t(meaning)]);
}
QString actorKey(Actor actor) { return QString::fromLatin1(kActors[size_t(actor)].key); }

QString actorLabel(Actor actor, const QString& stream)
{
    const Word* word = &kActors[size_t(actor)];
    if (word->label == kWorkstream) {
        const auto named = std::ranges::find_if(
            kWorkstreams, [&](const Word& kind) { return stream == QLatin1StringView(kind.key); });
        if (named != kWorkstreams.end())
            word = named;
    }
    return tr(word->label);
}

QString actorLabel(const QString& actorKey, const QString& stream)
{
    const auto known = std::ranges::find_if(
        kActors, [&](const Word& actor) { return actorKey == QLatin1StringView(actor.key); });
    return known == kActors.end() ? actorKey : actorLabel(Actor(known - kActors.begin()), stream);
}

bool canOwe(Actor actor)
{
    return actor == Actor::Applicant || actor == Actor::Coalition || actor == Actor::Workstream;
}

} // namespace procedure
