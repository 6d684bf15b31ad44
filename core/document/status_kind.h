// What the annual status report tells about each kind of workstream, as data: the figures, charts, columns
// and sections of a kind, picked from a stock that all kinds share.
#pragma once

#include "core/document/status_figures.h"
#include "core/document/status_parts.h"

#include <algorithm>

namespace document::status {

/// A figure at the end of the previous cycle, and now, of what is known of both.
struct Compared
{
    int before;
    int now;
};

/// A line of the summary's table; without `before` nothing is compared.
struct KeyFigure
{
    const char* name;
    const char* list; ///< that it counts: "reports" → dc-reports.csv; null: none is attached
    int (*now)(const KindFacts&, const Context&);
    std::optional<Compared> (*before)(const KindFacts&) = nullptr;
    bool isOfStates = false; ///< so that what is not known of some states is not known of it
};

using ChartMaker = void (*)(Document&, const Context&, const KindFacts&);
using Section = void (*)(Document&, const Context&, const KindFacts&);

/// A column of the table of all, after name, state and since.
struct OverviewColumn
{
    const char* title;
    Cell (*cell)(const WorkstreamFacts&, const Context&, const KindFacts&);
    Alignment alignment = Alignment::Start;
    const char* none = nullptr; ///< says, instead of the column, that no workstream has anything in it
};

/// A part of an entry, and what it is called where nothing of it is on record.
struct EntryPart
{
    const char* name;
    bool (*isThere)(const WorkstreamFacts&, const Context&);
    void (*add)(Document&, const Context&, const WorkstreamFacts&) = nullptr; ///< null: stands in the profile
    const char* one = nullptr; ///< what a single row is called among the facts; null: it stays a table
};

struct ProfileField
{
    const char* key;
    bool isForAll = true; ///< else the public does not read it
};

struct Gap
{
    const char* name;
    bool (*isMissing)(const WorkstreamFacts&);
};

/// The words for what may happen to a workstream that lives on from cycle to cycle.
struct LifeWords
{
    const char* began;
    const char* ended;  ///< for good
    const char* paused; ///< closed, but it may come back
    const char* restored;
    const char* confirmed;    ///< after it had been at risk
    const char* closedBefore; ///< of those that were closed before the period
    const char* nothing;      ///< a sentence: none of this happened
};

struct Profile
{
    const char* noun;
    const char* one;          ///< one of the kind, at the head of a column
    const char* applications; ///< heading of the table of applications
    const char* elements;     ///< what the answered elements of the noun are called
    const char* foreword;     ///< a sentence below the kind's heading; null: none
    const char* list;         ///< name of the attached list of all
    domain::NoteFact focus;   ///< what it is about
    const LifeWords* life;    ///< null: each runs for one cycle
    Text (*headline)(const Context&, const KindFacts&);
    std::span<const KeyFigure> figures;
    std::span<const ChartMaker> charts;
    std::span<const OverviewColumn> columns;
    std::span<const Section> exceptions;
    std::span<const ProfileField> fields;    ///< told in the profile as they stand
    std::span<const EntryPart* const> parts; ///< in their order
    std::span<const Gap> gaps;
    Section together = nullptr; ///< what several did in common

