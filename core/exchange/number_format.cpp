#include "core/exchange/number_format.h"

#include "core/support/text.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <array>
#include <cmath>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLastDay = 2958465; ///< 31 December 9999
constexpr qint64 kDaySeconds = 86'400;

/// What stays of a format code when everything that stands for itself is gone.
QString lettersOf(const QString& code)
{
    static const QRegularExpression s_literal(uR"("[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\])"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression s_noon(u"AM/PM|A/P"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kCodeLimit = 255; // of Excel
    QString letters = code.left(kCodeLimit);
    letters.remove(s_literal);
    return letters.section(u';', 0, 0).replace(s_noon, u"h"_s).toLower();
}

/// "00123" has five digits; a comma or a point makes it an amount.
int digitsOf(const QString& letters)
{
    static const QRegularExpression s_zeros(u"^0{2,15}$"_s);
    return s_zeros.match(letters).hasMatch() ? int(letters.size()) : 0;
}

QString number(double value, int digits)
{
    constexpr double kExact = 1e15; // whole numbers beyond are kept in part only
    if (value == std::floor(value) && std::abs(value) < kExact)
        return value < 0 ? QString::number(qint64(value))
                         : QString::number(qint64(value)).rightJustified(digits, u'0');
    return std::abs(value) < kExact ? QString::number(value, 'g', 15) : QString::number(value, 'f', 0);
}

QString clock(qint64 seconds)
{
    const auto two = [](qint64 n) { return QString::number(n).rightJustified(2, u'0'); };
    const QString minutes = two(seconds / 3600) + u':' + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? minutes : minutes + u':' + two(seconds % 60);
}

QString day(qint64 days, DayZero zero)
{
    constexpr qint64 kNeverWas = 60; // workbooks count 29 February 1900 in
    if (zero == DayZero::Of1904)
        return support::isoDate(QDate(1904, 1, 1).addDays(days));
    if (days == kNeverWas)
        return u"1900-02-29"_s;
    return support::isoDate(QDate(1899, 12, days < kNeverWas ? 31 : 30).addDays(days));
}

} // namespace

NumberFormat numberFormat(const QString& code)
{
    const QString letters = lettersOf(code);
    if (letters == u"general" || letters == u"standard" || letters == u"@")
        return {};
    if (letters.contains(u"[h") || letters.contains(u"[m") || letters.contains(u"[s"))
        return {.shows = Shows::Elapsed};
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    const bool hasDay =
        letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !hasTime);
    if (hasDay || hasTime)
        return {.shows = !hasTime ? Shows::Day : hasDay ? Shows::DayTime : Shows::Time};
    if (letters.contains(u'%'))
        return {.shows = Shows::Percent};
    return {.digits = digitsOf(letters)};
}

NumberFormat builtInFormat(int id)
{
    struct Range
    {
        int first;
        int last;
        Shows shows;
    };
    static constexpr std::array s_ranges{
        Range{9, 10, Shows::Percent},  Range{14, 17, Shows::Day},  Range{18, 21, Shows::Time},
        Range{22, 22, Shows::DayTime}, Range{27, 31, Shows::Day},  Range{32, 35, Shows::Time},
        Range{36, 36, Shows::Day},     Range{45, 45, Shows::Time}, Range{46, 46, Shows::Elapsed},
        Range{47, 47, Shows::Time},    Range{50, 58, Shows::Day}};
    for (const Range& range : s_ranges)
        if (id >= range.first && id <= range.last)
            return {.shows = range.shows};
    return {};
}

QString seenNumber(double value, const NumberFormat& format, DayZero zero)
{
    if (format.shows == Shows::Percent)
        return number(std::round(value * 1e12) / 1e10, 0) + u'%';
    if (format.shows == Shows::Number || value < 0 || value > kLastDay + 1)
        return number(value, format.digits);
    const auto seconds = qint64(std::round(value * kDaySeconds)); // so that 23:59:59.9 is the next day
    switch (format.shows) {
    case Shows::Elapsed:
        return clock(seconds);
    case Shows::Time:
        return clock(seconds % kDaySeconds);
    case Shows::DayTime:
        if (seconds % kDaySeconds != 0)
            return day(seconds / kDaySeconds, zero) + u' ' + clock(seconds % kDaySeconds);
        return day(seconds / kDaySeconds, zero);
    default:
        return day(qint64(value), zero);
    }
}

QString seenDay(const QString& written)
{
    static const QRegularExpression s_midnight(u"T00:00(:00(\\.0+)?)?Z?$"_s);
    return written.trimmed().remove(s_midnight).replace(u'T', u' ');
}

} // namespace exchange
