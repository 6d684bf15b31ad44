// What changed during the cycle: new, retired, restored, renamed, and what went on as before.
#include "core/document/status_kind.h"
#include "core/support/text.h"

#include <algorithm>

namespace document::status {

using namespace Qt::StringLiterals;
using procedure::Category;

namespace {

enum class Change { New, Closed, Paused, Restored, AtRisk, Confirmed, Renamed }; ///< in their order

struct ChangeLine
{
    Change change;
    QString label;
    QDate on;
    QString remark = {};
};

ChangeLine lineOf(const StepFact& step, const LifeWords& words)
{
    switch (step.toCategory) {
    case Category::Closed:
        return step.isToFinal ? ChangeLine{Change::Closed, tr(words.ended), step.on}
                              : ChangeLine{Change::Paused, tr(words.paused), step.on};
    case Category::Active:
        return step.fromCategory == Category::Closed
                   ? ChangeLine{Change::Restored, tr(words.restored), step.on}
                   : ChangeLine{Change::Confirmed, tr(words.confirmed), step.on};
    default:
        return {Change::AtRisk, step.toLabel, step.on};
    }
}

/// Each of the period, so that none is lost between the reports of two cycles.
std::vector<ChangeLine> changesOf(const WorkstreamFacts& workstream, const Context& context,
                                  const LifeWords& words)
{
    std::vector<ChangeLine> changes;
    if (isNew(workstream, context.facts))
        changes.push_back({Change::New, tr(words.began), workstream.recognisedOn});
    for (const StepFact& step : workstream.self.steps)
        if (step.fromCategory && !step.isSameState) // a case's opening is none
            changes.push_back(lineOf(step, words));
    for (const domain::Record& former : workstream.formerNames) {
        if (const QDate ended = former[domain::former_name::ends]; ended.isValid() && context.inPeriod(ended))
            changes.push_back(
                {Change::Renamed, tr("Renamed"), ended, tr("formerly %1").arg(former.head.title)});
    }
    return changes;
}

void addNames(Document& document, const QString& label, const QStringList& names)
{
    document.paragraph(Text()
                           .bold(tr("%1 (%2): ").arg(label, number(int(names.size()))))
                           .add(names.isEmpty() ? tr("none.") : tr("%1.").arg(support::listedApart(names))));
}

/// What is not known may be any of them.
void addNamesIfAny(Document& document, const QString& label, const QStringList& names)
{
    if (!names.isEmpty())
        addNames(document, label, names);
}

/// Whether it was there when the period began is not on record: its state of then is not, and the year it was
/// founded is one of the period's.
bool mayHaveBegun(const WorkstreamFacts& workstream, const StatusFacts& facts)
{
    return !workstream.before &&
           domain::read(workstream.self.record.values, domain::dynamic_coalition::established) >
               facts.periodFrom.year();
}

void addLifeChanges(Document& document, const Context& context, const KindFacts& kind, const LifeWords& words)
{
    Table table{.caption = tr("Changes among the %1").arg(nounOf(kind).pluralText())};
    table.column(tr(profileOf(kind).one)).column(tr("Change")).column(tr("Date")).column(tr("Remark"));
    QStringList continuing;
    QStringList stillClosed;
    QStringList founded;
    QStringList unknownBefore;
    QStringList unknown;
    std::vector<std::pair<Change, std::vector<Cell>>> rows;
    for (const WorkstreamFacts& workstream : kind.workstreams) {
        const auto changes = changesOf(workstream, context, words);
        for (const ChangeLine& line : changes)
            rows.push_back({line.change,
                            {nameCell(workstream, context), line.label, support::shortDate(line.on),
                             orDash(line.remark)}});
        if (!changes.empty())
            continue;
        QStringList& group = !workstream.self.now                                       ? unknown
                             : mayHaveBegun(workstream, context.facts)                  ? founded
                             : !workstream.before && !workstream.recognisedOn.isValid() ? unknownBefore
                             : isClosed(workstream)                                     ? stillClosed
                                                                                        : continuing;
        group.append(shortName(workstream));
    }
    const int notKnownBefore = countWhere(kind, [](const WorkstreamFacts& workstream) {
        return workstream.self.now && !workstream.before && !workstream.recognisedOn.isValid();
    });
    const bool areAllKnown = notKnownBefore == 0 && tallyNow(kind).unknown == 0;
    std::ranges::stable_sort(rows, {}, &std::pair<Change, std::vector<Cell>>::first);
    for (auto& [change, row] : rows)
        table.row(std::move(row));
    if (!table.rows.empty())
        document.add(std::move(table));
    else
        document.paragraph(areAllKnown ? tr(words.nothing)
                                       : tr("No change is on record for the period; not every state at its "
                                            "beginning and its end is known."));
    const auto add = areAllKnown ? addNames : addNamesIfAny;
    add(document, tr("Continuing"), continuing);
    add(document, tr(words.closedBefore), stillClosed);
    addNamesIfAny(document, tr("On record, their state at the beginning of the period not known"),
                  unknownBefore);
    addNamesIfAny(document, tr("Founded in a year of the period, the day not on record"), founded);
    addNamesIfAny(document, tr("State not known"), unknown);
}

/// Themes go on from earlier years, are new, or end. B16-3
void addEditionChanges(Document& document, const Context& context, const KindFacts& kind)
{
    QStringList begun;
    QStringList continued;
    for (const WorkstreamFacts& edition : kind.workstreams) {
        if (edition.buildsOn.isEmpty())
            begun.append(shortName(edition));
        else
            continued.append(tr("%1 (builds on %2)").arg(shortName(edition), edition.buildsOn));
    }
    const auto add = context.coversOne() ? addNamesIfAny : addNames;
    add(document, tr("New in this cycle"), begun);
    add(document, tr("Continuing from an earlier cycle"), continued);
    if (context.coversOne()) // these are others
        return;
    addNamesIfAny(document, tr("Of the previous cycle, proposed anew and not decided yet"),
                  kind.proposedAnew);
    addNames(document, tr("Of the previous cycle, not continued"), kind.notContinued);
}

} // namespace

void addChanges(Document& document, const Context& context)
{
    document.heading(1, tr("Changes during the cycle"), u"changes"_s);
    document.paragraph(
        tr("From %1.").arg(support::dayRange(context.facts.periodFrom, context.facts.periodTo)));
    if (context.facts.periodTo < context.day())
        document.paragraph(
            tr("What changed after the annual meeting is told in the report on the cycle that follows."));
    for (const KindFacts& kind : context.facts.kinds) {
        if (context.facts.kinds.size() > 1)
            document.heading(2, nounOf(kind).pluralText());
        if (const LifeWords* words = profileOf(kind).life)
            addLifeChanges(document, context, kind, *words);
        else
            addEditionChanges(document, context, kind);
    }
}

} // namespace document::status