    bool isOfOneCycle() const { return life == nullptr; }
};

const Profile& coalitionProfile();
const Profile& forumProfile();
const Profile& networkProfile();
const Profile& initiativeProfile();
const Profile& profileOf(const QString& noun);
inline const Profile& profileOf(const KindFacts& kind) { return profileOf(kind.noun); }
inline const Profile& profileOf(const WorkstreamFacts& workstream)
{
    return profileOf(workstream.self.record.head.noun);
}

/// "Of 3 of the 26 Dynamic Coalitions the state on this day is not known. "; empty where all are known.
QString stateUnknown(const KindFacts& kind);
/// Of those that are counted although nothing says that they were there; empty for none.
QString foundingUnknown(const KindFacts& kind);
/// A sentence that says "none", and of how many that is not known; of all of them only this.
QString asFarAsKnown(const QString& sentence, const KindFacts& kind);
/// What is not on record is not none: a dash.
inline QString countOrDash(int count) { return count > 0 ? number(count) : orDash({}); }
/// Of a figure of states: where some are not known, none that is known is not none.
inline QString stateCount(int count, int unknown) { return unknown > 0 ? countOrDash(count) : number(count); }

// The stock: figures.
template <int LifeTally::*member>
int lifeNow(const KindFacts& kind, const Context&)
{
    return tallyNow(kind).*member;
}
template <int LifeTally::*member>
std::optional<Compared> lifeBefore(const KindFacts& kind)
{
    const Comparison all = compared(kind);
    return all.known > 0 ? std::optional(Compared{all.before.*member, all.now.*member}) : std::nullopt;
}
inline int newOnes(const KindFacts& kind, const Context& context)
{
    return newlyRecognised(kind, context.facts);
}
template <ReportStanding standing>
int reports(const KindFacts& kind, const Context& context)
{
    return tallyReports(kind, context.day()).count(standing);
}
inline int published(const KindFacts& kind, const Context&) { return outputsPublished(kind); }
inline int meetings(const KindFacts& kind, const Context&) { return meetingsHeld(kind); }
inline int editions(const KindFacts& kind, const Context&) { return int(kind.workstreams.size()); }
inline std::optional<Compared> editionsBefore(const KindFacts& kind)
{
    return kind.editionsBefore ? std::optional(Compared{*kind.editionsBefore, int(kind.workstreams.size())})
                               : std::nullopt;
}
int annualMeetingsHeld(const KindFacts& kind, const Context& context);
int editionsAtWork(const KindFacts& kind, const Context&);
int editionsContinued(const KindFacts& kind, const Context&);
Text editionsHeadline(const Context& context, const KindFacts& kind);

// Charts, each with its list.
void chartStates(Document& document, const Context& context, const KindFacts& kind);
void chartReports(Document& document, const Context& context, const KindFacts& kind);
void chartReportMonths(Document& document, const Context& context, const KindFacts& kind);
void chartActivities(Document& document, const Context& context, const KindFacts& kind);
void chartOutputs(Document& document, const Context& context, const KindFacts& kind);
void listCalls(Document& document, const Context& context, const KindFacts& kind); ///< no chart
void chartMetrics(Document& document, const Context& context, const KindFacts& kind);
void chartInitiativeKinds(Document& document, const Context& context, const KindFacts& kind);
void chartRegions(Document& document, const Context& context, const KindFacts& kind);
void chartMeetingMonths(Document& document, const Context& context, const KindFacts& kind);
/// "dc-reports.csv": the name a figure gives to the list behind it.
QString listName(const KindFacts& kind, const char* list);

// Cells of the overview.
Cell reportCell(const WorkstreamFacts& workstream, const Context& context, const KindFacts& kind);
Cell meetingsCell(const WorkstreamFacts& workstream, const Context& context, const KindFacts& kind);
Cell outputsCell(const WorkstreamFacts& workstream, const Context& context, const KindFacts& kind);
Cell sessionCell(const WorkstreamFacts& workstream, const Context& context, const KindFacts& kind);
Cell draftCell(const WorkstreamFacts& workstream, const Context& context, const KindFacts& kind);
Cell finalCell(const WorkstreamFacts& workstream, const Context& context, const KindFacts& kind);
/// The names of those who hold any of the roles.
QString holders(const WorkstreamFacts& workstream, std::initializer_list<const char*> roles);

// Exceptions and what stands beside the overview.
void addOverdueReports(Document& document, const Context& context, const KindFacts& kind);
void addAtRisk(Document& document, const Context& context, const KindFacts& kind);
void addInactive(Document& document, const Context& context, const KindFacts& kind);
void addOverrides(Document& document, const Context& context, const KindFacts& kind);
void addUnmetMetrics(Document& document, const Context& context, const KindFacts& kind);
void addEndedEarly(Document& document, const Context& context, const KindFacts& kind);
void addCommonActivities(Document& document, const Context& context, const KindFacts& kind);

bool isJudged(const WorkstreamFacts& workstream);
/// "Final output published (BPF-16)".
QString metricName(const MetricFact& metric);
/// Of a regional group, in its usual short form: "GRULAC".
QString shortRegion(const QString& key);

template <const auto& fact>
bool lacks(const WorkstreamFacts& workstream)
{
    return workstream.self.record.values.value(fact.keyText()).toString().isEmpty();
}

// Parts of an entry.
extern const EntryPart kFocusPart;
extern const EntryPart kPeoplePart;
extern const EntryPart kMetricsPart;
extern const EntryPart kPhasesPart;
extern const EntryPart kCallsPart;
extern const EntryPart kActivitiesPart;
extern const EntryPart kOutputsPart;
extern const EntryPart kDisseminationPart;
extern const EntryPart kListFiguresPart;
extern const EntryPart kSessionsPart;
extern const EntryPart kMeetingsPart;
extern const EntryPart kTeamPart;
extern const EntryPart kElementsPart;
extern const EntryPart kStepsPart;
extern const EntryPart kLinksPart;

} // namespace document::status
