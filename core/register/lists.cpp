#include "core/register/lists.h"

#include "core/register/id_list.h"
#include "core/register/text_keys.h"

namespace registry {

using domain::RecordId;
using support::Result;

namespace {

// What it means that a listed record needs attention; the rows and the count both ask these three. Grace is
// not in it: it excuses in what is reported about a workstream, and does not stop the reminder.
constexpr char kIsAtRisk[] = "record.category = 'at-risk'";
constexpr char kIsOurs[] = "record.waits_on = 'secretariat'";
constexpr char kIsLate[] = "owed.due_on < :today AND owed.due_met_on IS NULL";

// The year's annual report of the workstreams that have one; joined only where a filter or the order asks for
// it, because the plain list is then answered from an index alone.
const char kReportJoin[] = R"sql(
    JOIN (SELECT report.parent_id, report.state, report.due_on, report.due_met_on
               FROM annual_report JOIN record report ON report.id = annual_report.id
               WHERE annual_report.year = :report_year) report ON report.parent_id = record.id
)sql";

const char* orderOf(SortBy sortBy)
{
    switch (sortBy) {
    case SortBy::Title:
        return "record.sort_title";
    case SortBy::State:
        return "record.category, record.state, record.sort_title";
    case SortBy::Since:
        return "record.since";
    case SortBy::Report:
        return "report.state, report.due_on, record.sort_title";
    case SortBy::Due:
        return "CASE WHEN report.due_met_on IS NULL THEN report.due_on END, record.sort_title";
    }
    return "record.sort_title";
}

/// Every column of the order turned round, so that an index can be read backwards.
QByteArray ordered(SortBy sortBy, bool descending)
{
    QByteArray order = orderOf(sortBy);
    if (descending)
        order.replace(", ", " DESC, ").append(" DESC");
    return order + (descending ? ", record.id DESC" : ", record.id");
}

/// The tables of what stands in a tab's list.
QByteArrayList listedTables()
{
    QByteArrayList tables;
    for (const domain::Noun& noun : domain::nouns())
        if (noun.isListed)
            tables << noun.table().toLatin1();
    return tables;
}

QByteArray acronymsLike()
{
    QByteArrayList selects;
    for (const QByteArray& table : listedTables())
        selects << "SELECT id FROM " + table + R"sql( WHERE acronym LIKE :text ESCAPE '\')sql";
    return selects.join(" UNION ALL ");
}

/// The acronym of a listed record, from the table of its own noun.
QByteArray acronymOfRecord()
{
    QByteArray sql = "CASE record.noun";
    for (const domain::Noun& noun : domain::nouns())
        if (noun.isListed)
            sql += " WHEN '" + noun.keyText().toLatin1() + "' THEN " + noun.table().toLatin1() + ".acronym";
    return sql + " END";
}

QByteArray joinOfListed()
{
    QByteArray sql;
    for (const QByteArray& table : listedTables())
        sql += " LEFT JOIN " + table + " ON " + table + ".id = record.id";
    return sql;
}

QByteArray needsAttention()
{
    return QByteArray("coalesce(") + kIsAtRisk + ", 0) OR coalesce(" + kIsOurs +
           ", 0) OR EXISTS (SELECT 1 FROM record owed "
           "WHERE owed.parent_id = record.id AND " +
           kIsLate + ") OR coalesce(" + QByteArray(kIsLate).replace("owed.", "record.") + ", 0)";
}

QByteArray selectOfRows()
{
    return QByteArray(R"sql(
        SELECT record.id, record.title, record.year, record.procedure, record.version,
            record.state, record.category, record.since, )sql") +
           acronymOfRecord() + R"sql( AS acronym,
            report.procedure AS report_procedure, report.version AS report_version, report.state AS report_state,
            CASE WHEN report.due_met_on IS NULL THEN report.due_on END AS report_due,
            wanted.key AS place, )sql" +
           needsAttention() + " AS needs_attention " + kFromWanted + joinOfListed() + R"sql(
        LEFT JOIN record report ON report.parent_id = record.id AND report.noun = 'annual-report'
            AND EXISTS (SELECT 1 FROM annual_report WHERE annual_report.id = report.id AND year = :report_year)
    )sql";
}

ListedRow toListedRow(const Row& row)
{
    return {.id = row.id<domain::RecordTag>("id"),
            .title = row.text("title"),
            .year = row.number("year"),
            .caseState = {.procedure = row.text("procedure"),
                          .version = row.number("version"),
                          .state = row.text("state"),
                          .category = row.text("category"),
                          .since = row.date("since")},
            .acronym = row.text("acronym"),
            .reportProcedure = row.text("report_procedure"),
            .reportVersion = row.number("report_version"),
            .reportState = row.text("report_state"),
            .reportDue = row.date("report_due"),
            .needsAttention = row.number("needs_attention") != 0};
}

