// The recommendations tracker in short: to whom they are addressed, how far they are, and what has moved.
#include "core/document/status_parts.h"

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

QString statusOf(const domain::Record& recommendation)
{
    const QString status = recommendation[domain::recommendation::status];
    return status.isEmpty() ? u"open"_s : status;
}

void addByAddressee(Document& document, const Context& context)
{
    QMap<QString, QMap<QString, int>> counts;
    QMap<QString, int> totals;
    for (const domain::Record& recommendation : context.facts.recommendations) {
        const QString status = statusOf(recommendation);
        ++totals[status];
        const QStringList addressees =
            recommendation[domain::recommendation::addressedTo].split(u';', Qt::SkipEmptyParts);
        for (const QString& addressee : addressees)
            ++counts[addressee.trimmed()][status];
    }
    Table table{.caption = tr("Recommendations by addressee and state")};
    table.column(tr("Addressed to"));
    for (const domain::Term& term : domain::kRecommendationStates.terms)
        table.column(domain::kRecommendationStates.label(QString::fromLatin1(term.key)), Alignment::End);
    const auto addRow = [&](Cell name, const QMap<QString, int>& byState) {
        std::vector<Cell> row{std::move(name)};
        for (const domain::Term& term : domain::kRecommendationStates.terms)
            row.push_back(number(byState.value(QString::fromLatin1(term.key))));
        table.row(std::move(row));
    };
    for (const auto& [addressee, byState] : counts.asKeyValueRange())
        addRow(addressee, byState);
    addRow(Cell::strong(tr("All recommendations")), totals);
    document.add(std::move(table));
    document.note(
        tr("A recommendation to several addressees counts once with each, and once in the last row."));
}

void addMoved(Document& document, const Context& context)
{
    Table table{.caption = tr("Recommendations taken up")};
    table.column(tr("Recommendation")).column(tr("Addressed to")).column(tr("Owner")).column(tr("State"));
    for (const domain::Record& recommendation : context.facts.recommendations) {
        if (const QString status = statusOf(recommendation); status != u"open"_s)
            table.row({recommendation.head.title, orDash(recommendation[domain::recommendation::addressedTo]),
                       orDash(recommendation[domain::recommendation::owner]),
                       domain::kRecommendationStates.label(status)});
    }
    if (table.rows.empty())
        document.paragraph(tr("None has been taken up yet."));
    else
        document.add(std::move(table));
}

} // namespace

void addRecommendations(Document& document, const Context& context)
{
    document.heading(1, tr("Recommendations"), u"recommendations"_s);
    if (context.facts.recommendations.empty()) {
        document.paragraph(tr("No recommendation of a source that was there on this day is on record."));
        return;
    }
    addByAddressee(document, context);
    addMoved(document, context);
}

} // namespace document::status
