#include "core/document/decision_statement.h"

#include "core/document/finding_text.h"
#include "core/document/texts.h"
#include "core/procedure/clauses.h"
#include "core/support/text.h"

namespace document {

using namespace Qt::StringLiterals;

namespace {

Cell outcomeCell(const domain::StepFinding& finding)
{
    const bool isMet = finding.outcome == u"met"_s;
    const bool isUnmet = finding.outcome == u"not-met"_s || finding.outcome == u"not-checked"_s;
    return Cell::state(outcomeText(finding), isMet                ? Tone::Ok
                                             : !isUnmet           ? Tone::Closed
                                             : finding.isAdvisory ? Tone::Neutral
                                                                  : Tone::Warn);
}

void addDecision(Document& document, const DecisionFacts& facts)
{
    const domain::Record& application = facts.application;
    KeyValues block;
    block.add(tr("Proposed name"), application.head.title);
    if (const QString acronym = application[domain::shared::acronym]; !acronym.isEmpty())
        block.add(tr("Acronym"), acronym);
    if (const QDate received = application[domain::shared::receivedOn]; received.isValid())
        block.add(tr("Received"), support::longDate(received));
    block.add(tr("Decision"), Text().bold(facts.isRecognised ? tr("Recognized as a Dynamic Coalition")
                                                             : tr("Not recognized as a Dynamic Coalition")));
    block.add(tr("Decided"), support::longDate(facts.decidedOn));
    if (facts.distribution == Distribution::Internal && !facts.decidedBy.isEmpty())
        block.add(tr("Decided by"), facts.decidedBy);
    document.add(std::move(block));
    if (application.head.isSample)
        document.note(tr("Sample data: this application was invented to show the program."),
                      NoteKind::Warning);
    if (!facts.reason.isEmpty())
        document.paragraph(Text().bold(tr("Reason. ")).add(quoted(facts.reason)));
}

void addRequirements(Document& document, const DecisionFacts& facts)
{
    document.heading(2, tr("Requirements"));
    if (facts.findings.empty()) {
        document.paragraph(tr("No requirement was judged with this decision."));
        return;
    }
    const bool showsEvidence = facts.distribution == Distribution::Internal;
    Table table{.caption = tr("Each requirement and what was found")};
    table.column(tr("Requirement"))
        .column(tr("What asks for it"))
        .column(tr("Outcome"))
        .column(tr("Finding"));
    if (showsEvidence)
        table.column(tr("Evidence"));
    std::vector<Text> justifications;
    for (const domain::StepFinding& finding : facts.findings) {
        std::vector<Cell> row{requirementLabel(finding), procedure::clausesInWords(finding.clause),
                              outcomeCell(finding), quoted(finding.sentence)};
        if (showsEvidence)
            row.push_back(quoted(finding.evidence));
        table.row(std::move(row));
        if (finding.justification.isEmpty())
            continue;
        Text why;
        why.bold(tr("%1: ").arg(requirementLabel(finding))).add(quoted(finding.sentence) + u' ');
        for (Run run : whyAllTheSame(finding, facts.distribution).runs) {
            run.text = quoted(run.text);
            why.runs.push_back(std::move(run));
        }
        justifications.push_back(std::move(why));
    }
    document.add(std::move(table));
    if (const QString note = languageNote(facts.findings); !note.isEmpty())
        document.note(note);
    if (justifications.empty())
        return;
    document.heading(2, tr("Why the decision went past an unmet requirement"));
    document.bullets(std::move(justifications));
}

void addWhatFollows(Document& document, const DecisionFacts& facts)
{
    document.heading(2, tr("What follows"));
    if (!facts.isRecognised) {
        document.paragraph(
            tr("A new application can be handed in at any time. It will be linked to this one, so that "
               "what was settled need not be shown again."));
        return;
    }
    const auto asked = [](const QString& sentence, const char* clauses) {
        return procedure::withClauses(sentence, QString::fromLatin1(clauses));
    };
    std::vector<Text> items{
        asked(tr("The coalition is listed on the IGF website and has a page there, kept up together with the "
                 "Secretariat."),
              "DC-4"),
        asked(tr("It names one or two representatives for the coordination group and its list."),
              "MO-DC-5 DC-27"),
        asked(tr("An annual report confirms the recognition; no new application is needed."), "MO-DC-4")};
    if (facts.firstReportDue.isValid())
        items.push_back(
            asked(tr("The first annual report, for %1, is due on %2.")
                      .arg(QString::number(facts.firstReportYear), support::longDate(facts.firstReportDue)),
                  "DC-11"));
    document.bullets(std::move(items));
}

} // namespace

Document buildDecisionStatement(const DecisionFacts& facts)
{
    // What tells the office which register it came from tells a reader outside nothing.
    const bool isInternal = facts.distribution == Distribution::Internal;
    const QString title = facts.isRecognised ? tr("Statement of recognition") : tr("Statement of refusal");
    Document document{.title = title,
                      .subtitle = facts.application.head.title,
                      .language = languageOfTheProgram(),
                      .distribution = facts.distribution,
                      .asOf = facts.snapshot,
                      .registerName = isInternal ? facts.registerName : QString(),
                      .headHash = isInternal ? facts.headHash : QString(),
                      .author = tr("IGF Secretariat"),
                      .subject = facts.application.head.title};
    document.heading(1, tr("%1: %2").arg(title, facts.application.head.title));
    addDecision(document, facts);
    addRequirements(document, facts);
    addWhatFollows(document, facts);
    return document;
}

} // namespace document
