#include "core/register/search_index.h"

#include "core/register/connection.h"
#include "core/support/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr int kPrefixLetters = 3; // ranking every hit of a shorter beginning takes too long
constexpr int kRankedHits = 1000; // ranking costs about 1 µs a hit
constexpr int kQuestionTerms = 32;

// One statement: FTS5 writes its pending words out before every DELETE.
constexpr auto kRemove = "DELETE FROM search WHERE rowid IN (SELECT value FROM json_each(:records))";
constexpr auto kRemoveOne = "DELETE FROM search WHERE rowid = :record";

constexpr auto kIndexed = "SELECT title, body FROM search WHERE rowid = :record";

constexpr auto kInsert = "INSERT INTO search (rowid, title, body) VALUES (:record, :title, :body)";

// A match in the title counts for ten in the body; of very many matches only the newest records are ranked.
// One question to FTS5: merging the places of a common beginning costs more than all the rest.
constexpr auto kSearch = R"sql(
    SELECT record FROM (
        SELECT rowid AS record, bm25(search, 10.0, 1.0) AS place FROM search
        WHERE search MATCH :expression ORDER BY rowid DESC LIMIT :ranked
    )
    ORDER BY place, record DESC
    LIMIT :limit
)sql";

constexpr auto kCount = "SELECT count(*) AS matches FROM search WHERE search MATCH :expression";

Status remove(Connection& db, const std::vector<qint64>& records)
{
    QJsonArray ids;
    for (const qint64 record : records)
        ids.append(record);
    return db.prepare(kRemove)
        .bind(":records", QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)))
        .run();
}

SearchText folded(const SearchText& text)
{
    return {text.recordId, foldedForSearch(text.title), foldedForSearch(text.body)};
}

Status add(Connection& db, const SearchText& folded)
{
    return db.prepare(kInsert)
        .bind(":record", folded.recordId)
        .bind(":title", folded.title)
        .bind(":body", folded.body)
        .run();
}

/// What most commands change: one record, and often none of the words it is found by.
Status reindexOne(Connection& db, qint64 record)
{
    DESK_ASSIGN(const auto texts, db.indexer()(db, std::span(&record, 1)));
    const auto present = texts.empty() ? std::nullopt : std::optional(folded(texts.front()));
    DESK_ASSIGN(const auto indexed, db.prepare(kIndexed).bind(":record", record).first([&](const Row& row) {
        return SearchText{record, row.text("title"), row.text("body")};
    }));
    if (present && indexed && present->title == indexed->title && present->body == indexed->body)
        return {};
    if (indexed)
        DESK_TRY(db.prepare(kRemoveOne).bind(":record", record).run());
    return present ? add(db, *present) : Status();
}

} // namespace

Status reindex(Connection& db, const std::vector<qint64>& records)
{
    if (records.empty() || !db.indexer())
        return {};
    if (records.size() == 1)
        return reindexOne(db, records.front());
    DESK_TRY(remove(db, records));
    for (std::span<const qint64> rest(records); !rest.empty();
         rest = rest.subspan(std::min(rest.size(), kRecordsAtOnce))) {
        DESK_ASSIGN(const auto texts, db.indexer()(db, rest.first(std::min(rest.size(), kRecordsAtOnce))));
        for (const SearchText& text : texts) {
            db.breathe();
            DESK_TRY(addToSearch(db, text));
        }
    }
    return {};
}

Status addToSearch(Connection& db, const SearchText& text) { return add(db, folded(text)); }

Status forgetRemovedWords(Connection& db)
{
    return db.prepare("INSERT INTO search (search) VALUES ('optimize')").run();
}

QString searchExpression(const QString& words)
{
    QStringList terms;
    // Folding leaves letters, digits and spaces: nothing of FTS5's own language can get through.
    const QString folded = foldedForSearch(words.left(kLineLimit));
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts).mid(0, kQuestionTerms))
        terms << u'"' + word + u'"';
    const bool isOpenEnded = !words.isEmpty() && !words.back().isSpace();
    if (!terms.isEmpty() && isOpenEnded && terms.last().size() - 2 >= kPrefixLetters)
        terms.last() += u'*';
    return terms.join(u' ');
}

Result<std::vector<qint64>> searchRecords(Connection& db, const QString& words, int limit)
{
    const QString expression = searchExpression(words);
    if (expression.isEmpty())
        return std::vector<qint64>();
    return db.prepare(kSearch)
        .bind(":expression", expression)
        .bind(":ranked", kRankedHits)
        .bind(":limit", limit)
        .rows([](const Row& row) { return row.integer("record"); });
}

Result<qint64> countMatches(Connection& db, const QString& words)
{
    const QString expression = searchExpression(words);
    if (expression.isEmpty())
        return 0;
    DESK_ASSIGN(const auto matches,
                db.prepare(kCount).bind(":expression", expression).first([](const Row& row) {
                    return row.integer("matches");
                }));
    return matches.value_or(0);
}

} // namespace registry
