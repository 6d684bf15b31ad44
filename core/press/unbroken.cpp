#include "core/press/unbroken.h"

#include <algorithm>
#include <span>

namespace press {

namespace {

constexpr qsizetype kLongWord = 20;    // longer ones are no words of a language, but addresses
constexpr qsizetype kLongId = 36;      // one that is longer falls into its words
constexpr qsizetype kShortText = 16;   // "by 15 Oct 2021"
constexpr qsizetype kShortArabic = 20; // which has no short names of months

bool isDigits(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

bool isDay(QStringView word) { return !word.isEmpty() && word.size() <= 2 && isDigits(word); }

bool isMonth(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return c.isLetter() || c.isMark() || c == u'.' || c == u'/';
    });
}

/// A comma or a full stop may follow.
bool isYear(QStringView word)
{
    return word.size() >= 4 && isDigits(word.first(4)) &&
           std::ranges::all_of(word.sliced(4), [](QChar c) { return c.isPunct(); });
}

bool endsInDigit(QStringView word) { return !word.isEmpty() && word.back().isDigit(); }
bool isGroup(QStringView word) { return !word.isEmpty() && word.front().isDigit() && endsInDigit(word); }

struct Word
{
    qsizetype from;
    QStringView text;
};

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    for (qsizetype from = 0; from <= text.size();) {
        qsizetype until = from;
        while (until < text.size() && text[until] != u' ' && text[until] != u'\n')
            ++until;
        words.push_back({from, text.sliced(from, until - from)});
        from = until + 1;
    }
    return words;
}

bool isCapital(QChar c) { return c.isUpper() || c.isDigit(); }

/// "DC-Jobs", "(MO-NRI-3)", "IGF-OCDC,": at a hyphen of theirs no line ends.
bool isAcronym(QStringView word)
{
    const qsizetype hyphen = word.indexOf(u'-');
    if (hyphen < 2 || hyphen + 1 >= word.size() || word.size() > kLongWord ||
        !word[hyphen + 1].isLetterOrNumber())
        return false;
    const qsizetype begin = std::ranges::find_if(word, [](QChar c) { return c.isLetter(); }) - word.begin();
    return hyphen >= begin + 2 && std::ranges::all_of(word.sliced(begin, hyphen - begin), isCapital);
}

/// "dc-on-the-internet": an ID, which is copied whole, or a name made of words.
bool isOfWords(QStringView word) { return word.count(u'-') > 1 && !isAcronym(word); }

/// How many words a date has from here on, as "15 Oct 2021", or "8 تشرين الثاني/نوفمبر 2021"; 0: none begins.
size_t wordsOfDate(std::span<const Word> words)
{
    if (words.size() < 3 || !isDay(words[0].text) || !isMonth(words[1].text))
        return 0;
    if (isYear(words[2].text))
        return 3;
    const bool isOfTwo = words.size() > 3 && words[2].text.contains(u'/') && isMonth(words[2].text);
    return isOfTwo && isYear(words[3].text) ? 4 : 0;
}

/// The same of days of one month, "19 to 21 Jul 2021": their words are those of a date after two more.
size_t wordsOfRange(std::span<const Word> words)
{
    const bool isRange = words.size() > 4 && isDay(words[0].text) && isMonth(words[1].text);
    const size_t date = isRange ? wordsOfDate(words.subspan(2)) : 0;
    return date > 0 ? date + 2 : 0;
}

/// Of an address, what stands between two slashes: at a hyphen of it no line ends.
void addSegments(std::vector<Stretch>& found, const Word& word)
{
    for (qsizetype from = 0; from < word.text.size();) {
        const qsizetype slash = word.text.indexOf(u'/', from);
        const qsizetype until = slash < 0 ? word.text.size() : slash + 1;
        const QStringView segment = word.text.sliced(from, until - from);
        if (segment.contains(u'-') && segment.size() <= kLongId)
            found.push_back({word.from + from, word.from + until});
        from = until;
    }
}

void addParts(QStringList& parts, const QString& word)
{
    if (word.size() <= (isOfWords(word) || word.contains(u'@') ? kLongId : kLongWord)) {
        parts << word;
        return;
    }
    const bool isAddress = word.contains(u'/');
    const QStringView marks = isAddress ? u"/@?&=" : u"-@?&=";
    const qsizetype longest = isAddress ? kLongId : kLongWord;
    qsizetype from = 0;
    for (qsizetype i = 0; i < word.size(); ++i)
        if (i + 1 == word.size() || (i > from && marks.contains(word[i]))) {
            parts << word.sliced(from, std::min(i + 1 - from, longest));
            from = i + 1;
        }
}

} // namespace

std::vector<Stretch> unbroken(const QString& text)
{
    std::vector<Stretch> found;
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit() || c == u'-'; }))
        return found;
    const std::vector<Word> words = wordsOf(text);
    const auto isSpaceAfter = [&](const Word& word) {
        const qsizetype end = word.from + word.text.size();
        return end < text.size() && text[end] == u' ';
    };
    for (size_t i = 0; i < words.size(); ++i) {
        size_t last = i;
        const std::span<const Word> rest = std::span(words).subspan(i);
        const size_t range = wordsOfRange(rest);
        const size_t date = range > 0 ? range : wordsOfDate(rest);
        if (date > 0 && std::ranges::all_of(rest.first(date - 1), isSpaceAfter))
            last = i + date - 1;
        else
            while (last + 1 < words.size() && endsInDigit(words[last].text) &&
                   isGroup(words[last + 1].text) && isSpaceAfter(words[last]))
                ++last;
        if (last > i || isAcronym(words[i].text))
            found.push_back({words[i].from, words[last].from + words[last].text.size()});
        else if (words[i].text.contains(u'/'))
            addSegments(found, words[i]);
        i = std::max(i, last);
    }
    return found;
}

std::vector<Stretch> addresses(const QString& text)
{
    std::vector<Stretch> found;
    if (!text.contains(u'/') && !text.contains(u'@'))
        return found;
    for (const Word& word : wordsOf(text))
        if (std::ranges::any_of(word.text, [](QChar c) { return QStringView(u"/@").contains(c); }))
            found.push_back({word.from, word.from + word.text.size()});
    return found;
}

QStringList unbrokenParts(const QString& text)
{
    if (text.contains(u'\n')) {
        QStringList parts;
        for (const QString& line : text.split(u'\n'))
            parts += unbrokenParts(line);
        return parts;
    }
    const auto isShort = [&] {
        const auto isArabic = [](QChar c) { return c.direction() == QChar::DirAL; };
        return text.size() <= kShortText ||
               (text.size() <= kShortArabic && std::ranges::any_of(text, isArabic));
    };
    if (isShort() && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }))
        return {text};
    QStringList parts;
    qsizetype from = 0;
    const auto addWords = [&](qsizetype until) {
        for (const Word& word : wordsOf(QStringView(text).sliced(from, until - from)))
            addParts(parts, word.text.toString());
    };
    for (const Stretch& stretch : unbroken(text)) {
        addWords(stretch.from);
        parts << text.sliced(stretch.from, stretch.until - stretch.from);
        from = stretch.until;
    }
    addWords(text.size());
    parts.removeAll(QString());
    return parts;
}

} // namespace press
