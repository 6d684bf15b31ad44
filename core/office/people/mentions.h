// Where a text speaks of a person by name, address or telephone, however it is written.
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace office {

/// What a person is known by. Letter case, marks, line ends and hyphens between the words of a name, and its
/// last word first do not matter; a name inside of a longer word does not count.
class Mentions
{
public:
    enum class Level {
        Sure,  ///< addresses, telephones, names of several words
        Whole, ///< also what others are known by as well, and names of one word
        All,   ///< also a family name alone
    };
    struct Words
    {
        QStringList names;
        QStringList addresses;
        QStringList telephones;
    };

    /// `shared`: of these, what others are known by too.
    Mentions(const Words& words, const QStringList& shared);

    bool areIn(const QString& text, Level level) const;
    QString replacedIn(const QString& text, const QString& other, Level level) const;
    /// The first one with some words around it, in one line.
    QString excerptOf(const QString& text, Level level) const;

    /// For files that are no texts: addresses and names as they stand, in any case of ASCII; no family name
    /// alone.
    bool areInBytes(const QByteArray& bytes, Level level) const;
    qsizetype longestBytes() const;

private:
    struct Range
    {
        qsizetype from;
        qsizetype to;
    };
    std::vector<Range> rangesIn(const QString& text, Level level) const;

    void add(const QString& pattern, bool isSure, const QString& words);

    QStringList m_patterns[3]; ///< by level
    QRegularExpression m_expressions[3];
    QStringList m_words; ///< folded; a text without any of these says nothing
    QStringList m_digits;
    QByteArrayList m_bytes[2]; ///< sure ones, and others
};

/// Letter case, marks and the order of words do not matter.
QString sameName(const QString& name);

} // namespace office
