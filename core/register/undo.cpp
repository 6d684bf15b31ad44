#include "core/register/undo.h"

#include "core/register/connection.h"
#include "core/register/rescue.h"
#include "core/register/row_writer.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"

#include <QSet>

#include <limits>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr auto kLastStep = R"sql(
    SELECT id, step, undoes, command FROM journal_entry WHERE id <= :last ORDER BY id DESC LIMIT 1
)sql";

constexpr auto kLaterSteps = "SELECT id, undoes FROM journal_entry WHERE id > :entry ORDER BY id DESC";

constexpr auto kLaterChangesOfSameRows = R"sql(
    SELECT DISTINCT later.entry_id AS id
    FROM journal_change AS own
    JOIN journal_change AS later
      ON later.entry_id > own.entry_id AND later.table_name = own.table_name AND later.row_id = own.row_id
    WHERE own.entry_id = :entry
    ORDER BY later.entry_id
)sql";

constexpr auto kLastChangeOfRow = R"sql(
    SELECT max(entry_id) AS id FROM journal_change WHERE table_name = :table AND row_id = :row
)sql";

struct StepRow
{
    qint64 id;
    Step step;
    qint64 undoes;
    bool isRescue;
};

Result<std::optional<StepRow>> lastStep(Connection& db, qint64 last)
{
    return db.prepare(kLastStep).bind(":last", last).first([last](const Row& row) {
        const StepRow step{row.integer("id"), Step(row.number("step")), row.integer("undoes"),
                           row.text("command") == kRescueCommand};
        if (step.id > last || step.undoes >= step.id) // or the walk back, before any check, would never end
            row.distrust();
        return step;
    });
}

// Doing and redoing push a step, undoing pops it: after an undo the stack is as it was before the undone
// step. Nothing is taken back past a rescue.
Result<std::optional<qint64>> topOfUndoStack(Connection& db)
{
    for (qint64 last = std::numeric_limits<qint64>::max();;) {
        DESK_ASSIGN(const auto step, lastStep(db, last));
        if (!step || step->isRescue)
            return std::optional<qint64>();
        if (step->step != Step::Undo)
            return std::optional(step->id);
        last = step->undoes - 1;
    }
}

// Undoing pushes, redoing pops, and doing something new empties the stack.
Result<std::optional<qint64>> topOfRedoStack(Connection& db)
{
    for (qint64 last = std::numeric_limits<qint64>::max();;) {
        DESK_ASSIGN(const auto step, lastStep(db, last));
        if (!step || step->step == Step::Do)
            return std::optional<qint64>();
        if (step->step == Step::Undo)
            return std::optional(step->id);
        last = step->undoes - 1;
    }
}

Result<std::optional<JournalEntry>> entryIfAny(Connection& db, std::optional<qint64> id)
{
    if (!id)
        return std::optional<JournalEntry>();
    DESK_ASSIGN(auto entry, journalEntry(db, *id));
    return std::optional(std::move(entry));
}

// Steps after `entry` that still have an effect: neither undone since, nor the undoing of such a step.
Result<QSet<qint64>> laterStepsInEffect(Connection& db, qint64 entry)
{
    using Pair = std::pair<qint64, qint64>;
    DESK_ASSIGN(const auto steps, db.prepare(kLaterSteps).bind(":entry", entry).rows([](const Row& row) {
        return Pair(row.integer("id"), row.integer("undoes"));
    }));
    QSet<qint64> undone, inEffect;
    for (const auto& [id, undoes] : steps) { // newest first, so what undid a step is seen before the step
        if (undone.contains(id))
            continue;
        if (undoes)
            undone.insert(undoes);
        if (undoes <= entry)
            inEffect.insert(id);
    }
    return inEffect;
}

Unexpected dependsOnIt(const JournalEntry& entry, const JournalEntry& later)
{
    return fail(ErrorCode::RefusedByRule,
                tr("“%1” cannot be undone, because a later step depends on it: “%2” (step %3). "
                   "Undo that one first.")
                    .arg(entry.summary, later.summary, QString::number(later.id)));
}

Status refuseIfLaterStepsChangedTheRows(Connection& db, const JournalEntry& entry)
{
    DESK_ASSIGN(const auto inEffect, laterStepsInEffect(db, entry.id));
    DESK_ASSIGN(const auto later,
                db.prepare(kLaterChangesOfSameRows).bind(":entry", entry.id).rows([](const Row& row) {
                    return row.integer("id");
                }));
    for (const qint64 id : later) {
        if (!inEffect.contains(id))
            continue;
        DESK_ASSIGN(const auto dependent, journalEntry(db, id));
        return dependsOnIt(entry, dependent);
    }
    return {};
}

