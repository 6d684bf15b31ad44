#include "core/support/text.h"

#include "core/support/in_language.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <optional>

namespace support {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text, int n = -1) { return translate("support", text, nullptr, n); }

bool isBidiControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
           c == 0x061C;
}

/// Shows nothing and joins nothing: zero width space, soft hyphen, word joiner, byte order mark.
bool isIdle(QChar c) { return c == u'\u200B' || c == u'\u00AD' || c == u'\u2060' || c == u'\uFEFF'; }

/// At the edge of a text nothing is left for a mark to join or to turn.
QStringView withoutEdgeMarks(QStringView text)
{
    const auto isMark = [](QChar c) {
        return (c.isSpace() && c != u'\u0085') || isIdle(c) || isBidiControl(c.unicode()) || c == u'\u200C' ||
               c == u'\u200D';
    };
    while (!text.isEmpty() && isMark(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isMark(text.back()))
        text.chop(1);
    return text;
}

Status refuseUnprintable(const QString& text, const QString& label, bool severalLines)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isBidiControl(c))
            return fail(ErrorCode::BadInput,
                        tr("%1: an invisible character at position %2 changes the reading "
                           "direction; delete it and type the text again.")
                            .arg(label, QString::number(i + 1)));
        const bool isAllowedBreak = c == '\t' || (severalLines && c == '\n');
        if ((c < 0x20 && !isAllowedBreak) || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF)
            return fail(ErrorCode::BadInput,
                        tr("%1: a control character at position %2 cannot be kept; delete it.")
                            .arg(label, QString::number(i + 1)));
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (QChar::isSurrogate(c))
            return fail(ErrorCode::BadInput,
                        tr("%1: half a character at position %2; the text was cut or damaged.")
                            .arg(label, QString::number(i + 1)));
    }
    return {};
}

Status refuseTooLong(qsizetype length, qsizetype limit, const QString& label)
{
    if (length <= limit)
        return {};
    return fail(
        ErrorCode::BadInput,
        tr("%1: the text has %2 characters; at most %3 can be kept. Shorten it, or attach it as a file.")
            .arg(label, locale().toString(length), locale().toString(limit)));
}

/// Letters that Unicode does not take apart, as people type them who do not have the key; null for others.
QStringView plainLetters(char32_t lower)
{
    struct Plain
    {
        char32_t letter;
        QStringView written;
    };
    if (lower < 0x80)
        return {};
    // Of Europe; of Azerbaijani and of the African alphabets. A search index knows them since migration 9.
    static constexpr Plain kPlain[] = {
        {U'ł', u"l"}, {U'ø', u"o"}, {U'đ', u"d"}, {U'ð', u"d"},  {U'æ', u"ae"}, {U'œ', u"oe"}, {U'ß', u"ss"},
        {U'ı', u"i"}, {U'ħ', u"h"}, {U'ŧ', u"t"}, {U'þ', u"th"}, {U'ə', u"e"},  {U'ǝ', u"e"},  {U'ɛ', u"e"},
        {U'ɔ', u"o"}, {U'ŋ', u"n"}, {U'ɲ', u"n"}, {U'ɓ', u"b"},  {U'ɖ', u"d"},  {U'ɗ', u"d"},  {U'ƙ', u"k"},
        {U'ƴ', u"y"}, {U'ɣ', u"g"}, {U'ƒ', u"f"}, {U'ʋ', u"v"}};
    const auto found = std::ranges::find(kPlain, lower, &Plain::letter);
    return found == std::end(kPlain) ? QStringView() : found->written;
}

bool isCjk(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x2FFFF);
}

/// Of ASCII, which most of a register is: no marks, no other letters; none where there is anything else.
std::optional<QString> foldedAscii(const QString& text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar* end = folded.data();
    const QChar* const begin = end;
    for (const QChar c : text) {
        char16_t letter = c.unicode();
        if (letter >= 0x80)
            return std::nullopt;
        if (letter >= u'A' && letter <= u'Z')
            letter += u'a' - u'A';
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            *end++ = letter;
        else if (end != begin && end[-1] != u' ')
            *end++ = u' ';
    }
    if (end != begin && end[-1] == u' ')
        --end;
    folded.resize(end - begin);
    return folded;
}

} // namespace

