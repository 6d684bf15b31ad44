// What commands are put together from; every function here writes inside a transaction that its caller
// commits.
#pragma once

#include "core/office/desk/office.h"

namespace office {

struct Draft
{
    QString noun;
    domain::FieldValues values;
    RecordId parent = {};
    int year = 0; ///< the cycle it belongs to, 0 for none
    bool isSample = false;
    std::vector<domain::Element> elements = {}; ///< already judged
};

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

/// Refused where the noun belongs to records of other nouns.
[[nodiscard]] Status checkPlace(Office& office, const domain::Noun& noun, RecordId parent);
/// The draft as it is, with its case opened; `due` is the day that a rule sets for it, null where none does.
/// dated_writing.h is what commands call: it asks the plan and the rules for the days first.
[[nodiscard]] Result<RecordId> writeRecordAsItIs(Office& office, const Draft& draft, const Opening& opening,
                                                 QDate due);
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

/// The command's line in the journal.
registry::CommandNote note(const Office& office, const char* command, const QString& summary,
                           const QString& reason = {}, QDate happenedOn = {});

} // namespace office
