// A procedure is data: the states a case can be in and the steps between them, as one document laid them
// down.
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace procedure {

/// What a state means for lists and statistics; stable across versions, so that figures span years.
enum class Category { Intake, Active, AtRisk, Closed };

/// Who has the next word, or who takes a step. Coalition and Workstream are one and the same, read by the
/// kind of workstream; the older key stays because procedures kept in registers name it.
enum class Actor { Nobody, Applicant, Coalition, Workstream, Mag, Secretariat };

/// What figures and letters take a state for; stable across versions, as the category is.
enum class CountsAs { Nothing, Received, Returned, Accepted, Waived, Missed, Published, Stopped };

struct State
{
    QString key;
    QString label; ///< English source text
    Category category = Category::Intake;
    bool isFinal = false;
    Actor waitsOn = Actor::Nobody;
    CountsAs countsAs = CountsAs::Nothing;

    QString labelText() const; ///< translated
};

struct Transition
{
    QString key;
    QStringList from;
    QString to;
    QString label; ///< English source text, named as the result
    Actor decidedBy = Actor::Secretariat;
    bool needsReason = false;
    QStringList requirements; ///< keys of requirement.h; an unmet one stops the step
    QStringList advisories;   ///< keys of requirement.h; an unmet one is only shown
    QStringList effects;      ///< keys of effect.h
    QStringList clauses;

    QString labelText() const; ///< translated
};

struct Procedure
{
    QString key;
    int version = 0;
    int replaces = 0; ///< the version that read the same source less well and opens no more cases; 0 for none
    QString title;    ///< English source text
    QString subject;  ///< key of the noun whose records run through it
    QDate adoptedOn;  ///< null where the source gives no day
    QString adoptedBy;
    QString document;
    QString clause;
    QDate validFrom;
    QDate validUntil; ///< inclusive; null while in force
    QString initialState;
    QList<State> states; ///< the usual way first; diagrams keep the order
    QList<Transition> transitions;

    QString titleText() const; ///< translated
    QString stream() const;    ///< of the records that run through it; empty where several kinds do
    const State* state(const QString& stateKey) const;
    /// A transition's key is unique only among those that leave one state.
    const Transition* transition(const QString& fromState, const QString& transitionKey) const;
    QList<Transition> transitionsFrom(const QString& stateKey) const;
    /// The usual way on: the first of the steps that leave a state, where it leads to a later one that is not
    /// at risk; null for none.
    const Transition* usualStep(const QString& fromState) const;
};

QString categoryKey(Category category);   ///< "intake", "active", "at-risk", "closed"
QString categoryLabel(Category category); ///< translated
QString countsAsKey(CountsAs meaning);    ///< "received", "" for nothing
QString actorKey(Actor actor);
/// "the forum", "the MAG", translated; `stream` says what the workstream is called, "" is "the workstream".
QString actorLabel(Actor actor, const QString& stream = {});
QString actorLabel(const QString& actorKey, const QString& stream = {});
/// True for those from whom the office can await something by a day; the MAG decides and owes nothing.
bool canOwe(Actor actor);

} // namespace procedure
