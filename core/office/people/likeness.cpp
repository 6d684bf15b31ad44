#include "core/office/people/likeness.h"

#include "core/office/desk/texts.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNeighbours = 12;   ///< compared under one key
constexpr qsizetype kLeastLetters = 7;  ///< of a name in which one edit may be a slip of the pen
constexpr qsizetype kMostLetters = 100; ///< beyond, edits are not looked for

/// Folded, and without apostrophes, which are written or left out.
QString plainLetters(QString text)
{
    for (const QChar mark : u"'’ʼ`"_s)
        text.remove(mark);
    return support::foldedForSearch(text);
}

QStringList wordsOf(const QString& folded) { return folded.split(u' ', Qt::SkipEmptyParts); }

/// A name taken apart; everything is folded.
struct Name
{
    explicit Name(const QString& written);

    QString spoken; ///< in the order it is spoken
    QString sorted; ///< its words in alphabetical order
    QString family;
    QStringList given;
};

Name::Name(const QString& written)
{
    static const QStringList s_titles{u"dr"_s,   u"mr"_s,        u"mrs"_s, u"ms"_s,
                                      u"prof"_s, u"professor"_s, u"sir"_s};
    const qsizetype comma = written.indexOf(u',');
    const QString familyWritten = plainLetters(written.left(qMax(comma, qsizetype(0))));
    given = wordsOf(plainLetters(written.mid(comma + 1)));
    while (given.size() > 1 && s_titles.contains(given.front()))
        given.removeFirst();
    if (!familyWritten.isEmpty())
        family = familyWritten;
    else if (given.size() > 1) // "Nunez A." has its family name in front
        family = given.back().size() == 1 && given.front().size() > 1 ? given.takeFirst() : given.takeLast();
    QStringList words = given + wordsOf(family);
    spoken = words.join(u' ');
    words.sort();
    sorted = words.join(u' ');
}

/// One letter more, less or other, or two neighbours changed round.
bool isOneEditApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin());
    const qsizetype same = inA - a.begin();
    const QStringView restA = a.sliced(same);
    const QStringView restB = b.sliced(same);
    if (a.size() < b.size())
        return restA == restB.sliced(1);
    if (restA.isEmpty())
        return false;
    if (restA.sliced(1) == restB.sliced(1))
        return true;
    return restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] &&
           restA.sliced(2) == restB.sliced(2);
}

/// "a" for "ana", "j p" for "john", as far as both names go.
bool mayAbbreviate(const QStringList& a, const QStringList& b)
{
    if (a.isEmpty() || b.isEmpty() || a == b)
        return false;
    for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i) {
        const bool isInitial = a[i].size() == 1 || b[i].size() == 1;
        if (isInitial ? a[i][0] != b[i][0] : a[i] != b[i])
            return false;
    }
    return true;
}