/// With an order by the report: of those alone that have what it asks for.
Result<std::vector<RecordId>> selectIds(Connection& db, const ListQuery& query, QDate today)
{
    const bool isOverdue = query.reportStatus == QLatin1StringView("overdue");
    const bool needsReport =
        !query.reportStatus.isEmpty() || query.sortBy == SortBy::Report || query.sortBy == SortBy::Due;
    QByteArray sql = "SELECT record.id FROM record ";
    if (needsReport)
        sql += kReportJoin;
    sql += "WHERE record.stream = :stream AND record.is_listed = 1";
    if (query.sortBy == SortBy::Due && query.reportStatus.isEmpty())
        sql += " AND report.due_on IS NOT NULL AND report.due_met_on IS NULL";
    if (!query.category.isEmpty())
        sql += " AND record.category = :category";
    if (!query.state.isEmpty())
        sql += " AND record.state = :state";
    if (isOverdue)
        sql += " AND report.due_on < :today AND report.due_met_on IS NULL";
    else if (!query.reportStatus.isEmpty())
        sql += " AND report.state = :report_status";
    if (query.year)
        sql += " AND record.year = :year";
    if (!query.text.isEmpty())
        sql += R"sql( AND (record.title LIKE :text ESCAPE '\' OR record.id IN ()sql" + acronymsLike() + "))";
    sql += " ORDER BY " + ordered(query.sortBy, query.descending);

    Statement select = db.prepare(sql);
    select.bind(":stream", query.stream);
    if (needsReport)
        select.bind(":report_year", query.reportYear);
    if (!query.category.isEmpty())
        select.bind(":category", query.category);
    if (!query.state.isEmpty())
        select.bind(":state", query.state);
    if (isOverdue)
        select.bind(":today", today);
    else if (!query.reportStatus.isEmpty())
        select.bind(":report_status", query.reportStatus);
    if (query.year)
        select.bind(":year", query.year);
    if (!query.text.isEmpty())
        select.bind(":text", likePattern(query.text));
    return select.ids<domain::RecordTag>("id");
}

} // namespace

Result<std::vector<RecordId>> listIds(Connection& db, const ListQuery& query, QDate today)
{
    // Those that have nothing to be ordered by come after the others, by name: an index has them in that
    // order.
    const bool isByReport = query.sortBy == SortBy::Report || query.sortBy == SortBy::Due;
    DESK_ASSIGN(std::vector<RecordId> ids, selectIds(db, query, today));
    if (!isByReport || !query.reportStatus.isEmpty())
        return ids;
    ListQuery others = query;
    others.sortBy = SortBy::Title;
    others.descending = false;
    DESK_ASSIGN(const std::vector<RecordId> all, selectIds(db, others, today));
    std::vector<RecordId> reported = ids;
    std::ranges::sort(reported);
    std::ranges::copy_if(all, std::back_inserter(ids),
                         [&](RecordId id) { return !std::ranges::binary_search(reported, id); });
    return ids;
}

Result<std::vector<ListedRow>> listRows(Connection& db, std::span<const RecordId> ids, int reportYear,
                                        QDate today)
{
    static const QByteArray kSelect = selectOfRows();
    Statement select = db.prepare(kSelect);
    select.bind(":ids", idList(ids)).bind(":report_year", reportYear).bind(":today", today);
    return inTheirOrder<ListedRow>(select, ids.size(), toListedRow);
}

Result<std::vector<CategoryCount>> countByCategory(Connection& db, const QString& stream, int year)
{
    QByteArray sql = "SELECT coalesce(category, '') AS category, count(*) AS count FROM record "
                     "WHERE stream = :stream AND is_listed = 1";
    if (year != 0) // without it an index alone has the answer
        sql += " AND year = :year";
    Statement select = db.prepare(sql + " GROUP BY category");
    select.bind(":stream", stream);
    if (year != 0)
        select.bind(":year", year);
    return select.rows([](const Row& row) {
        return CategoryCount{row.text("category"), row.number("count")};
    });
}

// Each part from an index of few rows (a plus keeps an index out): read at the start, for every tab.
Result<int> countNeedingAttention(Connection& db, const QString& stream, QDate today)
{
    static const QByteArray kSelect =
        QByteArray("SELECT count(*) AS count FROM (SELECT id FROM record "
                   "WHERE stream = :stream AND is_listed = 1 AND ") +
        kIsAtRisk + " UNION SELECT id FROM record WHERE +stream = :stream AND +is_listed = 1 AND " + kIsOurs +
        " UNION SELECT record.id FROM record owed CROSS JOIN record ON record.id IN (owed.id, "
        "owed.parent_id) "
        "WHERE record.stream = :stream AND record.is_listed = 1 AND " +
        kIsLate + ")";
    DESK_ASSIGN(const auto count,
                db.prepare(kSelect).bind(":stream", stream).bind(":today", today).first([](const Row& row) {
                    return row.number("count");
                }));
    return count.value_or(0);
}

} // namespace registry
