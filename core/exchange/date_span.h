// Dates as lists from outside write them: a day, a month whose day nobody noted, or a first and a last day.
#pragma once

#include "core/support/result.h"

#include <QDate>

#include <optional>

namespace exchange {

struct DateSpan
{
    QDate first;
    QDate last; ///< the same as `first` for a single day
};

/// What 1/2/2022 means.
enum class DateOrder {
    Unknown, ///< nothing: it is refused
    DayFirst,
    MonthFirst,
};

/// "2021", "2021-10", "10/2021", "October 2021", "Oct 2021": its first and its last day; none for another
/// shape.
[[nodiscard]] std::optional<DateSpan> yearOrMonth(const QString& written);

/// Whatever has one meaning: "2022-01-31", also with a time, "2022-1-31", "31.01.2022", "31/1/2022",
/// "31 January 2022", "Jan 31, 2022", and 44592 as tables count days. BadInput for anything else.
[[nodiscard]] support::Result<QDate> parseDay(const QString& written, const QString& fieldLabel,
                                              DateOrder order = DateOrder::Unknown);

/// A day as parseDay reads it, a whole year or month as yearOrMonth does, or "2021-12-06/2021-12-10";
/// BadInput for anything else, and for an end before its start.
[[nodiscard]] support::Result<DateSpan> parseDateSpan(const QString& written, const QString& fieldLabel,
                                                      DateOrder order = DateOrder::Unknown);

} // namespace exchange
