// The charts of the summary, each with the list behind it.
#include "core/document/status_kind.h"
#include "core/domain/sheet.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

namespace document::status {

using namespace Qt::StringLiterals;
using domain::FieldType;

namespace {

domain::SheetColumn column(const char* key, FieldType type = FieldType::Line)
{
    return {.key = QString::fromLatin1(key), .type = type};
}

QString stateKey(const std::optional<Standing>& standing) { return standing ? standing->key : QString(); }

/// Of those that are meant: a list behind a figure has the very rows that it counts.
QByteArray workstreamList(const KindFacts& kind, bool (*isMeant)(const WorkstreamFacts&) = nullptr)
{
    domain::Sheet sheet{.columns = {column("id"), column("name"), column("acronym"), column("state"),
                                    column("counts-as"), column("since", FieldType::Date), column("since-is"),
                                    column("before")}};
    const bool hasRegions = nounOf(kind).field(u"regional-groups"_s);
    if (hasRegions)
        sheet.columns << column("kind") << column("regional-groups");
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (isMeant && !isMeant(workstream))
            continue;
        const auto& [record, now, steps] = workstream.self;
        QVariantList row{record.head.idText,
                         record.head.title,
                         record[domain::shared::acronym],
                         stateKey(now),
                         lifeKey(now),
                         now ? now->since : QDate(),
                         now ? domain::sinceIs(now->isTakenOver) : QString(),
                         stateKey(workstream.before)};
        if (hasRegions)
            row << record[domain::initiative::kind] << record[domain::initiative::regionalGroups];
        sheet.rows << row;
    }
    return domain::toCsv(sheet);
}

QByteArray reportList(const KindFacts& kind, QDate day)
{
    domain::Sheet sheet{.columns = {column("id"), column("workstream"), column("year", FieldType::Year),
                                    column("state"), column("counts-as"), column("due", FieldType::Date),
                                    column("received-on", FieldType::Date),
                                    column("late", FieldType::YesNo)}};
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (!workstream.report)
            continue;
        const CaseFact& report = *workstream.report;
        sheet.rows << QVariantList{report.record.head.idText,
                                   workstream.self.record.head.title,
                                   report.record[domain::annual_report::year],
                                   stateKey(report.now),
                                   reportStandingKey(reportStanding(report, kind, day)),
                                   reportDue(report, kind),
                                   reportReceived(report, day),
                                   cameLate(report, kind, day)};
    }
    return domain::toCsv(sheet);
}

QByteArray activityList(const KindFacts& kind)
{
    domain::Sheet sheet{.columns = {column("workstream"), column("title"), column("kind"),
                                    column("starts", FieldType::Date), column("ends", FieldType::Date)}};
    for (const WorkstreamFacts& workstream : kind.workstreams)
        for (const domain::Record& activity : workstream.activities)
            sheet.rows << QVariantList{workstream.self.record.head.title, activity.head.title,
                                       activity[domain::activity::kind], activity[domain::activity::starts],
                                       activity[domain::activity::ends]};
    return domain::toCsv(sheet);
}

QByteArray outputList(const KindFacts& kind)
{
    domain::Sheet sheet{.columns = {column("workstream"), column("title"), column("kind"),
                                    column("published-on", FieldType::Date), column("link")}};
    for (const WorkstreamFacts& workstream : kind.workstreams)
        for (const CaseFact& output : workstream.outputs)
            if (isPublished(output))
                sheet.rows << QVariantList{workstream.self.record.head.title, output.record.head.title,
                                           output.record[domain::output::kind], publishedOn(output),
                                           output.record[domain::output::link]};
    return domain::toCsv(sheet);
}

QByteArray callList(const KindFacts& kind, QDate day)
{
    domain::Sheet sheet{.columns = {column("workstream"), column("title"), column("starts", FieldType::Date),
                                    column("ends", FieldType::Date), column("link")}};
    for (const WorkstreamFacts& workstream : kind.workstreams)
        for (const domain::Record& call : workstream.calls)
            if (call[domain::call_for_input::starts] <= day)
                sheet.rows << QVariantList{
                    workstream.self.record.head.title, call.head.title, call[domain::call_for_input::starts],
                    call[domain::call_for_input::ends], call[domain::call_for_input::link]};
    return domain::toCsv(sheet);
}

