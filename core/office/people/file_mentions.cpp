#include "core/office/people/file_mentions.h"

#include "core/exchange/file_words.h"

namespace office {

FileMentions::Found FileMentions::of(const QString& sha256, const QByteArray& content)
{
    if (const auto known = m_known.constFind(sha256); known != m_known.cend())
        return *known;
    const exchange::FileWords words = exchange::wordsOf(content);
    const auto areIn = [&](Mentions::Level level) {
        return m_mentions.areInBytes(content, level) || m_mentions.areIn(words.text, level);
    };
    return *m_known.insert(sha256, {.areThere = areIn(Mentions::Level::Whole),
                                    .areSure = areIn(Mentions::Level::Sure),
                                    .isWhole = words.isWhole});
}

} // namespace office