Result<QString> cleanLine(const QString& raw, const QString& fieldLabel)
{
    DESK_TRY(refuseTooLong(raw.size(), kNoteLimit, fieldLabel));
    // Ends of line inside a line field come from pasting; they are folded like any other white space.
    QString folded = withoutEdgeMarks(raw).toString();
    folded.removeIf(isIdle);
    folded.replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    DESK_TRY(refuseUnprintable(folded, fieldLabel, false));
    folded = folded.simplified().normalized(QString::NormalizationForm_C);
    DESK_TRY(refuseTooLong(folded.size(), kLineLimit, fieldLabel));
    return folded;
}

Result<QString> cleanNote(const QString& raw, const QString& fieldLabel)
{
    DESK_TRY(refuseTooLong(raw.size(), kNoteLimit, fieldLabel));
    QString text = withoutEdgeMarks(raw).toString();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    DESK_TRY(refuseUnprintable(text, fieldLabel, true));
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

Result<QDate> parseDate(const QString& raw, const QString& fieldLabel)
{
    const QString text = raw.trimmed();
    const bool hasShape = text.size() == 10 && text[4] == u'-' && text[7] == u'-';
    const QDate day = hasShape ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        return fail(ErrorCode::BadInput, tr("%1: “%2” is not a day of the calendar; write it as 2022-01-31.")
                                             .arg(fieldLabel, excerpt(text)));
    if (day.year() < 1900 || day.year() > 2199)
        return fail(ErrorCode::BadInput,
                    tr("%1: the year of “%2” is outside 1900 to 2199.").arg(fieldLabel, excerpt(text)));
    return day;
}

bool standsForNothing(const QString& text)
{
    static const QStringList s_words{u"-"_s,   u"–"_s,   u"—"_s,   u"..."_s, u"…"_s,
                                     u"n/a"_s, u"tbd"_s, u"tbc"_s, u"tba"_s, u"?"_s};
    return s_words.contains(text.trimmed(), Qt::CaseInsensitive);
}

// Written digit by digit, for every stored day passes here; Qt's own goes through a format.
QString isoDate(QDate day)
{
    int year = 0, month = 0, dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (!day.isValid() || year < 0 || year > 9999)
        return day.toString(Qt::ISODate);
    QString text(10, u'-');
    const auto put = [&](qsizetype end, int number, int digits) {
        for (int digit = 0; digit < digits; ++digit, number /= 10)
            text[end - digit] = QChar(u'0' + number % 10);
    };
    put(3, year, 4);
    put(6, month, 2);
    put(9, dayOfMonth, 2);
    return text;
}

// Lists say a day in every row, and to write it by its pattern takes longer than to read the row.
namespace {

constexpr const char* kMonths[] = {
    QT_TRANSLATE_NOOP("support", "January"),   QT_TRANSLATE_NOOP("support", "February"),
    QT_TRANSLATE_NOOP("support", "March"),     QT_TRANSLATE_NOOP("support", "April"),
    QT_TRANSLATE_NOOP("support", "May"),       QT_TRANSLATE_NOOP("support", "June"),
    QT_TRANSLATE_NOOP("support", "July"),      QT_TRANSLATE_NOOP("support", "August"),
    QT_TRANSLATE_NOOP("support", "September"), QT_TRANSLATE_NOOP("support", "October"),
    QT_TRANSLATE_NOOP("support", "November"),  QT_TRANSLATE_NOOP("support", "December"),
};

QString dayAndMonth(QDate day)
{
    return u"%1 %2"_s.arg(QString::number(day.day()), tr(kMonths[day.month() - 1]));
}

} // namespace

QString shortDate(QDate day)
{
    static const QString s_pattern = u"d MMM yyyy"_s;
    thread_local QLocale t_of;
    thread_local std::array<QString, 12> t_months; // with the blanks around them
    const QLocale present = locale();
    if (t_of != present) {
        t_of = present;
        t_months = {};
    }
    const bool isPlain = day.year() >= 1000 && day.year() <= 9999 && present.zeroDigit() == u"0"_s;
    if (!isPlain)
        return present.toString(day, s_pattern);
    QString& month = t_months[size_t(day.month() - 1)];
    if (month.isEmpty())
        month = present.toString(QDate(2000, day.month(), 11), s_pattern).sliced(2).chopped(4);
    return QString::number(day.day()) + month + QString::number(day.year());
}
QString longDate(QDate day)
{
    return day.isValid() ? u"%1 %2"_s.arg(dayAndMonth(day), QString::number(day.year())) : QString();
}

QString dayRange(QDate from, QDate until)
{
    if (!until.isValid() || from == until)
        return longDate(from);
    const QString first = from.year() != until.year()     ? longDate(from)
                          : from.month() != until.month() ? dayAndMonth(from)
                                                          : QString::number(from.day());
    return tr("%1 to %2").arg(first, longDate(until));
}

QString shortDayRange(QDate from, QDate until)
{
    if (!until.isValid() || from == until)
        return shortDate(from);
    const QString first = from.year() != until.year()     ? shortDate(from)
                          : from.month() != until.month() ? locale().toString(from, u"d MMM"_s)
                                                          : QString::number(from.day());
    return tr("%1 to %2").arg(first, shortDate(until));
}

QString relativeDays(qint64 days)
{
    if (days == 0)
        return tr("today");
    return days > 0 ? tr("in %n day(s)", int(days)) : tr("%n day(s) late", int(-days));
}

QString slug(const QString& text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (const QStringView plain = plainLetters(c.unicode()); !plain.isEmpty())
            result += plain;
        else if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result += c;
        else if (!c.isMark() && c != u'\'' && c != u'’' && !result.endsWith(u'-') && !result.isEmpty())
            result += u'-';
    }
    while (result.endsWith(u'-'))
        result.chop(1);
    return result.left(80);
}

