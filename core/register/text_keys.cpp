#include "core/register/text_keys.h"

namespace registry {

QString sortKey(const QString& title)
{
    QString key;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!c.isMark())
            key += c;
    return key;
}

QString likePattern(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', QLatin1StringView("\\\\")).replace(u'%', QLatin1StringView("\\%"));
    return u'%' + escaped.replace(u'_', QLatin1StringView("\\_")) + u'%';
}

} // namespace registry
