// The kinds of ends of tasks, one function each.
#pragma once

#include "core/office/desk/office.h"

#include <span>

namespace office {

/// What a task asks for, and of what.
struct TaskMatter
{
    QString endsWhen;    ///< a key of domain::kTaskEnds
    RecordId owner = {}; ///< none for what is of a whole year
    QDate since = {};    ///< what was sent, noted or confirmed before does not count
    int year = 0;        ///< of the cycle
    QDate heldOn = {};   ///< the day on which a role has to be held; null: today
};

struct TaskEnded
{
    QDate on;
    RecordId by; ///< the record that says so: a letter, a role, the workstream itself; none of a whole year
};

/// Nothing while it is still to be done.
using Ending = std::optional<TaskEnded>;
[[nodiscard]] Result<Ending> taskEnded(Office& office, const TaskMatter& matter);

struct TaskEndKind
{
    const char* key;    ///< of domain::kTaskEnds
    const char* owners; ///< nouns under which it can come about, separated by blanks; empty: of a whole year
    Result<Ending> (*find)(Office&, const TaskMatter&);

    bool isOfYear() const { return !*owners; }
    bool mayBeUnder(const QString& noun) const;
};

std::span<const TaskEndKind> workstreamEnds();
std::span<const TaskEndKind> yearEnds();

} // namespace office