// Foreign keys wait until the commit during an undo; whoever breaks one is named instead of counted.
Status refuseIfSomethingRefersToIt(Connection& db, const JournalEntry& entry)
{
    int unresolved = 0, unused = 0;
    sqlite3_db_status(db.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &unused, 0);
    if (!unresolved)
        return {};
    struct Orphan
    {
        QString table;
        qint64 row;
    };
    DESK_ASSIGN(const auto orphan, db.prepare("PRAGMA foreign_key_check").first([](const Row& row) {
        return Orphan{row.text("table"), row.integer("rowid")};
    }));
    if (!orphan)
        return {};
    DESK_ASSIGN(const auto last, db.prepare(kLastChangeOfRow)
                                     .bind(":table", orphan->table)
                                     .bind(":row", orphan->row)
                                     .first([](const Row& row) { return row.integer("id"); }));
    DESK_ASSIGN(const auto later, journalEntry(db, last.value_or(0)));
    return dependsOnIt(entry, later);
}

} // namespace

namespace {

/// What the person once did, however often it was undone and done again since.
QString whatWasDone(Connection& db, JournalEntry entry)
{
    while (entry.undoes) {
        const auto earlier = journalEntry(db, entry.undoes);
        if (!earlier)
            break;
        entry = *earlier;
    }
    return entry.summary;
}

} // namespace

// Takes one step back in a transaction of its own.
class StepBack
{
public:
    StepBack(Connection& db, const JournalEntry& entry, Step step, const QString& actor)
        : m_db(db)
        , m_entry(entry)
        , m_transaction(db, note(db, entry, step, actor), step, entry.id)
    {
    }

    Result<Committed> run()
    {
        DESK_ASSIGN(const auto changes, changesOf(m_db, m_entry.id));
        RowWriter writer(m_db);
        DESK_TRY(writer.deferForeignKeys());
        if (const Status written = writer.takeBack(changes); !written)
            return fail(written.error());
        DESK_TRY(refuseIfSomethingRefersToIt(m_db, m_entry));
        return m_transaction.commit();
    }

private:
    static CommandNote note(Connection& db, const JournalEntry& entry, Step step, const QString& actor)
    {
        const QString summary = step == Step::Redo ? tr("Done again: %1") : tr("Undone: %1");
        return {.command = step == Step::Redo ? u"history.redo"_s : u"history.undo"_s,
                .summary = summary.arg(whatWasDone(db, entry)),
                .actor = actor};
    }

    Connection& m_db;
    const JournalEntry& m_entry;
    Transaction m_transaction;
};

Result<std::optional<JournalEntry>> nextUndo(Connection& db)
{
    DESK_ASSIGN(const auto top, topOfUndoStack(db));
    return entryIfAny(db, top);
}

Result<std::optional<JournalEntry>> nextRedo(Connection& db)
{
    DESK_ASSIGN(const auto top, topOfRedoStack(db));
    return entryIfAny(db, top);
}

Result<Committed> undo(Connection& db, const QString& actor)
{
    DESK_ASSIGN(const auto entry, nextUndo(db));
    if (!entry)
        return fail(ErrorCode::NotFound, tr("There is nothing to undo."));
    return StepBack(db, *entry, Step::Undo, actor).run();
}

Result<Committed> redo(Connection& db, const QString& actor)
{
    DESK_ASSIGN(const auto entry, nextRedo(db));
    if (!entry)
        return fail(ErrorCode::NotFound, tr("There is nothing to do again."));
    return StepBack(db, *entry, Step::Redo, actor).run();
}

Result<Committed> undoStep(Connection& db, qint64 entry, const QString& actor)
{
    DESK_ASSIGN(const auto step, journalEntry(db, entry));
    if (step.command == kRescueCommand)
        return fail(ErrorCode::RefusedByRule,
                    tr("A rescue cannot be taken back: the damaged file is still where it was."));
    DESK_ASSIGN(const auto top, topOfUndoStack(db));
    if (top == entry)
        return undo(db, actor);
    DESK_TRY(refuseIfLaterStepsChangedTheRows(db, step));
    return StepBack(db, step, Step::Do, actor).run();
}

} // namespace registry