/// As it is compared: without the parts of a web address that say nothing.
QString contactKey(const QString& contact)
{
    QString key = contact.trimmed().toCaseFolded();
    for (const auto& prefix : {"https://"_L1, "http://"_L1, "www."_L1})
        if (key.startsWith(prefix))
            key.remove(0, prefix.size());
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

struct Subject
{
    explicit Subject(const Described& described)
        : written(described)
        , name(described.name)
        , acronym(plainLetters(described.acronym))
        , contact(contactKey(described.contact))
        , affiliation(plainLetters(described.affiliation))
        , country(plainLetters(described.country))
    {
    }

    const Described& written;
    Name name;
    QString acronym;
    QString contact;
    QString affiliation;
    QString country;
};

/// What two subjects share besides their names, as the end of a sentence; empty for nothing.
QString sharedSurroundings(const Subject& a, const Subject& b)
{
    if (!a.affiliation.isEmpty() && a.affiliation == b.affiliation)
        return tr("both are of %1").arg(a.written.affiliation);
    for (const QString& workstream : a.written.workstreams)
        if (b.written.workstreams.contains(workstream))
            return tr("both have a role in %1").arg(workstream);
    if (!a.country.isEmpty() && a.country == b.country)
        return tr("both are in %1").arg(a.written.country);
    return {};
}

QString reasonOfNames(const Subject& a, const Subject& b)
{
    const QString& nameA = a.written.name;
    const QString& nameB = b.written.name;
    if (a.name.sorted == b.name.sorted)
        return nameA == nameB
                   ? tr("Both are called “%1”.").arg(nameA)
                   : tr("“%1” and “%2” are the same name but for case, marks or the order of words.")
                         .arg(nameA, nameB);
    const QString shared = sharedSurroundings(a, b);
    if (shared.isEmpty())
        return {};
    const auto isNear = [](const QString& one, const QString& other) {
        return qMin(one.size(), other.size()) >= kLeastLetters && isOneEditApart(one, other);
    };
    if (isNear(a.name.spoken, b.name.spoken) || isNear(a.name.sorted, b.name.sorted))
        return tr("“%1” and “%2” are one letter apart, and %3.").arg(nameA, nameB, shared);
    const bool isSameHouse = !a.affiliation.isEmpty() && a.affiliation == b.affiliation;
    if (isSameHouse && a.name.family == b.name.family && mayAbbreviate(a.name.given, b.name.given))
        return tr("“%1” and “%2” may be one name in short and in full, and %3.").arg(nameA, nameB, shared);
    return {};
}

QStringList reasonsFor(const Subject& a, const Subject& b)
{
    QStringList reasons;
    if (!a.contact.isEmpty() && a.contact == b.contact)
        reasons << (a.contact.contains(u'@') ? tr("Both have the e-mail address %1.")
                                             : tr("Both have the website %1."))
                       .arg(a.written.contact);
    if (const QString reason = reasonOfNames(a, b); !reason.isEmpty())
        reasons << reason;
    const bool isNamedByAcronym = (!a.acronym.isEmpty() && a.acronym == b.name.spoken) ||
                                  (!b.acronym.isEmpty() && b.acronym == a.name.spoken);
    if (isNamedByAcronym)
        reasons << tr("One is called by the acronym of the other.");
    else if (!a.acronym.isEmpty() && a.acronym == b.acronym)
        reasons << tr("Both have the acronym %1.").arg(a.written.acronym);
    return reasons;
}

/// Subjects under their keys; whoever shares one is looked at.
class Keys
{
public:
    void add(char kind, const QString& key, size_t subject)
    {
        if (!key.isEmpty())
            m_keys.emplace_back(qHash(key, size_t(kind)), subject);
    }
    /// The name itself and the name without each of its letters: names one edit apart have one in common.
    void addNearly(const QString& name, size_t subject)
    {
        if (name.size() + 1 < kLeastLetters || name.size() > kMostLetters)
            return;
        add('~', name, subject);
        for (qsizetype i = 0; i < name.size(); ++i)
            add('~', QString(name).remove(i, 1), subject);
    }
    std::vector<std::pair<size_t, size_t>> pairs();

private:
    std::vector<std::pair<size_t, size_t>> m_keys; ///< hash, subject
};

std::vector<std::pair<size_t, size_t>> Keys::pairs()
{
    std::ranges::sort(m_keys);
    const auto doubles = std::unique(m_keys.begin(), m_keys.end());
    m_keys.erase(doubles, m_keys.end());
    std::vector<std::pair<size_t, size_t>> pairs;
    for (auto one = m_keys.begin(); one != m_keys.end(); ++one)
        for (auto other = one + 1; other != m_keys.end() && other->first == one->first; ++other) {
            if (other - one > kNeighbours)
                break;
            pairs.emplace_back(one->second, other->second);
        }
    std::ranges::sort(pairs);
    const auto twice = std::unique(pairs.begin(), pairs.end());
    pairs.erase(twice, pairs.end());
    return pairs;
}

} // namespace

std::vector<Likeness> likenesses(std::span<const Described> all)
{
    std::vector<Subject> subjects(all.begin(), all.end());
    Keys keys;
    for (size_t i = 0; i < subjects.size(); ++i) {
        const Subject& subject = subjects[i];
        keys.add('@', subject.contact, i);
        keys.add('n', subject.name.sorted, i);
        keys.add('n', subject.acronym, i);
        keys.addNearly(subject.name.spoken, i);
        if (subject.name.sorted != subject.name.spoken)
            keys.addNearly(subject.name.sorted, i);
        if (!subject.affiliation.isEmpty() && !subject.name.given.isEmpty())
            keys.add('i', subject.name.family + u'|' + subject.name.given[0][0] + u'|' + subject.affiliation,
                     i);
    }
    std::vector<Likeness> found;
    for (const auto& [first, second] : keys.pairs())
        if (const QStringList reasons = reasonsFor(subjects[first], subjects[second]); !reasons.isEmpty())
            found.push_back({first, second, reasons});
    return found;
}

} // namespace office
