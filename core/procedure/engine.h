// Says what can happen to a case next and what stands in the way; it never moves anything itself.
#pragma once

#include "core/procedure/procedure.h"
#include "core/procedure/requirement.h"
#include "core/support/result.h"

namespace procedure {

/// What the person brings to a step: a reason, and justifications for requirements to be overridden.
struct Attempt
{
    QString reason = {};
    QMap<QString, QString> overrides = {}; ///< requirement key → written justification
};

/// The answer to "may this step be taken now?", complete enough to be shown, refused with and journalled.
struct Verdict
{
    QList<Finding> requirements;       ///< all, in the procedure's order
    QList<Finding> advisories;         ///< never in the way
    QMap<QString, QString> overridden; ///< unmet requirements that a justification lets pass
    bool isReasonMissing = false;

    QList<Finding> unmet() const;    ///< overridden ones included
    QList<Finding> blocking() const; ///< unmet and not justified
    QList<Finding> advice() const;
    bool isAllowed() const { return !isReasonMissing && blocking().isEmpty(); }
};

/// A step that leaves the present state, with what is met and missing for it.
struct PossibleStep
{
    Transition transition;
    Verdict verdict;
};

Verdict check(const Transition& transition, const Facts& facts, const Parameters& parameters, QDate today,
              const Attempt& attempt = {});

/// Every step that leaves facts.state, in the procedure's order, each with what is missing for it.
QList<PossibleStep> possibleSteps(const Procedure& procedure, const Facts& facts,
                                  const Parameters& parameters, QDate today);

/// The transition and its verdict, or RefusedByRule: no such step leaves facts.state, the reason is missing,
/// or requirements are unmet (all of them in Error::reasons, each with its clause).
[[nodiscard]] support::Result<PossibleStep> checkStep(const Procedure& procedure,
                                                      const QString& transitionKey, const Facts& facts,
                                                      const Parameters& parameters, QDate today,
                                                      const Attempt& attempt = {});

/// Where the cases of one version stand in another.
struct StateMapping
{
    QMap<QString, QString> to; ///< old state → new state
    QStringList unmapped;      ///< old states the new version does not know; a person must choose for them
    QStringList added;         ///< states only the new version has

    bool isComplete() const { return unmapped.isEmpty(); }
};

/// States keep their keys across versions; a key whose category changed is left unmapped, as statistics span
/// years.
StateMapping mapStates(const Procedure& from, const Procedure& to);

} // namespace procedure
