#include "core/office/desk/owners.h"

#include "core/register/records.h"

namespace office {

Result<QString> Owners::titleOf(const domain::RecordHead& head)
{
    if (!head.parent.isValid())
        return QString();
    if (const auto known = m_titles.constFind(head.parent); known != m_titles.constEnd())
        return *known;
    DESK_ASSIGN(const auto owner, registry::readHead(m_office.file(), head.parent));
    m_titles.insert(head.parent, owner.title);
    return owner.title;
}

} // namespace office
