// Full-text search over the records, fed from C++ in the transaction of the change.
#pragma once

#include "core/register/search_text.h"

#include <QByteArray>

namespace registry {

inline constexpr size_t kRecordsAtOnce = 500; ///< whose texts are in memory together

/// Asks the connection's indexer for the records' texts and puts them into the index; records without a text
/// go out of it. Inside a Transaction, whose commit calls it for the records whose texts changed.
support::Status reindex(Connection& db, const std::vector<qint64>& records);

/// Of a record that is not in the index.
support::Status addToSearch(Connection& db, const SearchText& text);

/// FTS5 keeps words of removed texts until it tidies up; after an erasure it does so now.
support::Status forgetRemovedWords(Connection& db);

/// A person's words as an FTS5 expression: each quoted, all must occur, the last also as the beginning of a
/// word from three letters on. Empty when nothing of it can be searched.
QString searchExpression(const QString& words);

/// Ids of matching records, best first among the newest matches; any text is a valid question.
support::Result<std::vector<qint64>> searchRecords(Connection& db, const QString& words, int limit = 50);

/// How many records match in all.
support::Result<qint64> countMatches(Connection& db, const QString& words);

} // namespace registry
