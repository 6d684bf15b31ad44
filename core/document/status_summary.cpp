// The summary: the figures of the cycle, each with the list behind it, and the charts.
#include "core/document/status_figures.h"
#include "core/document/status_parts.h"
#include "core/support/csv_cell.h"
#include "core/support/text.h"

#include <QLocale>

#include <algorithm>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

/// "dc-reports.csv": the name a figure gives to the list behind it.
QString listName(const KindFacts& kind, const char* list)
{
    return QString::fromLatin1(nounOf(kind).idPrefix) + u'-' + QLatin1StringView(list) + u".csv"_s;
}

QByteArray workstreamList(const KindFacts& kind)
{
    QString csv = support::csvRow({u"id"_s, u"name"_s, u"acronym"_s, u"state"_s, u"since"_s, u"before"_s});
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        const auto& [record, now, steps] = workstream.self;
        csv += support::csvRow({record.head.idText, record.head.title, record.text("acronym"),
                                now ? now->key : QString(), now ? support::isoDate(now->since) : QString(),
                                workstream.before ? workstream.before->key : QString()});
    }
    return csv.toUtf8();
}

QByteArray reportList(const KindFacts& kind, const StatusFacts& facts)
{
    QString csv = support::csvRow(
        {u"id"_s, u"workstream"_s, u"year"_s, u"state"_s, u"due"_s, u"received-on"_s, u"late"_s});
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (!workstream.report)
            continue;
        const CaseFact& report = *workstream.report;
        csv += support::csvRow(
            {report.record.head.idText, workstream.self.record.head.title,
             number(report.record.number("year")), report.now ? report.now->key : QString(),
             support::isoDate(reportDue(report, facts)), support::isoDate(reportReceived(report, facts)),
             cameLate(report, facts) ? u"yes"_s : u"no"_s});
    }
    return csv.toUtf8();
}

QByteArray activityList(const KindFacts& kind)
{
    QString csv = support::csvRow({u"workstream"_s, u"title"_s, u"kind"_s, u"starts"_s, u"ends"_s});
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        for (const domain::Record& activity : workstream.activities)
            csv += support::csvRow({workstream.self.record.head.title, activity.head.title,
                                    activity.text("kind"), support::isoDate(activity.date("starts")),
                                    support::isoDate(activity.date("ends"))});
    }
    return csv.toUtf8();
}

QByteArray outputList(const KindFacts& kind)
{
    QString csv = support::csvRow({u"workstream"_s, u"title"_s, u"kind"_s, u"published-on"_s, u"link"_s});
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        for (const CaseFact& output : workstream.outputs) {
            if (isPublished(output))
                csv += support::csvRow({workstream.self.record.head.title, output.record.head.title,
                                        output.record.text("kind"), support::isoDate(publishedOn(output)),
                                        output.record.text("link")});
        }
    }
    return csv.toUtf8();
}

/// "Recognised 22, Inactive 15": the values of a chart in words.
QString inWords(const Chart& chart)
{
    QStringList parts;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        parts.append(
            tr("%1 %2").arg(chart.categories.at(i), number(int(chart.series.front().values.at(size_t(i))))));
    return parts.join(u", "_s);
}

void addBars(Document& document, const QString& caption, Chart chart, Attachment data)
{
    if (chart.categories.isEmpty())
        return;
    QString words = tr("Bar chart. %1: %2.").arg(caption, inWords(chart));
    document.add(Figure{std::move(chart), caption, std::move(words), std::move(data)});
}

/// Bars in the order of a vocabulary, those without a value left out.
Chart barsByTerm(const domain::Vocabulary& terms, const QMap<QString, int>& counts)
{
    Chart chart{.kind = ChartKind::Bar, .series = {Series{.name = tr("Number")}}};
    for (const domain::Term& term : terms.terms) {
        const QString key = QString::fromLatin1(term.key);
        if (const int count = counts.value(key); count > 0) {
            chart.categories.append(terms.label(key));
            chart.series.front().values.push_back(count);
        }
    }
    return chart;
}

