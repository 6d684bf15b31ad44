#include "core/support/direction.h"

#include "core/support/in_language.h"

#include <utility>

namespace support {

namespace {

constexpr QChar kIsolate(0x2068); // takes the direction of its first letter
constexpr QChar kEnd(0x2069);

struct Stretch
{
    qsizetype from;
    qsizetype until;
};

/// What belongs to the sentence around it, not to the stretch.
bool isOfSentence(QChar c)
{
    switch (c.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirB:
        return true;
    default:
        return QStringView(u"،؛«»").contains(c);
    }
}

QChar openingOf(QChar closing)
{
    for (const auto& [open, close] : {std::pair(u'(', u')'), std::pair(u'[', u']'), std::pair(u'“', u'”')})
        if (closing == close)
            return open;
    return {};
}

/// A sentence of its own, not a name that ends one.
bool isSentence(const Stretch& stretch, QStringView text)
{
    const QStringView before = text.first(stretch.from).trimmed();
    const bool beginsOne =
        before.isEmpty() || text[stretch.from - 1] == u'\n' || QStringView(u".:!?-").contains(before.back());
    return beginsOne && text.sliced(stretch.from, stretch.until - stretch.from).count(u' ') > 1;
}

/// Brackets and quotation marks go with what they hold, and a full stop with its sentence.
void takeMarks(Stretch& stretch, QStringView text, qsizetype first)
{
    QString open;
    const auto closes = [&](QChar closing) {
        const QChar opening = openingOf(closing);
        if (const qsizetype at = open.lastIndexOf(opening); at >= 0) {
            open.remove(at, 1);
            return true;
        }
        if (stretch.from == first || text[stretch.from - 1] != opening)
            return false;
        --stretch.from;
        return true;
    };
    for (const QChar c : text.sliced(stretch.from, stretch.until - stretch.from)) {
        if (QStringView(u"([“").contains(c))
            open += c;
        else if (!openingOf(c).isNull())
            closes(c);
    }
    for (; stretch.until < text.size(); ++stretch.until) {
        const QChar c = text[stretch.until];
        const bool isEnd = c == u'%' || (QStringView(u".!?").contains(c) && isSentence(stretch, text));
        if (!isEnd && (openingOf(c).isNull() || !closes(c)))
            return;
    }
}

/// Around a letter that runs from left to right.
Stretch stretchAt(QStringView text, qsizetype letter, qsizetype first)
{
    Stretch stretch{letter, letter + 1};
    for (qsizetype i = stretch.until; i < text.size() && !isOfSentence(text[i]); ++i)
        if (text[i].direction() == QChar::DirL || text[i].isLetterOrNumber() || text[i].isMark())
            stretch.until = i + 1;
    takeMarks(stretch, text, first);
    return stretch;
}

} // namespace

QString isolated(const QString& text)
{
    if (locale().textDirection() != Qt::RightToLeft || text.contains(kIsolate))
        return text;
    QString result;
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].direction() != QChar::DirL)
            continue;
        const Stretch stretch = stretchAt(text, i, done);
        result += QStringView(text).sliced(done, stretch.from - done);
        result += kIsolate + text.sliced(stretch.from, stretch.until - stretch.from) + kEnd;
        done = stretch.until;
        i = done - 1;
    }
    return result += QStringView(text).sliced(done);
}

} // namespace support
