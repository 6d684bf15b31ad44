// Days that are counted from other days: where each one falls, and which of them move when one does.
#pragma once

#include "core/support/result.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace procedure {

/// A day of the plan: fixed, or a number of days from another one. The annual meeting is a node as any other.
struct ScheduleNode
{
    qint64 id = 0;
    QString name = {};              ///< for refusals
    QDate day = {};                 ///< where it stands today
    qint64 follows = 0;             ///< the node it is counted from
    std::optional<int> offset = {}; ///< days from the first day of `follows`, negative is before; none: fixed
};

/// The day of every node. RefusedByRule where a chain comes back to itself, with the names in it; NotFound
/// where a node follows one that is not there.
[[nodiscard]] support::Result<QMap<qint64, QDate>> resolve(std::span<const ScheduleNode> nodes);

struct DayMove
{
    qint64 id = 0;
    QDate from;
    QDate to;
    bool operator==(const DayMove&) const = default;
};

/// What moves when the node stands on `day`: the node first, then all that follow it, directly or not, in
/// the order of their new days; what stays where it is is left out. Refused as by resolve().
[[nodiscard]] support::Result<std::vector<DayMove>> movesWhen(std::span<const ScheduleNode> nodes, qint64 id,
                                                              QDate day);

} // namespace procedure