QByteArray metricList(const KindFacts& kind)
{
    domain::Sheet sheet{.columns = {column("workstream"), column("metric"), column("clause"),
                                    column("met", FieldType::YesNo), column("finding")}};
    for (const WorkstreamFacts& workstream : kind.workstreams)
        for (const MetricFact& metric : workstream.metrics)
            sheet.rows << QVariantList{workstream.self.record.head.title, metric.label, metric.clause,
                                       metric.isMet ? QVariant(*metric.isMet) : QVariant(), metric.finding};
    return domain::toCsv(sheet);
}

QByteArray meetingList(const KindFacts& kind, QDate day)
{
    domain::Sheet sheet{.columns = {column("initiative"), column("number"), column("starts", FieldType::Date),
                                    column("ends", FieldType::Date), column("place"), column("state"),
                                    column("report-received-on", FieldType::Date)}};
    for (const WorkstreamFacts& workstream : kind.workstreams)
        for (const CaseFact& item : workstream.meetings) {
            if (!wasHeld(item, day))
                continue;
            const domain::Record& meeting = item.record;
            sheet.rows << QVariantList{workstream.self.record.head.title,
                                       meeting.isKnown(domain::nri_meeting::number)
                                           ? QString::number(meeting[domain::nri_meeting::number])
                                           : QString(),
                                       meeting[domain::nri_meeting::starts],
                                       meeting[domain::nri_meeting::ends],
                                       meeting[domain::nri_meeting::place],
                                       stateKey(item.now),
                                       meeting[domain::nri_meeting::reportReceivedOn]};
        }
    return domain::toCsv(sheet);
}

/// "Recognised 22, Inactive 15": the values of a chart in words.
QString inWords(const Chart& chart)
{
    QStringList parts;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        parts.append(
            tr("%1 %2").arg(chart.categories.at(i), number(int(chart.series.front().values.at(size_t(i))))));
    return support::listed(parts);
}

void addBars(Document& document, const QString& caption, Chart chart, Attachment data)
{
    if (chart.categories.isEmpty())
        return;
    const std::vector<double>& values = chart.series.front().values;
    if (std::ranges::all_of(values, [&](double value) { return value == values.front(); })) {
        // Bars of one length show nothing that a sentence would not say.
        document.paragraph(Text().bold(tr("%1: ").arg(caption)).add(tr("%1.").arg(inWords(chart))));
        document.attachments.push_back(std::move(data));
        return;
    }
    QString words = tr("Bar chart. %1: %2.").arg(caption, inWords(chart));
    document.add(Figure{std::move(chart), caption, std::move(words), std::move(data)});
}