Chart statesChart(const KindFacts& kind)
{
    QMap<QString, int> counts;
    for (const WorkstreamFacts& workstream : kind.workstreams)
        ++counts[workstream.self.now ? workstream.self.now->key : QString()];
    Chart chart{.kind = ChartKind::Bar, .series = {Series{.name = nounOf(kind).pluralText()}}};
    for (const procedure::State& state : kind.states) {
        chart.categories.append(state.labelText());
        chart.series.front().values.push_back(counts.value(state.key));
        chart.categoryTones.push_back(toneOf(state.category));
    }
    return chart;
}

Chart standingsChart(const ReportTally& tally)
{
    Chart chart{.kind = ChartKind::Bar, .series = {Series{.name = tr("Annual reports")}}};
    for (const ReportStanding standing :
         {ReportStanding::Accepted, ReportStanding::InHand, ReportStanding::Returned,
          ReportStanding::NotYetDue, ReportStanding::Missing, ReportStanding::Waived}) {
        if (tally.count(standing) == 0)
            continue;
        chart.categories.append(reportStandingLabel(standing));
        chart.series.front().values.push_back(tally.count(standing));
        chart.categoryTones.push_back(toneOf(standing));
    }
    return chart;
}

/// Every month between the first and the last report, so that a pause shows as one.
Chart monthsChart(const KindFacts& kind, const StatusFacts& facts)
{
    QMap<QDate, int> months;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        const QDate received = workstream.report ? reportReceived(*workstream.report, facts) : QDate();
        if (received.isValid())
            ++months[QDate(received.year(), received.month(), 1)];
    }
    Chart chart{.kind = ChartKind::Bar, .series = {Series{.name = tr("Reports received")}}};
    if (months.isEmpty())
        return chart;
    for (QDate month = months.firstKey(); month <= months.lastKey(); month = month.addMonths(1)) {
        chart.categories.append(QLocale().toString(month, u"MMM yyyy"_s));
        chart.series.front().values.push_back(months.value(month));
    }
    return chart;
}

QByteArray monthList(const Chart& chart)
{
    QString csv = support::csvRow({u"month"_s, u"received"_s});
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        csv +=
            support::csvRow({chart.categories.at(i), number(int(chart.series.front().values.at(size_t(i))))});
    return csv.toUtf8();
}

void addCharts(Document& document, const Context& context, const KindFacts& kind, const ReportTally& reports)
{
    const QString year = number(context.order.year);
    const QString plural = nounOf(kind).pluralText();
    addBars(document, tr("%1 by state on %2").arg(plural, support::longDate(context.day())),
            statesChart(kind),
            {listName(kind, "workstreams"), tr("%1 and their states").arg(plural), workstreamList(kind)});
    addBars(
        document, tr("Where the annual reports for %1 stand").arg(year), standingsChart(reports),
        {listName(kind, "reports"), tr("Annual reports for %1").arg(year), reportList(kind, context.facts)});
    Chart months = monthsChart(kind, context.facts);
    const QByteArray monthCsv = monthList(months);
    addBars(document, tr("Annual reports for %1 by month received").arg(year), std::move(months),
            {listName(kind, "reports-by-month"), tr("Annual reports for %1 by month").arg(year), monthCsv});

    QMap<QString, int> activities;
    QMap<QString, int> outputs;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        for (const domain::Record& activity : workstream.activities)
            ++activities[activity.text("kind")];
        for (const CaseFact& output : workstream.outputs)
            outputs[output.record.text("kind")] += isPublished(output) ? 1 : 0;
    }
    addBars(document, tr("Activities in %1 by kind").arg(year),
            barsByTerm(domain::kActivityKinds, activities),
            {listName(kind, "activities"), tr("Activities in %1").arg(year), activityList(kind)});
    addBars(document, tr("Outputs published in %1 by kind").arg(year),
            barsByTerm(domain::kOutputKinds, outputs),
            {listName(kind, "outputs"), tr("Outputs published in %1").arg(year), outputList(kind)});
}

QString change(int now, int before)
{
    const int difference = now - before;
    if (difference == 0)
        return tr("no change");
    return difference > 0 ? u'+' + number(difference) : u'\u2212' + number(-difference);
}

