// The summary: the figures of the cycle, each with the list behind it, and the charts.
#include "core/document/status_kind.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

QString change(int now, int before)
{
    const int difference = now - before;
    if (difference == 0)
        return tr("no change");
    // With a mark of its direction, or the sign would stand behind the number in a line from right to left.
    const QString sign = support::locale().textDirection() == Qt::RightToLeft ? u"\u200E"_s : QString();
    return sign + (difference > 0 ? u'+' : u'\u2212') + number(std::abs(difference));
}

bool isOn(const KeyFigure& figure, std::initializer_list<const char*> lists)
{
    return figure.list && std::ranges::any_of(lists, [&](const char* list) {
               return QLatin1StringView(figure.list) == QLatin1StringView(list);
           });
}

/// Counted from what was recorded of the work, which may not have been noted, or from cases of which there is
/// none.
bool isOfNothing(const KeyFigure& figure, const KindFacts& kind)
{
    const auto none = [&](bool (*has)(const WorkstreamFacts&)) {
        return std::ranges::none_of(kind.workstreams, has);
    };
    return isOn(figure, {"outputs", "activities", "meetings"}) ||
           (isOn(figure, {"reports"}) && none([](const auto& w) { return w.report.has_value(); })) ||
           (isOn(figure, {"metrics"}) && none([](const auto& w) { return !w.metrics.empty(); }));
}

void addKeyFigures(Document& document, const Context& context, const KindFacts& kind)
{
    struct Line
    {
        const KeyFigure* figure;
        int now;
        std::optional<Compared> before;
    };
    const int unknown = tallyNow(kind).unknown;
    bool isAnyDash = false;
    const auto shown = [&](const KeyFigure& figure, int count) {
        if (figure.isOfStates)
            return stateCount(count, unknown);
        const bool isDash = count == 0 && isOfNothing(figure, kind);
        isAnyDash |= isDash;
        return isDash ? orDash({}) : number(count);
    };
    std::vector<Line> lines;
    for (const KeyFigure& figure : profileOf(kind).figures)
        lines.push_back(
            {&figure, figure.now(kind, context), figure.before ? figure.before(kind) : std::nullopt});
    const bool isCompared =
        std::ranges::any_of(lines, [](const Line& line) { return line.before.has_value(); });

    Table table{.caption = tr("%1 at a glance").arg(nounOf(kind).pluralText())};
    table.column(tr("Figure")).column(tr("Number"), Alignment::End);
    const int known = compared(kind).known;
    const bool areSome = !profileOf(kind).isOfOneCycle() && known < int(kind.workstreams.size());
    if (isCompared && areSome)
        table.column(tr("Previous cycle (of %1)").arg(known), Alignment::End)
            .column(tr("Change (of %1)").arg(known), Alignment::End);
    else if (isCompared)
        table.column(tr("Previous cycle"), Alignment::End).column(tr("Change"), Alignment::End);
    table.column(tr("List"));
    for (const auto& [figure, now, before] : lines) {
        std::vector<Cell> row{tr(figure->name), Cell::strong(shown(*figure, now))};
        if (isCompared) {
            row.push_back(before ? number(before->before) : orDash({}));
            row.push_back(before ? change(before->now, before->before) : orDash({}));
        }
        row.push_back(figure->list && now > 0 ? listName(kind, figure->list) : orDash({}));
        table.row(std::move(row));
    }
    document.add(std::move(table));
    if (isAnyDash)
        document.note(tr("A dash in the place of a number: nothing is on record."));
    if (isCompared && std::ranges::any_of(lines, [](const Line& line) { return !line.before; }))
        document.note(tr("A dash in the column of the previous cycle: not compared."));
    if (isCompared && areSome)
        document.note(tr("Compared are those whose state at the end of the previous cycle is on record, %1 "
                         "of the %2.")
                          .arg(number(known), number(int(kind.workstreams.size()))));
    if (unknown > 0)
        document.note(
            tr("The register does not hold the state of %1 of the %2 on this day; they are in no figure of "
               "states, and a dash stands where none is known.")
                .arg(number(unknown), number(int(kind.workstreams.size()))));
    if (!isCompared)
        document.note(profileOf(kind).isOfOneCycle()
                          ? tr("The register holds none of an earlier cycle to compare with.")
                          : tr("The register holds no state at the end of the previous cycle, so nothing is "
                               "compared with it."));
}

