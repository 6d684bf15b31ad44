#include "core/office/desk/many.h"

#include "core/register/records.h"
#include "core/support/text.h"

namespace office {

Result<DoneToMany> doToMany(Office& office, const registry::CommandNote& note,
                            std::span<const RecordId> records,
                            const std::function<Result<std::vector<RecordId>>(RecordId)>& write, Trial trial,
                            const ManySummary& summary)
{
    DoneToMany all;
    registry::Transaction transaction(office.file(), note);
    for (const RecordId id : records) {
        office.file().breathe();
        DESK_ASSIGN(const domain::RecordHead before, registry::readHead(office.file(), id));
        std::vector<RecordId> created;
        const Status written = transaction.attempt([&]() -> Status {
            DESK_ASSIGN(created, write(id));
            return {};
        });
        // A disk that fails is no matter of one record.
        if (!written && written.error().code == support::ErrorCode::UnusableFile)
            return support::fail(written.error());
        if (!written) {
            all.refused.push_back({before, written.error()});
            continue;
        }
        all.done.push_back(before);
        std::ranges::copy(created, std::back_inserter(all.created));
    }
    if (trial == Trial::Yes || all.done.empty())
        return all;
    transaction.summarize(support::excerpt(summary(qsizetype(all.done.size())), support::kLineLimit));
    DESK_TRY(office.commit(transaction));
    return all;
}

} // namespace office
