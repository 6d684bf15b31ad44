// The days of the register that are counted from other days, and what may be written about them.
#pragma once

#include "core/office/desk/office.h"
#include "core/procedure/schedule.h"

namespace office {

/// A day that others are counted from, or that is counted itself: an annual meeting, a milestone, the day of
/// a task or a letter, a deadline that a rule sets.
struct PlannedDate
{
    domain::Record record;
    QString field; ///< where the day is kept; empty: it is the record's deadline
    QDate day;
    RecordId follows;               ///< whose first day it is counted from
    std::optional<int> offset = {}; ///< days; none: a day of its own
    QString staysBecause = {};      ///< why it is counted no more: done, sent, set by hand

    bool isCounted() const { return offset && staysBecause.isEmpty(); }
};

/// What the day of a record is of: "Annual meeting 2025" for a cycle, "Draft output of …" for a workstream,
/// else its own title.
QString planTitle(const domain::RecordHead& head);

struct Plan
{
    std::vector<PlannedDate> dates;

    /// Null for a record whose day hangs together with no other.
    const PlannedDate* of(RecordId id) const;
    std::vector<procedure::ScheduleNode> nodes() const;
    [[nodiscard]] Result<std::vector<procedure::DayMove>> movesWhen(RecordId id, QDate day) const;
};

/// Of all cycles, because one may follow another.
[[nodiscard]] Result<Plan> readPlan(Office& office);

/// What is to be written about a record (`present` has no id while it is new), with the day that its distance
/// asks for. RefusedByRule: a day that contradicts the distance, milestones that follow each other in a
/// circle, and a day that would move away alone from those that are counted from it.
[[nodiscard]] Result<domain::FieldValues> withCountedDay(Office& office, const domain::Record& present,
                                                         const domain::FieldValues& written);

} // namespace office
