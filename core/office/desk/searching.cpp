#include "core/office/desk/searching.h"

#include "core/register/records.h"
#include "core/register/search_index.h"

namespace office {

Result<std::vector<Hit>> search(Office& office, const QString& words, int limit)
{
    DESK_ASSIGN(const auto found, registry::searchRecords(office.file(), words, limit));
    std::vector<RecordId> ids;
    for (const qint64 id : found)
        ids.emplace_back(id);
    DESK_ASSIGN(const auto heads, registry::readHeads(office.file(), ids));
    std::vector<Hit> hits;
    for (const domain::RecordHead& head : heads) {
        QString owner;
        if (head.parent.isValid()) {
            DESK_ASSIGN(const auto parent, registry::readHead(office.file(), head.parent));
            owner = parent.title;
        }
        hits.push_back({head, owner});
    }
    return hits;
}

} // namespace office