QString foldedForSearch(const QString& text)
{
    if (const auto ascii = foldedAscii(text))
        return *ascii;
    QString folded;
    QList<char32_t> run; // of CJK characters; written as bigrams, alone when it is only one
    const auto endRun = [&] {
        for (qsizetype i = 0; i + 1 < run.size(); ++i)
            folded += QString::fromUcs4(&run[i], 2) + u' ';
        if (run.size() == 1)
            folded += QString::fromUcs4(run.constData(), 1) + u' ';
        run.clear();
    };
    for (const char32_t c : text.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4()) {
        if (QChar::isMark(c) || c == 0x0640) // the Arabic tatweel only stretches a word
            continue;
        if (isCjk(c)) {
            folded += run.isEmpty() ? u" "_s : QString();
            run << c;
            continue;
        }
        endRun();
        if (const QStringView plain = plainLetters(c); !plain.isEmpty())
            folded += plain;
        else
            folded += QChar::isLetterOrNumber(c) ? QStringView(QChar::fromUcs4(c)) : QStringView(u" ");
    }
    endRun();
    return folded.simplified();
}

QString foldedLetters(const QString& text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (const QStringView plain = plainLetters(c.unicode()); !plain.isEmpty())
            folded += plain;
        else if (!c.isMark())
            folded += c;
    }
    return folded;
}

QString excerpt(const QString& text, qsizetype limit)
{
    return text.size() <= limit ? text : text.left(limit - 1) + u'…';
}

QString shownPath(const QString& path)
{
    const QString native = QDir::toNativeSeparators(path);
    constexpr QChar kLeftToRightMark(0x200e); // the first slash would go to the end
    return locale().textDirection() == Qt::RightToLeft ? kLeftToRightMark + native + kLeftToRightMark
                                                       : native;
}

QString listed(const QStringList& parts) { return parts.join(tr(", ")); }

QString listedApart(const QStringList& parts) { return parts.join(tr("; ")); }

QStringList firstOf(const QStringList& lines, qsizetype limit)
{
    if (lines.size() <= limit)
        return lines;
    return lines.first(limit) << andMore(lines.size() - limit);
}

QString andMore(qsizetype left) { return tr("and %1 more").arg(locale().toString(left)); }

} // namespace support
