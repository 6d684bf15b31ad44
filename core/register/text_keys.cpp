#include "core/register/text_keys.h"

#include "core/support/text.h"

namespace registry {

QString sortKey(const QString& title) { return support::foldedLetters(title); }

QString likePattern(const QString& text)
{
    constexpr qsizetype kLongestTitle = 300; // and more than SQLite compares with is refused by it
    QString escaped = text.left(kLongestTitle);
    escaped.replace(u'\\', QLatin1StringView("\\\\")).replace(u'%', QLatin1StringView("\\%"));
    return u'%' + escaped.replace(u'_', QLatin1StringView("\\_")) + u'%';
}

} // namespace registry
