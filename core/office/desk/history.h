// The journal as a person reads it, and going back in it.
#pragma once

#include "core/office/desk/office.h"
#include "core/register/journal.h"

namespace office {

struct HistoryChange
{
    RecordId record;
    QString recordTitle;
    QString what; ///< label of the field
    QString before;
    QString after;
};

inline constexpr int kChangesShown = 500; ///< rows of one entry, of an import the first

struct HistoryLine
{
    qint64 number = 0;    ///< of the journal entry
    QDateTime recordedAt; ///< UTC
    QDate happenedOn;
    QString actor;
    QString summary;
    QString reason;
    std::vector<HistoryChange> changes;
};

/// Days of a history; an invalid one is no bound.
using HistoryDays = registry::Days;

/// Of one record (and of what belongs to it) what happened last first, in these days; with an invalid id of
/// the whole register what was recorded last first. `before` 0 begins there, else after the entry of that
/// number. `rows` of each entry are read.
[[nodiscard]] Result<std::vector<HistoryLine>> history(Office& office, RecordId id = {}, int limit = 200,
                                                       qint64 before = 0, int rows = kChangesShown,
                                                       const HistoryDays& days = {});

/// What Ctrl+Z would take back, what Ctrl+Y would bring again; empty for nothing.
struct UndoState
{
    QString undo;
    QString redo;
    qint64 entry = 0; ///< the number of the command that would be taken back
};
[[nodiscard]] Result<UndoState> undoState(Office& office);
[[nodiscard]] Status undo(Office& office);
[[nodiscard]] Status redo(Office& office);
/// One past entry, refused where something later depends on it, naming it.
[[nodiscard]] Status undoEntry(Office& office, qint64 number);

} // namespace office
