// The summary: the figures of the cycle, each with the list behind it, and the charts.
#include "core/document/status_kind.h"
#include "core/support/text.h"

#include <algorithm>
#include <array>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

QString change(int now, int before)
{
    const int difference = now - before;
    if (difference == 0)
        return tr("no change");
    return difference > 0 ? u'+' + number(difference) : u'\u2212' + number(-difference);
}

/// Counted from what was recorded of the work: what is not there may not have been noted.
bool isOfRecords(const KeyFigure& figure)
{
    static constexpr std::array kLists{"outputs", "activities", "meetings"};
    return figure.list && std::ranges::any_of(kLists, [&](const char* list) {
               return QLatin1StringView(figure.list) == QLatin1StringView(list);
           });
}

void addKeyFigures(Document& document, const Context& context, const KindFacts& kind)
{
    struct Line
    {
        const KeyFigure* figure;
        int now;
        std::optional<int> before;
    };
    std::vector<Line> lines;
    for (const KeyFigure& figure : profileOf(kind).figures)
        lines.push_back(
            {&figure, figure.now(kind, context), figure.before ? figure.before(kind) : std::nullopt});
    const bool isCompared =
        std::ranges::any_of(lines, [](const Line& line) { return line.before.has_value(); });

    Table table{.caption = tr("%1 at a glance").arg(nounOf(kind).pluralText())};
    table.column(tr("Figure")).column(tr("Number"), Alignment::End);
    if (isCompared)
        table.column(tr("Previous cycle"), Alignment::End).column(tr("Change"), Alignment::End);
    table.column(tr("List"));
    for (const auto& [figure, now, before] : lines) {
        std::vector<Cell> row{tr(figure->name),
                              Cell::strong(isOfRecords(*figure) ? countOrDash(now) : number(now))};
        if (isCompared) {
            row.push_back(before ? number(*before) : orDash({}));
            row.push_back(before ? change(now, *before) : orDash({}));
        }
        row.push_back(figure->list && now > 0 ? listName(kind, figure->list) : orDash({}));
        table.row(std::move(row));
    }
    document.add(std::move(table));
    if (std::ranges::any_of(lines,
                            [](const Line& line) { return line.now == 0 && isOfRecords(*line.figure); }))
        document.note(tr("A dash in the place of a number: nothing is on record."));
    if (const int unknown = tallyNow(kind).unknown)
        document.note(
            tr("The register does not hold the state of %1 of them on this day; they are in no figure "
               "of states.")
                .arg(number(unknown)));
    if (!isCompared)
        document.note(profileOf(kind).isOfOneCycle()
                          ? tr("The register holds none of an earlier cycle to compare with.")
                          : tr("The register does not hold every state at the end of the previous cycle, so "
                               "nothing is compared with it."));
}

/// All kinds side by side, before each is told about.
void addAllKinds(Document& document, const Context& context)
{
    Table table{.caption = tr("All kinds on %1").arg(support::longDate(context.day()))};
    table.column(tr("Kind"))
        .column(tr("On record"), Alignment::End)
        .column(tr("Active"), Alignment::End)
        .column(tr("At risk"), Alignment::End)
        .column(tr("Closed"), Alignment::End)
        .column(tr("Other"), Alignment::End)
        .column(tr("New"), Alignment::End)
        .column(tr("Outputs"), Alignment::End)
        .column(tr("Meetings"), Alignment::End);
    for (const KindFacts& kind : context.facts.kinds) {
        const LifeTally now = tallyNow(kind);
        const int isNewlyThere =
            profileOf(kind).isOfOneCycle()
                ? countWhere(kind, [](const auto& edition) { return edition.buildsOn.isEmpty(); })
                : newlyRecognised(kind, context.facts);
        table.row({Cell::linked(nounOf(kind).pluralText(), u'#' + kind.noun),
                   number(int(kind.workstreams.size())), number(now.active), number(now.atRisk),
                   number(now.closed()), number(now.intake + now.unknown), number(isNewlyThere),
                   countOrDash(outputsPublished(kind)),
                   countOrDash(meetingsHeld(kind) + annualMeetingsHeld(kind, context))});
    }
    document.add(std::move(table));
    document.note(
        tr("Forums and networks run for one cycle: those of this cycle are counted, and new are the "
           "ones that continue no earlier one. Meetings are virtual meetings and, of initiatives, "
           "their annual meetings. Other: not begun yet, or in a state that the register does not hold for "
           "this day."));
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
           "CSV files. A report that is waived is not expected; meetings are virtual meetings, open or "
           "closed."));
    for (const KindFacts& kind : context.facts.kinds) {
        if (areSeveral)
            document.heading(2, nounOf(kind).pluralText());
        const Profile& profile = profileOf(kind);
        document.paragraph(profile.headline(context, kind));
        addKeyFigures(document, context, kind);
        for (const ChartMaker addChart : profile.charts)
            addChart(document, context, kind);
    }
}

} // namespace document::status
