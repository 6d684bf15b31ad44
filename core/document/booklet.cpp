#include "core/document/booklet.h"

#include "core/document/texts.h"
#include "core/support/text.h"

#include <algorithm>
#include <iterator>

namespace document {

using namespace Qt::StringLiterals;

namespace {

void addOutput(Document& document, const PublishedOutput& published)
{
    const domain::Record& output = published.record;
    document.heading(3, output.head.title);
    QStringList facts{domain::kOutputKinds.label(output[domain::output::kind])};
    if (published.on.isValid())
        facts << support::longDate(published.on);
    if (!output[domain::output::language].isEmpty())
        facts << output[domain::output::language];
    Text line;
    line.muted(facts.join(u" · "_s));
    if (const QString link = output[domain::output::link]; !link.isEmpty())
        line.muted(u" · "_s).link(link, link);
    document.paragraph(line);
    const QString summary = output[domain::output::summary];
    document.paragraph(summary.isEmpty() ? Text().muted(tr("No summary on record.")) : Text(summary));
}

bool isAnySample(const BookletFacts& facts)
{
    return std::ranges::any_of(facts.workstreams, [](const PublishedOutputs& workstream) {
        return std::ranges::any_of(workstream.outputs,
                                   [](const PublishedOutput& output) { return output.record.head.isSample; });
    });
}

QString nameOf(const PublishedOutputs& workstream)
{
    const QString name = workstream.acronym.isEmpty()
                             ? workstream.workstream
                             : tr("%1 (%2)").arg(workstream.workstream, workstream.acronym);
    return workstream.year == 0 ? name : tr("%1, %2").arg(name, QString::number(workstream.year));
}

/// Of each kind, how many outputs follow.
std::vector<KeyValues::Row> countsOf(const BookletFacts& facts)
{
    KeyValues counts;
    std::size_t outputs = 0;
    for (auto it = facts.workstreams.begin(); it != facts.workstreams.end(); ++it) {
        outputs += it->outputs.size();
        const auto next = std::next(it);
        if (next != facts.workstreams.end() && next->noun == it->noun)
            continue;
        counts.add(domain::noun(it->noun)->pluralText(), QString::number(outputs));
        outputs = 0;
    }
    return counts.rows;
}

} // namespace

Document buildBooklet(const BookletFacts& facts)
{
    Document document{.title = tr("What the workstreams published"),
                      .subtitle = facts.year ? QString::number(facts.year) : tr("All years"),
                      .language = languageOfTheProgram(),
                      .distribution = facts.distribution,
                      .asOf = facts.snapshot,
                      .registerName = facts.registerName,
                      .headHash = facts.headHash};
    if (isAnySample(facts))
        document.mark = tr("Sample data");
    if (facts.workstreams.empty())
        return document.heading(1, u"%1: %2"_s.arg(document.title, document.subtitle))
            .paragraph(tr("No published output is on record."));
    document.add(Cover{countsOf(facts)}).add(Contents{tr("Contents"), 2}).note(designationsNote());
    QString kind;
    for (const PublishedOutputs& workstream : facts.workstreams) {
        if (workstream.noun != kind) {
            kind = workstream.noun;
            document.heading(1, domain::noun(kind)->pluralText());
            if (kind == "dynamic-coalition"_L1) // DC-42
                document.note(tr("Each coalition makes its outputs by itself, without the support that the "
                                 "Secretariat gives to other workstreams."));
        }
        document.heading(2, nameOf(workstream));
        for (const PublishedOutput& output : workstream.outputs)
            addOutput(document, output);
    }
    return document;
}

} // namespace document
