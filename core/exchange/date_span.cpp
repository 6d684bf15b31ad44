#include "core/exchange/date_span.h"

#include "core/exchange/texts.h"
#include "core/support/text.h"

#include <QLocale>
#include <QRegularExpression>

namespace exchange {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;

namespace {

/// Of the numbers by which tables keep days.
QDate dayZero() { return {1899, 12, 30}; }

/// From 1, by its English name or the first three letters of it; 0 for no month.
int monthNamed(const QString& name)
{
    for (int month = 1; month <= 12; ++month) {
        const QString known = QLocale::c().monthName(month);
        if (name.size() >= 3 && known.startsWith(name, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

/// Null where the text has none of the shapes in which the month is told by its name.
QDate dayWithNamedMonth(const QString& text)
{
    static const QRegularExpression s_dayFirst(
        u"^(\\d{1,2})(?:st|nd|rd|th)?[ .\\-]+([A-Za-z]+)[ .,\\-]+(\\d{4})$"_s);
    static const QRegularExpression s_monthFirst(
        u"^([A-Za-z]+)\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})$"_s);
    if (const auto match = s_dayFirst.match(text); match.hasMatch())
        return {match.captured(3).toInt(), monthNamed(match.captured(2)), match.captured(1).toInt()};
    if (const auto match = s_monthFirst.match(text); match.hasMatch())
        return {match.captured(3).toInt(), monthNamed(match.captured(1)), match.captured(2).toInt()};
    return {};
}

/// Days and months that are both numbers, as 31/01/2022: null for another shape.
Result<QDate> dayOfNumbers(const QString& text, const QString& fieldLabel, DateOrder order)
{
    static const QRegularExpression s_shape(u"^(\\d{1,2})([./\\-])(\\d{1,2})\\2(\\d{4})$"_s);
    const QRegularExpressionMatch match = s_shape.match(text);
    if (!match.hasMatch())
        return QDate();
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    const QDate dayFirst(year, second, first);
    const QDate monthFirst(year, first, second);
    if (match.captured(2) == u".") // nobody writes the month first with dots
        return dayFirst;
    if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst && order == DateOrder::Unknown)
        return fail(ErrorCode::BadInput,
                    tr("%1: “%2” can be %3 or %4; write it as 2022-01-31, or say whether the day or the "
                       "month comes first.")
                        .arg(fieldLabel, text, support::isoDate(dayFirst), support::isoDate(monthFirst)));
    if (dayFirst.isValid() && monthFirst.isValid())
        return order == DateOrder::MonthFirst ? monthFirst : dayFirst;
    return dayFirst.isValid() ? dayFirst : monthFirst;
}

} // namespace

Result<QDate> parseDay(const QString& written, const QString& fieldLabel, DateOrder order)
{
    static const QRegularExpression s_yearFirst(
        u"^(\\d{4})([./\\-])(\\d{1,2})\\2(\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?$"_s);
    static const QRegularExpression s_number(u"^\\d{5}(?:\\.0+)?$"_s);
    const QString text = written.simplified();
    QDate day;
    if (const auto match = s_yearFirst.match(text); match.hasMatch())
        day = {match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()};
    else if (s_number.match(text).hasMatch())
        day = dayZero().addDays(text.section(u'.', 0, 0).toInt());
    else
        day = dayWithNamedMonth(text);
    if (day.isNull()) {
        DESK_ASSIGN(day, dayOfNumbers(text, fieldLabel, order));
    }
    return support::parseDate(day.isValid() ? support::isoDate(day) : text, fieldLabel);
}

std::optional<DateSpan> yearOrMonth(const QString& written)
{
    static const QRegularExpression s_year(u"^\\d{4}$"_s);
    static const QRegularExpression s_yearFirst(u"^(\\d{4})[./\\-](\\d{2})$"_s);
    static const QRegularExpression s_yearLast(u"^(\\d{1,2})[./](\\d{4})$"_s);
    static const QRegularExpression s_named(u"^([A-Za-z]+)[.,]? (\\d{4})$"_s);
    const QString text = written.simplified();
    QDate first;
    if (const auto match = s_yearFirst.match(text); match.hasMatch())
        first = {match.captured(1).toInt(), match.captured(2).toInt(), 1};
    else if (const auto number = s_yearLast.match(text); number.hasMatch())
        first = {number.captured(2).toInt(), number.captured(1).toInt(), 1};
    else if (const auto named = s_named.match(text); named.hasMatch())
        first = {named.captured(2).toInt(), monthNamed(named.captured(1)), 1};
    if (first.isValid())
        return DateSpan{first, first.addMonths(1).addDays(-1)};
    if (const QDate year(text.toInt(), 1, 1); s_year.match(text).hasMatch() && year.isValid())
        return DateSpan{year, year.addYears(1).addDays(-1)};
    return {};
}

Result<DateSpan> parseDateSpan(const QString& written, const QString& fieldLabel, DateOrder order)
{
    const QString text = written.trimmed();
    if (const auto span = yearOrMonth(text)) {
        DESK_TRY(support::parseDate(support::isoDate(span->first), fieldLabel)); // of a time that we know
        return *span;
    }
    if (text.count(u'/') == 1) {
        DESK_ASSIGN(const QDate first, parseDay(text.section(u'/', 0, 0), fieldLabel, order));
        DESK_ASSIGN(const QDate last, parseDay(text.section(u'/', 1), fieldLabel, order));
        if (last < first)
            return fail(ErrorCode::BadInput, tr("%1: “%2” ends before it starts.").arg(fieldLabel, text));
        return DateSpan{first, last};
    }
    DESK_ASSIGN(const QDate day, parseDay(text, fieldLabel, order));
    return DateSpan{day, day};
}

} // namespace exchange
