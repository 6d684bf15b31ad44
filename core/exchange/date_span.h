// Dates as lists from outside write them: a day, a month whose day nobody noted, or a first and a last day.
#pragma once

#include "core/support/result.h"

#include <QDate>

namespace exchange {

struct DateSpan
{
    QDate first;
    QDate last; ///< the same as `first` for a single day
};

/// "2021-10-25", "2021-10" (the whole month) or "2021-12-06/2021-12-10"; BadInput for anything else, and for
/// an end before its start.
[[nodiscard]] support::Result<DateSpan> parseDateSpan(const QString& written, const QString& fieldLabel);

} // namespace exchange
