// What is told of the national, regional and youth initiatives: information that independent bodies gave.
// MO-NRI-1
#include "core/document/status_kind.h"
#include "core/support/text.h"

#include <algorithm>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

int meetingReports(const KindFacts& kind, const Context& context)
{
    int received = 0;
    for (const WorkstreamFacts& initiative : kind.workstreams)
        received += int(std::ranges::count_if(initiative.meetings, [&](const CaseFact& meeting) {
            const QDate day = meeting.record[domain::nri_meeting::reportReceivedOn];
            return day.isValid() && day <= context.day();
        }));
    return received;
}

/// Of how many that is known.
QString listedOf(const KindFacts& kind)
{
    const LifeTally now = tallyNow(kind);
    if (now.unknown == 0)
        return tr("%n listed initiative(s). ", now.active);
    const int all = int(kind.workstreams.size());
    const QString counts = counted(kind, all);
    if (now.unknown == all)
        return tr("%1, %2").arg(counts, tr("of none of which the state on this day is known. "));
    const int ended = all - now.unknown - now.active;
    return ended == 0 ? tr("%1: %2 listed; of %3 the state on this day is not known. ")
                            .arg(counts, number(now.active), number(now.unknown))
                      : tr("%1: %2 listed, %3 dormant or closed; of %4 the state on this day is not known. ")
                            .arg(counts, number(now.active), number(ended), number(now.unknown));
}

Text headline(const Context& context, const KindFacts& kind)
{
    const int held = annualMeetingsHeld(kind, context);
    const QString year = number(context.order.year);
    return Text()
        .add(tr("On %1 the register knew of ").arg(support::longDate(kind.day)))
        .bold(listedOf(kind))
        .add(foundingUnknown(kind))
        .add(held > 0 ? tr("Of %1, %n annual meeting(s) held by them are on record.", held).arg(year)
                      : tr("No annual meeting of theirs in %1 is on record.").arg(year));
}

/// The usual short forms, for a narrow column.
struct ShortLabel
{
    const char* key; ///< of domain::kRegionalGroups
    const char* label;
};
constexpr ShortLabel kShortRegions[] = {
    {"african", QT_TRANSLATE_NOOP("document", "African")},
    {"asia-pacific", QT_TRANSLATE_NOOP("document", "Asia-Pacific")},
    {"eastern-european", QT_TRANSLATE_NOOP("document", "Eastern European")},
    {"grulac", QT_TRANSLATE_NOOP("document", "GRULAC")},
    {"weog", QT_TRANSLATE_NOOP("document", "WEOG")},
};

Cell kindCell(const WorkstreamFacts& initiative, const Context&, const KindFacts&)
{
    return domain::kInitiativeKinds.label(initiative.self.record[domain::initiative::kind]);
}

Cell regionCell(const WorkstreamFacts& initiative, const Context&, const KindFacts&)
{
    QStringList groups;
    for (const QString& key :
         initiative.self.record[domain::initiative::regionalGroups].split(u' ', Qt::SkipEmptyParts))
        groups.append(shortRegion(key));
    return orDash(support::listed(groups));
}

/// The last one held in the year; null for none.
const domain::Record* lastMeeting(const WorkstreamFacts& initiative, const Context& context)
{
    const domain::Record* last = nullptr;
    for (const CaseFact& meeting : initiative.meetings) {
        if (wasHeld(meeting, context.day()))
            last = &meeting.record;
    }
    return last;
}

/// "No. 7, 3 to 4 Jun 2021, Accra".
Cell meetingCell(const WorkstreamFacts& initiative, const Context& context, const KindFacts&)
{
    const domain::Record* meeting = lastMeeting(initiative, context);
    if (!meeting)
        return orDash({});
    QStringList parts;
    if (const int number = (*meeting)[domain::nri_meeting::number]; number > 0)
        parts.append(tr("No. %1").arg(number));
    parts.append(support::shortDayRange((*meeting)[domain::nri_meeting::starts],
                                        (*meeting)[domain::nri_meeting::ends]));
    if (const QString place = (*meeting)[domain::nri_meeting::place]; !place.isEmpty())
        parts.append(place);
    return support::listed(parts);
}

Cell meetingReportCell(const WorkstreamFacts& initiative, const Context& context, const KindFacts& kind)
{
    if (initiative.report)
        return reportCell(initiative, context, kind);
    const domain::Record* meeting = lastMeeting(initiative, context);
    return meeting ? dayOrDash((*meeting)[domain::nri_meeting::reportReceivedOn]) : orDash({});
}

/// Listed initiatives of which nothing is heard, marked by hand: there is no public rule.
void addDormant(Document& document, const Context&, const KindFacts& kind)
{
    document.heading(3, tr("Dormant"));
    QStringList names;
    for (const WorkstreamFacts& initiative : kind.workstreams) {
        const auto& now = initiative.self.now;
        if (now && !now->isFinal && now->category != procedure::Category::Active)
            names.append(fullName(initiative));
    }
    document.paragraph(names.isEmpty() ? asFarAsKnown(tr("None is marked as dormant."), kind)
                                       : tr("%1.").arg(support::listedApart(names)));
}

int dormant(const LifeTally& tally) { return tally.atRisk + tally.inactive; }

constexpr LifeWords kLife{.began = QT_TRANSLATE_NOOP("document", "Newly listed"),
                          .ended = QT_TRANSLATE_NOOP("document", "Closed on its own word"),
                          .paused = QT_TRANSLATE_NOOP("document", "Became dormant"),
                          .restored = QT_TRANSLATE_NOOP("document", "Listed again"),
                          .confirmed = QT_TRANSLATE_NOOP("document", "Listed again"),
                          .closedBefore = QT_TRANSLATE_NOOP("document", "Dormant or closed before"),
                          .nothing = QT_TRANSLATE_NOOP("document", "None was newly listed, became dormant, "
                                                                   "closed or was renamed in the period.")};