/// Above the table of all figures, so that it may fill the page below them. Those told in words come last.
void addCharts(Document& document, const Context& context, const KindFacts& kind)
{
    Document charts;
    for (const ChartMaker addChart : profileOf(kind).charts)
        addChart(charts, context, kind);
    std::stable_partition(charts.blocks.begin(), charts.blocks.end(),
                          [](const Block& block) { return std::holds_alternative<Figure>(block); });
    std::ranges::move(charts.blocks, std::back_inserter(document.blocks));
    std::ranges::move(charts.attachments, std::back_inserter(document.attachments));
}

/// All kinds side by side, before each is told about.
void addAllKinds(Document& document, const Context& context)
{
    Table table{.caption = tr("All kinds on %1").arg(daysOfStates(context.facts))};
    table.column(tr("Kind"))
        .column(tr("On record"), Alignment::End)
        .column(tr("Active"), Alignment::End)
        .column(tr("At risk"), Alignment::End)
        .column(tr("Closed"), Alignment::End)
        .column(tr("Not begun"), Alignment::End)
        .column(tr("Not known"), Alignment::End)
        .column(tr("New"), Alignment::End)
        .column(tr("Outputs"), Alignment::End)
        .column(tr("Meetings"), Alignment::End);
    for (const KindFacts& kind : context.facts.kinds) {
        const LifeTally now = tallyNow(kind);
        const int isNewlyThere =
            profileOf(kind).isOfOneCycle()
                ? countWhere(kind, [](const auto& edition) { return edition.buildsOn.isEmpty(); })
                : newlyRecognised(kind, context.facts);
        const auto count = [&](int states) { return stateCount(states, now.unknown); };
        table.row({Cell::linked(nounOf(kind).pluralText(), u'#' + kind.noun),
                   number(int(kind.workstreams.size())), count(now.active), count(now.atRisk),
                   count(now.closed()), count(now.intake), number(now.unknown),
                   profileOf(kind).isOfOneCycle() ? number(isNewlyThere) : count(isNewlyThere),
                   countOrDash(outputsPublished(kind)),
                   countOrDash(meetingsHeld(kind) + annualMeetingsHeld(kind, context))});
    }
    document.add(std::move(table));
    document.note(
        tr("Forums and networks run for one cycle: those of this cycle are counted, and new are the "
           "ones that continue no earlier one. Meetings are virtual meetings, open or closed, and, of "
           "initiatives, "
           "their annual meetings. Not known: the register does not hold their state of the day; a dash "
           "stands where nothing is known."));
}

} // namespace

void addSummary(Document& document, const Context& context)
{
    const bool areSeveral = context.facts.kinds.size() > 1;
    document.pageBreak().heading(1, tr("Summary"), u"summary"_s);
    if (context.facts.kinds.empty())
        document.paragraph(tr("The register holds no workstream of the kind asked for."));
    if (areSeveral)
        addAllKinds(document, context);
    document.note(
        tr("The lists named in the tables of figures go with the PDF and the web page of this report as "
           "CSV files. A report that is waived is not expected.") +
        (areSeveral ? QString() : u' ' + tr("Meetings are virtual meetings, open or closed.")));
    for (const KindFacts& kind : context.facts.kinds) {
        if (areSeveral)
            document.heading(2, nounOf(kind).pluralText());
        const Profile& profile = profileOf(kind);
        document.paragraph(profile.headline(context, kind));
        addCharts(document, context, kind);
        addKeyFigures(document, context, kind);
    }
}

} // namespace document::status