/// One line of the summary's table; a figure of the day alone has no comparison.
struct FigureLine
{
    QString name;
    int now;
    std::optional<int> before;
    const char* list;
};

void addKeyFigures(Document& document, const Context& context, const KindFacts& kind,
                   const ReportTally& reports)
{
    const LifeTally now = tallyNow(kind);
    const std::optional<LifeTally> before = tallyBefore(kind);
    const auto earlier = [&](int LifeTally::*member) {
        return before ? std::optional((*before).*member) : std::nullopt;
    };
    const FigureLine lines[] = {
        {tr("Active"), now.active, earlier(&LifeTally::active), "workstreams"},
        {tr("Newly recognised in the period"), newlyRecognised(kind, context.facts), {}, "workstreams"},
        {tr("Under inquiry or retiring"), now.atRisk, earlier(&LifeTally::atRisk), "workstreams"},
        {tr("Inactive"), now.inactive, earlier(&LifeTally::inactive), "workstreams"},
        {tr("Retired"), now.retired, earlier(&LifeTally::retired), "workstreams"},
        {tr("Annual reports expected"), reports.expected(), {}, "reports"},
        {tr("Annual reports accepted"), reports.count(ReportStanding::Accepted), {}, "reports"},
        {tr("Annual reports received late"), reports.late, {}, "reports"},
        {tr("Annual reports missing"), reports.count(ReportStanding::Missing), {}, "reports"},
        {tr("Outputs published"), outputsPublished(kind), {}, "outputs"},
        {tr("Meetings held"), meetingsHeld(kind), {}, "activities"},
    };
    Table table{.caption = tr("%1 at a glance").arg(nounOf(kind).pluralText())};
    table.column(tr("Figure"), Alignment::Start, 5).column(tr("Number"), Alignment::End, 1.5);
    if (before)
        table.column(tr("Previous cycle"), Alignment::End, 2).column(tr("Change"), Alignment::End, 2);
    table.column(tr("List"), Alignment::Start, 3);
    for (const FigureLine& line : lines) {
        std::vector<Cell> row{line.name, Cell::strong(number(line.now))};
        if (before) {
            row.push_back(line.before ? number(*line.before) : orDash({}));
            row.push_back(line.before ? change(line.now, *line.before) : orDash({}));
        }
        row.push_back(line.now > 0 ? listName(kind, line.list) : orDash({}));
        table.row(std::move(row));
    }
    document.add(std::move(table));
    if (!before)
        document.note(
            tr("The register does not hold every state at the end of the previous cycle, so nothing is "
               "compared with it."));
}

/// What a reader in a hurry takes away.
Text headline(const Context& context, const KindFacts& kind, const ReportTally& reports)
{
    return Text()
        .add(tr("On %1 the register held %2 %3, ")
                 .arg(support::longDate(context.day()), number(int(kind.workstreams.size())),
                      nounOf(kind).pluralText()))
        .bold(tr("%1 of them active. ").arg(number(tallyNow(kind).active)))
        .add(tr("Of the %1 annual reports expected for %2, ")
                 .arg(number(reports.expected()), number(context.order.year)))
        .bold(tr("%1 are accepted and %2 missing.")
                  .arg(number(reports.count(ReportStanding::Accepted)),
                       number(reports.count(ReportStanding::Missing))));
}

} // namespace

void addSummary(Document& document, const Context& context)
{
    document.heading(1, tr("Summary"), u"summary"_s);
    if (context.facts.kinds.empty())
        document.paragraph(tr("The register holds no workstream of the kind asked for."));
    for (const KindFacts& kind : context.facts.kinds) {
        const ReportTally reports = tallyReports(kind, context.facts);
        document.paragraph(headline(context, kind, reports));
        addKeyFigures(document, context, kind, reports);
        document.note(
            tr("Each list named here is attached to this file as CSV. A report that is waived is not "
               "expected; meetings are virtual meetings, open or closed."));
        addCharts(document, context, kind, reports);
    }
}

} // namespace document::status