/// Bars in the order of a vocabulary, those without a value left out.
Chart barsByTerm(const domain::Vocabulary& terms, const QMap<QString, int>& counts,
                 QString (*shortLabel)(const QString& key) = nullptr)
{
    Chart chart{.kind = ChartKind::Bar, .series = {Series{.name = tr("Number")}}};
    for (const domain::Term& term : terms.terms) {
        const QString key = QString::fromLatin1(term.key);
        if (const int count = counts.value(key); count > 0) {
            chart.categories.append(shortLabel ? shortLabel(key) : terms.label(key));
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
    const auto add = [&](const QString& label, int count, Tone tone) {
        if (count == 0)
            return; // a bar without length shows nothing
        chart.categories.append(label);
        chart.series.front().values.push_back(count);
        chart.categoryTones.push_back(tone);
    };
    for (const procedure::State& state : kind.states)
        add(state.labelText(), counts.take(state.key), toneOf(state.category));
    const int unknown = counts.take(QString());
    for (const WorkstreamFacts& workstream : kind.workstreams) // of an older version of the procedure
        if (const auto& now = workstream.self.now)
            add(now->label, counts.take(now->key), toneOf(now->category));
    add(tr("Not known"), unknown, Tone::Neutral);
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

/// Every month between the first day and the last, so that a pause shows as one.
Chart monthsChart(const QString& name, const QList<QDate>& days)
{
    QMap<QDate, int> months;
    for (const QDate day : days) {
        if (day.isValid())
            ++months[QDate(day.year(), day.month(), 1)];
    }
    Chart chart{.kind = ChartKind::Bar, .series = {Series{.name = name}}};
    if (months.isEmpty())
        return chart;
    for (QDate month = months.firstKey(); month <= months.lastKey(); month = month.addMonths(1)) {
        chart.categories.append(support::locale().toString(month, u"MMM yyyy"_s));
        chart.series.front().values.push_back(months.value(month));
    }
    return chart;
}

QByteArray monthList(const Chart& chart)
{
    domain::Sheet sheet{.title = {}, .columns = {column("month"), column("received", FieldType::Count)}};
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        sheet.rows << QVariantList{chart.categories.at(i), int(chart.series.front().values.at(size_t(i)))};
    return domain::toCsv(sheet);
}

} // namespace

QString listName(const KindFacts& kind, const char* list)
{
    return QString::fromLatin1(nounOf(kind).idPrefix) + u'-' + QLatin1StringView(list) + u".csv"_s;
}

void chartStates(Document& document, const Context&, const KindFacts& kind)
{
    const QString plural = nounOf(kind).pluralText();
    addBars(
        document, tr("%1 by state on %2").arg(plural, support::longDate(kind.day)), statesChart(kind),
        {listName(kind, profileOf(kind).list), tr("%1 and their states").arg(plural), workstreamList(kind)});
}

void chartReports(Document& document, const Context& context, const KindFacts& kind)
{
    const QString year = number(context.order.year);
    addBars(
        document, tr("Where the annual reports for %1 stand").arg(year),
        standingsChart(tallyReports(kind, context.day())),
        {listName(kind, "reports"), tr("Annual reports for %1").arg(year), reportList(kind, context.day())});
}

void chartReportMonths(Document& document, const Context& context, const KindFacts& kind)
{
    const QString year = number(context.order.year);
    QList<QDate> days;
    for (const WorkstreamFacts& workstream : kind.workstreams)
        days << (workstream.report ? reportReceived(*workstream.report, context.day()) : QDate());
    Chart months = monthsChart(tr("Reports received"), days);
    const QByteArray csv = monthList(months);
    addBars(document, tr("Annual reports for %1 by month received").arg(year), std::move(months),
            {listName(kind, "reports-by-month"), tr("Annual reports for %1 by month").arg(year), csv});
}

void chartActivities(Document& document, const Context& context, const KindFacts& kind)
{
    const QString year = number(context.order.year);
    QMap<QString, int> counts;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        for (const domain::Record& activity : workstream.activities)
            ++counts[activity[domain::activity::kind]];
    }
    addBars(document, tr("Activities in %1 by kind").arg(year), barsByTerm(domain::kActivityKinds, counts),
            {listName(kind, "activities"), tr("Activities in %1").arg(year), activityList(kind)});
}

void chartOutputs(Document& document, const Context& context, const KindFacts& kind)
{
    const QString year = number(context.order.year);
    QMap<QString, int> counts;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        for (const CaseFact& output : workstream.outputs)
            counts[output.record[domain::output::kind]] += isPublished(output) ? 1 : 0;
    }
    addBars(document, tr("Outputs published for %1 by kind").arg(year),
            barsByTerm(domain::kOutputKinds, counts),
            {listName(kind, "outputs"), tr("Outputs published for %1").arg(year), outputList(kind)});
}

void listCalls(Document& document, const Context& context, const KindFacts& kind)
{
    document.attachments.push_back(
        {listName(kind, "calls"), tr("Calls for input"), callList(kind, context.day())});
}

