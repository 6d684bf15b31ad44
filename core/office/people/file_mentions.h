// Whether an attached file speaks of a person, in whatever it is written.
#pragma once

#include "core/office/people/mentions.h"

#include <QHash>

namespace office {

/// Each content is looked into once: every backup holds it again.
class FileMentions
{
public:
    struct Found
    {
        bool areThere = false; ///< Mentions::Level::Whole
        bool areSure = false;  ///< Mentions::Level::Sure
        bool isWhole = false;  ///< nothing of it remained unread
    };

    explicit FileMentions(Mentions mentions)
        : m_mentions(std::move(mentions))
    {
    }

    Found of(const QString& sha256, const QByteArray& content);
    /// Of one that was looked into before.
    Found of(const QString& sha256) const { return m_known.value(sha256); }

private:
    Mentions m_mentions;
    QHash<QString, Found> m_known;
};

} // namespace office
