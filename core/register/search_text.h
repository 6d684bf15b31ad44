// What search finds of a record; whoever knows the nouns supplies it.
#pragma once

#include "core/support/result.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace registry {

class Connection;

struct SearchText
{
    qint64 recordId = 0;
    QString title = {};
    QString body = {};
};

/// Texts of the given records, unfolded; a record that is left out is taken out of the index.
using Indexer =
    std::function<support::Result<std::vector<SearchText>>(Connection&, std::span<const qint64> records)>;

} // namespace registry
