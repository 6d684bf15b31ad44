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
    return tr("%1 (%2)").arg(metric.label, support::listed(metric.clause.split(u' ')));
}

bool wasHeld(const CaseFact& meeting, QDate day)
{
    const QDate reported = meeting.record[domain::nri_meeting::reportReceivedOn];
    return (meeting.now && meeting.now->category == procedure::Category::Active) ||
           (reported.isValid() && reported <= day);
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

Text editionsHeadline(const Context& context, const KindFacts& kind)
{
    return Text()
        .add(tr("Cycle %1 has ").arg(number(context.order.year)))
        .bold(tr("%1 %2. ").arg(number(int(kind.workstreams.size())), nounOf(kind).pluralText()))
        .add(tr("They held %1 virtual meetings and have published ").arg(number(meetingsHeld(kind))))
        .bold(tr("%1 outputs.").arg(number(outputsPublished(kind))));
}

} // namespace document::status
