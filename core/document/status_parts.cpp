#include "core/document/status_parts.h"

#include "core/document/finding_text.h"
#include "core/document/since_text.h"
#include "core/document/status_kind.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <algorithm>

namespace document::status {

using namespace Qt::StringLiterals;

const domain::Noun& nounOf(const KindFacts& kind) { return *domain::noun(kind.noun); }

QString counted(const KindFacts& kind, int count)
{
    return tr("%n %1", count).arg(count == 1 ? nounOf(kind).labelText() : nounOf(kind).pluralText());
}

QString daysOfStates(const StatusFacts& facts)
{
    QDate lives;
    QDate editions;
    for (const KindFacts& kind : facts.kinds)
        (profileOf(kind).isOfOneCycle() ? editions : lives) = kind.day;
    if (!lives.isValid() || !editions.isValid() || lives == editions)
        return support::longDate(lives.isValid() ? lives : editions);
    return tr("%1, of forums and networks on %2").arg(support::longDate(lives), support::longDate(editions));
}

bool isClosed(const WorkstreamFacts& workstream)
{
    return workstream.self.now && workstream.self.now->category == procedure::Category::Closed;
}

std::vector<const WorkstreamFacts*> closedLast(const KindFacts& kind)
{
    std::vector<const WorkstreamFacts*> ordered;
    for (const WorkstreamFacts& workstream : kind.workstreams)
        ordered.push_back(&workstream);
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const WorkstreamFacts* workstream) { return !isClosed(*workstream); });
    return ordered;
}

QString fullName(const WorkstreamFacts& workstream)
{
    const QString acronym = workstream.self.record[domain::shared::acronym];
    const QString& title = workstream.self.record.head.title;
    return acronym.isEmpty() || acronym == title ? title : tr("%1 (%2)").arg(title, acronym);
}

QString shortName(const WorkstreamFacts& workstream)
{
    const QString acronym = workstream.self.record[domain::shared::acronym];
    return acronym.isEmpty() ? workstream.self.record.head.title : acronym;
}

QString anchorOf(const WorkstreamFacts& workstream) { return workstream.self.record.head.idText; }

QStringList sampleParts(const WorkstreamFacts& workstream)
{
    const auto isSample = [](const domain::Record& record) { return record.head.isSample; };
    const auto isSampleCase = [](const CaseFact& item) { return item.record.head.isSample; };
    QStringList parts;
    if (isSample(workstream.self.record))
        parts.append(tr("the workstream itself"));
    if (workstream.application && isSampleCase(*workstream.application))
        parts.append(tr("application"));
    if (workstream.report && isSampleCase(*workstream.report))
        parts.append(tr("annual report"));
    if (std::ranges::any_of(workstream.roles, &RoleFact::isSample))
        parts.append(tr("people"));
    if (std::ranges::any_of(workstream.activities, isSample))
        parts.append(tr("activities"));
    if (std::ranges::any_of(workstream.outputs, isSampleCase))
        parts.append(tr("outputs"));
    if (std::ranges::any_of(workstream.sessions, isSampleCase))
        parts.append(tr("session requests"));
    if (std::ranges::any_of(workstream.proofs, isSample))
        parts.append(tr("proof of activity"));
    if (std::ranges::any_of(workstream.memberships, isSample))
        parts.append(tr("membership figures"));
    if (std::ranges::any_of(workstream.meetings, isSampleCase))
        parts.append(tr("annual meetings"));
    for (const auto& [records, name] : {std::pair{&workstream.phases, tr("phases of the work plan")},
                                        {&workstream.calls, tr("calls for input")},
                                        {&workstream.dissemination, tr("dissemination")},
                                        {&workstream.listFigures, tr("list figures")},
                                        {&workstream.team, tr("organizing team")},
                                        {&workstream.grants, tr("grants")}}) {
        if (std::ranges::any_of(*records, isSample))
            parts.append(name);
    }
    return parts;
}

QString orDash(const QString& text) { return text.isEmpty() ? u"–"_s : text; }

QString dayOrDash(QDate day) { return day.isValid() ? support::shortDate(day) : u"–"_s; }

QString number(int value) { return QString::number(value); }

Tone toneOf(procedure::Category category)
{
    switch (category) {
    case procedure::Category::Intake:
        return Tone::Accent;
    case procedure::Category::Active:
        return Tone::Ok;
    case procedure::Category::AtRisk:
        return Tone::Warn;
    case procedure::Category::Closed:
        return Tone::Closed;
    }
    return Tone::Neutral;
}

Cell stateCell(const std::optional<Standing>& standing)
{
    return standing ? Cell::state(standing->label, toneOf(standing->category)) : Cell(tr("Not known"));
}

Cell sinceCell(const std::optional<Standing>& standing)
{
    if (!standing || !standing->since.isValid())
        return orDash({});
    return sinceText(standing->since, standing->isTakenOver);
}

bool isToldByAMetric(const domain::ElementKind& element, const WorkstreamFacts& workstream)
{
    const QString code = QString::fromLatin1(element.clause).section(u' ', 0, 0);
    return std::ranges::any_of(workstream.metrics, [&](const MetricFact& metric) {
        return metric.clause.split(u' ').contains(code);
    });
}

std::vector<Override> overridesIn(const QString& subject, const CaseFact& item)
{
    std::vector<Override> found;
    for (const StepFact& step : item.steps) {
        for (const domain::StepFinding& finding : step.findings) {
            if (!finding.justification.isEmpty())
                found.push_back({subject, &step, &finding});
        }
    }
    return found;
}

std::vector<const CaseFact*> casesOf(const WorkstreamFacts& workstream)
{
    std::vector<const CaseFact*> cases{&workstream.self};
    if (workstream.application)
        cases.push_back(&*workstream.application);
    if (workstream.report)
        cases.push_back(&*workstream.report);
    for (const auto* more : {&workstream.outputs, &workstream.sessions, &workstream.meetings})
        for (const CaseFact& item : *more)
            cases.push_back(&item);
    return cases;
}

std::vector<Override> overridesIn(const WorkstreamFacts& workstream)
{
    std::vector<Override> found;
    for (const CaseFact* item : casesOf(workstream)) {
        const QString subject =
            item == &workstream.self
                ? workstream.self.record.head.title
                : tr("%1: %2").arg(shortName(workstream), domain::displayTitle(item->record.head));
        const std::vector<Override> more = overridesIn(subject, *item);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

bool isDecidedOn(const CaseFact& item)
{
    return std::ranges::any_of(item.steps, [](const StepFact& step) { return !step.findings.empty(); });
}

Text overrideText(const Override& override, Distribution distribution)
{
    const domain::StepFinding& finding = *override.finding;
    Text text;
    text.add(tr("%1, %2: ").arg(override.step->label, support::longDate(override.step->on)))
        .add(quoted(findingText(finding)))
        .add(u"\n"_s);
    for (Run run : whyAllTheSame(finding, distribution).runs) {
        run.text = quoted(run.text);
        text.runs.push_back(std::move(run));
    }
    return text;
}

} // namespace document::status
