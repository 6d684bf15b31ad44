#include "core/document/status_kind.h"
#include "core/support/text.h"

#include <algorithm>

namespace document::status {

using namespace Qt::StringLiterals;

const Profile& profileOf(const QString& noun)
{
    for (const auto profile : {coalitionProfile, forumProfile, networkProfile, initiativeProfile}) {
        if (noun == QLatin1StringView(profile().noun))
            return profile();
    }
    Q_UNREACHABLE();
}

bool isJudged(const WorkstreamFacts& workstream)
{
    return std::ranges::any_of(workstream.elements,
                               [](const domain::Element& element) { return element.isMet.has_value(); });
}

QString metricName(const MetricFact& metric)
{
    return tr("%1 (%2)").arg(metric.label, QString(metric.clause).replace(u' ', u", "_s));
}

int annualMeetingsHeld(const KindFacts& kind, const Context& context)
{
    int held = 0;
    for (const WorkstreamFacts& initiative : kind.workstreams)
        held += int(std::ranges::count_if(
            initiative.meetings, [&](const CaseFact& meeting) { return wasHeld(meeting, context.day()); }));
    return held;
}

int editionsAtWork(const KindFacts& kind, const Context&)
{
    return countWhere(kind,
                      [](const WorkstreamFacts& edition) { return edition.self.now && !isClosed(edition); });
}

int editionsContinued(const KindFacts& kind, const Context&)
{
    return countWhere(kind, [](const WorkstreamFacts& edition) { return !edition.buildsOn.isEmpty(); });
}

QString stateUnknown(const KindFacts& kind)
{
    const int unknown = tallyNow(kind).unknown;
    return unknown > 0 ? tr("Of %1 of the %2 the state on this day is not known. ")
                             .arg(number(unknown), counted(kind, int(kind.workstreams.size())))
                       : QString();
}

QString foundingUnknown(const KindFacts& kind)
{
    const int unknown = countWhere(kind, [](const WorkstreamFacts& workstream) {
        return !workstream.self.now && !workstream.before && !workstream.recognisedOn.isValid() &&
               domain::read(workstream.self.record.values, domain::dynamic_coalition::established) == 0;
    });
    return unknown > 0 ? tr("Of %1 of them the founding is not on record; they may not have been there yet. ")
                             .arg(number(unknown))
                       : QString();
}

QString asFarAsKnown(const QString& sentence, const KindFacts& kind)
{
    const QString unknown = stateUnknown(kind).trimmed();
    if (unknown.isEmpty())
        return sentence;
    return tallyNow(kind).unknown == int(kind.workstreams.size()) ? unknown : sentence + u' ' + unknown;
}

Text editionsHeadline(const Context& context, const KindFacts& kind)
{
    const int late = int(kind.lateOutputs.size());
    const QString cameLate =
        late == 0 ? QString()
                  : u' ' + tr("In the period %n output(s) of earlier cycles came out, which are counted with "
                              "those.",
                              late);
    if (kind.workstreams.empty())
        return tr("The register holds no edition of cycle %1.").arg(number(context.order.year)) + cameLate;
    const int held = meetingsHeld(kind);
    const int outputs = outputsPublished(kind);
    return Text()
        .add(tr("Cycle %1 has ").arg(number(context.order.year)))
        .bold(counted(kind, int(kind.workstreams.size())) + u". "_s)
        .add(stateUnknown(kind))
        .add(held > 0 ? tr("%n virtual meeting(s) of theirs are on record as held. ", held)
                      : tr("No virtual meeting of theirs is on record. "))
        .bold(outputs > 0 ? tr("%n published output(s) are on record.", outputs)
                          : tr("No published output is on record."))
        .add(cameLate);
}

} // namespace document::status
