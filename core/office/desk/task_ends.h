// What ends a task by itself: each kind looks at what the register says, so that a fact is entered once.
#pragma once

#include "core/office/desk/task_end_kinds.h"
#include "core/office/desk/writing.h"

namespace office {

/// "ends when the page on the IGF website is filled in", or that it is ended by hand; of one that is done how
/// it ended: "ended on 3 Mar 2022 by letter-12".
[[nodiscard]] QString taskEndText(const domain::Record& task);

/// The cycle that a new task is work of, 0 for none.
[[nodiscard]] Result<int> yearOfTask(Office& office, const Draft& draft);
/// What is to be written about a task (`present` has no id while it is new). RefusedByRule for an end that
/// cannot come about for what the task belongs to.
[[nodiscard]] Result<domain::FieldValues> withTaskEnd(Office& office, const domain::Record& present,
                                                      const domain::FieldValues& written);

/// RefusedByRule where a task that a person means to keep would ask for what is so already.
[[nodiscard]] Status refuseEndedTask(Office& office, const domain::RecordHead& head,
                                     const domain::FieldValues& values);

/// Ends the open tasks for which this is what was asked for; the command that says so is the one that ends
/// them, and is taken back with them. Those that ended by what is corrected or removed now are open again.
[[nodiscard]] Status endTasks(Office& office, const registry::Transaction& transaction);
/// Those under a record that ask for the same, because the case has gone on and asks anew.
[[nodiscard]] Status endTasksOvertaken(Office& office, RecordId owner, const QString& endsWhen, QDate on);

} // namespace office
