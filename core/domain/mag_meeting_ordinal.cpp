#include "core/domain/mag_meeting_ordinal.h"

#include <QRegularExpression>

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOfCycle = 9;

struct Ordinal
{
    int number;
    QStringView words; ///< in alternation
};

/// In the languages in which cycles are planned here; the feminine forms are those of "meeting".
constexpr Ordinal kOrdinals[] = {
    {1, u"first|premi[eè]re?|primera?|الأول|الأولى"},  {2, u"second|deuxi[eè]me|segunda|الثاني|الثانية"},
    {3, u"third|troisi[eè]me|tercera|الثالث|الثالثة"}, {4, u"fourth|quatri[eè]me|cuarta|الرابع|الرابعة"},
    {5, u"fifth|cinqui[eè]me|quinta|الخامس|الخامسة"},  {6, u"sixth|sixi[eè]me|sexta|السادس|السادسة"},
};

constexpr QStringView kRomans[] = {u"I", u"II", u"III", u"IV", u"V", u"VI", u"VII", u"VIII", u"IX"};

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

/// "1st", "first", "Première".
int numberOf(const QString& word)
{
    const int digits = QStringView(word).left(word.size() - 2).toInt();
    if (digits > 0)
        return digits;
    for (const Ordinal& ordinal : kOrdinals)
        if (pattern(u"^(?:%1)$"_s.arg(ordinal.words)).match(word).hasMatch())
            return ordinal.number;
    return 0;
}

/// "I", "3".
int numberBehind(const QString& word)
{
    const auto* const roman = std::ranges::find(kRomans, QStringView(word));
    return roman != std::end(kRomans) ? int(roman - kRomans) + 1 : word.toInt();
}

QString everyOrdinal()
{
    QStringList words{u"\\d+(?:st|nd|rd|th)"_s};
    for (const Ordinal& ordinal : kOrdinals)
        words << ordinal.words.toString();
    return words.join(u'|');
}

} // namespace

int magMeetingOrdinal(const QString& title)
{
    // What comes after the first meeting, or prepares it, is not the first; "Twenty-first" is not either.
    static const QRegularExpression kBefore =
        pattern(u"(?<!after )(?<!after the )(?<!before )(?<!before the )(?<!for )(?<!for the )(?<!of the "
                u")(?<!on the )"
                u"(?<!since the )(?<!to the )(?<!until the )(?<![\\w-])(%1)\\s+(?:[\\w()-]+\\s+){0,6}?"
                u"(?:meetings?|réunion|reunión)\\b"_s.arg(everyOrdinal()));
    static const QRegularExpression kArabic =
        pattern(u"(?:اجتماع|الاجتماع)\\w*\\s+(?:\\w+\\s+){0,6}?(%1)\\b"_s.arg(everyOrdinal()));
    static const QRegularExpression kBehind =
        pattern(u"\\bmeeting\\s*(?:no\\.?|nr\\.?|number|#)?\\s*(\\d{1,2}|[IVX]{1,4})\\s*(?:$|[,;:.()–—])"_s);
    int number = 0;
    if (const auto match = kBefore.match(title); match.hasMatch())
        number = numberOf(match.captured(1));
    else if (const auto arabic = kArabic.match(title); arabic.hasMatch())
        number = numberOf(arabic.captured(1));
    else if (const auto behind = kBehind.match(title); behind.hasMatch())
        number = numberBehind(behind.captured(1).toUpper());
    return number <= kMostOfCycle ? number : 0;
}

} // namespace domain
