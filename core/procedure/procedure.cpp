#include "core/procedure/procedure.h"

#include <QCoreApplication>

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
constexpr std::array<Word, 4> kActors{{
    {"nobody", QT_TRANSLATE_NOOP("procedure", "nobody")},
    {"applicant", QT_TRANSLATE_NOOP("procedure", "the applicant")},
    {"coalition", QT_TRANSLATE_NOOP("procedure", "the coalition")},
    {"secretariat", QT_TRANSLATE_NOOP("procedure", "the Secretariat")},
}};

QString translated(const QString& source)
{
    return QCoreApplication::translate("procedure", source.toUtf8().constData());
}

} // namespace

QString State::labelText() const { return translated(label); }
QString Transition::labelText() const { return translated(label); }
QString Procedure::titleText() const { return translated(title); }

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

QString categoryKey(Category category) { return QString::fromLatin1(kCategories[size_t(category)].key); }
QString categoryLabel(Category category)
{
    return QCoreApplication::translate("procedure", kCategories[size_t(category)].label);
}
QString actorKey(Actor actor) { return QString::fromLatin1(kActors[size_t(actor)].key); }
QString actorLabel(Actor actor)
{
    return QCoreApplication::translate("procedure", kActors[size_t(actor)].label);
}

} // namespace procedure