const KeyFigure kFigures[] = {
    {QT_TRANSLATE_NOOP("document", "Listed"), "initiatives", lifeNow<&LifeTally::active>,
     lifeBefore<&LifeTally::active>, true},
    {QT_TRANSLATE_NOOP("document", "Newly listed in the period"), "initiatives", newOnes, nullptr, true},
    {QT_TRANSLATE_NOOP("document", "Dormant"), "initiatives",
     [](const KindFacts& kind, const Context&) { return dormant(tallyNow(kind)); },
     [](const KindFacts& kind) {
         const Comparison all = compared(kind);
         return all.known > 0 ? std::optional(Compared{dormant(all.before), dormant(all.now)}) : std::nullopt;
     },
     true},
    {QT_TRANSLATE_NOOP("document", "Closed"), "initiatives", lifeNow<&LifeTally::retired>,
     lifeBefore<&LifeTally::retired>, true},
    {QT_TRANSLATE_NOOP("document", "Annual meetings held in the year"), "meetings", annualMeetingsHeld},
    {QT_TRANSLATE_NOOP("document", "Reports on annual meetings received"), "meetings", meetingReports},
};

constexpr ChartMaker kCharts[] = {chartStates, chartInitiativeKinds, chartRegions, chartMeetingMonths};

const OverviewColumn kColumns[] = {
    {QT_TRANSLATE_NOOP("document", "Kind"), kindCell},
    {QT_TRANSLATE_NOOP("document", "Regional groups"), regionCell},
    {QT_TRANSLATE_NOOP("document", "Annual meeting"), meetingCell, Alignment::Start,
     QT_TRANSLATE_NOOP("document", "No annual meeting of the year is on record.")},
    {QT_TRANSLATE_NOOP("document", "Report"), meetingReportCell, Alignment::Start,
     QT_TRANSLATE_NOOP("document", "No report on an annual meeting is on record.")},
};

constexpr Section kExceptions[] = {addDormant, addOverrides};

constexpr ProfileField kFields[] = {{"kind"},         {"place"},        {"regional-groups"}, {"established"},
                                    {"mailing-list"}, {"list-archive"}, {"website"},         {"igf-page"}};

/// As the initiatives told of them; amounts are for the office and the MAG.
void addGrants(Document& document, const Context& context, const WorkstreamFacts& initiative)
{
    Table table{.caption = tr("Grants in the period"), .firstColumnNames = false};
    table.column(tr("Date")).column(tr("Grant")).column(tr("Given by"));
    if (!context.isPublic())
        table.column(tr("Amount"));
    for (const domain::Record& grant : initiative.grants) {
        std::vector<Cell> row{dayOrDash(grant[domain::grant::on]), grant.head.title,
                              orDash(grant[domain::grant::from])};
        if (!context.isPublic())
            row.push_back(orDash(grant[domain::grant::amount]));
        table.row(std::move(row));
    }
    document.add(std::move(table));
}

const EntryPart kGrantsPart{QT_TRANSLATE_NOOP("document", "grants"),
                            [](const auto& initiative, const Context&) { return !initiative.grants.empty(); },
                            addGrants, QT_TRANSLATE_NOOP("document", "Grant")};
const EntryPart kPrinciplesPart{QT_TRANSLATE_NOOP("document", "principles"),
                                [](const auto& initiative, const Context&) { return isJudged(initiative); }};

constexpr const EntryPart* kParts[] = {&kFocusPart,  &kPeoplePart,     &kTeamPart,  &kMeetingsPart,
                                       &kGrantsPart, &kPrinciplesPart, &kStepsPart, &kLinksPart};

const Gap kGaps[] = {
    {QT_TRANSLATE_NOOP("document", "State at the end of the previous cycle"),
     [](const auto& w) { return !w.before && !w.recognisedOn.isValid(); }},
    {QT_TRANSLATE_NOOP("document", "First year"), lacks<domain::initiative::established>},
    {QT_TRANSLATE_NOOP("document", "Regional groups"), lacks<domain::initiative::regionalGroups>},
    {QT_TRANSLATE_NOOP("document", "Website"), lacks<domain::initiative::website>},
    {QT_TRANSLATE_NOOP("document", "People in a role"),
     [](const auto& initiative) { return initiative.roles.empty(); }},
    {QT_TRANSLATE_NOOP("document", "Annual meeting of the year"),
     [](const auto& initiative) { return initiative.meetings.empty(); }},
};

const Profile kProfile{
    .noun = "initiative",
    .one = QT_TRANSLATE_NOOP("document", "Initiative"),
    .applications = QT_TRANSLATE_NOOP("document", "Statements"),
    .elements = QT_TRANSLATE_NOOP("document", "Principles"),
    .foreword = QT_TRANSLATE_NOOP("document",
                                  "These initiatives are independent and organize themselves. What follows "
                                  "is information that they gave, or that their public pages show."),
    .list = "initiatives",
    .focus = domain::initiative::focus,
    .life = &kLife,
    .headline = headline,
    .figures = kFigures,
    .charts = kCharts,
    .columns = kColumns,
    .exceptions = kExceptions,
    .fields = kFields,
    .parts = kParts,
    .gaps = kGaps};

} // namespace

QString shortRegion(const QString& key)
{
    for (const ShortLabel& group : kShortRegions) {
        if (key == QLatin1StringView(group.key))
            return tr(group.label);
    }
    return key;
}

const Profile& initiativeProfile() { return kProfile; }

} // namespace document::status