void chartMetrics(Document& document, const Context&, const KindFacts& kind)
{
    Chart chart{.kind = ChartKind::Bar, .series = {Series{.name = tr("Meet it"), .tone = Tone::Ok}}};
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        for (std::size_t i = 0; i < workstream.metrics.size(); ++i) {
            const MetricFact& metric = workstream.metrics[i];
            std::vector<double>& values = chart.series.front().values;
            if (i == values.size()) {
                chart.categories.append(metric.label);
                values.push_back(0);
            }
            values[i] += metric.isMet.value_or(false) ? 1 : 0;
        }
    }
    addBars(
        document,
        tr("Functioning metrics: by how many of %1 each is met").arg(number(int(kind.workstreams.size()))),
        std::move(chart), {listName(kind, "metrics"), tr("Functioning metrics"), metricList(kind)});
}

namespace {

bool hasKind(const WorkstreamFacts& initiative)
{
    return !isClosed(initiative) && !initiative.self.record[domain::initiative::kind].isEmpty();
}

/// The second where the state of some is not known, which are counted too.
QString notClosed(const KindFacts& kind, const QString& allKnown, const QString& asFarAsKnown)
{
    return tallyNow(kind).unknown == 0 ? allKnown : asFarAsKnown;
}

QStringList regionsOf(const WorkstreamFacts& initiative)
{
    return initiative.self.record[domain::initiative::regionalGroups].split(u' ', Qt::SkipEmptyParts);
}

bool hasRegion(const WorkstreamFacts& initiative)
{
    return !isClosed(initiative) && !regionsOf(initiative).isEmpty();
}

/// Why the bars add up to another number than there are initiatives.
QString withRemarks(const QString& caption, const QStringList& remarks)
{
    return remarks.isEmpty() ? caption : tr("%1 (%2)").arg(caption, support::listed(remarks));
}

} // namespace

void chartInitiativeKinds(Document& document, const Context&, const KindFacts& kind)
{
    QMap<QString, int> counts;
    int kindless = 0;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        counts[workstream.self.record[domain::initiative::kind]] += hasKind(workstream) ? 1 : 0;
        kindless += !isClosed(workstream) && !hasKind(workstream) ? 1 : 0;
    }
    const QString caption = notClosed(kind, tr("Initiatives that are not closed or dormant, by kind"),
                                      tr("Initiatives that are not known to be closed or dormant, by kind"));
    addBars(document,
            withRemarks(caption,
                        kindless > 0 ? QStringList(tr("%n of no kind on record", kindless)) : QStringList()),
            barsByTerm(domain::kInitiativeKinds, counts),
            {listName(kind, "kinds"), tr("Initiatives and their kinds"), workstreamList(kind, hasKind)});
}

/// One that spans several regional groups counts in each.
void chartRegions(Document& document, const Context&, const KindFacts& kind)
{
    QMap<QString, int> counts;
    int several = 0;
    int none = 0;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        if (isClosed(workstream))
            continue;
        const QStringList regions = regionsOf(workstream);
        for (const QString& region : regions)
            ++counts[region];
        several += regions.size() > 1 ? 1 : 0;
        none += regions.isEmpty() ? 1 : 0;
    }
    QStringList remarks;
    if (several > 0)
        remarks << tr("%n counted in more than one", several);
    if (none > 0)
        remarks << tr("%n of no group on record", none);
    const QString caption =
        notClosed(kind, tr("Initiatives that are not closed or dormant, by regional group"),
                  tr("Initiatives that are not known to be closed or dormant, by regional group"));
    addBars(document, withRemarks(caption, remarks), barsByTerm(domain::kRegionalGroups, counts, shortRegion),
            {listName(kind, "regions"), tr("Initiatives and their regional groups"),
             workstreamList(kind, hasRegion)});
}

void chartMeetingMonths(Document& document, const Context& context, const KindFacts& kind)
{
    const QString year = number(context.order.year);
    QList<QDate> days;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        for (const CaseFact& meeting : workstream.meetings)
            if (wasHeld(meeting, context.day()))
                days << meeting.record[domain::nri_meeting::starts];
    }
    addBars(document, tr("Annual meetings of initiatives in %1 by month").arg(year),
            monthsChart(tr("Annual meetings"), days),
            {listName(kind, "meetings"), tr("Annual meetings in %1").arg(year),
             meetingList(kind, context.day())});
}

} // namespace document::status
