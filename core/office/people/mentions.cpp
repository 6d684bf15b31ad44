#include "core/office/people/mentions.h"

#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewestDigits = 6;       // fewer are no telephone
constexpr qsizetype kShortestFamilyName = 4; // "Li" would be found everywhere
constexpr qsizetype kFewestBytes = 6;        // fewer stand in any file that is no text
constexpr qsizetype kAround = 40;

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// A folded text, and for each of its letters where in the text it comes from; one more for the end.
struct Folded
{
    QString letters;
    std::vector<qsizetype> places;
};

Folded folded(const QString& text)
{
    Folded folded;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype size = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString letters = support::foldedLetters(text.mid(i, size));
        folded.letters += letters;
        folded.places.insert(folded.places.end(), size_t(letters.size()), i);
        i += size;
    }
    folded.places.push_back(text.size());
    return folded;
}

QString quickly(const QString& text) { return isAscii(text) ? text.toLower() : support::foldedLetters(text); }

QStringList nameWordsOf(const QString& foldedName)
{
    static const QRegularExpression kBetween(u"[^\\p{L}\\p{N}]+"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    return foldedName.split(kBetween, Qt::SkipEmptyParts);
}

/// Scripts that write words without blanks between them.
bool isUnspaced(const QString& word)
{
    return !word.isEmpty() && std::ranges::any_of(word, [](QChar c) {
        const auto script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana || script == QChar::Script_Thai ||
               script == QChar::Script_Hangul;
    });
}

QString patternOf(QStringList words)
{
    const bool isWhole = !isUnspaced(words.front());
    for (QString& word : words)
        word = QRegularExpression::escape(word);
    const QString name = words.join(u"(?:[^\\p{L}\\p{N}]{1,3}|%20)"_s);
    // An address made of the name goes with it.
    return isWhole ? u"(?<![\\p{L}\\p{N}])"_s + name + u"(?![\\p{L}\\p{N}])(?:@[\\w.-]*\\w)?"_s : name;
}

QRegularExpression anyOf(const QStringList& patterns)
{
    return QRegularExpression(patterns.isEmpty() ? u"(?!)"_s : patterns.join(u'|'),
                              QRegularExpression::UseUnicodePropertiesOption);
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

} // namespace

void Mentions::add(const QString& pattern, bool isSure, const QString& words)
{
    m_patterns[size_t(isSure ? Level::Sure : Level::Whole)] << pattern;
    if (words.size() >= kFewestBytes)
        m_bytes[isSure ? 0 : 1] << words.trimmed().toUtf8().toLower();
}

Mentions::Mentions(const Words& known, const QStringList& shared)
{
    for (const QString& address : known.addresses) {
        const QString letters = support::foldedLetters(address.trimmed());
        add(u"(?<![\\w.+-])"_s + QRegularExpression::escape(letters) + u"(?![\\w-]|\\.\\w)"_s,
            !shared.contains(address), address);
        m_words << letters;
    }
    for (const QString& telephone : known.telephones) {
        const QString digits = digitsOf(telephone);
        if (digits.size() < kFewestDigits)
            continue;
        QStringList each;
        for (const QChar digit : digits)
            each << QString(digit);
        add(u"(?<!\\d)\\+?"_s + each.join(u"[\\s().\\-/]{0,3}"_s) + u"(?!\\d)"_s, !shared.contains(telephone),
            telephone);
        m_digits << digits;
    }
    for (const QString& name : known.names) {
        QStringList words = nameWordsOf(support::foldedLetters(name));
        if (words.isEmpty())
            continue;
        const bool isWhole = words.size() > 1 || (isUnspaced(words.front()) && words.front().size() > 2);
        const bool isSure = isWhole && !shared.contains(name);
        add(patternOf(words), isSure, name);
        m_words << *std::ranges::max_element(words, {}, &QString::size);
        if (words.size() == 1)
            continue;
        const QString family = words.takeLast();
        words.prepend(family);
        add(patternOf(words), isSure, name);
        if (family.size() >= kShortestFamilyName) {
            m_patterns[size_t(Level::All)] << patternOf({family});
            m_words << family;
        }
    }
    m_words.removeDuplicates();
    QStringList patterns;
    for (size_t level = 0; level < std::size(m_patterns); ++level) {
        patterns += m_patterns[level];
        m_expressions[level] = anyOf(patterns);
    }
}

std::vector<Mentions::Range> Mentions::rangesIn(const QString& text, Level level) const
{
    const auto isIn = [](const QString& where) {
        return [&where](const QString& what) { return where.contains(what); };
    };
    const QString quick = quickly(text);
    if (std::ranges::none_of(m_words, isIn(quick)) &&
        (m_digits.isEmpty() || std::ranges::none_of(m_digits, isIn(digitsOf(text)))))
        return {};
    const Folded letters = folded(text);
    std::vector<Range> ranges;
    auto matches = m_expressions[size_t(level)].globalMatch(letters.letters);
    while (matches.hasNext()) {
        const auto match = matches.next();
        ranges.push_back(
            {letters.places[size_t(match.capturedStart())], letters.places[size_t(match.capturedEnd())]});
    }
    return ranges;
}

bool Mentions::areIn(const QString& text, Level level) const { return !rangesIn(text, level).empty(); }

QString Mentions::replacedIn(const QString& text, const QString& other, Level level) const
{
    QString replaced;
    qsizetype copied = 0;
    for (const Range& range : rangesIn(text, level)) {
        replaced += QStringView(text).sliced(copied, range.from - copied);
        replaced += other;
        copied = range.to;
    }
    return replaced += QStringView(text).sliced(copied);
}

QString Mentions::excerptOf(const QString& text, Level level) const
{
    const std::vector<Range> ranges = rangesIn(text, level);
    if (ranges.empty())
        return support::excerpt(text.simplified());
    const qsizetype from = qMax<qsizetype>(0, ranges.front().from - kAround);
    const qsizetype to = qMin(text.size(), ranges.front().to + kAround);
    return (from > 0 ? u"…"_s : QString()) + text.mid(from, to - from).simplified() +
           (to < text.size() ? u"…"_s : QString());
}

bool Mentions::areInBytes(const QByteArray& bytes, Level level) const
{
    const QByteArray lower = bytes.toLower();
    const auto isIn = [&](const QByteArray& each) { return lower.contains(each); };
    return std::ranges::any_of(m_bytes[0], isIn) ||
           (level != Level::Sure && std::ranges::any_of(m_bytes[1], isIn));
}

qsizetype Mentions::longestBytes() const
{
    qsizetype longest = 0;
    for (const QByteArrayList& all : m_bytes)
        for (const QByteArray& each : all)
            longest = qMax(longest, each.size());
    return longest;
}

QString sameName(const QString& name)
{
    QStringList words = nameWordsOf(support::foldedLetters(name));
    words.sort();
    return words.join(u' ');
}

} // namespace office
