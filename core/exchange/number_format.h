// Numbers of a workbook as a person sees them: its format says whether 44592 is a day, an hour or a count.
#pragma once

#include <QString>

namespace exchange {

enum class Shows {
    Number,
    Percent,
    Day,
    DayTime,
    Time,    ///< of a day
    Elapsed, ///< hours, more than 24 too
};

struct NumberFormat
{
    Shows shows = Shows::Number;
    int digits = 0; ///< to be filled up with zeros at the left, as in 00123
};

/// What a format code says, as "dd/mm/yyyy" or "[$-409]d\-mmm;@"; of several sections the first.
NumberFormat numberFormat(const QString& code);
/// Of the formats that workbooks only number (ECMA-376, 18.8.30).
NumberFormat builtInFormat(int id);

enum class DayZero { Of1900, Of1904 }; ///< of the numbers by which a workbook keeps days

/// Days are ISO, with a time where there is one; 2022 is “2022”, 0.5 is “50%” where the format says so.
QString seenNumber(double value, const NumberFormat& format, DayZero zero = DayZero::Of1900);

/// Of a day that is written as such, "2022-01-31T00:00:00".
QString seenDay(const QString& written);

} // namespace exchange
