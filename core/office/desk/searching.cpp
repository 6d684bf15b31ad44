#include "core/office/desk/searching.h"

#include "core/office/desk/texts.h"
#include "core/register/records.h"
#include "core/register/search_health.h"
#include "core/register/search_index.h"

namespace office {

Result<std::vector<Hit>> search(Office& office, const QString& words, int limit)
{
    auto found = registry::searchRecords(office.file(), words, limit);
    // An index that cannot be read is made again; the records themselves are not in it.
    if (!found && !office.isViewOnly() && registry::repairSearch(office.file()))
        found = registry::searchRecords(office.file(), words, limit);
    if (!found && registry::isFaultOfSearch(found.error()))
        return support::fail(
            support::ErrorCode::UnusableFile,
            tr("The search index is out of order; the records are not touched by that. It is "
               "made again when the register is checked where it can be written."),
            found.error().detail);
    if (!found)
        return support::fail(found.error());
    std::vector<RecordId> ids;
    for (const qint64 id : *found)
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
