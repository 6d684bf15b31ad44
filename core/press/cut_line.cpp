#include "core/press/cut_line.h"

#include <algorithm>

namespace press {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kAfterLeftToRight(0x200E);
constexpr QChar kAfterRightToLeft(0x200F);
constexpr QChar kCutIsolate(0x2068); // as support::isolated() sets them
constexpr QChar kCutIsolateEnd(0x2069);
constexpr qsizetype kMoreLetters = 12; // that may be narrow ones

/// Marks that would lead on to what is gone.
bool endsWords(QChar last) { return last.isLetterOrNumber() || last.isMark() || u")”»%"_s.contains(last); }

/// A mark for the direction of the last letter; none where that is the line's own.
QString markAfter(const QString& kept, bool isRightToLeft)
{
    for (qsizetype i = kept.size(); i-- > 0;) {
        const QChar::Direction direction = kept[i].direction();
        if (direction == QChar::DirL)
            return isRightToLeft ? QString(kAfterLeftToRight) : QString();
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return isRightToLeft ? QString() : QString(kAfterRightToLeft);
    }
    return {};
}

QString cutAt(const QString& line, qsizetype end, bool isRightToLeft)
{
    QString kept = line.first(end);
    while (kept.size() > 1 && !endsWords(kept.back()))
        kept.chop(1);
    const auto open = kept.count(kCutIsolate) - kept.count(kCutIsolateEnd);
    return kept + u'…' + markAfter(kept, isRightToLeft) +
           QString(std::max<qsizetype>(0, open), kCutIsolateEnd);
}

/// The end of the word before, or within the first word of the letters before.
qsizetype endBefore(const QString& line, qsizetype end)
{
    const qsizetype blank = end > 0 ? line.lastIndexOf(u' ', end - 1) : -1;
    return blank > 0 ? blank : end - std::max<qsizetype>(1, end / 10);
}

} // namespace

QString cutLine(const QString& line, double room, bool isRightToLeft,
                const std::function<double(const QString&)>& widthOf)
{
    const double whole = widthOf(line);
    if (whole <= room)
        return line;
    const auto likely = qsizetype(double(line.size()) * std::max(0.0, room) / whole) + kMoreLetters;
    qsizetype end = endBefore(line, std::min(likely, line.size()));
    while (end > 1 && widthOf(cutAt(line, end, isRightToLeft)) > room)
        end = endBefore(line, end);
    return cutAt(line, std::max<qsizetype>(1, end), isRightToLeft);
}

} // namespace press
