// What is told of the Dynamic Coalitions: they live on and confirm themselves by annual reports.
#include "core/document/status_kind.h"
#include "core/support/text.h"

#include <algorithm>

namespace document::status {

namespace {

/// Of how many that is known.
QString activeOf(const LifeTally& now)
{
    const int known = now.active + now.atRisk + now.closed() + now.intake;
    if (now.unknown == 0)
        return tr("%1 of them active. ").arg(number(now.active));
    if (known == 0)
        return tr("of none of which the state on this day is known. ");
    return tr("of which %1 of the %2 whose state is known were active; of the other %3 it is not known. ")
        .arg(number(now.active), number(known), number(now.unknown));
}

/// "17 accepted, 2 in check, 1 returned, 4 missing.": all that are expected.
QString inWords(const ReportTally& reports)
{
    using enum ReportStanding;
    QStringList parts;
    for (const ReportStanding standing : {Accepted, InHand, Returned, NotYetDue, Missing}) {
        const int count = reports.count(standing);
        if (count > 0 || standing == Accepted || standing == Missing)
            parts << tr("%1 %2").arg(number(count), reportStandingLabel(standing).toLower());
    }
    return tr("%1.").arg(support::listed(parts));
}

/// What a reader in a hurry takes away.
Text headline(const Context& context, const KindFacts& kind)
{
    const ReportTally reports = tallyReports(kind, context.day());
    Text text;
    text.add(tr("On %1 the register held %2, ")
                 .arg(support::longDate(kind.day), counted(kind, int(kind.workstreams.size()))))
        .bold(activeOf(tallyNow(kind)))
        .add(foundingUnknown(kind));
    if (reports.expected() == 0)
        return text.add(tr("No annual report expected for %1 is on record.").arg(number(context.order.year)));
    return text
        .add(tr("For %1, %n annual report(s) are expected: ", reports.expected())
                 .arg(number(context.order.year)))
        .bold(inWords(reports));
}

constexpr LifeWords kLife{.began = QT_TRANSLATE_NOOP("document", "New"),
                          .ended = QT_TRANSLATE_NOOP("document", "Retired"),
                          .paused = QT_TRANSLATE_NOOP("document", "Became inactive"),
                          .restored = QT_TRANSLATE_NOOP("document", "Restored"),
                          .confirmed = QT_TRANSLATE_NOOP("document", "Confirmed as active"),
                          .closedBefore = QT_TRANSLATE_NOOP("document", "Inactive or retired before"),
                          .nothing =
                              QT_TRANSLATE_NOOP("document", "In the period no coalition was recognized or "
                                                            "renamed, and none changed its state.")};

const KeyFigure kFigures[] = {
    {QT_TRANSLATE_NOOP("document", "Active"), "workstreams", lifeNow<&LifeTally::active>,
     lifeBefore<&LifeTally::active>, true},
    {QT_TRANSLATE_NOOP("document", "Newly recognized in the period"), "workstreams", newOnes, nullptr, true},
    {QT_TRANSLATE_NOOP("document", "Under inquiry or retiring"), "workstreams", lifeNow<&LifeTally::atRisk>,
     lifeBefore<&LifeTally::atRisk>, true},
    {QT_TRANSLATE_NOOP("document", "Inactive"), "workstreams", lifeNow<&LifeTally::inactive>,
     lifeBefore<&LifeTally::inactive>, true},
    {QT_TRANSLATE_NOOP("document", "Retired"), "workstreams", lifeNow<&LifeTally::retired>,
     lifeBefore<&LifeTally::retired>, true},
    {QT_TRANSLATE_NOOP("document", "Annual reports expected"), "reports",
     [](const auto& kind, const auto& context) { return tallyReports(kind, context.day()).expected(); }},
    {QT_TRANSLATE_NOOP("document", "Annual reports accepted"), "reports", reports<ReportStanding::Accepted>},
    {QT_TRANSLATE_NOOP("document", "Annual reports received late"), "reports",
     [](const auto& kind, const auto& context) { return tallyReports(kind, context.day()).late; }},
    {QT_TRANSLATE_NOOP("document", "Annual reports missing"), "reports", reports<ReportStanding::Missing>},
    {QT_TRANSLATE_NOOP("document", "Outputs published"), "outputs", published},
    {QT_TRANSLATE_NOOP("document", "Meetings held"), "activities", meetings},
};

constexpr ChartMaker kCharts[] = {chartStates, chartReports, chartReportMonths, chartActivities,
                                  chartOutputs};

const OverviewColumn kColumns[] = {
    {QT_TRANSLATE_NOOP("document", "Report"), reportCell},
    {QT_TRANSLATE_NOOP("document", "Meetings"), meetingsCell, Alignment::End},
    {QT_TRANSLATE_NOOP("document", "Outputs"), outputsCell, Alignment::End},
    {QT_TRANSLATE_NOOP("document", "Session"), sessionCell},
    {QT_TRANSLATE_NOOP("document", "MAG liaison"),
     [](const auto& workstream, const auto&, const auto&) -> Cell {
         return orDash(holders(workstream, {"mag-liaison"}));
     },
     Alignment::Start, QT_TRANSLATE_NOOP("document", "No MAG liaison is on record for any of them.")},
};

constexpr Section kExceptions[] = {addOverdueReports, addAtRisk, addInactive, addOverrides};

constexpr ProfileField kFields[] = {{"established"},  {"resources"}, {"mailing-list"},
                                    {"list-archive"}, {"website"},   {"igf-page"}};

constexpr const EntryPart* kParts[] = {&kFocusPart,    &kPeoplePart,   &kActivitiesPart, &kOutputsPart,
                                       &kSessionsPart, &kElementsPart, &kStepsPart,      &kLinksPart};

const Gap kGaps[] = {
    {QT_TRANSLATE_NOOP("document", "State on the day of the report"),
     [](const auto& w) { return !w.self.now; }},
    {QT_TRANSLATE_NOOP("document", "State at the end of the previous cycle"),
     [](const auto& w) { return !w.before && !w.recognisedOn.isValid(); }},
    {QT_TRANSLATE_NOOP("document", "Focus"), lacks<domain::dynamic_coalition::focus>},
    {QT_TRANSLATE_NOOP("document", "Year established"), lacks<domain::dynamic_coalition::established>},
    {QT_TRANSLATE_NOOP("document", "People in a role"), [](const auto& w) { return w.roles.empty(); }},
    {QT_TRANSLATE_NOOP("document", "Mailing list"), lacks<domain::dynamic_coalition::mailingList>},
    {QT_TRANSLATE_NOOP("document", "Page on the IGF website"), lacks<domain::dynamic_coalition::igfPage>},
    {QT_TRANSLATE_NOOP("document", "Membership figure"), [](const auto& w) { return w.memberships.empty(); }},
    {QT_TRANSLATE_NOOP("document", "Openness checked"), [](const auto& w) { return !isJudged(w); }},
};

const Profile kProfile{.noun = "dynamic-coalition",
                       .one = QT_TRANSLATE_NOOP("document", "Coalition"),
                       .applications = QT_TRANSLATE_NOOP("document", "Applications"),
                       .elements = QT_TRANSLATE_NOOP("document", "Commitments"),
                       .foreword = nullptr,
                       .list = "workstreams",
                       .focus = domain::dynamic_coalition::focus,
                       .life = &kLife,
                       .headline = headline,
                       .figures = kFigures,
                       .charts = kCharts,
                       .columns = kColumns,
                       .exceptions = kExceptions,
                       .fields = kFields,
                       .parts = kParts,
                       .gaps = kGaps,
                       .together = addCommonActivities};

} // namespace

const Profile& coalitionProfile() { return kProfile; }

} // namespace document::status
