// The parts of the annual status report, for its own files only.
#pragma once

#include "core/document/status_report.h"
#include "core/document/texts.h"

namespace document::status {

/// What every section is written from.
struct Context
{
    const StatusReportOrder& order;
    const StatusFacts& facts;

    QDate day() const { return facts.snapshot.date(); }
    bool isInternal() const { return order.distribution == Distribution::Internal; }
    bool isPublic() const { return order.distribution == Distribution::Public; }
    bool coversOne() const { return !order.workstream.isEmpty(); }
    bool inPeriod(QDate date) const { return date >= facts.periodFrom && date <= facts.periodTo; }
};

void addSummary(Document& document, const Context& context);
void addOverview(Document& document, const Context& context, const KindFacts& kind);
/// Outputs often come out after the cycle that they belong to.
void addLateOutputs(Document& document, const KindFacts& kind);
void addExceptions(Document& document, const Context& context, const KindFacts& kind);
void addApplications(Document& document, const Context& context, const KindFacts& kind);
/// Those of whom more is on record than their state and a line of facts, each told; the others in a table.
void addEntries(Document& document, const Context& context, const KindFacts& kind);
/// The facts of one workstream, below a heading that the caller has written.
void addEntry(Document& document, const Context& context, const KindFacts& kind,
              const WorkstreamFacts& workstream);
void addChanges(Document& document, const Context& context);
void addRecommendations(Document& document, const Context& context);
void addAnnex(Document& document, const Context& context);

const domain::Noun& nounOf(const KindFacts& kind);
bool isClosed(const WorkstreamFacts& workstream);
/// "1 Policy Network", "2 Policy Networks".
QString counted(const KindFacts& kind, int count);
/// On which states and people are told: "10 December 2021, of forums and networks on 20 February 2022".
QString daysOfStates(const StatusFacts& facts);
/// All of a kind, those that are not closed first.
std::vector<const WorkstreamFacts*> closedLast(const KindFacts& kind);
/// "Dynamic Coalition on Accessibility and Disability (DCAD)".
QString fullName(const WorkstreamFacts& workstream);
/// The acronym, or the name where there is none.
QString shortName(const WorkstreamFacts& workstream);
/// What of it was invented for the sample register, as words; empty for none.
QStringList sampleParts(const WorkstreamFacts& workstream);
/// The place of its entry, for links.
QString anchorOf(const WorkstreamFacts& workstream);
/// Whether there is enough on record for an entry of its own.
bool isTold(const WorkstreamFacts& workstream, const Context& context);
/// The name, linked to where the report tells of it.
Cell nameCell(const WorkstreamFacts& workstream, const Context& context);

/// What cannot be told is shown as a dash.
QString orDash(const QString& text);
QString dayOrDash(QDate day);
QString number(int value);
Tone toneOf(procedure::Category category);
Cell stateCell(const std::optional<Standing>& standing);
/// "1 Mar 2012", or "by 1 Oct 2021" where only a later source is known.
Cell sinceCell(const std::optional<Standing>& standing);

/// What a functioning metric tells stands in its table, and not among the elements too.
bool isToldByAMetric(const domain::ElementKind& element, const WorkstreamFacts& workstream);

/// A requirement that a decision went past, with the written justification.
struct Override
{
    QString subject; ///< what was decided on
    const StepFact* step;
    const domain::StepFinding* finding;
};
std::vector<Override> overridesIn(const QString& subject, const CaseFact& item);
/// A workstream's own case, its application, report, outputs, sessions and meetings.
std::vector<const CaseFact*> casesOf(const WorkstreamFacts& workstream);
/// Whether a step was taken that had requirements to meet.
bool isDecidedOn(const CaseFact& item);
/// All of a workstream, its application, report, outputs and sessions.
std::vector<Override> overridesIn(const WorkstreamFacts& workstream);
/// "Requirement not met: … Justification: …".
Text overrideText(const Override& override, Distribution distribution);

} // namespace document::status
