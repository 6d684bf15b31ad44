// Cases in the register: the procedures they are pinned to, their states, and the steps that were taken.
#pragma once

#include "core/domain/record.h"
#include "core/register/connection.h"

#include <span>

namespace registry {

/// A procedure is copied into the register when a case first uses it, so that the register explains itself.
support::Status pinProcedure(Connection& db, const QString& key, int version, const QByteArray& json);
struct PinnedProcedure
{
    QString key;
    int version;
    QByteArray json;
};
support::Result<std::vector<PinnedProcedure>> pinnedProcedures(Connection& db);

/// Called by the office's one function that moves cases, and by nobody else.
support::Status writeCaseState(Connection& db, domain::RecordId id, const domain::CaseState& state);
support::Result<qint64> insertStep(Connection& db, const domain::Step& step);
/// The case began on another day than it was entered: its first step and its present state say so.
support::Status redateFirstStep(Connection& db, domain::RecordId id, qint64 step, QDate day);
support::Status insertFinding(Connection& db, qint64 step, const domain::StepFinding& finding);

/// The first step first.
support::Result<std::vector<domain::Step>> readSteps(Connection& db, domain::RecordId id);
support::Result<std::vector<domain::StepFinding>> readFindings(Connection& db, qint64 step);
/// The state a case had at the end of a day, by when things happened; empty before it began.
support::Result<QString> stateOn(Connection& db, domain::RecordId id, QDate day);

/// Of those cases whose first step is `takenOver`, its day; without those that went on that very day.
support::Result<QHash<domain::RecordId, QDate>> daysOfFirstStep(Connection& db,
                                                                std::span<const domain::RecordId> ids,
                                                                const QString& takenOver,
                                                                const QString& versionChanged);

struct CaseOfState
{
    domain::RecordId id;
    QString idText;
    QString procedure;
    int version;
    QString state;
};
/// Every case's present state, for checking against its procedure.
support::Result<std::vector<CaseOfState>> allCaseStates(Connection& db);

} // namespace registry
