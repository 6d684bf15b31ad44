#include "ui/workstream/stream.h"

#include "ui/workstream/stream_tables.h"

#include <algorithm>

namespace ui {

namespace {

/// The row of a table whose noun this is.
template <typename Row>
const Row* rowOf(std::span<const Row> rows, const QString& noun)
{
    const auto found =
        std::ranges::find_if(rows, [&](const Row& row) { return noun == QLatin1StringView(row.noun); });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const RecordLayout* Stream::layoutOf(const QString& noun) const { return rowOf(layouts, noun); }
const NewRecord* Stream::newRecord(const QString& noun) const { return rowOf(newRecords, noun); }

std::span<const Stream> streams()
{
    static const Stream s_streams[] = {kDynamicCoalitions, kBestPracticeForums, kPolicyNetworks,
                                       kInitiatives};
    return s_streams;
}

const Guide* guideOf(const QString& noun, const QString& stream)
{
    const auto found = std::ranges::find(streams(), stream, &Stream::keyText);
    return found == streams().end() ? nullptr : rowOf(found->guides, noun);
}

std::vector<const char*> fieldsToBeginWith(const domain::Noun& noun, const QString& stream)
{
    const bool isGuided = guideOf(noun.keyText(), stream) != nullptr;
    std::vector<const char*> keys;
    for (const domain::Field& field : noun.fields) {
        if (field.isRequired || !isGuided)
            keys.push_back(field.key);
    }
    return keys;
}

} // namespace ui
