// The rows of a long list a page at a time: what nobody looks at is not read.
#pragma once

#include "core/domain/record.h"
#include "core/support/result.h"

#include <QCache>

#include <algorithm>
#include <functional>
#include <span>

namespace ui {

template <typename Row>
class RowPages
{
public:
    static constexpr int kPageRows = 64;
    static constexpr int kPages = 16; ///< kept at most

    using Read = std::function<support::Result<std::vector<Row>>(std::span<const domain::RecordId>)>;
    explicit RowPages(Read read)
        : m_read(std::move(read))
    {
    }

    void clear() { m_pages.clear(); }

    /// Null for a row that is gone meanwhile; valid until the next call.
    const Row* at(int row, const std::vector<domain::RecordId>& ids) const
    {
        const int page = row / kPageRows;
        const size_t first = size_t(page) * kPageRows;
        if (!m_pages.contains(page)) {
            const size_t count = std::min(size_t(kPageRows), ids.size() - first);
            m_pages.insert(page, new std::vector(m_read(std::span(ids).subspan(first, count)).value_or({})));
        }
        const auto& rows = *m_pages.object(page);
        // Rows that are gone leave no gap: what is there stands in its place or before it.
        for (size_t place = std::min(size_t(row) - first + 1, rows.size()); place > 0; --place)
            if (idOf(rows[place - 1]) == ids[size_t(row)])
                return &rows[place - 1];
        return nullptr;
    }

private:
    static domain::RecordId idOf(const domain::Record& record) { return record.head.id; }
    template <typename Other>
    static domain::RecordId idOf(const Other& row)
    {
        return row.id;
    }

    Read m_read;
    mutable QCache<int, std::vector<Row>> m_pages{kPages};
};

} // namespace ui
