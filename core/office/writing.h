// What commands are put together from; every function here writes inside a transaction that its caller
// commits.
#pragma once

#include "core/office/records.h"

namespace office {

/// How a case begins when it does not begin today in its first state: records taken over from elsewhere.
struct Opening
{
    QString state = {}; ///< empty: the procedure's initial state
    QDate on = {};      ///< null: today
    QString reason = {};
    bool isTakenOver = false; ///< the day is that of the source, not of the event
};

inline constexpr char kOpened[] = "opened"; ///< the first step of a case that began here
inline constexpr char kTakenOver[] =
    "taken-over"; ///< the first step of a case that began before this register
inline constexpr char kVersionChanged[] =
    "version-changed"; ///< the case moved to another version of its procedure

/// What a record of these values is called in lists and in the history.
[[nodiscard]] Result<QString> titleOf(Office& office, const domain::Noun& noun,
                                      const domain::FieldValues& values);

[[nodiscard]] Result<RecordId> writeRecord(Office& office, const Draft& draft, const Opening& opening = {});
[[nodiscard]] Status writeFields(Office& office, const domain::Record& record,
                                 const domain::FieldValues& values);
/// The same without a look at the plan, for days that move together with those that are counted from them.
[[nodiscard]] Status writeFieldsAsTheyAre(Office& office, const domain::Record& record,
                                          const domain::FieldValues& values);

struct Move
{
    QString transition;
    QString to;
    QDate on;
    QString reason = {};
    QString decidedBy = {};
};
/// Writes a case's new state and the step that led there: the only place that does. Answers the step.
[[nodiscard]] Result<qint64> moveCase(Office& office, const domain::RecordHead& head,
                                      const procedure::Procedure& procedure, const Move& move);

/// An annual report that a coalition owes for a year, with its due date. MO-DC-4, DC-11
[[nodiscard]] Result<RecordId> writeExpectedReport(Office& office, const domain::RecordHead& coalition,
                                                   int year, QDate on);

/// The command's line in the journal.
registry::CommandNote note(const Office& office, const char* command, const QString& summary,
                           const QString& reason = {}, QDate happenedOn = {});

} // namespace office
