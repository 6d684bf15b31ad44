#include "core/procedure/validate.h"

#include "core/domain/noun.h"
#include "core/procedure/effect.h"
#include "core/procedure/requirement.h"
#include "core/procedure/texts.h"

#include <QSet>

#include <algorithm>

namespace procedure {

using namespace Qt::StringLiterals;

namespace {

QString at(const QString& list, qsizetype index) { return u"%1[%2]"_s.arg(list, QString::number(index)); }

QSet<QString> reachable(const Procedure& procedure)
{
    QSet<QString> reached{procedure.initialState};
    QStringList waiting{procedure.initialState};
    while (!waiting.isEmpty()) {
        for (const Transition& transition : procedure.transitionsFrom(waiting.takeLast())) {
            if (!reached.contains(transition.to)) {
                reached.insert(transition.to);
                waiting << transition.to;
            }
        }
    }
    return reached;
}

void validateStates(const Procedure& procedure, Refusals& refusals)
{
    if (!procedure.state(procedure.initialState))
        refusals.add(u"initial"_s, tr("there is no state “%1”.").arg(procedure.initialState));

    const QSet<QString> reached = reachable(procedure);
    QSet<QString> seen;
    for (qsizetype i = 0; i < procedure.states.size(); ++i) {
        const State& state = procedure.states[i];
        const QString path = at(u"states"_s, i);
        if (seen.contains(state.key))
            refusals.add(path + u".key"_s, tr("the state “%1” is there twice.").arg(state.key));
        seen.insert(state.key);
        if (!reached.contains(state.key))
            refusals.add(path, tr("the state “%1” cannot be reached.").arg(state.key));
        const bool hasWayOut = !procedure.transitionsFrom(state.key).isEmpty();
        if (state.isFinal && hasWayOut)
            refusals.add(path, tr("the state “%1” is final and yet has a way out.").arg(state.key));
        if (!state.isFinal && !hasWayOut)
            refusals.add(path, tr("the state “%1” is not final and has no way out.").arg(state.key));
    }
}

template <typename Known>
void validateNames(const QStringList& names, const QString& path, Known isKnown, const QString& sentence,
                   Refusals& refusals)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!isKnown(names[i]))
            refusals.add(at(path, i), sentence.arg(names[i]));
        else if (names.indexOf(names[i]) < i)
            refusals.add(at(path, i), tr("“%1” is there twice.").arg(names[i]));
    }
}

void validateTransitions(const Procedure& procedure, Refusals& refusals)
{
    const auto isState = [&](const QString& key) { return procedure.state(key) != nullptr; };
    const auto isRequirement = [](const QString& key) { return requirement(key) != nullptr; };
    const auto isEffect = [](const QString& key) { return effect(key) != nullptr; };

    QSet<std::pair<QString, QString>> seen;
    for (qsizetype i = 0; i < procedure.transitions.size(); ++i) {
        const Transition& transition = procedure.transitions[i];
        const QString path = at(u"transitions"_s, i);
        validateNames(transition.from, path + u".from"_s, isState, tr("there is no state “%1”."), refusals);
        if (!isState(transition.to))
            refusals.add(path + u".to"_s, tr("there is no state “%1”.").arg(transition.to));
        validateNames(transition.requirements, path + u".requirements"_s, isRequirement,
                      tr("there is no requirement “%1”."), refusals);
        validateNames(transition.advisories, path + u".advisory"_s, isRequirement,
                      tr("there is no requirement “%1”."), refusals);
        validateNames(transition.effects, path + u".effects"_s, isEffect, tr("there is no effect “%1”."),
                      refusals);
        if (transition.from.isEmpty())
            refusals.add(path + u".from"_s, tr("a transition leaves at least one state."));
        for (const QString& from : transition.from) {
            if (seen.contains({from, transition.key}))
                refusals.add(
                    path + u".key"_s,
                    tr("two transitions called “%1” leave the state “%2”.").arg(transition.key, from));
            seen.insert({from, transition.key});
        }
    }
}

} // namespace

void validate(const Procedure& procedure, Refusals& refusals)
{
    if (procedure.version < 1)
        refusals.add(u"version"_s, tr("versions count from 1."));
    if (procedure.replaces < 0 || procedure.replaces >= std::max(procedure.version, 1))
        refusals.add(u"replaces"_s, tr("only an earlier version can be replaced."));
    if (!domain::noun(procedure.subject))
        refusals.add(u"subject"_s, tr("no kind of record is called “%1”.").arg(procedure.subject));
    if (procedure.validUntil.isValid() && procedure.validUntil < procedure.validFrom)
        refusals.add(u"validUntil"_s, tr("it ends before it begins."));
    validateStates(procedure, refusals);
    validateTransitions(procedure, refusals);
}

} // namespace procedure
