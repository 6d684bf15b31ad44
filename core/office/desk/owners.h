// Whom a record belongs to, by title.
#pragma once

#include "core/office/desk/office.h"

#include <QHash>

namespace office {

/// Titles of the records that others belong to, each read once.
class Owners
{
public:
    explicit Owners(Office& office)
        : m_office(office)
    {
    }

    /// Empty for what belongs to nothing.
    [[nodiscard]] Result<QString> titleOf(const domain::RecordHead& head);

private:
    Office& m_office;
    QHash<RecordId, QString> m_titles;
};

} // namespace office
