#include "core/register/cases.h"

#include "core/register/id_list.h"
namespace registry {

using domain::RecordId;
using support::Result;
using support::Status;

Status pinProcedure(Connection& db, const QString& key, int version, const QByteArray& json)
{
    return db
        .prepare(R"sql(
            INSERT INTO procedure ("key", version, json) VALUES (:key, :version, :json)
            ON CONFLICT ("key", version) DO NOTHING
        )sql")
        .bind(":key", key)
        .bind(":version", version)
        .bind(":json", QString::fromUtf8(json))
        .run();
}

Result<std::vector<PinnedProcedure>> pinnedProcedures(Connection& db)
{
    return db.prepare(R"sql(SELECT "key", version, json FROM procedure ORDER BY "key", version)sql")
        .rows([](const Row& row) {
            return PinnedProcedure{row.text("key"), row.number("version"), row.text("json").toUtf8()};
        });
}

Status writeCaseState(Connection& db, RecordId id, const domain::CaseState& state)
{
    return db
        .prepare(R"sql(
            UPDATE record SET procedure = :procedure, version = :version, state = :state, category = :category,
                since = :since, waits_on = :waits_on
            WHERE id = :id
        )sql")
        .bind(":procedure", state.procedure)
        .bind(":version", state.version)
        .bind(":state", state.state)
        .bind(":category", state.category)
        .bind(":since", state.since)
        .bind(":waits_on", state.waitsOn.isEmpty() ? std::nullopt : std::optional(state.waitsOn))
        .bind(":id", id)
        .run();
}

Result<qint64> insertStep(Connection& db, const domain::Step& step)
{
    return db
        .prepare(R"sql(
            INSERT INTO step (record_id, transition, from_state, to_state, happened_on, recorded_at, reason, decided_by)
            VALUES (:record_id, :transition, :from_state, :to_state, :happened_on, :recorded_at, :reason, :decided_by)
        )sql")
        .bind(":record_id", step.record)
        .bind(":transition", step.transition)
        .bind(":from_state", step.from)
        .bind(":to_state", step.to)
        .bind(":happened_on", step.happenedOn)
        .bind(":recorded_at", step.recordedAt.toString(Qt::ISODate))
        .bind(":reason", step.reason)
        .bind(":decided_by", step.decidedBy)
        .insert();
}

Status redateFirstStep(Connection& db, RecordId id, qint64 step, QDate day)
{
    DESK_TRY(db.prepare("UPDATE step SET happened_on = :day WHERE id = :step")
                 .bind(":day", day)
                 .bind(":step", step)
                 .run());
    return db.prepare("UPDATE record SET since = :day WHERE id = :id")
        .bind(":day", day)
        .bind(":id", id)
        .run();
}

Status insertFinding(Connection& db, qint64 step, const domain::StepFinding& finding)
{
    return db
        .prepare(R"sql(
            INSERT INTO finding (step_id, requirement, outcome, sentence, evidence, clause, is_advisory, justification,
                public_reason)
            VALUES (:step_id, :requirement, :outcome, :sentence, :evidence, :clause, :is_advisory, :justification,
                :public_reason)
        )sql")
        .bind(":step_id", step)
        .bind(":requirement", finding.requirement)
        .bind(":outcome", finding.outcome)
        .bind(":sentence", finding.sentence)
        .bind(":evidence", finding.evidence)
        .bind(":clause", finding.clause)
        .bind(":is_advisory", finding.isAdvisory)
        .bind(":justification", finding.justification)
        .bind(":public_reason", finding.publicReason)
        .run();
}

Result<std::vector<domain::Step>> readSteps(Connection& db, RecordId id)
{
    return db
        .prepare(R"sql(
            SELECT id, record_id, transition, from_state, to_state, happened_on, recorded_at, reason, decided_by
            FROM step WHERE record_id = :id ORDER BY id
        )sql")
        .bind(":id", id)
        .rows([](const Row& row) {
            return domain::Step{.id = row.integer("id"),
                                .record = row.id<domain::RecordTag>("record_id"),
                                .transition = row.text("transition"),
                                .from = row.text("from_state"),
                                .to = row.text("to_state"),
                                .happenedOn = row.date("happened_on"),
                                .recordedAt = QDateTime::fromString(row.text("recorded_at"), Qt::ISODate),
                                .reason = row.text("reason"),
                                .decidedBy = row.text("decided_by")};
        });
}

Result<QHash<RecordId, QDate>> daysOfFirstStep(Connection& db, std::span<const RecordId> ids,
                                               const QString& takenOver, const QString& versionChanged)
{
    static const QByteArray kSelect =
        QByteArray("SELECT step.record_id, step.happened_on ") + kFromWanted + R"sql(
            JOIN step ON step.record_id = record.id AND step.transition = :taken_over
            WHERE NOT EXISTS (
                SELECT 1 FROM step AS later
                WHERE later.record_id = step.record_id AND later.id > step.id
                    AND later.happened_on = step.happened_on AND later.transition <> :version_changed)
        )sql";
    DESK_ASSIGN(const auto rows, db.prepare(kSelect)
                                     .bind(":ids", idList(ids))
                                     .bind(":taken_over", takenOver)
                                     .bind(":version_changed", versionChanged)
                                     .rows([](const Row& row) {
                                         return std::pair(row.id<domain::RecordTag>("record_id"),
                                                          row.date("happened_on"));
                                     }));
    QHash<RecordId, QDate> days;
    for (const auto& [record, day] : rows)
        days.insert(record, day);
    return days;
}

Result<std::vector<domain::StepFinding>> readFindings(Connection& db, qint64 step)
{
    return db
        .prepare(R"sql(
            SELECT requirement, outcome, sentence, evidence, clause, is_advisory, justification, public_reason
            FROM finding WHERE step_id = :step_id ORDER BY id
        )sql")
        .bind(":step_id", step)
        .rows([](const Row& row) {
            return domain::StepFinding{.requirement = row.text("requirement"),
                                       .outcome = row.text("outcome"),
                                       .sentence = row.text("sentence"),
                                       .evidence = row.text("evidence"),
                                       .clause = row.text("clause"),
                                       .isAdvisory = row.boolean("is_advisory"),
                                       .justification = row.text("justification"),
                                       .publicReason = row.text("public_reason")};
        });
}

Result<QString> stateOn(Connection& db, RecordId id, QDate day)
{
    DESK_ASSIGN(const auto state, db.prepare(R"sql(
                                          SELECT to_state FROM step WHERE record_id = :id AND happened_on <= :day
                                          ORDER BY happened_on DESC, id DESC LIMIT 1
                                      )sql")
                                      .bind(":id", id)
                                      .bind(":day", day)
                                      .first([](const Row& row) { return row.text("to_state"); }));
    return state.value_or(QString());
}

Result<std::vector<CaseOfState>> allCaseStates(Connection& db)
{
    return db.prepare("SELECT id, id_text, procedure, version, state FROM record WHERE procedure IS NOT NULL")
        .rows([](const Row& row) {
            return CaseOfState{row.id<domain::RecordTag>("id"), row.text("id_text"), row.text("procedure"),
                               row.number("version"), row.text("state")};
        });
}

} // namespace registry
