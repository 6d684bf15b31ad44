#include "core/document/status_report.h"

#include "core/document/status_kind.h"
#include "core/procedure/deadline.h"
#include "core/support/direction.h"
#include "core/support/text.h"

#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;
using namespace status;

namespace {

constexpr size_t kBlocksOfAWorkstream = 12;

const WorkstreamFacts* onlyWorkstream(const Context& context)
{
    if (!context.coversOne() || context.facts.kinds.empty() ||
        context.facts.kinds.front().workstreams.empty())
        return nullptr;
    return &context.facts.kinds.front().workstreams.front();
}

QString subjectOf(const Context& context)
{
    if (const WorkstreamFacts* only = onlyWorkstream(context))
        return fullName(*only);
    QStringList kinds;
    for (const KindFacts& kind : context.facts.kinds)
        kinds.append(nounOf(kind).pluralText());
    return kinds.size() == 1 ? kinds.front() : tr("all workstreams and initiatives");
}

QString annualMeeting(const domain::Record& cycle)
{
    QStringList parts{tr("No. %1").arg(cycle[domain::cycle::number])};
    for (const QString& part : {cycle[domain::cycle::place], cycle[domain::cycle::country]}) {
        if (!part.isEmpty())
            parts.append(support::isolated(part));
    }
    parts.append(support::dayRange(cycle[domain::cycle::starts], cycle[domain::cycle::ends]));
    return support::listed(parts);
}

bool isAnySample(const StatusFacts& facts)
{
    return std::ranges::any_of(facts.kinds, [](const KindFacts& kind) {
        return std::ranges::any_of(
                   kind.workstreams,
                   [](const auto& workstream) { return !sampleParts(workstream).isEmpty(); }) ||
               std::ranges::any_of(kind.applications,
                                   [](const CaseFact& item) { return item.record.head.isSample; });
    });
}

/// Which day what is told of, where that is not one day for all.
QString statesText(const Context& context)
{
    const QString days = daysOfStates(context.facts);
    if (context.facts.periodTo == context.day())
        return days;
    return tr("%1. Coalitions and initiatives, their states and people, are told of the end of the period; "
              "what belongs to this cycle alone, its forums and networks, annual reports, outputs, sessions "
              "and annual meetings, until %2.")
        .arg(days, support::longDate(context.day()));
}

void addCover(Document& document, const Context& context)
{
    const StatusFacts& facts = context.facts;
    KeyValues block;
    block.add(tr("Annual meeting"), annualMeeting(facts.cycle));
    if (const QString theme = facts.cycle[domain::cycle::theme]; !theme.isEmpty())
        block.add(tr("Theme"), theme);
    block.add(tr("Period"), support::dayRange(facts.periodFrom, facts.periodTo));
    block.add(tr("States as at"), statesText(context));
    for (const KindFacts& kind : facts.kinds) {
        if (kind.reportDue.isValid())
            block.add(tr("Annual reports"), tr("of %1 for %2, due by %3")
                                                .arg(nounOf(kind).pluralText(), number(context.order.year),
                                                     support::listed({support::longDate(kind.reportDue),
                                                                      procedure::timeZoneRule()})));
    }
    if (isAnySample(facts))
        block.add(tr("Sample data"),
                  Text().bold(tr(
                      "Some of what follows was invented to show the program. The annex says which part.")));
    document.add(Cover{block.rows});
}

void addKind(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(1, nounOf(kind).pluralText(), kind.noun);
    const Profile& profile = profileOf(kind);
    if (profile.foreword)
        document.paragraph(tr(profile.foreword));
    if (kind.workstreams.empty()) {
        document.paragraph(tr("The register holds none."));
        addLateOutputs(document, kind);
        addApplications(document, context, kind);
        return;
    }
    addOverview(document, context, kind);
    addExceptions(document, context, kind);
    addApplications(document, context, kind);
    addEntries(document, context, kind);
}

} // namespace

Document buildStatusReport(const StatusReportOrder& order, const StatusFacts& facts)
{
    const Context context{order, facts};
    const WorkstreamFacts* only = onlyWorkstream(context);
    Document document{.title = only ? tr("Status report: %1").arg(fullName(*only))
                                    : tr("Annual status report: %1").arg(subjectOf(context)),
                      .subtitle = tr("Internet Governance Forum, cycle %1").arg(number(order.year)),
                      .language = languageOfTheProgram(),
                      .distribution = order.distribution,
                      .asOf = facts.snapshot,
                      .registerName = facts.registerName,
                      .headHash = facts.headHash,
                      .author = tr("IGF Secretariat"),
                      .subject = tr("Annual status report, %1").arg(number(order.year))};
    if (isAnySample(facts))
        document.mark = tr("Sample data");
    size_t workstreams = 0;
    for (const KindFacts& kind : facts.kinds)
        workstreams += kind.workstreams.size();
    document.blocks.reserve(kBlocksOfAWorkstream * workstreams); // which would else be copied as they grow
    addCover(document, context);
    if (only) {
        document.pageBreak().heading(1, fullName(*only), anchorOf(*only));
        addEntry(document, context, facts.kinds.front(), *only);
        addChanges(document, context);
        addAnnex(document, context);
        return document;
    }
    document.pageBreak().add(Contents{tr("Contents"), 2}).note(designationsNote());
    addSummary(document, context);
    for (const KindFacts& kind : facts.kinds)
        addKind(document, context, kind);
    addChanges(document, context);
    addRecommendations(document, context);
    addAnnex(document, context);
    return document;
}

} // namespace document
