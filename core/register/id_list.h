// The rows of many ids by one statement: the ids are bound as one value, which json_each() takes apart again.
#pragma once

#include "core/register/statement.h"

#include <optional>
#include <span>

namespace registry {

/// The records of an id list; CROSS keeps SQLite from going through the table instead.
inline constexpr char kFromWanted[] =
    "FROM json_each(:ids) wanted CROSS JOIN record ON record.id = wanted.value ";

/// What is bound to :ids.
template <typename Tag>
QString idList(std::span<const support::Id<Tag>> ids)
{
    QString list;
    list.reserve(qsizetype(ids.size()) * 8);
    for (const support::Id<Tag> id : ids)
        list += (list.isEmpty() ? QLatin1Char('[') : QLatin1Char(',')) + QString::number(id.value());
    return list.isEmpty() ? QStringLiteral("[]") : list + QLatin1Char(']');
}

/// Every row through `mapper`, put where its id stands among the `count` that were asked for: the statement
/// reads `wanted.key AS place`. Ids without a row leave no gap.
template <typename Value, typename Mapper>
support::Result<std::vector<Value>> inTheirOrder(Statement& select, size_t count, Mapper&& mapper)
{
    std::vector<std::optional<Value>> places(count);
    for (;;) {
        DESK_ASSIGN(const bool isRow, select.step());
        if (!isRow)
            break;
        places[size_t(select.row().integer("place"))] = mapper(select.row());
    }
    std::vector<Value> values;
    values.reserve(count);
    for (std::optional<Value>& value : places)
        if (value)
            values.push_back(*std::move(value));
    return values;
}

} // namespace registry
